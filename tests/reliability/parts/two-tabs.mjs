// Two tabs of one notebook, at random: the one that writes, the one that reads and is refused, and
// now and then the other goes on from what was stored: as the one that writes is closed, dies, is
// frozen, goes into the back-forward cache, or as it is asked for it. In browsers with Web Locks and
// in those without.
import { openApp } from "../../e2e/browser.mjs";
import { press, write } from "../../e2e/hands.mjs";
import { addPartner, button, goToTab, wordsOf } from "../../e2e/steps.mjs";
import { crashTab, freezeTab } from "../chromium.mjs";
import { makeChance } from "../chance.mjs";
import { goOutside, onStage, storedIn } from "../stage.mjs";

export const name = "two-tabs";
export const row = 7;
export const promise = "Two tabs cannot destroy each other";
export const shown = "random edits in both against a model, with Web Locks and without; the tab that writes is closed, "
    + "dies, is frozen, goes into the back-forward cache, or gives the role away";

const kPatience = 20_000; // ms until an edit counts as lost
const kEditsOfOne = [3, 10]; // edits, at least and at most, until the other tab goes on
const kLanguages = { ja: "日本語", en: "English" };

const nameField = (tab, model) => (
    tab.getByRole("textbox", { name: wordsOf(model.language)("settings.my-name"), exact: true }));

/** Edits of the tab that writes: each changes the model and the page alike. */
const kEdits = {
    async name(tab, model, number) {
        model.name = `name ${number}`;
        await write(nameField(tab, model), model.name);
    },
    async language(tab, model) {
        model.language = model.language === "ja" ? "en" : "ja";
        await press(tab.getByRole("radio", { name: kLanguages[model.language], exact: true }));
        await button(tab, wordsOf(model.language)("tab.settings")).waitFor();
    },
    async partner(tab, model, number) {
        const words = wordsOf(model.language);
        await goToTab(tab, words, "partners");
        await addPartner(tab, words, `partner ${number}`);
        model.partners.push(`partner ${number}`);
        await goToTab(tab, words, "settings");
    },
};
// Each is as likely as it is often here; a new partner takes the longest.
const kMix = [...Array(14).fill("name"), ...Array(5).fill("language"), "partner"];

const asText = ({ name: own, language, partners }) => (
    JSON.stringify({ own, language, partners: partners.toSorted() }));

function modelIn(stored) {
    const { language = "ja", myName = "" } = JSON.parse(stored.get("settings") ?? "{}");
    const partners = [...stored].filter(([key]) => key.startsWith("partner/"))
        .map(([, text]) => JSON.parse(text).name);
    return { name: myName, language, partners };
}

/** The tab that reads may stand in the language of either moment. */
const inEither = (tab, key) => tab
    .getByText(wordsOf("ja")(key), { exact: true })
    .or(tab.getByText(wordsOf("en")(key), { exact: true }));

async function editAsReader(tab, number) {
    await write(tab.getByRole("textbox").first(), `reader ${number}`);
    await inEither(tab, "notice.reader").first().waitFor();
}

async function openSettings(context, url, language) {
    const tab = await openApp(await context.newPage(), url);
    await goToTab(tab, wordsOf(language), "settings");
    return tab;
}

async function untilWrites(tab) {
    for (const key of ["banner.reader", "banner.asking"]) await inEither(tab, key).waitFor({ state: "detached" });
}

/** The person wants to write in this tab. */
async function useHere(tab) {
    await press(inEither(tab, "banner.reader.here"));
    await untilWrites(tab);
}

/** The one that reads goes on by itself, where there are locks. */
const goOn = (tab, hasLocks) => (hasLocks ? untilWrites(tab) : useHere(tab));

