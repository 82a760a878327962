// @ts-check
/**
 * A second copy of the records, in Cache Storage, which browsers keep apart from the database and
 * which a kill leaves whole. Two slots take turns; each names the texts it consists of, shards of
 * the records, by their SHA-256: such a text never changes, and only what is new is written.
 * FORMATS.md has it byte by byte. Nothing here faults: what cannot be had is not there.
 */
import { answerOnce } from './database.js';
import { kShards, makeLedger, shardOf } from './ledger.js';

const kCache = 'taiwa-shadow'; // as kShadow in service-worker.js, which leaves it alone
const kVersion = 1;
const kPatience = 2000; // ms; who looks is on the way to the first screen

/**
 * @typedef {import('./ledger.js').Head} Head
 * @typedef {[number, number, string]} Shard which, the sum of its records, its SHA-256
 * @typedef {{head: Head, alone: boolean, shards: Shard[], number: number}} Slot
 *   `alone`: there is no database, and none to be had
 * @typedef {[string, string][]} Records
 * @typedef {{
 *   settled: () => Promise<void>,
 *   ledger: ReturnType<typeof makeLedger>,
 *   alone: boolean,
 *   read: (keys: string[]) => Promise<Records>,
 * }} Source the store: `read` begins at once, so that nothing is written between `settled` and it
 * @typedef {{
 *   look: (patience?: number) => Promise<(Head & {alone: boolean}) | null>,
 *   isKnown: () => boolean,
 *   records: (found: Records) => Promise<{records: Records, sequence: number, whole: boolean} | null>,
 *   follow: (source: Source) => Promise<boolean>,
 *   erase: () => Promise<boolean>,
 * }} Shadow
 * `look`: what it holds; where nobody can tell, it is not known. `records`: all of them, every sum
 * checked; what no slot has whole is as in `found`. `follow` comes to what the store holds; it stays as it was, and the answer is false, where
 * that is not what the ledger says, where there is no room, and where nobody could look before.
 */

