// Two peers, each on a phone of their own, with links alone between them: both prepare, take turns,
// mark what they received, and see each other's estimate only once both have told it.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { keptRecords, openApp, openStage } from "./browser.mjs";
import { kFinger, press, useHand, write } from "./hands.mjs";
import {
    addPartner, button, choose, goToTab, makeLink, openLink, prepare, radio, row, title, wordsOf,
} from "./steps.mjs";

const stage = await openStage();
after(() => stage.close());

const words = wordsOf("ja");
const kAoi = "鈴木 あおい";
const kRin = "高橋 りん";

const heading = (page, name) => page.getByRole("heading", { name, exact: true });

async function talkInTurns(page, other) {
    await press(button(page, words("partner.start")));
    await title(page, words("talk.title", { name: other })).waitFor();
    await press(radio(page, words("talk.turns.question"), words("talk.minutes", { minutes: 30 })));
    await page.getByText(words("talk.turns.half", { minutes: 15 })).waitFor();
    return page.getByText(words("talk.turns.mine"), { exact: true }).isVisible();
}

/** From the end of the talk to the link that tells who talked more. */
async function tellBalance(page) {
    await press(row(page, words("tell.title")));
    await title(page, words("tell.title")).waitFor();
    await page.getByText(words("tell.preview.none")).waitFor();
    await press(page.getByRole("checkbox", { name: words("tell.balance") }));
    const link = page.getByText(/#p1\./);
    await link.waitFor();
    await press(button(page, words("share.copy")));
    await page.getByText(words("tell.handed-over")).waitFor();
    return link.innerText();
}

test("two peers prepare, take turns and compare only what both have told", async (t) => {
    const permissions = ["clipboard-read", "clipboard-write"];
    const aoi = await stage.person({ permissions });
    const rin = await stage.person({ permissions });
    for (const page of [aoi, rin]) useHand(page, kFinger);

    await t.test("both prepare, and each has the other's cue card", async () => {
        await openApp(aoi, stage.url);
        await goToTab(aoi, words, "partners");
        await addPartner(aoi, words, kRin, "peer");
        await prepare(aoi, words, kRin, [["work", "opinion"]]);
        await openLink(rin, words, await makeLink(aoi, words, kAoi));
        await press(button(rin, words("received.take-in")));
        await title(rin, kAoi).waitFor();
        await press(button(rin, words("partner.answer")));
        await choose(rin, words, "skill", "listen");
        await press(button(rin, words("prepare.done")));
        await openLink(aoi, words, await makeLink(rin, words, kRin));
        await press(button(aoi, words("received.take-in")));
        await title(aoi, kRin).waitFor();
        await press(button(rin, words("back")));
    });

    await t.test("of the two the same one begins on both phones", async () => {
        await goToTab(rin, words, "partners");
        await press(row(rin, kAoi));
        const aoiBegins = await talkInTurns(aoi, kRin);
        const rinBegins = await talkInTurns(rin, kAoi);
        assert.notEqual(aoiBegins, rinBegins);
        await aoi.getByText(words("cue.listen.peer.opening")).waitFor();
        await rin.getByText(words("cue.opinion.peer.opening")).waitFor();
    });

    await t.test("each presses who talked more, and what they received", async () => {
        for (const [page, topic] of [[aoi, "work"], [rin, "skill"]]) {
            await press(button(page, words("talk.finish")));
            await title(page, words("reflect.title")).waitFor();
            await press(radio(page, words("reflect.balance"), words("balance.me")));
            const question = words("reflect.received.of", { topic: words(`topic.${topic}`) });
            await press(page.getByRole("button", { name: question }));
            await press(radio(page, question, words("received.listen")));
        }
    });

    await t.test("one estimate alone is not compared", async () => {
        const told = await tellBalance(rin);
        const before = await keptRecords(aoi);
        await aoi.goto(told);
        await title(aoi, words("heard.title")).waitFor();
        await aoi.getByText(words("heard.balance", { balance: words("heard.balance.sender") }))
            .waitFor();
        assert.deepEqual(await keptRecords(aoi), before, "reading wrote something");
        await press(button(aoi, words("received.take-in")));
        await title(aoi, words("reflect.title")).waitFor();
        await aoi.getByText(words("reflect.balance.waiting")).waitFor();
    });

    await t.test("once both have told, both stand side by side", async () => {
        const told = await tellBalance(aoi);
        await press(button(aoi, words("back")));
        await aoi.getByText(words("reflect.balance.both",
            { name: kRin, balance: words("balance.partner") })).waitFor();
        await rin.goto(told);
        await press(button(rin, words("received.take-in")));
        await rin.getByText(words("reflect.balance.both",
            { name: kAoi, balance: words("balance.partner") })).waitFor();
    });
});

test("a promise of the talk stands on ホーム and can be brought to the next one", async () => {
    const aoi = await stage.person();
    await openApp(aoi, stage.url);
    await goToTab(aoi, words, "partners");
    await addPartner(aoi, words, kRin, "peer");
    await prepare(aoi, words, kRin, [["work", "opinion"]]);
    await press(button(aoi, words("partner.start")));
    const promise = "見積もりの決め方を調べる";
    await write(aoi.getByRole("textbox", { name: words("talk.promise") }), promise);
    await press(button(aoi, words("talk.finish")));
    await goToTab(aoi, words, "home");
    await aoi.getByRole("checkbox", { name: promise }).waitFor();
    await press(button(aoi, words("prepare")));
    await press(row(aoi, kRin));
    await heading(aoi, words("prepare.steps")).waitFor();
    await press(aoi.getByRole("button", { name: words("prepare.steps.carry") }));
    await aoi.getByRole("checkbox", { name: words("topic.other"), checked: true }).waitFor();
});
