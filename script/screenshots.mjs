// Walks one story through every screen and takes a picture of each, as script/screenshots says.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { kDesktop, kPhone, makeProfile, openApp } from "../tests/e2e/browser.mjs";
import {
    addPartner, button, choose, goToTab, makeLink, row, title, wordsOf,
} from "../tests/e2e/steps.mjs";
import { press as pressOn } from "../tests/e2e/hands.mjs";
import { serve } from "./serve.mjs";

const folder = process.argv[2] ?? "build/screenshots";
mkdirSync(folder, { recursive: true });
const only = process.argv[3] ?? "";

const kNames = { ja: ["佐藤 美咲", "田中 健", "夜勤明けの引き継ぎで、申し送りの順番に迷うことが増えました。"],
    en: ["Misaki Sato", "Ken Tanaka", "After night shifts I often lose the thread of the handover."] };

/** After two frames the app has answered whatever came before the first. */
const drawn = (page) => page.evaluate(() => new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(resolve));
}));

async function walk({ language, scheme, viewport, name }, url) {
    const words = wordsOf(language);
    const [partner, me, note] = kNames[language];
    const profile = makeProfile({
        viewport,
        locale: language === "ja" ? "ja-JP" : "en-GB",
        colorScheme: scheme,
        reducedMotion: "reduce", // nothing eases while it is photographed
        deviceScaleFactor: viewport === kPhone ? 2 : 1,
    });
    const page = await openApp(await profile.open(), url);
    let number = 0;
    const shoot = async (screen) => {
        number += 1;
        // Looking must not disturb: the pointer is away from every control.
        await page.mouse.move(0, 0);
        await drawn(page);
        const file = `${name}-${String(number).padStart(2, "0")}-${screen}.png`;
        await page.screenshot({ path: join(folder, file) });
        if (viewport !== kPhone) return;
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        if (height <= viewport.height + 40) return;
        await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
        await drawn(page);
        await page.screenshot({ path: join(folder, file.replace(".png", "-end.png")) });
        await page.evaluate(() => window.scrollTo(0, 0));
    };
    const press = (key) => pressOn(button(page, words(key)));

    await shoot("home-empty");
    await press("tab.partners");
    await shoot("partners-empty");
    await press("partners.add");
    await shoot("add-partner");
    await press("back");
    await addPartner(page, words, partner);
    await shoot("partner-new");
    await press("tab.home").catch(async () => { await press("back"); await press("tab.home"); });
    await press("prepare");
    await shoot("who");
    await pressOn(page.getByRole("button", { name: new RegExp(`^${partner} `) }));
    await shoot("prepare");
    await choose(page, words, "work", "listen");
    await choose(page, words, "career", "together");
    await shoot("prepare-chosen");
    await press("prepare.details");
    await page.getByRole("textbox", { name: words("prepare.note", { topic: words("topic.work") }) })
        .fill(note);
    await page.getByLabel(words("prepare.day"), { exact: true }).fill("2026-12-03");
    await shoot("prepare-details");
    await press("prepare.done");
    await shoot("prep");
    await press("share.link");
    await page.getByText(/#p1\./).waitFor();
    await page.getByRole("textbox", { name: words("share.my-name") }).fill(me);
    await shoot("share");
    await page.waitForFunction(() => /#p1\./.test(document.body.textContent ?? ""));
    const link = await page.getByText(/#p1\./).innerText();
    await press("share.qr");
    await shoot("qr");
    await press("back");
    await page.getByText(/#p1\./).waitFor();

    const other = makeProfile({ viewport, locale: language === "ja" ? "ja-JP" : "en-GB",
        colorScheme: scheme });
    const there = await openApp(await other.open(), link);
    await there.screenshot({ path: join(folder, `${name}-11-received.png`), fullPage: true });
    await pressOn(button(there, words("received.take-in")));
    await pressOn(button(there, words("partner.answer")));
    await choose(there, words, "skill", "opinion");
    await pressOn(button(there, words("prepare.done")));
    const reply = await makeLink(there, words);
    await other.remove();

    await page.goto(reply);
    await page.getByRole("heading", { level: 1, name: words("received.title") }).waitFor();
    await press("received.take-in");
    await shoot("partner-both");
    await press("back");
    await shoot("home");
    await pressOn(page.getByRole("button", { name: new RegExp(`^${words("prep.with", { name: partner })}`) }));
    await press("partner.start");
    await shoot("talk");
    await pressOn(page.getByRole("radio", { name: words("talk.talked") }).first());
    await pressOn(page.getByRole("radio", { name: words("talk.next-time") }).nth(1));
    await press("talk.finish");
    await pressOn(page.getByRole("radio", { name: words("feeling.lighter") }));
    await page.getByRole("textbox", { name: words("reflect.step") }).fill(language === "ja" ? "申し送りの順番を紙に書いてみる" : "Write the handover order on paper");
    await page.getByLabel(words("reflect.due")).fill("2026-12-10");
    await page.getByText(words("saving.saved")).first().waitFor();
    await shoot("reflect");
    await pressOn(row(page, words("tell.title")));
    await pressOn(page.getByRole("checkbox", { name: words("tell.feeling") }));
    await page.getByText(/#p1\./).waitFor();
    await shoot("tell");
    await press("back");
    await press("go-home");
    await shoot("home-after");
    await press("tab.look-back");
    await shoot("look-back");
    await pressOn(page.getByRole("button", { name: words("records.title") }).first());
    await title(page, words("records.title")).waitFor();
    await shoot("records");
    await pressOn(page.getByRole("button", { name: new RegExp(partner) }).first());
    await shoot("record");
    await goToTab(page, words, "partners");
    await pressOn(row(page, partner));
    await shoot("partner-after");
    await pressOn(page.getByRole("button", { name: words("calendar.title") }));
    await page.getByLabel(words("prepare.day"), { exact: true }).fill("2026-12-03");
    await page.getByLabel(words("calendar.time"), { exact: true }).fill("17:30");
    await shoot("calendar");
    await press("back");
    await pressOn(row(page, words("lock.title")));
    await shoot("lock");
    await press("lock.words.make");
    await page.getByText(words("lock.words.tell")).waitFor();
    await shoot("lock-words");
    await press("lock.key.make");
    await page.getByText(words("key.qr")).waitFor({ state: "attached" });
    await shoot("pair-key");
    await goToTab(page, words, "partners");
    await press("recruit.title");
    for (const [list, topic] of [["listens", "career"], ["listens", "work"], ["asks", "skill"]]) {
        await page.getByRole("region", { name: words(`recruit.${list}`) })
            .getByRole("checkbox", { name: words(`topic.${topic}`), exact: true }).click();
    }
    await page.getByRole("textbox", { name: words("recruit.name") }).fill(me);
    await page.getByText(/#p1\./).waitFor();
    await shoot("recruit");
    const recruit = await page.getByText(/#p1\./).innerText();
    await goToTab(page, words, "partners");
    await press("circle.title");
    await page.getByRole("textbox", { name: words("circle.names") })
        .fill(["あおい", "かえで", "さくら", "みどり", "ゆき"].join("\n"));
    await press("circle.form");
    await page.getByText(/#p1\./).waitFor();
    await shoot("circle");
    await page.goto(recruit);
    await shoot("recruit-received");
    await press("received.leave");
    await goToTab(page, words, "partners");
    await press("group.new");
    await page.getByRole("textbox", { name: words("group.form.name") })
        .fill(language === "ja" ? "夜の対話" : "Evening dialogue");
    await page.getByLabel(words("group.form.day"), { exact: true }).fill("2026-12-05");
    await page.getByLabel(words("group.form.time"), { exact: true }).fill("21:00");
    await shoot("group-form");
    await press("group.form.done");
    await shoot("group");
    await press("group.prepare");
    await shoot("group-prepare");
    await goToTab(page, words, "home");
    await press("tab.hints");
    await pressOn(page.getByRole("button", { name: words("response.listen") }));
    await shoot("hints");
    await press("tab.settings");
    await shoot("settings");
    await press("settings.licences");
    await shoot("licences");
    await page.goto(`${link.slice(0, -9)}`);
    await page.getByRole("heading", { level: 1, name: words("fault.title") }).waitFor();
    await shoot("fault");
    if (profile.complaints.length) console.log(`${name}:`, profile.complaints);
    await profile.remove();
}

const server = await serve({ root: "dist", port: 0 });
try {
    for (const viewport of [kPhone, kDesktop]) {
        for (const language of ["ja", "en"]) {
            for (const scheme of ["light", "dark"]) {
                const device = viewport === kPhone ? "phone" : "desktop";
                const name = `${device}-${language}-${scheme}`;
                if (!name.includes(only)) continue;
                console.log(`Walking as ${name}`);
                await walk({ language, scheme, viewport, name }, server.url);
            }
        }
    }
} finally {
    await server.close();
}
