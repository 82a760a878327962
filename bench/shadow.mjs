// How long the second copy takes to follow one changed record, beside 10, 1,000 and 10,000 others, in
// the built product: from the page's being put away until the slot is written. Figures of one run.
import { openApp, openStage, plantRecords, untilKept, untilShadowed } from "../tests/e2e/browser.mjs";
import { write } from "../tests/e2e/hands.mjs";
import { goToTab, wordsOf } from "../tests/e2e/steps.mjs";

const kCounts = [10, 1_000, 10_000];
const kRounds = 7;
const kText = "字".repeat(120); // of a record, as a note of some lines

const words = wordsOf("ja");

/** Runs in the page before the app: what is put, and when the slot has been. */
function watchCaches() {
    if (!window.caches) return; // the empty page before the app
    window.copied = { begun: 0, texts: 0, milliseconds: 0 };
    const { put } = Cache.prototype;
    Cache.prototype.put = async function (address, answer) {
        window.copied.texts += 1;
        await put.call(this, address, answer);
        if (/\/shadow\/[01]$/.test(address)) {
            window.copied.milliseconds = performance.now() - window.copied.begun;
        }
    };
}

/** @returns {Promise<{milliseconds: number, texts: number}>} of one record more */
async function measure(page, field, round) {
    await write(field, `佐藤 ${round}`);
    await untilKept(page, new RegExp(`佐藤 ${round}`));
    await page.evaluate(() => {
        window.copied = { begun: performance.now(), texts: 0, milliseconds: 0 };
        dispatchEvent(new Event("pagehide"));
    });
    await page.waitForFunction(() => window.copied.milliseconds > 0);
    return page.evaluate(() => window.copied);
}

const medianOf = (figures) => figures.sort((one, other) => one - other)[Math.floor(figures.length / 2)];

const stage = await openStage();
const medians = [];
for (const count of kCounts) {
    const page = await openApp(await stage.person({ before: [watchCaches] }), stage.url);
    const records = Array.from({ length: count }, (_, at) => (
        [`later/${at.toString(16).padStart(16, "0")}`, JSON.stringify({ v: 9, text: kText + at })]));
    await goToTab(page, words, "settings");
    const field = page.getByRole("textbox", { name: words("settings.my-name") });
    await write(field, "佐藤");
    await untilKept(page, /佐藤/);
    await plantRecords(page, records);
    await page.reload();
    await untilShadowed(page); // the first copy of all of them
    await page.reload(); // a life that finds both alike does not wait for the copy with each write
    await field.waitFor();
    const rounds = [];
    for (let round = 0; round < kRounds; round += 1) rounds.push(await measure(page, field, round));
    const milliseconds = medianOf(rounds.map((one) => one.milliseconds));
    medians.push(milliseconds);
    console.log(`beside ${count} records: ${milliseconds.toFixed(1)} ms (median of ${kRounds}), `
        + `${medianOf(rounds.map((one) => one.texts))} texts written`);
    await page.context().close();
}
console.log(`10,000 against 10: ${(medians.at(-1) / medians[0]).toFixed(2)} times`);
await stage.close();
