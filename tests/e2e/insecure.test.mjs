// A page that did not come by https: no browser opens or makes a link there, and the app says so.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { openApp, openStage } from "./browser.mjs";
import { forgeLink } from "./forge.mjs";
import { goToTab, openShare, title, wordsOf } from "./steps.mjs";

const stage = await openStage();
after(() => stage.close());

/** Browsers trust this machine's own address without https; they do not trust this one. */
const kInsecure = "http://taiwa.test";

async function openInsecurely(locale) {
    const page = await stage.person({ locale });
    await page.route(`${kInsecure}/**`, async (route) => {
        const address = route.request().url().replace(kInsecure, stage.url);
        await route.fulfill({ response: await route.fetch({ url: address }) });
    });
    await openApp(page, kInsecure);
    assert.equal(await page.evaluate(() => window.isSecureContext), false);
    return page;
}

for (const [language, locale] of [["ja", "ja-JP"], ["en", "en-GB"]]) {
    const words = wordsOf(language);

    test(`a link that comes in says what is needed (${language})`, async () => {
        const page = await openInsecurely(locale);
        await page.goto(`${kInsecure}/#${await forgeLink({})}`);
        await title(page, words("fault.title")).waitFor();
        await page.getByText(words("fault.insecure"), { exact: true }).waitFor();
    });

    test(`a link that is to be made says what is needed, not that it is long (${language})`, async () => {
        const page = await openInsecurely(locale);
        await openShare(page, words, language === "ja" ? "相談したい" : "To talk about");
        await page.getByText(words("share.insecure"), { exact: true }).waitFor();
        assert.equal(await page.getByText(words("share.too-long")).count(), 0);
    });
}

test("what needs no link works", async () => {
    const page = await openInsecurely("ja-JP");
    await goToTab(page, wordsOf("ja"), "look-back");
});
