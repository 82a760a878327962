// Somebody writes, and the browser is killed at a random moment or right after an answer. What the
// browser had completed, and so all that the screen had called saved, must be there afterwards.
import { press, write } from "../../e2e/hands.mjs";
import { addPartner, button, goToTab, prepare, row as rowOf, title } from "../../e2e/steps.mjs";
import { makeChance } from "../chance.mjs";
import { judge } from "../judge.mjs";
import { goOutside, onStage, openName, openNotebook, stillStoredIn, words } from "../stage.mjs";
import { countOf, watch } from "../witness.mjs";

export const name = "kills";
export const row = 1;
export const promise = "What the screen calls saved survives the death of the browser";
export const shown = "SIGKILL of all its processes at random moments while somebody writes";

const kLongestWait = 1500; // ms, from the first thing done to the kill

/** Each gets ready, and returns what it then does for ever. */
const kHands = [
    async function typeName(page, url, chance) {
        const field = await openName(page, url);
        await field.focus();
        return async () => {
            await write(field, "");
            for (const letter of chance.letters(24)) await page.keyboard.press(letter);
        };
    },
    async function addPartners(page, url, chance) {
        await openNotebook(page, url);
        return async () => {
            await goToTab(page, words, "partners");
            await addPartner(page, words, chance.letters(8));
        };
    },
    // Its end is two records in one transaction.
    async function endTalk(page, url, chance) {
        const partner = chance.letters(8);
        await openNotebook(page, url);
        await goToTab(page, words, "partners");
        await addPartner(page, words, partner);
        await prepare(page, words, partner, [["work", "listen"]]);
        await goToTab(page, words, "partners");
        await press(rowOf(page, partner));
        await press(button(page, words("partner.start")));
        return async () => {
            await title(page, words("talk.title", { name: partner })).waitFor();
            await press(button(page, words("talk.finish")));
            await title(page, words("reflect.title")).waitFor();
            await press(button(page, words("reflect.resume")));
        };
    },
];

/** After a random time, or with an answer that came a moment ago. */
function momentOf(chance, { seen, until }) {
    const wait = chance.between(0, kLongestWait);
    const answers = countOf(seen, "stored") + chance.between(1, 4);
    if (chance.one([true, false])) return until(() => countOf(seen, "stored") >= answers);
    return new Promise((resolve) => setTimeout(resolve, wait));
}

/** @returns {Promise<object[]>} what the witness has seen until the browser was killed */
async function writeUntilKilled(browser, page, url, hand, chance) {
    const witness = await watch(browser.context);
    const act = await hand(page, url, chance);
    let killed = false;
    const acting = (async () => {
        while (!killed) await act();
    })().catch((error) => {
        if (!killed) throw error;
    });
    await Promise.race([momentOf(chance, witness), acting]);
    killed = true;
    await browser.kill();
    await acting;
    return witness.seen;
}

export async function run({ long, seed }) {
    const chance = makeChance(seed);
    const kills = long ? 200 : 4;
    let robbed = 0;
    const sum = { stored: 0, lost: 0, torn: 0, early: 0 };
    await onStage(async (stage) => {
        let before = new Map();
        let seen = []; // of the life before
        for (let round = 0; round <= kills; round += 1) {
            const browser = await stage.start();
            const page = await goOutside(browser.context.pages()[0], stage.url);
            let stored = await stillStoredIn(page);
            let found = judge(before, seen, stored, words("saving.saved"));
            // A log that was torn by one kill may come to light with the next: all before it is gone
            // then, and the app has to bring it back.
            if (found.lost + found.torn > 0) {
                console.error(`kill ${round} (seed ${seed}):`, found);
                robbed += 1;
                await openNotebook(page, stage.url);
                stored = await stillStoredIn(await goOutside(page, stage.url));
                found = judge(before, seen, stored, words("saving.saved"));
                console.error("brought back, it is", found);
            }
            for (const count of Object.keys(sum)) sum[count] += found[count];
            before = stored;
            if (round === kills) break;
            seen = await writeUntilKilled(browser, page, stage.url, kHands[round % 3], chance);
        }
    });
    return {
        result: `${kills} of ${kills} kills, ${sum.stored} answers: ${sum.lost} lost, ${sum.torn} torn, `
            + `${robbed} databases lost by the browser and brought back, `
            + `${sum.early} called saved too early (seed ${seed})`,
        ok: sum.lost + sum.torn + sum.early === 0 && sum.stored >= kills,
    };
}
