import assert from "node:assert/strict";
import test from "node:test";
import { checkBridge } from "../../script/check-bridge.mjs";
import { temporaryFolder } from "./temporary-folder.mjs";

const kWeb = "src/platform/web";

/** A bridge in order, small enough to be broken in one place at a time. */
const kRight = {
    [`${kWeb}/host.h`]: `
        namespace app { enum class Paper : unsigned char; }
        enum class Flag : int { Off = 1, On = 4 };  // one bit each
        extern "C" {
        void js_put(const char* key, const char* text);  // js_gone(int);
        void js_print(const char* text, app::Paper paper);
        void js_seal(unsigned ticket, const unsigned char* bytes, int size);
        }`,
    [`${kWeb}/imports.js`]: `addToLibrary({
        js_put: (key, text) => Module['host'].put(UTF8ToString(key), UTF8ToString(text)),
        js_print: (text, paper) => Module['host'].print(UTF8ToString(text), paper),
        js_seal__deps: ['malloc'],
        js_seal: (ticket, bytes, size) => Module['host'].seal(ticket, HEAPU8.slice(bytes, bytes + size)),
    });`,
    [`${kWeb}/main.cpp`]: `
        EMSCRIPTEN_KEEPALIVE void wasm_start(const char* language, int wide) {}
        EMSCRIPTEN_KEEPALIVE int wasm_answer(unsigned ticket,
                                             app::Answer answer) { return 0; }`,
    "src/app/file.h": "enum class Paper : unsigned char { A5, A6 };",
    "src/app/store.h": "enum class Answer : unsigned char {\n  Saved,  // on the disk\n  HasFailed, Reader = 7 };",
    "src/base/language.h": 'constexpr EnumNames<Language, 2> kNames{{{ {Language::A, "ja"}, {Language::B, "en"} }}};',
    "web/host.js": `
        /** As \`enum class Answer\` in src/app/store.h. */
        const kAnswer = { /* Saved */ ok: 0, hasFailed: 1, reader: 7 };
        /** As \`enum class Flag\` in src/platform/web/host.h. */
        const kFlag = { off: 1, on: 4 };
        /** As \`kNames\` in src/base/language.h. */
        export const kNames = ['ja', 'en'];
        /**
         * @param {{
         *   printer: ReturnType<typeof import('./printer.js').makePrinter>,
         *   seal: (ticket: number, bytes: Uint8Array) => void,
         * }} parts
         */
        export function makeHost({ call, printer, seal }) {
            return {
                put(key, text) { call('wasm_answer', 1, kAnswer.ok); },
                print: printer.print,
                seal,
                unsaved: () => [],
            };
        }`,
    "web/printer.js": `
        /** As \`enum class Paper\` in src/app/file.h. */
        const kPapers = [/* A5 */ [148, 210], 'a6'];
        export function makePrinter() { return { print(text, paper) {} }; }`,
    "web/main.js": "host.unsaved(); startWasm(wasm, 'ja', 1);",
};

test("a bridge in order is said to be", (context) => {
    assert.equal(checkBridge(temporaryFolder(context, kRight)),
        "3 functions of the browser, 2 of the wasm and 4 enums are the same on both sides");
});

