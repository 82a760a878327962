// Reads from a test runner's own last words how many tests passed. Each function returns null when
// the words are not there, which is a failure: silence must never pass for success.

/** @typedef {{passed: number, failed: number, skipped: number}} Counts */

/**
 * `node --test --test-reporter=spec`
 * @param {string} output
 * @returns {Counts | null}
 */
export function nodeCounts(output) {
    const number = (name) => {
        const found = [...output.matchAll(new RegExp(`^\\S+ ${name} (\\d+)$`, "gm"))].at(-1);
        return found ? Number(found[1]) : NaN;
    };
    const counts = {
        passed: number("pass"),
        failed: number("fail") + number("cancelled"),
        skipped: number("skipped") + number("todo"),
    };
    return Object.values(counts).some(Number.isNaN) ? null : counts;
}

/**
 * ctest
 * @param {string} output
 * @returns {Counts | null}
 */
export function ctestCounts(output) {
    const found = output.match(/^\d+% tests passed, (\d+) tests? failed out of (\d+)$/m);
    if (!found) return null;
    const [failed, all] = [Number(found[1]), Number(found[2])];
    // Skipped tests count as passed in that line; they are listed one by one further up.
    const skipped = (output.match(/\*\*\*Skipped/g) ?? []).length;
    return { passed: all - failed - skipped, failed, skipped };
}

/**
 * libFuzzer: how many inputs it ran
 * @param {string} output
 * @returns {number | null}
 */
export function fuzzRuns(output) {
    const found = output.match(/^Done (\d+) runs in \d+ second\(s\)$/m);
    return found ? Number(found[1]) : null;
}
