// @ts-check
/**
 * Payloads that nobody reads without the key words, or without the key that a pair shares.
 *   form 2, key words: byte 0 rounds in units of 100,000, bytes 1-16 salt, 17-28 IV, then ciphertext
 *   form 3, pair key: bytes 0-11 IV, then ciphertext
 * AES-GCM (256 bits with words, 128 with a key) over what stands before the IV, the form first.
 * Knows nothing of what it encrypts.
 */

/**
 * @typedef {{kind: 0 | 1, secret: string, salt: string}} Lock
 * kind 0: key words as somebody typed them, and their salt in hex, '' for whichever a link has;
 * kind 1: a pair key, 128 bits in hex, salt ''.
 * @typedef {Uint8Array<ArrayBuffer>} Bytes
 */

export const kWithWords = 2;
export const kWithPairKey = 3;
/** As `enum class LockKind` in src/domain/lock.h: the form that each of them makes. */
const kForms = [/* Words */ kWithWords, /* Key */ kWithPairKey];
const kUnit = 100_000;
const kRounds = 6; // × kUnit, as OWASP asks of PBKDF2 with SHA-256
const kMostRounds = 20; // a forged link must not stall the reader
const kSalt = 16;
const kIv = 12;
const kLeast = kIv + 1 + 16; // a byte and the tag

/** Derived keys: the second link of a partner opens at once. @type {Map<string, CryptoKey>} */
const derived = new Map();

const toHex = (/** @type {Bytes} */ bytes) =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** @param {string} text 16 bytes @returns {Bytes} */
function fromHex(text) {
  if (!/^[\da-f]{32}$/i.test(text)) throw new RangeError('not 32 hex digits');
  return Uint8Array.from({ length: 16 }, (_, at) => parseInt(text.slice(2 * at, 2 * at + 2), 16));
}

/**
 * Words that sound alike are spelt alike: they may come by voice, and by any keyboard. What parts
 * them (NFKC has made the wide signs narrow) is left out: Japanese is typed without.
 * @param {string} words
 */
export const normalizeWords = (words) => words.normalize('NFKC').toLowerCase()
  .replace(/[ァ-ヶヽヾ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
  .replace(/[\s、。,.・-]+/g, '');

/**
 * @param {string} words normalized @param {Bytes} salt @param {number} rounds
 * @param {SubtleCrypto} subtle
 */
export async function deriveKey(words, salt, rounds, subtle) {
  const base = await subtle.importKey(
    'raw', new TextEncoder().encode(words), 'PBKDF2', false, ['deriveKey']);
  return subtle.deriveKey({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds }, base,
    { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

/** @param {Bytes} bytes @param {SubtleCrypto} subtle */
export const importKey = (bytes, subtle) =>
  subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);

/** @param {Bytes} iv @param {Bytes} additionalData authenticated, not encrypted */
const gcm = (iv, additionalData) => ({ name: 'AES-GCM', iv, additionalData });

/**
 * @param {CryptoKey} key @param {Bytes} iv @param {Bytes} additional @param {Bytes} plain
 * @param {SubtleCrypto} subtle @returns {Promise<Bytes>} the tag of 16 bytes is its end
 */
export const encrypt = async (key, iv, additional, plain, subtle) =>
  new Uint8Array(await subtle.encrypt(gcm(iv, additional), key, plain));

/**
 * Rejects for another key and for altered bytes alike.
 * @param {CryptoKey} key @param {Bytes} iv @param {Bytes} additional @param {Bytes} encrypted
 * @param {SubtleCrypto} subtle @returns {Promise<Bytes>}
 */
export const decrypt = async (key, iv, additional, encrypted, subtle) =>
  new Uint8Array(await subtle.decrypt(gcm(iv, additional), key, encrypted));

/**
 * @param {Bytes} head rounds and salt, or nothing for a pair key
 * @param {string} secret @param {SubtleCrypto} subtle
 */
async function keyFor(head, secret, subtle) {
  if (!head.length) return importKey(fromHex(secret), subtle);
  const words = normalizeWords(secret);
  const name = `${head} ${words}`;
  const key = derived.get(name)
    ?? await deriveKey(words, head.slice(1), head[0] * kUnit, subtle);
  derived.set(name, key);
  return key;
}

/** @param {Bytes[]} parts */
function joined(...parts) {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/**
 * Rejects when the lock is none.
 * @param {Bytes} plain @param {Lock} lock without a salt its words get a new one
 * @param {Crypto} crypto
 */
export async function lockPayload(plain, { kind, secret, salt }, crypto) {
  const random = (/** @type {number} */ size) => crypto.getRandomValues(new Uint8Array(size));
  if (!normalizeWords(secret)) throw new RangeError('no words');
  const form = kForms[kind];
  const head = Uint8Array.from(kind ? [] : [kRounds, ...(salt ? fromHex(salt) : random(kSalt))]);
  const iv = random(kIv); // never twice with one key
  const key = await keyFor(head, secret, crypto.subtle);
  const encrypted = await encrypt(key, iv, Uint8Array.of(form, ...head), plain, crypto.subtle);
  return { form, payload: joined(head, iv, encrypted) };
}

/**
 * `mark` is one of the link itself: the first 6 bytes of its IV in hex.
 * @param {number} form @param {Bytes} payload @param {Lock[]} locks @param {SubtleCrypto} subtle
 * @returns {Promise<{status: 'ok', plain: Bytes, lock: Lock, mark: string}
 *   | {status: 'altered' | 'closed' | 'wrong-words' | 'other-key'}>}
 */
export async function unlockPayload(form, payload, locks, subtle) {
  const at = form === kWithWords ? 1 + kSalt : 0;
  const outside = at && (payload[0] < kRounds || payload[0] > kMostRounds);
  if (payload.length < at + kLeast || outside) return { status: 'altered' };
  const head = payload.slice(0, at);
  const iv = payload.slice(at, at + kIv);
  const salt = toHex(head.slice(1));
  let status = /** @type {'closed' | 'wrong-words' | 'other-key'} */ (at ? 'closed' : 'other-key');
  for (const lock of locks) {
    if (kForms[lock.kind] !== form || (lock.salt && lock.salt !== salt)) continue;
    try {
      const key = await keyFor(head, lock.secret, subtle);
      const additional = Uint8Array.of(form, ...head);
      const plain = await decrypt(key, iv, additional, payload.slice(at + kIv), subtle);
      return { status: 'ok', plain, lock: { ...lock, salt }, mark: toHex(iv.slice(0, 6)) };
    } catch {
      // Which of the two it was, another secret or altered bytes, GCM does not tell.
      if (at && !lock.salt) status = 'wrong-words';
    }
  }
  return { status };
}
