// One story for every hand: two people prepare, hand over, talk, reflect, and prepare again.
import assert from "node:assert/strict";
import { keptRecords, openApp } from "./browser.mjs";
import { enterDay, press, write } from "./hands.mjs";
import {
    addDetails, addPartner, button, choose, goToTab, makeLink, openLink, radio, row, title,
} from "./steps.mjs";

export const kCast = {
    ja: {
        leader: "佐藤 美咲",
        member: "田中 健",
        note: "夜勤明けの引き継ぎで、申し送りの順番に迷うことが増えました。",
        purpose: "これからの方向を考え直したい",
        place: "3階の面談室",
        talkNotes: "来週の当番表を一緒に見る",
        noticed: "話すと、順番が見えてくる",
        step: "申し送りの順番を紙に書いてみる",
        talkDay: /12月3日/,
        stepDay: /12月10日/,
    },
    en: {
        leader: "Misaki Sato",
        member: "Ken Tanaka",
        note: "After night shifts I often lose the thread of the handover.",
        purpose: "I want to rethink my direction",
        place: "Room 3",
        talkNotes: "Look at next week's rota together",
        noticed: "Talking makes the order visible",
        step: "Write the handover order on paper",
        talkDay: /3 December|December 3|3 Dec/,
        stepDay: /10 December|December 10|10 Dec/,
    },
};
export const kTalkDay = "2026-12-03";
export const kStepDay = "2026-12-10";

const countPresses = (page) => page.evaluate(() => {
    window.presses = 0;
    document.addEventListener("click", (event) => {
        if (event.target.closest("button, input")) window.presses += 1;
    }, true);
});

/** The member adds the leader and prepares; gives back how many presses that took. */
export async function memberPrepares(page, words, cast, url) {
    await openApp(page, url);
    await goToTab(page, words, "partners");
    await addPartner(page, words, cast.leader, "manager");
    await goToTab(page, words, "home");
    await press(button(page, words("prepare")));
    await countPresses(page);
    await press(row(page, cast.leader));
    await choose(page, words, "work", "listen");
    const presses = await page.evaluate(() => window.presses);
    await press(button(page, words("prepare.done")));
    await title(page, words("prep.title")).waitFor();
    return presses;
}

export async function memberAddsDetails(page, words, cast) {
    await press(button(page, words("prep.edit")));
    await choose(page, words, "career", "together");
    await addDetails(page, words, {
        notes: { work: cast.note }, purpose: cast.purpose, day: kTalkDay, place: cast.place,
    });
    await press(button(page, words("prepare.done")));
    await title(page, words("prep.title")).waitFor();
}

export async function memberMakesLink(page, words, cast) {
    const link = await makeLink(page, words, cast.member);
    for (const reader of ["readers", "readers.1", "readers.2", "readers.3", "readers.not"]) {
        await page.getByText(words(`share.${reader}`)).waitFor();
    }
    return link;
}

/** What the leader sees before anything is kept. */
export async function leaderReads(page, words, cast, link) {
    await openLink(page, words, link);
    const item = (level, name) => page.getByRole("heading", { level, name, exact: true });
    await page.getByText(words("received.from", { name: cast.member })).waitFor();
    await item(3, words("topic.work")).waitFor();
    await item(3, words("topic.career")).waitFor();
    const shown = (await page.locator("main").innerText()).split("\n");
    const order = [words("topic.work"), words("response.listen"), words("topic.career"),
        words("response.together")].map((text) => shown.indexOf(text));
    assert.deepEqual(order, [...order].sort((a, b) => a - b), "the order of the items was not kept");
    assert.ok(!order.includes(-1));
    for (const text of [cast.note, cast.purpose, cast.place, cast.talkDay]) {
        await page.getByText(text).first().waitFor();
    }
    for (const mode of ["listen", "together"]) {
        for (const part of ["do1", "do2", "dont", "opening", "closing"]) {
            await page.getByText(words(`cue.${mode}.member.${part}`)).first().waitFor();
        }
    }
    assert.equal(new URL(page.url()).hash, "#/received", "the link still stands in the address bar");
    assert.equal((await keptRecords(page) ?? []).length, 0, "something was written");
}

