// @ts-check
/**
 * Whether what the database holds is what was left in it, by its head record and by the shadow; and
 * what is handed out where it is not.
 */
import { isHealable, kDelays, pause } from './connection.js';
import { readRecords } from './database.js';
import { kHead, readHead } from './ledger.js';

/** How long a shadow is waited for where the database alone is not to be believed, in milliseconds. */
const kLongPatience = 8000;
/** A database that answers so will answer so again. */
const kUnreadable = [
  'UnknownError', 'AbortError', 'InvalidStateError', 'NotFoundError', 'VersionError', 'DataError',
  'NotReadableError',
];

/**
 * @typedef {[string, string][]} Records
 * @typedef {{status: 'ok' | 'missing' | 'refused', records: Records, lost: boolean,
 *   shadow: Records}} Loaded
 *   `shadow`: what there was, where that is more, or other, than what could be read: nothing may be
 *   written before the person has said which it is. `lost`: something is gone, and no shadow has it.
 * @typedef {{loaded: Loaded, isBehind: boolean, isOpen: boolean, isRobbed: boolean,
 *   isAlone: boolean}} Found
 *   `isBehind`: the shadow is behind, as it always is for a moment. `isOpen`: the life before has
 *   ended in that moment. `isAlone`: there is no database, and what is loaded is the shadow.
 */

/**
 * As it is in the database, tried again where a connection has died.
 * @param {import('./connection.js').Connection} connection
 * @param {() => void} heal what else has gone through it
 * @param {import('./database.js').SetTimer} setTimer
 * @returns {Promise<{records: Records} | {fault: import('./database.js').Fault}>}
 */
export async function readThrough(connection, heal, setTimer) {
  for (let tries = 0; ; tries++) {
    let fault = await connection.open();
    const through = connection.current();
    if (through) {
      const read = await readRecords(through, setTimer);
      if ('records' in read) return read;
      fault = read.fault;
      if (connection.current() === through) heal();
    }
    if (tries === kDelays.length || (fault && !isHealable(fault))) {
      return { fault: fault ?? { name: 'AbortError' } };
    }
    await pause(setTimer, kDelays[tries]);
  }
}

/**
 * Reads all there is. The ledger is filled with it.
 * @param {{
 *   read: () => Promise<{records: Records} | {fault: import('./database.js').Fault}>,
 *   shadow: import('./shadow.js').Shadow,
 *   ledger: ReturnType<typeof import('./ledger.js').makeLedger>,
 *   wasLost: () => boolean,
 * }} store `wasLost`: the browser has thrown a damaged database away
 * @returns {Promise<Found>}
 */
export async function loadAll({ read, shadow, ledger, wasLost }) {
  const looking = shadow.look();
  const answer = await read();
  let held = await looking;
  const all = 'records' in answer ? answer.records : null;
  const records = (all ?? []).filter(([key]) => key !== kHead);
  const head = readHead(all?.find(([key]) => key === kHead)?.[1]);
  const sequence = head?.sequence ?? 0;
  ledger.fill(records, sequence);
  const { count, sum } = ledger.head();
  const isAs = (/** @type {import('./ledger.js').Head | null} */ other) =>
    other?.count === count && other.sum === sum;
  // Without its witness a database that does not speak for itself is not believed so soon.
  if (!shadow.isKnown() && !isAs(head)) held = await shadow.look(kLongPatience);
  ledger.passOver(held?.sequence ?? 0);

  /** @param {Partial<Loaded>} loaded @param {Partial<Found>} [what] @returns {Found} */
  const found = (loaded, what = {}) => ({
    loaded: { status: all ? 'ok' : 'refused', records, lost: wasLost(), shadow: [], ...loaded },
    isBehind: false, isOpen: Boolean(held && sequence > held.sequence), isRobbed: false,
    isAlone: false, ...what,
  });

  const alone = !all && held?.alone ? await shadow.records([]) : null;
  if (alone) {
    ledger.fill(alone.records, alone.sequence);
    return found({ status: 'ok', records: alone.records, lost: !alone.whole }, { isAlone: true });
  }
  // A version from before there were heads has left none, and no shadow.
  const whole = all && (head ? isAs(head) && sequence >= (held?.sequence ?? 0) : !held);
  if (whole || (all && isAs(held))) {
    return found({}, { isBehind: !isAs(held) && (held !== null || count > 0) });
  }
  // What is only slow, or kept from us, is not to be given up for its copy.
  const isGone = 'records' in answer || kUnreadable.includes(answer.fault.name);
  const copy = isGone && held && held.count > 0 ? await shadow.records(records) : null;
  const texts = new Map(records);
  const hasMore = copy?.records.some(([key, text]) => texts.get(key) !== text);
  if (copy && (hasMore || (copy.whole && sequence < copy.sequence))) {
    return found({ lost: false, shadow: copy.records }, { isRobbed: true });
  }
  // More than the head knows is no loss: where there are no locks, two tabs may have written.
  const isFewer = all !== null && !copy?.whole && (!head || count <= head.count);
  return found({ lost: wasLost() || isFewer }, { isRobbed: true });
}
