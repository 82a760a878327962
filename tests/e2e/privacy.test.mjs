// Nothing leaves the device unasked, and nothing that comes in runs.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { filesUnder } from "../../script/files.mjs";
import { kDist, keptRecords, openApp, openStage } from "./browser.mjs";
import { forgeLink } from "./forge.mjs";
import { press } from "./hands.mjs";
import { button, goToTab, openLink, title, wordsOf } from "./steps.mjs";
import * as story from "./story.mjs";

const stage = await openStage();
after(() => stage.close());
const words = wordsOf("ja");
const cast = story.kCast.ja;

/**
 * A person whose every request and refused policy is written down, but for the page's icon: the
 * browser asks for it again at each new address, and has it kept.
 */
async function watchedPerson() {
    const requests = [];
    const violations = [];
    const page = await stage.person();
    const context = page.context();
    const icon = `${stage.url}/icons/icon-192.png`;
    context.on("request", (request) => {
        if (request.url() !== icon) requests.push(request.url());
    });
    await context.exposeFunction("tellViolation", (text) => void violations.push(text));
    await context.addInitScript(() => addEventListener("securitypolicyviolation", (event) => {
        window.tellViolation(`${event.violatedDirective} ${event.blockedURI}`);
    }));
    return { page, requests, violations };
}

test("a whole story asks nobody for anything but the site for its own files", async () => {
    const member = await watchedPerson();
    const leader = await watchedPerson();
    const { page } = member;
    await openApp(page, stage.url);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
    await openApp(page, stage.url); // now from what is kept
    const loaded = member.requests.length;
    const served = stage.served.length;

    await goToTab(page, words, "home");
    await press(button(page, words("prepare"))); // nobody is there yet: it asks for the name
    await page.goBack();
    await story.memberPrepares(page, words, cast, stage.url);
    await story.memberAddsDetails(page, words, cast);
    const beforeLink = member.requests.length;
    const link = await story.memberMakesLink(page, words, cast);
    await press(button(page, words("back")));
    await press(button(page, words("partner.start")));
    await press(button(page, words("talk.finish")));
    await press(page.getByRole("radio", { name: words("feeling.clear") }));
    await goToTab(page, words, "look-back");
    assert.equal(member.requests.length, beforeLink, "a press asked the network for something");
    assert.ok(member.requests.length >= loaded);
    assert.deepEqual(stage.served.slice(served).filter((path) => path !== "/service-worker.js"), []);

    await story.leaderReads(leader.page, words, cast, link);
    await story.leaderTakesIn(leader.page, words, cast);
    for (const { requests, violations } of [member, leader]) {
        const elsewhere = requests.filter((url) => !url.startsWith(`${stage.url}/`));
        assert.deepEqual(elsewhere, []);
        assert.deepEqual(violations, []);
    }
    const fragment = link.split("#")[1];
    for (const path of stage.served) {
        assert.ok(!path.includes("p1.") && !path.includes(fragment.slice(3, 20)), path);
    }
});

test("the site has no font, and its page no inline script or style", () => {
    const files = filesUnder(kDist, ".");
    assert.deepEqual(files.filter((name) => /\.(woff2?|ttf|otf|eot)$/i.test(name)), []);
    const styles = files.filter((name) => name.endsWith(".css"));
    for (const name of styles) {
        assert.doesNotMatch(readFileSync(join(kDist, name), "utf8"), /@font-face|@import|url\(/);
    }
    const page = readFileSync(join(kDist, "index.html"), "utf8");
    assert.doesNotMatch(page, /<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=|javascript:/i);
    assert.match(page, /default-src 'none'/);
    assert.match(page, /require-trusted-types-for 'script'/);
    assert.doesNotMatch(page, /(src|href)="(?!\.\/)/);
});

const kHostile = {
    name: '<img src=x onerror="alert(1)">',
    note: "<script>alert(1)</script> javascript:alert(1) https://evil.example/ [x](javascript:1)",
    purpose: '"><svg onload=alert(1)>',
    place: "javascript:alert(document.domain)",
};

test("hostile texts in a link are shown as they are written, and nothing of them works", async () => {
    const { page, requests, violations } = await watchedPerson();
    const dialogs = [];
    page.on("dialog", (dialog) => dialogs.push(dialog.message()) && dialog.dismiss());
    const fragment = await forgeLink({
        n: kHostile.name, t: [[6, 3, kHostile.note]], u: kHostile.purpose, w: kHostile.place,
    });
    await openLink(page, words, `${stage.url}/#${fragment}`);
    const isHarmless = async () => {
        const strange = page.locator("body a, body img, body svg, body script, body iframe, body form");
        assert.equal(await strange.count(), 0);
        const clickable = await page.getByRole("button").allInnerTexts();
        assert.deepEqual(clickable.filter((text) => text.includes("alert(1)") && (
            !text.startsWith(kHostile.name))), []);
    };
    await page.getByText(words("received.from", { name: kHostile.name }), { exact: true }).waitFor();
    await page.getByText(kHostile.note, { exact: true }).waitFor();
    await page.getByText(words("received.purpose", { purpose: kHostile.purpose })).waitFor();
    await isHarmless();
    const place = page.getByText(words("received.place", { place: kHostile.place }));
    await place.click();
    await title(page, words("received.title")).waitFor();

    await press(button(page, words("received.take-in")));
    await title(page, kHostile.name).waitFor();
    await isHarmless();
    await goToTab(page, words, "home");
    await isHarmless();
    assert.equal(await page.title(), "対話");
    assert.deepEqual(dialogs, []);
    assert.deepEqual(violations, []);
    assert.deepEqual(requests.filter((url) => !url.startsWith(`${stage.url}/`)), []);
});

test("a name cannot turn the direction of writing around", async () => {
    const page = await stage.person();
    const fragment = await forgeLink({ n: "佐藤\u202eevil\u2066\u202c", w: "室\u0000\u200f1" });
    await openLink(page, words, `${stage.url}/#${fragment}`);
    const shown = await page.locator("main").innerText();
    assert.doesNotMatch(shown, /[\u0000\u202a-\u202e\u2066-\u2069]/);
    await page.getByText(words("received.from", { name: "佐藤evil" })).waitFor();
    assert.deepEqual(await keptRecords(page), []);
});

test("what a later version may add to a link is passed over", async () => {
    const page = await stage.person();
    const fragment = await forgeLink({ t: [[99, 3], [6, 77]], zz: "something new" });
    await openLink(page, words, `${stage.url}/#${fragment}`);
    await page.getByText(words("topic.unknown")).first().waitFor();
    await page.getByText(words("cue.unknown.body")).waitFor();
});
