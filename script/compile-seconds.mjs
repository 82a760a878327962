// What Ninja wrote into its log of how long each file took to compile.
import { existsSync, readFileSync } from "node:fs";

/**
 * @param {string} log the text of a .ninja_log: start and end in ms, a time stamp, the output, a hash
 * @returns {Map<string, number>} seconds by object file, of its latest compiling
 */
export function compileSeconds(log) {
    const seconds = new Map();
    for (const line of log.split("\n")) {
        const [start, end, , output] = line.split("\t");
        if (!output || !/\.(o|obj|gch|pch)$/.test(output)) continue;
        seconds.set(output, (Number(end) - Number(start)) / 1000);
    }
    return seconds;
}

/** The slowest files of the build folders, a line each; folders that were not built are left out. */
export function slowestFiles(folders, count) {
    const all = folders.filter((folder) => existsSync(`${folder}/.ninja_log`)).flatMap((folder) =>
        [...compileSeconds(readFileSync(`${folder}/.ninja_log`, "utf8"))]
            .map(([output, seconds]) => ({ name: nameOf(output), preset: folder.split("/").at(-1), seconds })));
    all.sort((one, other) => other.seconds - one.seconds);
    return all.slice(0, count)
        .map(({ name, preset, seconds }) => `${seconds.toFixed(1)} s ${name} (${preset})`);
}

// "src/CMakeFiles/taiwa_ui.dir/ui/view.cpp.o" is about src/ui/view.cpp.
function nameOf(output) {
    return output.replace(/CMakeFiles\/[^/]+\.dir\//, "").replace(/\.(o|obj)$/, "");
}
