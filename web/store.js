// @ts-check
/**
 * The records of this browser: text under keys, each write answered once and called saved only
 * when the browser has completed it. Knows nothing of what the records mean.
 */
import { isHealable, kDelays, makeConnection, pause } from './connection.js';
import { browserTimer, deleteDatabase, readRecords } from './database.js';
import { claimWriter } from './writer-lock.js';
import { makeWriteQueue } from './write-queue.js';

/**
 * @typedef {import('./writer-lock.js').Role} Role
 * @typedef {'saved' | 'full' | 'failed' | 'reader'} WriteStatus
 * @typedef {{status: 'ok' | 'missing' | 'refused', records: [string, string][], lost: boolean}}
 *   Loaded `lost`: the browser has thrown a damaged database away since this page began.
 * @typedef {{
 *   open: () => void,
 *   load: () => Promise<Loaded>,
 *   write: (entries: [string, string | null][]) => Promise<WriteStatus>,
 *   erase: () => Promise<WriteStatus>,
 *   unanswered: () => [string, string | null][],
 *   claim: (onRole: (role: Role) => void) => void,
 * }} Store `open` is for before anything is asked for: it reads nothing, and a database that does
 * not open is told to the first who loads. `null` for a text removes the record. `erase` is 'saved' when nothing is left of any.
 */

/**
 * Until `claim` has made this tab the writer, every write is answered 'reader'. A tab that becomes
 * the writer later must load again first: the tab before it has written.
 * @param {{
 *   indexedDB: IDBFactory | null | undefined,
 *   locks?: LockManager | null,
 *   setTimer?: import('./database.js').SetTimer,
 *   name?: string,
 *   onEmptied?: () => void,
 * }} browser `onEmptied`: what this page has read or written is not in the database any more, and
 *   nobody here has erased it.
 * @returns {Store}
 */
export function openStore({ indexedDB, locks, setTimer = browserTimer, name = 'taiwa', onEmptied = () => {} }) {
  /** @type {Role} */
  let role = 'reader';
  /** @type {Store['claim']} */
  const claim = (onRole) =>
    claimWriter(locks, `${name}-writer`, (granted) => {
      role = granted;
      onRole(granted);
    });

  if (!indexedDB) {
    return {
      open: () => {},
      load: async () => ({ status: 'missing', records: [], lost: false }),
      write: async () => (role === 'reader' ? 'reader' : 'failed'),
      erase: async () => (role === 'reader' ? 'reader' : 'saved'),
      unanswered: () => [],
      claim,
    };
  }

  const connection = makeConnection({
    indexedDB, name, setTimer, onEmptied,
    onDeath() {
      queue.heal();
      // Not only with the next write: the page may be gone by then, and all it knows with it.
      void connection.open();
    },
  });
  const queue = makeWriteQueue(connection, setTimer);

  /** @returns {Promise<Loaded>} */
  async function load() {
    for (let tries = 0; ; tries++) {
      let fault = await connection.open();
      const through = connection.current();
      if (through) {
        const read = await readRecords(through, setTimer);
        const lost = connection.lost();
        if ('records' in read) return { status: 'ok', records: read.records, lost };
        fault = read.fault;
        if (connection.current() === through) queue.heal();
      }
      if (tries === kDelays.length || (fault && !isHealable(fault))) {
        return { status: 'refused', records: [], lost: connection.lost() };
      }
      await pause(setTimer, kDelays[tries]);
    }
  }

  /** All records, known or not; a database that will not open or be read goes itself. */
  async function erase() {
    if (role === 'reader') return 'reader';
    const { status, records } = await load();
    /** @type {[string, null][]} */
    const entries = records.map(([key]) => [key, null]);
    if (status === 'ok' && (await queue.write(entries)) === 'saved') return 'saved';
    connection.drop();
    connection.forget();
    const fault = await deleteDatabase(/** @type {IDBFactory} */ (indexedDB), name, setTimer);
    return fault ? 'failed' : 'saved';
  }

  return {
    open: () => void connection.open(),
    load,
    erase,
    write: (entries) => (role === 'reader' ? Promise.resolve('reader') : queue.write(entries)),
    unanswered: queue.unanswered,
    claim,
  };
}

/**
 * Asks the browser not to evict us. Firefox asks the person and may never answer, so there is
 * nothing here to wait for: `onAnswer` is called if an answer comes.
 * @param {StorageManager | undefined} storage
 * @param {(persisted: boolean) => void} [onAnswer]
 */
export function askToPersist(storage, onAnswer = () => {}) {
  try {
    storage?.persist?.().then(onAnswer, () => {});
  } catch {
    // Refused where storage is refused; nothing was promised to the person yet.
  }
}
