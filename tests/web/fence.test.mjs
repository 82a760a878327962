// @ts-check
// No tab writes out of its turn, whatever it believes: what the database itself refuses.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openStore } from '../../web/store.js';
import { fault } from './faulty-database.mjs';
import { makeTabs, rest, twoTabs } from './tabs-stage.mjs';

test('who is late with erasing is told so, and can do it then', async () => {
  const { database, first, second } = await twoTabs();
  await first.store.write([['a', '1']]);
  second.store.take();
  await rest();
  // It has read what was there before this, and has not read again.
  const records = database.connections[0].transaction('records', 'readwrite').objectStore('records');
  records.put(JSON.stringify({ count: 1, sequence: 900, sum: 0, v: 1 }), 'head');
  assert.equal(await second.store.erase(), 'reader');
  assert.deepEqual(second.roles.slice(-3), ['writer', 'reader', 'writer'], 'so that it loads');
  await second.store.load();
  assert.equal(await second.store.erase(), 'saved');
});

test('where tabs cannot talk, the one that has read last is the one, and none writes blindly', async () => {
  const tabs = makeTabs({ hasLocks: false, hasChannel: false });
  const [first, second] = [tabs.open(), tabs.open()];
  await first.store.load();
  await second.store.load();
  await rest();
  assert.equal(await second.store.write([['a', '1']]), 'saved');
  assert.equal(await first.store.write([['b', '2']]), 'reader', 'it has not read what the other has written');
  assert.deepEqual(first.roles, ['writer', 'reader', 'writer'], 'so that it loads');
  assert.deepEqual((await first.store.load()).records, [['a', '1']]);
  assert.equal(await first.store.write([['b', '2']]), 'saved');
  assert.equal(await second.store.write([['a', '3']]), 'reader');
  await second.store.load();
  assert.equal(await second.store.write([['a', '3']]), 'saved');
  assert.deepEqual((await first.store.load()).records, [['a', '3'], ['b', '2']]);
});

test('where tabs cannot talk, one that is looked at again knows before it writes', async () => {
  const tabs = makeTabs({ hasLocks: false, hasChannel: false });
  const [first, second] = [tabs.open(), tabs.open()];
  await first.store.load();
  await first.store.write([['a', '1']]);
  await second.store.load();
  await second.store.write([['a', '2']]);
  first.hide();
  first.show();
  await rest();
  assert.deepEqual(first.roles, ['writer', 'reader', 'writer']);
});

test('a store that has not claimed writes nothing', async () => {
  const { database } = makeTabs();
  const store = openStore({ indexedDB: database.indexedDB });
  assert.equal(await store.write([['a', '1']]), 'reader');
  assert.equal(database.connections.length, 0);
});

test('one that was passed over neither erases nor renews', async () => {
  const { giveUp, first, second } = await twoTabs();
  await first.store.write([['a', '1']]);
  first.freeze();
  second.store.take();
  await rest();
  giveUp();
  await rest();
  await second.store.load();
  await second.store.write([['a', '2']]);
  assert.equal(await first.store.erase(), 'reader');
  assert.equal(await first.store.renew([['a', '3']]), 'reader');
  assert.deepEqual((await second.store.load()).records, [['a', '2']]);
});

test('the fences of turns that were over as they began do not pile up either', async () => {
  const tabs = makeTabs({ hasLocks: false, hasChannel: false });
  const writer = tabs.open();
  await writer.store.load();
  await writer.store.write([['a', '0']]);
  for (let at = 0; at < 230; at++) {
    const tab = tabs.open();
    assert.equal(await tab.store.write([['a', `${at}`]]), 'reader');
  }
  const keys = await new Promise((resolve) => {
    const store = tabs.database.connections.at(-1).transaction('records').objectStore('records');
    store.getAllKeys().onsuccess = (/** @type {any} */ { target }) => resolve(target.result);
  });
  assert.ok(keys.length <= 205, `${keys.length} keys`);
  assert.equal(await writer.store.write([['a', '1']]), 'saved', 'it is still its turn');
});

test('the fences of long gone tabs do not pile up', async () => {
  const tabs = makeTabs({ hasLocks: false, hasChannel: false });
  for (let at = 0; at < 230; at++) {
    const tab = tabs.open();
    await tab.store.load();
    assert.equal(await tab.store.write([['a', `${at}`]]), 'saved');
  }
  const connection = tabs.database.connections.at(-1);
  const keys = await new Promise((resolve) => {
    const all = connection.transaction('records').objectStore('records').getAllKeys();
    all.onsuccess = () => resolve(all.result);
  });
  assert.ok(keys.length <= 205, `${keys.length} keys`);
});

test('what is begun again in another turn is none of its writes', async () => {
  const { database, holdRetries, letRetry, giveUp, first, second } = await twoTabs();
  await first.store.write([['k', 'base']]);
  holdRetries();
  database.connections[0].transaction = () => { throw fault('InvalidStateError'); };
  const late = first.store.write([['k', 'old']]);
  await rest();
  second.store.take();
  await rest();
  giveUp();
  await rest();
  assert.equal(second.is(), 'writer');
  await second.store.load();
  assert.equal(await second.store.write([['k', 'new']]), 'saved');
  second.hide();
  first.hide();
  first.show();
  await rest();
  assert.equal(first.is(), 'writer');
  letRetry();
  assert.equal(await late, 'reader');
  assert.deepEqual((await second.store.load()).records, [['k', 'new']]);
});

test('a tab that was fenced off fences nobody off', async () => {
  const tabs = makeTabs({ hasLocks: false, hasChannel: false });
  const [first, second] = [tabs.open(), tabs.open()];
  await first.store.load();
  await rest();
  await second.store.load();
  await rest();
  tabs.database.connections[0].close();
  tabs.database.connections[0].onclose?.();
  assert.equal(await first.store.write([['a', '1']]), 'reader');
  assert.equal(await second.store.write([['a', '2']]), 'saved');
});
