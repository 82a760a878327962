// @ts-check
/**
 * A few lines as a picture to keep or to show: drawn here, in the colours of the screen and the
 * person's own type.
 */

const kMargin = 96;
/** As `enum class CardShape` in src/app/file.h. */
const kShapes = [/* AsTallAsItsLines */ [1080, 0], /* Wide */ [1200, 630], /* Square */ [1080, 1080]];

/** As `enum class LineLook` in src/app/file.h: type, colour, and room above. */
const kLooks = /** @type {const} */ ([
  /* Title */ { font: '700 64px sans-serif', height: 96, color: '--ink', above: 16 },
  /* Strong */ { font: '700 40px sans-serif', height: 64, color: '--accent', above: 44 },
  /* Body */ { font: '400 40px sans-serif', height: 64, color: '--ink', above: 0 },
  /* Soft */ { font: '400 32px sans-serif', height: 52, color: '--soft-ink', above: 24 },
]);

/**
 * @param {Document} document
 * @param {{text: string, look: number}[]} lines a line too wide for the picture is narrowed
 * @param {number} shape lines too tall for it are all drawn smaller
 * @returns {Promise<Blob>} PNG
 */
export function drawPicture(document, lines, shape) {
  const canvas = document.createElement('canvas');
  const looks = lines.map(({ look }) => kLooks[look]);
  const tall = looks.reduce((sum, { height, above }) => sum + height + above, 0);
  const [width, height] = kShapes[shape];
  canvas.width = width;
  canvas.height = height || tall + 2 * kMargin;
  const scale = Math.min(1, (canvas.height - 2 * kMargin) / tall);
  canvas.lang = document.documentElement.lang;
  const brush = canvas.getContext('2d');
  if (!brush) return Promise.reject(new Error('no canvas'));
  const colors = getComputedStyle(document.documentElement);
  const paint = (/** @type {string} */ name) => { brush.fillStyle = colors.getPropertyValue(name); };
  paint('--surface');
  brush.fillRect(0, 0, canvas.width, canvas.height);
  paint('--accent');
  brush.fillRect(0, 0, canvas.width, 16);
  brush.textBaseline = 'middle';
  brush.translate(kMargin, (canvas.height - tall * scale) / 2);
  brush.scale(scale, scale);
  let y = 0;
  lines.forEach(({ text }, at) => {
    const { font, height, color, above } = looks[at];
    y += above;
    brush.font = font;
    paint(color);
    brush.fillText(text, 0, y + height / 2, (width - 2 * kMargin) / scale);
    y += height;
  });
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
  });
}
