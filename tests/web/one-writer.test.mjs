// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fault } from './faulty-database.mjs';
import { makeTabs, rest, twoTabs } from './tabs-stage.mjs';

const both = [{}, { hasLocks: false }];
const inWords = (/** @type {{hasLocks?: boolean}} */ { hasLocks = true }) =>
  (hasLocks ? 'with locks' : 'without locks');

for (const has of both) {
  test(`a second tab reads, and touches nothing, ${inWords(has)}`, async () => {
    const { first, second } = await twoTabs(has);
    assert.equal(first.is(), 'writer');
    assert.deepEqual(second.roles, ['asking', 'reader']);
    assert.equal(await first.store.write([['a', '1']]), 'saved');
    assert.equal(await second.store.write([['a', '2']]), 'reader');
    assert.deepEqual((await second.store.load()).records, [['a', '1']]);
  });

  test(`the person takes the role to this tab, and back, ${inWords(has)}`, async () => {
    const { first, second } = await twoTabs(has);
    const writing = first.store.write([['a', '1']]);
    second.store.take();
    assert.equal(await writing, 'saved');
    await rest();
    assert.deepEqual([first.is(), second.is()], ['reader', 'writer']);
    assert.deepEqual((await second.store.load()).records, [['a', '1']]);
    assert.equal(await second.store.write([['a', '2']]), 'saved');
    assert.equal(await first.store.write([['a', '3']]), 'reader');
    first.store.take();
    await rest();
    assert.deepEqual([first.is(), second.is()], ['writer', 'reader']);
    assert.deepEqual((await first.store.load()).records, [['a', '2']]);
    assert.equal(await first.store.write([['a', '3']]), 'saved');
    assert.deepEqual(second.roles, ['asking', 'reader', 'asking', 'writer', 'reader']);
  });

  test(`the role is given away once what was begun is done, ${inWords(has)}`, async () => {
    const { first, second } = await twoTabs(has);
    await first.store.write([['a', '1']]);
    let isDone = false;
    const erasing = first.store.erase().then(() => { isDone = true; });
    second.store.take();
    while (second.is() !== 'writer') await new Promise(setImmediate);
    assert.ok(isDone);
    await erasing;
    assert.deepEqual((await second.store.load()).records, []);
  });

  test(`a tab that is not seen gives the role to the one that is, ${inWords(has)}`, async () => {
    const tabs = await twoTabs(has);
    const { first, second } = tabs;
    second.hide();
    second.show();
    await rest();
    assert.deepEqual(second.roles, ['asking', 'reader'], 'the first is seen as well');
    second.hide();
    first.hide();
    const third = tabs.open();
    await rest();
    assert.deepEqual([first.is(), third.is()], ['reader', 'writer']);
    for (const [from, to] of [[third, first], [first, third]]) {
      // In whichever order the browser tells them.
      if (from === third) from.hide();
      to.show();
      await rest();
      if (from === first) from.hide();
      await rest();
      assert.deepEqual([from.is(), to.is()], ['reader', 'writer']);
    }
  });

  test(`a frozen tab is passed over, and writes nothing when it thaws, ${inWords(has)}`, async () => {
    const { giveUp, first, second } = await twoTabs(has);
    await first.store.write([['a', '1']]);
    first.freeze();
    second.store.take();
    await rest();
    assert.equal(second.is(), 'asking');
    giveUp();
    await rest();
    assert.equal(second.is(), 'writer');
    await second.store.load();
    assert.equal(await second.store.write([['a', '2']]), 'saved');
    // Before anybody could tell it: it still believes that it is the writer.
    assert.equal(await first.store.write([['a', '3'], ['b', '3']]), 'reader');
    first.thaw();
    await rest();
    assert.deepEqual([first.is(), second.is()], ['reader', 'writer']);
    assert.deepEqual((await second.store.load()).records, [['a', '2']]);
    assert.equal(await second.store.write([['a', '4']]), 'saved');
  });

  test(`who comes back from the back-forward cache claims again, ${inWords(has)}`, async () => {
    const tabs = await twoTabs(has);
    const { first, second, giveUp } = tabs;
    await first.store.write([['a', '1']]);
    first.leave();
    second.store.take();
    await rest();
    giveUp();
    await rest();
    assert.equal(second.is(), 'writer');
    await second.store.load();
    assert.equal(await second.store.write([['a', '2']]), 'saved');
    first.comeBack();
    await rest();
    assert.deepEqual([first.is(), second.is()], ['reader', 'writer']);
    second.close();
    first.store.take();
    await rest();
    giveUp();
    await rest();
    assert.equal(first.is(), 'writer');
    assert.deepEqual((await first.store.load()).records, [['a', '2']]);
    assert.equal(await first.store.write([['a', '3']]), 'saved');
  });

  test(`the only tab that comes back writes on, ${inWords(has)}`, async () => {
    const tabs = makeTabs(has);
    const only = tabs.open();
    await rest();
    tabs.giveUp();
    await rest();
    await only.store.load();
    assert.equal(await only.store.write([['a', '1']]), 'saved');
    only.leave();
    only.comeBack();
    await rest();
    tabs.giveUp();
    await rest();
    assert.equal(only.is(), 'writer');
    assert.ok(only.roles.slice(1).includes('asking'), 'so that it loads first');
    assert.equal(await only.store.write([['a', '2']]), 'saved');
  });

  test(`who reads is told of what another tab has written, once for many, ${inWords(has)}`, async () => {
    const { giveUp, first, second } = await twoTabs(has);
    giveUp();
    await rest();
    const before = second.changes();
    await Promise.all([1, 2, 3].map((at) => first.store.write([['a', `${at}`]])));
    await rest();
    giveUp();
    await rest();
    assert.equal(second.changes(), before + 1);
    assert.equal(first.changes(), 0);
    await first.store.erase();
    await rest();
    giveUp();
    await rest();
    assert.equal(second.changes(), before + 2);
  });
}

