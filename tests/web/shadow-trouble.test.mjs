// @ts-check
/** What becomes of "saved" where the database, or the copy, is in trouble. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { fault } from './faulty-database.mjs';
import { kThree, left, makeBrowser, sorted, until } from './shadow-stage.mjs';

test('after a refusal for room "saved" waits for the shadow, and without it is not said', async () => {
  let full = false;
  const browser = makeBrowser((/** @type {string} */ call) =>
    full && call === 'abort' ? fault('QuotaExceededError') : undefined);
  const { store } = browser.page();
  await store.load();
  full = true;
  assert.equal(await store.write([['a', '1']]), 'full');
  full = false;
  browser.kept.faults.full = true;
  assert.equal(await store.write([['a', '2']]), 'full', 'the database alone is not believed');
  browser.kept.faults.full = false;
  assert.equal(await store.write([['a', '3']]), 'saved');
  await browser.deleteIt(); // as Chromium does at the next start
  assert.deepEqual((await browser.page().store.load()).shadow, [['a', '3']]);
});

test('after a death of the connection "saved" waits for the shadow as well', async () => {
  let dead = false;
  const browser = makeBrowser((/** @type {string} */ call) => {
    if (!dead || call !== 'commit') return undefined;
    dead = false;
    return fault('UnknownError');
  });
  const { store } = browser.page();
  await store.load();
  assert.equal(await store.write([['a', '1']]), 'saved');
  assert.equal(browser.kept.puts(), 0);
  dead = true;
  assert.equal(await store.write([['a', '2']]), 'saved');
  await browser.deleteIt();
  assert.deepEqual((await browser.page().store.load()).shadow, [['a', '2']]);
});

test('a life that ended in the middle of its writing makes the next one careful', async () => {
  const browser = await left();
  const { store } = browser.page();
  await store.load();
  await store.write([['a', 'newer']]); // and the page goes before the shadow has followed
  const { store: next } = browser.page();
  await next.load();
  assert.equal(await next.write([['b', 'newer']]), 'saved');
  await browser.deleteIt(); // as Chromium does where the log was torn
  assert.deepEqual(sorted((await browser.page().store.load()).shadow),
    [['a', 'newer'], ['b', 'newer'], ['settings', '{}']]);
});

test('a database that neither opens nor goes is done without: the shadow stands alone', async () => {
  let dead = false;
  const browser = makeBrowser((/** @type {string} */ call) =>
    dead && call === 'open-event' ? fault('UnknownError') : undefined);
  browser.database.indexedDB.deleteDatabase = () => { throw fault('UnknownError'); };
  const first = browser.page();
  await first.store.load();
  await first.store.write(kThree);
  await first.rest();
  dead = true;
  const { store } = browser.page();
  const { status, shadow } = await store.load();
  assert.equal(status, 'refused');
  assert.equal(await store.renew(shadow), 'saved');
  assert.equal(await store.write([['a', 'newer'], ['b', null]]), 'saved');
  const kept = [['a', 'newer'], ['settings', '{}']];
  const next = browser.page();
  const loaded = await next.store.load();
  assert.deepEqual({ ...loaded, records: sorted(loaded.records) },
    { status: 'ok', records: kept, lost: false, shadow: [] });
  browser.kept.faults.full = true;
  assert.equal(await next.store.write([['c', '1']]), 'failed');
  browser.kept.faults.full = false;
  assert.equal(await next.store.write([['c', '2']]), 'saved');
  // It opens one day, and has less: that is a question.
  dead = false;
  assert.deepEqual(sorted((await browser.page().store.load()).shadow), sorted([...kept, ['c', '2']]
    .map(([key, text]) => [key, text])));
});

test('what fills a torn log is no record, and does not stay', async () => {
  const browser = await left();
  await browser.damage((store) => store.delete('a'));
  const { store, rest } = browser.page();
  const { shadow } = await store.load();
  assert.equal(await store.write(shadow), 'saved');
  await rest();
  const keys = await new Promise((resolve) => {
    browser.damage((kept) => { kept.getAllKeys().onsuccess = ({ target }) =>
      resolve(/** @type {any} */ (target).result); });
  });
  assert.deepEqual(keys.filter((key) => !/^(fence|writer)/.test(key)), ['a', 'b', 'head', 'settings']);
  assert.equal((await browser.page().store.load()).records.length, 3);
});

test('many writes that wait for the shadow share its way', async () => {
  const browser = await left();
  const { store } = browser.page();
  await store.load();
  await store.write([['a', '0']]);
  const { store: next } = browser.page();
  await next.load();
  const puts = browser.kept.puts();
  const writes = Array.from({ length: 50 }, (_, at) => next.write([['a', `${at}`]]));
  assert.deepEqual(new Set(await Promise.all(writes)), new Set(['saved']));
  assert.ok(browser.kept.puts() - puts <= 6, `${browser.kept.puts() - puts} texts`);
});

test('erasing leaves nothing of the copy either, and says so only then', async () => {
  const browser = await left();
  const { store, rest } = browser.page();
  await store.load();
  assert.equal(await store.erase(), 'saved');
  assert.equal(browser.kept.texts().size, 0);
  await rest();
  assert.deepEqual(await browser.page().store.load(),
    { status: 'ok', records: [], lost: false, shadow: [] });
  await store.write([['b', '1']]);
  await rest();
  for (const text of browser.kept.texts().values()) assert.ok(!text.includes('settings'));
  browser.kept.caches.delete = async () => { throw fault('UnknownError'); };
  assert.equal(await store.erase(), 'failed');
});

