// After one visit: the server is stopped, the browser is started again, and everything is there.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { kDist, makeProfile, openApp } from "./browser.mjs";
import { press } from "./hands.mjs";
import {
    addPartner, button, goToTab, makeLink, openLink, prepare, row, title, wordsOf,
} from "./steps.mjs";
import { serve } from "../../script/serve.mjs";

const words = wordsOf("ja");
const profile = makeProfile();
const server = await serve({ root: kDist });
after(() => profile.remove());
after(() => server.close());

async function readLicences(page) {
    await goToTab(page, words, "settings");
    await press(row(page, words("settings.licences")).or(button(page, words("settings.licences"))));
    await page.getByText(/Dear ImGui|Omar Cornut/).first().waitFor();
}

test("the app starts without its server, with all that was kept, and opens links", async () => {
    let page = await openApp(await profile.open(), server.url);
    await goToTab(page, words, "partners");
    await addPartner(page, words, "佐藤 美咲");
    await prepare(page, words, "佐藤 美咲", [["work", "listen"]]);
    const own = await makeLink(page, words);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
    await readLicences(page); // which are kept once they were wanted
    await profile.close();
    await server.close();
    await assert.rejects(fetch(server.url), "the server still answers");

    page = await openApp(await profile.open(), server.url);
    await row(page, words("prep.with", { name: "佐藤 美咲" })).waitFor();
    assert.equal(await page.evaluate(() => Boolean(navigator.serviceWorker.controller)), true);

    // Every step works from here on, the link screen and the licences too.
    await prepare(page, words, "佐藤 美咲", [["career", "together"]]);
    await readLicences(page);

    await profile.close();
    page = await profile.open();
    await openLink(page, words, own);
    await page.getByText(words("received.own")).waitFor();
    assert.equal(new URL(page.url()).hash, "#/received");
    await press(button(page, words("go-home")));
    await title(page, words("tab.home")).waitFor();
    await row(page, words("prep.with", { name: "佐藤 美咲" })).waitFor();
    assert.deepEqual(profile.complaints, []);
});

test("a link from someone else opens without a network as well", async () => {
    const page = await profile.page();
    const golden = "AAAmlmQLc1eikf2lYXYBYWlIYY2Mt3m518FhcEgW6gPlS4R-sWFyAWF0goIGA4IBAg";
    await openLink(page, words, `${server.url}/#p1.${golden}`);
    await page.getByText(words("received.from-nobody")).waitFor();
    await page.getByText(words("cue.listen.member.opening")).waitFor();
});
