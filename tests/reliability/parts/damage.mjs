// The files of the database are damaged while the browser is closed. The next start must have all
// that was, or notice and bring it back; and a start after that must have it still.
import { cpSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { plantRecords, untilShadowed } from "../../e2e/browser.mjs";
import { write } from "../../e2e/hands.mjs";
import { addPartner, goToTab } from "../../e2e/steps.mjs";
import { databaseFilesIn } from "../chromium.mjs";
import { goOutside, onStage, openName, openNotebook, keptIn, words } from "../stage.mjs";

export const name = "damage";
export const row = 6;
export const promise = "Damage is noticed, never overwritten, repaired from the shadow";
export const shown = "log, table and manifest of the database flipped, cut, zeroed, deleted, or torn as by a kill";

const flipAt = (part) => (path) => {
    const bytes = readFileSync(path);
    bytes[Math.floor(bytes.length * part)] ^= 0x10;
    writeFileSync(path, bytes);
};

/** How a file is damaged; `torn`: a record of the log whose beginning only was written. */
const kDamages = {
    "flipped at its beginning": flipAt(0.02),
    "flipped in the middle": flipAt(0.5),
    "flipped at its end": flipAt(0.98),
    "cut": (path) => truncateSync(path, Math.floor(readFileSync(path).length / 2)),
    "zeroed": (path) => writeFileSync(path, Buffer.alloc(readFileSync(path).length)),
    "emptied": (path) => truncateSync(path, 0),
    "deleted": (path) => rmSync(path),
};
const tear = (path) => writeFileSync(path, Buffer.from([0x12, 0x34, 0x56, 0x78, 0x96, 0x00, 0x01]), { flag: "a" });

const kShort = [["log", "cut"], ["manifest", "deleted"]];
const kAll = ["log", "table", "manifest"].flatMap((file) => Object.keys(kDamages).map((how) => [file, how]));

/** A browser does something with a page and is closed as a person closes it. */
async function during(stage, act) {
    const browser = await stage.start();
    const outcome = await act(browser.context.pages()[0]);
    await browser.end();
    return outcome;
}

/** Of a version to come, and so many that there are tables besides the log. */
const kLater = Array.from({ length: 200 }, (_, at) => [`later/${at}`, JSON.stringify({ v: 9, text: "字".repeat(15_000) })]);

/** With more than one life there is a table as well. @returns {Promise<Map<string, string>>} what there is then */
async function fillNotebook(stage, lives) {
    for (const life of lives) {
        await during(stage, async (page) => {
            await openNotebook(page, stage.url);
            if (lives.length > 1 && life === lives[0]) {
                await plantRecords(page, kLater);
                await openNotebook(await goOutside(page, stage.url), stage.url);
            }
            for (const partner of ["佐藤", "田中", "鈴木"]) {
                await goToTab(page, words, "partners");
                await addPartner(page, words, partner + life);
            }
            await untilShadowed(page);
        });
    }
    return during(stage, async (page) => keptIn(await goOutside(page, stage.url)));
}

const isSame = (one, other) => one.size === other.size && [...one].every(([key, text]) => other.get(key) === text);

/** @returns {Promise<string>} what came of it, after two starts */
async function startAgain(stage, before) {
    const asked = await during(stage, (page) => openNotebook(page, stage.url));
    const { askedAgain, after } = await during(stage, async (page) => ({
        askedAgain: await openNotebook(page, stage.url),
        after: await keptIn(await goOutside(page, stage.url)),
    }));
    if (!isSame(before, after)) {
        const others = (one, other) => [...one].filter(([key, text]) => other.get(key) !== text).map(([key]) => key);
        console.error({ asked, askedAgain, missing: others(before, after), besides: others(after, before) });
        return "lost";
    }
    if (askedAgain) return "brought back twice";
    return asked ? "brought back" : "unharmed";
}

/** A log that was torn takes writes, and all of it is thrown away at the start after that. */
async function writeOverTornLog(stage) {
    databaseFilesIn(join(stage.folder, "profile")).log.forEach(tear);
    await during(stage, async (page) => {
        await write(await openName(page, stage.url), "after the tear");
        await page.getByText(words("saving.saved")).first().waitFor();
        await untilShadowed(page);
    });
    return during(stage, async (page) => {
        const asked = await openNotebook(page, stage.url);
        const stored = await keptIn(await goOutside(page, stage.url));
        if (!stored.get("settings")?.includes("after the tear")) return "lost";
        return asked ? "brought back" : "unharmed";
    });
}

export async function run({ long }) {
    const outcomes = { "unharmed": 0, "brought back": 0, "brought back twice": 0, "lost": 0, "not there": 0 };
    await onStage(async (stage) => {
        const profile = join(stage.folder, "profile");
        const whole = join(stage.folder, "whole");
        const before = await fillNotebook(stage, long ? ["一", "二"] : ["一"]);
        cpSync(profile, whole, { recursive: true });
        const note = (what, outcome) => {
            outcomes[outcome] += 1;
            if (outcome === "lost") console.error(`${what}: lost`);
        };
        for (const [file, how] of long ? kAll : kShort) {
            rmSync(profile, { recursive: true });
            cpSync(whole, profile, { recursive: true });
            const paths = databaseFilesIn(profile)[file];
            paths.forEach(kDamages[how]);
            note(`${file} ${how}`, paths.length > 0 ? await startAgain(stage, before) : "not there");
        }
        rmSync(profile, { recursive: true });
        cpSync(whole, profile, { recursive: true });
        note("log torn", await writeOverTornLog(stage));
    });
    const all = Object.values(outcomes).reduce((sum, count) => sum + count, 0);
    const told = Object.entries(outcomes).map(([outcome, count]) => `${count} ${outcome}`).join(", ");
    return { result: `${all} cases: ${told}`, ok: outcomes.lost + outcomes["not there"] === 0 };
}
