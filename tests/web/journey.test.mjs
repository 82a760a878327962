// The browser's history beside the app's steps: a model of a history, and an app that follows it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { makeJourney } from "../../web/journey.js";

/** A tab: entries made by a press or not, and where the person is. */
function makeTab({ address = "/app/" } = {}) {
    const entries = [{ state: null, address, pressed: true }];
    let at = 0;
    let pressing = false;
    let refuses = false;
    const late = [];
    let listeners = {};
    const tell = (type, event) => (listeners[type] ?? []).forEach((listener) => listener(event));
    const hashOf = ({ address: of }) => new URL(of, "https://taiwa.example").hash;
    const arrive = (to) => {
        if (!entries[to]) return;
        const before = hashOf(entries[at]);
        at = to;
        tell("popstate", { state: structuredClone(entries[at].state) });
        if (hashOf(entries[at]) !== before) tell("hashchange", {});
    };
    const write = (state, to) => {
        if (refuses) throw new Error("SecurityError");
        return { state: structuredClone(state), address: to, pressed: pressing };
    };
    const window = {
        scrollY: 0,
        scrollTo(x, y) { window.scrollY = y; },
        addEventListener(type, listener) { (listeners[type] ??= []).push(listener); },
        document: { getElementById: () => null },
        get location() {
            return { hash: hashOf(entries[at]) };
        },
        history: {
            get state() { return structuredClone(entries[at].state); },
            scrollRestoration: "auto",
            pushState(state, title, to) {
                entries.splice(at + 1, Infinity, write(state, to));
                at += 1;
            },
            replaceState(state, title, to) {
                entries[at] = { ...write(state, to), pressed: entries[at].pressed };
            },
            go(steps) { late.push(() => arrive(at + steps)); },
        },
    };
    return {
        window,
        entries,
        at: () => at,
        address: () => entries[at].address,
        refuse(now) { refuses = now; },
        /** The page goes, and what it listened with. */
        unload() { listeners = {}; },
        press(run) {
            pressing = true;
            run();
            pressing = false;
        },
        /** What the browser does later than it was asked. */
        settle() { while (late.length > 0) late.shift()(); },
        /** The person's own Back, which in some browsers skips entries made without a press. */
        back() {
            let to = at - 1;
            while (entries[to + 1] && !entries[to + 1].pressed) to -= 1;
            if (to < 0) return "left";
            arrive(to);
            return "stayed";
        },
        forward: () => arrive(at + 1),
        type(to) {
            entries.splice(at + 1, Infinity, { state: null, address: to, pressed: true });
            at += 1;
            tell("popstate", { state: null });
            tell("hashchange", {});
        },
    };
}

/** An app that stands where it is told, as src/app does. */
function openApp(tab, { steps = "home" } = {}) {
    const app = { typed: [] };
    const addressOf = (all) => (all === "home" ? "" : all.split(" ").at(-1));
    const start = () => {
        app.journey = makeJourney({
            window: tab.window,
            base: "/app/",
            onWentTo: (to) => app.show(to),
            onTyped(hash) {
                app.typed.push(hash);
                app.show(hash.startsWith("/") ? hash.slice(1) : `${app.steps} received`);
            },
        });
        app.show(app.journey.steps() || steps);
    };
    app.show = (to) => {
        app.steps = to;
        app.journey.keep(to, addressOf(to));
    };
    app.press = (to = app.steps) => tab.press(() => {
        app.journey.pressed(() => { if (to !== app.steps) app.show(to); });
    });
    app.reload = () => {
        tab.unload();
        start();
    };
    start();
    return app;
}

