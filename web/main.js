// @ts-check
/**
 * The start, in order: is there a place to run, what stood in the address, then the parts, the
 * wasm, and the first frame.
 */
import { isAble } from './able.js';
import { showAftermath } from './aftermath.js';
import { makeArrivals } from './arrivals.js';
import * as backup from './backup.js';
import { makeBell } from './bell.js';
import { makeScreenLight } from './screen-light.js';
import { makeCalls } from './calls.js';
import * as capsule from './capsule.js';
import { watchControls } from './controls.js';
import { makeFiles } from './files.js';
import { makeFrames } from './frames.js';
import { makeGlyphs } from './glyphs.js';
import { makeGuard } from './guard.js';
import { makeHost } from './host.js';
import { makeJourney } from './journey.js';
import { makeLeftOpen } from './left-open.js';
import { makeKeyWords } from './key-words.js';
import { makePage } from './page.js';
import { askToPersist, isPersisted } from './persist.js';
import { makePrinter } from './printer.js';
import { makeRenderer } from './renderer.js';
import { makeShare } from './share.js';
import { openStore } from './store.js';
import { watchUpdates } from './updates.js';
import { makeWords } from './words.js';
import instantiate from './taiwa.js';

/** As `enum class Role` in src/app/state.h. */
const kRole = /** @type {const} */ ({ writer: 0, reader: 1, asking: 2 });
const kOwnAddress = window.location.pathname + window.location.search;

/** A sentence that is already in the page, for when nothing of ours can run. */
function stop(/** @type {string} */ id) {
  const sentence = document.getElementById(id);
  if (sentence) sentence.hidden = false;
}

/** Until the wasm is there: a file has not come, or the browser lacks what it needs. */
let fail = (/** @type {unknown} */ fault) => {
  console.error(fault);
  stop(isAble() ? 'missing' : 'stopped');
};

/**
 * What stands behind the # in the address: the address of a screen, or what a link brought, which
 * is taken out of the address bar before anything else can read it.
 */
function readFragment() {
  const text = window.location.hash.slice(1);
  if (text.startsWith('/')) return { place: text.slice(1), fragment: '' };
  if (text) window.history.replaceState(window.history.state, '', kOwnAddress);
  return { place: '', fragment: text };
}

/** `?mirror` shows the page's own elements, as they are where nothing can be drawn: null. */
function openContext(/** @type {{works: () => boolean}} */ glyphs) {
  if (new URLSearchParams(window.location.search).has('mirror') || !glyphs.works()) return null;
  return document.createElement('canvas').getContext('webgl2', {
    alpha: false, antialias: false, depth: false, stencil: false, powerPreference: 'low-power',
  });
}