export async function leaderTakesIn(page, words, cast) {
    const name = page.getByRole("textbox", { name: words("partner.name") });
    assert.equal(await name.inputValue(), cast.member);
    const member = page.getByRole("radio", { name: `${words("relation.member")} ` });
    assert.ok(await member.isChecked(), "what the sender is to me was not taken from the link");
    await press(button(page, words("received.take-in")));
    await title(page, cast.member).waitFor();
    await page.getByText(words("notice.taken-in")).first().waitFor();
    await page.getByRole("heading", { name: words("partner.theirs") }).waitFor();
}

/** The leader's own prep goes back; gives its link. */
export async function leaderAnswers(page, words) {
    await press(button(page, words("partner.answer")));
    await choose(page, words, "skill", "opinion");
    await press(button(page, words("prepare.done")));
    await title(page, words("prep.title")).waitFor();
    return makeLink(page, words);
}

/** The answer needs no name: the two know each other. */
export async function memberTakesInAnswer(page, words, cast, reply) {
    await openLink(page, words, reply);
    await press(button(page, words("received.take-in")));
    await title(page, cast.leader).waitFor();
    for (const side of ["partner.mine", "partner.theirs"]) {
        await page.getByRole("heading", { name: words(side) }).waitFor();
    }
}

export async function talk(page, words, cast) {
    await press(button(page, words("partner.start")));
    await title(page, words("talk.title", { name: cast.leader })).waitFor();
    for (const topic of ["work", "career", "skill"]) {
        const name = words(`topic.${topic}`);
        await page.getByRole("heading", { level: 2, name, exact: true }).waitFor();
    }
    await page.getByText(words("talk.mine")).first().waitFor();
    await page.getByText(words("talk.theirs", { name: cast.leader })).waitFor();
    await page.getByText(words("cue.opinion.peer.opening")).waitFor();
    const mark = (topic, outcome) => press(radio(page,
        `${words(`topic.${topic}`)} ${words("talk.outcome")}`, words(`talk.${outcome}`)));
    await mark("work", "talked");
    await mark("career", "next-time");
    await mark("skill", "talked");
    await write(page.getByRole("textbox", { name: words("talk.notes") }), cast.talkNotes);
    await press(button(page, words("talk.finish")));
    await title(page, words("reflect.title")).waitFor();
}

export async function reflect(page, words, cast) {
    await press(page.getByRole("radio", { name: words("feeling.lighter") }));
    await write(page.getByRole("textbox", { name: words("reflect.noticed") }), cast.noticed);
    await write(page.getByRole("textbox", { name: words("reflect.step") }), cast.step);
    await enterDay(page.getByLabel(words("reflect.due")), kStepDay);
    await page.getByText(words("saving.saved"), { exact: true }).first().waitFor();
}

/** ホーム has the promised step, 相手 the talk. */
export async function findsItAgain(page, words, cast) {
    await goToTab(page, words, "home");
    const step = page.getByRole("checkbox", { name: cast.step });
    await step.waitFor();
    assert.match(await step.locator("..").innerText(), cast.stepDay);
    await goToTab(page, words, "partners");
    await press(row(page, cast.leader));
    await page.getByRole("heading", { name: words("partner.history") }).waitFor();
    await page.getByRole("button", { name: words("feeling.lighter") }).waitFor();
}

/** What was left for next time is offered, with all that was said about it. */
export async function preparesAgain(page, words, cast) {
    await goToTab(page, words, "home");
    await press(button(page, words("prepare")));
    await press(row(page, cast.leader));
    await page.getByRole("heading", { name: words("prepare.again") }).waitFor();
    await press(row(page, words("topic.career")));
    const question = words("prepare.response.for", { topic: words("topic.career") });
    const answer = page.getByRole("button", { name: question });
    assert.ok((await answer.innerText()).includes(words("response.together")));
    await press(button(page, words("prepare.done")));
    await title(page, words("prep.title")).waitFor();
}

/** The whole story in a few words, for a test that is about something else. */
export async function liveThrough({ member, leader, words, cast, url }) {
    await memberPrepares(member, words, cast, url);
    await memberAddsDetails(member, words, cast);
    const link = await memberMakesLink(member, words, cast);
    await leaderReads(leader, words, cast, link);
    await leaderTakesIn(leader, words, cast);
    await memberTakesInAnswer(member, words, cast, await leaderAnswers(leader, words));
    await talk(member, words, cast);
    await reflect(member, words, cast);
    await findsItAgain(member, words, cast);
    await preparesAgain(member, words, cast);
    return link;
}

