// @ts-check
/**
 * A real (in-memory) IndexedDB that fails at a chosen call, and timers that nobody has to wait for.
 */
import { IDBFactory } from 'fake-indexeddb';
import { openStore } from '../../web/store.js';

/** @param {string} name */
export const fault = (name) => new DOMException('made by a test', name);

/**
 * Short waits pass at once and are listed in `waits`; what waits for silence passes in `giveUp`.
 */
export function makeTimers() {
  /** @type {number[]} */
  const waits = [];
  /** @type {Set<() => void>} */
  const patient = new Set();
  return {
    waits,
    patient,
    /** @param {() => void} callback @param {number} milliseconds */
    setTimer: (callback, milliseconds) => {
      if (milliseconds > 1000) {
        patient.add(callback);
        return () => void patient.delete(callback);
      }
      waits.push(milliseconds);
      setImmediate(callback);
      return () => {};
    },
    giveUp: () => {
      for (const callback of [...patient]) callback();
    },
  };
}

/**
 * `fail(call, text)` is asked at each call ('open', 'open-event', 'transaction', 'put', 'commit',
 * 'abort') and returns an error to fail with, or undefined. 'abort' is asked last: every request
 * has been taken, and the transaction then aborts with that error, as on a full disk.
 * @param {(call: string, text?: string) => DOMException | undefined} fail
 */
export function makeFaultyDatabase(fail = () => undefined) {
  const factory = new IDBFactory();
  /** @type {any[]} */
  const connections = [];
  /** @type {any[]} */
  const transactionOptions = [];
  /** @param {string} call @param {string} [text] */
  const maybeThrow = (call, text) => {
    const error = fail(call, text);
    if (error) throw error;
  };

  /** @param {any} connection */
  function spoil(connection) {
    connections.push(connection);
    const begin = connection.transaction.bind(connection);
    connection.transaction = (/** @type {any[]} */ ...args) => {
      maybeThrow('transaction');
      transactionOptions.push(args[2]);
      const transaction = begin(...args);
      if (args[1] !== 'readwrite') return transaction;
      const store = transaction.objectStore('records');
      const put = store.put.bind(store);
      store.put = (/** @type {any[]} */ ...entry) => {
        maybeThrow('put', entry[0]);
        return put(...entry);
      };
      transaction.objectStore = () => store;
      const commit = transaction.commit.bind(transaction);
      transaction.commit = () => {
        maybeThrow('commit');
        const error = fail('abort');
        if (!error) return commit();
        Object.defineProperty(transaction, 'error', { value: error });
        transaction.abort();
      };
      return transaction;
    };
  }

  const indexedDB = {
    /** @param {string} name @param {number} version */
    open(name, version) {
      maybeThrow('open');
      const error = fail('open-event');
      if (error) {
        /** @type {any} */
        const request = { error };
        queueMicrotask(() => request.onerror());
        return request;
      }
      const request = factory.open(name, version);
      request.addEventListener('success', () => spoil(request.result));
      return request;
    },
    deleteDatabase: (/** @type {string} */ name) => factory.deleteDatabase(name),
    databases: () => factory.databases(),
  };
  return {
    indexedDB: /** @type {IDBFactory} */ (/** @type {unknown} */ (indexedDB)),
    factory,
    connections,
    transactionOptions,
  };
}

/**
 * A store that may write at once.
 * @param {any} indexedDB @param {ReturnType<typeof makeTimers>} timers
 * @param {CacheStorage | null} caches where its shadow is; null: there is none
 */
export function openAsWriter(indexedDB, timers = makeTimers(), caches = null) {
  const store = openStore({
    indexedDB, caches, subtle: crypto.subtle, base: 'https://taiwa.test/', setTimer: timers.setTimer,
  });
  store.claim(() => {});
  return store;
}
