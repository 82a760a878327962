// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb';
import { fault, makeFaultyDatabase, makeTimers, openAsWriter } from './faulty-database.mjs';
import { makeCaches } from './memory-caches.mjs';

test('a write to a dead database fails after three more tries', async () => {
  const timers = makeTimers();
  const database = makeFaultyDatabase(() => fault('InvalidStateError'));
  const store = openAsWriter(database.indexedDB, timers);
  const answers = [store.write([['a', '1']]), store.write([['b', '2']])];
  assert.deepEqual(await Promise.all(answers), ['failed', 'failed']);
  assert.deepEqual(timers.waits, [50, 250, 1000]);
});

test('a write that fails again and again does not take the next one with it', async () => {
  const database = makeFaultyDatabase((call, text) =>
    text === 'poison' ? fault('UnknownError') : undefined,
  );
  const store = openAsWriter(database.indexedDB);
  const answers = [store.write([['a', 'poison']]), store.write([['b', '2']])];
  assert.deepEqual(await Promise.all(answers), ['failed', 'saved']);
  assert.deepEqual((await store.load()).records, [['b', '2']]);
});

test('a full disk at any point is answered full and nothing of that write is kept', async () => {
  for (const where of ['open', 'open-event', 'transaction', 'put', 'commit', 'abort']) {
    let full = true;
    const timers = makeTimers();
    const database = makeFaultyDatabase((call) =>
      full && call === where ? fault('QuotaExceededError') : undefined,
    );
    const store = openAsWriter(database.indexedDB, timers, makeCaches().caches);
    assert.equal(await store.write([['a', '1'], ['b', '2']]), 'full', where);
    full = false;
    assert.deepEqual((await store.load()).records, [], where);
    assert.equal(await store.write([['c', '3']]), 'saved', where);
    assert.deepEqual(timers.waits, [], where);
  }
});

test('a fault at each call in turn loses no write and keeps their order', async () => {
  for (const name of ['InvalidStateError', 'UnknownError', 'AbortError']) {
    let last = 0;
    for (let nth = 1; last >= nth - 1; nth++) {
      let calls = 0;
      const database = makeFaultyDatabase(() => (++calls === nth ? fault(name) : undefined));
      const store = openAsWriter(database.indexedDB);
      /** @type {string[]} */
      const order = [];
      const writes = [
        store.write([['a', '1'], ['b', '1']]),
        store.write([['a', '2']]),
        store.load().then(() => store.write([['a', '3'], ['b', null]])),
      ];
      writes.forEach((write, index) => write.then((answer) => order.push(`${index} ${answer}`)));
      await Promise.all(writes);
      assert.deepEqual(order, ['0 saved', '1 saved', '2 saved'], `${name} at call ${nth}`);
      assert.deepEqual((await store.load()).records, [['a', '3']], `${name} at call ${nth}`);
      last = calls;
    }
    assert.ok(last > 10);
  }
});

test('a write that no retry can help fails alone and in its turn', async () => {
  const database = makeFaultyDatabase();
  const store = openAsWriter(database.indexedDB);
  await store.load();
  /** @type {string[]} */
  const order = [];
  const note = (/** @type {string} */ answer) => order.push(answer);
  const bad = /** @type {any} */ ([['b', '2'], [undefined, '2']]);
  await Promise.all([
    store.write([['a', '1']]).then((answer) => note(`first ${answer}`)),
    store.write(bad).then((answer) => note(`bad ${answer}`)),
    store.write([['c', '3']]).then((answer) => note(`last ${answer}`)),
  ]);
  assert.deepEqual(order, ['first saved', 'bad failed', 'last saved']);
  assert.deepEqual((await store.load()).records, [['a', '1'], ['c', '3']]);
});

test('a transaction that never answers is begun again on a new connection', async () => {
  const timers = makeTimers();
  const database = makeFaultyDatabase();
  const store = openAsWriter(database.indexedDB, timers);
  await store.load();
  const request = () => ({});
  const silent = {
    objectStore: () => ({ put: request, add: request, delete: request, get: request }),
    commit() {}, abort() {},
  };
  database.connections[0].transaction = () => silent;
  const writing = store.write([['a', '1']]);
  timers.giveUp();
  assert.equal(await writing, 'saved');
  assert.deepEqual((await store.load()).records, [['a', '1']]);
});

test('a connection closed by the browser is opened again', async () => {
  const timers = makeTimers();
  const database = makeFaultyDatabase();
  const store = openAsWriter(database.indexedDB, timers);
  assert.equal(await store.write([['a', '1']]), 'saved');
  const writing = store.write([['b', '2']]);
  forceCloseDatabase(database.connections[0]);
  assert.equal(await writing, 'saved');
  assert.deepEqual((await store.load()).records, [['a', '1'], ['b', '2']]);
  assert.deepEqual(timers.waits, [50]);
});

test('a tab that needs the database closed gets it, and later writes open it again', async () => {
  const database = makeFaultyDatabase();
  const store = openAsWriter(database.indexedDB);
  await store.load();
  const writing = store.write([['a', '1']]);
  await new Promise((resolve, reject) => {
    const request = database.factory.deleteDatabase('taiwa');
    request.onsuccess = resolve;
    request.onblocked = () => reject(new Error('blocked'));
  });
  // It was not answered when the database went, so that it is written into the next one.
  assert.equal(await writing, 'saved');
  assert.deepEqual((await store.load()).records, [['a', '1']]);
  assert.equal(await store.write([['b', '2']]), 'saved');
});

test('a write is strict, copied before it is begun, and readable when saved', async () => {
  const database = makeFaultyDatabase();
  const store = openAsWriter(database.indexedDB);
  /** @type {[string, string | null][]} */
  const entries = [['a', '対話 😀'], ['b', '2']];
  const writing = store.write(entries);
  entries[0][1] = 'changed';
  entries.length = 1;
  assert.equal(await writing, 'saved');
  assert.deepEqual(database.transactionOptions.at(-1), { durability: 'strict' });
  assert.deepEqual((await store.load()).records, [['a', '対話 😀'], ['b', '2']]);
  assert.equal(await store.write([['a', null]]), 'saved');
  assert.deepEqual((await store.load()).records, [['b', '2']]);
});

test('a transaction is begun before write returns once the database is open', async () => {
  const database = makeFaultyDatabase();
  const store = openAsWriter(database.indexedDB);
  await store.load();
  await new Promise(setImmediate);
  const before = database.transactionOptions.length;
  const writing = [store.write([['a', '1']]), store.write([['a', '2']])];
  assert.equal(database.transactionOptions.length, before + 2, 'the turn was claimed with the load');
  await Promise.all(writing);
});

test('no timer is left behind by a load or a write', async () => {
  const timers = makeTimers();
  const store = openAsWriter(new IDBFactory(), timers);
  await store.load();
  await store.write([['a', '1']]);
  assert.equal(timers.patient.size, 0);
});

test('what is not answered yet can be read, and nothing else', async () => {
  const store = openAsWriter(makeFaultyDatabase(() => undefined).indexedDB);
  assert.deepEqual(store.unanswered(), []);
  const first = store.write([['a', '1'], ['b', null]]);
  const second = store.write([['c', '3']]);
  assert.deepEqual(store.unanswered(), [['a', '1'], ['b', null], ['c', '3']]);
  await first;
  await second;
  assert.deepEqual(store.unanswered(), []);
});