test("a press goes one step on, Back one back, Forward opens it again, all with their addresses", () => {
    const tab = makeTab();
    const app = openApp(tab);
    app.press("home prepare");
    assert.equal(tab.address(), "/app/#/prepare");
    app.press("home prepare prepare/1");
    tab.back();
    assert.equal(app.steps, "home prepare");
    tab.back();
    assert.equal(app.steps, "home");
    assert.equal(tab.address(), "/app/");
    tab.forward();
    assert.equal(app.steps, "home prepare");
    tab.forward();
    assert.equal(app.steps, "home prepare prepare/1");
    tab.back();
    assert.equal(app.steps, "home prepare", "Back lives after Forward");
});

test("the app's own way back is the browser's", () => {
    const tab = makeTab();
    const app = openApp(tab);
    app.press("home prepare");
    app.press("home");
    tab.settle();
    assert.equal(tab.at(), 0);
    tab.forward();
    assert.equal(app.steps, "home prepare");
});

test("tabs are in the history", () => {
    const tab = makeTab();
    const app = openApp(tab);
    app.press("partners");
    app.press("partners partners/1");
    app.press("home");
    tab.back();
    assert.equal(app.steps, "partners partners/1");
    tab.back();
    assert.equal(app.steps, "partners");
    tab.back();
    assert.equal(app.steps, "home");
});

test("after a reload Back is where it was", () => {
    const tab = makeTab();
    const app = openApp(tab);
    app.press("partners");
    app.press("partners partners/1");
    app.reload();
    assert.equal(app.steps, "partners partners/1");
    tab.back();
    assert.equal(app.steps, "partners");
    tab.back();
    assert.equal(app.steps, "home");
    tab.forward();
    assert.equal(app.steps, "partners");
});

test("an address alone has no steps below it before a press, and all of them after one", () => {
    const tab = makeTab({ address: "/app/#/partners/1" });
    const app = openApp(tab, { steps: "partners partners/1" });
    assert.equal(tab.entries.length, 1, "nothing was added without a press");
    app.press();
    assert.equal(tab.back(), "stayed");
    assert.equal(app.steps, "partners");
});

test("after a link that came by itself was taken in, Back leads into the app", () => {
    const tab = makeTab();
    const app = openApp(tab);
    app.show("home received"); // no press
    assert.equal(tab.entries.length, 1);
    app.press("home partners/1");
    assert.equal(tab.back(), "stayed");
    assert.equal(app.steps, "home");
    tab.forward();
    assert.equal(app.steps, "home partners/1");
});

test("what comes by itself deeper inside takes the place of the step, and Back goes by steps", () => {
    const tab = makeTab();
    const app = openApp(tab);
    app.press("partners");
    app.press("partners new-partner");
    app.show("partners new-partner received");
    app.press();
    tab.back();
    assert.equal(app.steps, "partners new-partner");
    tab.back();
    assert.equal(app.steps, "partners");
});

test("a step that has done its work is not in the way back", () => {
    const tab = makeTab();
    const app = openApp(tab);
    app.press("home prepare");
    app.press("home prepare/1");
    tab.settle();
    app.press("home prep/1");
    tab.settle();
    tab.back();
    assert.equal(app.steps, "home");
});

test("several steps back at once land on one entry", () => {
    const tab = makeTab();
    const app = openApp(tab);
    app.press("home prep/1");
    app.press("home prep/1 share/1");
    app.press("home prep/1 share/1 qr/1");
    app.press("home partners/1");
    tab.settle();
    assert.equal(tab.address(), "/app/#/partners/1");
    assert.equal(tab.at(), 1);
    tab.back();
    assert.equal(app.steps, "home");
});

test("a step taken while the browser is still on its way is not lost", () => {
    const tab = makeTab();
    const app = openApp(tab);
    app.press("home prepare");
    app.press("home");
    app.press("home prep/1");
    tab.settle();
    app.press();
    tab.settle();
    assert.equal(tab.address(), "/app/#/prep/1");
    assert.equal(app.steps, "home prep/1");
    tab.back();
    assert.equal(app.steps, "home");
});

