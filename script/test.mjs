// Runs the tiers of tests, fastest first, and stops at the first that fails. A tier that ran nothing
// has failed. At the end come the figures, with the runners' own numbers.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { checkBridge } from "./check-bridge.mjs";
import { checkCompiler } from "./check-compiler.mjs";
import { checkIncludes } from "./check-includes.mjs";
import { checkLength } from "./check-length.mjs";
import { checkRelease } from "./check-release.mjs";
import { checkSize, sizeLines } from "./check-size.mjs";
import { checkWords } from "./check-words.mjs";
import { slowestFiles } from "./compile-seconds.mjs";
import { filesUnder } from "./files.mjs";
import { fuzz } from "./fuzz.mjs";
import { ctestCounts, nodeCounts } from "./runner-counts.mjs";

const words = process.argv.slice(2);
const long = words.includes("--long");
const kProcessors = availableParallelism();

/** Runs a program and returns what it said; throws all of that when it fails. */
function run(program, ...words) {
    const result = spawnSync(program, words, { encoding: "utf8", maxBuffer: 1 << 28 });
    if (result.error) throw new Error(`${program} could not be started: ${result.error.message}`);
    const output = `${result.stdout}${result.stderr}`;
    if (result.status !== 0) throw new Error(output.trimEnd() || `${program} failed.`);
    return output;
}

const testsIn = (...folders) => filesUnder(".", ...folders).filter((path) => /\.test\.m?js$/.test(path));

/** So many files of tests run at once. */
function nodeTests(concurrency, ...folders) {
    const files = testsIn(...folders);
    if (files.length === 0) throw new Error(`There are no tests in ${folders.join(", ")}.`);
    return {
        counts: nodeCounts(run(process.execPath, "--test", "--test-reporter=spec",
            `--test-concurrency=${concurrency}`, ...files)),
    };
}

function nativeTests(preset) {
    run("script/build-preset", preset);
    return {
        counts: ctestCounts(run("ctest", "--test-dir", `build/${preset}`, "--output-on-failure",
            "--no-tests=error", "-j", String(kProcessors))),
    };
}

function format() {
    const files = filesUnder(".", "src", "tests").filter((path) => /\.(h|cpp)$/.test(path));
    if (files.length === 0) throw new Error("There are no C++ files to check.");
    try {
        run("clang-format-19", "--dry-run", "-Werror", ...files);
    } catch (error) {
        const wrong = new Set([...error.message.matchAll(/^(\S+):\d+:\d+: error/gm)].map((found) => found[1]));
        if (wrong.size === 0) throw error;
        throw new Error(`Not formatted; clang-format-19 -i puts it right:\n${[...wrong].join("\n")}`);
    }
    return { lines: [`${files.length} files are formatted`] };
}

function site() {
    run("script/build-preset", "web-release");
    run(process.execPath, "script/assemble.mjs");
    return { lines: [...sizeLines(checkSize()), checkRelease()] };
}

function fuzzTargets() {
    run("script/build-preset", "native-asan");
    return { lines: fuzz({ long }) };
}

function types() {
    if (!existsSync("web/jsconfig.json")) return { lines: ["no web/jsconfig.json, nothing to check"] };
    run("node_modules/.bin/tsc", "-p", "web/jsconfig.json", "--noEmit");
    return { lines: [] };
}

/** Each gives `counts` (tests the runner counted) or `lines` (a check, which is not counted). */
const kTiers = {
    format,
    includes: () => ({ lines: [`${checkIncludes()} files include only what they may`] }),
    bridge: () => ({ lines: [checkBridge()] }),
    length: () => ({ lines: [checkLength()] }),
    words: () => ({ lines: [checkWords()] }),
    types,
    node: () => nodeTests(kProcessors, "tests/script", "tests/web"),
    "native-asan": () => nativeTests("native-asan"),
    fuzz: fuzzTargets,
    compiler: async () => ({ lines: [await checkCompiler()] }),
    site,
    // A page waits more than it works: one file more than there are processors.
    e2e: () => nodeTests(kProcessors + 1, "tests/e2e", "tests/reliability"),
};

async function runTier(name) {
    console.log(`${name} …`);
    const start = Date.now();
    const { counts, lines = [] } = await kTiers[name]();
    const seconds = ((Date.now() - start) / 1000).toFixed(1);
    if (counts === null) throw new Error("The runner did not say how many tests it ran.");
    if (counts && counts.passed === 0) throw new Error("The runner ran no test.");
    if (counts?.failed) throw new Error(`${counts.failed} tests failed.`);
    const skipped = counts?.skipped ? `, ${counts.skipped} skipped` : "";
    if (counts) lines.unshift(`${counts.passed} tests passed${skipped}`);
    console.log(`${name}: ${lines[0] ?? "in order"} (${seconds} s)`);
    return { name, seconds, passed: counts?.passed ?? 0, lines };
}

const chosen = words.filter((word) => word !== "--long");
const unknown = chosen.find((name) => !Object.hasOwn(kTiers, name));
if (unknown) {
    console.error(`There is no tier ${unknown}; there are ${Object.keys(kTiers).join(", ")}.`);
    process.exit(1);
}

const done = [];
for (const name of Object.keys(kTiers)) {
    if (chosen.length > 0 && !chosen.includes(name)) continue;
    try {
        done.push(await runTier(name));
    } catch (error) {
        console.error(`${error.message}\n\n${name} failed; the tiers after it were not run.`);
        process.exit(1);
    }
}

console.log("\nFigures");
for (const { name, lines } of done) for (const line of lines) console.log(`  ${name}: ${line}`);
console.log("\nSeconds");
for (const { name, seconds } of done) console.log(`  ${name}: ${seconds}`);
const builds = ["native-asan", "web-release"].map((preset) => `build/${preset}`);
const slowest = slowestFiles(builds, 10);
if (slowest.length > 0) console.log("\nSlowest to compile");
for (const line of slowest) console.log(`  ${line}`);
console.log(`\n${done.reduce((sum, tier) => sum + tier.passed, 0)} passed, 0 failed`);
