// The scripts as they are shipped: the modules as one file, and the service worker; without the
// comments, spaces and long local names, which are for those who read the source.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { build } from "esbuild";
import { minify } from "terser";
import { filesUnder } from "./files.mjs";

/**
 * `import "./taiwa.js"` means what Emscripten has made; where there is an inspector, that stands
 * before it and imports it as "../taiwa.js".
 */
const programAt = (path, inspector) => ({
    name: "program",
    setup(bundler) {
        bundler.onResolve({ filter: /^\.\/taiwa\.js$/ }, () => ({ path: inspector ?? path }));
        bundler.onResolve({ filter: /^\.\.\/taiwa\.js$/ }, () => ({ path }));
    },
});

/** No modules: the service worker, and what speaks when the modules do not come. */
const kAlone = ["service-worker.js", "beginning.js"];

/** One file of all that `entry` imports; names the modules in it. */
async function bundle(entry, program, inspector) {
    const result = await build({
        entryPoints: [entry], bundle: true, format: "esm", target: "es2022", charset: "utf8",
        write: false, metafile: true, logLevel: "silent", plugins: [programAt(program, inspector)],
    }).catch(({ message }) => {
        throw new Error(`The modules could not be put together: ${message}`);
    });
    const modules = Object.keys(result.metafile.inputs).map((path) => basename(path));
    return { text: result.outputFiles[0].text, modules };
}

/**
 * @param {{web: string, program: string, inspector?: string, into: string}} from the folder with
 *     main.js, service-worker.js and the modules; what Emscripten made; the inspector's first
 *     module, in a debug build alone; and the folder that is written anew
 * @returns {Promise<string>} that folder
 */
export async function shrinkModules({ web, program, inspector, into }) {
    rmSync(into, { recursive: true, force: true });
    mkdirSync(into, { recursive: true });
    const whole = await bundle(join(web, "main.js"), program, inspector);
    const own = filesUnder(web, ".").filter((name) => /^[^/]+\.js$/.test(name) && !kAlone.includes(name));
    const unused = own.filter((name) => !whole.modules.includes(name));
    if (unused.length > 0) throw new Error(`Nothing imports ${unused.join(", ")}.`);
    const texts = { "main.js": whole.text };
    for (const name of kAlone) texts[name] = readFileSync(join(web, name), "utf8");
    for (const [name, text] of Object.entries(texts)) {
        // What speaks to every browser stays in the language of the oldest.
        const ecma = name === "beginning.js" ? 5 : 2020;
        const options = { module: true, ecma, compress: { passes: 3 }, mangle: true };
        const { code } = await minify(text, options).catch((error) => {
            throw new Error(`${name} could not be read: ${error.message} (line ${error.line}).`);
        });
        writeFileSync(join(into, name), `${code}\n`);
    }
    return into;
}