test("a finished talk lays the partner under what comes after it", () => {
    const tab = makeTab();
    const app = openApp(tab);
    app.press("home talk/1");
    app.press("home partners/1 reflect/1");
    tab.settle();
    tab.back();
    assert.equal(app.steps, "home partners/1");
    tab.back();
    assert.equal(app.steps, "home");
});

test("an address that was typed is one more entry", () => {
    const tab = makeTab();
    const app = openApp(tab);
    app.press("partners");
    tab.type("/app/#/settings");
    assert.equal(app.steps, "settings");
    tab.back();
    assert.equal(app.steps, "partners");
    tab.forward();
    assert.equal(app.steps, "settings");
});

test("a link that is pasted into the address bar leaves nothing of it there", () => {
    const tab = makeTab();
    const app = openApp(tab);
    app.press("partners");
    tab.type("/app/#p1.secret");
    assert.equal(app.steps, "partners received");
    assert.equal(tab.entries.some(({ address }) => address.includes("secret")), false);
    app.press();
    tab.back();
    assert.equal(app.steps, "partners");
    assert.deepEqual(app.typed, ["p1.secret"], "Back and Forward type nothing");
});

test("a history that refuses leaves the app as it is", () => {
    const tab = makeTab();
    const app = openApp(tab);
    tab.refuse(true);
    app.press("partners");
    assert.equal(app.steps, "partners");
    tab.refuse(false);
    app.press("partners partners/1");
    assert.equal(tab.address(), "/app/#/partners/1");
});

test("each entry remembers how far it was scrolled", () => {
    const tab = makeTab();
    const app = openApp(tab);
    app.press("partners");
    tab.window.scrollY = 300;
    app.press("partners partners/1");
    app.journey.arrived();
    assert.equal(tab.window.scrollY, 0);
    tab.window.scrollY = 50;
    tab.back();
    app.journey.arrived();
    assert.equal(tab.window.scrollY, 300);
    tab.forward();
    app.journey.arrived();
    assert.equal(tab.window.scrollY, 50);
});

test("five hundred steps keep each entry small", () => {
    const tab = makeTab();
    const app = openApp(tab);
    for (let step = 0; step < 500; step += 1) app.press(step % 2 ? "home" : "partners");
    assert.ok(JSON.stringify(tab.window.history.state).length < 2_000);
    app.reload();
    tab.back();
    assert.equal(app.steps, "partners");
});

/** Any walk: wherever the person is, the address is that of the screen, and Back never dies. */
test("whatever is done, the history and the app stand at the same place", () => {
    let seed = 1;
    const chance = (below) => {
        seed = (seed * 1103515245 + 12345) % 2147483648;
        return Math.floor(seed / 65536) % below;
    };
    const all = ["home", "partners", "settings", "home prepare", "home prep/1", "home prep/1 share/1",
        "partners partners/1", "partners partners/1 lock/1", "home partners/1 reflect/1"];
    for (let walk = 0; walk < 300; walk += 1) {
        const tab = makeTab();
        const app = openApp(tab);
        for (let step = 0; step < 25; step += 1) {
            const act = [
                () => app.press(all[chance(all.length)]),
                () => app.press(all[chance(all.length)]),
                () => app.show(all[chance(all.length)]),
                () => tab.back(),
                () => tab.forward(),
                () => app.reload(),
                () => app.press(),
            ][chance(7)];
            act();
            tab.settle();
            const address = app.steps === "home" ? "/app/" : `/app/#/${app.steps.split(" ").at(-1)}`;
            assert.equal(tab.address(), address, `walk ${walk}, step ${step}`);
            assert.equal(tab.window.history.state.way.at(-1), app.steps);
        }
        // Where something was pressed, Back leads inside the app until a tab is reached.
        while (app.steps.includes(" ")) {
            app.press();
            tab.settle();
            assert.equal(tab.back(), "stayed", `walk ${walk} at ${app.steps}`);
        }
    }
});
