// The bell, with a sound device that writes down what it is asked.
import assert from "node:assert/strict";
import { test } from "node:test";
import { makeBell } from "../../web/bell.js";

function makeWindow({ resumes = true } = {}) {
    const heard = { shakes: [], contexts: 0, strokes: 0, suspended: 0, ended: null };
    class AudioContext {
        currentTime = 0;
        destination = {};
        constructor() { heard.contexts += 1; }
        resume() { return resumes ? Promise.resolve() : Promise.reject(new Error("not allowed")); }
        suspend() { heard.suspended += 1; return Promise.resolve(); }
        createGain() {
            const gain = { setValueAtTime() {}, exponentialRampToValueAtTime() {} };
            return { gain, connect: (next) => next };
        }
        createOscillator() {
            const tone = {
                frequency: {}, connect: (next) => next, stop() {},
                start() { heard.strokes += 1; heard.ended = () => tone.onended(); },
            };
            return tone;
        }
    }
    const navigator = { vibrate: (time) => heard.shakes.push(time) };
    return { window: { AudioContext, navigator }, heard };
}

test("a bell that is heard sounds once, shakes, and lets the sound device go", async () => {
    const { window, heard } = makeWindow();
    makeBell({ window }).ring(true);
    await Promise.resolve();
    assert.equal(heard.strokes, 1);
    assert.deepEqual(heard.shakes, [200]);
    heard.ended();
    assert.equal(heard.suspended, 1);
});

test("a silent bell shakes and never opens the sound device", () => {
    const { window, heard } = makeWindow();
    makeBell({ window }).ring(false);
    assert.deepEqual(heard.shakes, [200]);
    assert.equal(heard.contexts, 0);
});

test("one sound device serves every stroke", async () => {
    const { window, heard } = makeWindow();
    const bell = makeBell({ window });
    bell.ring(true);
    bell.ring(true);
    await Promise.resolve();
    assert.equal(heard.contexts, 1);
    assert.equal(heard.strokes, 2);
});

test("where sound is not allowed or cannot be made, nothing breaks", async () => {
    const refused = makeWindow({ resumes: false });
    makeBell({ window: refused.window }).ring(true);
    await Promise.resolve();
    assert.equal(refused.heard.strokes, 0);
    makeBell({ window: { navigator: {} } }).ring(true);
});
