// Four people, one of them in New York and one in Kolkata, become a group by links alone and meet.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { keptRecords, openApp, openStage, untilKept } from "./browser.mjs";
import { enterDay, kFinger, press, useHand, write } from "./hands.mjs";
import { button, choose, goToTab, row, title, wordsOf } from "./steps.mjs";

const stage = await openStage();
after(() => stage.close());

const words = wordsOf("ja");
const kGroup = "月末の夜に話す会";
const kAddress = "https://meet.example/abc";

const textbox = (page, key) => page.getByRole("textbox", { name: words(key), exact: true });

async function openGroupLink(page, link) {
    await page.goto(link);
    await button(page, words("received.leave")).waitFor();
}

async function takeIn(page, link) {
    await openGroupLink(page, link);
    await press(button(page, words("received.take-in")));
    await title(page, kGroup).waitFor();
}

/** From the group's page, and back to it. */
async function linkFrom(page, key) {
    await press(button(page, words(key)));
    const link = page.getByText(/#p1\./);
    await link.waitFor();
    const text = await link.innerText();
    await press(button(page, words("back")));
    await title(page, kGroup).waitFor();
    return text;
}

async function prepareSeat(page, { name, brings, items }) {
    await press(button(page, words("group.prepare")));
    for (const [topic, response] of items) await choose(page, words, topic, response);
    if (name) await write(textbox(page, "group.form.my-name"), name);
    await write(textbox(page, "group.prepare.brings"), brings);
    await press(button(page, words("prepare.done")));
    await title(page, kGroup).waitFor();
}

/** Names in the order of their turns. */
const namesOn = async (page) => (await page.getByRole("heading", { level: 3 }).allInnerTexts())
    .map((name) => name.replace(/^\d\.\s+/, ""));

test("four people in three time zones meet by links alone, on phones, in Japanese", async (t) => {
    const tokyo = { timezoneId: "Asia/Tokyo" };
    const people = {
        organiser: await stage.person(tokyo),
        sato: await stage.person(tokyo),
        suzuki: await stage.person({ timezoneId: "America/New_York" }),
        kumar: await stage.person({ timezoneId: "Asia/Kolkata" }),
    };
    for (const page of Object.values(people)) useHand(page, kFinger);
    const { organiser, sato, suzuki, kumar } = people;
    const members = [[sato, "佐藤"], [suzuki, "鈴木"], [kumar, "クマール"]];
    let invitation = "";

    await t.test("the organiser makes a group in her own local time", async () => {
        await openApp(organiser, stage.url);
        await goToTab(organiser, words, "partners");
        await press(button(organiser, words("group.new")));
        await write(textbox(organiser, "group.form.name"), kGroup);
        await write(textbox(organiser, "group.form.my-name"), "山田");
        await enterDay(organiser.getByLabel(words("group.form.day"), { exact: true }), "2026-12-05");
        await enterDay(organiser.getByLabel(words("group.form.time"), { exact: true }), "21:00");
        await write(textbox(organiser, "group.form.address"), kAddress);
        for (const card of ["subject.2", "subject.6"]) {
            await press(organiser.getByRole("checkbox", { name: words(card) }));
        }
        await press(button(organiser, words("group.form.done")));
        await title(organiser, kGroup).waitFor();
        await organiser.getByText(/12月5日（土） 21:00/).first().waitFor();
        // Her name is known from the plan.
        await prepareSeat(organiser, { brings: "本", items: [["career", "listen"]] });
        invitation = await linkFrom(organiser, "group.invite");
    });
    await t.test("each reads the invitation on their own clock, and nothing is written", async () => {
        for (const [page, clock] of [[sato, /12月5日（土） 21:00/], [suzuki, /12月5日（土） 07:00/],
            [kumar, /12月5日（土） 17:30/]]) {
            await openGroupLink(page, invitation);
            await page.getByText(clock).first().waitFor();
            await page.getByText(words("group.received.from", { name: "山田" })).waitFor();
            assert.equal(await page.getByRole("link").count(), 0, "an address can be followed");
            assert.equal((await keptRecords(page) ?? []).length, 0, "something was written");
        }
    });
    await t.test("each prepares and hands a link back, and the organiser takes all in", async () => {
        for (const [page, name] of members) {
            await press(button(page, words("received.take-in")));
            await title(page, kGroup).waitFor();
            await prepareSeat(page, { name, brings: `${name}の一品`, items: [["work", "advice"]] });
            await takeIn(organiser, await linkFrom(page, "group.answer.share"));
        }
        assert.equal(await organiser.getByRole("heading", { level: 3 }).count(), 4);
    });
    await t.test("the agenda is the same for all, with everyone's local time", async () => {
        const agenda = await linkFrom(organiser, "group.agenda.share");
        const order = await namesOn(organiser);
        for (const [page, name] of members) {
            await takeIn(page, agenda);
            const seen = await namesOn(page);
            const own = (list, mine) => list.map((one) => (one === words("group.me") ? mine : one));
            assert.deepEqual(own(seen, `${name}さん`), own(order, "山田さん"));
            for (const clock of [/21:00（UTC\+9）/, /07:00（UTC-5）/, /17:30（UTC\+5:30）/]) {
                await page.getByText(clock).first().waitFor();
            }
            await page.getByText("鈴木の一品").first().waitFor();
        }
    });
    await t.test("turns go round, one passes, and a card is drawn", async () => {
        await press(button(suzuki, words("partner.start")));
        await suzuki.getByRole("heading", { name: words("group.talk.now") }).waitFor();
        await press(button(suzuki, words("group.talk.pass")));
        await suzuki.getByText(words("group.turn.passed")).first().waitFor();
        await press(button(suzuki, words("group.card.draw")));
        await suzuki.getByText(new RegExp(`${words("subject.2")}|${words("subject.6")}`))
            .first().waitFor();
        for (let turn = 0; turn < 3; turn += 1) {
            await press(button(suzuki, words("group.talk.next")));
        }
        await suzuki.getByText(words("group.talk.round")).waitFor();
    });
    await t.test("one insight each is kept on this device and nowhere else", async () => {
        const insight = words("group.insight.of", { name: "佐藤さん" });
        await write(suzuki.getByRole("textbox", { name: insight }), "先に聴く");
        await untilKept(suzuki, /先に聴く/);
        await press(button(suzuki, words("talk.finish")));
        await title(suzuki, kGroup).waitFor();
        await suzuki.getByText("先に聴く").waitFor();
        await goToTab(suzuki, words, "partners");
        await suzuki.getByRole("heading", { name: words("group.list.finished") }).waitFor();
        await press(row(suzuki, kGroup));
        await suzuki.getByText("先に聴く").waitFor();
        for (const page of [organiser, sato, kumar]) {
            assert.ok(!JSON.stringify(await keptRecords(page)).includes("先に聴く"));
        }
    });
});
