// @ts-check
/**
 * Everything the wasm may ask of the browser, one method for each function of
 * src/platform/web/host.h; and how the browser's answers reach it.
 */

import { drawPicture } from './picture.js';

/** As `enum class StoreStatus` in src/app/state.h. */
const kStoreStatus = /** @type {const} */ ({ /* Open */ ok: 1, missing: 2, refused: 3 });
/** As `enum class StoreAnswer` in src/app/store_actions.h. */
const kStoreAnswer = /** @type {const} */ ({ saved: 0, full: 1, failed: 2, reader: 3 });
/** As `enum class Fault` in src/codec/fault.h. */
const kFault = /** @type {const} */ ({
  foreign: 0, cut: 1, altered: 2, newer: 3, closed: 4, 'wrong-words': 5, 'other-key': 6,
  insecure: 7,
});
/** As `enum class Notice` in src/app/state.h. */
const kNotice = /** @type {const} */ ({
  none: 0, copied: 1, copyFailed: 2, shared: 3, shareFailed: 4, backupInsecure: 5,
});

/**
 * @typedef {Record<string, (...values: any[]) => number> &
 *   {HEAPU8: Uint8Array, _malloc: (size: number) => number,
 *    _free: (at: number) => void}} Wasm
 */

/** Calls an export with texts among its arguments. @param {Wasm} wasm */
export function makeCall(wasm) {
  const encoder = new TextEncoder();
  // To the wasm a text ends at its first NUL; half of a surrogate pair has no UTF-8.
  const copy = (/** @type {string} */ text) => {
    const bytes = encoder.encode(`${text.replaceAll('\0', '\ufffd')}\0`);
    const at = wasm._malloc(bytes.length);
    if (at === 0) throw new Error('no memory for a text');
    wasm.HEAPU8.set(bytes, at);
    return at;
  };
  return (/** @type {string} */ name, /** @type {(string | number)[]} */ ...values) => {
    const texts = /** @type {number[]} */ ([]);
    const numbers = values.map((value) => {
      if (typeof value === 'number') return value;
      texts.push(copy(value));
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
 *   guard: import('./guard.js').Guard,
 *   call: (name: string, ...values: (string | number)[]) => number,
 *   wasm: () => Wasm,
 *   wake: () => void,
 *   page: ReturnType<typeof import('./page.js').makePage>,
 *   journey: ReturnType<typeof import('./journey.js').makeJourney>,
 *   renderer: ReturnType<typeof import('./renderer.js').makeRenderer>,
 *   glyphs: ReturnType<typeof import('./glyphs.js').makeGlyphs>,
 *   store: ReturnType<typeof import('./store.js').openStore>,
 *   share: ReturnType<typeof import('./share.js').makeShare>,
 *   capsule: typeof import('./capsule.js'),
 *   backup: typeof import('./backup.js'),
 *   files: ReturnType<typeof import('./files.js').makeFiles>,
 *   arrivals: ReturnType<typeof import('./arrivals.js').makeArrivals>,
 *   printer: ReturnType<typeof import('./printer.js').makePrinter>,
 *   keyWords: ReturnType<typeof import('./key-words.js').makeKeyWords>,
 *   bell: ReturnType<typeof import('./bell.js').makeBell>,
 *   light: ReturnType<typeof import('./screen-light.js').makeScreenLight>,
 *   words: Pick<ReturnType<typeof import('./words.js').makeWords>, 'read'>,
 *   leftOpen: Pick<ReturnType<typeof import('./left-open.js').makeLeftOpen>, 'keep'>,
 *   askToPersist: () => void,
 *   acceptUpdate: () => void,
 * }} parts
 */
export function makeHost({
  window, guard, call, wasm, wake, page, journey, renderer, glyphs, store, share, capsule, backup, bell,
  light,   files, arrivals, printer, keyWords, words, leftOpen, askToPersist, acceptUpdate,
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

  /** @param {string} text @param {import('./capsule.js').Lock[]} tried */
  function readAsBackup(text, tried) {
    guard.later(backup.readBackup(text, window.crypto.subtle, tried), (read) => {
      const { records, fault } = { records: [], fault: null, ...read };
      for (const [key, record] of records) call('wasm_record', key, record);
      call('wasm_backup_read', fault === null ? -1 : kFault[fault]);
    });
  }

  return {
    random: () => window.crypto.getRandomValues(new Uint32Array(1))[0],
    wake,
    wakeAfter(/** @type {number} */ milliseconds) {
      window.clearTimeout(alarm);
      alarm = window.setTimeout(() => call('wasm_woke'), milliseconds);
    },
    letSleep() { window.clearTimeout(alarm); },

    storeLoad() {
      guard.later(store.load(), ({ status, records, lost, shadow }) => {
        for (const [key, text] of records) call('wasm_record', key, text);
        for (const [key, text] of shadow) call('wasm_shadow', key, text);
        call('wasm_loaded', kStoreStatus[status], lost ? 1 : 0);
      });
    },
    storePut(/** @type {string} */ key, /** @type {string} */ text) { collected.push([key, text]); },
    storeRemove(/** @type {string} */ key) { collected.push([key, null]); },
    storeCommit(/** @type {number} */ ticket) {
      const entries = collected;
      collected = [];
      guard.later(store.write(entries),
        (answer) => call('wasm_store_answer', ticket, kStoreAnswer[answer]));
    },
    storeRenew(/** @type {number} */ ticket) {
      const entries = collected;
      collected = [];
      guard.later(store.renew(entries),
        (answer) => call('wasm_store_answer', ticket, kStoreAnswer[answer]));
    },
    storeErase(/** @type {number} */ ticket) {
      guard.later(store.erase(),
        (answer) => call('wasm_store_answer', ticket, kStoreAnswer[answer]));
    },
    storeTake() { store.take(); },
    /** `words`: '' for one that whoever has it may read. */
    backupSave(/** @type {string} */ name, /** @type {string} */ about, /** @type {string} */ words) {
      const records = /** @type {[string, string][]} */ (collected);
      collected = [];
      if (!window.crypto.subtle) {
        const answer = () => call('wasm_share_answer', kNotice.backupInsecure);
        return guard.later(Promise.resolve(), answer);
      }
      const saved = backup.writeBackup(about, records, window.crypto, words)
        .then((text) => files.save(name, 'text/plain', text));
      guard.later(saved, (answer) => {
        if (answer === 'saved') call('wasm_backup_saved');
        else answerFile(answer);
      }, () => answerFile('failed'));
    },
    storePersist: askToPersist,
    /** What the store has not answered for. @returns {[string, string | null][]} */
    unsaved: () => [...store.unanswered(), ...collected],

    /** `kind` -1: no lock, everybody may read it. */
    capsuleSeal(/** @type {number} */ ticket, /** @type {Uint8Array<ArrayBuffer>} */ bytes,
      /** @type {-1 | 0 | 1} */ kind, /** @type {string} */ secret, /** @type {string} */ salt) {
      guard.later(capsule.seal(bytes, kind === -1 ? null : { kind, secret, salt }),
        (text) => call('wasm_sealed', ticket, text, 0),
        (reason) => call('wasm_sealed', ticket, '', capsule.isInsecure(reason) ? 1 : 0));
    },
    capsuleLock(/** @type {0 | 1} */ kind, /** @type {string} */ secret,
      /** @type {string} */ salt) {
      locks.push({ kind, secret, salt });
    },
    capsuleOpen(/** @type {string} */ text) {
      const tried = locks;
      locks = [];
      if (backup.isBackup(text)) return readAsBackup(text, tried);
      guard.later(capsule.open(text, tried), (opened) => {
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
      guard.later(keyWords.pick(language), (words) => call('wasm_words_picked', words));
    },

    wordsFetch(/** @type {string} */ language) {
      guard.later(words.read(language), (text) => call('wasm_words', language, text));
    },

    share(/** @type {string} */ title, /** @type {string} */ text, /** @type {string} */ url) {
      guard.later(share.share({ title, text, url }), (answer) => {
        const notice = { shared: kNotice.shared, cancelled: kNotice.none, failed: kNotice.shareFailed };
        call('wasm_share_answer', notice[answer]);
      });
    },
    copy(/** @type {string} */ text) {
      guard.later(share.copy(text), (answer) => call('wasm_share_answer',
        answer === 'copied' ? kNotice.copied : kNotice.copyFailed));
    },
    fileSave(/** @type {string} */ name, /** @type {string} */ type, /** @type {string} */ text) {
      guard.later(files.save(name, type, text), answerFile);
    },
    pictureLine(/** @type {string} */ text, /** @type {number} */ look) {
      pictureLines.push({ text, look });
    },
    pictureSave(/** @type {string} */ name, /** @type {number} */ shape) {
      const lines = pictureLines;
      pictureLines = [];
      const saved = drawPicture(window.document, lines, shape)
        .then((picture) => files.save(name, picture.type, picture));
      guard.later(saved, answerFile, () => answerFile('failed'));
    },
    fileOpen: arrivals.openFile,
    print: printer.print,
    bell: (/** @type {number} */ heard) => bell.ring(heard !== 0),
    screenKeep: light.keep,
    screenLet: light.let,
    updateAccept: acceptUpdate,
    licencesFetch() {
      const licences = window.fetch('./notices.txt')
        .then((response) => (response.ok ? response.text() : ''));
      guard.later(licences, (text) => call('wasm_licences', text), () => call('wasm_licences', ''));
    },

    place: journey.keep,
    arrived: journey.arrived,
    leftOpen: leftOpen.keep,
    language: page.language,
    title: page.title,
    color: page.color,
    layerBegin: page.layerBegin,
    layerNode: page.layerNode,
    layerEnd: page.layerEnd,
    layerShow: page.layerShow,
    announce: page.announce,
    glCanvas: renderer.glCanvas,
    paints: renderer.paints,
    textureMake: renderer.textureMake,
    textureChange: renderer.textureChange,
    textureDrop: renderer.textureDrop,
    listBegin: renderer.listBegin,
    listDraw: renderer.listDraw,
    fontMetrics: glyphs.metrics,
    glyph: glyphs.glyph,
  };
}
