// What a person does to the elements, and what of it is told.
import assert from "node:assert/strict";
import { test } from "node:test";
import { makeDoublePress } from "../../web/controls.js";

const press = (timeStamp, { x = 200, y = 700, detail = 1 } = {}) =>
    ({ timeStamp, clientX: x, clientY: y, detail });

test("the second half of a double press does nothing to what has just come there", () => {
    const isSecondHalf = makeDoublePress();
    assert.equal(isSecondHalf("finish", press(1000)), false);
    assert.equal(isSecondHalf("home", press(1180)), true);
    assert.equal(isSecondHalf("home", press(1300, { x: 210, y: 690 })), true, "nor does the third");
    assert.equal(isSecondHalf("home", press(1400)), false, "one press does, once it can be read");
});

test("the same control is pressed as often as one likes", () => {
    const isSecondHalf = makeDoublePress();
    for (const at of [0, 100, 180, 220]) assert.equal(isSecondHalf("more", press(at)), false);
});

test("another place is another press", () => {
    const isSecondHalf = makeDoublePress();
    assert.equal(isSecondHalf("first", press(0, { y: 300 })), false);
    assert.equal(isSecondHalf("second", press(90, { y: 348 })), false);
});

test("keys and screen readers press without a place", () => {
    const isSecondHalf = makeDoublePress();
    assert.equal(isSecondHalf("finish", press(0)), false);
    assert.equal(isSecondHalf("home", press(90, { detail: 0 })), false);
    assert.equal(isSecondHalf("other", press(120, { x: 0, y: 0, detail: 0 })), false);
});
