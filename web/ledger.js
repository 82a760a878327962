// @ts-check
/**
 * What the store is known to hold, as far as a loss of it would show: how many records, and a sum
 * over them. Each write carries it along as the head record (FORMATS.md). It is computed at once,
 * not by a digest one has to wait for, so that a write begins the moment it is asked for.
 */

export const kHead = 'head'; // the key of the head record
export const kShards = 256;
const kRange = 2 ** 51; // of a sum: three of them are still a whole number

/**
 * @typedef {readonly (readonly [string, string | null])[]} Entries `null` removes the record.
 * @typedef {{sequence: number, count: number, sum: number}} Head
 * `sequence`: of writes, rising; `sum`: of the sums of all records, modulo 2^51
 */

/** As FORMATS.md has it. It tells damage, and is no digest against people. */
export function sumOf(/** @type {string} */ key, /** @type {string} */ text) {
  const whole = `${key}\0${text}`;
  let low = 0x811c9dc5;
  let high = 0xc70f6907;
  for (let at = 0; at < whole.length; at++) {
    const unit = whole.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x5bd1e995);
    high ^= high >>> 15;
  }
  return (high & 0x7ffff) * 2 ** 32 + (low >>> 0);
}

export const shardOf = (/** @type {string} */ key) => sumOf(key, '') % kShards;

export const textOfHead = (/** @type {Head} */ { sequence, count, sum }) =>
  JSON.stringify({ count, sequence, sum, v: 1 });

/** @param {string | undefined} text @returns {Head | null} null where it is none, or damaged */
export function readHead(text) {
  try {
    const { sequence, count, sum } = JSON.parse(text ?? '');
    return [sequence, count, sum].every(Number.isSafeInteger) ? { sequence, count, sum } : null;
  } catch {
    return null;
  }
}

const plus = (/** @type {number} */ sum, /** @type {number} */ more) =>
  (sum + more + kRange) % kRange;

export function makeLedger() {
  /** The sum of each record, by shard and key. @type {Map<string, number>[]} */
  let shards = [];
  /** @type {Head} */
  let head = { sequence: 0, count: 0, sum: 0 };
  let given = 0; // the last sequence that a write was given

  /** @param {string} key */
  const sumUnder = (key) => shards[shardOf(key)].get(key);

  /** @param {Entries} entries */
  function apply(entries) {
    for (const [key, text] of entries) {
      const shard = shards[shardOf(key)];
      const before = shard.get(key);
      if (before !== undefined) {
        shard.delete(key);
        head.count -= 1;
        head.sum = plus(head.sum, -before);
      }
      if (text === null) continue;
      const sum = sumOf(key, text);
      shard.set(key, sum);
      head.count += 1;
      head.sum = plus(head.sum, sum);
    }
  }

  /** All that is there. @param {Entries} records @param {number} sequence of its last write */
  function fill(records, sequence) {
    shards = Array.from({ length: kShards }, () => new Map());
    head = { sequence, count: 0, sum: 0 };
    given = Math.max(given, sequence);
    apply(records);
  }
  fill([], 0);

  return {
    fill,
    /** @returns {Readonly<Head>} */
    head: () => head,
    /** The head that goes with the last of these writes, which follow each other. @param {Entries} entries */
    headAfter(entries) {
      let { count, sum } = head;
      for (const [key, text] of new Map(entries)) {
        const before = sumUnder(key);
        if (before !== undefined) count -= 1;
        if (text !== null) count += 1;
        sum = plus(sum, (text === null ? 0 : sumOf(key, text)) - (before ?? 0));
      }
      given += 1;
      return { sequence: given, count, sum };
    },
    /** The next write is later than that one. @param {number} sequence */
    passOver(sequence) { given = Math.max(given, sequence); },
    /** A write is complete. @param {Entries} entries @param {number} sequence */
    take(entries, sequence) {
      apply(entries);
      head.sequence = sequence;
    },
    has: (/** @type {string} */ key) => sumUnder(key) !== undefined,
    keysOf: (/** @type {number} */ shard) => [...shards[shard].keys()],
    sumOfShard: (/** @type {number} */ shard) =>
      [...shards[shard].values()].reduce(plus, 0),
  };
}
