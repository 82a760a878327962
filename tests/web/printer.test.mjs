// The sheet that is printed, with a page of a few elements and a printer that looks at it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { makePrinter } from "../../web/printer.js";

class Element {
    constructor(tag, space) { Object.assign(this, { tag, space, children: [], attributes: {} }); }
    setAttribute(name, value) { this.attributes[name] = value; }
    append(...children) { this.adopt(children); this.children.push(...children); }
    prepend(...children) { this.adopt(children); this.children.unshift(...children); }
    adopt(children) { for (const child of children) child.parent = this; }
    remove() { this.parent.children.splice(this.parent.children.indexOf(this), 1); }
    set innerHTML(_) { assert.fail("Trusted Types forbid it"); }
}

function makeWindow() {
    const window = new EventTarget();
    const body = new Element("body");
    const main = new Element("main");
    body.append(main);
    window.document = {
        title: "対話",
        documentElement: { lang: "ja" },
        body,
        createElement: (tag) => new Element(tag),
        createElementNS: (space, tag) => new Element(tag, space),
    };
    const printed = [];
    window.print = () => printed.push({
        sheets: body.children.filter((child) => child !== main),
        first: body.children[0],
        title: window.document.title,
    });
    return { window, printed, body, main };
}

test("each line is an element of its own, the first one the heading", () => {
    const { window, printed } = makeWindow();
    makePrinter({ window }).print("準備\n\n話したいこと\n<b>夜勤</b>", "taiwa", "", 0);
    const { first, title } = printed[0];
    assert.deepEqual([first.tag, first.className, first.lang, title],
        ["section", "sheet a5", "ja", "taiwa"]);
    assert.deepEqual(first.children.map(({ tag, textContent, className }) => (
        [tag, textContent, className])), [
        ["h1", "準備", undefined], ["p", "", "gap"], ["p", "話したいこと", undefined],
        ["p", "<b>夜勤</b>", undefined],
    ]);
});

test("paper 1 is A6", () => {
    const { window, printed } = makeWindow();
    makePrinter({ window }).print("a", "", "", 1);
    assert.equal(printed[0].first.className, "sheet a6");
});

/** Which modules the path paints, as rows of 0 and 1 of the whole picture. */
function painted(path, size) {
    const rows = Array.from({ length: size }, () => Array(size).fill(0));
    const left = path.replace(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g, (_, x, y, width, back) => {
        assert.equal(width, back);
        for (let at = 0; at < Number(width); at++) rows[Number(y)][Number(x) + at] += 1;
        return "";
    });
    assert.equal(left, "");
    return rows.map((row) => row.join("")).join("\n");
}

test("a code is one path with four white modules around", () => {
    const { window, printed } = makeWindow();
    makePrinter({ window }).print("a", "", "111\n101\n010", 0);
    const code = printed[0].first.children.at(-1);
    assert.deepEqual([code.tag, code.space], ["svg", "http://www.w3.org/2000/svg"]);
    assert.deepEqual(code.attributes, { viewBox: "0 0 11 11", "shape-rendering": "crispEdges" });
    assert.equal(code.children.length, 1);
    const [path] = code.children;
    assert.deepEqual([path.tag, path.space], ["path", "http://www.w3.org/2000/svg"]);
    const empty = "0".repeat(11);
    assert.equal(painted(path.attributes.d, 11), [
        empty, empty, empty, empty,
        "00001110000", "00001010000", "00000100000",
        empty, empty, empty, empty,
    ].join("\n"));
});

test("the sheet goes when it is printed, and the title comes back", () => {
    const { window, body, main } = makeWindow();
    makePrinter({ window }).print("a", "taiwa", "1", 0);
    assert.equal(body.children.length, 2);
    window.dispatchEvent(new Event("afterprint"));
    assert.deepEqual(body.children, [main]);
    assert.equal(window.document.title, "対話");
});

test("the next print has one sheet, also where the browser said nothing of the last", () => {
    const { window, printed } = makeWindow();
    const { print } = makePrinter({ window });
    print("a", "first", "", 0);
    print("b", "second", "", 0);
    assert.equal(printed[1].sheets.length, 1);
    assert.equal(printed[1].first.children[0].textContent, "b");
    assert.equal(printed[1].title, "second");
    window.dispatchEvent(new Event("afterprint"));
    assert.equal(window.document.title, "対話");
});

test("a print of the page itself, by the browser's own menu, changes nothing", () => {
    const { window, body, main } = makeWindow();
    makePrinter({ window });
    window.document.title = "another";
    window.dispatchEvent(new Event("afterprint"));
    assert.deepEqual(body.children, [main]);
    assert.equal(window.document.title, "another");
});
