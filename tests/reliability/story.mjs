// One person alone: a partner, a prep, a talk, a look back. Each step is followed by whatever has to
// be looked at; a step that writes gives the field and the text that must stay in it.
import { press, write } from "../e2e/hands.mjs";
import { addPartner, button, choose, goToTab, row, title } from "../e2e/steps.mjs";
import { words } from "./stage.mjs";

const kPartner = "佐藤 美咲";

const writing = (key, text) => async (page) => {
    const field = page.getByRole("textbox", { name: words(key) });
    await write(field, text);
    return { field, text };
};

export const kStory = [
    (page) => goToTab(page, words, "partners"),
    (page) => addPartner(page, words, kPartner),
    async (page) => {
        await press(button(page, words("prepare")));
        await choose(page, words, "work", "listen");
    },
    (page) => choose(page, words, "career", "together"),
    (page) => press(button(page, words("prepare.details"))),
    writing("prepare.purpose", "これからの方向を考え直したい"),
    async (page) => {
        await press(button(page, words("prepare.done")));
        await title(page, words("prep.title")).waitFor();
    },
    async (page) => {
        await goToTab(page, words, "partners");
        await press(row(page, kPartner));
        await press(button(page, words("partner.start")));
        await title(page, words("talk.title", { name: kPartner })).waitFor();
    },
    writing("talk.notes", "来週の当番表を一緒に見る"),
    async (page) => {
        await press(button(page, words("talk.finish")));
        await title(page, words("reflect.title")).waitFor();
    },
    (page) => press(page.getByRole("radio", { name: words("feeling.lighter") })),
    writing("reflect.noticed", "話すと、順番が見えてくる"),
    writing("reflect.step", "申し送りの順番を紙に書いてみる"),
];
