import assert from "node:assert/strict";
import test from "node:test";
import { checkLength, longestFile } from "../../script/check-length.mjs";
import { temporaryFolder } from "./temporary-folder.mjs";

test("the longest file is found in every folder written by hand", (context) => {
    for (const path of ["src/a/b.cpp", "web/c.js", "tests/d.test.mjs", "script/setup"]) {
        const root = temporaryFolder(context, { [path]: "x\n".repeat(3), "web/short.css": "x" });
        assert.deepEqual(longestFile(root), { path, lines: 3 });
    }
});

test("golden files, data and other folders are not measured", (context) => {
    const root = temporaryFolder(context, {
        "tests/golden/a.js": "x\n".repeat(999),
        "web/a.json": "x\n".repeat(999),
        "build/a.cpp": "x\n".repeat(999),
        "src/a.h": "x\ny",
    });
    assert.deepEqual(longestFile(root), { path: "src/a.h", lines: 2 });
});

test("400 lines pass, 401 do not", (context) => {
    const ofLength = (lines) => temporaryFolder(context, { "src/a.h": "x\n".repeat(lines) });
    assert.match(checkLength(ofLength(400)), /400 lines/);
    assert.throws(() => checkLength(ofLength(401)), /src\/a\.h .*401 lines/);
});