/** How the role goes from one tab to the other; they answer with the tab that reads from then on, if any. */
const kHandOvers = {
    async closed({ writer, reader }, hasLocks) {
        await writer.close();
        await goOn(reader, hasLocks);
    },
    async killed({ writer, reader }, hasLocks) {
        await crashTab(writer);
        await writer.close();
        await goOn(reader, hasLocks);
    },
    async asked({ writer, reader }) {
        await useHere(reader);
        return writer;
    },
    async frozen({ writer, reader }) {
        const thaw = await freezeTab(writer);
        await useHere(reader);
        await thaw();
        return writer;
    },
    async "kept by the back-forward cache"({ writer, reader }, hasLocks) {
        await writer.evaluate(() => { window.isKept = true; });
        await writer.goto(new URL("notices.txt", writer.url()).href);
        await goOn(reader, hasLocks);
        await writer.goBack({ waitUntil: "commit" });
        if (!await writer.evaluate(() => window.isKept)) throw new Error("The browser has not kept the page.");
        return writer;
    },
};

async function handOver(how, tabs, model, url, hasLocks) {
    const left = await kHandOvers[how](tabs, hasLocks);
    const writer = tabs.reader;
    const words = wordsOf(model.language);
    await button(writer, words("tab.settings")).waitFor(); // it has read what the other wrote
    await goToTab(writer, words, "settings");
    if (!left) return { writer, reader: await openSettings(writer.context(), url, model.language) };
    await inEither(left, "banner.reader").waitFor();
    return { writer, reader: left };
}

/** @returns {Promise<boolean>} whether the model comes to be what is stored */
async function isStored(outside, model) {
    const deadline = Date.now() + kPatience;
    while (asText(modelIn(await storedIn(outside))) !== asText(model)) {
        if (Date.now() > deadline) return false;
    }
    return true;
}

/** As in Safari before 15.4, and on plain http. */
function takeLocksAway() {
    Object.defineProperty(Navigator.prototype, "locks", { value: undefined });
}

async function raceTabs({ url, start }, { edits, chance, hasLocks }) {
    const { context } = await start();
    const outside = await goOutside(context.pages()[0], url);
    if (!hasLocks) await context.addInitScript(takeLocksAway);
    const model = { name: "", language: "ja", partners: [] };
    let tabs = { writer: await openSettings(context, url, "ja") };
    tabs.reader = await openSettings(context, url, "ja");
    let last = chance.between(...kEditsOfOne);
    const counts = { lost: 0, refused: 0, handOvers: [] };
    for (let number = 1; number <= edits; number += 1) {
        const both = [kEdits[chance.one(kMix)](tabs.writer, model, number)];
        const isRace = chance.one([true, false]);
        if (isRace) both.push(editAsReader(tabs.reader, number));
        await Promise.all(both);
        counts.refused += isRace ? 1 : 0;
        if (!await isStored(outside, model)) {
            counts.lost += 1;
            Object.assign(model, modelIn(await storedIn(outside)));
        }
        if (number < last) continue;
        last += chance.between(...kEditsOfOne);
        const how = chance.one(Object.keys(kHandOvers));
        tabs = await handOver(how, tabs, model, url, hasLocks);
        counts.handOvers.push(how);
    }
    return counts;
}

const inWords = (handOvers) => Object.keys(kHandOvers)
    .map((how) => `${handOvers.filter((one) => one === how).length} times ${how}`).join(", ");

export async function run({ long, seed }) {
    const edits = long ? 500 : 30;
    const chance = makeChance(seed);
    const both = [];
    for (const hasLocks of [true, false]) {
        both.push(await onStage((stage) => raceTabs(stage, { edits, chance, hasLocks })));
    }
    const sum = (of) => both.reduce((total, counts) => total + of(counts), 0);
    const lost = sum((counts) => counts.lost);
    return {
        result: `${2 * edits} edits, ${sum(({ refused }) => refused)} more refused to the tab that reads; the other `
            + `went on as the first was ${inWords(both.flatMap(({ handOvers }) => handOvers))}: `
            + `${lost} lost (seed ${seed})`,
        ok: lost === 0,
    };
}
