// The screen's light, with a browser that says what it was asked.
import assert from "node:assert/strict";
import { test } from "node:test";
import { makeScreenLight } from "../../web/screen-light.js";

function makeBrowser({ gives = true } = {}) {
    const document = new EventTarget();
    document.visibilityState = "visible";
    const locks = [];
    const wakeLock = {
        async request(kind) {
            assert.equal(kind, "screen");
            if (!gives) throw new DOMException("low battery", "NotAllowedError");
            const lock = new EventTarget();
            lock.held = true;
            lock.release = async () => {
                lock.held = false;
                lock.dispatchEvent(new Event("release"));
            };
            locks.push(lock);
            return lock;
        },
    };
    const show = (state) => {
        document.visibilityState = state;
        document.dispatchEvent(new Event("visibilitychange"));
        return Promise.resolve().then(() => {}); // the lock is given in between
    };
    return { document, navigator: { wakeLock }, locks, show };
}

test("the light is kept, and let go", async () => {
    const browser = makeBrowser();
    const light = makeScreenLight(browser);
    await light.keep();
    assert.equal(browser.locks.length, 1);
    await light.keep();
    assert.equal(browser.locks.length, 1, "one is enough");
    light.let();
    assert.equal(browser.locks[0].held, false);
});

test("what the browser took back while the page was hidden is asked for again", async () => {
    const browser = makeBrowser();
    const light = makeScreenLight(browser);
    await light.keep();
    await browser.show("hidden");
    await browser.locks[0].release();
    assert.equal(browser.locks.length, 1);
    await browser.show("visible");
    assert.equal(browser.locks.length, 2);
    light.let();
    await browser.show("visible");
    assert.equal(browser.locks.length, 2, "nobody wants it any more");
});

test("a lock that comes too late is let go at once", async () => {
    const browser = makeBrowser();
    const light = makeScreenLight(browser);
    const asked = light.keep();
    light.let();
    await asked;
    assert.equal(browser.locks[0].held, false);
});

test("a browser that refuses, or cannot, is let be", async () => {
    const refusing = makeScreenLight(makeBrowser({ gives: false }));
    await refusing.keep();
    refusing.let();
    const { document } = makeBrowser();
    const unable = makeScreenLight({ document, navigator: {} });
    await unable.keep();
    unable.let();
});
