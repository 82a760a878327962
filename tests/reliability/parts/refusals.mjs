// The same story again and again, and each time another of its transactions is refused: once, which
// the app must heal by itself, or until it says so and is told to save again.
import { openApp } from "../../e2e/browser.mjs";
import { press } from "../../e2e/hands.mjs";
import { button } from "../../e2e/steps.mjs";
import { onStage, storedIn, words } from "../stage.mjs";
import { kStory } from "../story.mjs";
import { countOf, watch } from "../witness.mjs";

export const name = "refusals";
export const row = 4;
export const promise = "「保存しました」 only after oncomplete; a failure is shown and the text stays";
export const shown = "a story with its n-th transaction aborted: once, and until 「もう一度保存する」 is pressed";

const kAtOnce = 4; // stories, each in storage of its own
const saved = words("saving.saved");

/** Runs in the page. @param {{nth: number, lasting: boolean}} plan */
function refuse({ nth, lasting }) {
    window.refuses = (number) => {
        const refused = number === nth || (lasting && number > nth && !window.roomAgain);
        window.refused ||= refused;
        return refused;
    };
}

/** Ids are random and moments pass: what is left is what somebody has written. */
function withoutChance(records) {
    const kinds = new Map([...records.keys()].map((key) => key.split("/").reverse()));
    const plain = (text) => text
        .replace(/\b[0-9a-f]{16}\b/g, (id) => kinds.get(id) ?? "pair")
        .replace(/\b1\d{12}\b/g, "moment");
    return [...records].map(([key, text]) => `${key.split("/")[0]} ${plain(text)}`).sort().join("\n");
}

/** From the failure to the answer. @returns {Promise<string[]>} what was not as promised */
async function saveAgain(page, written) {
    const faults = [];
    const again = button(page, words("saving.again"));
    await page.getByText(words("saving.failed"), { exact: true }).first().waitFor();
    if (await page.getByText(saved, { exact: true }).count() > 0) faults.push("saved stands beside failed");
    if (written && await written.field.inputValue() !== written.text) faults.push("the text is gone");
    await page.evaluate(() => { window.roomAgain = true; });
    await press(again);
    await again.waitFor({ state: "detached" });
    return faults;
}

async function live(browser, url, plan) {
    const context = await browser.person();
    const { seen, until } = await watch(context);
    await context.addInitScript(refuse, plan);
    const page = await openApp(await context.newPage(), url);
    const faults = [];
    let told = !plan.lasting;
    for (const step of kStory) {
        const written = await step(page);
        if (told || !await page.evaluate(() => window.refused)) continue;
        faults.push(...await saveAgain(page, written ?? null));
        told = true;
    }
    await until(() => seen.findLast(({ kind }) => kind === "said")?.said === saved);
    if (seen.some(({ said, open }) => said === saved && open.length > 0)) faults.push("called saved too early");
    if (plan.nth >= 0 && !await page.evaluate(() => window.refused)) faults.push("nothing was refused");
    const kept = withoutChance(await storedIn(page));
    await context.close();
    return { faults, kept, transactions: countOf(seen, "begun") };
}

/** All plans, a few at once. */
async function liveAll(browser, url, plans) {
    const outcomes = [];
    const left = [...plans.entries()];
    await Promise.all(Array.from({ length: kAtOnce }, async () => {
        for (let next = left.shift(); next; next = left.shift()) {
            const [index, plan] = next;
            outcomes[index] = await live(browser, url, plan);
        }
    }));
    return outcomes;
}

const kUndisturbed = { nth: -1, lasting: false };
const kShort = [{ nth: 0, lasting: true }, { nth: 6, lasting: false }, { nth: 12, lasting: true }];

const allOf = (count) => Array.from({ length: count },
    (_, nth) => [{ nth, lasting: false }, { nth, lasting: true }]).flat();

export async function run({ long }) {
    const { plans, outcomes } = await onStage(async (stage) => {
        const browser = await stage.start();
        if (!long) {
            const few = [kUndisturbed, ...kShort];
            return { plans: few, outcomes: await liveAll(browser, stage.url, few) };
        }
        const first = await live(browser, stage.url, kUndisturbed);
        const all = allOf(first.transactions);
        return { plans: [kUndisturbed, ...all], outcomes: [first, ...await liveAll(browser, stage.url, all)] };
    });
    const [undisturbed] = outcomes;
    const faults = outcomes.flatMap(({ faults: found, kept }, index) => {
        const all = kept === undisturbed.kept ? found : [...found, `stored otherwise:\n${kept}`];
        return all.map((fault) => `${JSON.stringify(plans[index])}: ${fault}`);
    });
    for (const fault of faults) console.error(fault);
    return {
        result: `${plans.length - 1} stories of ${undisturbed.transactions} transactions, one of them refused `
            + `in each: ${faults.length} not as promised`,
        ok: faults.length === 0,
    };
}
