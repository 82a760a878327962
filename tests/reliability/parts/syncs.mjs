// Each answer of the database must have gone down to the disk: strace sees the calls that do that.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isOfDatabase } from "../chromium.mjs";
import { makeChance } from "../chance.mjs";
import { onStage, openName } from "../stage.mjs";
import { countOf, watch } from "../witness.mjs";

export const name = "syncs";
export const row = 2;
export const promise = "…and power loss as far as a browser can";
export const shown = "fsync and fdatasync on the files of the database, seen by strace, for each answer";

const kTracer = "strace";

/** Of the calls that have returned; -y prints the path of each file, but not where it returns late. */
function syncsIn(trace) {
    const late = new Set(); // the threads that are in such a call
    let count = 0;
    for (const line of existsSync(trace) ? readFileSync(trace, "utf8").split("\n") : []) {
        const thread = line.split(" ", 1)[0];
        if (line.includes(" resumed>")) count += late.delete(thread) ? 1 : 0;
        else if (!isOfDatabase(line)) continue;
        else if (line.includes("<unfinished")) late.add(thread);
        else count += 1;
    }
    return count;
}

async function countSyncs(stage, letters) {
    const trace = join(stage.folder, "trace");
    const { context } = await stage.start({
        under: [kTracer, "-f", "--seccomp-bpf", "-y", "-e", "trace=fsync,fdatasync", "-o", trace],
    });
    const { seen, until } = await watch(context);
    const field = await openName(context.pages()[0], stage.url);
    await field.focus();
    const counts = [];
    let before = syncsIn(trace);
    for (const letter of letters) {
        const answers = countOf(seen, "stored");
        await field.page().keyboard.press(letter);
        await until(() => countOf(seen, "stored") > answers);
        const now = syncsIn(trace);
        counts.push(now - before);
        before = now;
    }
    return counts;
}

export async function run({ long, seed }) {
    if (spawnSync(kTracer, ["--version"]).status !== 0) {
        return { result: "not measured: no strace", ok: true };
    }
    const letters = makeChance(seed).letters(long ? 25 : 5);
    const counts = await onStage((stage) => countSyncs(stage, letters));
    const without = counts.filter((count) => count === 0).length;
    const all = counts.reduce((sum, count) => sum + count, 0);
    return { result: `${counts.length} answers, ${all} syncs: ${without} answers without one`, ok: without === 0 };
}
