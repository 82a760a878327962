// @ts-check
/**
 * The inspector's windows over the page: one canvas as large as the window, of which only the
 * rectangles of the windows are shown and can be pressed. Their picture is painted by WebGL into
 * the app's hidden canvas and copied, as the layers are. Draws a frame whenever the browser can: it
 * is for looking, and never idle.
 */

/**
 * @param {{window: Window & typeof globalThis, wasm: any, glCanvas: HTMLCanvasElement}} page
 */
export function showInspector({ window, wasm, glCanvas }) {
  const { document } = window;
  const canvas = document.createElement('canvas');
  canvas.id = 'inspector';
  canvas.setAttribute('aria-hidden', 'true');
  Object.assign(canvas.style, {
    position: 'fixed', left: '0', top: '0', zIndex: '1000', touchAction: 'none', pointerEvents: 'auto',
  });
  document.body.append(canvas);
  const brush = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'));
  /** @type {HTMLElement | null} */
  let highlighted = null;

  /** A text that ends with NUL. @param {number} at */
  function textAt(at) {
    const end = wasm.HEAPU8.indexOf(0, at);
    return new TextDecoder().decode(wasm.HEAPU8.slice(at, end));
  }

  /** @param {number} at @returns {number[][]} x, y, width, height of each window */
  function placesAt(at) {
    const places = [];
    for (const view = new Float32Array(wasm.HEAPU8.buffer, at); view[4 * places.length + 2] > 0;) {
      places.push([...view.subarray(4 * places.length, 4 * places.length + 4)]);
    }
    return places;
  }

  /** @param {string} id */
  function highlight(id) {
    const element = id ? document.getElementById(id) : null;
    if (element === highlighted) return;
    if (highlighted) highlighted.style.outline = '';
    if (element) element.style.outline = '3px solid magenta';
    highlighted = element;
  }

  /** @param {string} log */
  function print(log) {
    console.log(log);
    window.navigator.clipboard?.writeText(log).catch(() => {});
  }

  /** @param {number} seconds */
  function draw(seconds) {
    const [width, height, density] = [window.innerWidth, window.innerHeight, window.devicePixelRatio];
    const [across, down] = [Math.floor(width * density), Math.floor(height * density)];
    // The app makes it as small as it needs before it draws.
    if (glCanvas.width < across) glCanvas.width = across;
    if (glCanvas.height < down) glCanvas.height = down;
    const at = wasm._wasm_inspector_frame(seconds, width, height, density);
    if (at === 0) return;
    const places = placesAt(at);
    Object.assign(canvas, { width: across, height: down });
    Object.assign(canvas.style, { width: `${width}px`, height: `${height}px` });
    brush.drawImage(glCanvas, 0, glCanvas.height - down, across, down, 0, 0, across, down);
    const path = places.map(([x, y, wide, tall]) => `M${x} ${y}h${wide}v${tall}h${-wide}z`).join('');
    canvas.style.clipPath = `path('${path || 'M0 0'}')`;
    highlight(textAt(wasm._wasm_inspector_highlight()));
    const log = textAt(wasm._wasm_inspector_print());
    if (log) print(log);
  }

  canvas.addEventListener('pointermove', ({ clientX, clientY }) =>
    wasm._wasm_inspector_point(clientX, clientY));
  canvas.addEventListener('pointerdown', ({ clientX, clientY, pointerId }) => {
    canvas.setPointerCapture(pointerId); // a window that is moved follows past its old edge
    wasm._wasm_inspector_point(clientX, clientY);
    wasm._wasm_inspector_hold(1);
  });
  canvas.addEventListener('pointerup', () => wasm._wasm_inspector_hold(0));
  canvas.addEventListener('pointerleave', () => wasm._wasm_inspector_point(-1, -1));
  canvas.addEventListener('wheel', (event) => {
    event.preventDefault();
    wasm._wasm_inspector_wheel(-event.deltaX / 100, -event.deltaY / 100);
  }, { passive: false });

  let last = 0;
  function next(/** @type {number} */ time) {
    draw((time - last) / 1000);
    last = time;
    window.requestAnimationFrame(next);
  }
  window.requestAnimationFrame(next);
}
