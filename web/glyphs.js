// @ts-check
/**
 * The browser's own fonts as pictures of single characters. Sizes are in raster pixels unless
 * said otherwise; the pen stands on the baseline and y grows downwards.
 */

/** The page's own text must name the same fonts, or it will not lie on the canvas text. */
export const kFontStack =
  'system-ui, -apple-system, "Hiragino Sans", "Noto Sans JP", "Noto Sans CJK JP", ' +
  '"Yu Gothic UI", Meiryo, sans-serif';

// Some system fonts (DejaVu on Debian) have smileys of their own, in black.
const kEmojiStack = `"Apple Color Emoji", "Segoe UI Emoji", "Noto Color Emoji", ${kFontStack}`;

/** @param {number} size @param {boolean} bold @param {string} [text] */
const fontOf = (size, bold, text = '') => {
  const stack = /\p{Emoji_Presentation}/u.test(text) ? kEmojiStack : kFontStack;
  return `${bold ? 700 : 400} ${size}px ${stack}`;
};

/**
 * @typedef {{
 *   advance: number, left: number, top: number, width: number, height: number,
 *   colored: boolean, pixels: Uint8Array<ArrayBuffer> | null,
 * }} Glyph `left`, `top`: the corner of the ink from the pen, `top` negative above the baseline.
 * `pixels`: RGBA with straight alpha; white where not `colored`. No ink: width 0, no pixels.
 */

/** Room around the box the browser reports: it is wrong by a pixel for emoji and italics. */
const kMargin = 2;

/** Below this alpha a colour has lost too many bits to be compared. */
const kTellingAlpha = 64;
const kColourDistance = 24;

/** @param {{document: Document}} browser */
export function makeGlyphs({ document }) {
  const canvas = document.createElement('canvas');
  // A detached canvas does not inherit the page's language, and kanji differ by language.
  canvas.lang = 'ja';
  const context = canvas.getContext('2d', { willReadFrequently: true });
  let ink = { colour: '#000000', red: 0, green: 0, blue: 0 };

  /** @param {CanvasRenderingContext2D} brush @param {string} font */
  function prepare(brush, font) {
    brush.font = font;
    brush.textBaseline = 'alphabetic';
    brush.fillStyle = ink.colour;
  }

  /**
   * Draw in the colour of the text to come: browsers thicken dark and thin light strokes.
   * Glyphs made before keep their shape.
   * @param {string} colour as `#rrggbb`
   */
  function setInk(colour) {
    const value = Number.parseInt(colour.slice(1), 16);
    ink = { colour, red: value >> 16, green: (value >> 8) & 255, blue: value & 255 };
  }

  /**
   * The font's own height, as CSS uses it to place a line of text: unrounded CSS pixels.
   * @param {number} sizePx @param {boolean} bold
   */
  function metrics(sizePx, bold) {
    if (!context) return { ascent: sizePx * 0.88, descent: sizePx * 0.12 };
    prepare(context, fontOf(sizePx, bold));
    const { fontBoundingBoxAscent, fontBoundingBoxDescent } = context.measureText('あ');
    // Firefox before 116 has neither; these are the proportions of most Japanese fonts.
    return {
      ascent: fontBoundingBoxAscent > 0 ? fontBoundingBoxAscent : sizePx * 0.88,
      descent: fontBoundingBoxDescent > 0 ? fontBoundingBoxDescent : sizePx * 0.12,
    };
  }

  /**
   * @param {number} codepoint @param {number} rasterPx size × density @param {boolean} bold
   * @returns {Glyph}
   */
  function glyph(codepoint, rasterPx, bold) {
    const none = { advance: 0, left: 0, top: 0, width: 0, height: 0, colored: false, pixels: null };
    if (!context || !(codepoint >= 0 && codepoint <= 0x10ffff)) return none;
    const text = String.fromCodePoint(codepoint);
    const font = fontOf(rasterPx, bold, text);
    prepare(context, font);
    const measured = context.measureText(text);
    const left = Math.floor(-measured.actualBoundingBoxLeft) - kMargin;
    const top = Math.floor(-measured.actualBoundingBoxAscent) - kMargin;
    const width = Math.ceil(measured.actualBoundingBoxRight) + kMargin - left;
    const height = Math.ceil(measured.actualBoundingBoxDescent) + kMargin - top;
    if (width <= 2 * kMargin || height <= 2 * kMargin) return { ...none, advance: measured.width };
    if (canvas.width < width || canvas.height < height) {
      canvas.width = Math.max(canvas.width, width);
      canvas.height = Math.max(canvas.height, height);
      prepare(context, font);
    }
    context.clearRect(0, 0, width, height);
    context.fillText(text, -left, -top);
    const drawn = context.getImageData(0, 0, width, height).data;
    return { ...none, advance: measured.width, ...cut(drawn, width, height, left, top) };
  }

  /**
   * The ink alone, out of a larger picture whose corner is at `left`, `top` from the pen.
   * @param {Uint8ClampedArray} drawn
   * @param {number} across @param {number} down @param {number} left @param {number} top
   */
  function cut(drawn, across, down, left, top) {
    let [x0, y0, x1, y1] = [across, down, 0, 0];
    let colored = false;
    for (let at = 0, y = 0; y < down; y++) {
      for (let x = 0; x < across; x++, at += 4) {
        if (drawn[at + 3] === 0) continue;
        [x0, y0] = [Math.min(x0, x), Math.min(y0, y)];
        [x1, y1] = [Math.max(x1, x + 1), Math.max(y1, y + 1)];
        colored ||= isOtherThanInk(drawn, at);
      }
    }
    if (x1 === 0) return {};
    const [width, height] = [x1 - x0, y1 - y0];
    const pixels = new Uint8Array(width * height * 4).fill(255);
    for (let y = 0; y < height; y++) {
      const from = ((y0 + y) * across + x0) * 4;
      const row = drawn.subarray(from, from + width * 4);
      if (colored) pixels.set(row, y * width * 4);
      else for (let at = 3; at < row.length; at += 4) pixels[y * width * 4 + at] = row[at];
    }
    return { left: left + x0, top: top + y0, width, height, colored, pixels };
  }

  /** @param {Uint8ClampedArray} drawn @param {number} at */
  function isOtherThanInk(drawn, at) {
    if (drawn[at + 3] < kTellingAlpha) return false;
    const red = Math.abs(drawn[at] - ink.red);
    const green = Math.abs(drawn[at + 1] - ink.green);
    const blue = Math.abs(drawn[at + 2] - ink.blue);
    return Math.max(red, green, blue) > kColourDistance;
  }

  /**
   * Whether drawn pixels come back. Browsers that hide from fingerprinting return an empty or an
   * all white picture, or noise: then the page's own text must be shown.
   */
  function works() {
    try {
      const { width, height, colored, pixels } = glyph(0x4c, 64, true);
      if (!pixels || colored || width < 8 || height < 16) return false;
      // The letter L: solid in its lower left corner, nothing in its upper right one.
      const solid = pixels[((height - 4) * width + 3) * 4 + 3];
      const empty = pixels[(3 * width + width - 3) * 4 + 3];
      return solid > 200 && empty === 0;
    } catch {
      return false;
    }
  }

  return { setInk, metrics, glyph, works };
}
