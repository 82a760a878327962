// What a person does, in their own words: the fixed names of the screen, in both languages.
import { readWords } from "../../script/words.mjs";
import { enterDay, press, write } from "./hands.mjs";

const kWords = { ja: readWords("ja"), en: readWords("en") };

/** The words of the screen in one language, with {names} filled in. */
export const wordsOf = (language) => (key, names = {}) => {
    const text = kWords[language][key];
    if (text === undefined) throw new Error(`no words for ${key}`);
    return text.replace(/\{([a-z]+)\}/g, (_, name) => names[name]);
};

export const button = (page, name) => page.getByRole("button", { name, exact: true });

/** A row of a list, whose name begins with these words. */
export const row = (page, beginning) => page.getByRole("button", {
    name: new RegExp(`^${beginning.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")} `),
});

export const title = (page, name) => page.getByRole("heading", { level: 1, name, exact: true });

export const radio = (page, group, name) => page
    .getByRole("radiogroup", { name: group })
    .getByRole("radio", { name });

export async function addPartner(page, words, name, relation = "manager") {
    await press(button(page, words("partners.add")));
    await write(page.getByRole("textbox", { name: words("partner.name") }), name);
    await press(page.getByRole("radio", { name: `${words(`relation.${relation}`)} ` }));
    await press(button(page, words("partner.create")));
    await title(page, name).waitFor();
}

/** Presses `back` until the tabs are there, then the tab. */
export async function goToTab(page, words, tab) {
    const target = button(page, words(`tab.${tab}`));
    await page.locator("h1").waitFor(); // or there are no tabs yet, and nothing to go back from
    while (!(await target.isVisible())) await press(button(page, words("back")));
    await press(target);
    await title(page, words(`tab.${tab}`)).waitFor();
}

/** From anywhere: the partner, then each topic with its response. `items`: [topic, response] keys. */
export async function prepare(page, words, name, items) {
    await goToTab(page, words, "home");
    await press(button(page, words("prepare")));
    await press(row(page, name));
    for (const [topic, response] of items) await choose(page, words, topic, response);
    await press(button(page, words("prepare.done")));
    await title(page, words("prep.title")).waitFor();
}

export async function choose(page, words, topic, response) {
    const topicName = words(`topic.${topic}`);
    await press(page.getByRole("checkbox", { name: topicName, exact: true }));
    const group = words("prepare.response.for", { topic: topicName });
    await press(radio(page, group, words(`response.${response}`)));
}

/** From a prep that is being made. `notes`: a note for each topic; the rest as it is called. */
export async function addDetails(page, words, { notes = {}, purpose, day, place }) {
    await press(button(page, words("prepare.details")));
    const field = (name) => page.getByRole("textbox", { name, exact: true });
    for (const [topic, note] of Object.entries(notes)) {
        await write(field(words("prepare.note", { topic: words(`topic.${topic}`) })), note);
    }
    if (purpose) await write(field(words("prepare.purpose")), purpose);
    if (day) await enterDay(page.getByLabel(words("prepare.day"), { exact: true }), day);
    if (place) await write(field(words("prepare.place")), place);
}

/** From a finished prep: the link, as the share screen shows it. */
export async function makeLink(page, words, myName = "") {
    await press(button(page, words("share.link")));
    const link = page.getByText(/#p1\./);
    await link.waitFor();
    if (!myName) return link.innerText();
    const before = await link.innerText();
    await write(page.getByRole("textbox", { name: words("share.my-name") }), myName);
    // The link is made anew with the name in it; until then there is none on the screen.
    await page.waitForFunction((old) => {
        const found = document.body.textContent.match(/http\S*#p1\.[\w-]+/);
        return found && !old.endsWith(found[0]) && found[0].length > old.length;
    }, before);
    return link.innerText();
}

/** A link that arrives in a page, open or not. */
export async function openLink(page, words, link) {
    await page.goto(link);
    await title(page, words("received.title")).waitFor();
}

/** A partner, one item, and the link for it: the shortest way to one. */
export async function makeSomeLink(page, words, name) {
    await goToTab(page, words, "partners");
    await addPartner(page, words, name);
    await prepare(page, words, name, [["work", "listen"]]);
    return makeLink(page, words);
}

/** A partner, one item with a note, and the screen that hands it over. */
export async function openShare(page, words, note) {
    await goToTab(page, words, "partners");
    await addPartner(page, words, "田中 健");
    await goToTab(page, words, "home");
    await press(button(page, words("prepare")));
    await press(row(page, "田中 健"));
    await choose(page, words, "work", "listen");
    await addDetails(page, words, { notes: { work: note } });
    await press(button(page, words("prepare.done")));
    await title(page, words("prep.title")).waitFor();
    await press(button(page, words("share.link")));
}
