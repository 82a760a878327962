// Reads what the JavaScript side of the bridge does: how imports.js binds, what web/host.js offers,
// what the modules call in the wasm, and where they repeat the numbers of an enum.
import vm from "node:vm";
import { parse } from "acorn";

const children = (node) => Object.values(node).flat().filter((one) => typeof one?.type === "string");

/** Every node of a tree, each before those inside it. */
function* walk(node) {
    yield node;
    for (const child of children(node)) yield* walk(child);
}

const read = (text, onComment) =>
    parse(text, { ecmaVersion: "latest", sourceType: "module", onComment });

/**
 * Binds imports.js to a host that only writes down what it is asked for.
 * @returns {Map<string, {takes: number,
 *     callsWith: (numbers: number[]) => {method: string, values: any[]}[]}>} a number that was read
 *     as a text comes as {text: number}, as memory as {memory: number}
 */
export function bindingsOf(text) {
    let library = {};
    let calls = [];
    const nothing = new Proxy({}, { get: () => 0 });
    const host = new Proxy({}, { get: (_, method) => (...values) => {
        calls.push({ method, values });
        return nothing;
    } });
    vm.runInNewContext(text, {
        addToLibrary(functions) { library = functions; },
        Module: { host }, UTF8ToString: (text) => ({ text }),
        HEAPU8: { slice: (memory) => ({ memory }), subarray: (memory) => ({ memory }), set() {} },
        HEAPF32: { set() {} }, _malloc: () => 0,
    });
    const names = Object.keys(library).filter((name) => !name.includes("__"));
    return new Map(names.map((name) => [name, {
        takes: library[name].length,
        callsWith(numbers) {
            calls = [];
            library[name](...numbers);
            return calls;
        },
    }]));
}

const isFunction = (node) => /Function/.test(node?.type ?? "");

/** What the function of that name returns as an object: key → value. */
function offeredBy(tree, maker) {
    const [made] = [...walk(tree)].filter((node) => node.type === "FunctionDeclaration" && node.id.name === maker);
    const returned = made?.body.body.findLast((node) => node.type === "ReturnStatement")?.argument;
    if (returned?.type !== "ObjectExpression") throw new Error(`${maker} returns no object that can be read.`);
    return new Map(returned.properties.map(({ key, value }) => [key.name, value]));
}

/**
 * How many arguments each method of the host takes, also where it hands on another part's.
 * @param {Record<string, string>} modules name → text, of all of web/
 * @returns {Map<string, number>}
 */
export function hostMethods(modules) {
    const makers = new Map([...modules["host.js"].matchAll(
        /(\w+): (?:Pick<)?ReturnType<typeof import\('\.\/([\w-]+\.js)'\)\.(\w+)>/g)]
        .map(([, part, module, maker]) => [part, { module, maker }]));
    const given = (part) => modules["host.js"].match(new RegExp(`\\* {3}${part}: \\(([^)]*)\\) =>`))?.[1];
    const count = (value, tree, name) => {
        if (isFunction(value)) return value.params.length;
        if (value.type === "MemberExpression" && makers.has(value.object.name)) {
            const { module, maker } = makers.get(value.object.name);
            const there = read(modules[module]);
            return count(offeredBy(there, maker).get(value.property.name), there, name);
        }
        if (value.type === "Identifier") {
            const own = [...walk(tree)].find((node) => node.type === "FunctionDeclaration" && node.id.name === value.name);
            if (own) return own.params.length;
            const list = given(value.name);
            if (list !== undefined) return list.split(",").filter((one) => one.trim()).length;
        }
        throw new Error(`What ${name} of web/host.js takes cannot be read.`);
    };
    const tree = read(modules["host.js"]);
    return new Map([...offeredBy(tree, "makeHost")].map(([name, value]) => [name, count(value, tree, name)]));
}

/** Functions that take a call's values on to one export, and how many of theirs come before. */
const kHandOn = { startWasm: { name: "wasm_start", before: 1 } };

/**
 * Each call of an export, and each other place that names one.
 * @returns {{name: string, values: number | null}[]} null: a name alone, or handed on from elsewhere
 */
export function wasmCalls(text) {
    const found = [];
    const called = new Set();
    for (const node of walk(read(text))) {
        if (node.type === "CallExpression") {
            const [first, ...others] = node.arguments;
            const spread = node.arguments.some(({ type }) => type === "SpreadElement");
            const on = Object.hasOwn(kHandOn, node.callee.name ?? "") && kHandOn[node.callee.name];
            if (on) found.push({ name: on.name, values: node.arguments.length - on.before });
            if (/^_wasm_/.test(node.callee.property?.name)) {
                found.push({ name: node.callee.property.name.slice(1), values: node.arguments.length });
            }
            if (!/^wasm_/.test(first?.value)) continue;
            called.add(first);
            found.push({ name: first.value, values: spread ? null : others.length });
        } else if (node.type === "MemberExpression" && /^_wasm_/.test(node.property.name)) {
            found.push({ name: node.property.name.slice(1), values: null });
        } else if (/^wasm_/.test(node.value) && !called.has(node)) {
            found.push({ name: node.value, values: null });
        }
    }
    return found;
}

/** What each of the constants says that a comment calls the same as an enum (or spellings) of src. */
export function repeatedEnums(text) {
    const comments = [];
    const tree = read(text, comments);
    const before = (node) => comments.findLast(({ end }) => end <= node.start && !text.slice(end, node.start).trim());
    const found = [];
    for (const node of walk(tree)) {
        const [, name, path] = (/VariableDeclaration|ExportNamed/.test(node.type) && before(node)?.value
            .match(/\bAs `(?:enum class )?(\w+)` in (src\/[\w/.]+\w)/)) || [];
        const value = name && (node.declaration ?? node).declarations[0].init;
        if (!value) continue;
        const called = (element) => before(element)?.value.trim() ?? element.value;
        const members = value.type === "ArrayExpression"
            ? value.elements.map((element, number) => ({ name: called(element), number }))
            : value.properties.map(({ key, value: { value: number } }) => (
                { name: before(key)?.value.trim() ?? key.name ?? key.value, number }));
        found.push({ name, path, members, whole: value.type === "ArrayExpression" });
    }
    return found;
}
