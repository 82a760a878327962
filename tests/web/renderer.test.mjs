import assert from "node:assert/strict";
import { test } from "node:test";
import { makeRenderer } from "../../web/renderer.js";

/** A context that writes down what it is told. Its constants are their own names. */
function fakeContext({ linked = true } = {}) {
    const told = [];
    let made = 0;
    const context = new Proxy({ canvas: { width: 300 } }, {
        get(own, name) {
            if (name in own) return own[name];
            if (/^[A-Z]/.test(name)) return name;
            return (...values) => {
                told.push([name, ...values]);
                if (name === "getProgramParameter") return linked;
                if (name === "isContextLost") return false;
                return name.startsWith("create") ? `${name} ${made += 1}` : undefined;
            };
        },
    });
    return { context, told, of: (name) => told.filter(([one]) => one === name).map(([, ...values]) => values) };
}

const kPixels = new Uint8Array(16);

test("nothing is asked of the context until pictures should stand", () => {
    const { context, told } = fakeContext();
    const renderer = makeRenderer({ context });
    renderer.create();
    renderer.textureMake(1, 64, 64);
    renderer.textureChange(1, 0, 0, 2, 2, 64, kPixels);
    renderer.listBegin(kPixels, kPixels, 0, 10, 390, 844, 2);
    renderer.listDraw(1, 0, 0, 780, 1688, 6, 0);
    renderer.textureDrop(1);
    assert.deepEqual(told.filter(([name]) => /^(get|is|check|read|finish|client)/.test(name)), []);
    assert.ok(told.findIndex(([name]) => name === "flush") > told.findIndex(([name]) => name === "linkProgram"));
});

test("a list is drawn from its vertices, part by part, in device pixels", () => {
    const { context, of } = fakeContext();
    const renderer = makeRenderer({ context });
    renderer.create();
    renderer.textureMake(1, 64, 64);
    renderer.textureMake(2, 64, 64);
    const [vertices, indices] = [new Uint8Array(40), new Uint8Array(24)];
    renderer.listBegin(vertices, indices, 3, 5, 100, 50, 1.5);
    renderer.listDraw(2, 1, 2, 30, 40, 6, 0);
    renderer.listDraw(1, 0, 0, 150, 75, 9, 6);
    assert.deepEqual(of("viewport"), [[0, 0, 150, 75]]);
    assert.deepEqual(of("vertexAttrib4f"), [[3, 3, 5, 0.02, -0.04]]);
    assert.deepEqual(of("bufferData").map(([, data]) => data), [vertices, indices]);
    assert.deepEqual(of("scissor"), [[1, 2, 30, 40], [0, 0, 150, 75]]);
    assert.deepEqual(of("drawElements").map(([, count, , offset]) => [count, offset]), [[6, 0], [9, 24]]);
    const [first, second, ...bound] = of("bindTexture").map(([, texture]) => texture);
    assert.deepEqual(bound, [second, first]);
});

test("of a texture only what has changed is sent", () => {
    const { context, of } = fakeContext();
    const renderer = makeRenderer({ context });
    renderer.create();
    renderer.textureMake(7, 512, 256);
    renderer.textureChange(7, 10, 20, 3, 4, 512, kPixels);
    assert.deepEqual(of("pixelStorei"), [["UNPACK_ROW_LENGTH", 512]]);
    const [[, , x, y, width, height, , , pixels]] = of("texSubImage2D");
    assert.deepEqual([x, y, width, height, pixels], [10, 20, 3, 4, kPixels]);
});

test("a context that comes back is made anew, and knows no texture of before", () => {
    const { context, of } = fakeContext();
    const renderer = makeRenderer({ context });
    renderer.create();
    renderer.textureMake(1, 64, 64);
    renderer.create();
    assert.equal(of("linkProgram").length, 2);
    renderer.listDraw(1, 0, 0, 1, 1, 3, 0);
    assert.equal(of("bindTexture").at(-1)[1], null);
});

test("a program that cannot be made is told, and no context at all likewise", () => {
    for (const linked of [true, false]) {
        const renderer = makeRenderer({ context: fakeContext({ linked }).context });
        renderer.create();
        assert.equal(renderer.works(), linked);
        assert.equal(renderer.paints(), 1);
    }
    const none = makeRenderer({ context: null });
    assert.equal(none.paints(), 0);
    assert.equal(none.glCanvas(), null);
});
