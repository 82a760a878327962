// The modules as they are shipped: the same names, the same lines of code, without the comments,
// which are for those who read the source. A quarter of what the scripts weigh is comments.
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { filesUnder } from "./files.mjs";

/**
 * @param {{web: string, compiler: string, into: string}} from the folder of modules, the TypeScript
 *     compiler, and the folder that is written anew
 * @returns {string} that folder
 */
export function stripComments({ web, compiler, into }) {
    const modules = filesUnder(web, ".").filter((name) => /^[^/]+\.js$/.test(name));
    rmSync(into, { recursive: true, force: true });
    const { error, status, stdout } = spawnSync(compiler, [
        "--allowJs", "--noCheck", "--removeComments", "--target", "esnext", "--module", "esnext",
        "--types", "", "--rootDir", web, "--outDir", into, ...modules.map((name) => join(web, name)),
    ], { encoding: "utf8" });
    if (error) throw new Error(`${compiler} could not be started: ${error.message}`);
    if (status !== 0) throw new Error(`Comments could not be taken out:\n${stdout}`);
    return into;
}
