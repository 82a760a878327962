// Links that only two people can open, from one profile to another: with words told by voice, and
// with a key read off a screen.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { openApp, openStage } from "./browser.mjs";
import { readQr } from "./camera.mjs";
import { press, write } from "./hands.mjs";
import {
    addPartner, button, goToTab, makeLink, makeSomeLink, openLink, prepare, row, title, wordsOf,
} from "./steps.mjs";

const stage = await openStage();
after(() => stage.close());

async function goToLock(page, words, partner) {
    await goToTab(page, words, "partners");
    await press(row(page, partner));
    await press(row(page, words("lock.title")));
    await title(page, words("lock.title")).waitFor();
}

async function takeInFrom(page, words, sender) {
    await press(page.getByRole("radio", { name: new RegExp(`^${sender}`) }));
    await press(button(page, words("received.take-in")));
    await title(page, sender).waitFor();
}

for (const [language, locale] of [["ja", "ja-JP"], ["en", "en-GB"]]) {
    const words = wordsOf(language);

    test(`in ${language} words are typed once and then close the links of both`, async () => {
        const sato = await openApp(await stage.person({ locale }), stage.url);
        await goToTab(sato, words, "partners");
        await addPartner(sato, words, "Tanaka");
        await goToLock(sato, words, "Tanaka");
        await press(button(sato, words("lock.words.make")));
        await sato.getByText(words("lock.words.tell")).waitFor();
        const told = await sato.locator('[id$="words"]').first().innerText();
        assert.equal(told.split(" ").length, 5, told);
        await prepare(sato, words, "Tanaka", [["work", "listen"]]);
        const link = await makeLink(sato, words);

        const tanaka = await openApp(await stage.person({ locale }), stage.url);
        await goToTab(tanaka, words, "partners");
        await addPartner(tanaka, words, "Sato");
        await tanaka.goto(link);
        await title(tanaka, words("closed.title")).waitFor();
        const field = tanaka.getByRole("textbox", { name: words("closed.words") });
        await write(field, told.replace(/\S+$/, "x"));
        await press(button(tanaka, words("closed.open")));
        await tanaka.getByText(words("fault.wrong-words")).waitFor();
        // As it is heard and typed on a phone: run together, or in wide letters.
        await write(field, told.replaceAll(" ", language === "ja" ? "　" : "").toUpperCase());
        await press(button(tanaka, words("closed.open")));
        await title(tanaka, words("received.title")).waitFor();
        await takeInFrom(tanaka, words, "Sato");

        await prepare(tanaka, words, "Sato", [["career", "advice"]]);
        const reply = await makeLink(tanaka, words);
        await openLink(sato, words, reply);
        await sato.getByText(words("received.closed")).waitFor();

        const stranger = await openApp(await stage.person({ locale }), stage.url);
        await stranger.goto(reply);
        await title(stranger, words("closed.title")).waitFor();
    });

    test(`in ${language} a key is read off the screen, and forgotten again`, async () => {
        const sato = await openApp(await stage.person({ locale }), stage.url);
        await goToTab(sato, words, "partners");
        await addPartner(sato, words, "Tanaka");
        await goToLock(sato, words, "Tanaka");
        await press(button(sato, words("lock.key.make")));
        await sato.getByText(words("key.qr")).waitFor({ state: "attached" });
        const key = await readQr(sato);
        assert.match(key, /#p1\.[\w-]+$/);
        await press(button(sato, words("key.show.done")));
        await sato.getByText(words("lock.key.kept")).waitFor();

        const tanaka = await openApp(await stage.person({ locale }), stage.url);
        await tanaka.goto(key);
        await title(tanaka, words("key.received.title")).waitFor();
        await write(tanaka.getByRole("textbox", { name: words("partner.name") }), "Sato");
        await press(button(tanaka, words("received.take-in")));
        await title(tanaka, "Sato").waitFor();

        await prepare(sato, words, "Tanaka", [["work", "listen"]]);
        const link = await makeLink(sato, words);
        await openLink(tanaka, words, link);
        await tanaka.getByText(words("received.closed")).waitFor();
        await press(button(tanaka, words("received.take-in")));
        await title(tanaka, "Sato").waitFor();
        await openLink(tanaka, words, link);
        await tanaka.getByText(words("received.came-before")).waitFor();
        assert.equal(await button(tanaka, words("received.take-in")).count(), 0);
        await press(button(tanaka, words("go-home")));

        await goToLock(tanaka, words, "Sato");
        await press(button(tanaka, words("lock.key.forget")));
        await tanaka.getByText(words("notice.lock-forgotten")).first().waitFor();
        await tanaka.goto(link);
        await tanaka.getByText(words("fault.other-key")).waitFor();
    });
}

test("without the list of words it says so, and the link stays as it was", async () => {
    const words = wordsOf("ja");
    const person = await stage.person();
    const page = await openApp(person, stage.url);
    await makeSomeLink(page, words, "田中");
    await goToLock(page, words, "田中");
    await person.context().route(/key-words/, (route) => route.abort());
    await press(button(page, words("lock.words.make")));
    await page.getByText(words("notice.words-not-had")).first().waitFor();
    assert.equal(await page.getByText(words("lock.words.tell")).count(), 0);
    // The browser's own word for the request that this test has cut off.
    assert.deepEqual(stage.complaints.splice(0), ["console: Failed to load resource: net::ERR_FAILED"]);
});
