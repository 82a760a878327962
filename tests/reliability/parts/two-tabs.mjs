// Two tabs of one notebook, at random: the one that writes, the one that reads and is refused, and
// now and then the one that writes is closed or dies, and the other goes on from what was stored.
import { openApp } from "../../e2e/browser.mjs";
import { press, write } from "../../e2e/hands.mjs";
import { addPartner, button, goToTab, wordsOf } from "../../e2e/steps.mjs";
import { crashTab } from "../chromium.mjs";
import { makeChance } from "../chance.mjs";
import { goOutside, onStage, storedIn } from "../stage.mjs";

export const name = "two-tabs";
export const row = 7;
export const promise = "Two tabs cannot destroy each other";
export const shown = "random edits in both against a model; the tab that writes is closed, or its process dies";

const kPatience = 20_000; // ms until an edit counts as lost
const kEditsOfOne = [10, 30]; // edits, at least and at most, until the other tab goes on
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

/** The one that writes is closed, or dies, and the one that reads writes; a third comes to read. */
async function handOver(tabs, model, url, chance) {
    const { writer, reader } = tabs;
    if (chance.one([true, false])) await crashTab(writer);
    await writer.close();
    await inEither(reader, "banner.reader").waitFor({ state: "detached" });
    const words = wordsOf(model.language);
    await button(reader, words("tab.settings")).waitFor(); // it has read what the other wrote
    await goToTab(reader, words, "settings");
    return { writer: reader, reader: await openSettings(writer.context(), url, model.language) };
}

/** @returns {Promise<boolean>} whether the model comes to be what is stored */
async function isStored(outside, model) {
    const deadline = Date.now() + kPatience;
    while (asText(modelIn(await storedIn(outside))) !== asText(model)) {
        if (Date.now() > deadline) return false;
    }
    return true;
}

async function raceTabs({ url, start }, edits, chance) {
    const { context } = await start();
    const outside = await goOutside(context.pages()[0], url);
    const model = { name: "", language: "ja", partners: [] };
    let tabs = { writer: await openSettings(context, url, "ja") };
    tabs.reader = await openSettings(context, url, "ja");
    let last = chance.between(...kEditsOfOne);
    const counts = { lost: 0, refused: 0, handovers: 0 };
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
        tabs = await handOver(tabs, model, url, chance);
        counts.handovers += 1;
    }
    return counts;
}

export async function run({ long, seed }) {
    const edits = long ? 1000 : 40;
    const { lost, refused, handovers } = await onStage((stage) => raceTabs(stage, edits, makeChance(seed)));
    return {
        result: `${edits} edits, ${refused} more refused to the tab that reads, ${handovers} times the other `
            + `went on: ${lost} lost (seed ${seed})`,
        ok: lost === 0,
    };
}
