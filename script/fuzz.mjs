// Runs the fuzz targets of the preset native-asan: first all of tests/fuzz/corpus once, then further
// inputs made from it. The short run counts them, so that it is the same on every machine; the long
// one goes on for a minute each. What breaks a target is left in build/fuzz/<target>.
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { filesUnder } from "./files.mjs";
import { fuzzRuns } from "./runner-counts.mjs";

/** The targets: how many inputs are about five seconds of work, and how many bytes the longest has. */
const kTargets = {
    fuzz_link: { inputs: 50000, longest: 1024 },
    fuzz_record: { inputs: 40000, longest: 1024 },
    fuzz_code: { inputs: 25000, longest: 1024 },
    fuzz_words: { inputs: 3000, longest: 512 },
};
const kLongSeconds = 60;

function runTarget(target, ...options) {
    const folder = `build/fuzz/${target}`;
    const result = spawnSync(`build/native-asan/tests/fuzz/${target}`,
        [`-artifact_prefix=${folder}/`, `-max_len=${kTargets[target].longest}`, "-timeout=10",
            "-rss_limit_mb=2048", ...options],
        { encoding: "utf8", maxBuffer: 1 << 28 });
    if (result.error) throw new Error(`${target} could not be started: ${result.error.message}`);
    if (result.status !== 0) throw new Error(`${result.stderr}\n${target} failed.`);
    const runs = fuzzRuns(result.stderr);
    if (runs === null) throw new Error(`${target} did not say how many inputs it ran.`);
    return runs;
}

/** @returns {string[]} a line for each target */
export function fuzz({ long = false } = {}) {
    return Object.entries(kTargets).map(([target, { inputs }]) => {
        const corpus = `tests/fuzz/corpus/${target}`;
        const files = filesUnder(".", corpus).length;
        // libFuzzer writes what it finds into the first folder it is given.
        const found = `build/fuzz/${target}/found`;
        rmSync(found, { recursive: true, force: true });
        mkdirSync(found, { recursive: true });
        if (runTarget(target, "-runs=0", corpus) < files) {
            throw new Error(`${target} did not run all ${files} files of ${corpus}.`);
        }
        const end = long ? [`-max_total_time=${kLongSeconds}`] : ["-seed=1", `-runs=${inputs}`];
        const runs = runTarget(target, ...end, found, corpus);
        return `${target}: ${files} files of the corpus and ${runs} inputs, nothing broke`;
    });
}
