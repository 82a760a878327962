import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { stripComments } from "../../script/strip-comments.mjs";
import { temporaryFolder } from "./temporary-folder.mjs";

const compiler = "node_modules/.bin/tsc";

test("comments go, and what the code does and says stays", async (context) => {
    const root = temporaryFolder(context, {
        "package.json": '{"type":"module"}',
        "web/one.js": `// why
import { two } from "./two.js"; /* and how */
/** @param {string} name */
export const greet = (name) => \`\${two} // \${name} /* kept */\`;
`,
        "web/two.js": "export const two = 'これ';\n",
        "web/folder/draft.js": "never shipped",
    });
    const into = stripComments({ web: join(root, "web"), compiler, into: join(root, "out") });
    assert.deepEqual(readdirSync(into).sort(), ["one.js", "two.js"]);
    const text = readFileSync(join(into, "one.js"), "utf8");
    assert.doesNotMatch(text, /why|and how|@param/);
    const { greet } = await import(join(into, "one.js"));
    assert.equal(greet("x"), "これ // x /* kept */");
});

test("a module that cannot be read stops the build", (context) => {
    const root = temporaryFolder(context, { "web/one.js": "const = ;" });
    assert.throws(() => stripComments({
        web: join(root, "web"), compiler, into: join(root, "out"),
    }), /could not be taken out/);
});

test("a compiler that is missing is named", (context) => {
    const root = temporaryFolder(context, { "web/one.js": "" });
    assert.throws(() => stripComments({
        web: join(root, "web"), compiler: join(root, "none"), into: join(root, "out"),
    }), /none could not be started/);
});
