import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { modulesIn, shrinkModules } from "../../script/shrink-modules.mjs";
import { temporaryFolder } from "./temporary-folder.mjs";

test("comments and spaces go, and what the code does and says stays", async (context) => {
    const root = temporaryFolder(context, {
        "package.json": '{"type":"module"}',
        "web/one.js": `// why
import { two } from "./two.js"; /* and how */
/** @param {string} name */
export const greet = (name) => {
    const between = " // ";
    return \`\${two}\${between}\${name} /* kept */\`;
};
`,
        "web/two.js": "export const two = 'これ';\n",
        "web/folder/draft.js": "never shipped",
    });
    const into = await shrinkModules({ modules: modulesIn(join(root, "web")), into: join(root, "out") });
    assert.deepEqual(readdirSync(into).sort(), ["one.js", "two.js"]);
    const text = readFileSync(join(into, "one.js"), "utf8");
    assert.doesNotMatch(text, /why|and how|@param|between/);
    const { greet } = await import(join(into, "one.js"));
    assert.equal(greet("x"), "これ // x /* kept */");
});

test("the same source gives the same bytes", async (context) => {
    const root = temporaryFolder(context, { "web/one.js": "export const f = (long, other) => long + other;" });
    const shrink = async (folder) =>
        readFileSync(join(await shrinkModules({ modules: modulesIn(join(root, "web")), into: join(root, folder) }),
            "one.js"), "utf8");
    assert.equal(await shrink("first"), await shrink("second"));
});

test("a module that cannot be read stops the build and is named", async (context) => {
    const root = temporaryFolder(context, { "web/one.js": "\nconst = ;" });
    await assert.rejects(
        shrinkModules({ modules: modulesIn(join(root, "web")), into: join(root, "out") }),
        /one\.js could not be read: .*line 2/);
});
