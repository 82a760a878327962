// Refuses a site with anything of the inspector in it. Its exports and its scripts have the word in
// names that neither compiler nor terser shortens, and what it prints begins with words of its own.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { exitWith, filesUnder, isMain } from "./files.mjs";

export const kMarks = ["inspector", "taiwa log"];

/** @returns {string} what was found, when all is in order */
export function checkRelease(dist = "dist") {
    const files = filesUnder(dist, ".").filter((name) => /\.(js|wasm|html|css)$/.test(name));
    for (const kind of [".js", ".wasm"]) {
        if (!files.some((name) => name.endsWith(kind))) throw new Error(`${dist} has no ${kind} to look into.`);
    }
    const marked = files.filter((name) => {
        const text = readFileSync(join(dist, name)).toString("latin1").toLowerCase();
        return kMarks.some((mark) => text.includes(mark));
    });
    if (marked.length > 0) throw new Error(`The inspector is in ${marked.join(", ")} of ${dist}.`);
    return `nothing of the inspector is in ${files.length} files`;
}

if (isMain(import.meta.url)) {
    try {
        console.log(`${checkRelease()}.`);
    } catch (error) {
        exitWith(error);
    }
}
