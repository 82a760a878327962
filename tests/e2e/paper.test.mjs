// Ways without a chat, from one profile to another: a sheet of paper, a file, and what the system's
// share sheet hands to the installed app.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { openApp, openStage } from "./browser.mjs";
import { readQr } from "./camera.mjs";
import { press, write } from "./hands.mjs";
import {
    button, goToTab, makeSomeLink, openLink, openShare, title, wordsOf,
} from "./steps.mjs";

const words = wordsOf("ja");
const stage = await openStage();
after(() => stage.close());
const folder = mkdtempSync(join(tmpdir(), "taiwa-paper-"));
after(() => rmSync(folder, { recursive: true, force: true }));

/** The print dialog, which a browser without a window does not have, stays open until it is closed. */
const holdPrint = () => {
    window.print = () => { window.printed = true; };
};

for (const [paper, points] of [["a5", [420, 595]], ["a6", [298, 420]]]) {
    test(`a sheet of ${paper} says the same and its code opens the same`, async () => {
        const page = await openApp(await stage.person({ before: [holdPrint] }), stage.url);
        await openShare(page, words, "申し送りの順番に迷います");
        const link = await page.getByText(/#p1\./).innerText();
        await press(page.getByRole("radio", { name: words(`print.${paper}`) }));
        await press(button(page, words("print.title")));
        await page.waitForFunction(() => window.printed);
        await page.emulateMedia({ media: "print" });
        const sheet = page.locator(".sheet");
        const text = await sheet.innerText();
        assert.ok(text.includes("申し送りの順番に迷います"), text);
        assert.ok(text.includes(words("words.end")), text);
        assert.equal(await page.locator("h1:visible").count(), 1, "nothing else is on the sheet");
        await sheet.locator("svg").scrollIntoViewIfNeeded();
        assert.equal(await readQr(page), link);
        const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
        const boxes = [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)];
        assert.equal(boxes.length, 1, "one sheet");
        assert.deepEqual(boxes[0].slice(1).map((size) => Math.round(Number(size))), points);
        await page.emulateMedia({ media: null });
        await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
        assert.equal(await sheet.count(), 0, "the page is as it was");

        const reader = await openApp(await stage.person(), stage.url);
        await openLink(reader, words, link);
        await reader.getByText("申し送りの順番に迷います").waitFor();
    });
}

test("a link too long for a chat becomes a file, which opens by choosing and by dropping", async () => {
    const page = await openApp(await stage.person({ acceptDownloads: true }), stage.url);
    // Letters that do not repeat, so that they stay long.
    const note = Array.from({ length: 900 }, (_, at) => String.fromCodePoint(0x4e00 + at * 17)).join("");
    await openShare(page, words, note);
    const [download] = await Promise.all([
        page.waitForEvent("download"), press(button(page, words("share.file"))),
    ]);
    const path = join(folder, "taiwa.txt");
    await download.saveAs(path);
    const code = readFileSync(path, "utf8");
    assert.match(code, /^p1\.[\w-]{2000,}\n$/);

    const reader = await openApp(await stage.person(), stage.url);
    await goToTab(reader, words, "partners");
    await press(button(reader, words("partners.paste")));
    const [chooser] = await Promise.all([
        reader.waitForEvent("filechooser"), press(button(reader, words("paste.file"))),
    ]);
    await chooser.setFiles(path);
    await title(reader, words("received.title")).waitFor();
    await reader.getByText(note.slice(0, 20)).waitFor();

    const dropper = await openApp(await stage.person(), stage.url);
    await dropper.evaluate((content) => {
        const dropped = new DataTransfer();
        dropped.items.add(new File([`届きました\n${content}`], "taiwa.txt", { type: "text/plain" }));
        const drop = { dataTransfer: dropped, bubbles: true, cancelable: true };
        document.body.dispatchEvent(new DragEvent("drop", drop));
    }, code);
    await title(dropper, words("received.title")).waitFor();
});

test("a file that is none of ours is told so and changes nothing", async () => {
    const path = join(folder, "notes.txt");
    writeFileSync(path, "<b onclick='alert(1)'>買い物</b>");
    const reader = await openApp(await stage.person(), stage.url);
    await goToTab(reader, words, "partners");
    await press(button(reader, words("partners.paste")));
    const [chooser] = await Promise.all([
        reader.waitForEvent("filechooser"), press(button(reader, words("paste.file"))),
    ]);
    await chooser.setFiles(path);
    await reader.getByText(words("fault.foreign")).waitFor();
});

test("what another app shares to the installed one opens, and no server hears of it", async () => {
    const sato = await openApp(await stage.person(), stage.url);
    const link = await makeSomeLink(sato, words, "田中");
    const reader = await openApp(await stage.person(), stage.url);
    await reader.evaluate(() => navigator.serviceWorker.ready);
    await reader.reload();
    await reader.waitForFunction(() => navigator.serviceWorker.controller !== null);
    const before = stage.served.length;
    const arrived = await reader.evaluate(async (text) => {
        const form = new FormData();
        form.set("text", text);
        const answer = await fetch("./take-in", { method: "POST", body: form });
        return answer.url;
    }, `1on1の準備です。\n${link}。`);
    assert.ok(arrived.startsWith(stage.url), arrived);
    assert.deepEqual(stage.served.slice(before), []);
    const target = new URL(arrived);
    target.hash = new URL(link).hash;
    await reader.goto(target.href);
    await title(reader, words("received.title")).waitFor();
    await write(reader.getByRole("textbox", { name: words("partner.name") }), "佐藤");
    await press(button(reader, words("received.take-in")));
    await title(reader, "佐藤").waitFor();
});
