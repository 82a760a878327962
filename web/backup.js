// @ts-check
/**
 * All records as one text that a person can hold, as FORMATS.md has it: it says what it is, its
 * records stand one on a line, each behind its SHA-256, and the last line has that of all before it.
 * Closed with key words, such a text lies in another one. Line ends and the mark at the beginning
 * count for nothing: mail and editors change them.
 */
import { decodeBase64Url, encodeBase64Url } from './base64url.js';
import { kWithWords, lockPayload, unlockPayload } from './cipher.js';

/**
 * @typedef {[string, string][]} Records
 * @typedef {'cut' | 'altered' | 'newer' | 'insecure' | 'closed' | 'wrong-words' | 'other-key'} BackupFault
 */

const kBegin = /^taiwa-backup (\d+)( closed)?$/m;
const kRecord = /^([\da-f]{64}) ([^\t]*)\t(.*)$/;
const kLast = /^whole ([\da-f]{64})\n*$/m;
// Of the store's own, and of no backup.
const kReserved = /^(head|writer|deleted)$|^(fence|filling)\//;
// What would not survive as it is, or be read as something else.
const kUnplain = /^"|[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\ufeff]/u;

const plainOf = (/** @type {string} */ text) => text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');

export const isBackup = (/** @type {string} */ text) => kBegin.test(plainOf(text));

/** On one line, whatever it is. @param {string} text */
const lineOf = (text) => (kUnplain.test(text)
  ? JSON.stringify(text).replace(/[\p{Cc}\p{Zl}\p{Zp}\ufeff]/gu,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
  : text);
/** @param {string} line @returns {string} */
const textOf = (line) => (line.startsWith('"') ? JSON.parse(line) : line); // may throw

/** @param {SubtleCrypto} subtle @param {string} text */
async function digestOf(subtle, text) {
  const digest = await subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** @param {SubtleCrypto} subtle @param {string} key @param {string} text both as on their line */
const digestOfRecord = (subtle, key, text) => digestOf(subtle, `${key}\t${text}`);

/** How many of each kind. @param {Records} records */
function countsOf(records) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const [key] of records) {
    const [kind] = key.split('/');
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].map(([kind, count]) => `${lineOf(kind)} ${count}`);
}

/** With its sum, as a file. @param {string[]} lines @param {SubtleCrypto} subtle */
async function wholeOf(lines, subtle) {
  const text = [...lines, ''].join('\n');
  return `\ufeff${`${text}whole ${await digestOf(subtle, text)}\n`.replaceAll('\n', '\r\n')}`;
}

/**
 * @param {string} about what it is, in words for people
 * @param {Records} records
 * @param {Crypto} crypto
 * @param {string} [words] that close it; none: whoever has it may read it
 */
export async function writeBackup(about, records, crypto, words = '') {
  const { subtle } = crypto;
  records = records.filter(([key]) => !kReserved.test(key));
  const lines = await Promise.all(records.map(async ([key, text]) => {
    const [first, second] = [lineOf(key), lineOf(text)];
    return `${await digestOfRecord(subtle, first, second)} ${first}\t${second}`;
  }));
  const head = plainOf(about).split('\n');
  const text = await wholeOf([
    ...head, '', 'taiwa-backup 1', ...countsOf(records), `records ${records.length}`, '', ...lines,
  ], subtle);
  if (!words) return text;
  const lock = { kind: /** @type {0} */ (0), secret: words, salt: '' };
  const { payload } = await lockPayload(new TextEncoder().encode(text), lock, crypto);
  const closed = encodeBase64Url(payload).match(/.{1,76}/g) ?? [];
  return wholeOf([...head, '', 'taiwa-backup 1 closed', '', ...closed], subtle);
}

/**
 * Whole, or not at all.
 * @param {string} text that `isBackup`
 * @param {SubtleCrypto | undefined} subtle
 * @param {import('./cipher.js').Lock[]} [locks] to try on a closed one
 * @returns {Promise<{records: Records} | {fault: BackupFault}>}
 */
export async function readBackup(text, subtle, locks = []) {
  return readWhole(text, subtle, locks)
    // Not of ours, however right its sums are.
    .catch(() => ({ fault: /** @type {const} */ ('altered') }));
}

/** @type {typeof readBackup} */
async function readWhole(text, subtle, locks = []) {
  const plain = `${plainOf(text).trimEnd()}\n`;
  const [, version, closed] = kBegin.exec(plain) ?? [];
  if (version !== '1') return { fault: 'newer' };
  if (!subtle) return { fault: 'insecure' };
  const last = kLast.exec(plain);
  if (!last) return { fault: 'cut' };
  const covered = plain.slice(0, last.index);
  const isLast = last.index + last[0].length === plain.length;
  if (!isLast || (await digestOf(subtle, covered)) !== last[1]) return { fault: 'altered' };
  const [head, ...rest] = covered.slice(covered.search(kBegin)).split('\n\n');
  const lines = rest.join('\n\n').split('\n').slice(0, -1);
  return closed ? openClosed(lines.join(''), subtle, locks) : readLines(head, lines, subtle);
}

/** @param {string} text @param {SubtleCrypto} subtle @param {import('./cipher.js').Lock[]} locks */
async function openClosed(text, subtle, locks) {
  const { bytes } = decodeBase64Url(text);
  const opened = await unlockPayload(kWithWords, bytes, locks, subtle);
  if (opened.status !== 'ok') return { fault: opened.status };
  return readBackup(new TextDecoder().decode(opened.plain), subtle);
}

/** @param {string} head @param {string[]} lines @param {SubtleCrypto} subtle */
async function readLines(head, lines, subtle) {
  const records = await Promise.all(lines.map(async (line) => {
    const [, digest, key, second] = kRecord.exec(line) ?? [];
    if (!digest || (await digestOfRecord(subtle, key, second)) !== digest) return null;
    const record = [key, second].map(textOf);
    if (record.some((part) => typeof part !== 'string') || kReserved.test(record[0])) return null;
    return /** @type {[string, string]} */ (record);
  }));
  const whole = /** @type {Records} */ (records.filter((record) => record !== null));
  const isWhole = whole.length === lines.length && head.endsWith(`\nrecords ${lines.length}`);
  return isWhole ? { records: whole } : { fault: /** @type {const} */ ('altered') };
}
