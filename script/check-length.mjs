// Finds the longest file written by hand; above the limit it is time to split it.
import { readFileSync } from "node:fs";
import { exitWith, filesUnder, isMain } from "./files.mjs";

export const kLongestAllowed = 400;

const kWritten = /\.(h|cpp|m?js|css|html|ts|py|md)$|^script\/(.*\/)?[a-z-]+$/;
const kNotWritten = /(^|\/)golden\//;

/**
 * @param {string} root
 * @returns {{path: string, lines: number}}
 */
export function longestFile(root = ".") {
    let longest = { path: "", lines: 0 };
    for (const path of filesUnder(root, "src", "web", "tests", "script")) {
        if (!kWritten.test(path) || kNotWritten.test(path)) continue;
        const text = readFileSync(`${root}/${path}`, "utf8");
        const lines = text.split("\n").length - (text.endsWith("\n") ? 1 : 0);
        if (lines > longest.lines) longest = { path, lines };
    }
    return longest;
}

export function checkLength(root = ".") {
    const longest = longestFile(root);
    const sentence = `${longest.path} is the longest file: ${longest.lines} lines.`;
    if (longest.lines > kLongestAllowed) {
        throw new Error(`${sentence} Up to ${kLongestAllowed} are allowed.`);
    }
    return sentence;
}

if (isMain(import.meta.url)) {
    try {
        console.log(checkLength());
    } catch (error) {
        exitWith(error);
    }
}