test('the role is given away once what had to be begun again is written', async () => {
  let isDead = false;
  const { first, second } = await twoTabs({
    fail: (call) => (isDead && call === 'transaction' ? fault('InvalidStateError') : undefined),
  });
  isDead = true;
  const writing = first.store.write([['a', '1']]);
  second.store.take();
  await new Promise(setImmediate);
  await new Promise(setImmediate);
  isDead = false;
  while (second.is() !== 'writer') await new Promise(setImmediate);
  assert.deepEqual(first.store.unanswered(), []);
  assert.equal(await writing, 'saved');
});

test('a tab whose writer is closed goes on, and a third after it', async () => {
  const { open, first, second } = await twoTabs();
  const third = open();
  await rest();
  first.close();
  await rest();
  assert.deepEqual([second.is(), third.is()], ['writer', 'reader']);
  second.close();
  await rest();
  assert.equal(third.is(), 'writer');
});

test('a role that was given to a tab that has died meanwhile is free', async () => {
  const { open, giveUp, first, second } = await twoTabs();
  const third = open();
  await rest();
  second.freeze();
  second.store.take();
  await rest();
  second.close();
  giveUp();
  await rest();
  assert.deepEqual([first.is(), third.is()], ['reader', 'writer']);
  third.close();
  await rest();
  assert.equal(first.is(), 'writer', 'it stands in line again');
});

test('a dead writer that held no lock is passed over', async () => {
  const { giveUp, first, second } = await twoTabs({ hasLocks: false });
  first.close();
  second.hide();
  second.show();
  await rest();
  giveUp();
  await rest();
  assert.equal(second.is(), 'writer');
});

test('what was pressed while it was asked already is heard', async () => {
  for (const has of both) {
    const { first, second } = await twoTabs(has);
    second.hide();
    second.show();
    second.store.take();
    await rest();
    assert.deepEqual([first.is(), second.is()], ['reader', 'writer'], inWords(has));
  }
});

test('a write that ends as the page goes into the back-forward cache is answered', async () => {
  const { first } = await twoTabs();
  const writing = first.store.write([['a', '1']]);
  first.leave();
  assert.equal(await writing, 'saved');
});

test('what was asked before the role came by itself takes it back from nobody', async () => {
  const { open, giveUp, first, second } = await twoTabs();
  first.freeze();
  second.hide();
  second.show(); // asks, and the first is silent
  first.close();
  const third = open();
  await rest();
  assert.equal(second.is(), 'writer');
  third.store.take();
  await rest();
  giveUp();
  await rest();
  assert.deepEqual([second.is(), third.is()], ['reader', 'writer']);
});

test('of two that see the writer hide, one has the role, and keeps it', async () => {
  for (const has of both) {
    const { open, giveUp, first, second } = await twoTabs(has);
    const third = open();
    await rest();
    first.hide();
    await rest();
    giveUp();
    await rest();
    const roles = [second, third].map((tab) => tab.roles.filter((role) => role === 'writer').length);
    assert.deepEqual(roles.sort(), [0, 1], inWords(has));
    assert.deepEqual([second.is(), third.is()].sort(), ['reader', 'writer'], inWords(has));
  }
});

test('of two that ask a silent one for the role, the second hears that it is taken', async () => {
  const tabs = await twoTabs({ hasLocks: false });
  const { first, second } = tabs;
  const third = tabs.open();
  await rest();
  first.freeze();
  second.store.take();
  third.store.take();
  await rest();
  tabs.giveUp();
  await rest();
  assert.deepEqual([second.is(), third.is()].sort(), ['reader', 'writer']);
  first.leave();
  first.comeBack();
  await rest();
  assert.equal(first.is(), 'reader');
});

test('two tabs that begin at once are one writer', async () => {
  for (const has of both) {
    const tabs = makeTabs(has);
    const two = [tabs.open(), tabs.open()];
    await rest();
    tabs.giveUp();
    await rest();
    assert.deepEqual(two.map((tab) => tab.is()).sort(), ['reader', 'writer'], inWords(has));
  }
});

test('locks that are refused, or throw, are done without', async () => {
  const { openStore } = await import('../../web/store.js');
  for (const request of [
    () => Promise.reject(new DOMException('made by a test', 'SecurityError')),
    () => { throw new Error('thrown'); },
  ]) {
    const { indexedDB } = makeTabs().database;
    const store = openStore({ indexedDB, locks: /** @type {any} */ ({ request }) });
    /** @type {string[]} */
    const roles = [];
    store.claim((role) => roles.push(role));
    await rest();
    assert.equal(roles.at(-1), 'writer');
    assert.equal(await store.write([['a', '1']]), 'saved');
  }
});

test('a fault of who is told a role does not give it away', async () => {
  const { openStore } = await import('../../web/store.js');
  const { database } = makeTabs();
  const store = openStore({ indexedDB: database.indexedDB });
  store.claim(() => { throw new Error('made by a test'); });
  assert.equal(await store.write([['a', '1']]), 'saved');
});
