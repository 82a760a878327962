import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { shrinkModules } from "../../script/shrink-modules.mjs";
import { temporaryFolder } from "./temporary-folder.mjs";

const kModules = {
    "package.json": '{"type":"module"}',
    "web/main.js": `// why
import { two } from "./two.js"; /* and how */
import program from "./taiwa.js";
/** @param {string} name */
export const greet = (name) => {
    const between = " // ";
    return \`\${program}\${two}\${between}\${name} /* kept */\`;
};
export const beside = () => new URL("words.txt", import.meta.url).href;
`,
    "web/two.js": "export const two = 'これ'; export const unused = 'nobody asks for it';\n",
    "web/service-worker.js": "(() => { const version = kBuild.version; self.version = version; })();\n",
    "web/beginning.js": "(function () { var id = 'missing'; self.show(id); /* why */ })();\n",
    "web/folder/draft.js": "never shipped",
    "made/taiwa.js": "export default 'program ';",
};

const shrink = (root, folder = "out") =>
    shrinkModules({ web: join(root, "web"), program: join(root, "made/taiwa.js"), into: join(root, folder) });

test("the modules become one file that does and says the same, beside the service worker", async (context) => {
    const root = temporaryFolder(context, kModules);
    const into = await shrink(root);
    assert.deepEqual(readdirSync(into).sort(), ["beginning.js", "main.js", "service-worker.js"]);
    const text = readFileSync(join(into, "main.js"), "utf8");
    assert.doesNotMatch(text, /why|and how|@param|between|nobody|import[ {*"]/);
    const { greet, beside } = await import(join(into, "main.js"));
    assert.equal(greet("x"), "program これ // x /* kept */");
    assert.match(beside(), /\/out\/words\.txt$/);
    assert.match(readFileSync(join(into, "service-worker.js"), "utf8"), /kBuild\.version/);
});

test("the same source gives the same bytes, wherever it lies", async (context) => {
    const texts = await Promise.all(["first", "second"].map(async (folder) =>
        readFileSync(join(await shrink(temporaryFolder(context, kModules), folder), "main.js"), "utf8")));
    assert.equal(texts[0], texts[1]);
});

test("a module that cannot be read, or that nobody imports, stops the build and is named", async (context) => {
    for (const [changes, complaint] of [
        [{ "web/two.js": "\nconst = ;" }, /two\.js:2/],
        [{ "web/service-worker.js": "\nconst = ;" }, /service-worker\.js could not be read: .*line 2/],
        [{ "web/three.js": "export {};" }, /Nothing imports three\.js/],
        [{ "web/two.js": "export const one = 1;" }, /No matching export/],
    ]) {
        await assert.rejects(shrink(temporaryFolder(context, { ...kModules, ...changes })), complaint);
    }
});
