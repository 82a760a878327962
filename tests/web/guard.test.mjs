// Faults thrown at each place where the page and the wasm meet, in both directions.
import assert from "node:assert/strict";
import { beforeEach, mock, test } from "node:test";
import { makeCalls } from "../../web/calls.js";
import { makeGuard } from "../../web/guard.js";
import { makeHost } from "../../web/host.js";

const turn = () => new Promise(setImmediate);
const kTrap = () => { throw new WebAssembly.RuntimeError("unreachable"); };

// The guard tells the console, too, for whoever looks for the cause.
beforeEach(() => void mock.method(console, "error", () => {}));

function makeGuarded() {
    const faults = [];
    return { faults, guard: makeGuard({ onFault: (fault) => faults.push(fault.message) }) };
}

const makeWasm = (exports) => ({
    HEAPU8: new Uint8Array(64), _malloc: () => 8, _free() {}, _wasm_start: () => 0, ...exports,
});

test("a trap in any call is told once, and no call gets through after it", () => {
    for (const name of ["wasm_start", "wasm_frame", "wasm_press", "wasm_typed", "wasm_loaded"]) {
        const { faults, guard } = makeGuarded();
        const { call, start } = makeCalls({ guard });
        const seen = [];
        start(makeWasm({ [`_${name}`]: kTrap, _wasm_woke: () => seen.push("woke") }));
        assert.equal(call(name, "a", 1), 0);
        assert.equal(call(name), 0);
        assert.equal(call("wasm_woke"), 0);
        assert.deepEqual([faults, seen], [["unreachable"], []], name);
    }
});

test("a text that finds no room in memory is a fault as well", () => {
    const { faults, guard } = makeGuarded();
    const { call, start } = makeCalls({ guard });
    const room = [8, 8, 0];
    start(makeWasm({ _malloc: () => room.shift(), _wasm_typed: () => 1 }), "a", "b");
    assert.equal(call("wasm_typed", "note", "本文"), 0);
    assert.deepEqual(faults, ["no memory for a text"]);
});

test("what comes before the wasm runs is told once it does, in order; a frame is not", () => {
    const { guard } = makeGuarded();
    const { call, start } = makeCalls({ guard });
    const seen = [];
    const note = (name) => () => seen.push(name);
    assert.equal(call("wasm_update_found"), 0);
    assert.equal(call("wasm_frame", 0), 0);
    call("wasm_link", "p1.");
    start(makeWasm({
        _wasm_start: note("start"), _wasm_update_found: note("update"), _wasm_link: note("link"),
        _wasm_frame: note("frame"),
    }));
    assert.deepEqual(seen, ["start", "update", "link"]);
    call("wasm_frame", 0);
    assert.equal(seen.at(-1), "frame");
});

/** Every part of the browser, where everything that is asked of it does `work`. */
function makeFaultyHost(guard, work, call = () => 0) {
    const part = new Proxy({}, { get: (_, name) => (/^is[A-Z]/.test(name) ? () => false : work) });
    const names = ["page", "journey", "leftOpen", "renderer", "glyphs", "store", "share", "capsule", "backup", "bell",
        "light", "files", "arrivals", "printer", "keyWords", "words"];
    return guard.around(makeHost({
        ...Object.fromEntries(names.map((name) => [name, part])),
        window: {
            crypto: { getRandomValues: work, subtle: {} }, setTimeout: work, clearTimeout: work, fetch: work,
            document: { createElement: work },
        },
        guard, call, wasm: work, wake: work, askToPersist: work, acceptUpdate: work,
    }));
}

/** These only take something down for what comes after them. */
const kTakers = ["storePut", "storeRemove", "capsuleLock", "pictureLine"];
/** These have an answer of their own for a failure. */
const kAnswered = ["capsuleSeal", "pictureSave", "backupSave", "licencesFetch"];

