// Reads what the C++ side of the bridge to the browser says of itself: the functions that it asks
// for, those that it offers, and its enums. No compiler: the house writes them all in one way.

/** Without comments, whatever they say. */
const bare = (text) => text.replace(/\/\/.*|\/\*[\s\S]*?\*\//g, "");

/** @param {string} list what stands between the brackets @returns {{type: string, name: string}[]} */
function parametersOf(list) {
    return list.split(",").map((one) => one.trim()).filter(Boolean).map((one) => {
        const [, type, name] = one.match(/^(.*?[\s*])(\w+)$/s);
        return { type: type.replace(/\s+/g, " ").trim(), name };
    });
}

const functionsOf = (text, pattern) => new Map([...bare(text).matchAll(pattern)]
    .map(([, name, list]) => [name, parametersOf(list)]));

/** The functions of host.h: name → parameters. */
export const declarationsOf = (text) => functionsOf(text, /\b(js_\w+)\(([^)]*)\);/g);

/** What a source offers to the page: name → parameters. */
export const exportsOf = (text) => functionsOf(text, /EMSCRIPTEN_KEEPALIVE\s[^(;]*?\b(wasm_\w+)\(([^)]*)\)/g);

/** A text in the wasm's memory: JavaScript sees where it begins, until it has read it. */
export const isText = ({ type }) => type === "const char*";

/** The enum that a parameter is of, without its namespace; undefined for numbers and memory. */
export const enumOf = ({ type }) => type.match(/^(?:\w+::)*([A-Z]\w*)$/)?.[1];

/** Enums that a source makes of numbers, or numbers of; the types of WebGL are numbers. */
export const castsOf = (text) =>
    [...bare(text).matchAll(/static_cast<(?:\w+::)*((?!GL[a-z])[A-Z]\w*)>/g)].map(([, name]) => name);

/** The enums that a file defines: name → its values, name → number. */
export function enumsOf(text) {
    const found = new Map();
    for (const [, name, body] of bare(text).matchAll(/\benum class (\w+)(?:\s*:[^{;]*)?\{([^}]*)\}/g)) {
        const values = new Map();
        let next = 0;
        for (const one of body.split(",").map((part) => part.trim()).filter(Boolean)) {
            const [, value, number] = one.match(/^(\w+)(?:\s*=\s*(\d+))?$/) ?? [];
            if (!value) throw new Error(`enum class ${name} has ${one}, which cannot be read.`);
            next = number === undefined ? next : Number(number);
            values.set(value, next++);
        }
        found.set(name, values);
    }
    return found;
}

/** The tables of spellings (base::EnumNames) that a file defines: name → spelling → number. */
export function spellingsOf(text) {
    const tables = bare(text).matchAll(/\bEnumNames<[^>]*>\s*(\w+)\{\{\{([\s\S]*?)\}\}\};/g);
    return new Map([...tables].map(([, name, rows]) => [name,
        new Map([...rows.matchAll(/"([^"]*)"/g)].map(([, spelling], at) => [spelling, at]))]));
}
