// What "saved" means, and what happens when it cannot be: refused transactions, no database at all,
// records that cannot be read. A tab that is closed in the middle of a word is closed in
// tests/reliability/parts/closing.mjs.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { keptRecords, openApp, openStage, plantRecord, untilKept } from "./browser.mjs";
import { press, write } from "./hands.mjs";
import { addPartner, button, goToTab, openLink, prepare, row, title, wordsOf } from "./steps.mjs";

const stage = await openStage();
after(() => stage.close());
const words = wordsOf("ja");
const kLink = "p1.AAAmlmQLc1eikf2lYXYBYWlIYY2Mt3m518FhcEgW6gPlS4R-sWFyAWF0goIGA4IBAg";

const live = (page) => page.locator("#live").textContent();
const untilSpoken = (page, text) => page.waitForFunction((wanted) => (
    document.getElementById("live").textContent === wanted), text);

/** Lets a test hold the end of each transaction back, or make it fail. */
function takeHoldOfTransactions() {
    window.transactions = { refuse: false, held: null };
    const { commit } = IDBTransaction.prototype;
    IDBTransaction.prototype.commit = function () {
        if (this.mode !== "readwrite") return commit.call(this);
        if (window.transactions.refuse) return this.abort();
        if (!window.transactions.held) return commit.call(this);
        // Without commit() it stays open for as long as it has something to do.
        const store = this.objectStore("records");
        const keepOpen = () => {
            if (window.transactions.held) store.count().onsuccess = keepOpen;
        };
        keepOpen();
    };
}

async function openSettings(options) {
    const page = await openApp(await stage.person(options), stage.url);
    await goToTab(page, words, "settings");
    return { page, field: page.getByRole("textbox", { name: words("settings.my-name") }) };
}

test("保存しました stands there only when the transaction has completed", async () => {
    const { page, field } = await openSettings({ before: [takeHoldOfTransactions] });
    await page.evaluate(() => { window.transactions.held = true; });
    await write(field, "田中 健");
    assert.equal(await live(page), "");
    const during = keptRecords(page); // waits for the transaction that is held
    assert.equal(await live(page), "");
    await page.evaluate(() => { window.transactions.held = null; });
    await untilSpoken(page, words("saving.saved"));
    assert.match(JSON.stringify(await during), /田中 健/);
});

test("a refused transaction is shown, the text stays, and it can be saved again", async () => {
    const { page, field } = await openSettings({ before: [takeHoldOfTransactions] });
    await page.evaluate(() => { window.transactions.refuse = true; });
    await write(field, "田中 健");
    await page.getByText(words("saving.failed"), { exact: true }).first().waitFor();
    assert.equal(await page.getByText(words("saving.saved")).count(), 0);
    assert.deepEqual(await keptRecords(page), []);
    assert.equal(await field.inputValue(), "田中 健");

    // Pressed too early it says so again.
    await press(button(page, words("saving.again")));
    await button(page, words("saving.again")).waitFor();
    assert.equal(await field.inputValue(), "田中 健");

    await page.evaluate(() => { window.transactions.refuse = false; });
    await press(button(page, words("saving.again")));
    await untilSpoken(page, words("saving.saved"));
    await button(page, words("saving.again")).waitFor({ state: "detached" });
    assert.match(JSON.stringify(await keptRecords(page)), /田中 健/);
});

for (const [what, before, banner] of [
    ["missing", () => Object.defineProperty(window, "indexedDB", { value: undefined }), "missing"],
    ["refused", () => {
        IDBFactory.prototype.open = () => { throw new DOMException("no", "SecurityError"); };
    }, "refused"],
]) {
    test(`with the database ${what} everything works without saving, and says so`, async () => {
        const page = await openApp(await stage.person({ before: [before] }), stage.url);
        await page.getByText(words(`banner.${banner}`)).waitFor();
        await goToTab(page, words, "partners");
        await addPartner(page, words, "佐藤 美咲");
        await prepare(page, words, "佐藤 美咲", [["work", "listen"]]);
        await page.getByText(words("saving.failed"), { exact: true }).first().waitFor();
        assert.equal(await page.getByText(words("saving.saved")).count(), 0);
        await openLink(page, words, `${stage.url}/#${kLink}`);
        await write(page.getByRole("textbox", { name: words("partner.name") }), "田中 健");
        await press(button(page, words("received.take-in")));
        await title(page, "田中 健").waitFor();
        await page.getByText(words("notice.cannot-keep")).first().waitFor();
    });
}

test("records that cannot be read are kept untouched and reported, the rest opens", async () => {
    const page = await openApp(await stage.person(), stage.url);
    await goToTab(page, words, "partners");
    await addPartner(page, words, "佐藤 美咲");
    await untilKept(page, /佐藤/);
    const planted = [
        ["prep/00000000000000aa", '{"v":1,"id":"00000000000'],
        ["session/00000000000000bb", '{"v":99,"from":"the future"}'],
        ["unknown/thing", "of a later version"],
    ];
    for (const [key, text] of planted) await plantRecord(page, key, text);
    await openApp(page, stage.url);
    await page.getByText(words("banner.unreadable", { count: 3 })).waitFor();
    await prepare(page, words, "佐藤 美咲", [["work", "listen"]]);
    await untilKept(page, /"phase":"ready"/);
    const kept = new Map(await keptRecords(page));
    for (const [key, text] of planted) assert.equal(kept.get(key), text);
    await openApp(page, stage.url);
    await row(page, words("prep.with", { name: "佐藤 美咲" })).waitFor();
});

test("numbers and signs of a later version, which the browser helps to spell, are written back as they were", async () => {
    const { page, field } = await openSettings();
    await write(field, "佐藤");
    await untilKept(page, /佐藤/);
    const later = '{"language":"ja","later":{"large":1e+300,"share":0.1,"sign":"\\u0007",'
        + '"small":-2.5e-07},"v":1}';
    await plantRecord(page, "settings", later);
    await openApp(page, stage.url);
    await goToTab(page, words, "settings");
    await write(field, "鈴木");
    const kept = await untilKept(page, /鈴木/);
    assert.ok(kept.includes('"later":{"large":1e+300,"share":0.1,"sign":"\\u0007","small":-2.5e-07}'), kept);
});

test("everything is erased from the database after asking once", async () => {
    const { page, field } = await openSettings();
    await write(field, "田中 健");
    await untilKept(page, /田中 健/);
    await press(button(page, words("erase.title")));
    await press(button(page, words("erase.keep")));
    await untilKept(page, /田中 健/);
    await press(button(page, words("erase.title")));
    await press(button(page, words("erase.title")));
    await page.getByText(words("notice.erased")).first().waitFor();
    assert.deepEqual(await keptRecords(page), []);
});

test("a database that is deleted under the app is written again from what is open, and told", async () => {
    const page = await openApp(await stage.person(), stage.url);
    await goToTab(page, words, "partners");
    await addPartner(page, words, "佐藤 美咲");
    await untilKept(page, /佐藤 美咲/);
    await page.evaluate(() => new Promise((resolve, reject) => {
        const request = indexedDB.deleteDatabase("taiwa");
        request.onsuccess = resolve;
        request.onerror = reject;
    }));
    await page.getByText(words("banner.written-again")).first().waitFor();
    await untilKept(page, /佐藤 美咲/);
    await page.reload();
    await title(page, "佐藤 美咲").waitFor();
    assert.equal(await page.getByText(words("banner.written-again")).count(), 0);
});
