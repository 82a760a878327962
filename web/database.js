// @ts-check
/**
 * One connection to one IndexedDB database with one object store of texts under text keys.
 * Every function here answers once, whatever the browser does; what to do about a fault is the
 * caller's business. Version 1 is for ever: an old tab can then never block a new one.
 */

export const kRecords = 'records';

/** How long a silent database is believed to be working. WebKit has left opens unanswered. */
const kPatience = 8000;

/**
 * @typedef {(callback: () => void, milliseconds: number) => () => void} SetTimer
 * Starts a timer and returns what stops it.
 * @typedef {{name: string}} Fault
 */

/** @type {SetTimer} */
export function browserTimer(callback, milliseconds) {
  const timer = setTimeout(callback, milliseconds);
  return () => clearTimeout(timer);
}

/**
 * Runs `start` and hands on its first answer; a thrown exception and silence are answers too.
 * `late` is given what arrives after that.
 * @template T
 * @param {SetTimer} setTimer
 * @param {(answer: (value: T) => void) => void} start
 * @param {(fault: Fault) => T} refuse
 * @param {(value: T) => void} [late]
 * @returns {Promise<T>}
 */
export function answerOnce(setTimer, start, refuse, late = () => {}) {
  return new Promise((resolve) => {
    let answered = false;
    /** @param {T} value */
    const answer = (value) => {
      if (answered) return late(value);
      answered = true;
      stop();
      resolve(value);
    };
    const stop = setTimer(() => answer(refuse({ name: 'TimeoutError' })), kPatience);
    try {
      start(answer);
    } catch (error) {
      answer(refuse(/** @type {Fault} */ (error)));
    }
  });
}

/**
 * @typedef {{connection: IDBDatabase, made: boolean, lost: boolean} | {fault: Fault}} Opened
 * `made`: there was none; `lost`: the browser found the old one damaged and has thrown it away.
 */

/**
 * @param {IDBFactory} indexedDB
 * @param {string} name
 * @param {SetTimer} setTimer
 * @returns {Promise<Opened>}
 */
export function openDatabase(indexedDB, name, setTimer) {
  let made = false;
  let lost = false;
  return answerOnce(
    setTimer,
    (answer) => {
      const request = indexedDB.open(name, 1);
      request.onupgradeneeded = (event) => {
        made = true;
        // Only Chromium has dataLoss, and it says so this one time.
        const loss = /** @type {{dataLoss?: string}} */ (/** @type {unknown} */ (event)).dataLoss;
        lost = loss !== undefined && loss !== 'none';
        request.result.createObjectStore(kRecords);
      };
      request.onblocked = () => answer({ fault: { name: 'BlockedError' } });
      request.onerror = () => answer({ fault: request.error ?? { name: 'UnknownError' } });
      request.onsuccess = () => answer({ connection: request.result, made, lost });
    },
    (fault) => ({ fault }),
    (opened) => {
      if ('connection' in opened) opened.connection.close();
    },
  );
}

/**
 * What `ask` has asked of the store, once all of it is there. What is not text under a text key was
 * not written by us: it is left where it is and not handed out.
 * @param {IDBDatabase} connection
 * @param {SetTimer} setTimer
 * @param {(store: IDBObjectStore) => () => [unknown, unknown][]} ask
 * @returns {Promise<{records: [string, string][]} | {fault: Fault}>}
 */
function read(connection, setTimer, ask) {
  return answerOnce(
    setTimer,
    (answer) => {
      const transaction = connection.transaction(kRecords, 'readonly');
      const pairs = ask(transaction.objectStore(kRecords));
      transaction.onabort = () => answer({ fault: transaction.error ?? { name: 'AbortError' } });
      transaction.oncomplete = () => {
        const ours = pairs().filter((pair) => pair.every((part) => typeof part === 'string'));
        answer({ records: /** @type {[string, string][]} */ (ours) });
      };
    },
    (fault) => ({ fault }),
  );
}

