import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import test from "node:test";
import { checkSize, measure, sizeLines } from "../../script/check-size.mjs";
import { temporaryFolder } from "./temporary-folder.mjs";

function site(context, wasm) {
    const files = { "./": "", "./v/1/taiwa.js": "", "./v/1/taiwa.wasm": "" };
    return temporaryFolder(context, {
        "index.html": "page",
        "service-worker.js": `const kBuild = ${JSON.stringify({ version: "1", files })};\nwork();`,
        "v/1/taiwa.js": "a".repeat(5000),
        "v/1/taiwa.wasm": wasm,
        "icons/shop.png": randomBytes(1000),
    });
}

test("a first visit is the service worker and all it is told, each compressed alone", (context) => {
    const sizes = measure(site(context, randomBytes(2000)));
    assert.deepEqual(Object.keys(sizes.files),
        ["service-worker.js", "./", "./v/1/taiwa.js", "./v/1/taiwa.wasm"]);
    const sum = Object.values(sizes.files).reduce((a, b) => a + b);
    assert.equal(sizes.firstVisit, sum);
    assert.equal(sizes.wasm, 2000);
    assert.ok(sizes.wasmBrotli >= 2000 && sizes.files["./v/1/taiwa.js"] < 50);
    assert.ok(sizes.total > 8000);
    assert.equal(sizeLines(sizes).length, 4);
});

test("above the budget it fails and names the largest", (context) => {
    assert.throws(() => checkSize(site(context, randomBytes(250_001))), /budget is 250000.*taiwa\.wasm/);
    assert.ok(checkSize(site(context, randomBytes(240_000))).firstVisit < 250_000);
});
