// How a person reaches a control: by mouse, by finger, or by keys alone. The same steps work with
// each of them.
import assert from "node:assert/strict";

const hands = new WeakMap();

/** From now on the steps on this page are done with that hand. */
export const useHand = (page, hand) => hands.set(page, hand);

const handOf = (locator) => hands.get(locator.page()) ?? kMouse;

/** Activates a button, a radio or a checkbox. */
export const press = (locator) => handOf(locator).press(locator);

/** Makes a text field hold `text`. */
export const write = (locator, text) => handOf(locator).write(locator, text);

/** Makes a date field hold `day`, as 2026-12-03. */
export const enterDay = (locator, day) => handOf(locator).enterDay(locator, day);

/** A person reads what has come before pressing it; sooner it is a double press (web/controls.js). */
const kReading = 350; // ms
const lastPressed = new WeakMap();
async function unhurried(page, act) {
    const rest = (lastPressed.get(page) ?? 0) + kReading - performance.now();
    if (rest > 0) await page.waitForTimeout(rest);
    await act();
    lastPressed.set(page, performance.now());
}

export const kMouse = {
    press: (locator) => unhurried(locator.page(), () => locator.click()),
    write: (locator, text) => locator.fill(text),
    enterDay: (locator, day) => locator.fill(day),
};

export const kFinger = {
    press: (locator) => unhurried(locator.page(), () => locator.tap()),
    async write(locator, text) {
        await locator.tap();
        await locator.page().keyboard.insertText(text);
    },
    // A phone has a picker of its own for this.
    enterDay: (locator, day) => locator.fill(day),
};

const kMostTabs = 120;

const isFocused = (locator) => locator.evaluate((element) => element === document.activeElement);

/** What a person who cannot see the focus, or sees it behind a bar, would be missing. */
function focusFault() {
    const at = document.activeElement;
    if (!at || at === document.body) return "";
    const name = at.closest(".node")?.id ?? at.tagName;
    const { outlineStyle, outlineWidth } = getComputedStyle(at);
    const title = at.tagName === "H1"; // reached by the app, not by Tab
    if (!title && (outlineStyle === "none" || parseFloat(outlineWidth) < 2)) {
        return `${name} has no ring`;
    }
    const { left, top, width, height } = at.getBoundingClientRect();
    if (width * height === 0) return `${name} cannot be seen`;
    const middle = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 24));
    const seen = middle && (at.contains(middle) || middle.contains(at));
    return seen ? "" : `${name} lies outside of the window or under ${middle?.id}`;
}

/** Tab or Shift+Tab until `arrived`; each control on the way is ringed and in sight. */
async function walk(page, key, arrived) {
    for (let tabs = 0; tabs < kMostTabs; tabs += 1) {
        if (await arrived()) return true;
        await page.keyboard.press(key);
        assert.equal(await page.evaluate(focusFault), "");
    }
    return false;
}

async function reach(locator, arrived = () => isFocused(locator)) {
    const page = locator.page();
    await locator.waitFor();
    // Where it stands decides the key, as for a person who sees both.
    const behind = await locator.evaluate((element) => Boolean(
        document.activeElement?.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING));
    const key = behind ? "Shift+Tab" : "Tab";
    assert.ok(await walk(page, key, arrived), `${locator} is not reached with ${key}`);
}

const inSameGroup = (locator) => locator.evaluate((element) => (
    document.activeElement?.type === "radio" && document.activeElement.name === element.name));

async function pressRadio(locator) {
    const page = locator.page();
    // A group of radios is one stop; the arrows move, and choose, within it.
    await reach(locator, () => inSameGroup(locator));
    for (let arrows = 0; arrows < 12 && !(await isFocused(locator)); arrows += 1) {
        await page.keyboard.press("ArrowDown");
    }
    if (!(await locator.isChecked())) await page.keyboard.press("Space");
    assert.ok(await locator.isChecked(), `${locator} is not chosen`);
    assert.ok(await isFocused(locator), `${locator} has lost the focus`);
}

export const kKeys = {
    async press(locator) {
        const page = locator.page();
        const kind = await locator.evaluate((element) => element.type);
        if (kind === "radio") return pressRadio(locator);
        await reach(locator);
        await page.keyboard.press(kind === "checkbox" ? "Space" : "Enter");
    },
    async write(locator, text) {
        await reach(locator);
        await locator.page().keyboard.type(text);
        assert.ok(await isFocused(locator), `${locator} has lost the focus`);
        assert.equal(await locator.inputValue(), text);
    },
    async enterDay(locator, day) {
        const page = locator.page();
        await reach(locator);
        const [year, month, date] = day.split("-");
        // The order is the browser's own language, which browser.mjs fixes, not the page's.
        await page.keyboard.type(`${month}${date}${year}`);
        assert.equal(await locator.inputValue(), day);
    },
};
