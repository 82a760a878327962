// @ts-check
/**
 * Taking records out for good: all there are, a database as such, or what one has that it should not.
 */
import { deleteDatabase } from './database.js';
import { kHead } from './ledger.js';

/**
 * @param {{
 *   indexedDB: IDBFactory,
 *   name: string,
 *   setTimer: import('./database.js').SetTimer,
 *   connection: import('./connection.js').Connection,
 *   queue: ReturnType<typeof import('./write-queue.js').makeWriteQueue>,
 *   ledger: ReturnType<typeof import('./ledger.js').makeLedger>,
 *   shadow: import('./shadow.js').Shadow,
 *   follower: ReturnType<typeof import('./follower.js').makeFollower>,
 *   readAll: () => ReturnType<typeof import('./loading.js').readThrough>,
 *   empty: () => void,
 * }} store `empty`: the ledger knows of nothing any more
 */
export function makeEmptying({
  indexedDB, name, setTimer, connection, queue, ledger, shadow, follower, readAll, empty,
}) {
  /** @param {[string, string][]} records @returns {[string, null][]} */
  const outOf = (records) => records.filter(([key]) => key !== kHead).map(([key]) => [key, null]);

  async function deleteIt() {
    connection.drop();
    connection.forget();
    const fault = await deleteDatabase(indexedDB, name, setTimer);
    if (!fault) empty();
    return !fault;
  }

  return {
    /** The database itself. @returns {Promise<boolean>} whether it is gone */
    deleteIt,

    /** After all was written again: what a database that went back still has besides. */
    async tidy(/** @type {() => boolean} */ isWriter) {
      await queue.settled();
      const read = isWriter() && ledger.head().count > 0 ? await readAll() : { fault: null };
      const besides = 'records' in read ? outOf(read.records).filter(([key]) => !ledger.has(key)) : [];
      if (besides.length > 0) await queue.write(besides);
    },

    /** All records, known or not; a database that will not open or be read goes itself. */
    async eraseAll() {
      // First: should the page go in the middle, nobody is to be offered what she has erased.
      await follower.settled();
      await shadow.erase();
      const read = await readAll();
      const outcome = 'records' in read ? await queue.write(outOf(read.records)) : 'failed';
      if (outcome === 'reader') return outcome;
      const gone = outcome === 'saved' || (await deleteIt());
      return (await shadow.erase()) && gone ? 'saved' : 'failed';
    },
  };
}
