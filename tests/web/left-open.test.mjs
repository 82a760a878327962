// What stands open is carried over a reload, and lies nowhere while the page is in sight.
import assert from "node:assert/strict";
import { test } from "node:test";
import { makeLeftOpen } from "../../web/left-open.js";

function makeTab({ refuses = false } = {}) {
    const kept = new Map();
    const page = { listeners: {}, visibility: "visible" };
    const on = (type, listener) => { (page.listeners[type] ??= []).push(listener); };
    const fire = (type) => (page.listeners[type] ?? []).forEach((listener) => listener());
    const storage = {
        getItem: (key) => kept.get(key) ?? null,
        setItem: (key, text) => kept.set(key, text),
        removeItem: (key) => kept.delete(key),
    };
    const window = {
        addEventListener: on,
        document: {
            addEventListener: on,
            get visibilityState() { return page.visibility; },
        },
        get sessionStorage() {
            if (refuses) throw new Error("SecurityError");
            return storage;
        },
    };
    return {
        kept,
        window,
        open(text) {
            page.listeners = {};
            const left = makeLeftOpen({ window, onLeave: () => left.keep(text) });
            return left;
        },
        turn(to) {
            page.visibility = to;
            fire("visibilitychange");
        },
        unload: () => fire("pagehide"),
    };
}

test("over a reload it comes back, once", () => {
    const tab = makeTab();
    assert.equal(tab.open("a form").take(), "");
    tab.unload();
    const again = tab.open("nothing");
    assert.equal(again.take(), "a form");
    assert.equal(tab.kept.size, 0, "nothing of it lies about");
    assert.equal(again.take(), "");
});

test("a tab that the phone puts away comes back with it", () => {
    const tab = makeTab();
    tab.open("a form").take();
    tab.turn("hidden"); // and no pagehide ever comes
    assert.equal(tab.open("nothing").take(), "a form");
});

test("nothing lies in the tab's storage while the page is in sight", () => {
    const tab = makeTab();
    tab.open("a form").take();
    tab.turn("hidden");
    assert.equal(tab.kept.size, 1);
    tab.turn("visible");
    assert.equal(tab.kept.size, 0);
});

test("a page that goes before it has begun keeps what the one before left", () => {
    const tab = makeTab();
    tab.open("a form").take();
    tab.unload();
    tab.open("nothing yet");
    tab.turn("hidden");
    tab.turn("visible");
    tab.unload();
    assert.equal(tab.open("nothing").take(), "a form");
});

test("without any storage the app goes on", () => {
    const tab = makeTab({ refuses: true });
    const left = tab.open("a form");
    assert.equal(left.take(), "");
    assert.doesNotThrow(() => tab.unload());
});
