// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { IDBFactory } from 'fake-indexeddb';
import { openStore } from '../../web/store.js';
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
  assert.deepEqual(await store.load(), { status: 'missing', records: [], lost: false, shadow: [] });
  assert.equal(await store.write([['a', '1']]), 'failed');
});

test('a store that is opened ahead is opened once, and read only when it is asked', async () => {
  const factory = new IDBFactory();
  let opens = 0;
  const indexedDB = /** @type {any} */ ({
    open: (/** @type {[string, number]} */ ...args) => {
      opens += 1;
      return factory.open(...args);
    },
  });
  const store = openAsWriter(indexedDB);
  store.open();
  const other = openAsWriter(factory);
  assert.equal(await other.write([['a', 'of the tab before']]), 'saved');
  const { status, records } = await store.load();
  assert.deepEqual([status, records], ['ok', [['a', 'of the tab before']]]);
  assert.equal(opens, 1);
});

test('a store that does not open ahead says so to the first who loads', async () => {
  const timers = makeTimers();
  let opens = 0;
  const store = openAsWriter(openThatOnly((request) => {
    opens += 1;
    request.error = fault('SecurityError');
    request.onerror();
  }), timers);
  store.open();
  assert.equal((await store.load()).status, 'refused');
  assert.equal(opens, 1);
  openAsWriter(undefined).open();
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
  assert.deepEqual(loaded, { status: 'ok', records: [], lost: true, shadow: [] });
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
  assert.equal(left, 4, 'the record, the head, whose turn it is, and what is not ours');
});

test('erasing takes every record, also those that nobody here has written', async () => {
  const { indexedDB } = makeFaultyDatabase();
  const store = openAsWriter(indexedDB);
  await store.write([['a', '1'], ['of-a-newer-version', '2']]);
  assert.equal(await store.erase(), 'saved');
  assert.deepEqual((await store.load()).records, []);
  assert.equal(await store.write([['b', '3']]), 'saved');
  assert.equal(await store.erase(), 'saved');
  assert.equal(await store.erase(), 'saved', 'nothing is erased as well');
});

test('what was written before the erasing goes, what comes after it stays', async () => {
  const { indexedDB } = makeFaultyDatabase();
  const store = openAsWriter(indexedDB);
  await store.load();
  store.write([['a', '1']]);
  assert.equal(await store.erase(), 'saved');
  await store.write([['b', '2']]);
  assert.deepEqual((await store.load()).records, [['b', '2']]);
});

test('a database that cannot be read, or will not be written, goes itself', async () => {
  for (const call of ['transaction', 'abort']) {
    let broken = false;
    const timers = makeTimers();
    const { indexedDB } = makeFaultyDatabase((at) =>
      broken && at === call ? fault('UnknownError') : undefined);
    const store = openAsWriter(indexedDB, timers);
    await store.write([['a', '1']]);
    broken = true;
    assert.equal(await store.erase(), 'saved', call);
    assert.deepEqual(await indexedDB.databases(), [], call);
    broken = false;
    assert.deepEqual((await store.load()).records, [], call);
  }
});

test('what could not be erased is not called so', async () => {
  const kept = new IDBFactory();
  await openAsWriter(kept).write([['a', '1']]);
  const refusing = /** @type {any} */ ({
    open: () => { throw fault('SecurityError'); },
    deleteDatabase: () => { throw fault('SecurityError'); },
  });
  assert.equal(await openAsWriter(refusing).erase(), 'failed');
  assert.equal(await openAsWriter(undefined).erase(), 'saved', 'there never was any');
});

test('a tab that reads erases nothing', async () => {
  const indexedDB = new IDBFactory();
  await openAsWriter(indexedDB).write([['a', '1']]);
  const reader = openStore({ indexedDB });
  assert.equal(await reader.erase(), 'reader');
  assert.deepEqual((await reader.load()).records, [['a', '1']]);
});

test('what two tabs of an earlier version have both written is no loss', async () => {
  const database = makeFaultyDatabase();
  const store = openAsWriter(database.indexedDB);
  await store.write([['a', '1']]);
  const records = database.connections[0].transaction('records', 'readwrite').objectStore('records');
  for (const key of ['b', 'c']) records.put('{}', key);
  const loaded = await openAsWriter(database.indexedDB).load();
  assert.deepEqual([loaded.records.length, loaded.lost], [3, false]);
});

/** As the browser's settings, or another page of the same origin, take a database away. */
const deleteIt = (/** @type {IDBFactory} */ indexedDB) => new Promise((resolve, reject) => {
  const request = indexedDB.deleteDatabase('taiwa');
  request.onsuccess = resolve;
  request.onerror = reject;
});

/** A writer, and how often it was told that the database is empty; `whenTold` resolves then. */
function openAndListen(/** @type {any} */ indexedDB) {
  const timers = makeTimers();
  let told = 0;
  /** @type {() => void} */
  let tell = () => {};
  const whenTold = new Promise((resolve) => { tell = () => resolve(undefined); });
  const store = openStore({
    indexedDB, setTimer: timers.setTimer, onRobbed() { told += 1; tell(); },
  });
  store.claim(() => {});
  return { store, whenTold, told: () => told };
}

test('a database that is deleted under a running page is told at once, without a write', async () => {
  const factory = new IDBFactory();
  const { store, whenTold, told } = openAndListen(factory);
  assert.equal(told(), 0);
  await store.load();
  await store.write([['a', '1']]);
  await deleteIt(factory);
  await whenTold;
  assert.deepEqual((await store.load()).records, []);
  await store.write([['a', '1']]);
  assert.deepEqual((await store.load()).records, [['a', '1']]);
  assert.equal(told(), 1);
});

test('a first visit, a connection that only died, and erasing are no deletion', async () => {
  const database = makeFaultyDatabase();
  const { store, told } = openAndListen(database.indexedDB);
  await store.load();
  await store.write([['a', '1']]);
  database.connections[0].close();
  database.connections[0].onclose();
  await store.write([['b', '2']]);
  assert.equal(await store.erase(), 'saved');
  await store.write([['c', '3']]);
  assert.equal(told(), 0);
});

test('a database that erasing has deleted whole is missed by nobody', async () => {
  let broken = false;
  const database = makeFaultyDatabase((call) =>
    broken && call === 'transaction' ? fault('UnknownError') : undefined);
  const { store, told } = openAndListen(database.indexedDB);
  await store.load();
  await store.write([['a', '1']]);
  broken = true;
  assert.equal(await store.erase(), 'saved');
  broken = false;
  await store.write([['b', '2']]);
  assert.deepEqual((await store.load()).records, [['b', '2']]);
  assert.equal(told(), 0);
});
