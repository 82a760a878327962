// @ts-check
/**
 * Everything the wasm may ask of the browser, one method for each function of
 * src/platform/web/host.h; and how the browser's answers reach it.
 */

import { drawPicture } from './picture.js';

/** As `enum class` StoreStatus, StoreAnswer, codec::Fault and Notice in src/app. */
const kStoreStatus = /** @type {const} */ ({ ok: 1, missing: 2, refused: 3 });
const kStoreAnswer = /** @type {const} */ ({ saved: 0, full: 1, failed: 2, reader: 3 });
const kFault = /** @type {const} */ ({
  foreign: 0, cut: 1, altered: 2, newer: 3, closed: 4, 'wrong-words': 5, 'other-key': 6,
});
const kNotice = /** @type {const} */ ({ none: 0, copied: 1, copyFailed: 2, shared: 3, shareFailed: 4 });

/**
 * @typedef {Record<string, (...values: any[]) => number> &
 *   {stringToNewUTF8: (text: string) => number, HEAPU8: Uint8Array,
 *    _malloc: (size: number) => number, _free: (at: number) => void}} Wasm
 */

/** Calls an export with texts among its arguments. @param {Wasm} wasm */
export function makeCall(wasm) {
  return (/** @type {string} */ name, /** @type {(string | number)[]} */ ...values) => {
    const texts = /** @type {number[]} */ ([]);
    const numbers = values.map((value) => {
      if (typeof value === 'number') return value;
      texts.push(wasm.stringToNewUTF8(value));
      return texts[texts.length - 1];
    });
    const answer = wasm[`_${name}`](...numbers);
    for (const text of texts) wasm._free(text);
    return answer;
  };
}

/**
 * @param {{
 *   window: Window & typeof globalThis,
 *   call: (name: string, ...values: (string | number)[]) => number,
 *   wasm: () => Wasm,
 *   wake: () => void,
 *   page: ReturnType<typeof import('./page.js').makePage>,
 *   journey: ReturnType<typeof import('./journey.js').makeJourney>,
 *   glyphs: ReturnType<typeof import('./glyphs.js').makeGlyphs>,
 *   store: ReturnType<typeof import('./store.js').openStore>,
 *   share: ReturnType<typeof import('./share.js').makeShare>,
 *   capsule: typeof import('./capsule.js'),
 *   files: ReturnType<typeof import('./files.js').makeFiles>,
 *   arrivals: ReturnType<typeof import('./arrivals.js').makeArrivals>,
 *   printer: ReturnType<typeof import('./printer.js').makePrinter>,
 *   keyWords: ReturnType<typeof import('./key-words.js').makeKeyWords>,
 *   bell: ReturnType<typeof import('./bell.js').makeBell>,
 *   light: ReturnType<typeof import('./screen-light.js').makeScreenLight>,
 *   words: Pick<ReturnType<typeof import('./words.js').makeWords>, 'read'>,
 *   askToPersist: () => void,
 *   acceptUpdate: () => void,
 * }} parts
 */
