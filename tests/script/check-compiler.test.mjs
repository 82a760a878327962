import assert from "node:assert/strict";
import test from "node:test";
import { readAll, readingCommands } from "../../script/check-compiler.mjs";
import { temporaryFolder } from "./temporary-folder.mjs";

const entry = (file, output) => ({ file, command: `g++ -Wall -Werror -o ${output} -c ${file}` });

test("files of ours are read, and what others or CMake wrote is not", () => {
    const reading = readingCommands([
        entry("/p/src/base/id.cpp", "src/CMakeFiles/a.dir/base/id.cpp.o"),
        entry("/p/tests/base/id_test.cpp", "tests/CMakeFiles/b.dir/id_test.cpp.o"),
        entry("/p/build/x/src/CMakeFiles/a.dir/cmake_pch.hxx.cxx", "src/CMakeFiles/a.dir/cmake_pch.hxx.gch"),
        entry("/p/build/toolchain/imgui/imgui.cpp", "CMakeFiles/imgui.dir/imgui.cpp.o"),
    ], "/p");
    assert.deepEqual(reading.map(({ command }) => command), [
        "g++ -Wall -Werror -fsyntax-only /p/src/base/id.cpp",
        "g++ -Wall -Werror -fsyntax-only /p/tests/base/id_test.cpp",
    ]);
});

test("every file that is not right is told, with what the compiler says", async (context) => {
    const root = temporaryFolder(context, {
        "src/right.cpp": "int right() { return 1; }\n",
        "src/warned.cpp": "int warned() { int unused = 1; return 2; }\n",
        "src/wrong.cpp": "template <class T> int late(T t) { return t.nothing; }\nint wrong() { return late(1); }\n",
    });
    const commands = ["right", "warned", "wrong"].map((name) => entry(`${root}/src/${name}.cpp`, `${name}.o`));
    const reading = readingCommands(commands, root);
    await readAll(reading.slice(0, 1), root);
    await assert.rejects(readAll(reading, root), (error) => {
        assert.match(error.message, /warned\.cpp:1.*unused/s);
        assert.match(error.message, /wrong\.cpp:1.*nothing/s);
        assert.doesNotMatch(error.message, /right\.cpp:/);
        return true;
    });
});

test("having read nothing is a fault", async () => {
    await assert.rejects(readAll([], "."), /no file/);
});
