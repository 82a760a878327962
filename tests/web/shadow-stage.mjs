// @ts-check
/** A browser whose database and caches outlive its pages, and which can be robbed. */
import assert from 'node:assert/strict';
import { makeFaultyDatabase, makeTimers, openAsWriter } from './faulty-database.mjs';
import { makeCaches } from './memory-caches.mjs';

/** @typedef {[string, string][]} Records */

/** One browser: a database and caches that outlive its pages. */
export function makeBrowser(fail = /** @type {any} */ (() => undefined)) {
  const database = makeFaultyDatabase(fail);
  const kept = makeCaches();
  return {
    database, kept,
    /** A page of it; `rest`: the shadow has followed. */
    page() {
      const timers = makeTimers();
      const store = openAsWriter(database.indexedDB, timers, kept.caches);
      return { store, timers, rest: store.leave };
    },
    /** Past the app: into the database itself. @param {(store: IDBObjectStore) => void} act */
    damage: (act) => new Promise((resolve, reject) => {
      const request = database.factory.open('taiwa');
      request.onerror = reject;
      request.onsuccess = () => {
        const transaction = request.result.transaction('records', 'readwrite');
        act(transaction.objectStore('records'));
        transaction.oncomplete = () => {
          request.result.close();
          resolve(undefined);
        };
      };
    }),
    deleteIt: () => new Promise((resolve, reject) => {
      const request = database.factory.deleteDatabase('taiwa');
      request.onsuccess = resolve;
      request.onerror = reject;
    }),
  };
}

export const until = async (/** @type {() => boolean} */ holds) => {
  while (!holds()) await new Promise(setImmediate);
};

export const kThree = /** @type {Records} */ ([['a', '1'], ['b', '2'], ['settings', '{}']]);

/** A browser whose page has written `records` and left. */
export async function left(/** @type {Records} */ records = kThree) {
  const browser = makeBrowser();
  const { store, rest } = browser.page();
  await store.load();
  assert.equal(await store.write(records), 'saved');
  await rest();
  return browser;
}

export const sorted = (/** @type {Records} */ records) => [...records].sort();
