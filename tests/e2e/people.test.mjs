// People change: renamed, put away, joined and deleted by the built app, each undone, and a person
// who was added by hand is the one whose link comes.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { keptRecords, kPhone, openApp, openStage, untilKept } from "./browser.mjs";
import { kFinger, press, useHand } from "./hands.mjs";
import { addPartner, button, goToTab, prepare, row, title, wordsOf } from "./steps.mjs";

const stage = await openStage();
after(() => stage.close());
const words = wordsOf("ja");

async function edit(page, partner) {
    await goToTab(page, words, "partners");
    await press(row(page, partner));
    await press(row(page, words("edit-partner.title")));
    await title(page, words("edit-partner.title")).waitFor();
}

/** Until all that is kept is as it was then. */
async function untilKeptAs(page, before) {
    const wanted = JSON.stringify(before);
    let kept;
    for (const deadline = Date.now() + 20_000; Date.now() < deadline && kept !== wanted;) {
        kept = JSON.stringify(await keptRecords(page));
    }
    assert.equal(kept, wanted);
}

async function somebody(options) {
    const page = await openApp(await stage.person(options), stage.url);
    await goToTab(page, words, "partners");
    await addPartner(page, words, "田中");
    await prepare(page, words, "田中", [["work", "listen"]]);
    await untilKept(page, /"ready"/);
    return page;
}

test("a name is changed, and changed back by the bar at the thumb", async () => {
    const page = await somebody({ viewport: kPhone, hasTouch: true, isMobile: true });
    useHand(page, kFinger);
    const before = await keptRecords(page);
    await edit(page, "田中");
    await page.getByRole("textbox", { name: words("partner.name") }).fill("田中 健");
    await press(button(page, words("group.form.keep")));
    await title(page, "田中 健").waitFor();
    await untilKept(page, /田中 健/);
    await press(button(page, words("record.undo")));
    await title(page, "田中").waitFor();
    await untilKeptAs(page, before);
});

test("two entries become one, with one write, and two again", async () => {
    const page = await somebody();
    await goToTab(page, words, "partners");
    await addPartner(page, words, "田中 健");
    await untilKept(page, /田中 健/);
    const before = await keptRecords(page);
    await edit(page, "田中 健");
    await press(button(page, words("join.title")));
    await press(button(page, `田中 ${words("relation.manager")}`));
    await title(page, "田中 健").waitFor();
    await page.getByText(words("partner.mine")).first().waitFor();
    await untilKept(page, /otherPairs/);
    assert.equal((await keptRecords(page)).length, before.length - 1);
    await press(button(page, words("record.undo")));
    await untilKeptAs(page, before);
});

test("a partner goes with all records, and comes back after a reload", async () => {
    const page = await somebody();
    const before = await keptRecords(page);
    await edit(page, "田中");
    await press(button(page, words("delete-partner.title")));
    await press(button(page, words("delete-partner.do")));
    await untilKept(page, /"until"/);
    await page.reload();
    await press(button(page, words("record.undo")));
    await untilKeptAs(page, before);
});