/** What is changed, and the sentence that says so. */
const kBroken = {
    "a function that is declared alone": [`${kWeb}/imports.js`, "js_put:", "js_set:",
        "js_put is declared in host.h and not bound in imports.js."],
    "a function that is bound alone": [`${kWeb}/host.h`, "void js_put", "void js_set",
        "js_put is bound in imports.js and not declared in host.h."],
    "other arguments in host.h": [`${kWeb}/host.h`, "js_print(const char* text, ", "js_print(",
        "js_print has 1 argument in host.h and 2 arguments in imports.js."],
    "other arguments in imports.js": [`${kWeb}/imports.js`, "js_print: (text, paper)", "js_print: (text)",
        "js_print has 2 arguments in host.h and 1 argument in imports.js."],
    "fewer arguments handed on": [`${kWeb}/imports.js`, "print(UTF8ToString(text), paper)", "print(UTF8ToString(text))",
        "js_print gives print of web/host.js 1 argument; it takes 2."],
    "another part of the page that takes more": ["web/printer.js", "print(text, paper)", "print(text, paper, qr)",
        "js_print gives print of web/host.js 2 arguments; it takes 3."],
    "a function given to the host that takes less": ["web/host.js", "seal: (ticket: number, bytes: Uint8Array)",
        "seal: (ticket: number)", "js_seal gives seal of web/host.js 2 arguments; it takes 1."],
    "a text handed on unread": [`${kWeb}/imports.js`, "put(UTF8ToString(key), ", "put(key, ",
        "js_put is given const char* key, which imports.js hands on as a number."],
    "a number read as a text": [`${kWeb}/imports.js`, "seal(ticket,", "seal(UTF8ToString(ticket),",
        "js_seal is given unsigned ticket, which imports.js reads as a text."],
    "a method that the host does not have": ["web/host.js", "put(key, text) {", "set(key, text) {",
        "js_put asks for put, which web/host.js does not have.\nNothing asks web/host.js for set."],
    "a method that nobody asks for": ["web/main.js", "host.unsaved();", "",
        "Nothing asks web/host.js for unsaved."],
    "an export that is never called": ["web/main.js", "startWasm(wasm, 'ja', 1);", "call('wasm_start', ...values)",
        "wasm_start is offered to the page and never called."],
    "a call of what is not offered": ["web/main.js", "startWasm(", "call('wasm_stop'); startWasm(",
        "web/main.js names wasm_stop, which the wasm does not offer."],
    "a name of what is not offered": ["web/main.js", "startWasm(", "const kGone = 'wasm_gone'; startWasm(",
        "web/main.js names wasm_gone, which the wasm does not offer."],
    "a call with other arguments": [`web/host.js`, "'wasm_answer', 1, ", "'wasm_answer', ",
        "web/host.js calls wasm_answer with 1 argument; it takes 2."],
    "a start with other arguments": ["web/main.js", "'ja', 1)", "'ja', 1, 2)",
        "web/main.js calls wasm_start with 3 arguments; it takes 2."],
    "a value put between others": ["src/app/store.h", "HasFailed,", "Full, HasFailed,",
        "web/host.js has hasFailed as number 1 of Answer; in src/app/store.h it is 2."],
    "a value of another name": ["src/app/store.h", "Saved,", "Stored,",
        "web/host.js has Saved as number 0 of Answer; in src/app/store.h it is not there."],
    "a number that was chosen": ["src/platform/web/host.h", "On = 4", "On = 2",
        "web/host.js has on as number 4 of Flag; in src/platform/web/host.h it is 2."],
    "a list in another order": ["src/app/file.h", "A5, A6", "A6, A5",
        "web/printer.js has A5 as number 0 of Paper; in src/app/file.h it is 1.\n" +
        "web/printer.js has a6 as number 1 of Paper; in src/app/file.h it is 0."],
    "a list without the last": ["src/app/file.h", "A5, A6", "A5, A6, A7",
        "web/printer.js has 2 of the 3 values of Paper in src/app/file.h."],
    "another spelling": ["src/base/language.h", '"en"', '"de"',
        "web/host.js has en as number 1 of kNames; in src/base/language.h it is not there."],
    "an enum that has moved": ["src/app/file.h", "enum class Paper", "enum class Sheet",
        "web/printer.js says the same as Paper in src/app/file.h, which is not there."],
    "an enum whose numbers nothing says": ["web/printer.js", "As `enum class Paper` in src/app/file.h.", "In mm.",
        "enum class Paper crosses the bridge, and nothing in web/ says what its numbers are."],
};

for (const [what, [path, from, to, sentence]] of Object.entries(kBroken)) {
    test(`${what} is told`, (context) => {
        assert.ok(kRight[path].includes(from), `${path} does not say ${from}`);
        const files = { ...kRight, [path]: kRight[path].replace(from, to) };
        assert.throws(() => checkBridge(temporaryFolder(context, files)),
            (error) => sentence.split("\n").every((line) => error.message.split("\n").includes(line)));
    });
}

test("all faults are told at once", (context) => {
    const files = { ...kRight, "src/app/file.h": "", "web/main.js": "host.unsaved();" };
    assert.throws(() => checkBridge(temporaryFolder(context, files)), (error) =>
        error.message.split("\n").length === 2);
});