/**
 * Every record, in key order.
 * @param {IDBDatabase} connection @param {SetTimer} setTimer
 */
export const readRecords = (connection, setTimer) => read(connection, setTimer, (store) => {
  const keys = store.getAllKeys();
  const texts = store.getAll();
  return () => keys.result.map((key, index) => [key, texts.result[index]]);
});

/**
 * Those of these keys that are there.
 * @param {IDBDatabase} connection @param {SetTimer} setTimer @param {string[]} keys
 */
export const readSome = (connection, setTimer, keys) => read(connection, setTimer, (store) => {
  const texts = keys.map((key) => store.get(key));
  return () => keys.map((key, index) => [key, texts[index].result]);
});

/**
 * The database itself, where no transaction in it will do. Another tab gives its connection up when
 * it is told; where it does not, that is a fault.
 * @param {IDBFactory} indexedDB
 * @param {string} name
 * @param {SetTimer} setTimer
 * @returns {Promise<Fault | null>}
 */
export function deleteDatabase(indexedDB, name, setTimer) {
  return answerOnce(
    setTimer,
    (/** @type {(fault: Fault | null) => void} */ answer) => {
      const request = indexedDB.deleteDatabase(name);
      request.onsuccess = () => answer(null);
      request.onerror = () => answer(request.error ?? { name: 'UnknownError' });
    },
    (fault) => fault,
  );
}

/**
 * One transaction over all entries, begun before this returns so that it survives the tab.
 * `answer` is called once, with null only when the browser says the transaction is complete:
 * on a full disk every single request succeeds and the transaction then aborts. `first` asks for
 * what goes before them.
 * @param {IDBDatabase} connection
 * @param {SetTimer} setTimer
 * @param {readonly (readonly [string, string | null])[]} entries
 * @param {(fault: Fault | null) => void} answer
 * @param {(store: IDBObjectStore) => void} first
 */
export function writeRecords(connection, setTimer, entries, answer, first) {
  /** @type {IDBTransaction | null} */
  let transaction = null;
  answerOnce(
    setTimer,
    (/** @type {(fault: Fault | null) => void} */ settle) => {
      transaction = connection.transaction(kRecords, 'readwrite', { durability: 'strict' });
      const running = transaction;
      running.oncomplete = () => settle(null);
      running.onabort = () => settle(running.error ?? { name: 'AbortError' });
      const store = running.objectStore(kRecords);
      first(store);
      for (const [key, text] of entries) {
        if (text === null) store.delete(key);
        else store.put(text, key);
      }
      running.commit?.();
    },
    (fault) => {
      abandon(transaction);
      return fault;
    },
  ).then(answer);
}

const kFilling = '0'.repeat(30_000); // more would be laid beside the log
const kFillings = 200; // more than 4 MB together
const kFillingKey = 'filling/';

/**
 * Chromium goes on writing into a log that was torn, by a full disk or a kill, and throws away all
 * of it at its next start. Once that much was written it has begun another, also where the same
 * transaction takes all away again. Nothing of it is a record, and nobody needs it: no answer.
 * @param {IDBDatabase} connection
 */
export function beginFreshLog(connection) {
  // Only Chromium has dataLoss.
  if (!('dataLoss' in (globalThis.IDBVersionChangeEvent?.prototype ?? {}))) return;
  try {
    const transaction = connection.transaction(kRecords, 'readwrite', { durability: 'strict' });
    const store = transaction.objectStore(kRecords);
    for (let at = 0; at < kFillings; at++) store.put([kFilling], kFillingKey + at);
    for (let at = 0; at < kFillings; at++) store.delete(kFillingKey + at);
    transaction.commit?.();
  } catch {
    // The connection has gone meanwhile.
  }
}

/**
 * Half of the entries must not be kept.
 * @param {IDBTransaction | null} transaction
 */
function abandon(transaction) {
  try {
    transaction?.abort();
  } catch {
    // It has ended by itself, or is past its commit.
  }
}
