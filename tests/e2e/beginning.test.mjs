// Before the first picture: nothing is shown too early, and what has to be said is said where one
// looks, whatever does not come.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { kDesktop, kDist, kPhone, openApp, openStage } from "./browser.mjs";
import { press } from "./hands.mjs";

const stage = await openStage();
after(() => stage.close());

const kModules = [...readFileSync(join(kDist, "index.html"), "utf8")
    .matchAll(/(?:src|href)="\.\/(v\/[^"]*\.js)"/g)].map(([, name]) => name)
    .filter((name) => !name.endsWith("/beginning.js"));

const kSizes = Object.entries({ phone: kPhone, desktop: kDesktop });

/** The sentence is there, all of it in the window without scrolling, and no layer beside it. */
async function assertSaid(page, id, { viewport = kPhone } = {}) {
    const sentence = page.locator(id);
    await sentence.waitFor();
    const { x, y, width, height } = await sentence.boundingBox();
    assert.ok(x >= 0 && x + width <= viewport.width, `${id}: ${x} + ${width}`);
    assert.ok(y >= 0 && y + height <= viewport.height, `${id}: ${y} + ${height}`);
    for (const layer of ["#page", "#bar", "#tabs"]) assert.ok(await page.locator(layer).isHidden());
    assert.equal(await page.locator("[role=alert]:visible, noscript:visible").count(), 1);
}

/** What the browser says about a file that did not come is no fault of the page. */
const forgive = () => stage.complaints.splice(0);

for (const [size, viewport] of kSizes) {
    test(`nothing is shown before there is something to show (${size})`, async () => {
        const page = await stage.person({ viewport });
        let release;
        const held = new Promise((resolve) => { release = resolve; });
        const asked = new Promise((resolve) => {
            page.route("**/*.wasm", async (route) => {
                resolve();
                await held;
                await route.continue();
            });
        });
        await page.goto(stage.url);
        await asked;
        assert.equal(await page.locator("canvas:visible").count(), 0);
        assert.equal(await page.evaluate(() => document.body.innerText.trim()), "");
        release();
        await page.locator("h1").waitFor();
        await page.locator("#page canvas").waitFor();
        await page.locator("#tabs canvas").waitFor();
    });

    test(`without JavaScript it says what is needed (${size})`, async () => {
        const page = await stage.person({ viewport, javaScriptEnabled: false });
        await page.goto(stage.url);
        await assertSaid(page, "noscript", { viewport });
    });

    test(`without WebAssembly it says what is needed (${size})`, async () => {
        const before = [() => delete window.WebAssembly];
        const page = await stage.person({ viewport, before });
        await page.goto(stage.url);
        await assertSaid(page, "#stopped", { viewport });
        forgive();
    });

    test(`inside another page it says so (${size})`, async () => {
        const page = await stage.person({ viewport });
        await page.route("**/outer.html", (route) => route.fulfill({
            contentType: "text/html",
            body: '<style>* { margin: 0; border: 0 } iframe { width: 100vw; height: 100vh }</style>'
                + '<iframe src="./index.html"></iframe>',
        }));
        // The host's own header forbids it before the page can say anything.
        await page.route("**/index.html", async (route) => {
            const answer = await route.fetch();
            const headers = { ...answer.headers() };
            delete headers["content-security-policy"];
            await route.fulfill({ response: answer, headers });
        });
        await page.goto(`${stage.url}/outer.html`);
        const sentence = page.frameLocator("iframe").locator("#framed");
        await sentence.waitFor();
        const { y, height } = await sentence.boundingBox();
        assert.ok(y >= 0 && y + height <= viewport.height, `${y} + ${height}`);
        forgive();
    });
}

test("each module that does not come is told, and loading again helps", async () => {
    assert.ok(kModules.some((name) => name.endsWith("/main.js")), kModules.join(" "));
    const page = await stage.person();
    for (const name of [...new Set(kModules)]) {
        const address = `${stage.url}/${name}`;
        await page.unrouteAll();
        await page.route(address, (route) => route.abort());
        await page.goto(stage.url);
        await assertSaid(page, "#missing").catch((error) => {
            throw new Error(`${name}: ${error.message}`);
        });
    }
    await page.unrouteAll();
    await press(page.locator("#missing .again"));
    await page.locator("h1").waitFor();
    assert.ok(await page.locator("#missing").isHidden());
    forgive();
});

test("a wasm that does not come, or comes broken, is no fault of the browser", async () => {
    const ways = [
        (route) => route.abort(),
        (route) => route.fulfill({ status: 503, body: "" }),
        (route) => route.fulfill({ contentType: "application/wasm", body: "\0asm broken" }),
    ];
    for (const way of ways) {
        const page = await stage.person();
        await page.route("**/*.wasm", way);
        await page.goto(stage.url);
        await assertSaid(page, "#missing");
        await page.context().close();
    }
    forgive();
});

test("an app that has begun says nothing of the kind", async () => {
    const page = await openApp(await stage.person(), stage.url);
    await page.waitForLoadState("load");
    assert.equal(await page.locator("[role=alert]:visible").count(), 0);
});
