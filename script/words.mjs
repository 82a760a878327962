// Every word a person reads: assets/i18n/<language>.json for the screens and
// assets/i18n/<subject>.<language>.json for what is longer or belongs to one subject.
import { readdirSync, readFileSync } from "node:fs";

const kFolder = new URL("../assets/i18n/", import.meta.url);

/**
 * @param {"ja" | "en"} language
 * @returns {Record<string, string>} by key: the screens first, then each subject by its name
 */
export function readWords(language) {
    const subjects = readdirSync(kFolder).filter((name) => name.endsWith(`.${language}.json`)).sort();
    const words = {};
    for (const name of [`${language}.json`, ...subjects]) {
        for (const [key, text] of Object.entries(JSON.parse(readFileSync(new URL(name, kFolder))))) {
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
