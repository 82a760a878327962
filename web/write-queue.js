// @ts-check
/**
 * Writes in the order they were asked for, each answered once. A transaction is begun the moment
 * it is asked for, so that the last keystroke survives the tab; when the connection dies, all that
 * is unanswered is begun again in order, which changes nothing where it had been written already.
 */
import { writeRecords } from './database.js';
import { kHead, textOfHead } from './ledger.js';
import { isHealable, kDelays, pause } from './connection.js';

/**
 * @typedef {import('./database.js').Fault} Fault
 * @typedef {import('./database.js').SetTimer} SetTimer
 * @typedef {'saved' | 'full' | 'failed' | 'reader'} Outcome `reader`: it was another tab's turn
 * @typedef {[string, string | null][]} Entries
 * @typedef {{
 *   entries: Entries,
 *   answer: (outcome: Outcome) => void,
 *   outcome: Outcome | null,
 *   round: number,
 *   sequence: number,
 *   turn: string,
 * }} Job `turn`: whose write it is; what is begun again later is none of the next one
 */

/** @type {Record<string, Outcome>} */
const kOutcomes = { QuotaExceededError: 'full', ConstraintError: 'reader' };
const outcomeOf = (/** @type {Fault} */ { name }) => kOutcomes[name] ?? 'failed';

/**
 * @param {import('./connection.js').Connection} connection
 * @param {ReturnType<typeof import('./ledger.js').makeLedger>} ledger of what is in the store
 * @param {ReturnType<typeof import('./fence.js').makeFence>} fence
 * @param {SetTimer} setTimer
 */
export function makeWriteQueue(connection, ledger, fence, setTimer) {
  /** @type {Job[]} Not answered yet, oldest first. */
  const pending = [];
  // What transactions of an earlier round say counts no more: their jobs are begun again.
  let round = 1;
  let failures = 0;
  let replaying = false;
  let heals = 0;
  /** @type {Promise<Outcome>} */
  let last = Promise.resolve('saved');

  /** Begun in this round and not answered, up to this one. @param {Job} job */
  const before = (job) => pending.slice(0, pending.indexOf(job) + 1)
    .filter((other) => !other.outcome && other.round === round);

  /** @param {Job} job @param {Outcome} outcome */
  function settle(job, outcome) {
    job.outcome = outcome;
    if (outcome === 'saved') ledger.take(job.entries, job.sequence);
    // Those after it say in their head that it is there; refused to a reader, they all are.
    else if (outcome !== 'reader' && before(pending[pending.length - 1]).length > 0) write([]);
    while (pending[0]?.outcome) {
      const [first] = pending.splice(0, 1);
      first.answer(/** @type {Outcome} */ (first.outcome));
    }
    if (pending.length === 0) failures = 0;
  }

  /** @param {Job} job @param {IDBDatabase} through */
  function begin(job, through) {
    const mine = round;
    job.round = mine;
    if (job.turn !== fence.turn()) return queueMicrotask(() => settle(job, 'reader'));
    const known = Math.max(ledger.head().sequence, ...pending.map(({ sequence }) => sequence));
    const head = ledger.headAfter(before(job).flatMap(({ entries }) => entries));
    job.sequence = head.sequence;
    const answer = (/** @type {Fault | null} */ fault) => {
      if (mine !== round) return;
      if (!fault) {
        failures = 0;
        settle(job, 'saved');
      } else if (isHealable(fault) || fault.name === 'TimeoutError') {
        heal();
      } else {
        settle(job, outcomeOf(fault));
      }
    };
    try {
      fence.claim(through, known);
    } catch (fault) {
      return queueMicrotask(() => answer(/** @type {Fault} */ (fault)));
    }
    writeRecords(
      through, setTimer, [...job.entries, [kHead, textOfHead(head)]], answer, fence.pass,
    );
  }

  /** Opens if need be and begins, oldest first, whatever this round has not begun. */
  async function replay() {
    if (replaying) return;
    replaying = true;
    while (pending.length > 0 && !connection.current()) {
      const fault = await connection.open();
      if (!fault) continue;
      if (isHealable(fault) && failures < kDelays.length) {
        await pause(setTimer, kDelays[failures++]);
      } else {
        for (const job of [...pending]) settle(job, outcomeOf(fault));
      }
    }
    replaying = false;
    const through = connection.current();
    for (const job of pending) if (through && job.round !== round) begin(job, through);
  }

  /** After a death: the oldest job is the suspect, the others may be innocent. */
  async function heal() {
    heals += 1;
    connection.drop();
    round += 1;
    for (const job of pending) job.outcome = null;
    if (replaying || pending.length === 0) return;
    replaying = true;
    if (failures < kDelays.length) await pause(setTimer, kDelays[failures++]);
    else settle(pending[0], 'failed');
    replaying = false;
    replay();
  }

  /** @param {Entries} entries @returns {Promise<Outcome>} */
  function write(entries) {
    const copy = entries.map(([key, text]) => /** @type {Entries[number]} */ ([key, text]));
    return last = new Promise((answer) => {
      /** @type {Job} */
      const job = {
        entries: copy, answer, outcome: null, round: 0, sequence: 0, turn: fence.turn(),
      };
      pending.push(job);
      const through = connection.current();
      if (through && !replaying) begin(job, through);
      else replay();
    });
  }

  /** What is not known to be saved, oldest first. @returns {Entries} */
  const unanswered = () => pending.filter((job) => !job.outcome).flatMap((job) => job.entries);

  /** Nothing is waiting for its answer. */
  const settled = async () => { while (pending.length > 0) await last; };

  return { write, heal, unanswered, settled, heals: () => heals };
}
