import assert from "node:assert/strict";
import { join } from "node:path";
import test from "node:test";
import { compileSeconds, slowestFiles } from "../../script/compile-seconds.mjs";
import { temporaryFolder } from "./temporary-folder.mjs";

const kLog = [
    "# ninja log v5",
    "0\t1500\t1\tsrc/CMakeFiles/taiwa_ui.dir/ui/view.cpp.o\taa",
    "1500\t1600\t1\tsrc/libtaiwa_ui.a\tbb",
    "10\t9010\t1\ttests/CMakeFiles/ui_tests.dir/ui/painted_test.cpp.o\tcc",
    "20\t2520\t2\tsrc/CMakeFiles/taiwa_ui.dir/ui/view.cpp.o\tdd",
    "",
].join("\n");

test("only what was compiled is told, each file as it was compiled last", () => {
    assert.deepEqual([...compileSeconds(kLog)], [
        ["src/CMakeFiles/taiwa_ui.dir/ui/view.cpp.o", 2.5],
        ["tests/CMakeFiles/ui_tests.dir/ui/painted_test.cpp.o", 9],
    ]);
});

test("the slowest of all builds come first, under the names of their sources", (context) => {
    const folder = temporaryFolder(context, { "native/.ninja_log": kLog });
    const folders = [join(folder, "native"), join(folder, "never-built")];
    assert.deepEqual(slowestFiles(folders, 1), ["9.0 s tests/ui/painted_test.cpp (native)"]);
    assert.equal(slowestFiles(folders, 10).length, 2);
});
