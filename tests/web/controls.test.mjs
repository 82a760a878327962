// What a person does to the elements, and what of it is told.
import assert from "node:assert/strict";
import { test } from "node:test";
import { makeDoublePress } from "../../web/controls.js";

const press = (timeStamp, { x = 200, y = 700, detail = 1 } = {}) =>
    ({ timeStamp, clientX: x, clientY: y, detail });
const [kFinish, kHome, kOther] = [{}, {}, {}]; // elements

test("the second half of a double press does nothing to what has just come there", () => {
    const isSecondHalf = makeDoublePress();
    assert.equal(isSecondHalf(kFinish, "#/talk/1", press(1000)), false);
    assert.equal(isSecondHalf(kHome, "#/reflect/1", press(1180)), true);
    assert.equal(isSecondHalf(kHome, "#/reflect/1", press(1300, { x: 210, y: 690 })), true, "nor the third");
    assert.equal(isSecondHalf(kHome, "#/reflect/1", press(1400)), false, "one does, once it can be read");
});

test("nor to the same element, where another screen has taken it over", () => {
    const isSecondHalf = makeDoublePress();
    assert.equal(isSecondHalf(kFinish, "#/settings", press(0)), false);
    assert.equal(isSecondHalf(kFinish, "#/erase", press(120)), true);
});

test("the same control is pressed as often as one likes", () => {
    const isSecondHalf = makeDoublePress();
    for (const at of [0, 100, 180, 220]) {
        assert.equal(isSecondHalf(kFinish, "#/talk/1", press(at)), false);
    }
});

test("another place is another press", () => {
    const isSecondHalf = makeDoublePress();
    assert.equal(isSecondHalf(kFinish, "", press(0, { y: 300 })), false);
    assert.equal(isSecondHalf(kOther, "", press(90, { y: 348 })), false);
});

test("keys and screen readers press without a place", () => {
    const isSecondHalf = makeDoublePress();
    assert.equal(isSecondHalf(kFinish, "", press(0)), false);
    assert.equal(isSecondHalf(kHome, "", press(90, { detail: 0 })), false);
    assert.equal(isSecondHalf(kOther, "", press(120, { x: 0, y: 0, detail: 0 })), false);
});
