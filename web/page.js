// @ts-check
/**
 * The page under the drawing: three layers, each a canvas and the elements over it. The document
 * is as tall as the content and the browser scrolls it; the page's canvas travels with it, with
 * some room above and below, so that a small scroll needs no new picture.
 */
import { makeSemantics } from './semantics.js';

/** As `enum class LayerName` in src/ui/view.h. */
const kLayers = /** @type {const} */ (['page', 'bar', 'tabs']);

const kColumn = 680; // kColumn + 2 * kMargin of src/ui/frame/theme.h
const kWide = 900;
const kSharpest = 3; // more device pixels than this nobody sees
const kEndless = 1e7;
const kTallestPicture = 4096; // device pixels every WebGL2 phone can draw

/**
 * @typedef {import('./elements.js').Node} Node
 * @typedef {{
 *   name: string, root: HTMLElement, canvas: HTMLCanvasElement,
 *   brush: CanvasRenderingContext2D | null,
 *   semantics: ReturnType<typeof makeSemantics>, height: number, nodes: Node[],
 * }} Layer
 */

/**
 * @param {{window: Window & typeof globalThis, onMove: () => void,
 *   glCanvas: HTMLCanvasElement | null}} browser
 * Without `glCanvas` nothing can be painted, and the elements themselves are the app.
 */
export function makePage({ window, onMove, glCanvas }) {
  const { document } = window;
  const draws = glCanvas !== null;
  /** @param {string} id */
  const find = (id) => {
    const element = document.getElementById(id);
    if (!element) throw new Error(`index.html has no #${id}`);
    return element;
  };
  /** @type {Layer[]} */
  const layers = kLayers.map((name) => {
    const root = find(name);
    const canvas = /** @type {HTMLCanvasElement} */ (root.querySelector('canvas'));
    const elements = /** @type {HTMLElement} */ (root.querySelector('.nodes'));
    return {
      name, root, canvas, brush: canvas.getContext('2d', { alpha: false }),
      semantics: makeSemantics({ root: elements, layer: name }), height: 0, nodes: [],
    };
  });
  const [page] = layers;
  let canvasTop = 0;
  /** @type {() => void} */
  let tellShown;
  /** @type {Promise<void>} */
  const shown = new Promise((resolve) => { tellShown = resolve; });
  let moving = layers[0];

  /** What the frame to come has to know of the window, in CSS px. */
  function surroundings() {
    const width = Math.min(document.documentElement.clientWidth, kColumn);
    const density = Math.min(window.devicePixelRatio || 1, kSharpest);
    const view = window.innerHeight;
    // The elements flow by themselves then, and all of a long list has to be among them.
    if (!draws) canvasTop = 0;
    const spare = Math.max(0, Math.min(view / 2, (kTallestPicture / density - view) / 2));
    const canvasHeight = draws ? Math.ceil(view + 2 * spare) : kEndless;
    const lowest = Math.max(0, page.height - canvasHeight);
    if (!covers(view, canvasHeight)) {
      canvasTop = Math.round(Math.max(0, Math.min(window.scrollY - spare, lowest)));
    }
    return {
      width, density, canvasTop, canvasHeight,
      wide: window.innerWidth >= kWide,
      dark: window.matchMedia('(prefers-color-scheme: dark)').matches,
      reducedMotion: window.matchMedia('(prefers-reduced-motion: reduce)').matches,
    };
  }

  /** Whether the canvas still shows all that the window shows. */
  function covers(view = window.innerHeight, canvasHeight = page.canvas.clientHeight) {
    if (!draws) return true;
    const bottom = Math.min(window.scrollY + view, Math.max(page.height, view));
    return window.scrollY >= canvasTop && bottom <= canvasTop + canvasHeight;
  }

  window.addEventListener('scroll', () => { if (!covers()) onMove(); }, { passive: true });
  window.addEventListener('resize', onMove);
  for (const query of ['(prefers-color-scheme: dark)', '(prefers-reduced-motion: reduce)']) {
    window.matchMedia(query).addEventListener('change', onMove);
  }

  return {
    surroundings,
    /** Fulfilled when the first screen stands. */
    shown,
    /** Before a frame: the hidden canvas has to hold the largest layer. */
    prepare(/** @type {{width: number, canvasHeight: number, density: number}} */ around) {
      if (!glCanvas) return;
      const width = Math.floor(around.width * around.density);
      const height = Math.floor(around.canvasHeight * around.density);
      if (glCanvas.width !== width) glCanvas.width = width;
      if (glCanvas.height !== height) glCanvas.height = height;
    },

    layerBegin(/** @type {number} */ layer, /** @type {number} */ height) {
      moving = layers[layer];
      moving.height = height;
      moving.nodes = [];
    },
    layerNode(/** @type {Node} */ node) { moving.nodes.push(node); },
    layerEnd() {
      const { root, semantics, height, nodes, name } = moving;
      root.hidden = height === 0;
      const removeGone = semantics.commit(nodes);
      removeGone();
      root.style.setProperty('--height', `${height}px`);
      // What the document keeps free at its end for the bars that lie over it.
      document.documentElement.style.setProperty(`--${name}-height`, `${height}px`);
      tellShown();
    },

    /** The lower left of the hidden canvas is the layer's new picture. */
    layerShow(/** @type {number} */ layer, /** @type {number} */ width,
      /** @type {number} */ height) {
      const { canvas, brush, name } = layers[layer];
      if (!brush || !glCanvas || width === 0 || height === 0) return;
      if (canvas.width !== width) canvas.width = width;
      if (canvas.height !== height) canvas.height = height;
      const density = Math.min(window.devicePixelRatio || 1, kSharpest);
      canvas.hidden = false; // until now it was an empty box
      canvas.style.width = `${width / density}px`;
      canvas.style.height = `${height / density}px`;
      if (name === 'page') canvas.style.top = `${canvasTop}px`;
      brush.drawImage(glCanvas, 0, glCanvas.height - height, width, height, 0, 0, width, height);
    },

    language(/** @type {string} */ code) { document.documentElement.lang = code; },
    title(/** @type {string} */ text) { document.title = text; },
    color(/** @type {string} */ name, /** @type {string} */ css) {
      document.documentElement.style.setProperty(`--${name}`, css);
      if (name !== 'background') return;
      for (const meta of document.querySelectorAll('meta[name="theme-color"]')) {
        meta.setAttribute('content', css);
      }
    },
    announce(/** @type {string} */ text) { find('live').textContent = text; },
  };
}
