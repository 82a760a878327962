import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { assemble } from "../../script/assemble.mjs";
import { readBuild } from "../../script/check-size.mjs";
import { filesUnder } from "../../script/files.mjs";
import { temporaryFolder } from "./temporary-folder.mjs";

const kProject = {
    "web/index.html": `<link rel="icon" href="icons/small.png"><link rel="x" href="icons/large.png">
<script type="module" src="./v/{{version}}/main.js"></script><!-- {{version}} -->
`,
    "web/service-worker.js": "self.build = kBuild;\n",
    "web/manifest.webmanifest": '{"icons":[{"src":"icons/large.png"}]}',
    "web/_headers": "/*\n  X-A: b\n",
    "web/icons/small.png": "small",
    "web/icons/large.png": "large",
    "web/icons/picture.png": "only in a shop",
    "web/main.js": "import './store.js';",
    "web/beginning.js": "show('missing');",
    "web/page.css": "a {}",
    "web/jsconfig.json": "{}",
    "web/notes/draft.js": "never shipped",
    "wasm/taiwa.wasm": "\0asm",
    "words/words.ja.txt": "対話\n",
    "words/words.en.txt": "Taiwa\n",
};
const kKeyWords = { "key-words.ja.txt": "あさひ\n", "key-words.en.txt": "abandon\n" };

function assembled(context, changes = {}, keyWords = kKeyWords) {
    const root = temporaryFolder(context, { ...kProject, ...changes });
    const dist = join(root, "dist");
    const from = {
        root, modules: join(root, "web"), wasm: join(root, "wasm"), notices: "licences", dist,
        words: join(root, "words"), keyWords: new Map(Object.entries(keyWords)),
    };
    return { root, dist, from, build: assemble(from) };
}

test("the site holds what is served and nothing else", (context) => {
    const { dist, build } = assembled(context);
    const v = `v/${build.version}`;
    assert.deepEqual(filesUnder(dist, "."), [
        "_headers", "icons/large.png", "icons/picture.png", "icons/small.png", "index.html",
        "manifest.webmanifest", "notices.txt", "service-worker.js",
        ...["beginning.js", "main.js", "page.css", "taiwa.wasm", "words.en.txt", "words.ja.txt",
            ...Object.keys(kKeyWords)].map((name) => `${v}/${name}`),
    ].sort());
    assert.equal(readFileSync(join(dist, `${v}/key-words.ja.txt`), "utf8"), "あさひ\n");
});

test("the page names this version", (context) => {
    const { dist, build } = assembled(context);
    const page = readFileSync(join(dist, "index.html"), "utf8");
    assert.match(build.version, /^[0-9a-f]{12}$/);
    assert.equal(page.split(build.version).length - 1, 2);
});

test("the service worker is told every file of a first visit and its hash", (context) => {
    const { dist, build } = assembled(context);
    assert.deepEqual(readBuild(dist), build);
    const v = `./v/${build.version}`;
    assert.deepEqual(Object.keys(build.files), ["./", ...[
        "./icons/small.png", "./manifest.webmanifest",
        ...["beginning.js", "main.js", "page.css", "taiwa.wasm"].map((name) => `${v}/${name}`),
    ].sort()]);
    assert.deepEqual(Object.keys(build.later), ["./notices.txt", `${v}/words.en.txt`, `${v}/words.ja.txt`],
        "a first visit takes one of the words");
    for (const [name, hash] of Object.entries({ ...build.files, ...build.later })) {
        const bytes = readFileSync(join(dist, name === "./" ? "index.html" : name));
        assert.equal(createHash("sha256").update(bytes).digest("hex"), hash, name);
    }
    assert.ok(readFileSync(join(dist, "service-worker.js"), "utf8").endsWith("self.build = kBuild;\n"));
});

test("the same source gives the same version, any change another one", (context) => {
    const { version } = assembled(context).build;
    assert.equal(assembled(context).build.version, version);
    for (const [name, contents] of Object.entries(kProject)) {
        if (/jsconfig|notes/.test(name)) continue;
        const other = name.endsWith("manifest") ? '{"icons":[]}' : `${contents} `;
        assert.notEqual(assembled(context, { [name]: other }).build.version, version, name);
    }
    for (const [name, contents] of Object.entries(kKeyWords)) {
        const other = { ...kKeyWords, [name]: `${contents}zoo\n` };
        assert.notEqual(assembled(context, {}, other).build.version, version, name);
    }
});

test("the key words are of the version, and no part of a first visit", (context) => {
    const { dist, build } = assembled(context);
    const names = filesUnder(dist, ".").filter((name) => name.includes("key-words"));
    assert.deepEqual(names, ["en", "ja"].map((code) => `v/${build.version}/key-words.${code}.txt`));
    assert.doesNotMatch(Object.keys(build.files).join(), /key-words/);
});

test("nothing of an older version is left", (context) => {
    const { root, dist, from, build } = assembled(context);
    writeFileSync(join(root, "web/main.js"), "changed");
    assemble(from);
    assert.ok(!existsSync(join(dist, "v", build.version)));
});

test("a missing file is named", (context) => {
    const root = temporaryFolder(context, { "web/index.html": "" });
    assert.throws(() => assemble({
        root, modules: join(root, "web"), wasm: root, words: root, notices: "", dist: join(root, "dist"),
    }),
        /service-worker\.js is missing/);
});

test("a site without words is refused", (context) => {
    const { from, root } = assembled(context);
    assert.throws(() => assemble({ ...from, words: join(root, "web") }), /has no words/);
});

test("an unknown placeholder is refused", (context) => {
    assert.throws(() => assembled(context, { "web/index.html": "{{versoin}}" }), /versoin/);
});
