// Links as they arrive: whole, cut, altered, not ours, from a newer version; in the address, in an
// open tab, or pasted.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { keptRecords, openApp, openStage } from "./browser.mjs";
import { press, write } from "./hands.mjs";
import { button, goToTab, makeSomeLink, openLink, title, wordsOf } from "./steps.mjs";

const stage = await openStage();
after(() => stage.close());
const words = wordsOf("ja");

const kWhole = "p1.AAAmlmQLc1eikf2lYXYBYWlIYY2Mt3m518FhcEgW6gPlS4R-sWFyAWF0goIGA4IBAg";
const kFaults = [
    ["cut", kWhole.slice(0, -9)],
    ["cut", "p1."],
    ["altered", kWhole.replace("Mt3m5", "Mt3n5")],
    ["altered", `${kWhole}abcd`],
    ["foreign", "section-2"],
    ["foreign", "%E0%A4%A"],
    ["newer", kWhole.replace("p1.", "p2.")],
];

async function seesFault(page, fault) {
    await title(page, words("fault.title")).waitFor();
    await page.getByText(words(`fault.${fault}`), { exact: true }).waitFor();
    await page.getByText(words("fault.nothing-written")).waitFor();
    assert.equal(new URL(page.url()).hash, "#/link");
}

test("each link that cannot be read has its own sentence, and nothing is written", async () => {
    const page = await openApp(await stage.person(), stage.url);
    await makeSomeLink(page, words, "佐藤 美咲");
    const before = await keptRecords(page);
    for (const [fault, fragment] of kFaults) {
        // A page of its own for each: the link is there before the app is.
        const other = await page.context().newPage();
        await other.goto(`${stage.url}/#${fragment}`);
        await seesFault(other, fault);
        await press(button(other, words("go-home")));
        await title(other, words("tab.home")).waitFor();
        await other.close();
    }
    assert.deepEqual(await keptRecords(page), before);
});

test("a link in an open tab is shown there, one after another", async () => {
    const page = await openApp(await stage.person(), stage.url);
    await openLink(page, words, `${stage.url}/#${kWhole}`);
    await page.getByRole("heading", { name: words("topic.career") }).waitFor();
    assert.equal(new URL(page.url()).hash, "#/received");
    await page.goto(`${stage.url}/#${kWhole.slice(0, -3)}`);
    await seesFault(page, "cut");
    await openLink(page, words, `${stage.url}/#${kWhole}`);
    await page.goBack();
    await title(page, words("tab.home")).waitFor();
    assert.deepEqual(await keptRecords(page), []);
});

test("what a chat puts around a link does not matter", async () => {
    const page = await stage.person();
    for (const behind of ["&utm_source=chat", ")", "。", "%20よろしく"]) {
        await openLink(page, words, `${stage.url}/#${kWhole}${behind}`);
        await press(button(page, words("received.leave")));
        await title(page, words("tab.home")).waitFor();
    }
});

test("コードを貼り付ける takes a whole message, and says what is wrong with half of one", async () => {
    const page = await openApp(await stage.person(), stage.url);
    const paste = async (text) => {
        await goToTab(page, words, "partners");
        await press(button(page, words("partners.paste")));
        assert.ok(await button(page, words("paste.open")).isDisabled());
        await write(page.getByRole("textbox", { name: words("paste.field") }), text);
        await press(button(page, words("paste.open")));
    };
    await paste(`準備しました。\n${stage.url}/#${kWhole.slice(0, 40)}`);
    await seesFault(page, "cut");
    await press(button(page, words("go-home")));
    await paste("よろしくお願いします");
    await seesFault(page, "foreign");
    await press(button(page, words("go-home")));
    await paste(`準備しました。\n${stage.url}/#${kWhole}\nよろしくお願いします。`);
    await title(page, words("received.title")).waitFor();
    assert.deepEqual(await keptRecords(page), []);

    // Nobody is named in it: the name has to be given before it can be kept.
    assert.ok(await button(page, words("received.take-in")).isDisabled());
    await write(page.getByRole("textbox", { name: words("partner.name") }), "田中 健");
    await press(button(page, words("received.take-in")));
    await title(page, "田中 健").waitFor();
    assert.equal((await keptRecords(page)).length, 2);
});

test("an own link is known as such, and a reload never takes it in again", async () => {
    const page = await openApp(await stage.person(), stage.url);
    const link = await makeSomeLink(page, words, "佐藤 美咲");
    assert.ok(link.split("#")[1].length <= 150);
    await openLink(page, words, link);
    await page.getByText(words("received.own")).waitFor();
    assert.equal(await button(page, words("received.take-in")).count(), 0);
    await page.reload();
    await page.getByText(words("received.own")).waitFor();
    assert.equal(await button(page, words("received.take-in")).count(), 0);
});