test('where caches are refused as such there is no copy to erase, and nothing waits for one', async () => {
  const browser = makeBrowser();
  const refuse = async () => { throw fault('SecurityError'); };
  Object.assign(browser.kept.caches, { open: refuse, delete: refuse });
  const { store, rest } = browser.page();
  await store.load();
  assert.equal(await store.write([['a', '1']]), 'saved');
  await rest();
  assert.equal(await store.erase(), 'saved');
  assert.deepEqual((await browser.page().store.load()).records, []);
});

test('a shadow of a newer version is left as it is', async () => {
  const browser = await left();
  const slot = '{"v":2}';
  const text = `${slot}\n${createHash('sha256').update(slot).digest('hex')}`;
  browser.kept.texts().set('https://taiwa.test/shadow/1', text);
  const { store, rest } = browser.page();
  await store.load();
  const puts = browser.kept.puts();
  await store.write([['a', '2']]);
  await rest();
  assert.equal(browser.kept.puts(), puts);
});

test('caches that never answer hold nobody up, and are not written over', async () => {
  const browser = await left();
  browser.kept.faults.silent = true;
  const { store, timers } = browser.page();
  const loading = store.load();
  await until(() => timers.patient.size === 1); // it waits for nothing else
  timers.giveUp();
  assert.deepEqual((await loading).records, kThree);
  browser.kept.faults.silent = false;
  const puts = browser.kept.puts();
  await store.write([['a', '2']]);
  const leaving = store.leave();
  await new Promise(setImmediate);
  timers.giveUp();
  await leaving;
  assert.equal(browser.kept.puts(), puts);
});

test('a damaged shard costs the records in it, and what the database has of them is taken', async () => {
  const browser = await left();
  await browser.damage((store) => {
    store.delete('b');
    store.put('other', 'a');
  });
  for (const [address, text] of browser.kept.texts()) {
    if (text === '[["a","1"]]') browser.kept.texts().set(address, 'damaged');
  }
  const { shadow } = await browser.page().store.load();
  assert.deepEqual(sorted(shadow), [['a', 'other'], ['b', '2'], ['settings', '{}']]);
});

test('a copy that somebody takes away under the page is made again, all of it', async () => {
  const browser = await left();
  const { store, rest } = browser.page();
  await store.load();
  browser.kept.texts().clear();
  await store.write([['a', 'newer']]);
  await rest();
  await browser.deleteIt();
  assert.deepEqual(sorted((await browser.page().store.load()).shadow),
    [['a', 'newer'], ['b', '2'], ['settings', '{}']]);
});

test('a database that is only slow is not given up for its copy', async () => {
  for (const name of ['TimeoutError', 'SecurityError', 'QuotaExceededError']) {
    let slow = false;
    const browser = makeBrowser((/** @type {string} */ call) =>
      slow && call === 'open-event' ? fault(name) : undefined);
    const first = browser.page();
    await first.store.load();
    await first.store.write(kThree);
    await first.rest();
    slow = true;
    const { status, shadow } = await browser.page().store.load();
    assert.deepEqual([status, shadow], ['refused', []], name);
  }
});

test('what is written while the copy follows is neither missed nor called unsaved', async () => {
  const browser = await left();
  const first = browser.page();
  await first.store.load();
  await first.store.write([['a', '0']]); // the copy has not followed: the next page is careful
  const { store } = browser.page();
  await store.load();
  const writes = [];
  for (let at = 0; at < 40; at++) {
    writes.push(store.write([['a', `${at}`]]));
    for (let turn = 0; turn < at % 5; turn++) await new Promise(setImmediate);
  }
  assert.deepEqual(new Set(await Promise.all(writes)), new Set(['saved']));
});

test('a copy that follows while all is erased is erased as well', async () => {
  const browser = await left();
  const first = browser.page();
  await first.store.load();
  await first.store.write([['a', '0']]);
  const { store } = browser.page();
  await store.load();
  const writing = store.write([['a', 'private']]);
  assert.equal(await store.erase(), 'saved');
  await writing;
  assert.equal(browser.kept.texts().size, 0);
  assert.deepEqual((await browser.page().store.load()).records, []);
});

test('the shadow does not follow a database that could not be read', async () => {
  let isFull = true;
  const browser = makeBrowser((/** @type {string} */ call) =>
    (isFull && call === 'abort' ? fault('QuotaExceededError') : undefined));
  const { store, timers, rest } = browser.page();
  await store.load();
  assert.equal(await store.write([['a', '1']]), 'full', 'from here on it is careful');
  isFull = false;
  assert.equal(await store.write([['a', '2']]), 'saved');
  assert.equal(await store.write([['a', '3']]), 'saved');
  await rest();
  const slots = () => [0, 1].map((name) => browser.kept.texts().get(`https://taiwa.test/shadow/${name}`));
  const before = slots();
  browser.database.indexedDB.open = () => /** @type {any} */ ({});
  browser.database.connections.at(-1).close();
  browser.database.connections.at(-1).onclose();
  const loading = store.load();
  // The caches answer before the database is given up.
  for (let turns = 0; turns < 200; turns++) {
    if (turns % 10 === 9) timers.giveUp();
    await new Promise(setImmediate);
  }
  assert.equal((await loading).status, 'refused');
  for (let turns = 0; turns < 100; turns++) await new Promise(setImmediate); // whatever is begun ends
  assert.deepEqual(slots(), before);
});
