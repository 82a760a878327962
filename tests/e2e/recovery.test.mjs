// The store is robbed between two starts: it is noticed, nothing is written before the person has
// said which records are the ones, and all that was comes back.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { keptRecords, openApp, openStage, untilKept, untilShadowed, writeTexts } from "./browser.mjs";
import { press } from "./hands.mjs";
import { addPartner, button, goToTab, row, title, wordsOf } from "./steps.mjs";

const stage = await openStage();
after(() => stage.close());
const words = wordsOf("ja");

/** A page of the same origin that is not the app, to look from and to rob from. */
async function openOutside(page) {
    const outside = await page.context().newPage();
    await outside.route("**/favicon.ico", (route) => route.fulfill({ status: 204 }));
    await outside.goto(`${stage.url}/notices.txt`);
    return outside;
}

const shadowTexts = (page) => page.evaluate(async () => {
    if (!(await caches.has("taiwa-shadow"))) return [];
    const cache = await caches.open("taiwa-shadow");
    const answers = await Promise.all((await cache.keys()).map((key) => cache.match(key)));
    return Promise.all(answers.map((answer) => answer.text()));
});

/** Somebody with one partner, whose app is closed. Returns a page to rob her from. */
async function withOnePartner() {
    const page = await openApp(await stage.person(), stage.url);
    await goToTab(page, words, "partners");
    await addPartner(page, words, "佐藤 美咲");
    await untilKept(page, /佐藤 美咲/);
    const outside = await openOutside(page);
    await untilShadowed(outside);
    await page.close();
    return outside;
}

const robberies = {
    "deleted": (page) => page.evaluate(() => new Promise((resolve, reject) => {
        const request = indexedDB.deleteDatabase("taiwa");
        request.onsuccess = resolve;
        request.onerror = reject;
    })),
    "one record short": async (page) => {
        const [[key]] = (await keptRecords(page)).filter(([, text]) => text.includes("佐藤"));
        await writeTexts(page, [[key, null]]);
    },
};

for (const [what, rob] of Object.entries(robberies)) {
    test(`a store that was ${what} is noticed at the start, and comes back whole`, async () => {
        const outside = await withOnePartner();
        const before = await keptRecords(outside);
        await rob(outside);
        const page = await openApp(await outside.context().newPage(), stage.url);
        await title(page, words("recovery.title")).waitFor();
        const left = await keptRecords(outside);
        await page.reload();
        await title(page, words("recovery.title")).waitFor();
        assert.deepEqual(await keptRecords(outside), left, "written before the answer");
        await press(button(page, words("recovery.take-shadow")));
        await untilKept(page, /佐藤 美咲/);
        assert.deepEqual(await keptRecords(outside), before);
        await page.reload();
        await goToTab(page, words, "partners");
        await row(page, "佐藤 美咲").waitFor();
    });
}

test("what was not chosen waits in the settings, and goes with everything else", async () => {
    const outside = await withOnePartner();
    await robberies.deleted(outside);
    const page = await openApp(await outside.context().newPage(), stage.url);
    await press(button(page, words("recovery.take-found")));
    await goToTab(page, words, "settings");
    await press(button(page, words("aside.title")));
    await page.getByText("佐藤 美咲").first().waitFor();
    await page.getByText(words("saving.saved")).first().waitFor();
    await page.goto(`${stage.url}/#/erase`);
    await press(button(page, words("erase.title")));
    await page.getByText(words("notice.erased")).first().waitFor();
    assert.deepEqual(await keptRecords(outside), []);
    assert.deepEqual(await shadowTexts(outside), []);
    await page.reload();
    await title(page, words("tab.settings")).waitFor();
});

test("a page that is put away has its copy at once", async () => {
    const page = await openApp(await stage.person(), stage.url);
    await goToTab(page, words, "partners");
    await addPartner(page, words, "佐藤 美咲");
    await untilKept(page, /佐藤 美咲/);
    const outside = await openOutside(page);
    await page.evaluate(() => {
        Object.defineProperty(document, "visibilityState", { value: "hidden" });
        document.dispatchEvent(new Event("visibilitychange"));
    });
    await untilShadowed(outside);
});
