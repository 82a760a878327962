// The words of a language: fetched when they are wanted, kept from then on, never mixed.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { serve } from "../../script/serve.mjs";
import { kDist, makeProfile, openApp, openStage, untilKept } from "./browser.mjs";
import { press } from "./hands.mjs";
import { goToTab, radio, title, wordsOf } from "./steps.mjs";

const stage = await openStage();
after(() => stage.close());
const ja = wordsOf("ja");
const en = wordsOf("en");
const ready = (page) => page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
const wordsAsked = (paths) => paths.map((path) => path.match(/\/words\.(.*)\.txt$/)?.[1]).filter(Boolean);

/** Until this device keeps the words of these languages. */
const untilWordsKept = (page, languages) => page.waitForFunction(async (wanted) => {
    const kept = [];
    for (const name of await caches.keys()) {
        for (const { url } of await (await caches.open(name)).keys()) {
            const language = url.match(/\/words\.(.*)\.txt$/)?.[1];
            if (language) kept.push(language);
        }
    }
    return kept.sort().join() === wanted;
}, languages.join());

/** Writes down every heading and every language that the page ever has. */
function watchScreens() {
    window.seen = [];
    new MutationObserver(() => {
        const heading = document.querySelector("h1")?.textContent;
        if (heading) window.seen.push(`${document.documentElement.lang} ${heading}`);
    }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
}

const chooseEnglish = async (page) => {
    await goToTab(page, ja, "settings");
    await press(radio(page, ja("settings.language"), "English"));
};

test("a first visit takes one language, the next one when it is chosen, and neither again", async () => {
    const start = stage.served.length;
    const page = await openApp(await stage.person({ before: [watchScreens] }), stage.url);
    await ready(page);
    await untilWordsKept(page, ["ja"]);
    assert.deepEqual(wordsAsked(stage.served.slice(start)), ["ja"]);
    await chooseEnglish(page);
    await title(page, en("tab.settings")).waitFor();
    await untilKept(page, /"language":"en"/);
    await untilWordsKept(page, ["en", "ja"]);
    assert.deepEqual(wordsAsked(stage.served.slice(start)), ["ja", "en"]);

    await openApp(page, stage.url);
    await title(page, en("tab.home")).waitFor();
    assert.deepEqual([...new Set(await page.evaluate(() => window.seen))], [`en ${en("tab.home")}`],
        "another language was on the screen first");
    assert.deepEqual(wordsAsked(stage.served.slice(start)), ["ja", "en"]);
});

test("without a network, what was never fetched is said, and what was stays", async () => {
    const profile = makeProfile();
    after(() => profile.remove());
    const server = await serve({ root: kDist });
    const port = Number(new URL(server.url).port);
    let page = await openApp(await profile.open(), server.url);
    await ready(page);
    await profile.close();
    await server.close();

    page = await openApp(await profile.open(), server.url);
    await chooseEnglish(page);
    await page.getByText(ja("notice.language-not-had")).first().waitFor();
    await title(page, ja("tab.settings")).waitFor();
    assert.equal(await radio(page, ja("settings.language"), "English").isChecked(), false);

    const again = await serve({ root: kDist, port });
    await press(radio(page, ja("settings.language"), "English"));
    await title(page, en("tab.settings")).waitFor();
    await untilKept(page, /"language":"en"/);
    await profile.close();
    await again.close();

    page = await openApp(await profile.open(), server.url);
    await title(page, en("tab.home")).waitFor();
    assert.equal(await page.evaluate(() => document.documentElement.lang), "en");
});

test("a page whose own language is missing speaks the other", async () => {
    const server = await serve({
        root: kDist,
        onRequest: ({ url }, response) => {
            if (!url.endsWith("/words.ja.txt")) return false;
            response.writeHead(404).end();
            return true;
        },
    });
    after(() => server.close());
    const page = await openApp(await stage.person(), server.url);
    await title(page, en("tab.home")).waitFor();
    const missing = stage.complaints.splice(0);
    assert.ok(missing.length > 0 && missing.every((text) => text.includes("404")), String(missing));
    await page.context().close(); // before its worker, which has no words either, complains as well
});

test("a host that names neither age nor version of a file sends each of them once", async () => {
    const sent = new Map();
    let bytes = 0;
    const server = await serve({
        root: kDist,
        onRequest({ url }, response) {
            sent.set(url, (sent.get(url) ?? 0) + 1);
            const set = response.setHeader.bind(response);
            response.setHeader = (name, value) => {
                if (name === "Content-Length") bytes += value;
                return name === "Cache-Control" ? response : set(name, value);
            };
        },
    });
    after(() => server.close());
    const page = await openApp(await stage.person(), server.url);
    await ready(page);
    await untilWordsKept(page, ["ja"]);
    const kept = await page.evaluate(async () => {
        const name = (await caches.keys()).find((one) => one !== "taiwa-shadow");
        const cache = await caches.open(name);
        const answers = await Promise.all((await cache.keys()).map((request) => cache.match(request)));
        const sizes = await Promise.all(answers.map(async (answer) => (await answer.blob()).size));
        return sizes.reduce((a, b) => a + b);
    });
    const twice = [...sent].filter(([, times]) => times > 1);
    assert.deepEqual(twice, []);
    const worker = (await (await fetch(`${server.url}/service-worker.js`)).text()).length;
    assert.ok(bytes <= kept + 2 * worker, `${bytes} bytes were sent, of ${kept} that are kept`);
});