async function start() {
  const guard = makeGuard({
    onFault() {
      frames.stop();
      showAftermath({ window, unsaved: host.unsaved });
    },
  });
  const { place, fragment } = readFragment();
  const linkBase = window.location.origin + window.location.pathname;
  // What takes time is asked for first, and comes while the parts are made.
  const words = makeWords({
    fetch: (address) => window.fetch(address), base: import.meta.url,
    languages: document.documentElement.dataset.languages ?? '',
    serviceWorker: navigator.serviceWorker,
  });
  const firstWords = words.readFirst(navigator.languages);
  firstWords.catch(() => {}); // waited for below
  /** @type {Record<string, Function>} */
  const bound = {}; // filled before anything of the wasm runs
  const program = instantiate({ host: bound });
  program.catch(() => {}); // likewise
  const store = openStore({
    indexedDB: window.indexedDB, locks: navigator.locks, caches: window.caches,
    subtle: window.crypto.subtle, base: linkBase, window,
    openChannel: (name) => (window.BroadcastChannel ? new BroadcastChannel(name) : null),
    onRobbed: () => call('wasm_robbed'), onChanged: () => call('wasm_changed'),
  });
  store.open();

  const glyphs = makeGlyphs({ document });
  const context = openContext(glyphs);
  const renderer = makeRenderer({ context });
  const glCanvas = renderer.glCanvas();
  const showPlain = (/** @type {boolean} */ plain) =>
    document.documentElement.classList.toggle('plain', plain);
  showPlain(!context);

  /** @type {import('./host.js').Wasm} */
  let wasm;
  const { call, start: startWasm } = makeCalls({ guard });
  const frames = makeFrames({
    requestFrame: (callback) => window.requestAnimationFrame(callback),
    draw: (seconds) => guard.run(() => {
      const around = page.surroundings();
      page.prepare(around);
      return call('wasm_frame', seconds, around.width, around.wide ? 1 : 0, around.canvasTop,
        around.canvasHeight, around.density, around.dark ? 1 : 0,
        around.reducedMotion ? 1 : 0) !== 0;
    }) ?? false,
  });
  const page = makePage({ window, onMove: frames.wake, glCanvas });
  // These wait for other processes, or let them work, and the wasm is on its way.
  page.prepare(page.surroundings());
  if (context) {
    renderer.create();
    guard.later(page.shown, () => { if (!renderer.works()) showPlain(true); });
  }
  for (const bold of [false, true]) glyphs.metrics(16, bold);
  const journey = makeJourney({
    window, base: kOwnAddress, onWentTo: (steps) => call('wasm_went_to', steps),
    onTyped(hash) {
      if (hash.startsWith('/')) call('wasm_went_to', hash.slice(1));
      else if (hash) call('wasm_link', hash);
    },
  });
  const leftOpen = makeLeftOpen({
    window,
    onLeave() {
      call('wasm_leave');
      guard.later(store.leave(), () => {});
    },
  });
  const share = makeShare({ navigator });
  const updates = watchUpdates({
    serviceWorker: navigator.serviceWorker,
    trustedTypes: /** @type {any} */ (window).trustedTypes,
    location: window.location,
    after: page.shown,
    onReady: () => call('wasm_update_found'),
  });
  const tellStorage = (/** @type {boolean} */ persisted) => {
    const installed = window.matchMedia('(display-mode: standalone)').matches;
    call('wasm_storage', persisted ? 1 : 0, installed ? 1 : 0);
  };
  const host = makeHost({
    window, guard, words, page, journey, leftOpen, renderer, glyphs, store, share, capsule, backup,
    bell: makeBell({ window }),
    light: makeScreenLight({ navigator, document }),
    files: makeFiles({ window }),
    arrivals: makeArrivals({ window, onText: (text) => call('wasm_link', text) }),
    printer: makePrinter({ window }),
    keyWords: makeKeyWords({
      crypto: window.crypto, fetch: (address) => window.fetch(address), base: import.meta.url,
    }),
    call,
    wasm: () => wasm,
    wake: frames.wake,
    askToPersist: () => askToPersist(navigator.storage, tellStorage),
    acceptUpdate: () => updates.accept(),
  });

  Object.assign(bound, guard.around(host));
  wasm = await program;
  const { language, text } = await firstWords;
  fail = guard.fail;
  guard.watch(window, new URL('.', import.meta.url).href);

  watchControls({
    root: document.body,
    onPress(key) {
      journey.pressed(() => {
        call('wasm_press', key);
        frames.drawNow();
      });
    },
    onTyped(key, text) {
      call('wasm_typed', key, text);
      frames.drawNow();
    },
    onFocus(key) { call('wasm_focused', key); },
    onPointer(hovered, held) {
      call('wasm_pointer', hovered, held);
      frames.wake();
    },
  });
  glCanvas?.addEventListener('webglcontextlost', (event) => {
    event.preventDefault(); // or it is never given back
    // Phones take it away in the background; until it is back, the elements themselves are the app.
    showPlain(true);
  });
  glCanvas?.addEventListener('webglcontextrestored', () => {
    showPlain(false);
    renderer.create();
    call('wasm_context_restored');
  });

  const canShare = share.canShare(linkBase);
  startWasm(wasm, linkBase, fragment, language, text, canShare ? 1 : 0, journey.steps() || place,
    leftOpen.take());
  guard.later(isPersisted(navigator.storage), tellStorage);
  store.claim((role) => call('wasm_role', kRole[role]));
}

if (window.top !== window.self) {
  stop('framed');
} else {
  start().catch((fault) => fail(fault));
}
document.documentElement.dataset.begun = 'true'; // or beginning.js says that we did not come