/** @param {SubtleCrypto} subtle @param {string} text */
async function digestOf(subtle, text) {
  const digest = new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * @param {{
 *   caches: CacheStorage | null | undefined,
 *   subtle: SubtleCrypto | null | undefined,
 *   base: string,
 *   setTimer: import('./database.js').SetTimer,
 * }} browser `base`: below which the addresses of what is kept lie, and nothing else does
 * @returns {Shadow}
 */
export function makeShadow({ caches, subtle, base, setTimer }) {
  /** Newest first. @type {Slot[]} */
  let slots = [];
  let looked = false; // or what is there might be lost by following
  /** @type {Promise<unknown>} */
  let last = Promise.resolve();
  const addressOf = (/** @type {string | number} */ name) => new URL(`shadow/${name}`, base).href;

  /**
   * One after the other, also when the one before is slow and was given up.
   * @template T
   * @param {T} otherwise
   * @param {(cache: Cache, digest: (text: string) => Promise<string>) => Promise<T>} work
   * @returns {Promise<T>}
   */
  const attempt = (otherwise, work, patience = setTimer) => answerOnce(
    patience,
    (/** @type {(value: T) => void} */ answer) => {
      if (!caches || !subtle) return answer(otherwise);
      const done = last.then(() => caches.open(kCache))
        .then((cache) => work(cache, (text) => digestOf(subtle, text)));
      last = done.then(answer, () => answer(otherwise));
    },
    () => otherwise,
  );

  const textUnder = async (/** @type {Cache} */ cache, /** @type {string | number} */ name) =>
    (await cache.match(addressOf(name)))?.text();

  /**
   * @param {Cache} cache @param {(text: string) => Promise<string>} digest @param {number} number
   * @returns {Promise<Slot | null>} null where there is none, or it is damaged
   */
  async function readSlot(cache, digest, number) {
    const [text = '', sum] = (await textUnder(cache, number))?.split('\n') ?? [];
    if ((await digest(text)) !== sum) return null;
    const { v, count, sequence, sum: total, shards, alone = false } = JSON.parse(text);
    if (v !== kVersion) throw new Error('of another version');
    return { head: { sequence, count, sum: total }, alone, shards, number };
  }

  /** @param {Slot[]} of */
  const namesIn = (of) => new Set(of.flatMap(({ shards }) => shards.map(([, , name]) => name)));

  /** @type {Shadow['look']} */
  async function look(patience = kPatience) {
    const found = await attempt(null, async (cache, digest) => {
      const both = await Promise.all([0, 1].map((number) => readSlot(cache, digest, number)));
      return both.filter((slot) => slot !== null);
    }, (giveUp) => setTimer(giveUp, patience));
    looked = found !== null;
    slots = (found ?? []).sort((one, other) => other.head.sequence - one.head.sequence);
    return slots[0] ? { ...slots[0].head, alone: slots[0].alone } : null;
  }

  /** @type {Shadow['records']} */
  const records = (found) => attempt(null, async (cache, digest) => {
    const read = async (/** @type {string} */ name) => {
      const text = await textUnder(cache, name);
      return text !== undefined && (await digest(text)) === name ? text : null;
    };
    const names = [...namesIn(slots)];
    const texts = await Promise.all(names.map(read));
    const textOf = new Map(names.map((name, at) => [name, texts[at]]));
    const isWhole = (/** @type {Slot} */ { shards }) => shards.every(([, , name]) => textOf.get(name));
    const slot = slots.find(isWhole) ?? slots[0];
    if (!slot) return null;
    const parts = slot.shards.map(([number, , name]) => {
      const older = slots[1]?.shards.find(([other]) => other === number)?.[2] ?? '';
      const text = textOf.get(name) ?? textOf.get(older);
      return text ? /** @type {Records} */ (JSON.parse(text))
        : found.filter(([key]) => shardOf(key) === number);
    });
    return { records: parts.flat(), sequence: slot.head.sequence, whole: isWhole(slot) };
  });

  /** @type {Shadow['follow']} */
  const follow = ({ settled, ledger, alone, read }) => attempt(false, async (cache, digest) => {
    if (!looked) return false;
    // The browser, or somebody, may have taken any of it away meanwhile.
    const there = new Set((await cache.keys()).map(({ url }) => url));
    const isThere = (/** @type {string | number} */ name) => there.has(addressOf(name));
    await settled();
    const head = { ...ledger.head() };
    slots = slots.filter(({ number }) => isThere(number));
    const [newest] = slots;
    const known = new Map(newest?.shards.filter(([, , name]) => isThere(name))
      .map((shard) => [shard[0], shard]));
    const now = Array.from({ length: kShards }, (_, number) => ({
      number, sum: ledger.sumOfShard(number), keys: ledger.keysOf(number).sort(),
    })).filter(({ keys }) => keys.length > 0);
    const changed = now.filter(({ number, sum }) => known.get(number)?.[1] !== sum);
    const isNew = newest?.head.sum !== head.sum || newest.alone !== alone;
    if (changed.length === 0 && !isNew) return true;
    const texts = new Map(await read(changed.flatMap(({ keys }) => keys)));

    for (const { number, sum, keys } of changed) {
      const part = keys.map((key) => /** @type {[string, string]} */ ([key, texts.get(key) ?? '']));
      const found = makeLedger();
      found.fill(part, 0);
      if (found.head().sum !== sum) return false;
      const text = JSON.stringify(part);
      const name = await digest(text);
      await cache.put(addressOf(name), new Response(text));
      known.set(number, [number, sum, name]);
    }
    const shards = now.map(({ number }) => /** @type {Shard} */ (known.get(number)));
    const text = JSON.stringify({ ...head, ...(alone && { alone }), shards, v: kVersion });
    const number = newest ? 1 - newest.number : 0;
    await cache.put(addressOf(number), new Response(`${text}\n${await digest(text)}`));
    slots = [{ head, alone, shards, number }, ...(newest ? [newest] : [])];
    const named = new Set([0, 1, ...namesIn(slots)].map(addressOf));
    for (const url of there) {
      if (url.startsWith(addressOf('')) && !named.has(url)) await cache.delete(url);
    }
    return true;
  });

  /** @type {Shadow['erase']} */
  const erase = () => answerOnce(setTimer, (/** @type {(erased: boolean) => void} */ answer) => {
    slots = [];
    if (!caches) return answer(true);
    // Where caches are refused as such there is nothing of ours.
    last.then(() => caches.delete(kCache))
      .then(() => answer(true), ({ name }) => answer(name === 'SecurityError'));
  }, () => false);

  return { look, isKnown: () => looked, records, follow, erase };
}
