// A backup is made on one device and taken in on another, by every way it can come.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { keptRecords, openApp, openStage, untilKept } from "./browser.mjs";
import { press, write } from "./hands.mjs";
import { addPartner, button, goToTab, prepare, row, title, wordsOf } from "./steps.mjs";

const stage = await openStage();
after(() => stage.close());
const words = wordsOf("ja");
let file; // what a person with one partner and one prep was given

async function openBackup(page) {
    await goToTab(page, words, "settings");
    await press(button(page, words("backup.title")));
    await title(page, words("backup.title")).waitFor();
}

async function makeBackup(page) {
    await openBackup(page);
    const [download] = await Promise.all([
        page.waitForEvent("download"), press(button(page, words("backup.make"))),
    ]);
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

async function choose(page, bytes) {
    await openBackup(page);
    const [chooser] = await Promise.all([
        page.waitForEvent("filechooser"), press(button(page, words("backup.choose"))),
    ]);
    await chooser.setFiles({ name: "taiwa.txt", mimeType: "text/plain", buffer: bytes });
    await title(page, words("restore.title")).waitFor();
}

before(async () => {
    const page = await openApp(await stage.person(), stage.url);
    await goToTab(page, words, "settings");
    await write(page.getByRole("textbox", { name: words("settings.my-name") }), "佐藤 美咲");
    await goToTab(page, words, "partners");
    await addPartner(page, words, "田中 健");
    await prepare(page, words, "田中 健", [["work", "listen"]]);
    await untilKept(page, /"ready"/);
    file = await makeBackup(page);
    await untilKept(page, /backedUp/);
});

test("the file says what it is in both languages, and opens on any computer", () => {
    assert.match(file.name, /^taiwa-\d{4}-\d\d-\d\d\.txt$/);
    const text = file.bytes.toString();
    assert.deepEqual([...file.bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
    assert.equal(text.replaceAll("\r\n", "").search(/[\r\n]/), -1);
    for (const said of ["のバックアップ", "A backup of Taiwa", "田中 健", "taiwa-backup 1", "partner 1"]) {
        assert.ok(text.includes(said), said);
    }
    assert.doesNotMatch(text, /\u200b/, "marks of line breaks are for the screen");
});

test("a new device has all of it, and a second time there is nothing to do", async () => {
    const page = await openApp(await stage.person(), stage.url);
    await choose(page, file.bytes);
    assert.deepEqual(await keptRecords(page) ?? [], [], "nothing has changed yet");
    await press(button(page, words("restore.take")));
    await page.getByText(words("saving.saved")).first().waitFor();
    await page.reload();
    await goToTab(page, words, "partners");
    await row(page, "田中 健").waitFor();
    await goToTab(page, words, "settings");
    const name = page.getByRole("textbox", { name: words("settings.my-name") });
    assert.equal(await name.inputValue(), "佐藤 美咲");
    const kept = await keptRecords(page);
    await choose(page, file.bytes);
    await page.getByText(words("restore.nothing")).waitFor();
    assert.deepEqual(await keptRecords(page), kept);
});

test("closed with the words on the screen it opens with them, and shows nothing before", async () => {
    const old = await openApp(await stage.person(), stage.url);
    await goToTab(old, words, "partners");
    await addPartner(old, words, "高橋");
    await openBackup(old);
    await old.getByText(words("backup.not-kept")).waitFor();
    await press(button(old, words("backup.close")));
    await old.getByText(words("backup.closed"), { exact: true }).waitFor();
    const secret = await old.locator("p", { hasText: /^\S+( \S+){4}$/ }).textContent();
    const [download] = await Promise.all([
        old.waitForEvent("download"), press(button(old, words("backup.make"))),
    ]);
    const bytes = readFileSync(await download.path());
    assert.doesNotMatch(bytes.toString(), /高橋/);

    const page = await openApp(await stage.person(), stage.url);
    await choose(page, bytes);
    await write(page.getByRole("textbox", { name: words("closed.words") }), "ちがう ことば");
    await press(button(page, words("closed.open")));
    await page.getByText(words("restore.wrong-words")).waitFor();
    await write(page.getByRole("textbox", { name: words("closed.words") }), secret.replaceAll(" ", ""));
    await press(button(page, words("closed.open")));
    await press(button(page, words("restore.take")));
    await untilKept(page, /高橋/);
});

test("what is kept is written out to be read, as a text and as a table", async () => {
    const page = await openApp(await stage.person(), stage.url);
    await goToTab(page, words, "partners");
    await addPartner(page, words, "田中 健");
    await openBackup(page);
    await press(row(page, words("write-out.title")));
    await title(page, words("write-out.title")).waitFor();
    const written = async (form) => {
        const [download] = await Promise.all([
            page.waitForEvent("download"), press(button(page, words(form))),
        ]);
        const bytes = readFileSync(await download.path());
        return [download.suggestedFilename(), bytes.toString()];
    };
    const [textName, text] = await written("write-out.as-text");
    assert.match(textName, /^taiwa-\d{4}-\d\d-\d\d\.md$/);
    assert.match(text, /\n# 田中 健\n/);
    const [tableName, table] = await written("write-out.as-table");
    assert.match(tableName, /^taiwa-\d{4}-\d\d-\d\d\.csv$/);
    assert.match(table, /^\ufeff"日付","だれと",.*\r\n"\d{4}-\d\d-\d\d","田中 健",/);
});

test("restoring is undone in one press", async () => {
    const page = await openApp(await stage.person(), stage.url);
    await goToTab(page, words, "partners");
    await addPartner(page, words, "鈴木");
    await untilKept(page, /鈴木/);
    const before = await keptRecords(page);
    await choose(page, file.bytes);
    await press(button(page, words("restore.take")));
    await untilKept(page, /田中 健/);
    await press(button(page, words("restore.undo")));
    await page.getByText(words("restore.body")).waitFor();
    await page.waitForFunction(() => document.getElementById("live").textContent !== "");
    const kept = await keptRecords(page);
    assert.deepEqual(kept.filter(([key]) => key !== "settings"), before);
    assert.doesNotMatch(JSON.stringify(kept), /佐藤/);
});

test("one that is cut off, or changed, is refused, and nothing is touched", async () => {
    const page = await openApp(await stage.person(), stage.url);
    const changed = Buffer.from(file.bytes.toString().replace("田中 健", "田中 建"));
    for (const bytes of [file.bytes.subarray(0, -40), changed]) {
        await choose(page, bytes);
        await page.getByText(words("restore.fault")).waitFor();
        assert.deepEqual(await keptRecords(page) ?? [], []);
    }
});

test("it comes in pasted, with the line ends of another system, as well", async () => {
    const page = await openApp(await stage.person(), stage.url);
    await goToTab(page, words, "partners");
    await press(button(page, words("partners.paste")));
    await write(page.getByRole("textbox", { name: words("paste.field") }),
        file.bytes.toString().slice(1).replaceAll("\r\n", "\n"));
    await press(button(page, words("paste.open")));
    await press(button(page, words("restore.take")));
    await untilKept(page, /田中 健/);
});

test("it comes in dropped anywhere", async () => {
    const page = await openApp(await stage.person(), stage.url);
    await page.evaluate((text) => {
        const data = new DataTransfer();
        data.items.add(new File([text], "taiwa.txt", { type: "text/plain" }));
        document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
    }, file.bytes.toString());
    await title(page, words("restore.title")).waitFor();
    await button(page, words("restore.take")).waitFor();
});
