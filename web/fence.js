// @ts-check
/**
 * Who writes, said in the database itself. Each turn at writing has a token of its own; the turn
 * that comes after it fences the token off, and from then on the database refuses every write that
 * carries it, whatever the tab that has it believes of itself: it was frozen, it has slept, nobody
 * could tell it. Nothing has to be read for that, so a write begins and ends in one step.
 */
import { answerOnce, kRecords } from './database.js';
import { kHead, readHead } from './ledger.js';

// What lies under these keys is no text, and so no record.
const kWriter = 'writer'; // [token, …those fenced off before it, the newest first]
const kFenced = 200; // tokens that are remembered; a tab that is older than so many turns is gone

export const makeToken = () => crypto.getRandomValues(new Uint32Array(2)).join('-');
const keyOf = (/** @type {string} */ token) => `fence/${token}`;

/** @param {import('./database.js').SetTimer} setTimer */
export function makeFence(setTimer) {
  let token = makeToken();
  /** @type {IDBDatabase | null} */
  let claimedThrough = null;

  return {
    /** The turn it is now, as far as this tab is told. */
    turn: () => token,

    /** Another turn of this tab. */
    renew() {
      token = makeToken();
      claimedThrough = null;
    },

    /**
     * Before the first write of a turn: fences off whose turn it was. Where somebody has written
     * what this tab has not read, its own turn is fenced off instead, and what it writes is refused.
     * Throws where the connection takes no transactions any more.
     * @param {IDBDatabase} connection @param {number} sequence of the last write this tab knows of
     */
    claim(connection, sequence) {
      if (claimedThrough === connection) return;
      const mine = token;
      const transaction = connection.transaction(kRecords, 'readwrite');
      claimedThrough = connection;
      transaction.onabort = () => {
        if (claimedThrough === connection) claimedThrough = null;
      };
      const store = transaction.objectStore(kRecords);
      const head = store.get(kHead);
      const writer = store.get(kWriter);
      writer.onsuccess = () => {
        const before = Array.isArray(writer.result) ? writer.result : [];
        if (before.includes(mine)) return; // its turn, or one that is over
        const isBehind = (readHead(head.result)?.sequence ?? 0) > sequence;
        const [current, ...others] = isBehind ? [before[0] ?? '', mine, ...before.slice(1)]
          : [mine, ...before];
        if (others.length > 0) store.put([], keyOf(others[0]));
        for (const old of others.slice(kFenced)) store.delete(keyOf(old));
        store.put([current, ...others.slice(0, kFenced)], kWriter);
      };
    },

    /** Into each write: the whole of it fails with a ConstraintError once the turn is over. */
    pass(/** @type {IDBObjectStore} */ store) {
      store.add([], keyOf(token));
      store.delete(keyOf(token));
    },

    /** Whether the turn is over. @param {IDBDatabase | null} connection @returns {Promise<boolean>} */
    isOver: (connection) => answerOnce(setTimer, (answer) => {
      const request = connection?.transaction(kRecords).objectStore(kRecords).getKey(keyOf(token));
      if (!request) return answer(false);
      request.onsuccess = () => answer(request.result !== undefined);
      request.onerror = () => answer(false);
    }, () => false),
  };
}
