import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import test from "node:test";
import { fileURLToPath } from "node:url";
import { checkRelease, kMarks } from "../../script/check-release.mjs";
import { filesUnder } from "../../script/files.mjs";
import { shrinkModules } from "../../script/shrink-modules.mjs";
import { temporaryFolder } from "./temporary-folder.mjs";

const kRoot = join(dirname(fileURLToPath(import.meta.url)), "../..");
const read = (path) => readFileSync(join(kRoot, path), "utf8");

const kSite = { "index.html": "<p>", "v/1/main.js": "start();", "v/1/taiwa.wasm": "\0asm wasm_frame" };

test("a site without the inspector is said to be, and one with a part of it is refused", (context) => {
    assert.equal(checkRelease(temporaryFolder(context, kSite)), "nothing of the inspector is in 3 files");
    for (const [name, part] of [["v/1/taiwa.wasm", "\0wasm_inspector_frame"],
        ["v/1/taiwa.wasm", "\0taiwa log 1\0"], ["v/1/main.js", "canvas.id='inspector'"]]) {
        const dist = temporaryFolder(context, { ...kSite, [name]: kSite[name] + part });
        assert.throws(() => checkRelease(dist), { message: `The inspector is in ${name} of ${dist}.` });
    }
});

test("a site in which there is nothing to look into is refused", (context) => {
    const { "v/1/taiwa.wasm": wasm, ...others } = kSite;
    assert.throws(() => checkRelease(temporaryFolder(context, others)), /has no \.wasm/);
});

const [kMark, kLog] = kMarks;

test("each export and each module of the inspector has the word that is looked for", () => {
    const exports = [...read("src/platform/web/inspector.cpp").matchAll(/\b(wasm_\w+)\(/g)];
    assert.ok(exports.length > 0);
    for (const [, name] of exports) assert.ok(name.includes(kMark), name);
    assert.ok(read("src/platform/inspector/log.h").includes(`kLogBegins = "${kLog}`));
    for (const path of filesUnder(kRoot, "web/inspector")) {
        assert.match(read(path), /'inspector'|_wasm_inspector_|from '\.\/overlay\.js'/, path);
    }
});

test("the scripts of the debug build alone have the inspector", async (context) => {
    const root = temporaryFolder(context, {
        "package.json": '{"type":"module"}', "taiwa.js": "export default async () => ({});",
    });
    const shrunk = async (folder, inspector) => readFileSync(join(await shrinkModules({
        web: join(kRoot, "web"), program: join(root, "taiwa.js"), inspector, into: join(root, folder),
    }), "main.js"), "utf8");
    assert.ok(!(await shrunk("release")).includes(kMark));
    assert.ok((await shrunk("debug", join(kRoot, "web/inspector/program.js"))).includes(kMark));
});

test("only what CMake calls a debug build has the inspector compiled in", () => {
    const build = read("src/CMakeLists.txt");
    assert.match(build, /if\(CMAKE_BUILD_TYPE STREQUAL Debug\)\n\s*set\(TAIWA_INSPECTOR ON\)/);
    const guarded = build.replace(/if\(TAIWA_INSPECTOR\)[\s\S]*?(else|endif)\(\)/g, "");
    assert.doesNotMatch(guarded, /inspector\//);
});

test("each action that is told can be printed and played again", () => {
    const rows = read("src/platform/inspector/told.cpp");
    const told = filesUnder(kRoot, "src/app").filter((path) => path.endsWith("_actions.h")).flatMap((path) =>
        [...read(path).matchAll(/struct (\w+) \{[^}]*?Nature::Told/g)].map(([, name]) => name));
    assert.ok(told.length > 10);
    for (const name of told) assert.ok(rows.includes(`row<app::${name}, `), `told.cpp has no row for ${name}`);
});
