// From one version to the next: offered, taken when the person agrees, nothing lost; and a version
// with a broken file never takes the place of one that works.
import assert from "node:assert/strict";
import { appendFileSync, cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { assemble } from "../../script/assemble.mjs";
import { kDist, openApp, openStage, untilKept } from "./browser.mjs";
import { press, write } from "./hands.mjs";
import { addPartner, button, goToTab, row, title, wordsOf } from "./steps.mjs";

const folder = mkdtempSync(join(tmpdir(), "taiwa-update-"));
const site = join(folder, "site");
cpSync(kDist, site, { recursive: true });
const stage = await openStage({ root: site });
after(() => rmSync(folder, { recursive: true, force: true }));
after(() => stage.close());
const words = wordsOf("ja");

/** The same app with some more bytes in one file takes the place of the one that is served. */
function publish(name, addition) {
    const root = join(folder, name);
    cpSync(join(kDist, "../web"), join(root, "web"), { recursive: true });
    appendFileSync(join(root, "web/app.css"), addition);
    const [version] = readdirSync(join(kDist, "v"));
    const wasm = join(kDist, "v", version);
    cpSync(join(wasm, "main.js"), join(root, "web/main.js"));
    return assemble({ root, modules: join(root, "web"), wasm, words: wasm, notices: "none", dist: site }).version;
}

const shownVersion = (page) => page.evaluate(() => (
    document.querySelector("link[rel=stylesheet]").href.match(/\/v\/([0-9a-f]+)\//)[1]));
const ready = (page) => page.evaluate(() => navigator.serviceWorker.ready.then(() => true));

test("a new version is offered, taken on a press, and all is there", async () => {
    const page = await openApp(await stage.person(), stage.url);
    await ready(page);
    const first = await shownVersion(page);
    await goToTab(page, words, "partners");
    await addPartner(page, words, "佐藤 美咲");
    await untilKept(page, /佐藤/);

    const second = publish("second", "\n/* 2 */\n");
    assert.notEqual(first, second);
    await openApp(page, stage.url);
    await page.getByText(words("banner.update"), { exact: true }).waitFor();
    assert.equal(await shownVersion(page), first, "the page changed unasked");

    await goToTab(page, words, "partners");
    await press(button(page, words("partners.add")));
    await write(page.getByRole("textbox", { name: words("partner.name") }), "高橋 直");
    const reloaded = page.waitForEvent("load");
    await press(button(page, words("banner.update.accept")));
    await reloaded;
    await title(page, words("partner.new")).waitFor();
    const typed = page.getByRole("textbox", { name: words("partner.name") });
    assert.equal(await typed.inputValue(), "高橋 直", "what was being typed went with the old version");
    assert.equal(await shownVersion(page), second);
    assert.equal(await page.getByText(words("banner.update"), { exact: true }).count(), 0);
    await goToTab(page, words, "partners");
    await row(page, "佐藤 美咲").waitFor();

    const caches = await page.evaluate(() => window.caches.keys());
    assert.deepEqual(caches.sort(), [`taiwa-${second}`, "taiwa-shadow"].sort());
});

/** Another tab changes to another version before the wasm of this one has come. */
function changeBeforeTheWasm() {
    for (const name of ["instantiate", "instantiateStreaming"]) {
        const original = WebAssembly[name];
        WebAssembly[name] = async (...values) => {
            await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
            if (navigator.serviceWorker.controller) {
                navigator.serviceWorker.dispatchEvent(new Event("controllerchange"));
            }
            return original(...values);
        };
    }
}

test("what another tab has changed to before the app runs is told once it does", async () => {
    const page = await openApp(await stage.person({ before: [changeBeforeTheWasm] }), stage.url);
    await ready(page);
    await page.waitForFunction(() => navigator.serviceWorker.controller);
    assert.equal(await page.getByText(words("banner.update"), { exact: true }).count(), 0);
    await openApp(page, stage.url);
    await page.getByText(words("banner.update"), { exact: true }).waitFor();
});

test("a version that waits when the app begins is offered as well", async () => {
    const page = await openApp(await stage.person(), stage.url);
    await ready(page);
    await page.waitForFunction(() => navigator.serviceWorker.controller);
    const waiting = publish("waiting", "\n/* 4 */\n");
    await page.evaluate(async () => {
        const registration = await navigator.serviceWorker.getRegistration();
        const found = new Promise((resolve) => {
            registration.addEventListener("updatefound", () => resolve(registration.installing));
        });
        await registration.update();
        const worker = await found;
        await new Promise((resolve) => {
            worker.addEventListener("statechange", resolve);
            if (worker.state !== "installing") resolve();
        });
    });
    await openApp(page, stage.url);
    await page.getByText(words("banner.update"), { exact: true }).waitFor();

    // It may be what mends an app that has stopped: loading again then takes it.
    await page.evaluate(() => { document.getElementById("missing").hidden = false; });
    const reloaded = page.waitForEvent("load");
    await page.locator("#missing .again").dispatchEvent("click");
    await reloaded;
    await page.locator("h1").waitFor();
    assert.equal(await shownVersion(page), waiting);
});

test("a version with one broken file never replaces the working one", async () => {
    const page = await openApp(await stage.person(), stage.url);
    await ready(page);
    const working = await shownVersion(page);
    const broken = publish("broken", "\n/* 3 */\n");
    appendFileSync(join(site, "v", broken, "main.js"), " ");
    const outcome = await page.evaluate(async () => {
        const registration = await navigator.serviceWorker.getRegistration();
        const found = new Promise((resolve) => {
            registration.addEventListener("updatefound", () => resolve(registration.installing));
        });
        registration.update().catch(() => {});
        const worker = await found;
        await new Promise((resolve) => {
            worker.addEventListener("statechange", resolve);
            if (worker.state !== "installing") resolve();
        });
        return worker.state;
    });
    assert.equal(outcome, "redundant");
    await openApp(page, stage.url);
    assert.equal(await shownVersion(page), working);
    assert.equal(await page.getByText(words("banner.update"), { exact: true }).count(), 0);
    await goToTab(page, words, "partners");
    await addPartner(page, words, "佐藤 美咲");
});
