import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import test from "node:test";
import { checkSize, kFirstVisitBudget, measure, sizeLines } from "../../script/check-size.mjs";
import { temporaryFolder } from "./temporary-folder.mjs";

function site(context, wasm) {
    const files = { "./": "", "./v/1/taiwa.js": "", "./v/1/taiwa.wasm": "" };
    const words = { "./v/1/words.aa.txt": "", "./v/1/words.bb.txt": "" };
    return temporaryFolder(context, {
        "index.html": "page",
        "service-worker.js": `const kBuild = ${JSON.stringify({ version: "1", files, later: { ...words, "./notices.txt": "" } })};\nwork();`,
        "v/1/taiwa.js": "a".repeat(5000),
        "v/1/taiwa.wasm": wasm,
        "v/1/words.aa.txt": "few",
        "v/1/words.bb.txt": randomBytes(60).toString("hex"),
        "icons/shop.png": randomBytes(1000),
    });
}

test("a first visit is the service worker, all it is told and the larger language, each compressed alone", (context) => {
    const sizes = measure(site(context, randomBytes(2000)));
    assert.deepEqual(Object.keys(sizes.files),
        ["service-worker.js", "./", "./v/1/taiwa.js", "./v/1/taiwa.wasm", "./v/1/words.bb.txt"]);
    const sum = Object.values(sizes.files).reduce((a, b) => a + b);
    assert.equal(sizes.firstVisit, sum);
    assert.equal(sizes.wasm, 2000);
    assert.ok(sizes.wasmBrotli >= 2000 && sizes.files["./v/1/taiwa.js"] < 50);
    assert.ok(sizes.total > 8000);
    assert.ok(sizes.gzip > sizes.firstVisit, "gzip is no match for brotli");
    assert.equal(sizeLines(sizes).length, 4);
});

test("above the budget it fails and names the largest", (context) => {
    assert.throws(() => checkSize(site(context, randomBytes(kFirstVisitBudget + 1))), /budget is \d+.*taiwa\.wasm/);
    assert.ok(checkSize(site(context, randomBytes(kFirstVisitBudget - 10_000))).firstVisit < kFirstVisitBudget);
});
