// axe-core, with all its rules, on every screen: in both languages, light and dark, drawn and with
// ?mirror. Over a picture it cannot judge contrast and leaves it open ("incomplete", because of the
// canvas, not because the letters are transparent); the same colours are judged with ?mirror.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, test } from "node:test";
import { keptRecords, kPhone, openApp, openStage, plantRecord } from "./browser.mjs";
import { forgeLink } from "./forge.mjs";
import { press, write } from "./hands.mjs";
import {
    addDetails, addPartner, button, choose, goToTab, makeLink, openLink, radio, row, title, wordsOf,
} from "./steps.mjs";

const stage = await openStage();
after(() => stage.close());
// So tall that nothing lies under the bars, where axe cannot judge contrast either.
const kTallPhone = { width: 390, height: 3200 };
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const findFaults = (page, shown) => page.evaluate(async (contrastIsKnown) => {
    const { violations, incomplete } = await window.axe.run(document);
    const tell = (open) => ({ id, nodes }) => nodes.map((node) => (
        `${open}${id}: ${node.html.slice(0, 160)} ${node.failureSummary}`));
    // What may stay open: contrast over a picture, and that of a field with nothing in it.
    const open = incomplete.map(({ id, nodes }) => ({
        id,
        nodes: nodes.filter(({ any }) => id !== "color-contrast" ||
            (contrastIsKnown && !/has no value/.test(any[0]?.message))),
    }));
    return [...violations.flatMap(tell("")), ...open.flatMap(tell("left open, "))];
}, shown);

async function setScheme(page, scheme) {
    await page.emulateMedia({ colorScheme: scheme });
    // The colours follow with the next frame.
    await page.waitForFunction((dark) => {
        const ink = getComputedStyle(document.documentElement).getPropertyValue("--ink");
        return (parseInt(ink.slice(1, 3), 16) > 128) === dark;
    }, scheme === "dark");
}

/** The screen as it stands, light and dark. */
async function check(page, screen, shown) {
    const faults = [];
    for (const scheme of ["dark", "light"]) {
        await setScheme(page, scheme);
        for (const fault of await findFaults(page, shown)) {
            faults.push(`${screen}, ${scheme}: ${fault}`);
        }
    }
    assert.deepEqual(faults, []);
}

async function walk(page, words, names, shown) {
    const see = (screen) => check(page, screen, shown);
    const address = `${stage.url}/${shown ? "?mirror" : ""}`;
    await openApp(page, address);
    await see("home, empty");
    for (const tab of ["partners", "look-back", "hints", "settings"]) {
        await goToTab(page, words, tab);
        await see(`${tab}, empty`);
    }
    await press(page.getByRole("button", { name: words("settings.licences") }));
    await page.getByText(/MIT/).first().waitFor();
    await see("licences");
    await goToTab(page, words, "settings");
    await press(button(page, words("erase.title")));
    await page.getByText(words("erase.final")).waitFor();
    await see("erase");
    await goToTab(page, words, "hints");
    await press(page.getByRole("button", { name: words("response.listen") }));
    await see("hints, open");
    await goToTab(page, words, "partners");
    await press(button(page, words("partners.paste")));
    await see("paste code");
    await press(button(page, words("back")));
    await press(button(page, words("partners.add")));
    await see("add partner");
    await press(button(page, words("back")));
    await addPartner(page, words, names.partner);
    await see("partner, new");
    await goToTab(page, words, "partners");
    await see("partners");
    await goToTab(page, words, "home");
    await press(button(page, words("prepare")));
    await see("who");
    await press(row(page, names.partner));
    await see("prepare");
    await choose(page, words, "work", "listen");
    await choose(page, words, "career", "together");
    await addDetails(page, words, {
        notes: { work: names.note }, purpose: names.note, day: "2026-12-03", place: names.note,
    });
    await see("prepare, with details");
    await press(button(page, words("prepare.done")));
    await title(page, words("prep.title")).waitFor();
    await see("prep");
    await makeLink(page, words);
    await press(button(page, words("share.copy")));
    await see("share");

    const fragment = await forgeLink({ n: names.other, t: [[2, 4, names.note], [99, 77]] });
    await openLink(page, words, `${address}#${fragment}`);
    await see("received");
    await press(radio(page, words("received.who"), names.partner));
    await press(button(page, words("received.take-in")));
    await title(page, names.partner).waitFor();
    await see("partner, with both sides");
    await press(button(page, words("partner.cues")));
    await see("cue cards");
    await goToTab(page, words, "home");
    await see("home, with preps");
    await press(row(page, words("prep.with", { name: names.partner })));
    await press(button(page, words("partner.start")));
    await press(page.getByRole("radio", { name: words("talk.talked") }).first());
    await see("talk");
    await press(button(page, words("talk.finish")));
    await press(page.getByRole("radio", { name: words("feeling.lighter") }));
    await write(page.getByRole("textbox", { name: words("reflect.step") }), names.note);
    await see("reflect");
    await press(button(page, words("go-home")));
    await see("home, with a step");
    await goToTab(page, words, "look-back");
    await see("look back");
    await openApp(page, `${address}#p1.AAA`);
    await title(page, words("fault.title")).waitFor();
    await see("fault");

    // All that can stand above a screen, together.
    await plantRecord(page, "prep/00000000000000aa", "cut off");
    const second = await openApp(await page.context().newPage(), address);
    await second.getByText(words("banner.reader")).waitFor();
    await second.getByText(words("banner.unreadable", { count: 1 })).waitFor();
    await check(second, "home, with banners", shown);
    assert.ok((await keptRecords(page)).length > 4);
}

const kNames = {
    ja: { partner: "佐藤 美咲", other: "田中 健", note: "申し送りの順番に迷うことが増えました。" },
    en: { partner: "Misaki Sato", other: "Ken Tanaka", note: "I lose the thread of the handover." },
};

for (const [language, locale] of [["ja", "ja-JP"], ["en", "en-GB"]]) {
    for (const [look, viewport] of [["drawn", kPhone], ["shown as elements", kTallPhone]]) {
        test(`axe finds nothing on any screen in ${language}, ${look}`, async () => {
            const page = await stage.person({ viewport, locale, before: [{ content: axe }] });
            await walk(page, wordsOf(language), kNames[language], viewport === kTallPhone);
        });
    }
}
