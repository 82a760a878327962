// Handing over where no link arrives, from one profile to another: the code alone, and the words
// themselves; and nothing before the person has looked at what may tell of a patient.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { openApp, openStage } from "./browser.mjs";
import { readQr } from "./camera.mjs";
import { press, write } from "./hands.mjs";
import { button, goToTab, openShare, title, wordsOf } from "./steps.mjs";

const permissions = ["clipboard-read", "clipboard-write"];
const stage = await openStage();
after(() => stage.close());
/** What the page put on the clipboard with that press. */
async function copiedBy(page, name) {
    await press(button(page, name));
    return page.evaluate(() => navigator.clipboard.readText());
}

for (const language of ["ja", "en"]) {
    const words = wordsOf(language);
    const locale = language === "ja" ? "ja-JP" : "en-GB";

    test(`in ${language} a code alone and a message reach another browser`, async () => {
        const sato = await openApp(await stage.person({ locale, permissions }), stage.url);
        await openShare(sato, words, "申し送りの順番に迷います");
        await sato.getByText(/#p1\./).waitFor();
        const code = await copiedBy(sato, words("share.code"));
        assert.match(code, /^p1\.[\w-]+$/);
        const message = await copiedBy(sato, words("share.words"));
        assert.ok(message.startsWith(words("words.from-nobody")), message);
        assert.ok(message.includes("申し送りの順番に迷います"));
        assert.doesNotMatch(message, /http|p1\.|\u200b/);

        const tanaka = await openApp(await stage.person({ locale, permissions }), stage.url);
        await goToTab(tanaka, words, "partners");
        await press(button(tanaka, words("partners.paste")));
        await write(tanaka.getByRole("textbox", { name: words("paste.field") }), `届きました。\n${code}。`);
        await press(button(tanaka, words("paste.open")));
        await title(tanaka, words("received.title")).waitFor();
        await tanaka.getByText("申し送りの順番に迷います").waitFor();
    });

    test(`in ${language} what may tell of a patient is looked at before a link exists`, async () => {
        const sato = await openApp(await stage.person({ locale, permissions }), stage.url);
        await openShare(sato, words, "305号室の鈴木さんのことで迷いました");
        await sato.getByRole("heading", { name: words("guard.title") }).waitFor();
        await sato.getByText("鈴木さん", { exact: true }).waitFor();
        assert.ok(await button(sato, words("share.copy")).isDisabled());
        assert.equal(await sato.getByText(/#p1\./).count(), 0);
        await press(button(sato, words("guard.pass")));
        await sato.getByText(/#p1\./).waitFor();
        assert.match(await copiedBy(sato, words("share.copy")), /#p1\.[\w-]+$/);
    });
}

const words = wordsOf("ja");
for (const colorScheme of ["light", "dark"]) {
    for (const deviceScaleFactor of [1, 2, 3]) {
        test(`the QR code is read off a ${colorScheme} screen at ${deviceScaleFactor}x`, async () => {
            const page = await openApp(await stage.person({ colorScheme, deviceScaleFactor }),
                stage.url);
            await openShare(page, words, "申し送りの順番に迷うことが増えました。");
            const link = await page.getByText(/#p1\./).innerText();
            await press(button(page, words("share.qr")));
            await title(page, words("share.qr")).waitFor();
            await page.getByText(words("qr.name")).waitFor({ state: "attached" });
            assert.equal(await readQr(page), link);
        });
    }
}
