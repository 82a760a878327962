// The picture and the elements over it: drawn where WebGL can, shown as they are where it cannot,
// and a sentence where nothing of ours can run.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { kDesktop, openApp, openStage } from "./browser.mjs";
import { press } from "./hands.mjs";
import { picture, pictureUnder, settled } from "./pixels.mjs";
import {
    addDetails, addPartner, button, choose, goToTab, makeSomeLink, title, wordsOf,
} from "./steps.mjs";

const stage = await openStage();
after(() => stage.close());
const words = wordsOf("ja");

function noWebGL() {
    const { getContext } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
        return kind.startsWith("webgl") ? null : getContext.call(this, kind, ...rest);
    };
}

function noShaders() {
    const { shaderSource } = WebGL2RenderingContext.prototype;
    WebGL2RenderingContext.prototype.shaderSource = function (shader) {
        shaderSource.call(this, shader, "not a shader");
    };
}

function keepWebGL() {
    const { getContext } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
        const context = getContext.call(this, kind, ...rest);
        if (kind === "webgl2") window.keptContext = context;
        return context;
    };
}

async function isShownAsElements(page) {
    assert.equal(await page.locator("canvas").first().isVisible(), false);
    const heading = title(page, words("tab.home"));
    const color = await heading.evaluate((element) => getComputedStyle(element).color);
    assert.match(color, /^rgb\(/, "the words are transparent");
}

async function isDrawn(page, layer) {
    const { colours, ink } = await picture(page, layer);
    assert.ok(colours > 20, `${layer} has only ${colours} colours`);
    assert.ok(ink > 0.01, `${layer} is nearly empty`);
}

/** A finger that can be dragged from one height to another. */
async function fingerOn(page) {
    const session = await page.context().newCDPSession(page);
    const touch = (type, ...heights) => session.send("Input.dispatchTouchEvent", {
        type, touchPoints: heights.map((y) => ({ x: 150, y })),
    });
    return async ({ from, to }) => {
        await touch("touchStart", from);
        for (let part = 1; part <= 10; part += 1) {
            await touch("touchMove", from + (to - from) * part / 10);
        }
        await touch("touchEnd");
    };
}

test("without WebGL the elements themselves are the app", async () => {
    const page = await openApp(await stage.person({ before: [noWebGL] }), stage.url);
    await isShownAsElements(page);
    assert.match(await makeSomeLink(page, words, "佐藤 美咲"), /#p1\./);
});

test("where the graphics cannot be programmed the elements themselves are the app", async () => {
    const page = await openApp(await stage.person({ before: [noShaders] }), stage.url);
    await page.locator(".plain").waitFor();
    await isShownAsElements(page);
    assert.ok(stage.complaints.splice(0).every((one) => one.includes("GL")));
});

test("?mirror shows the elements, and its links do not carry it", async () => {
    const page = await openApp(await stage.person(), `${stage.url}/?mirror`);
    await isShownAsElements(page);
    const link = await makeSomeLink(page, words, "佐藤 美咲");
    assert.ok(link.startsWith(`${stage.url}/#p1.`));
});

for (const [device, options] of [
    ["phone", { deviceScaleFactor: 2 }],
    ["desktop", { viewport: kDesktop }],
]) {
    test(`on a ${device} the page and the tabs are drawn`, async () => {
        const page = await openApp(await stage.person(options), stage.url);
        await isDrawn(page, "page");
        await isDrawn(page, "tabs");
        const { ink } = await pictureUnder(button(page, words("prepare")));
        assert.ok(ink > 0.02 && ink < 0.9, "the button has no words on it");
    });
}

test("a lost WebGL context comes back with the same picture, and the app works meanwhile", async () => {
    const page = await openApp(await stage.person({ before: [keepWebGL] }), stage.url);
    await goToTab(page, words, "hints");
    await goToTab(page, words, "home");
    await settled(page);
    const before = await picture(page);
    await page.evaluate(() => new Promise((resolve) => {
        window.keptContext.canvas.addEventListener("webglcontextlost", () => resolve(true));
        window.extension = window.keptContext.getExtension("WEBGL_lose_context");
        window.extension.loseContext();
    }));
    await isShownAsElements(page);
    await goToTab(page, words, "hints");
    await goToTab(page, words, "home");
    await page.evaluate(() => window.extension.restoreContext());
    await page.waitForFunction(() => !window.keptContext.isContextLost());
    await settled(page);
    const afterwards = await picture(page);
    assert.deepEqual(afterwards, before);
});

test("scrolling with finger and wheel presses nothing, and the picture comes along", async () => {
    const page = await openApp(await stage.person(), stage.url);
    await goToTab(page, words, "partners");
    await addPartner(page, words, "佐藤 美咲");
    await press(button(page, words("prepare")));
    await choose(page, words, "career", "advice");
    const ticked = () => page.evaluate(() => (
        [...document.querySelectorAll("input")].map((input) => input.checked)));
    const before = await ticked();
    const drag = await fingerOn(page);
    const covers = () => page.waitForFunction(() => {
        const { top, bottom } = document.querySelector("#page canvas").getBoundingClientRect();
        return top <= 0 && bottom >= Math.min(window.innerHeight,
            document.querySelector("#page").getBoundingClientRect().bottom);
    });
    const scrolls = async (how) => {
        const height = await page.evaluate(() => window.scrollY);
        await how();
        await page.waitForFunction((above) => window.scrollY > above, height);
        await covers();
    };
    await page.mouse.move(150, 400);
    await scrolls(() => page.mouse.wheel(0, 120));
    await scrolls(() => drag({ from: 600, to: 400 }));
    await drag({ from: 300, to: 500 });
    assert.deepEqual(await ticked(), before);
    await title(page, words("prepare.title")).waitFor();

    await goToTab(page, words, "settings");
    await press(page.getByRole("button", { name: words("settings.licences") }));
    await page.waitForFunction(() => document.documentElement.scrollHeight > 8000);
    for (let times = 0; times < 6; times += 1) {
        await drag({ from: 700, to: 100 });
        await covers();
    }
    assert.ok(await page.evaluate(() => window.scrollY) > 3000);
    await isDrawn(page, "page");
});

test("emoji are drawn in colour, other letters are not", async () => {
    const page = await openApp(await stage.person(), stage.url);
    await goToTab(page, words, "partners");
    await addPartner(page, words, "佐藤 美咲");
    await press(button(page, words("prepare")));
    await choose(page, words, "work", "listen");
    await addDetails(page, words, { notes: { work: "🎉🍎🌻" }, place: "会議室" });
    await press(button(page, words("prepare.done")));
    const emoji = page.getByText("🎉🍎🌻");
    const letters = page.getByText(words("received.place", { place: "会議室" }));
    await emoji.waitFor();
    assert.ok((await pictureUnder(emoji)).coloured > 60, "the emoji have no colour");
    assert.equal((await pictureUnder(letters)).coloured, 0);
});

test("bold is heavier than regular", async () => {
    const page = await openApp(await stage.person({ deviceScaleFactor: 2 }), stage.url);
    await goToTab(page, words, "settings");
    const choice = page.getByRole("radio", { name: "日本語" });
    // Right of the mark: the words alone.
    const dark = async () => (await pictureUnder(choice, { left: 50 })).dark;
    const bold = await dark();
    await press(page.getByRole("radio", { name: "English" }));
    await page.waitForFunction(() => document.documentElement.lang === "en");
    await settled(page);
    const regular = await dark();
    assert.ok(bold > regular * 1.1, `${bold} dark pixels against ${regular}`);
});

test("inside another page it refuses, by header where there are some, else with a sentence", async () => {
    const page = await stage.person();
    await page.route(`${stage.url}/around.html`, (route) => route.fulfill({
        contentType: "text/html", body: `<iframe src="${stage.url}/"></iframe>`,
    }));
    await page.goto(`${stage.url}/around.html`);
    assert.equal(await page.frameLocator("iframe").locator("#page").count(), 0);
    stage.complaints.length = 0; // the browser says that it refused

    await page.route(`${stage.url}/`, async (route) => {
        const response = await route.fetch();
        const { "content-security-policy": _, ...headers } = response.headers();
        await route.fulfill({ response, headers });
    });
    await page.goto(`${stage.url}/around.html`);
    await page.frameLocator("iframe").locator("#framed").waitFor();
    assert.equal(await page.frameLocator("iframe").locator("h1").count(), 0);
});

test("without WebAssembly there is a sentence", async () => {
    const page = await stage.person({ before: [() => { delete window.WebAssembly; }] });
    await page.goto(stage.url);
    await page.locator("#stopped").waitFor();
    assert.match(await page.locator("#stopped").innerText(), /記録は消えていません/);
    assert.ok(stage.complaints.splice(0).every((one) => one.includes("WebAssembly")));
});
