// Measures dist/ against its budget: what a first visit in one language transfers, each file in
// brotli as a host would send it; and in gzip, as GitHub Pages does.
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { exitWith, filesUnder, isMain } from "./files.mjs";

export const kFirstVisitBudget = 238_000;

/** The `const kBuild = …;` that assemble.mjs writes as the first line of the service worker. */
export function readBuild(dist) {
    const [line] = readFileSync(join(dist, "service-worker.js"), "utf8").split("\n", 1);
    return JSON.parse(line.replace(/^const kBuild = /, "").replace(/;$/, ""));
}

function brotliBytes(bytes) {
    const params = {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    };
    return brotliCompressSync(bytes, { params }).length;
}

/**
 * @param {string} dist
 * @returns {{total: number, firstVisit: number, gzip: number, files: Record<string, number>,
 *     wasm: number, wasmBrotli: number, js: number, jsBrotli: number}} bytes; `files` and
 *     `firstVisit` in brotli, with the words of the language that has most
 */
export function measure(dist = "dist") {
    const sizes = {
        total: 0, firstVisit: 0, gzip: 0, files: {}, wasm: 0, wasmBrotli: 0, js: 0, jsBrotli: 0,
    };
    for (const path of filesUnder(dist, ".")) sizes.total += statSync(join(dist, path)).size;
    const read = (name) => readFileSync(join(dist, name === "./" ? "index.html" : name));
    const { files, later = {} } = readBuild(dist);
    const [largest] = Object.keys(later).filter((name) => /\/words\.[^/]*$/.test(name)).map((name) => [brotliBytes(read(name)), name])
        .sort(([a], [b]) => b - a);
    const fetched = ["service-worker.js", ...Object.keys(files), ...(largest ? [largest[1]] : [])];
    for (const name of fetched) {
        const bytes = read(name);
        const compressed = brotliBytes(bytes);
        sizes.files[name] = compressed;
        sizes.firstVisit += compressed;
        sizes.gzip += gzipSync(bytes).length;
        const kind = name.endsWith(".wasm") ? "wasm" : name.endsWith(".js") ? "js" : null;
        if (!kind) continue;
        sizes[kind] += bytes.length;
        sizes[`${kind}Brotli`] += compressed;
    }
    return sizes;
}

export function checkSize(dist = "dist") {
    const sizes = measure(dist);
    if (sizes.firstVisit > kFirstVisitBudget) {
        const largest = Object.entries(sizes.files).sort((a, b) => b[1] - a[1]).slice(0, 5);
        throw new Error(`A first visit takes ${sizes.firstVisit} bytes in brotli; the budget is ` +
            `${kFirstVisitBudget}. Largest: ${largest.map((entry) => entry.join(" ")).join(", ")}.`);
    }
    return sizes;
}

/** @param {ReturnType<typeof measure>} sizes */
export function sizeLines(sizes) {
    const kb = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
    return [
        `dist total: ${kb(sizes.total)}`,
        `first visit: ${kb(sizes.firstVisit)} in brotli, of ${kb(kFirstVisitBudget)}; ${kb(sizes.gzip)} in gzip`,
        `wasm: ${kb(sizes.wasm)}, ${kb(sizes.wasmBrotli)} in brotli`,
        `js: ${kb(sizes.js)}, ${kb(sizes.jsBrotli)} in brotli`,
    ];
}

if (isMain(import.meta.url)) {
    try {
        console.log(sizeLines(checkSize()).join("\n"));
    } catch (error) {
        exitWith(error);
    }
}
