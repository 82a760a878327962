// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeFrames } from '../../web/frames.js';

/** Frames whose browser waits for `show`. @param {(seconds: number) => boolean} draw */
function makeScreen(draw) {
  /** @type {((time: number) => void)[]} */
  let waiting = [];
  const frames = makeFrames({ requestFrame: (callback) => waiting.push(callback), draw });
  const show = (/** @type {number} */ time) => {
    const shown = waiting;
    waiting = [];
    for (const callback of shown) callback(time);
    return shown.length;
  };
  return { frames, show };
}

test('a frame is drawn when something asks, and more only while something moves', () => {
  /** @type {number[]} */
  const seconds = [];
  const { frames, show } = makeScreen((passed) => seconds.push(passed) < 3);
  assert.equal(show(0), 0);
  frames.wake();
  frames.wake();
  assert.deepEqual([show(1000), show(1500), show(1750), show(2000)], [1, 1, 1, 0]);
  assert.deepEqual(seconds, [0, 0.5, 0.25]);
});

test('a frame that threw does not keep the next ones from being drawn', () => {
  let drawn = 0;
  const { frames, show } = makeScreen(() => {
    drawn += 1;
    if (drawn < 3) throw new Error('no picture');
    return false;
  });
  assert.throws(frames.drawNow, /no picture/);
  frames.wake();
  assert.throws(() => show(1), /no picture/);
  frames.drawNow();
  frames.wake();
  assert.equal(show(2), 1);
  assert.equal(drawn, 4);
});

test('a press within a frame draws no frame inside it', () => {
  let drawn = 0;
  const { frames } = makeScreen(() => {
    drawn += 1;
    frames.drawNow();
    return false;
  });
  frames.drawNow();
  assert.equal(drawn, 1);
});

test('once stopped nothing is drawn, not even what was asked for', () => {
  let drawn = 0;
  const { frames, show } = makeScreen(() => {
    drawn += 1;
    return true;
  });
  frames.wake();
  frames.stop();
  show(1);
  frames.drawNow();
  frames.wake();
  assert.equal(show(2), 0);
  assert.equal(drawn, 0);
});
