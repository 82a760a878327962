// Two tabs over one notebook, as the browser has them: who writes, who reads and follows, and how the
// role changes hands. Which orders of events there are is tried in tests/web/one-writer.test.mjs.
import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import { keptRecords, openApp, openStage, untilKept } from "./browser.mjs";
import { press, write } from "./hands.mjs";
import { button, goToTab, wordsOf } from "./steps.mjs";

const stage = await openStage();
after(() => stage.close());
const words = wordsOf("ja");

const nameField = (page) => page.getByRole("textbox", { name: words("settings.my-name") });
const reads = (page) => page.getByText(words("banner.reader")).waitFor();
async function writes(page) {
    for (const key of ["banner.reader", "banner.asking"]) {
        await page.getByText(words(key)).waitFor({ state: "detached" });
    }
}
const useHere = (page) => press(button(page, words("banner.reader.here")));

/** As in Safari before 15.4, and on plain http. */
function takeLocksAway() {
    Object.defineProperty(Navigator.prototype, "locks", { value: undefined });
}

async function openSettings(page) {
    await openApp(page, stage.url);
    await goToTab(page, words, "settings");
    return { page, field: nameField(page) };
}

/** The first writes, the second reads. */
async function openTwo(options) {
    const first = await openSettings(await stage.person(options));
    await write(first.field, "田中");
    await untilKept(first.page, /田中/);
    const second = await openSettings(await first.page.context().newPage());
    await reads(second.page);
    return { first, second };
}

/** Nothing runs in the page until what this answers is called. */
async function hold(page) {
    const session = await page.context().newCDPSession(page);
    await session.send("Debugger.enable");
    const isHeld = new Promise((resolve) => { session.once("Debugger.paused", resolve); });
    await session.send("Debugger.pause");
    page.evaluate(() => {}).catch(() => {});
    await isHeld;
    return () => session.detach();
}

async function untilShown(field, text) {
    await field.page().waitForFunction(([element, wanted]) => element.value === wanted,
        [await field.elementHandle(), text]);
}

test("a second tab says so and reads, and writes when the first is closed", async () => {
    const { page: first, field } = await openSettings(await stage.person());
    const second = await openApp(await first.context().newPage(), stage.url);
    await reads(second);
    await goToTab(second, words, "settings");
    const english = second.getByRole("radio", { name: "English" });
    await press(english);
    await second.getByText(words("notice.reader")).first().waitFor();
    assert.equal(await english.isChecked(), false, "the page shows a choice the app refused");
    await goToTab(second, words, "partners");
    await press(button(second, words("partners.add")));
    await write(second.getByRole("textbox", { name: words("partner.name") }), "だれか");
    await press(button(second, words("partner.create")));
    await second.getByText(words("notice.reader")).first().waitFor();
    assert.deepEqual(await keptRecords(second), []);

    await first.bringToFront();
    await write(field, "田中 健");
    await untilKept(first, /田中 健/);
    await first.close();
    await second.bringToFront();
    await writes(second);
    await goToTab(second, words, "settings");
    const there = nameField(second);
    assert.equal(await there.inputValue(), "田中 健", "what the first tab wrote is not known here");
    await write(there, "田中 健二");
    await untilKept(second, /田中 健二/);
});

for (const [has, options] of [["with locks", {}], ["without locks", { before: [takeLocksAway] }]]) {
    describe(has, () => {
        test("the tab that reads follows, and writes once ここで使う is pressed", async () => {
            const { first, second } = await openTwo(options);
            await write(first.field, "田中 健");
            await untilShown(second.field, "田中 健");
            await useHere(second.page);
            await writes(second.page);
            await reads(first.page);
            await write(second.field, "田中 健二");
            await untilKept(second.page, /田中 健二/);
            await untilShown(first.field, "田中 健二");
            await useHere(first.page);
            await writes(first.page);
            await reads(second.page);
            await write(first.field, "田中 健三");
            await untilKept(first.page, /田中 健三/);
            assert.equal((await keptRecords(first.page)).length, 1, "nothing stands aside");
        });
    });
}

/** While the first hangs the second takes over and writes. */
async function passOver({ first, second }) {
    const letGo = await hold(first.page);
    await useHere(second.page);
    await writes(second.page);
    await write(second.field, "田中 健");
    await untilKept(second.page, /田中 健/);
    await letGo();
}

test("a tab that hangs is passed over, and shows then that it reads", async () => {
    const { first, second } = await openTwo();
    await passOver({ first, second });
    await reads(first.page);
    await untilShown(first.field, "田中 健");
});

test("one that could not be told so writes nothing over, and what it has written stands aside", async () => {
    const { first, second } = await openTwo({ before: [takeLocksAway] });
    await passOver({ first, second });
    await write(first.field, "佐藤");
    await reads(first.page);
    assert.match(JSON.stringify(await keptRecords(first.page)), /田中 健/);
    await useHere(first.page);
    await first.page.getByText(words("notice.overtaken-aside")).first().waitFor();
    await untilShown(first.field, "田中 健");
    const kept = await keptRecords(first.page);
    assert.match(kept.find(([key]) => key === "settings")[1], /田中 健/);
    assert.match(kept.find(([key]) => key.startsWith("aside/"))[1], /佐藤/);
});
