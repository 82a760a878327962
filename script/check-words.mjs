// Finds words on the screen that no screen says. A key is used where the C++ code names its
// i18n::Text, or where a TextRange (src/ui/frame/text_range.h) names the two ends of a row that it is in.
// That both languages have the same keys is what script/generate-text.mjs holds.
import { readFileSync } from "node:fs";
import { exitWith, filesUnder, isMain } from "./files.mjs";
import { enumName, readWords } from "./words.mjs";

/**
 * @param {string[]} names every i18n::Text in its order
 * @param {string} source
 * @returns {Set<string>} those that the source says
 */
export function namesSaid(names, source) {
    const known = new Map(names.map((name, place) => [name, place]));
    const said = new Set();
    const placeOf = (name) => {
        if (!known.has(name)) throw new Error(`There are no words for Text::${name}.`);
        return known.get(name);
    };
    for (const [, name] of source.matchAll(/\bText::([A-Z]\w*)/g)) {
        placeOf(name);
        said.add(name);
    }
    const ranges = /\bTextRange\s+\w+\{\s*(?:i18n::)?Text::(\w+),\s*(?:i18n::)?Text::(\w+)\s*\}/g;
    for (const [, first, last] of source.matchAll(ranges)) {
        if (placeOf(first) > placeOf(last)) throw new Error(`${first} stands after ${last}.`);
        for (const name of names.slice(placeOf(first), placeOf(last) + 1)) said.add(name);
    }
    return said;
}

/**
 * @param {string[]} keys in their order
 * @param {string} source all code that may say them
 * @returns {string[]} the keys that it does not say
 */
export function unusedKeys(keys, source) {
    const said = namesSaid(keys.map(enumName), source);
    return keys.filter((key) => !said.has(enumName(key)));
}

/** @returns {string} what was found, when all is in order */
export function checkWords(root = ".") {
    const keys = Object.keys(readWords("ja"));
    const files = filesUnder(root, "src").filter((path) => /\.(h|cpp|def)$/.test(path));
    if (files.length === 0) throw new Error("There is no code to look for words in.");
    const source = files.map((path) => readFileSync(`${root}/${path}`, "utf8")).join("\n");
    const unused = unusedKeys(keys, source);
    if (unused.length > 0) throw new Error(`No screen says these words:\n${unused.join("\n")}`);
    return `${keys.length} words, and screens say each of them`;
}

if (isMain(import.meta.url)) {
    try {
        console.log(checkWords());
    } catch (error) {
        exitWith(error);
    }
}
