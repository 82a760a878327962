// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { IDBFactory } from 'fake-indexeddb';
import { askToPersist } from '../../web/store.js';
import { fault, makeFaultyDatabase, makeTimers, openAsWriter } from './faulty-database.mjs';

/** @param {(request: any) => void} act */
const openThatOnly = (act) => ({
  open: () => {
    const request = {};
    queueMicrotask(() => act(request));
    return request;
  },
});

test('without IndexedDB loading says missing and writing fails', async () => {
  const store = openAsWriter(undefined);
  assert.deepEqual(await store.load(), { status: 'missing', records: [], lost: false });
  assert.equal(await store.write([['a', '1']]), 'failed');
});

test('an open that throws is refused at once', async () => {
  const timers = makeTimers();
  const database = makeFaultyDatabase(() => fault('SecurityError'));
  const store = openAsWriter(database.indexedDB, timers);
  assert.equal((await store.load()).status, 'refused');
  assert.equal(await store.write([['a', '1']]), 'failed');
  assert.deepEqual(timers.waits, []);
});

test('a blocked open is refused', async () => {
  const store = openAsWriter(openThatOnly((request) => request.onblocked()));
  assert.equal((await store.load()).status, 'refused');
  assert.equal(await store.write([['a', '1']]), 'failed');
});

test('a connection that arrives after the refusal is closed', async () => {
  let closed = 0;
  const late = openThatOnly((request) => {
    request.onblocked();
    request.result = { close: () => (closed += 1) };
    request.onsuccess();
  });
  assert.equal((await openAsWriter(late).load()).status, 'refused');
  assert.equal(closed, 1);
});

test('an open that never answers is refused when patience ends', async () => {
  const timers = makeTimers();
  const store = openAsWriter(openThatOnly(() => {}), timers);
  const loading = store.load();
  const writing = [store.write([['a', '1']]), store.write([['b', '2']])];
  timers.giveUp();
  assert.equal((await loading).status, 'refused');
  assert.deepEqual(await Promise.all(writing), ['failed', 'failed']);
});

test('an unreadable database is refused after more tries at 50, 250 and 1,000 ms', async () => {
  const timers = makeTimers();
  const database = makeFaultyDatabase((call) =>
    call === 'open-event' ? fault('UnknownError') : undefined,
  );
  assert.equal((await openAsWriter(database.indexedDB, timers).load()).status, 'refused');
  assert.deepEqual(timers.waits, [50, 250, 1000]);
});

test('a damaged database that the browser threw away is told', async () => {
  const factory = new IDBFactory();
  const indexedDB = {
    open: (/** @type {string} */ name, /** @type {number} */ version) => {
      const request = factory.open(name, version);
      request.addEventListener('upgradeneeded', (event) => {
        Object.defineProperty(event, 'dataLoss', { value: 'total' });
      });
      return request;
    },
  };
  const loaded = await openAsWriter(indexedDB).load();
  assert.deepEqual(loaded, { status: 'ok', records: [], lost: true });
});

test('what is not text is neither handed out nor removed', async () => {
  const database = makeFaultyDatabase();
  const store = openAsWriter(database.indexedDB);
  await store.write([['a', '1']]);
  const writing = database.connections[0].transaction('records', 'readwrite');
  writing.objectStore('records').put(7, 'number');
  assert.deepEqual((await store.load()).records, [['a', '1']]);
  const left = await new Promise((resolve) => {
    const reading = database.connections[0].transaction('records', 'readonly');
    const count = reading.objectStore('records').count();
    count.onsuccess = () => resolve(count.result);
  });
  assert.equal(left, 2);
});

test('asking to persist bears a missing, throwing, refusing and silent browser', async () => {
  /** @type {boolean[]} */
  const answers = [];
  const note = (/** @type {boolean} */ persisted) => void answers.push(persisted);
  askToPersist(undefined, note);
  askToPersist(/** @type {any} */ ({}), note);
  askToPersist(/** @type {any} */ ({ persist: () => assert.fail('refused') }), note);
  askToPersist(/** @type {any} */ ({ persist: () => Promise.reject(fault('TypeError')) }), note);
  askToPersist(/** @type {any} */ ({ persist: () => new Promise(() => {}) }), note);
  askToPersist(/** @type {any} */ ({ persist: async () => true }), note);
  await new Promise(setImmediate);
  assert.deepEqual(answers, [true]);
});
