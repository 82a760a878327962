// Every word a person reads: assets/i18n/<language>.json for the screens and
// assets/i18n/<subject>.<language>.json for what is longer or belongs to one subject.
import { readdirSync, readFileSync } from "node:fs";

const kFolder = new URL("../assets/i18n/", import.meta.url);

/** @returns {string[]} the code of each language that has a file for the screens */
export function languagesWritten(folder = kFolder) {
    return readdirSync(folder).flatMap((name) => name.match(/^([^.]+)\.json$/)?.[1] ?? []).sort();
}

/**
 * @param {string} language
 * @returns {Record<string, string>} by key: the screens first, then each subject by its name
 */
export function readWords(language, folder = kFolder) {
    const subjects = readdirSync(folder).filter((name) => name.endsWith(`.${language}.json`)).sort();
    const words = {};
    for (const name of [`${language}.json`, ...subjects]) {
        for (const [key, text] of Object.entries(JSON.parse(readFileSync(new URL(name, folder))))) {
            if (key in words) throw new Error(`${name} has "${key}", which another file has too`);
            words[key] = text;
        }
    }
    return words;
}

/** @param {string} key @returns {string} the name of its i18n::Text */
export function enumName(key) {
    return key.split(/[._-]/).map((part) => part[0].toUpperCase() + part.slice(1)).join("");
}

const namesIn = (text) => (text.match(/\{[a-z]+\}/g) ?? []).sort().join();

/**
 * What keeps the languages from saying the same: each is held against the first.
 * @param {Record<string, Record<string, string>>} byLanguage
 * @returns {string[]} sentences
 */
export function problemsIn(byLanguage) {
    const [[first, model], ...others] = Object.entries(byLanguage);
    const problems = [];
    for (const [language, words] of [[first, model], ...others]) {
        for (const [key, text] of Object.entries(words)) {
            if (!text.trim()) problems.push(`${language}: "${key}" is empty`);
            // Both have a meaning in the file that is shipped.
            if (/[\v\0]/.test(text)) problems.push(`${language}: "${key}" has a control character`);
            if (!(key in model)) problems.push(`${first} lacks "${key}", which ${language} has`);
        }
        for (const key of Object.keys(model).filter((key) => !(key in words))) {
            problems.push(`${language} lacks "${key}"`);
        }
        for (const key of Object.keys(model).filter((key) => key in words)) {
            if (namesIn(model[key]) === namesIn(words[key])) continue;
            problems.push(`${language}: "${key}" fills in other names than in ${first}`);
        }
    }
    return problems;
}

/**
 * The file that is shipped, in the order of the keys: a line for each text, and within a text a
 * vertical tab where a line ends. src/i18n/words.cpp reads it.
 * @param {string[]} texts
 */
export const wordsFile = (texts) =>
    texts.map((text) => `${text.replaceAll("\n", "\v")}\n`).join("");

/** A language that nobody speaks: what is on a screen and is not like this has come past the words. */
export const pseudoText = (text) =>
    `[${text.replace(/\{[a-z]+\}|[aeiou]/g, (found) => "àèìòù"["aeiou".indexOf(found)] ?? found)}]`;
