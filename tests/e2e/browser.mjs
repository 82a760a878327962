// A person's browser: a Chromium of its own with the app in it, and what goes wrong in it.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { serve } from "../../script/serve.mjs";
import { kHead, makeLedger, readHead, textOfHead } from "../../web/ledger.js";

export const kDist = join(dirname(fileURLToPath(import.meta.url)), "../../dist");

const kProgram = process.env.TAIWA_CHROMIUM || "/usr/bin/chromium";
const kArguments = [
    "--no-sandbox",
    // WebGL in software, as on a machine without a graphics card.
    "--use-angle=swiftshader",
    "--enable-unsafe-swiftshader",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-quic",
    "--no-first-run",
];
// Decides the order of a date field's parts.
const kEnvironment = { ...process.env, LANGUAGE: "en_US", LC_ALL: "" };
const kPatience = 20_000; // ms until a condition counts as never coming true

export const kPhone = { width: 390, height: 844 };
export const kDesktop = { width: 1280, height: 800 };

const optionsFor = ({ viewport = kPhone, locale = "ja-JP", ...options }) => ({
    viewport,
    locale,
    hasTouch: viewport.width < 600,
    // Each frame that eases costs software WebGL 40 ms; idle.test.mjs has them all.
    reducedMotion: "reduce",
    ...options,
});

/**
 * A profile that outlives its browser: `open` starts the browser, `close` ends it and keeps the
 * profile, `remove` ends it all.
 */
export function makeProfile(options = {}) {
    const folder = mkdtempSync(join(tmpdir(), "taiwa-profile-"));
    let context = null;
    const profile = {
        /** What the browser complained about: errors, refused policies, failed requests. */
        complaints: [],
        requests: [],
        async open() {
            context = await chromium.launchPersistentContext(folder, {
                executablePath: kProgram,
                args: kArguments,
                env: kEnvironment,
                ...optionsFor(options),
            });
            context.setDefaultTimeout(kPatience);
            context.on("request", (request) => profile.requests.push(request.url()));
            return profile.page();
        },
        async page() {
            const page = context.pages().at(-1) ?? (await context.newPage());
            listen(page, profile.complaints);
            return page;
        },
        async newPage() {
            const page = await context.newPage();
            listen(page, profile.complaints);
            return page;
        },
        context: () => context,
        async close() {
            await context?.close();
            context = null;
        },
        async remove() {
            await profile.close();
            rmSync(folder, { recursive: true, force: true });
        },
    };
    return profile;
}

function listen(page, complaints) {
    page.on("pageerror", (error) => complaints.push(`page error: ${error.message}`));
    page.on("console", (message) => {
        if (message.type() === "error") complaints.push(`console: ${message.text()}`);
    });
}

/**
 * The site and one browser for a file of tests. Each `person` has storage of their own, which goes
 * with the browser. `close` fails when any page complained and the test did not take that away.
 */
export async function openStage({ root = kDist } = {}) {
    const served = [];
    const server = await serve({ root, onRequest: ({ url }) => void served.push(url) });
    const browser = await chromium.launch({
        executablePath: kProgram, args: kArguments, env: kEnvironment,
    });
    const complaints = [];
    return {
        url: server.url,
        browser,
        /** What the server was asked for, in order. */
        served,
        complaints,
        /** `before`: functions that run in each page before anything else does. */
        async person({ before = [], ...options } = {}) {
            const context = await browser.newContext(optionsFor(options));
            context.setDefaultTimeout(kPatience);
            context.on("page", (page) => listen(page, complaints));
            for (const script of before) await context.addInitScript(script);
            return context.newPage();
        },
        async close() {
            const heard = [...complaints]; // what a page says of being closed is none
            await browser.close();
            await server.close();
            assert.deepEqual(heard, []);
        },
    };
}

/** The app at `url`, ready to be used. */
export async function openApp(page, url) {
    await page.goto(url);
    await page.locator("h1").waitFor();
    return page;
}

/** All that is in the database, the head record with it; null when there is no database at all. */
const storedTexts = (page) => page.evaluate(async () => {
    const known = await indexedDB.databases();
    if (!known.some(({ name }) => name === "taiwa")) return null;
    const done = (request) => new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
    });
    const database = await done(indexedDB.open("taiwa"));
    const store = database.transaction("records").objectStore("records");
    const [keys, texts] = await Promise.all([done(store.getAllKeys()), done(store.getAll())]);
    database.close();
    // What is no text says whose turn it is to write, and is no record (FORMATS.md).
    return keys.map((key, index) => [key, texts[index]]).filter(([, text]) => typeof text === "string");
});

/** What the app keeps: [key, text] of every record; null when there is no database at all. */
export const keptRecords = async (page) =>
    (await storedTexts(page))?.filter(([key]) => key !== kHead) ?? null;

/** Waits until the shadow holds what was written last. */
export async function untilShadowed(page) {
    const deadline = Date.now() + kPatience;
    for (;;) {
        const stored = readHead(new Map(await storedTexts(page)).get(kHead));
        const slots = await page.evaluate(async () => {
            const cache = await caches.open("taiwa-shadow");
            const answers = [0, 1].map((name) => cache.match(new URL(`shadow/${name}`, location.href)));
            return Promise.all(answers.map(async (answer) => (await answer)?.text() ?? "{}"));
        });
        const sequences = slots.map((text) => JSON.parse(text.split("\n")[0]).sequence ?? 0);
        if (stored && Math.max(...sequences) === stored.sequence) return;
        assert.ok(Date.now() < deadline, `the shadow is at ${sequences}, not at ${stored?.sequence}`);
    }
}

/** Waits until what is kept, all texts together, matches. */
export async function untilKept(page, pattern) {
    const deadline = Date.now() + kPatience;
    for (;;) {
        const texts = (await keptRecords(page) ?? []).map(([, text]) => text).join("\n");
        if (pattern.test(texts)) return texts;
        assert.ok(Date.now() < deadline, `${pattern} is not in what is kept: ${texts}`);
    }
}

/** Puts records, as [key, text], into the database from outside of the app. */
export async function plantRecords(page, records) {
    const kept = new Map(await storedTexts(page));
    const { sequence } = readHead(kept.get(kHead)) ?? { sequence: 0 };
    kept.delete(kHead);
    const ledger = makeLedger();
    ledger.fill([...new Map([...kept, ...records])], sequence + 1000);
    const entries = [...records, [kHead, textOfHead(ledger.head())]];
    await writeTexts(page, entries);
}

/** Past the app, and past its head record. */
export const writeTexts = (page, texts) => page.evaluate((entries) => (
    new Promise((resolve, reject) => {
        const request = indexedDB.open("taiwa");
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
            const transaction = request.result.transaction("records", "readwrite");
            const store = transaction.objectStore("records");
            for (const [key, text] of entries) {
                if (text === null) store.delete(key);
                else store.put(text, key);
            }
            transaction.onabort = () => reject(transaction.error);
            transaction.oncomplete = () => resolve(request.result.close());
        };
    })
), texts);

export const plantRecord = (page, key, text) => plantRecords(page, [[key, text]]);
