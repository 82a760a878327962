// When the app itself breaks: it says so, nothing that was written is lost from sight, and what was
// saved is there after loading again.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { kDesktop, kPhone, openApp, openStage, untilKept } from "./browser.mjs";
import { press, write } from "./hands.mjs";
import { addPartner, button, goToTab, row, wordsOf } from "./steps.mjs";

const stage = await openStage();
after(() => stage.close());

/** From the moment `window.trap` is true, every function of the wasm traps. */
function makeBreakable() {
    const breakable = ({ exports }) => ({
        exports: Object.fromEntries(Object.entries(exports).map(([name, value]) => [
            name,
            typeof value !== "function" ? value : (...values) => {
                if (window.trap) throw new WebAssembly.RuntimeError("unreachable");
                return value(...values);
            },
        ])),
    });
    for (const name of ["instantiate", "instantiateStreaming"]) {
        const original = WebAssembly[name];
        WebAssembly[name] = async (...values) => {
            const made = await original(...values);
            return made.instance ? { ...made, instance: breakable(made.instance) } : breakable(made);
        };
    }
}
/** What is asked of the wasm next is a frame, whether one was on its way or not. */
const breakIt = (page) => page.evaluate(() => {
    window.trap = true;
    window.dispatchEvent(new Event("resize"));
});

const kCases = [
    { language: "ja", locale: "ja-JP", viewport: kPhone, said: "不具合が起きて、止まりました" },
    { language: "en", locale: "en-GB", viewport: kDesktop, said: "Something in Taiwa went wrong" },
];
for (const { language, locale, viewport, said } of kCases) {
    test(`a fault of ours is told, with what was written, and loading again helps (${language})`, async () => {
        const words = wordsOf(language);
        const page = await openApp(
            await stage.person({ before: [makeBreakable], locale, viewport }), stage.url);
        await goToTab(page, words, "partners");
        await addPartner(page, words, "佐藤 美咲");
        await untilKept(page, /佐藤 美咲/);
        await goToTab(page, words, "partners");
        await press(button(page, words("partners.add")));
        await write(page.getByRole("textbox", { name: words("partner.name") }), "田中 健");
        await breakIt(page);

        const broken = page.locator("#broken");
        await broken.waitFor();
        assert.ok((await broken.locator("p").first().innerText()).includes(said));
        assert.doesNotMatch(await broken.innerText(), /Chrome|ブラウザー|browser/i);
        const { y, height } = await broken.boundingBox();
        assert.ok(y >= 0 && y + height <= viewport.height, `${y} + ${height}`);
        for (const layer of ["#page", "#bar", "#tabs"]) {
            assert.ok(await page.locator(layer).isHidden(), layer);
        }
        const text = await broken.locator("textarea").inputValue();
        assert.ok(text.includes(`${words("partner.name")}\n田中 健`), text);
        assert.equal(await broken.locator("textarea").evaluate((field) => field.readOnly), true);
        assert.equal(await page.evaluate(() => document.activeElement.id), "broken");

        await press(broken.locator(".again"));
        await page.locator("h1").waitFor();
        assert.ok(await broken.isHidden());
        await goToTab(page, words, "partners");
        await row(page, "佐藤 美咲").waitFor();
        const complaints = stage.complaints.splice(0);
        assert.ok(complaints.every((one) => one.includes("unreachable")), complaints.join("\n"));
    });
}

test("without anything written there is the sentence and no empty field", async () => {
    const page = await openApp(await stage.person({ before: [makeBreakable] }), stage.url);
    await breakIt(page);
    await page.locator("#broken").waitFor();
    assert.equal(await page.locator("#broken textarea").count(), 1);
    assert.ok(await page.locator("#broken textarea").isHidden());
    assert.equal(await page.locator("canvas:visible").count(), 0);
    stage.complaints.splice(0);
});

test("what the store has not answered for is among what was written", async () => {
    const words = wordsOf("ja");
    // A transaction that never ends, as on a disk that has stopped answering.
    const neverSaved = () => {
        const { put } = IDBObjectStore.prototype;
        const { commit } = IDBTransaction.prototype;
        IDBTransaction.prototype.commit = function () {
            if (!window.hold) commit.call(this);
        };
        IDBObjectStore.prototype.put = function (...values) {
            const request = put.apply(this, values);
            const spin = () => { this.get("none").onsuccess = spin; };
            if (window.hold) spin();
            return request;
        };
    };
    const page = await openApp(
        await stage.person({ before: [makeBreakable, neverSaved] }), stage.url);
    await goToTab(page, words, "partners");
    await press(button(page, words("partners.add")));
    await write(page.getByRole("textbox", { name: words("partner.name") }), "鈴木 一郎");
    await press(page.getByRole("radio", { name: `${words("relation.manager")} ` }));
    await page.evaluate(() => { window.hold = true; });
    await press(button(page, words("partner.create")));
    await page.getByRole("heading", { level: 1, name: "鈴木 一郎" }).waitFor();
    await breakIt(page);
    await page.locator("#broken").waitFor();
    assert.match(await page.locator("#broken textarea").inputValue(), /鈴木 一郎/);
    stage.complaints.splice(0);
});
