// What a person does, in their own words: the fixed names of the screen, in both languages.
import ja from "../../assets/i18n/ja.json" with { type: "json" };
import en from "../../assets/i18n/en.json" with { type: "json" };

/** The words of the screen in one language, with {names} filled in. */
export const wordsOf = (language) => (key, names = {}) => {
    const text = (language === "en" ? en : ja)[key];
    if (text === undefined) throw new Error(`no words for ${key}`);
    return text.replace(/\{([a-z]+)\}/g, (_, name) => names[name]);
};

export const button = (page, name) => page.getByRole("button", { name, exact: true });

export async function addPartner(page, words, name, relation = "manager") {
    await button(page, words("partners.add")).click();
    await page.getByRole("textbox", { name: words("partner.name") }).fill(name);
    await page
        .getByRole("radio", { name: words(`relation.${relation}`) + " " })
        .click();
    await button(page, words("partner.create")).click();
    await page.getByRole("heading", { level: 1, name, exact: true }).waitFor();
}

/** From ホーム: the partner, then each topic with its response. `items`: [topic, response] keys. */
export async function prepare(page, words, name, items) {
    await button(page, words("tab.home")).click();
    await button(page, words("prepare")).click();
    await page.getByRole("button", { name: new RegExp(`^${name} `) }).click();
    for (const [topic, response] of items) await choose(page, words, topic, response);
    await button(page, words("prepare.done")).click();
    await page.getByRole("heading", { level: 1, name: words("prep.title") }).waitFor();
}

export async function choose(page, words, topic, response) {
    const topicName = words(`topic.${topic}`);
    await page.getByRole("checkbox", { name: topicName, exact: true }).click();
    await page
        .getByRole("radiogroup", { name: words("prepare.response.for", { topic: topicName }) })
        .getByRole("radio", { name: words(`response.${response}`) })
        .click();
}

/** From a finished prep: the link, as the share screen shows it. */
export async function makeLink(page, words) {
    await button(page, words("share.link")).click();
    const link = page.getByText(/#p1\./);
    await link.waitFor();
    return link.innerText();
}
