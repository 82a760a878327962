// Finding people, from one profile to another: 1on1募集 and its pictures, and a circle's pairs.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { keptRecords, openApp, openStage } from "./browser.mjs";
import { press, write } from "./hands.mjs";
import { button, goToTab, row, title, wordsOf } from "./steps.mjs";

const stage = await openStage();
after(() => stage.close());
const folder = mkdtempSync(join(tmpdir(), "taiwa-meeting-"));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Width and height, as a PNG says them in its first chunk. */
const sizeOf = (png) => [png.readUInt32BE(16), png.readUInt32BE(20)];

const linkOn = async (page) => {
    const link = page.getByText(/#p1\./);
    await link.waitFor();
    return link.innerText();
};

for (const [language, locale] of [["ja", "ja-JP"], ["en", "en-GB"]]) {
    const words = wordsOf(language);

    test(`in ${language} a post is answered with a prep for the one who posted it`, async () => {
        const sakura = await openApp(await stage.person({ locale, acceptDownloads: true }), stage.url);
        await goToTab(sakura, words, "partners");
        await press(button(sakura, words("recruit.title")));
        const listens = sakura.getByRole("region", { name: words("recruit.listens") });
        await press(listens.getByRole("checkbox", { name: words("topic.career"), exact: true }));
        await write(sakura.getByRole("textbox", { name: words("recruit.name") }), "さくら");
        for (const [shape, size] of [["wide", [1200, 630]], ["square", [1080, 1080]]]) {
            const [download] = await Promise.all([
                sakura.waitForEvent("download"),
                press(button(sakura, words(`recruit.${shape}`))),
            ]);
            const path = join(folder, `${language}-${shape}.png`);
            await download.saveAs(path);
            assert.deepEqual(sizeOf(readFileSync(path)), size);
        }
        const link = await linkOn(sakura);

        const reader = await openApp(await stage.person({ locale }), stage.url);
        await reader.goto(link);
        await title(reader, words("recruit.received.title")).waitFor();
        assert.deepEqual(await keptRecords(reader) ?? [], []);
        await press(button(reader, words("recruit.answer")));
        await reader.getByRole("checkbox", { name: words("topic.work"), exact: true }).waitFor();
        await goToTab(reader, words, "partners");
        await row(reader, "さくら").waitFor();
    });

    test(`in ${language} a circle opens at the same round elsewhere, and is stored nowhere`, async () => {
        const organiser = await openApp(await stage.person({ locale }), stage.url);
        await goToTab(organiser, words, "partners");
        await press(button(organiser, words("circle.title")));
        const names = ["あおい", "かえで", "さくら", "みどり", "ゆき"];
        await write(organiser.getByRole("textbox", { name: words("circle.names") }), names.join("\n"));
        await press(button(organiser, words("circle.form")));
        await press(button(organiser, words("circle.next")));
        const second = words("circle.round", { round: 2, count: 5 });
        await organiser.getByRole("heading", { name: second }).waitFor();
        const pairs = async (page) => page.getByRole("list", { name: second }).innerText();
        const link = await linkOn(organiser);

        const reader = await openApp(await stage.person({ locale }), stage.url);
        await reader.goto(link);
        await reader.getByRole("heading", { name: second }).waitFor();
        assert.equal(await pairs(reader), await pairs(organiser));
        for (const name of names) assert.ok((await pairs(reader)).includes(name), name);
        assert.deepEqual(await keptRecords(reader) ?? [], []);
    });
}
