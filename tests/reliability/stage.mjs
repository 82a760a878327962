// What every part needs: the built site, a profile that outlives its browsers, and a look into the
// database from outside of the app.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serve } from "../../script/serve.mjs";
import { kDist, keptRecords, openApp } from "../e2e/browser.mjs";
import { press } from "../e2e/hands.mjs";
import { button, goToTab, title, wordsOf } from "../e2e/steps.mjs";
import { startBrowser } from "./chromium.mjs";

export const words = wordsOf("ja");

const folders = new Set();
const clear = (folder) => folders.delete(folder) && rmSync(folder, { recursive: true, force: true });
process.on("exit", () => folders.forEach(clear)); // after the browsers, which chromium.mjs ends

/** Gives `act` a stage and takes all of it away afterwards, whatever happened. */
export async function onStage(act, { folder = mkdtempSync(join(tmpdir(), "taiwa-reliability-")) } = {}) {
    folders.add(folder);
    const server = await serve({ root: kDist });
    let browser = null;
    const stage = {
        url: server.url,
        folder,
        /** The one browser of the stage; the one before it has to be over. */
        async start(options = {}) {
            browser = await startBrowser({ folder: join(folder, "profile"), ...options });
            return browser;
        },
    };
    try {
        return await act(stage);
    } finally {
        await browser?.kill();
        await server.close();
        clear(folder);
    }
}

/** From now on it is a page of the app's origin, and not the app. */
export async function goOutside(page, url) {
    await page.goto(`${url}/notices.txt`);
    return page;
}

/** Key → text of all that is stored. */
export const storedIn = async (page) => new Map(await keptRecords(page) ?? []);

/** Key → text of all that the newer slot of the shadow holds, unchecked. */
const shadowIn = async (page) => new Map(await page.evaluate(async () => {
    const cache = await caches.open("taiwa-shadow");
    const textOf = async (name) => (await cache.match(new URL(`shadow/${name}`, location.href)))?.text();
    const slots = (await Promise.all([textOf(0), textOf(1)])).filter(Boolean)
        .map((text) => JSON.parse(text.split("\n")[0]));
    const [newest] = slots.sort((one, other) => other.sequence - one.sequence);
    const texts = await Promise.all((newest?.shards ?? []).map(([, , name]) => textOf(name)));
    return texts.flatMap((text) => JSON.parse(text));
}));

/** What the app keeps, wherever: in the shadow alone, where there is no database any more. */
export async function keptIn(page) {
    const stored = await stillStoredIn(page);
    return stored.size > 0 ? stored : shadowIn(page);
}

/** The same as storedIn, where a database that opens no more holds nothing. */
export const stillStoredIn = (page) => storedIn(page).catch((error) => {
    if (!/UnknownError/.test(error.message)) throw error;
    return new Map();
});

/**
 * The app; where it asks which records are the ones, the person takes those that there were.
 * @returns {Promise<boolean>} whether it has asked
 */
export async function openNotebook(page, url) {
    await openApp(page, url);
    const asked = await title(page, words("recovery.title")).count() > 0;
    if (!asked) return false;
    await press(button(page, words("recovery.take-shadow")));
    await page.waitForFunction(
        (saved) => document.getElementById("live").textContent === saved, words("saving.saved"));
    return true;
}

/** The field that holds the own name, on 設定. */
export async function openName(page, url) {
    await openNotebook(page, url);
    await goToTab(page, words, "settings");
    return page.getByRole("textbox", { name: words("settings.my-name") });
}

export const nameIn = (records) => JSON.parse(records.get("settings") ?? "{}").myName ?? "";
