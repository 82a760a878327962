// @ts-check
/**
 * All records as one text that a person can hold, as FORMATS.md has it: it says what it is, its
 * records stand one on a line, each behind its SHA-256, and the last line has that of all before it.
 * Line ends and the mark at the beginning count for nothing: mail and editors change them.
 */

/** @typedef {[string, string][]} Records */

const kBegin = /^taiwa-backup (\d+)$/m;
const kRecord = /^([\da-f]{64}) ([^\t]*)\t(.*)$/;
const kLast = /^whole ([\da-f]{64})\n*$/m;
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
const textOf = (line) => (line.startsWith('"') ? JSON.parse(line) : line);

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

/**
 * @param {string} about what it is, in words for people
 * @param {Records} records
 * @param {SubtleCrypto} subtle
 */
export async function writeBackup(about, records, subtle) {
  const lines = await Promise.all(records.map(async ([key, text]) => {
    const [first, second] = [lineOf(key), lineOf(text)];
    return `${await digestOfRecord(subtle, first, second)} ${first}\t${second}`;
  }));
  const text = [
    ...plainOf(about).split('\n'), '', 'taiwa-backup 1', ...countsOf(records),
    `records ${records.length}`, '', ...lines, '',
  ].join('\n');
  return `\ufeff${`${text}whole ${await digestOf(subtle, text)}\n`.replaceAll('\n', '\r\n')}`;
}

/**
 * Whole, or not at all.
 * @param {string} text that `isBackup`
 * @param {SubtleCrypto | undefined} subtle
 * @returns {Promise<{records: Records} | {fault: 'cut' | 'altered' | 'newer' | 'insecure'}>}
 */
export async function readBackup(text, subtle) {
  const plain = plainOf(text);
  const version = kBegin.exec(plain)?.[1];
  if (version !== '1') return { fault: 'newer' };
  if (!subtle) return { fault: 'insecure' };
  const last = kLast.exec(plain);
  if (!last) return { fault: 'cut' };
  const covered = plain.slice(0, last.index);
  const isLast = last.index + last[0].length === plain.length;
  if (!isLast || (await digestOf(subtle, covered)) !== last[1]) return { fault: 'altered' };
  const [head, ...rest] = covered.slice(covered.search(kBegin)).split('\n\n');
  const lines = rest.join('\n\n').split('\n').slice(0, -1);
  const records = await Promise.all(lines.map(async (line) => {
    const [, digest, key, second] = kRecord.exec(line) ?? [];
    if (!digest || (await digestOfRecord(subtle, key, second)) !== digest) return null;
    return /** @type {[string, string]} */ ([textOf(key), textOf(second)]);
  }));
  const whole = /** @type {Records} */ (records.filter((record) => record !== null));
  const isWhole = whole.length === lines.length && head.endsWith(`\nrecords ${lines.length}`);
  return isWhole ? { records: whole } : { fault: 'altered' };
}
