import assert from "node:assert/strict";
import test from "node:test";
import { ctestCounts, fuzzRuns, nodeCounts } from "../../script/runner-counts.mjs";

const kNode = `✔ a sentence (1.2ms)
ℹ tests 9
ℹ suites 0
ℹ pass 6
ℹ fail 1
ℹ cancelled 1
ℹ skipped 1
ℹ todo 0
ℹ duration_ms 50
`;

test("node's summary is read", () => {
    assert.deepEqual(nodeCounts(kNode), { passed: 6, failed: 2, skipped: 1 });
});

test("ctest's summary is read, its skipped tests are not taken for passed", () => {
    const output = "1/3 Test #1: a ...***Skipped   0.00 sec\n\n67% tests passed, 1 tests failed out of 3\n";
    assert.deepEqual(ctestCounts(output), { passed: 1, failed: 1, skipped: 1 });
    assert.deepEqual(ctestCounts("100% tests passed, 0 tests failed out of 12\n"),
        { passed: 12, failed: 0, skipped: 0 });
});

test("a runner that says nothing is not believed", () => {
    assert.equal(nodeCounts("No tests were found!!!"), null);
    assert.equal(nodeCounts(kNode.replace(/.*cancelled.*\n/, "")), null);
    assert.equal(ctestCounts("No tests were found!!!"), null);
});

test("libFuzzer's last line is read, and one that ended early is not believed", () => {
    assert.equal(fuzzRuns("#2000\tDONE   cov: 7 ft: 9\nDone 2000 runs in 5 second(s)\n"), 2000);
    assert.equal(fuzzRuns("==1== ERROR: libFuzzer: deadly signal\n"), null);
});
