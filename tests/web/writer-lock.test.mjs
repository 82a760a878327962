// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openStore } from '../../web/store.js';
import { makeFaultyDatabase, makeTimers } from './faulty-database.mjs';

const turn = () => new Promise(setImmediate);

/** The Web Locks of one browser; `closeTab` lets go of what the oldest holder has. */
function makeLocks() {
  /** @type {{callback: (lock: object) => Promise<void>}[]} */
  const waiting = [];
  let held = false;
  const grant = () => {
    const next = held ? undefined : waiting.shift();
    if (!next) return;
    held = true;
    queueMicrotask(() => next.callback({}));
  };
  return {
    /** @param {string} name @param {any[]} rest */
    request(name, ...rest) {
      assert.equal(name, 'taiwa-writer');
      const callback = rest.at(-1);
      if (rest.length > 1 && rest[0].ifAvailable && held) {
        return Promise.resolve(null).then(callback);
      }
      waiting.push({ callback });
      grant();
      return new Promise(() => {});
    },
    closeTab() {
      held = false;
      grant();
    },
  };
}

/** @param {any} locks */
function openTab(locks, database = makeFaultyDatabase()) {
  const store = openStore({
    indexedDB: database.indexedDB,
    locks,
    setTimer: makeTimers().setTimer,
  });
  /** @type {string[]} */
  const roles = [];
  store.claim((role) => roles.push(role));
  return { store, roles, database };
}

test('without locks every tab is the writer', () => {
  assert.deepEqual(openTab(undefined).roles, ['writer']);
});

test('where locks are refused or throw every tab is the writer', async () => {
  const refused = openTab({ request: () => Promise.reject(new Error('refused')) });
  const thrown = openTab({
    request: () => {
      throw new Error('thrown');
    },
  });
  await turn();
  assert.deepEqual(refused.roles, ['writer']);
  assert.deepEqual(thrown.roles, ['writer']);
});

test('a store that has not claimed writes nothing', async () => {
  const database = makeFaultyDatabase();
  const store = openStore({ indexedDB: database.indexedDB });
  assert.equal(await store.write([['a', '1']]), 'reader');
  assert.equal(database.connections.length, 0);
});

test('a second tab reads, touches nothing, and writes when the first is closed', async () => {
  const locks = makeLocks();
  const database = makeFaultyDatabase();
  const first = openTab(locks, database);
  await turn();
  const second = openTab(locks, database);
  await turn();
  assert.deepEqual(first.roles, ['writer']);
  assert.deepEqual(second.roles, ['reader']);
  assert.equal(await first.store.write([['a', '1']]), 'saved');
  assert.equal(await second.store.write([['a', '2']]), 'reader');
  assert.deepEqual((await second.store.load()).records, [['a', '1']]);
  locks.closeTab();
  await turn();
  assert.deepEqual(second.roles, ['reader', 'writer']);
  assert.equal(await second.store.write([['a', '2']]), 'saved');
  assert.deepEqual((await second.store.load()).records, [['a', '2']]);
});

test('a third tab becomes the writer after the second', async () => {
  const locks = makeLocks();
  const tabs = [];
  for (let count = 0; count < 3; count++) {
    tabs.push(openTab(locks));
    await turn();
  }
  locks.closeTab();
  await turn();
  assert.deepEqual(tabs.map((tab) => tab.roles.at(-1)), ['writer', 'writer', 'reader']);
  locks.closeTab();
  await turn();
  assert.deepEqual(tabs[2].roles, ['reader', 'writer']);
});
