// Pictures of a few lines, on a canvas that writes down where everything lands.
import assert from "node:assert/strict";
import { test } from "node:test";
import { drawPicture } from "../../web/picture.js";

globalThis.getComputedStyle = () => ({ getPropertyValue: (name) => name });

async function drawn(lines, shape) {
    const texts = [];
    const brush = {
        at: { x: 0, y: 0, scale: 1 },
        filled: [],
        translate(x, y) { this.at.x += x * this.at.scale; this.at.y += y * this.at.scale; },
        scale(x, y) { assert.equal(x, y, "not distorted"); this.at.scale *= x; },
        fillRect(...box) { this.filled.push([this.fillStyle, ...box]); },
        fillText(text, x, y, width) {
            const { at } = this;
            const size = Number(this.font.match(/(\d+)px/)[1]) * at.scale;
            texts.push({
                text, size, color: this.fillStyle, left: at.x + x * at.scale,
                right: at.x + (x + width) * at.scale, middle: at.y + y * at.scale,
            });
        },
    };
    const canvas = {
        getContext: () => brush,
        toBlob: (give, type) => give({ type, canvas, brush, texts }),
    };
    const document = { createElement: () => canvas, documentElement: { lang: "ja" } };
    return drawPicture(document, lines, shape);
}

const kFew = [{ text: "対話", look: 0 }, { text: "きょうの勤務", look: 1 }, { text: "a", look: 2 }];
const kMany = [...kFew, ...Array.from({ length: 30 }, (_, at) => ({ text: `${at}`, look: at % 4 }))];

test("shape 0 is as tall as its lines", async () => {
    const { canvas, texts } = await drawn(kFew, 0);
    assert.deepEqual([canvas.width, canvas.height], [1080, 16 + 96 + 44 + 64 + 64 + 192]);
    assert.deepEqual(texts.map(({ middle, size }) => [middle, size]),
        [[96 + 16 + 48, 64], [96 + 112 + 44 + 32, 40], [96 + 220 + 32, 40]]);
    const more = await drawn(kMany, 0);
    assert.equal(more.texts[0].size, 64);
    assert.ok(more.canvas.height > 2000);
});

test("the other shapes are what places to post to ask for", async () => {
    for (const [shape, size] of [[1, [1200, 630]], [2, [1080, 1080]]]) {
        for (const lines of [kFew, kMany]) {
            const { canvas, brush, type } = await drawn(lines, shape);
            assert.deepEqual([canvas.width, canvas.height], size);
            assert.deepEqual(brush.filled, [["--surface", 0, 0, ...size], ["--accent", 0, 0, size[0], 16]]);
            assert.equal(type, "image/png");
        }
    }
});

test("lines that fit keep their size and stand in the middle", async () => {
    for (const shape of [1, 2]) {
        const { canvas, texts } = await drawn(kFew, shape);
        assert.deepEqual(texts.map(({ size }) => size), [64, 40, 40]);
        const above = texts[0].middle - 48 - 16;
        assert.ok(Math.abs(above - (canvas.height - (texts[2].middle + 32))) < 1e-6, `${above}`);
    }
});

test("lines that do not fit are drawn smaller, all of them, and none is cut", async () => {
    for (const shape of [1, 2]) {
        const { canvas, texts } = await drawn(kMany, shape);
        assert.equal(texts.length, kMany.length);
        assert.ok(texts[0].size < 64);
        assert.ok(Math.abs(texts[0].size / texts[1].size - 64 / 40) < 1e-6);
        for (const { text, size, left, right, middle } of texts) {
            assert.ok(middle - size / 2 >= 96 - 1e-6 && middle + size / 2 <= canvas.height - 96 + 1e-6, text);
            assert.ok(left === 96 && Math.abs(right - (canvas.width - 96)) < 1e-6, text);
        }
    }
});

test("each look has its colour in every shape", async () => {
    for (const shape of [0, 1, 2]) {
        const { texts } = await drawn([0, 1, 2, 3].map((look) => ({ text: "a", look })), shape);
        assert.deepEqual(texts.map(({ color }) => color), ["--ink", "--accent", "--ink", "--soft-ink"]);
    }
});
