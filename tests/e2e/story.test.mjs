// The whole story, as two people live it: by finger on phones in Japanese, by mouse on a desktop in
// English.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { kDesktop, keptRecords, openApp, openStage } from "./browser.mjs";
import { kFinger, press, useHand } from "./hands.mjs";
import { button, goToTab, openLink, title, wordsOf } from "./steps.mjs";
import * as story from "./story.mjs";

const stage = await openStage();
after(() => stage.close());

test("two people live the whole story on phones, by finger, in Japanese", async (t) => {
    const words = wordsOf("ja");
    const cast = story.kCast.ja;
    const member = await stage.person({ permissions: ["clipboard-read", "clipboard-write"] });
    const leader = await stage.person();
    for (const page of [member, leader]) useHand(page, kFinger);
    let link = "";

    await t.test("a prep for a known partner takes three presses", async () => {
        assert.equal(await story.memberPrepares(member, words, cast, stage.url), 3);
        assert.equal(await member.evaluate(() => navigator.maxTouchPoints > 0), true);
    });
    await t.test("note, purpose, day and place can be added", async () => {
        await story.memberAddsDetails(member, words, cast);
        await member.getByText(cast.purpose).waitFor();
    });
    await t.test("the link says who can read it, and is copied", async () => {
        link = await story.memberMakesLink(member, words, cast);
        await press(button(member, words("share.copy")));
        await member.getByText(words("notice.copied")).first().waitFor();
        assert.equal(await member.evaluate(() => navigator.clipboard.readText()), link);
    });
    await t.test("the other reads it whole, and nothing is written", async () => {
        await story.leaderReads(leader, words, cast, link);
    });
    await t.test("取り込まない leaves nothing behind", async () => {
        await press(button(leader, words("received.leave")));
        await title(leader, words("tab.home")).waitFor();
        assert.deepEqual(await keptRecords(leader), []);
    });
    await t.test("取り込む keeps it, once", async () => {
        await openLink(leader, words, link);
        await story.leaderTakesIn(leader, words, cast);
        const kept = await keptRecords(leader);
        assert.deepEqual(kept.map(([key]) => key.split("/")[0]), ["partner", "prep"]);
        await openLink(leader, words, link);
        await press(button(leader, words("received.take-in")));
        await title(leader, cast.member).waitFor();
        assert.deepEqual(await keptRecords(leader), kept);
    });
    await t.test("an own prep answers it, and both stand in one agenda", async () => {
        const reply = await story.leaderAnswers(leader, words);
        await story.memberTakesInAnswer(member, words, cast, reply);
    });
    await t.test("they talk", () => story.talk(member, words, cast));
    await t.test("a press, a thought and a small step are saved", async () => {
        await story.reflect(member, words, cast);
        const kept = JSON.stringify(await keptRecords(member));
        for (const text of [cast.noticed, cast.step, cast.talkNotes, story.kStepDay]) {
            assert.ok(kept.includes(text), `${text} was called saved and is not there`);
        }
    });
    await t.test("home and the partner's page show it", () => (
        story.findsItAgain(member, words, cast)));
    await t.test("what was left is offered again", () => story.preparesAgain(member, words, cast));
    await t.test("a step that is done goes from home", async () => {
        await goToTab(member, words, "home");
        const step = member.getByRole("checkbox", { name: cast.step });
        await press(step);
        await step.waitFor({ state: "detached" });
    });
    await t.test("all of it is there after a reload", async () => {
        await openApp(member, stage.url);
        await goToTab(member, words, "look-back");
        await member.getByRole("button", { name: words("feeling.lighter") }).waitFor();
        assert.equal(await member.getByRole("checkbox", { name: cast.step }).count(), 0);
    });
});

test("two people live it on desktops, by mouse, in English", async () => {
    const english = { viewport: { ...kDesktop, height: 600 }, locale: "en-GB" };
    await story.liveThrough({
        member: await stage.person(english),
        leader: await stage.person(english),
        words: wordsOf("en"),
        cast: story.kCast.en,
        url: stage.url,
    });
});

test("where the system has a share sheet, the link goes to it", async () => {
    const words = wordsOf("ja");
    const page = await stage.person({
        before: [() => {
            navigator.canShare = () => true;
            navigator.share = async (given) => void (window.given = given);
        }],
    });
    await story.memberPrepares(page, words, story.kCast.ja, stage.url);
    const link = await story.memberMakesLink(page, words, story.kCast.ja);
    await press(button(page, words("share.link")));
    await page.getByText(words("notice.shared")).first().waitFor();
    const given = await page.evaluate(() => window.given);
    assert.ok(Object.values(given).some((text) => text.includes(link)));
});
