// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeGlyphs } from '../../web/glyphs.js';

/**
 * A canvas whose characters are rectangles: `shape` says where from the pen, and in which colour
 * (the ink where it says none). Drawing outside the canvas is lost, as in a browser.
 * @typedef {{x: number, y: number, w: number, h: number, colour?: number[], alpha?: number}} Box
 * @typedef {{advance: number, boxes: Box[], reported?: object}} Shape
 * @param {(text: string, font: string) => Shape} shape
 */
function makeDocument(shape, { context = true, read = (/** @type {any} */ d) => d } = {}) {
  /** @type {any} */
  const canvas = { width: 0, height: 0, created: 0, getContext: () => (context ? brush : null) };
  /** @type {Map<string, number[]>} */
  const painted = new Map();
  const edge = (/** @type {Box[]} */ boxes, /** @type {(box: Box) => number} */ of) =>
    boxes.length ? Math.max(...boxes.map(of)) : 0;
  /** @type {any} */
  const brush = {
    font: '',
    fillStyle: '',
    textBaseline: '',
    measureText: (/** @type {string} */ text) => {
      const { advance, boxes, reported } = shape(text, brush.font);
      return {
        width: advance,
        actualBoundingBoxLeft: edge(boxes, (box) => -box.x),
        actualBoundingBoxRight: edge(boxes, (box) => box.x + box.w),
        actualBoundingBoxAscent: edge(boxes, (box) => -box.y),
        actualBoundingBoxDescent: edge(boxes, (box) => box.y + box.h),
        ...reported,
      };
    },
    clearRect: () => painted.clear(),
    /** @param {string} text @param {number} penX @param {number} penY */
    fillText: (text, penX, penY) => {
      assert.equal(brush.textBaseline, 'alphabetic');
      const ink = [1, 3, 5].map((at) => Number.parseInt(brush.fillStyle.slice(at, at + 2), 16));
      for (const { x, y, w, h, colour = ink, alpha = 255 } of shape(text, brush.font).boxes) {
        for (let dy = 0; dy < h; dy++) {
          for (let dx = 0; dx < w; dx++) {
            const [px, py] = [penX + x + dx, penY + y + dy];
            if (px < canvas.width && py < canvas.height) {
              painted.set(`${px} ${py}`, [...colour, alpha]);
            }
          }
        }
      }
    },
    /** @param {number} x @param {number} y @param {number} w @param {number} h */
    getImageData: (x, y, w, h) => {
      const data = new Uint8ClampedArray(w * h * 4);
      for (const [place, pixel] of painted) {
        const [px, py] = place.split(' ').map(Number);
        data.set(pixel, (py * w + px) * 4);
      }
      return { data: read(data) };
    },
  };
  const createElement = () => {
    canvas.created += 1;
    return canvas;
  };
  return { document: /** @type {any} */ ({ createElement }), canvas, brush };
}

const letterL = (/** @type {string} */ text) => ({
  advance: 40,
  boxes: text === 'L' ? [{ x: 4, y: -46, w: 10, h: 46 }, { x: 4, y: -8, w: 30, h: 8 }] : [],
});

test('a browser that gives back no picture, a white one or noise does not work', () => {
  const reads = [
    (/** @type {Uint8ClampedArray} */ data) => data.fill(0),
    (/** @type {Uint8ClampedArray} */ data) => data.fill(255),
    (/** @type {Uint8ClampedArray} */ data) => data.map((_, at) => (at * 7919) % 256),
    () => assert.fail('refused'),
  ];
  for (const read of reads) {
    assert.equal(makeGlyphs(makeDocument(letterL, { read })).works(), false);
  }
  assert.equal(makeGlyphs(makeDocument(letterL, { context: false })).works(), false);
  assert.equal(makeGlyphs(makeDocument(letterL)).works(), true);
});

test('without a canvas, and for what is no character, there is no ink', () => {
  const bare = makeGlyphs(makeDocument(letterL, { context: false }));
  assert.equal(bare.glyph(0x4c, 64, false).width, 0);
  assert.deepEqual(bare.metrics(100, false), { ascent: 88, descent: 12 });
  const { glyph } = makeGlyphs(makeDocument(letterL));
  for (const codepoint of [-1, 0x110000, NaN]) assert.equal(glyph(codepoint, 64, false).width, 0);
});

test('a space has an advance and no ink', () => {
  const { glyph } = makeGlyphs(makeDocument(() => ({ advance: 10.25, boxes: [] })));
  assert.deepEqual(glyph(0x20, 32, false), {
    advance: 10.25, left: 0, top: 0, width: 0, height: 0, colored: false, pixels: null,
  });
});

