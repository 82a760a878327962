// What the wasm asks about links, words and paper, and how the answers reach it.
import assert from "node:assert/strict";
import { test } from "node:test";
import * as backup from "../../web/backup.js";
import * as capsule from "../../web/capsule.js";
import { makeGuard } from "../../web/guard.js";
import { makeHost } from "../../web/host.js";

const kKey = "f0".repeat(16);

/** A host with real capsules; `answered` waits for the next call of that name. */
function makeStage(parts = {}) {
    const HEAPU8 = new Uint8Array(256);
    const freed = [];
    const waiting = new Map();
    const guard = makeGuard({ onFault: (fault) => assert.fail(fault) });
    const host = makeHost({
        guard,
        window: {}, store: {}, page: {}, journey: {}, leftOpen: {}, renderer: {}, glyphs: {}, light: {}, arrivals: {},
        printer: {}, capsule, backup,
        wasm: () => ({ HEAPU8, _malloc: () => 16, _free: (at) => freed.push(at) }),
        call: (name, ...values) => waiting.get(name)(values),
        ...parts,
    });
    const answered = (name) => new Promise((resolve) => { waiting.set(name, resolve); });
    const seal = async (...lock) => {
        const answer = answered("wasm_sealed");
        host.capsuleSeal(7, new Uint8Array([1, 2, 3]), ...lock);
        const [ticket, text] = await answer;
        assert.equal(ticket, 7);
        return text;
    };
    const open = async (text) => {
        const answer = answered("wasm_unsealed");
        host.capsuleOpen(text);
        const [fault, at, length, ...lock] = await answer;
        return { fault, bytes: [...HEAPU8.slice(at, at + length)], lock };
    };
    return { host, answered, seal, open, freed };
}

test("without a lock everybody reads a link", async () => {
    const { seal, open, freed } = makeStage();
    assert.deepEqual(await open(await seal(-1, "", "")),
        { fault: -1, bytes: [1, 2, 3], lock: [-1, "", "", ""] });
    assert.deepEqual(freed, [16]);
});

test("what opened a link comes with its bytes", async () => {
    const { host, seal, open } = makeStage();
    const text = await seal(1, kKey, "");
    host.capsuleLock(1, "00".repeat(16), "");
    host.capsuleLock(1, kKey, "");
    const { fault, bytes, lock } = await open(text);
    assert.deepEqual([fault, bytes, lock.slice(0, 3)], [-1, [1, 2, 3], [1, kKey, ""]]);
    assert.match(lock[3], /^[\da-f]{12}$/);
});

test("locks are for the next link only", async () => {
    const { host, seal, open } = makeStage();
    const text = await seal(1, kKey, "");
    host.capsuleLock(1, kKey, "");
    assert.equal((await open(text)).fault, -1);
    assert.deepEqual(await open(text), { fault: 6, bytes: [], lock: [-1, "", "", ""] });
});

test("each refusal has its number, as codec::Fault", async () => {
    const { host, seal, open } = makeStage();
    const [plain, words] = [await seal(-1, "", ""), await seal(0, "あさひ めぐる", kKey)];
    const altered = plain.replace(/.{4}$/, "AAAA");
    const texts = ["", plain.slice(0, -1), altered, "p2.AAAA", words];
    for (const [fault, text] of texts.entries()) assert.equal((await open(text)).fault, fault, text);
    host.capsuleLock(0, "あさひ めぐり", "");
    assert.equal((await open(words)).fault, 5);
});

test("a lock that is none gives no link", async () => {
    const { seal } = makeStage();
    for (const lock of [[0, "", kKey], [1, "f0", ""]]) assert.equal(await seal(...lock), "");
});

test("words that were picked come in", async () => {
    const keyWords = { pick: async (language) => `${language} words` };
    const { host, answered } = makeStage({ keyWords });
    const answer = answered("wasm_words_picked");
    host.wordsPick("ja");
    assert.deepEqual(await answer, ["ja words"]);
});

test("paper and files go to their own parts", () => {
    const [print, openFile] = [() => {}, () => {}];
    const { host } = makeStage({ printer: { print }, arrivals: { openFile } });
    assert.deepEqual([host.print, host.fileOpen], [print, openFile]);
});

test("a picture has the shape that was asked for", async () => {
    globalThis.getComputedStyle = () => ({ getPropertyValue: () => "" });
    const canvas = { getContext: () => null };
    const window = { document: { createElement: () => canvas, documentElement: {} } };
    const { host, answered } = makeStage({ window });
    const answer = answered("wasm_file_answer");
    host.pictureLine("対話", 0);
    host.pictureSave("taiwa.png", 2);
    assert.deepEqual([...await answer, canvas.width, canvas.height], [0, 1080, 1080]);
});

test("an insecure page is told apart from a link that is too long", async () => {
    const insecure = {
        open: (text) => capsule.open(text, [], { crypto: {} }),
        seal: (bytes) => capsule.seal(bytes, null, { crypto: {} }),
        isInsecure: capsule.isInsecure,
    };
    const { open, seal } = makeStage();
    const text = await seal(-1, "", "");
    const { host, answered, open: openInsecurely } = makeStage({ capsule: insecure });
    assert.deepEqual(await openInsecurely(text), { fault: 7, bytes: [], lock: [-1, "", "", ""] });
    const answer = answered("wasm_sealed");
    host.capsuleSeal(7, new Uint8Array(3), -1, "", "");
    assert.deepEqual(await answer, [7, "", 1]);
    const long = makeStage();
    const tooLong = long.answered("wasm_sealed");
    long.host.capsuleSeal(8, new Uint8Array(65 * 1024), -1, "", "");
    assert.deepEqual(await tooLong, [8, "", 0]);
    assert.equal((await open(text)).fault, -1);
});

test("what no store has been asked for yet, or has not answered, is not saved", async () => {
    const store = { unanswered: () => [["a", "1"]], write: async () => "saved" };
    const { host, answered } = makeStage({ store });
    host.storePut("b", "2");
    host.storeRemove("c");
    assert.deepEqual(host.unsaved(), [["a", "1"], ["b", "2"], ["c", null]]);
    const answer = answered("wasm_store_answer");
    host.storeCommit(3);
    await answer;
    assert.deepEqual(host.unsaved(), [["a", "1"]]);
});

test("the words of a language reach the app, and none where they cannot be had", async () => {
    for (const text of ["Taiwa\n", ""]) {
        const { host, answered } = makeStage({ words: { read: async (language) => language && text } });
        const answer = answered("wasm_words");
        host.wordsFetch("en");
        assert.deepEqual(await answer, ["en", text]);
    }
});

test("where a page has no cryptography a backup is told to be impossible", async () => {
    const { host, answered } = makeStage({ window: { crypto: {} } });
    const answer = answered("wasm_share_answer");
    host.backupSave("taiwa.txt", "about", "");
    assert.deepEqual(await answer, [5]);
});
