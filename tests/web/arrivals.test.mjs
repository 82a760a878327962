// Files and texts that come in by hand, with a page that does what a person would.
import assert from "node:assert/strict";
import { test } from "node:test";
import { makeArrivals } from "../../web/arrivals.js";

const kMost = 64 * 1024;
const fileOf = (text) => new File([text], "taiwa.txt", { type: "text/plain" });
const kUnreadable = { size: 9, text: () => Promise.reject(new DOMException("gone", "NotReadableError")) };
const page = { closest: () => null };
const field = { closest: (selector) => (/\.text-field|\.text-area/.test(selector) ? field : null) };

function makePage() {
    const document = new EventTarget();
    const choosers = [];
    document.createElement = (tag) => {
        const chooser = Object.assign(new EventTarget(), {
            tag, clicks: 0, click: () => { chooser.clicks += 1; },
        });
        choosers.push(chooser);
        return chooser;
    };
    const texts = [];
    let arrive = () => {};
    const onText = (text) => { texts.push(text); arrive(); };
    const arrivals = makeArrivals({ window: { document }, onText });
    /** Does it, and gives what came in, at once or when the file is read. */
    const arrived = async (work) => {
        texts.length = 0;
        const coming = new Promise((resolve) => { arrive = resolve; });
        work();
        if (texts.length === 0) await coming;
        return [...texts];
    };
    const drag = (type, { files = [], text, target = page }) => {
        const event = new Event(type, { cancelable: true });
        const types = [...(files.length ? ["Files"] : []), ...(text === undefined ? [] : ["text/plain"])];
        const getData = (kind) => (kind === "text/plain" ? text ?? "" : "");
        Object.defineProperties(event, {
            dataTransfer: { value: { files: files.filter((file) => file !== "folder"), types, getData } },
            target: { get: () => target },
        });
        document.dispatchEvent(event);
        return event.defaultPrevented;
    };
    return { arrivals, choosers, texts, arrived, drag };
}

/** Presses for a file and chooses `files`. */
const choose = ({ arrivals, choosers }, ...files) => () => {
    arrivals.openFile();
    const chooser = choosers.at(-1);
    chooser.files = files;
    chooser.dispatchEvent(new Event("change"));
};

test("the chooser opens within the press, for texts", () => {
    const { arrivals, choosers, texts } = makePage();
    arrivals.openFile();
    const [{ tag, type, accept, clicks }] = choosers;
    assert.deepEqual([tag, type, accept, clicks], ["input", "file", ".txt,text/plain", 1]);
    assert.deepEqual(texts, []);
});

test("a chosen file comes in, and the same one again", async () => {
    const given = makePage();
    for (const file of [fileOf("#p1.AAAA"), fileOf("#p1.AAAA")]) {
        assert.deepEqual(await given.arrived(choose(given, file)), ["#p1.AAAA"]);
    }
});

test("a chooser closed without a file brings nothing", () => {
    const given = makePage();
    choose(given)();
    assert.deepEqual(given.texts, []);
});

test("a file too large, or not to be read, comes in as nothing of ours", async () => {
    const given = makePage();
    const just = fileOf("a".repeat(kMost));
    const over = fileOf("a".repeat(kMost + 1));
    const huge = Object.defineProperties(fileOf(""), {
        size: { value: 64 * 1024 * 1024 + 1 }, text: { value: () => assert.fail("not read") },
    });
    for (const [file, wanted] of [[just, "a".repeat(kMost)], [over, ""], [huge, ""], [kUnreadable, ""]]) {
        assert.deepEqual(await given.arrived(choose(given, file)), [wanted]);
        assert.deepEqual(await given.arrived(() => given.drag("drop", { files: [file] })), [wanted]);
    }
});

test("a backup comes in however long it is", async () => {
    const given = makePage();
    const text = `a backup\r\n\r\ntaiwa-backup 1\r\n${"a".repeat(kMost)}`;
    assert.deepEqual(await given.arrived(choose(given, fileOf(text))), [text]);
    assert.deepEqual(await given.arrived(() => given.drag("drop", { text })), [text]);
});

test("of many files the first one comes in", async () => {
    const given = makePage();
    const files = [fileOf("first"), fileOf("second")];
    assert.deepEqual(await given.arrived(choose(given, ...files)), ["first"]);
    assert.deepEqual(await given.arrived(() => given.drag("drop", { files })), ["first"]);
});

test("a file dropped anywhere comes in, and the browser stays on the page", async () => {
    const given = makePage();
    for (const target of [page, field, {}]) {
        const files = [fileOf("#p1.AAAA")];
        assert.equal(given.drag("dragover", { files, target }), true);
        const texts = await given.arrived(() => assert.equal(
            given.drag("drop", { files, text: "its name", target }), true));
        assert.deepEqual(texts, ["#p1.AAAA"]);
    }
});

test("text dropped on the page comes in, in a field it is the field's", () => {
    const { drag, texts } = makePage();
    const text = "https://somebody.example/taiwa/#p1.AAAA";
    for (const [target, taken] of [[page, true], [{}, true], [field, false]]) {
        texts.length = 0;
        assert.equal(drag("dragover", { text, target }), taken);
        assert.equal(drag("drop", { text, target }), taken);
        assert.deepEqual(texts, taken ? [text] : []);
    }
});

test("a folder, or a text too long, comes in as nothing of ours", () => {
    const { drag, texts } = makePage();
    drag("drop", { files: ["folder"] });
    drag("drop", { text: "a".repeat(kMost + 1) });
    drag("drop", { text: "a".repeat(kMost) });
    assert.deepEqual(texts, ["", "", "a".repeat(kMost)]);
});

test("what is neither is left to the browser", () => {
    const { drag, texts } = makePage();
    assert.equal(drag("dragover", {}), false);
    assert.equal(drag("drop", {}), false);
    assert.deepEqual(texts, []);
});
