// @ts-check
/**
 * A text on paper, with a QR code below it. The sheet is the first element of the page, shown in
 * print only, where app.css then hides all others.
 */

/** As `enum class Paper` in src/app/file.h: the classes that app.css knows. */
const kPapers = ['a5', 'a6'];
const kSvg = 'http://www.w3.org/2000/svg';
const kQuiet = 4; // white modules around a code, which readers need

/** @param {string} qr rows of 0 and 1 @returns {string} one rectangle for each run of 1 */
const pathOf = (qr) => qr.split('\n').map((row, y) => Array.from(row.matchAll(/1+/g),
  ({ index, 0: run }) => `M${index + kQuiet} ${y + kQuiet}h${run.length}v1h-${run.length}z`)
  .join('')).join('');

/** @param {{window: Window}} browser */
export function makePrinter({ window }) {
  const { document } = window;
  /** @type {HTMLElement | null} */
  let sheet = null;
  let screenTitle = '';

  function clear() {
    if (!sheet) return;
    sheet.remove();
    sheet = null;
    document.title = screenTitle;
  }
  window.addEventListener('afterprint', clear);

  /** @param {string} qr */
  function drawQr(qr) {
    const size = qr.split('\n').length + 2 * kQuiet;
    const code = document.createElementNS(kSvg, 'svg');
    code.setAttribute('viewBox', `0 0 ${size} ${size}`);
    code.setAttribute('shape-rendering', 'crispEdges');
    const path = document.createElementNS(kSvg, 'path');
    path.setAttribute('d', pathOf(qr));
    code.append(path);
    return code;
  }

  return {
    /**
     * @param {string} text its first line is the heading, an empty one a gap
     * @param {string} title what a file made of it is called
     * @param {string} qr '' or rows of 0 and 1, without the quiet zone
     * @param {number} paper 0 A5, 1 A6
     */
    print(text, title, qr, paper) {
      clear();
      sheet = document.createElement('section');
      sheet.className = `sheet ${kPapers[paper]}`;
      sheet.lang = document.documentElement.lang;
      sheet.append(...text.split('\n').map((line, at) => {
        const element = document.createElement(at ? 'p' : 'h1');
        element.textContent = line;
        if (!line) element.className = 'gap';
        return element;
      }));
      if (qr) sheet.append(drawQr(qr));
      document.body.prepend(sheet);
      screenTitle = document.title;
      document.title = title;
      window.print();
    },
  };
}
