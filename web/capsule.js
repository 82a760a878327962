// @ts-check
/**
 * Bytes ↔ the text that travels in a link: `p1.` and base64url of
 *   byte 0       form: 0 stored as is, 1 deflated (raw), 2 and 3 encrypted by cipher.js, where
 *                form 0 or 1 is the first byte inside; others are for newer versions
 *   bytes 1-2    length of the payload, high byte first
 *   bytes 3-10   the first 8 bytes of SHA-256 over byte 0, bytes 1-2 and the payload
 *   bytes 11-    the payload
 * The checksum is there because chats cut and alter links and deflate notices half of it.
 * Written on paper and in chats for ever: a change here needs a new number after the `p`.
 * Needs a secure context, as WebCrypto does; anywhere else it says so.
 */
import { charactersFor, decodeBase64Url, encodeBase64Url } from './base64url.js';
import { kWithPairKey, kWithWords, lockPayload, unlockPayload } from './cipher.js';

/**
 * @typedef {import('./cipher.js').Lock} Lock
 * @typedef {{status: 'ok', bytes: Uint8Array, lock: Lock | null, mark: string}
 *   | {status: 'foreign' | 'cut' | 'altered' | 'newer' | 'closed' | 'wrong-words' | 'other-key'
 *     | 'insecure'}} Opened
 * `foreign`: no such text in there. `newer`: this version, or this browser, cannot read it.
 * `insecure`: no browser opens it in a page that did not come by https.
 * `closed`: its words are wanted. `wrong-words`, `other-key`: or it was altered with care.
 * @typedef {{
 *   crypto: Crypto,
 *   CompressionStream?: typeof CompressionStream,
 *   DecompressionStream?: typeof DecompressionStream,
 * }} Browser
 */

const kInsecure = 'SecurityError';
const kStored = 0;
const kDeflated = 1;
const kPrefix = 3;
const kHeader = 11;
const kMostCharacters = 8 * 1024;
const kMostBytes = 64 * 1024;

// A chat may put anything around a link and spell # as %23. Letters, and what joins the words of
// an address, do not count as its beginning: …/p2.html is not ours.
const kText = /(^|#|%23|[^\w\-./?&=%@~+])p(\d+)\.([\w-]*)/g;

/** @param {unknown} reason why `seal` rejected */
export const isInsecure = (reason) => reason instanceof DOMException && reason.name === kInsecure;

/**
 * Rejects with a RangeError what `open` would not read back: the caller offers a file instead; and
 * with what `isInsecure` knows where no link can be made.
 * @param {Uint8Array} bytes
 * @param {Lock | null} [lock] null: everybody may read it
 * @param {Browser} [browser]
 * @returns {Promise<string>}
 */
export async function seal(bytes, lock = null, browser = globalThis) {
  if (!browser.crypto.subtle) throw new DOMException('links need https', kInsecure);
  const plain = bytes.slice();
  if (plain.length > kMostBytes) throw new RangeError('too many bytes for a link');
  const packed = await deflate(plain, browser);
  const readable = packed && packed.length < plain.length
    ? { form: kDeflated, payload: packed }
    : { form: kStored, payload: plain };
  const { form, payload } = lock
    ? await lockPayload(Uint8Array.of(readable.form, ...readable.payload), lock, browser.crypto)
    : readable;
  if (charactersFor(kHeader + payload.length) > kMostCharacters) {
    throw new RangeError('too many characters for a link');
  }
  const capsule = new Uint8Array(kHeader + payload.length);
  capsule.set([form, payload.length >> 8, payload.length & 255]);
  capsule.set(payload, kHeader);
  capsule.set(await checksum(capsule, browser), kPrefix);
  return `p1.${encodeBase64Url(capsule)}`;
}

/**
 * Finds the text in a fragment, an address or a whole chat message, and opens it.
 * @param {string} text
 * @param {Lock[]} [locks] those to try
 * @param {Browser} [browser]
 * @returns {Promise<Opened>}
 */
export async function open(text, locks = [], browser = globalThis) {
  const found = [...text.matchAll(kText)];
  const match = found.find(([, before]) => before === '#' || before === '%23') ?? found[0];
  if (!match) return { status: 'foreign' };
  const [, , version, characters] = match;
  if (version !== '1') return { status: 'newer' };
  if (!browser.crypto.subtle) return { status: 'insecure' };
  if (characters.length > kMostCharacters) return { status: 'altered' };
  const { bytes: capsule, leftover } = decodeBase64Url(characters);
  const length = kHeader + ((capsule[1] << 8) | capsule[2]);
  if (capsule.length < kHeader || capsule.length < length) return { status: 'cut' };
  if (characters.length !== charactersFor(length) || leftover !== 0) return { status: 'altered' };
  const expected = await checksum(capsule, browser);
  if (expected.some((byte, index) => byte !== capsule[kPrefix + index])) {
    return { status: 'altered' };
  }
  const form = capsule[0];
  const payload = capsule.slice(kHeader);
  if (form !== kWithWords && form !== kWithPairKey) return unpack(form, payload, browser);
  const unlocked = await unlockPayload(form, payload, locks, browser.crypto.subtle);
  if (unlocked.status !== 'ok') return unlocked;
  const { plain, lock, mark } = unlocked;
  const opened = await unpack(plain[0], plain.slice(1), browser);
  return opened.status === 'ok' ? { ...opened, lock, mark } : opened;
}

/**
 * @param {number} form @param {Uint8Array<ArrayBuffer>} payload @param {Browser} browser
 * @returns {Promise<Opened>}
 */
async function unpack(form, payload, browser) {
  const stream = form === kDeflated ? inflater(browser) : null;
  if (form !== kStored && !stream) return { status: 'newer' };
  const bytes = stream ? await inflate(payload, stream) : payload;
  return bytes ? { status: 'ok', bytes, lock: null, mark: '' } : { status: 'altered' };
}

/** @param {Uint8Array} capsule @param {Browser} browser */
async function checksum(capsule, browser) {
  const covered = new Uint8Array(capsule.length - kHeader + kPrefix);
  covered.set(capsule.subarray(0, kPrefix));
  covered.set(capsule.subarray(kHeader), kPrefix);
  const digest = await browser.crypto.subtle.digest('SHA-256', covered);
  return new Uint8Array(digest, 0, kHeader - kPrefix);
}

/** @param {Uint8Array<ArrayBuffer>} bytes @param {Browser} browser */
async function deflate(bytes, browser) {
  try {
    const stream = browser.CompressionStream && new browser.CompressionStream('deflate-raw');
    return stream ? await collect(bytes, stream) : null;
  } catch {
    // Chromium before 103 has CompressionStream without deflate-raw.
    return null;
  }
}

/** @param {Uint8Array<ArrayBuffer>} bytes @param {DecompressionStream} stream */
async function inflate(bytes, stream) {
  try {
    return await collect(bytes, stream);
  } catch {
    return null;
  }
}

/** @param {Browser} browser */
function inflater(browser) {
  try {
    const Inflater = browser.DecompressionStream;
    return Inflater ? new Inflater('deflate-raw') : null;
  } catch {
    return null;
  }
}

/**
 * All that comes out, or null as soon as that is more than a link may hold.
 * @param {Uint8Array<ArrayBuffer>} bytes
 * @param {GenericTransformStream} stream
 */
async function collect(bytes, stream) {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const whole = new Uint8Array(kMostBytes);
  let filled = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return whole.slice(0, filled);
    if (filled + value.length > kMostBytes) {
      await reader.cancel();
      return null;
    }
    whole.set(value, filled);
    filled += value.length;
  }
}
