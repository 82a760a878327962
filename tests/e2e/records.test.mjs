// すべての記録 in a browser: of a thousand talks only those in sight are in the page, and scrolling,
// Tab and the way back still find every one.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { keptRecords, openApp, openStage, plantRecords, untilKept } from "./browser.mjs";
import { kFinger, press, useHand } from "./hands.mjs";
import { button, goToTab, row, title, wordsOf } from "./steps.mjs";

const stage = await openStage();
after(() => stage.close());
const words = wordsOf("ja");
const kTalks = 1000;
const kName = "佐藤 美咲";

const id = (number) => number.toString(16).padStart(16, "0");

/** Talk 0 is the latest. */
function talks() {
    const day = 24 * 3600 * 1000;
    const latest = Date.UTC(2026, 10, 20, 3);
    const record = (key, fields) => [key, JSON.stringify({ v: 1, ...fields })];
    const records = [record(`partner/${id(1)}`,
        { id: id(1), pair: id(2), name: kName, relation: "manager", added: 0 })];
    for (let talk = 0; talk < kTalks; talk += 1) {
        const started = latest - talk * day;
        records.push(record(`session/${id(talk)}`, {
            id: id(talk), partner: id(1), started, finished: started + 60_000, notes: `${talk}回目`,
            agenda: [{ author: "me", topic: 1 + (talk % 8), response: 3, outcome: "talked" }],
        }));
    }
    return records;
}

async function openRecords() {
    const person = await stage.person();
    const page = await openApp(person, stage.url);
    await plantRecords(page, talks());
    await page.reload();
    await press(row(page, words("records.title")));
    await title(page, words("records.title")).waitFor();
    return page;
}

const items = (page) => page.locator("#page li");
const places = (page) => items(page).evaluateAll(
    (rows) => rows.map((one) => Number(one.getAttribute("aria-posinset"))));
const scrollTo = (page, part) => page.evaluate((share) => {
    const root = document.documentElement;
    window.scrollTo(0, share * (root.scrollHeight - window.innerHeight));
}, part);
const item = (page, place) => page.locator(`#page li[aria-posinset="${place}"]`);

test("rows are in the page where one looks, in order, and say how many there are", async () => {
    const page = await openRecords();
    for (const [part, place] of [[0, 1], [0.5, kTalks / 2], [1, kTalks]]) {
        await scrollTo(page, part);
        await item(page, place).waitFor({ state: "attached" });
        const seen = await places(page);
        assert.deepEqual(seen, seen.map((_, index) => seen[0] + index));
        assert.ok(seen.length < 40, `${seen.length} rows`);
        assert.equal(await items(page).first().getAttribute("aria-setsize"), String(kTalks));
        assert.ok(await page.locator(".node").count() < 200);
    }
    assert.ok(await item(page, kTalks).getByRole("button").isVisible());
});

test("Tab goes on from the row that has the focus, however far it was scrolled away", async () => {
    const page = await openRecords();
    const focused = () => page.evaluate(() => Number(
        document.activeElement?.closest("li")?.getAttribute("aria-posinset")));
    await item(page, 3).getByRole("button").focus();
    await scrollTo(page, 0.8);
    await item(page, kTalks * 0.8).waitFor({ state: "attached" });
    assert.equal(await focused(), 3);
    for (const place of [4, 5, 6]) {
        await page.keyboard.press("Tab");
        await page.waitForFunction((wanted) => document.activeElement?.closest("li")
            ?.getAttribute("aria-posinset") === String(wanted), place);
        await item(page, place + 1).waitFor({ state: "attached" });
    }
    for (let place = 7; place < 40; place += 1) {
        await page.keyboard.press("Tab");
        assert.equal(await focused(), place);
        await item(page, place + 1).waitFor({ state: "attached" });
    }
});

test("a record in the middle is deleted and put back, and the list stands where it was left",
    async () => {
        const page = await openRecords();
        await scrollTo(page, 0.5);
        await item(page, 500).waitFor({ state: "attached" });
        const top = await page.evaluate(() => window.scrollY);
        await press(item(page, 500).getByRole("button"));
        await title(page, words("record.title", { name: kName })).waitFor();
        await press(button(page, words("record.delete")));
        await page.locator(`#page li[aria-setsize="${kTalks - 1}"]`).first()
            .waitFor({ state: "attached" });
        assert.ok(Math.abs(await page.evaluate(() => window.scrollY) - top) < 100);
        assert.equal(await page.locator("#live").textContent(), words("notice.deleted"));
        await press(button(page, words("record.undo")));
        await page.locator(`#page li[aria-setsize="${kTalks}"]`).first()
            .waitFor({ state: "attached" });
        await page.waitForFunction((said) =>
            document.querySelector("#live")?.textContent !== said, words("notice.deleted"));
        assert.equal((await keptRecords(page)).length, kTalks + 1);
    });

test("on a phone the undo stands above the tabs, where a finger reaches it", async () => {
    const page = await openApp(await stage.person(), stage.url);
    useHand(page, kFinger);
    await plantRecords(page, talks().slice(0, 4));
    await page.reload();
    await goToTab(page, words, "look-back");
    await press(page.getByRole("button", { name: /佐藤 美咲/ }).first());
    await title(page, words("record.title", { name: kName })).waitFor();
    await press(button(page, words("record.delete")));
    await title(page, words("tab.look-back")).waitFor();
    const undo = button(page, words("record.undo"));
    const tabs = await page.locator("#tabs").boundingBox();
    const { y, height } = await undo.boundingBox();
    assert.ok(y + height <= tabs.y, `${y} + ${height} > ${tabs.y}`);
    await press(undo);
    await undo.waitFor({ state: "detached" });
    await untilKept(page, /^(?![^]*"until")[^]*0回目/);
});
