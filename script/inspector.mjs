// Puts the debug build together, with the inspector in it, and serves it to this machine. It never
// comes near dist/: what is published has no inspector (check-release.mjs).
import { dirname, join } from "node:path";
import { assemble } from "./assemble.mjs";
import { exitWith, isMain } from "./files.mjs";
import { serve } from "./serve.mjs";
import { shrinkModules } from "./shrink-modules.mjs";

/** @returns {Promise<string>} the folder of the site */
export async function assembleWithInspector(root) {
    const wasm = join(root, "build/web-debug");
    const web = join(root, "web");
    const modules = await shrinkModules({
        web, program: join(wasm, "taiwa.js"), inspector: join(web, "inspector/program.js"),
        into: join(wasm, "modules"),
    });
    const dist = join(wasm, "site");
    const words = join(wasm, "generated/words");
    assemble({ root, modules, wasm, words, notices: "script/build makes these.\n", dist });
    return dist;
}

if (isMain(import.meta.url)) {
    // Another port than script/server's: one browser keeps what both have stored apart.
    const port = Number(process.env.PORT || 8081);
    try {
        const root = join(dirname(process.argv[1]), "..");
        const { url } = await serve({ root: await assembleWithInspector(root), port });
        console.log(`The inspector is at ${url.replace("127.0.0.1", "localhost")}/?debug (Ctrl+C ends it).`);
    } catch (error) {
        exitWith(error);
    }
}
