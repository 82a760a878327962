// Somebody types, and closes the tab with the last key still under the finger.
import { write } from "../../e2e/hands.mjs";
import { makeChance } from "../chance.mjs";
import { goOutside, nameIn, onStage, openName, storedIn } from "../stage.mjs";

export const name = "closing";
export const row = 3;
export const promise = "At most one keystroke is ever unsaved";
export const shown = "type, close the tab at once, open it again";

/** @returns {number} how many keystrokes are missing; Infinity for any other text */
const missingIn = (kept, typed) => (typed.startsWith(kept) ? typed.length - kept.length : Infinity);

async function typeAndClose(tab, field, typed) {
    await write(field, "");
    for (const letter of typed) await tab.keyboard.press(letter);
    await tab.close();
}

export async function run({ long, seed }) {
    const chance = makeChance(seed);
    const rounds = long ? 30 : 4;
    const missing = [];
    await onStage(async (stage) => {
        const { context } = await stage.start();
        const outside = await goOutside(context.pages()[0], stage.url);
        let typed = "";
        for (let round = 0; round <= rounds; round += 1) {
            const tab = await context.newPage();
            const field = await openName(tab, stage.url);
            const kept = nameIn(await storedIn(outside));
            const isShown = await field.inputValue() === kept;
            if (round > 0) missing.push(isShown ? missingIn(kept, typed) : Infinity);
            if (round === rounds) break;
            typed = chance.letters(chance.between(1, 12));
            await typeAndClose(tab, field, typed);
        }
    });
    const count = (matches) => missing.filter(matches).length;
    const more = count((letters) => letters > 1);
    return {
        result: `${count((letters) => letters === 0)} of ${rounds} wholly equal, `
            + `${count((letters) => letters === 1)} lost one keystroke, ${more} lost more (seed ${seed})`,
        ok: more === 0 && missing.length === rounds,
    };
}
