// Writing: the browser's own fields, so that Japanese input, the caret and the text are never
// disturbed by what the app draws.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { keptRecords, openApp, openStage, untilKept } from "./browser.mjs";
import { press } from "./hands.mjs";
import { addPartner, button, goToTab, title, wordsOf } from "./steps.mjs";

const stage = await openStage();
after(() => stage.close());
const words = wordsOf("ja");

async function openSettings() {
    const page = await openApp(await stage.person(), stage.url);
    await goToTab(page, words, "settings");
    const field = page.getByRole("textbox", { name: words("settings.my-name") });
    await field.click();
    return { page, field, ime: await page.context().newCDPSession(page) };
}

/** What an input method shows before the words are chosen. */
const compose = (ime, text) => ime.send("Input.imeSetComposition", {
    text, selectionStart: text.length, selectionEnd: text.length,
});

const drawnFrames = (page, count) => page.evaluate((frames) => new Promise((resolve) => {
    const step = (left) => (left === 0 ? resolve(true) : requestAnimationFrame(() => step(left - 1)));
    step(frames);
}), count);

test("a composition arrives whole and frames do not disturb it", async () => {
    const { page, field, ime } = await openSettings();
    await field.evaluate((element) => {
        window.seen = [];
        for (const type of ["compositionstart", "compositionend"]) {
            element.addEventListener(type, () => window.seen.push(type));
        }
    });
    for (const text of ["た", "たな", "たなか", "たなか "]) {
        await compose(ime, text.trim());
        // Something else on the screen moves meanwhile.
        await page.evaluate(() => window.dispatchEvent(new Event("resize")));
        await drawnFrames(page, 3);
        assert.equal(await field.inputValue(), text.trim());
    }
    await compose(ime, "田中");
    await ime.send("Input.insertText", { text: "田中" });
    assert.equal(await field.inputValue(), "田中");
    assert.deepEqual(await page.evaluate(() => window.seen), ["compositionstart", "compositionend"]);
    await untilKept(page, /"myName":"田中"/);
});

test("what was typed in pieces is kept composed", async () => {
    const { page, field } = await openSettings();
    const decomposed = "か\u3099んばる e\u0301";
    await page.keyboard.insertText(decomposed);
    await untilKept(page, /"myName":"がんばる é"/);
    // The field itself is the person's until they leave it.
    assert.equal(await field.inputValue(), decomposed);
});

test("the caret stays where text is put in the middle", async () => {
    const { page, field } = await openSettings();
    await page.keyboard.insertText("佐藤美咲");
    await field.evaluate((element) => element.setSelectionRange(2, 2));
    for (const [letter, caret] of [["・", 3], ["a", 4], ["b", 5]]) {
        await page.keyboard.insertText(letter);
        await drawnFrames(page, 3);
        assert.equal(await field.evaluate((element) => element.selectionStart), caret);
    }
    assert.equal(await field.inputValue(), "佐藤・ab美咲");
});

/** Of a name, characters as a person counts them; one of these is five code points. */
const kLongestName = 40;
const kFamily = "👩‍👩‍👧";
const saidOf = (count) => words("field.left-out", { limit: kLongestName, count });

test("what is pasted and has no room is told, and what was there stays", async () => {
    const { page, field } = await openSettings();
    await page.keyboard.insertText("はじめおわり");
    await field.evaluate((element) => element.setSelectionRange(3, 3));
    await page.keyboard.insertText(kFamily.repeat(50));
    await page.getByText(saidOf(16)).first().waitFor();
    const kept = `はじめ${kFamily.repeat(34)}おわり`;
    assert.equal(await field.inputValue(), kept);
    assert.equal(await field.evaluate((element) => element.selectionStart), kept.length - 3);
    await page.keyboard.insertText("も");
    await page.getByText(saidOf(1)).first().waitFor();
    assert.equal(await field.inputValue(), kept);
    await untilKept(page, new RegExp(`"myName":"${kept}"`));
    await page.keyboard.press("Backspace");
    await page.getByText(saidOf(1)).first().waitFor({ state: "detached" });
});

test("half of a character and one that ends a text lose nothing of what is behind them", async () => {
    const { page, field } = await openSettings();
    await field.evaluate((element) => {
        element.value = "前\0後\ud83d先";
        element.dispatchEvent(new InputEvent("input", { bubbles: true }));
    });
    await untilKept(page, /"myName":"前\ufffd後\ufffd先"/);
});

test("what is composed may be longer until its letters are chosen", async () => {
    const { page, field, ime } = await openSettings();
    await page.keyboard.insertText("あ".repeat(kLongestName - 1));
    await compose(ime, "たなか");
    await drawnFrames(page, 2);
    assert.equal(await field.inputValue(), `${"あ".repeat(kLongestName - 1)}たなか`);
    await ime.send("Input.insertText", { text: "田中" });
    await page.getByText(saidOf(1)).first().waitFor();
    assert.equal(await field.inputValue(), `${"あ".repeat(kLongestName - 1)}田`);
    await untilKept(page, /あ田"/);
});

test("Enter while composing presses nothing", async () => {
    const page = await openApp(await stage.person(), stage.url);
    await goToTab(page, words, "partners");
    await press(button(page, words("partners.add")));
    const field = page.getByRole("textbox", { name: words("partner.name") });
    await field.click();
    const ime = await page.context().newCDPSession(page);
    await compose(ime, "さとう");
    await ime.send("Input.dispatchKeyEvent", {
        type: "rawKeyDown", key: "Process", code: "Enter", windowsVirtualKeyCode: 229,
    });
    await ime.send("Input.insertText", { text: "佐藤" });
    await drawnFrames(page, 2);
    await title(page, words("partner.new")).waitFor();
    assert.equal(await field.inputValue(), "佐藤");
    await page.keyboard.press("Enter");
    await title(page, words("partner.new")).waitFor();
    assert.deepEqual(await keptRecords(page), []);
});

test("every field has letters of at least 16 px, or a phone zooms in", async () => {
    const page = await openApp(await stage.person(), stage.url);
    const sizes = () => page.evaluate(() => (
        [...document.querySelectorAll("input:not([type=radio], [type=checkbox]), textarea")]
            .map((field) => parseFloat(getComputedStyle(field).fontSize))));
    const seen = [];
    const look = async () => seen.push(...(await sizes()));
    await goToTab(page, words, "settings");
    await look();
    await goToTab(page, words, "partners");
    await press(button(page, words("partners.paste")));
    await look();
    await press(button(page, words("back")));
    await addPartner(page, words, "佐藤 美咲");
    await press(button(page, words("prepare")));
    await press(page.getByRole("checkbox", { name: words("topic.work"), exact: true }));
    await press(button(page, words("prepare.details")));
    await look();
    assert.ok(seen.length >= 6, `only ${seen.length} fields were found`);
    assert.deepEqual(seen.filter((size) => size < 16), []);
});

test("a long note keeps its lines and its field grows with it", async () => {
    const page = await openApp(await stage.person(), stage.url);
    await goToTab(page, words, "partners");
    await press(button(page, words("partners.paste")));
    const field = page.getByRole("textbox", { name: words("paste.field") });
    await field.click();
    const small = (await field.boundingBox()).height;
    await page.keyboard.insertText("一行目\n二行目\n三行目\n四行目\n五行目");
    await page.waitForFunction((height) => (
        document.querySelector("textarea").getBoundingClientRect().height > height), small);
    assert.equal((await field.inputValue()).split("\n").length, 5);
    assert.equal(await field.evaluate((element) => element.scrollTop), 0);
});
