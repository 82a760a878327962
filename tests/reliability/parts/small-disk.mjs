// A disk that is really full: the profile lies on a small one of its own, which only root can make.
import { spawnSync } from "node:child_process";
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { press, write } from "../../e2e/hands.mjs";
import { button } from "../../e2e/steps.mjs";
import { judge } from "../judge.mjs";
import { onStage, openName, openNotebook, stillStoredIn, words } from "../stage.mjs";
import { watch } from "../witness.mjs";

export const name = "small-disk";
export const row = 4;
export const promise = "…and on a full disk";
export const shown = "the profile on a tmpfs that is filled, then written to, made room on, and started again";

const kSize = "40m";
const kMostWrites = 400;
const kBlock = Buffer.alloc(4096, 1);

/** Until not a byte more goes in. */
function fill(path) {
    const file = openSync(path, "w");
    try {
        for (let block = kBlock; block.length > 0;) {
            try {
                writeSync(file, block);
            } catch (error) {
                if (error.code !== "ENOSPC") throw error;
                block = block.subarray(block.length / 2 + 0.5);
            }
        }
    } finally {
        closeSync(file);
    }
}

const lastSaid = (seen) => seen.findLast(({ kind }) => kind === "said")?.said;

const kAnswers = ["saving.saved", "saving.full", "saving.failed"].map((key) => words(key));

/** Somebody goes on until there is no room. @returns {Promise<string>} what the screen says of it */
async function writeUntilFull(field, { seen, until }) {
    for (let round = 0; round < kMostWrites; round += 1) {
        const before = seen.length;
        await write(field, `${round} `.padEnd(40, "字"));
        await until(() => kAnswers.includes(lastSaid(seen.slice(before))));
        if (lastSaid(seen) !== words("saving.saved")) return lastSaid(seen);
    }
    throw new Error("The disk is full and nobody says so.");
}

/** The next start, as the person sees it: what the app has made of what it found. */
async function startAgain(stage) {
    const browser = await stage.start();
    const page = browser.context.pages()[0];
    const asked = await openNotebook(page, stage.url);
    await button(page, words("tab.settings")).waitFor();
    const stored = await stillStoredIn(page);
    const isTold = asked || await page.getByText(words("banner.lost"))
        .or(page.getByText(words("banner.refused"))).count() > 0;
    await browser.end();
    return { stored, isTold };
}

/** @returns {Promise<object>} what was lost of what was called saved, and what the screen said of it */
async function live(stage, { again }) {
    const browser = await stage.start({ options: ["--disk-cache-size=1", "--disable-gpu-shader-disk-cache"] });
    const page = browser.context.pages()[0];
    const witness = await watch(browser.context);
    const field = await openName(page, stage.url);
    await write(field, "before");
    await witness.until((seen) => lastSaid(seen) === words("saving.saved"));
    const filler = join(stage.folder, "filler");
    fill(filler);
    const sentence = await writeUntilFull(field, witness);
    if (again) {
        rmSync(filler);
        await press(button(page, words("saving.again")));
        await witness.until((seen) => lastSaid(seen) === words("saving.saved"));
    }
    await browser.end();
    rmSync(filler, { force: true });
    const { stored, isTold } = await startAgain(stage);
    return { sentence, isTold, ...judge(new Map(), witness.seen, stored, words("saving.saved")) };
}

const mounted = new Set();
const unmount = (folder) => mounted.delete(folder) && spawnSync("umount", ["-l", folder]);
process.on("exit", () => mounted.forEach(unmount));

/** @returns {Promise<object | null>} null where no disk can be made */
async function onSmallDisk(act) {
    const folder = mkdtempSync(join(tmpdir(), "taiwa-small-disk-"));
    try {
        if (spawnSync("mount", ["-t", "tmpfs", "-o", `size=${kSize}`, "tmpfs", folder]).status !== 0) return null;
        mounted.add(folder);
        mkdirSync(join(folder, "stage"));
        return await onStage(act, { folder: join(folder, "stage") });
    } finally {
        unmount(folder);
        rmSync(folder, { recursive: true, force: true });
    }
}

const sumOf = (outcomes, count) => outcomes.reduce((all, outcome) => all + outcome[count], 0);

/** What came of the disks that were treated alike. */
function told(outcomes, how) {
    if (outcomes.length === 0) return [];
    const lost = sumOf(outcomes, "lost") + sumOf(outcomes, "torn");
    return [`${lost} of ${sumOf(outcomes, "stored")} answers lost when ${how}`];
}

export async function run({ long }) {
    if (process.getuid?.() !== 0) return { result: "not measured: only root makes a small disk", ok: true };
    const outcomes = [];
    for (let disk = 0; disk < (long ? 8 : 1); disk += 1) {
        const again = disk % 2 === 0;
        const outcome = await onSmallDisk((stage) => live(stage, { again }));
        if (!outcome) return { result: "not measured: no tmpfs", ok: true };
        outcomes.push({ again, ...outcome });
    }
    const silent = outcomes.filter(({ lost, isTold }) => lost > 0 && !isTold).length;
    const named = outcomes.filter(({ sentence }) => sentence === words("saving.full")).length;
    return {
        result: [
            `disks of ${kSize}, filled: ${outcomes.length}`,
            ...told(outcomes.filter(({ again }) => !again), "ended while full"),
            ...told(outcomes.filter(({ again }) => again), "saved again with room"),
            `${silent} times without a word at the next start`,
            `${sumOf(outcomes, "early")} called saved too early`,
            `${named} times called full`,
        ].join("; "),
        ok: outcomes.every(({ lost, torn, early }) => lost + torn + early === 0),
    };
}
