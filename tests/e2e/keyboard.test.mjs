// The whole story with Tab, Shift+Tab, Enter, Space, arrows and letters: no pointer at all. The
// hand itself checks that each control on the way is ringed and in sight (hands.mjs).
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { keptRecords, openApp, openStage } from "./browser.mjs";
import { kKeys, press, useHand, write } from "./hands.mjs";
import { addPartner, button, choose, goToTab, radio, title, wordsOf } from "./steps.mjs";
import * as story from "./story.mjs";

const stage = await openStage();
after(() => stage.close());
const words = wordsOf("ja");

/** No pointer event ever reaches the page, and every new title is where the focus goes. */
function watchTheHand() {
    window.pointers = 0;
    window.arrivals = [];
    addEventListener("pointerdown", () => { window.pointers += 1; }, true);
    addEventListener("focusin", ({ target }) => {
        if (target.tagName === "H1") window.arrivals.push(target.textContent);
    });
}

async function keyboardPerson(options) {
    const page = await stage.person({ before: [watchTheHand], ...options });
    useHand(page, kKeys);
    return page;
}

test("two people live the whole story by keys alone", async () => {
    const member = await keyboardPerson();
    const leader = await keyboardPerson();
    await story.liveThrough({ member, leader, words, cast: story.kCast.ja, url: stage.url });
    for (const page of [member, leader]) assert.equal(await page.evaluate(() => window.pointers), 0);
});

test("each new screen puts the focus on its title", async () => {
    const page = await openApp(await keyboardPerson(), stage.url);
    const focusedTitle = () => page.evaluate(() => (
        document.activeElement.tagName === "H1" ? document.activeElement.textContent : ""));
    await goToTab(page, words, "partners");
    assert.equal(await focusedTitle(), words("tab.partners"));
    await press(button(page, words("partners.add")));
    assert.equal(await focusedTitle(), words("partner.new"));
    await page.goBack();
    await title(page, words("tab.partners")).waitFor();
    assert.equal(await focusedTitle(), words("tab.partners"));
    await addPartner(page, words, "佐藤 美咲");
    assert.equal(await focusedTitle(), "佐藤 美咲");
    await press(button(page, words("prepare")));
    assert.equal(await focusedTitle(), words("prepare.title"));
});

test("the focus stays while a person types and the text is saved", async () => {
    const page = await openApp(await keyboardPerson(), stage.url);
    await goToTab(page, words, "settings");
    const field = page.getByRole("textbox", { name: words("settings.my-name") });
    await write(field, "Ken Tanaka");
    await page.waitForFunction(() => document.getElementById("live").textContent !== "");
    assert.equal(await page.locator("#live").textContent(), words("saving.saved"));
    assert.equal(await field.evaluate((element) => element === document.activeElement), true);
    await page.keyboard.type(" (day shift)");
    assert.equal(await field.inputValue(), "Ken Tanaka (day shift)");
    await page.waitForFunction(() => document.getElementById("live").textContent === "保存しました");
    assert.match(JSON.stringify(await keptRecords(page)), /Ken Tanaka \(day shift\)/);
});

test("radios are moved with the arrows and keep the focus", async () => {
    const page = await openApp(await keyboardPerson({ locale: "en-GB" }), stage.url);
    const english = wordsOf("en");
    await goToTab(page, english, "settings");
    const language = (name) => page.getByRole("radio", { name });
    await press(language("English"));
    await page.keyboard.press("ArrowUp");
    assert.equal(await language("日本語").isChecked(), true);
    await title(page, words("tab.settings")).waitFor();
    assert.equal(await language("日本語").evaluate((one) => one === document.activeElement), true);
});

test("a control that goes away when it is pressed leaves the focus to what comes after it", async () => {
    const page = await openApp(await keyboardPerson(), stage.url);
    await goToTab(page, words, "partners");
    await addPartner(page, words, "佐藤 美咲");
    await press(button(page, words("prepare")));
    await choose(page, words, "career", "advice");
    await choose(page, words, "skill", "listen");
    const question = words("prepare.response.for", { topic: words("topic.career") });
    await press(page.getByRole("button", { name: question }));
    const chosen = radio(page, question, words("response.advice"));
    assert.equal(await chosen.evaluate((one) => one === document.activeElement), true);

    // The last step of the way up: its own button goes, the next control has the focus.
    await press(button(page, words("prepare.earlier", { topic: words("topic.skill") })));
    assert.notEqual(await page.evaluate(() => document.activeElement.tagName), "BODY");
});
