// Where the person is: in the address bar, in the browser's history, over a reload, in another tab;
// and what the window is called meanwhile.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { keptRecords, openApp, openStage, plantRecords, untilKept } from "./browser.mjs";
import { press, write } from "./hands.mjs";
import { addPartner, button, goToTab, makeSomeLink, openLink, row, title, wordsOf } from "./steps.mjs";

const stage = await openStage();
after(() => stage.close());
const words = wordsOf("ja");
const kName = "佐藤 美咲";

const hash = (page) => new URL(page.url()).hash;

async function reload(page, heading) {
    await page.reload();
    await title(page, heading).waitFor();
}

async function openPartner() {
    const page = await openApp(await stage.person(), stage.url);
    await goToTab(page, words, "partners");
    await addPartner(page, words, kName);
    return page;
}

test("a partner has an address: for a reload, for another tab, for a bookmark", async () => {
    const page = await openPartner();
    const address = page.url();
    assert.match(address, /#\/partners\/[0-9a-f]{16}$/);
    await reload(page, kName);
    assert.equal(page.url(), address);
    const other = await page.context().newPage();
    await other.goto(address);
    await title(other, kName).waitFor();
    await press(button(other, words("back")));
    await title(other, words("tab.partners")).waitFor();
});

test("Back and Forward go by steps and tabs, before and after a reload", async () => {
    const page = await openPartner();
    await goToTab(page, words, "look-back");
    await goToTab(page, words, "home");
    await page.goBack();
    await title(page, words("tab.look-back")).waitFor();
    await reload(page, words("tab.look-back"));
    await page.goBack();
    await title(page, words("tab.partners")).waitFor();
    await page.goForward();
    await title(page, words("tab.look-back")).waitFor();
    await page.goBack();
    await title(page, words("tab.partners")).waitFor();
    await press(row(page, kName));
    await title(page, kName).waitFor();
    await page.goBack();
    await title(page, words("tab.partners")).waitFor();
    await page.goForward();
    await title(page, kName).waitFor();
    await press(button(page, words("back")));
    await title(page, words("tab.partners")).waitFor();
    assert.equal(hash(page), "#/partners");
});

test("after a link was taken in, Back stays in the app", async () => {
    const writer = await openApp(await stage.person(), stage.url);
    const link = await makeSomeLink(writer, words, "田中 健");
    const page = await stage.person();
    await openLink(page, words, link);
    const entries = await page.evaluate(() => window.history.length);
    await write(page.getByRole("textbox", { name: words("partner.name") }), kName);
    assert.equal(await page.evaluate(() => window.history.length), entries,
        "an entry that no press has made is skipped by some browsers");
    await press(button(page, words("received.take-in")));
    await title(page, kName).waitFor();
    await page.goBack();
    await title(page, words("tab.home")).waitFor();
    await page.goForward();
    await title(page, kName).waitFor();
});

test("a link that is not taken in survives a reload, and stands nowhere", async () => {
    const writer = await openApp(await stage.person(), stage.url);
    const link = await makeSomeLink(writer, words, "田中 健");
    const page = await stage.person();
    await openLink(page, words, link);
    assert.equal(hash(page), "#/received");
    assert.equal(await page.evaluate(() => window.sessionStorage.length), 0);
    await reload(page, words("received.title"));
    await page.getByRole("heading", { name: words("topic.work") }).first().waitFor();
    assert.equal(hash(page), "#/received");
    assert.equal(await page.evaluate(() => window.sessionStorage.length), 0);
    assert.deepEqual(await keptRecords(page), []);
    assert.equal(await page.evaluate(() => JSON.stringify(window.history.state)).then(
        (state) => state.includes("p1.")), false);
});

test("what is typed into a form survives a reload, and is gone once it was left", async () => {
    const page = await openApp(await stage.person(), stage.url);
    await goToTab(page, words, "partners");
    await press(button(page, words("partners.add")));
    const field = page.getByRole("textbox", { name: words("partner.name") });
    await write(field, kName);
    await reload(page, words("partner.new"));
    assert.equal(await field.inputValue(), kName);
    await press(button(page, words("back")));
    await press(button(page, words("partners.add")));
    assert.equal(await field.inputValue(), "");
});

test("what is not there any more says so and leads home", async () => {
    const page = await stage.person();
    await page.goto(`${stage.url}/#/partners/0123456789abcdef`);
    await title(page, words("gone.title")).waitFor();
    await press(button(page, words("go-home")));
    await title(page, words("tab.home")).waitFor();
    assert.equal(hash(page), "");
});

test("an address that is typed into the bar of an open app leads there, any other home", async () => {
    const page = await openPartner();
    await page.goto(`${stage.url}/#/settings`);
    await title(page, words("tab.settings")).waitFor();
    await page.goto(`${stage.url}/#/nowhere`);
    await title(page, words("tab.home")).waitFor();
    await page.goBack();
    await title(page, words("tab.settings")).waitFor();
});

test("the window is called by its screen, and names nobody", async () => {
    const page = await openPartner();
    const called = (screen) => words("title.of", { screen, app: words("app.name") });
    assert.equal(await page.title(), called(words("tab.partners")));
    await press(button(page, words("prepare")));
    await title(page, words("prepare.title")).waitFor();
    assert.equal(await page.title(), called(words("prepare.title")));
    await goToTab(page, words, "home");
    assert.equal(await page.title(), words("app.name"));
});

test("a double press ends a talk and goes no further, and from there the talk goes on", async () => {
    const page = await openApp(await stage.person(), stage.url);
    await plantRecords(page, [
        ["partner/0000000000000001", { id: "0000000000000001", pair: "0000000000000002", name: kName,
            relation: "manager", added: 0 }],
        ["session/0000000000000003", { id: "0000000000000003", partner: "0000000000000001",
            started: Date.now() - 600_000,
            agenda: [{ author: "me", topic: 1, response: 3, outcome: "open" }] }],
    ].map(([key, fields]) => [key, JSON.stringify({ v: 1, ...fields })]));
    await page.reload();
    await press(row(page, words("talk.title", { name: kName })));
    await button(page, words("talk.finish")).dblclick();
    await title(page, words("reflect.title")).waitFor();
    await press(button(page, words("reflect.resume")));
    await button(page, words("talk.finish")).waitFor();
    await untilKept(page, /^(?![^]*"finished")[^]*0000000000000003/);
});
