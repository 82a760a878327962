// Idle costs nothing: what the page asks of the browser is counted, while nobody does anything.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { openApp, openStage, untilShadowed } from "./browser.mjs";
import { press } from "./hands.mjs";
import { addPartner, button, goToTab, prepare, row, title, wordsOf } from "./steps.mjs";

const stage = await openStage();
after(() => stage.close());
const words = wordsOf("ja");
const kIdle = 5000; // ms
const kMostFramesOfAPress = 40;

/** Counts what makes a browser work; the test's own waiting goes past it. */
function countWork() {
    const real = { frame: requestAnimationFrame, timeout: setTimeout };
    window.work = { frames: 0, timers: 0, changes: 0 };
    window.requestAnimationFrame = (callback) => real.frame.call(window, (time) => {
        window.work.frames += 1;
        callback(time);
    });
    for (const name of ["setTimeout", "setInterval"]) {
        const start = window[name];
        window[name] = (callback, ...rest) => {
            window.work.timers += 1;
            return start.call(window, () => {
                window.work.timers += 1;
                callback();
            }, ...rest);
        };
    }
    new MutationObserver((records) => { window.work.changes += records.length; })
        .observe(document, {
            subtree: true, childList: true, attributes: true, characterData: true,
        });
    window.workWithin = (milliseconds) => new Promise((resolve) => {
        const before = { ...window.work };
        real.timeout.call(window, () => {
            resolve(Object.keys(before).map((key) => window.work[key] - before[key]));
        }, milliseconds);
    });
    /** Twenty of the browser's frames without one of ours. */
    window.rest = () => new Promise((resolve) => {
        let [last, still] = [-1, 0];
        const look = () => {
            still = window.work.frames === last ? still + 1 : 0;
            last = window.work.frames;
            if (still === 20) resolve(last);
            else real.frame.call(window, look);
        };
        look();
    });
}

async function openCounted() {
    const person = await stage.person({ before: [countWork], reducedMotion: "no-preference" });
    const page = await openApp(person, stage.url);
    await goToTab(page, words, "partners");
    await addPartner(page, words, "佐藤 美咲");
    await prepare(page, words, "佐藤 美咲", [["work", "listen"]]);
    return page;
}

test("nothing happens in five idle seconds, at home and in a talk, and a press costs little",
    async () => {
        const home = await openCounted();
        await goToTab(home, words, "home");
        await row(home, words("prep.with", { name: "佐藤 美咲" })).waitFor();
        const talk = await openCounted();
        await press(button(talk, words("partner.start")));
        await title(talk, words("talk.title", { name: "佐藤 美咲" })).waitFor();
        for (const page of [home, talk]) {
            await untilShadowed(page); // two seconds after the last write
            await page.evaluate(() => window.rest());
        }
        const idle = (page) => page.evaluate((time) => window.workWithin(time), kIdle);
        assert.deepEqual(await Promise.all([idle(home), idle(talk)]), [[0, 0, 0], [0, 0, 0]]);

        const frames = () => home.evaluate(() => window.rest());
        const before = await frames();
        await press(button(home, words("tab.partners")));
        const spent = (await frames()) - before;
        assert.ok(spent > 0 && spent <= kMostFramesOfAPress, `a press cost ${spent} frames`);
        assert.deepEqual(await home.evaluate((time) => window.workWithin(time), 500), [0, 0, 0]);
    });