test('a character said to have a box but drawn without ink has none', () => {
  const reported = { actualBoundingBoxRight: 20, actualBoundingBoxAscent: 20 };
  const { glyph } = makeGlyphs(makeDocument(() => ({ advance: 9, boxes: [], reported })));
  const { advance, width, pixels } = glyph(0x4c, 32, false);
  assert.deepEqual({ advance, width, pixels }, { advance: 9, width: 0, pixels: null });
});

test('the box is tight and stands where the ink was from the pen', () => {
  const boxes = [{ x: -2, y: -20, w: 7, h: 25 }];
  for (const reported of [{}, { actualBoundingBoxLeft: 3.4, actualBoundingBoxAscent: 19.2 }]) {
    const { glyph } = makeGlyphs(makeDocument(() => ({ advance: 6.5, boxes, reported })));
    const { pixels, ...box } = glyph(0x6a, 32, false);
    assert.deepEqual(box, {
      advance: 6.5, left: -2, top: -20, width: 7, height: 25, colored: false,
    });
    assert.equal(pixels?.length, 7 * 25 * 4);
  }
});

test('ink becomes white with its coverage as alpha', () => {
  const boxes = [{ x: 0, y: -2, w: 1, h: 1, alpha: 90 }, { x: 1, y: -1, w: 1, h: 1 }];
  const { glyph, setInk } = makeGlyphs(makeDocument(() => ({ advance: 2, boxes })));
  setInk('#22302c');
  const { pixels, colored } = glyph(0x41, 8, false);
  assert.equal(colored, false);
  const white = [255, 255, 255];
  assert.deepEqual([...(pixels ?? [])], [...white, 90, ...white, 0, ...white, 0, ...white, 255]);
});

test('faint edges whose colour was rounded are still ink', () => {
  const boxes = [{ x: 0, y: -1, w: 1, h: 1, colour: [64, 0, 0], alpha: 4 }];
  const { glyph } = makeGlyphs(makeDocument(() => ({ advance: 2, boxes })));
  assert.equal(glyph(0x41, 8, false).colored, false);
});

test('colours other than the ink are kept with their alpha', () => {
  const boxes = [{ x: 0, y: -1, w: 1, h: 1, colour: [250, 200, 10], alpha: 200 }];
  const { glyph } = makeGlyphs(makeDocument(() => ({ advance: 2, boxes })));
  const { pixels, colored } = glyph(0x1f600, 8, false);
  assert.equal(colored, true);
  assert.deepEqual([...(pixels ?? [])], [250, 200, 10, 200]);
});

test('one canvas in Japanese grows and is never drawn past its edge', () => {
  const size = (/** @type {string} */ font) => Number(/(\d+)px/.exec(font)?.[1]);
  const { document, canvas } = makeDocument((text, font) => ({
    advance: size(font),
    boxes: [{ x: 0, y: -size(font), w: size(font), h: size(font) }],
  }));
  const { glyph } = makeGlyphs({ document });
  for (const raster of [16, 96, 32]) assert.equal(glyph(0x5bfe, raster, false).width, raster);
  assert.equal(canvas.created, 1);
  assert.equal(canvas.lang, 'ja');
  assert.ok(canvas.width >= 96);
});

test('weight and size choose the font, and emoji come from a colour font first', () => {
  /** @type {string[]} */
  const fonts = [];
  const { glyph } = makeGlyphs(
    makeDocument((text, font) => {
      fonts.push(font);
      return { advance: 1, boxes: [] };
    }),
  );
  glyph(0x5bfe, 24, false);
  glyph(0x5bfe, 30, true);
  glyph(0x1f600, 24, false);
  assert.match(fonts[0], /^400 24px system-ui, /);
  assert.match(fonts[1], /^700 30px system-ui, /);
  assert.match(fonts[2], /^400 24px "Apple Color Emoji", .*system-ui/);
});

test('metrics are what the browser says, unrounded, or a usual proportion', () => {
  const reported = { fontBoundingBoxAscent: 14.08, fontBoundingBoxDescent: 1.92 };
  const known = makeGlyphs(makeDocument(() => ({ advance: 1, boxes: [], reported })));
  assert.deepEqual(known.metrics(16, true), { ascent: 14.08, descent: 1.92 });
  const unknown = makeGlyphs(makeDocument(() => ({ advance: 1, boxes: [] })));
  assert.deepEqual(unknown.metrics(100, true), { ascent: 88, descent: 12 });
});
