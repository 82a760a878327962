// Shows that all of src, tests and bench is right for the system's own compiler too, with its warnings,
// and that each file includes what it needs (elsewhere a precompiled header may have it). The compiler
// reads each file as for the preset native-debug and makes nothing of it, which takes about half of the
// time. The code that is run comes of clang, with the sanitizers.
import { spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { exitWith, isMain } from "./files.mjs";

/**
 * Of compile_commands.json: for each file of ours the command that reads it and makes nothing.
 * @param {{file: string, command: string}[]} commands @param {string} root of the project
 * @returns {{file: string, command: string}[]}
 */
export function readingCommands(commands, root) {
    const ours = ["src", "tests", "bench"].map((folder) => `${root}/${folder}/`);
    return commands.filter(({ file }) => ours.some((folder) => file.startsWith(folder)))
        .map(({ file, command }) => ({ file, command: command.replace(/ -o \S+ -c /, " -fsyntax-only ") }));
}

/** @returns {Promise<string>} what it said, when it failed; otherwise nothing */
const failureOf = ({ file, command }, folder) => new Promise((resolve) => {
    const program = spawn("sh", ["-c", command], { cwd: folder });
    let said = "";
    program.stdout.on("data", (data) => { said += data; });
    program.stderr.on("data", (data) => { said += data; });
    program.on("error", (error) => resolve(`${file}: ${error.message}`));
    program.on("close", (code) => resolve(code === 0 ? "" : said || `${file}: ended with ${code}`));
});

/** Runs them, as many at once as there are processors; throws with all that failed. */
export async function readAll(commands, folder) {
    if (commands.length === 0) throw new Error("There is no file to compile.");
    const waiting = [...commands];
    const failures = [];
    await Promise.all(Array.from({ length: availableParallelism() }, async () => {
        for (let next = waiting.shift(); next; next = waiting.shift()) {
            const failure = await failureOf(next, folder);
            if (failure) failures.push(failure);
        }
    }));
    if (failures.length > 0) throw new Error(failures.join("\n"));
}

function run(program, ...words) {
    const { status, stdout, stderr, error } = spawnSync(program, words, { encoding: "utf8", maxBuffer: 1 << 28 });
    if (error || status !== 0) throw error ?? new Error(`${stdout}${stderr}`);
}

/** @returns {Promise<string>} what was found, when all is in order; throws with every fault */
export async function checkCompiler() {
    const folder = "build/compiler";
    run("cmake", "--preset", "native-debug", "-B", folder, "-DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON");
    run("cmake", "--build", folder, "--target", "taiwa_text");
    const commands = JSON.parse(readFileSync(`${folder}/compile_commands.json`, "utf8"));
    const reading = readingCommands(commands, process.cwd());
    await readAll(reading, folder);
    return `${reading.length} files are right for the system's compiler as well`;
}

if (isMain(import.meta.url)) {
    try {
        console.log(`${await checkCompiler()}.`);
    } catch (error) {
        exitWith(error);
    }
}