test("a throw in any host function goes through the wasm and is told once", () => {
    const names = Object.keys(makeFaultyHost(makeGuarded().guard, kTrap))
        .filter((name) => ![...kTakers, "pictureSave"].includes(name));
    assert.ok(names.length > 30, names.join(" "));
    for (const name of names) {
        const { faults, guard } = makeGuarded();
        const host = makeFaultyHost(guard, kTrap);
        const { call, start } = makeCalls({ guard });
        let went = false;
        start(makeWasm({ _wasm_press: () => { host[name](-1, -1, -1); went = true; return 1; } }));
        assert.equal(call("wasm_press"), 0, name);
        assert.deepEqual([faults, went], [["unreachable"], false], name);
    }
});

test("a rejection is told or has its answer", async () => {
    const names = ["storeLoad", "storeCommit", "capsuleOpen", "wordsPick", "wordsFetch",
        "storeErase", "storeRenew", "share", "copy", "fileSave"];
    for (const name of [...names, ...kAnswered.filter((one) => one !== "pictureSave")]) {
        const { faults, guard } = makeGuarded();
        const calls = [];
        const reject = () => Promise.reject(new Error("refused"));
        const host = makeFaultyHost(guard, reject, (called) => calls.push(called));
        host[name](1, 2, -1);
        await turn();
        const answered = kAnswered.includes(name);
        assert.equal(faults.length, answered ? 0 : 1, name);
        assert.equal(calls.length, answered ? 1 : 0, name);
    }
});

test("a trap while an answer is handed in is told, whichever answer", async () => {
    const read = { status: "ok", records: [], shadow: [], bytes: new Uint8Array(1), lock: null, mark: "" };
    const answers = { storeLoad: read, capsuleOpen: read, share: "shared", copy: "copied" };
    for (const name of ["storeLoad", "storeCommit", "storeErase", "storeRenew", "capsuleSeal", "capsuleOpen",
        "wordsPick", "wordsFetch", "share",
        "copy", "fileSave", "backupSave"]) {
        const { faults, guard } = makeGuarded();
        const { call, start } = makeCalls({ guard });
        const work = () => Object.assign(Promise.resolve(answers[name] ?? "saved"), {
            _malloc: () => 8, _free() {}, HEAPU8: new Uint8Array(32),
        });
        const trapping = new Proxy(makeWasm({}), {
            get: (wasm, key) => (key === "_wasm_start" || !String(key).startsWith("_wasm_") ? wasm[key] : kTrap),
        });
        start(trapping);
        makeFaultyHost(guard, work, call)[name](1, new Uint8Array(1), -1);
        await turn();
        assert.deepEqual(faults, ["unreachable"], name);
    }
});

test("a fault deep inside stops the call around it at its next step", () => {
    const { faults, guard } = makeGuarded();
    const { call, start } = makeCalls({ guard });
    const seen = [];
    const host = guard.around({
        layerEnd: () => void call("wasm_focused", ""), // an element that goes takes the focus along
        announce: () => seen.push("announced"),
    });
    start(makeWasm({
        _wasm_focused: kTrap,
        _wasm_frame: () => { host.layerEnd(); seen.push("went on"); host.announce(); return 1; },
    }));
    assert.equal(call("wasm_frame"), 0);
    assert.deepEqual([faults, seen], [["unreachable"], []]);
});

test("what nobody catches is told when it is ours, and only then", () => {
    const base = "https://taiwa.example/v/1/";
    const told = (type, event) => {
        const { faults, guard } = makeGuarded();
        const window = new EventTarget();
        guard.watch(window, base);
        window.dispatchEvent(Object.assign(new Event(type), event));
        return faults;
    };
    const at = (address) => Object.assign(new Error("lost"), { stack: `at x (${address}:1:2)` });
    assert.deepEqual(told("error", { filename: `${base}page.js`, error: at("") }), ["lost"]);
    assert.deepEqual(told("error", { filename: "extension://1/a.js", error: at("") }), []);
    assert.deepEqual(told("unhandledrejection", { reason: at(`${base}store.js`) }), ["lost"]);
    assert.deepEqual(told("unhandledrejection", { reason: at("extension://1/a.js") }), []);
    const refusal = new DOMException("refused", "NotAllowedError");
    for (const reason of [refusal, undefined, "text"]) {
        assert.deepEqual(told("unhandledrejection", { reason }), []);
    }
});