export function makeHost({
  window, call, wasm, wake, page, journey, glyphs, store, share, capsule, bell, light, files,
  arrivals, printer, keyWords, words, askToPersist, acceptUpdate,
}) {
  /** @type {[string, string | null][]} */
  let collected = [];
  /** @type {import('./capsule.js').Lock[]} */
  let locks = [];
  /** @type {{text: string, look: number}[]} */
  let pictureLines = [];
  let alarm = 0;
  const answerFile = (/** @type {'saved' | 'cancelled' | 'failed'} */ answer) => {
    if (answer !== 'cancelled') call('wasm_file_answer', answer === 'saved' ? 1 : 0);
  };

  return {
    random: () => window.crypto.getRandomValues(new Uint32Array(1))[0],
    wake,
    wakeAfter(/** @type {number} */ milliseconds) {
      window.clearTimeout(alarm);
      alarm = window.setTimeout(() => call('wasm_woke'), milliseconds);
    },
    letSleep() { window.clearTimeout(alarm); },

    storeLoad() {
      store.load().then(({ status, records }) => {
        for (const [key, text] of records) call('wasm_record', key, text);
        call('wasm_loaded', kStoreStatus[status]);
      });
    },
    storePut(/** @type {string} */ key, /** @type {string} */ text) { collected.push([key, text]); },
    storeRemove(/** @type {string} */ key) { collected.push([key, null]); },
    storeCommit(/** @type {number} */ ticket) {
      const entries = collected;
      collected = [];
      store.write(entries).then((answer) => call('wasm_store_answer', ticket, kStoreAnswer[answer]));
    },
    storePersist: askToPersist,

    /** `kind` -1: no lock, everybody may read it. */
    capsuleSeal(/** @type {number} */ ticket, /** @type {Uint8Array<ArrayBuffer>} */ bytes,
      /** @type {-1 | 0 | 1} */ kind, /** @type {string} */ secret, /** @type {string} */ salt) {
      capsule.seal(bytes, kind === -1 ? null : { kind, secret, salt }).then(
        (text) => call('wasm_sealed', ticket, text),
        () => call('wasm_sealed', ticket, ''),
      );
    },
    capsuleLock(/** @type {0 | 1} */ kind, /** @type {string} */ secret,
      /** @type {string} */ salt) {
      locks.push({ kind, secret, salt });
    },
    capsuleOpen(/** @type {string} */ text) {
      const tried = locks;
      locks = [];
      capsule.open(text, tried).then((opened) => {
        const ok = opened.status === 'ok';
        const bytes = ok ? opened.bytes : new Uint8Array(0);
        const { kind, secret, salt } = (ok && opened.lock) || { kind: -1, secret: '', salt: '' };
        const at = wasm()._malloc(bytes.length + 1);
        wasm().HEAPU8.set(bytes, at);
        call('wasm_unsealed', ok ? -1 : kFault[opened.status], at, bytes.length, kind, secret, salt,
          ok ? opened.mark : '');
        wasm()._free(at);
      });
    },

    wordsPick(/** @type {string} */ language) {
      keyWords.pick(language).then((words) => call('wasm_words_picked', words));
    },

    wordsFetch(/** @type {string} */ language) {
      words.read(language).then((text) => call('wasm_words', language, text));
    },

    share(/** @type {string} */ title, /** @type {string} */ text, /** @type {string} */ url) {
      share.share({ title, text, url }).then((answer) => {
        const notice = { shared: kNotice.shared, cancelled: kNotice.none, failed: kNotice.shareFailed };
        call('wasm_share_answer', notice[answer]);
      });
    },
    copy(/** @type {string} */ text) {
      share.copy(text).then((answer) => call('wasm_share_answer',
        answer === 'copied' ? kNotice.copied : kNotice.copyFailed));
    },
    fileSave(/** @type {string} */ name, /** @type {string} */ type, /** @type {string} */ text) {
      files.save(name, type, text).then(answerFile);
    },
    pictureLine(/** @type {string} */ text, /** @type {number} */ look) {
      pictureLines.push({ text, look });
    },
    pictureSave(/** @type {string} */ name, /** @type {number} */ shape) {
      const lines = pictureLines;
      pictureLines = [];
      drawPicture(window.document, lines, shape)
        .then((picture) => files.save(name, picture.type, picture))
        .then(answerFile, () => answerFile('failed'));
    },
    fileOpen: arrivals.openFile,
    print: printer.print,
    bell: (/** @type {number} */ heard) => bell.ring(heard !== 0),
    screenKeep: light.keep,
    screenLet: light.let,
    updateAccept: acceptUpdate,
    noticesFetch() {
      window.fetch('./notices.txt')
        .then((response) => (response.ok ? response.text() : ''))
        .catch(() => '')
        .then((text) => call('wasm_notices', text));
    },

    history: journey.keep,
    arrived: journey.arrived,
    language: page.language,
    color: page.color,
    layerBegin: page.layerBegin,
    layerNode: page.layerNode,
    layerEnd: page.layerEnd,
    layerShow: page.layerShow,
    announce: page.announce,
    glCanvas: page.glCanvas,
    fontMetrics: glyphs.metrics,
    glyph: glyphs.glyph,
  };
}
