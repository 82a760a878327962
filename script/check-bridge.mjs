// Holds the two sides of the bridge to the browser together. The C++ headers are the list: what
// src/platform/web/host.h declares is bound in imports.js and there in web/host.js, what the sources
// there offer to the page is called by web/, each with as many arguments, and the numbers of an enum
// are the same on both sides.
import { readFileSync } from "node:fs";
import { castsOf, declarationsOf, enumOf, enumsOf, exportsOf, isText, spellingsOf } from "./bridge-cpp.mjs";
import { bindingsOf, hostMethods, repeatedEnums, wasmCalls } from "./bridge-js.mjs";
import { exitWith, filesUnder, isMain } from "./files.mjs";

const kBridge = "src/platform/web";
const many = (count) => `${count} argument${count === 1 ? "" : "s"}`;

/** host.h, imports.js and web/host.js. */
function wrongImports(declared, bound, methods, usedByPage) {
    const wrong = [];
    const asked = new Set(usedByPage);
    for (const name of bound.keys()) {
        if (!declared.has(name)) wrong.push(`${name} is bound in imports.js and not declared in host.h.`);
    }
    for (const [name, parameters] of declared) {
        if (!bound.has(name)) {
            wrong.push(`${name} is declared in host.h and not bound in imports.js.`);
            continue;
        }
        const numbers = parameters.map((_, at) => 1001 + at);
        const { takes, callsWith } = bound.get(name);
        if (takes !== parameters.length) {
            wrong.push(`${name} has ${many(parameters.length)} in host.h and ${many(takes)} in imports.js.`);
            continue;
        }
        const calls = callsWith(numbers);
        const told = calls.flatMap(({ values }) => values)
            .flatMap((value) => (isNode(value) ? Object.values(value) : [value]));
        parameters.forEach((parameter, at) => {
            const raw = told.includes(numbers[at]);
            const read = told.some((value) => value?.text === numbers[at]);
            if (isText(parameter) ? raw : read) {
                wrong.push(`${name} is given ${parameter.type} ${parameter.name}, which imports.js ` +
                    `${raw ? "hands on as a number" : "reads as a text"}.`);
            }
        });
        for (const { method, values } of calls) {
            asked.add(method);
            if (!methods.has(method)) wrong.push(`${name} asks for ${method}, which web/host.js does not have.`);
            else if (methods.get(method) !== values.length) {
                wrong.push(`${name} gives ${method} of web/host.js ${many(values.length)}; it takes ${methods.get(method)}.`);
            }
        }
    }
    for (const method of methods.keys()) {
        if (!asked.has(method)) wrong.push(`Nothing asks web/host.js for ${method}.`);
    }
    return wrong;
}

/** One object in place of many arguments. */
const isNode = (value) => typeof value === "object" && value !== null && !("text" in value || "memory" in value);

/** What the wasm offers, and web/. */
function wrongExports(offered, calls) {
    const wrong = [];
    for (const [name, parameters] of offered) {
        const counted = calls.filter((call) => call.name === name && call.values !== null);
        if (counted.length === 0) wrong.push(`${name} is offered to the page and never called.`);
        for (const { path, values } of counted) {
            if (values === parameters.length) continue;
            wrong.push(`${path} calls ${name} with ${many(values)}; it takes ${parameters.length}.`);
        }
    }
    for (const { name, path } of calls) {
        if (!offered.has(name)) wrong.push(`${path} names ${name}, which the wasm does not offer.`);
    }
    return wrong;
}

const plain = (name) => String(name).replace(/[^\da-z]/gi, "").toLowerCase();

/** The numbers that web/ repeats, and that it repeats those of all enums that cross. */
function wrongEnums(repeated, crossing, valuesIn) {
    const wrong = [];
    for (const { name, path, members, whole, at } of repeated) {
        const values = valuesIn(path).get(name);
        if (!values) {
            wrong.push(`${at} says the same as ${name} in ${path}, which is not there.`);
            continue;
        }
        const numbers = new Map([...values].map(([value, number]) => [plain(value), number]));
        for (const member of members) {
            const number = numbers.get(plain(member.name));
            if (number === member.number) continue;
            wrong.push(`${at} has ${member.name} as number ${member.number} of ${name}; in ${path} ` +
                `${number === undefined ? "it is not there" : `it is ${number}`}.`);
        }
        if (whole && members.length < values.size) {
            wrong.push(`${at} has ${members.length} of the ${values.size} values of ${name} in ${path}.`);
        }
    }
    for (const name of new Set(crossing)) {
        if (repeated.some((one) => one.name === name)) continue;
        wrong.push(`enum class ${name} crosses the bridge, and nothing in web/ says what its numbers are.`);
    }
    return wrong;
}

/** @returns {string} what was found, when all is in order; throws with every fault */
export function checkBridge(root = ".") {
    const read = (path) => readFileSync(`${root}/${path}`, "utf8");
    const sources = filesUnder(root, kBridge).filter((path) => /\.(h|cpp)$/.test(path));
    const scripts = filesUnder(root, "web").filter((path) => path.endsWith(".js"));
    const modules = Object.fromEntries(scripts.map((path) => [path.replace(/^web\//, ""), read(path)]));

    const declared = declarationsOf(read(`${kBridge}/host.h`));
    const bound = bindingsOf(read(`${kBridge}/imports.js`));
    const offered = new Map(sources.flatMap((path) => [...exportsOf(read(path))]));
    if (declared.size === 0 || offered.size === 0) throw new Error("There is no bridge to check.");
    const usedByPage = ["main.js", "inspector/program.js"]
        .flatMap((name) => [...(modules[name] ?? "").matchAll(/\bhost\.(\w+)/g)]).map(([, method]) => method);
    const calls = scripts.flatMap((path) => wasmCalls(read(path)).map((call) => ({ ...call, path })));
    const repeated = scripts.flatMap((path) => repeatedEnums(read(path)).map((one) => ({ ...one, at: path })));
    const crossing = [
        ...[...declared.values(), ...offered.values()].flat().map(enumOf).filter(Boolean),
        ...sources.flatMap((path) => [...castsOf(read(path)), ...enumsOf(read(path)).keys()]),
    ];
    const valuesIn = (path) => {
        const there = filesUnder(root, "src").includes(path) ? read(path) : "";
        return new Map([...enumsOf(there), ...spellingsOf(there)]);
    };
    const wrong = [
        ...wrongImports(declared, bound, hostMethods(modules), usedByPage),
        ...wrongExports(offered, calls),
        ...wrongEnums(repeated, crossing, valuesIn),
    ];
    if (wrong.length > 0) throw new Error(wrong.join("\n"));
    return `${declared.size} functions of the browser, ${offered.size} of the wasm and ` +
        `${repeated.length} enums are the same on both sides`;
}

if (isMain(import.meta.url)) {
    try {
        console.log(`${checkBridge()}.`);
    } catch (error) {
        exitWith(error);
    }
}
