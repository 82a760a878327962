// @ts-check
/** The second copy: how it follows, what it costs, and what comes back of it when the store is robbed. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fault } from './faulty-database.mjs';
import { kThree, left, makeBrowser, sorted, until } from './shadow-stage.mjs';

test('two seconds after the last write all of it is there twice, and a start asks nothing', async () => {
  const browser = makeBrowser();
  const { store, timers } = browser.page();
  await store.load();
  await store.write([['a', '1']]);
  await store.write([['b', '2']]);
  assert.equal(browser.kept.puts(), 0, 'not with each write');
  assert.equal(timers.patient.size, 1);
  timers.giveUp();
  await until(() => browser.kept.puts() === 3); // two shards and one slot
  await store.leave();
  const { store: next } = browser.page();
  const { status, records, lost, shadow } = await next.load();
  assert.deepEqual([status, records, lost, shadow], ['ok', [['a', '1'], ['b', '2']], false, []]);
});

test('a page that goes sooner has its copy all the same', async () => {
  const browser = makeBrowser();
  const { store, timers } = browser.page();
  await store.load();
  await store.write([['a', '1']]);
  await store.leave();
  assert.equal(browser.kept.puts(), 2);
  assert.equal(timers.patient.size, 0, 'it would come again');
  await store.leave();
  assert.equal(browser.kept.puts(), 2, 'nothing is new');
});

const robberies = /** @type {[string, (browser: ReturnType<typeof makeBrowser>) => Promise<any>][]} */ ([
  ['deleted', (browser) => browser.deleteIt()],
  ['emptied', (browser) => browser.damage((store) => store.clear())],
  ['one record gone', (browser) => browser.damage((store) => store.delete('a'))],
  ['one record other', (browser) => browser.damage((store) => store.put('9', 'a'))],
  ['the head gone and a record', (browser) => browser.damage((store) => {
    store.delete('head');
    store.delete('a');
  })],
  ['the head damaged and a record', (browser) => browser.damage((store) => {
    store.put('{"count"', 'head');
    store.delete('b');
  })],
]);

for (const [what, rob] of robberies) {
  test(`${what}: noticed, and all that was is offered`, async () => {
    const browser = await left();
    await rob(browser);
    const { store, rest } = browser.page();
    const { shadow, lost } = await store.load();
    assert.deepEqual(sorted(shadow), kThree);
    assert.equal(lost, false);
    await rest();
    assert.deepEqual(sorted((await browser.page().store.load()).shadow), kThree,
      'nobody has answered, and the shadow has followed what is left');
  });
}

test('what is only more than there was asks nobody anything', async () => {
  const browser = await left();
  await browser.damage((store) => store.put('9', 'z'));
  const { store, rest } = browser.page();
  const { records, lost, shadow } = await store.load();
  assert.deepEqual([records.length, lost, shadow], [4, false, []]);
  await store.write([['y', '8']]);
  await rest();
  await browser.deleteIt();
  assert.equal((await browser.page().store.load()).shadow.length, 5);
});

test('a database that went back to what it was before is noticed, though it is whole', async () => {
  const browser = await left();
  /** @type {[string, string][]} */
  const before = [];
  await browser.damage((store) => {
    for (const key of ['a', 'b', 'settings', 'head']) {
      store.get(key).onsuccess = ({ target }) =>
        before.push([key, /** @type {any} */ (target).result]);
    }
  });
  const { store, rest } = browser.page();
  await store.load();
  await store.write([['a', 'newer']]);
  await rest();
  await browser.damage((kept) => { for (const [key, text] of before) kept.put(text, key); });
  const { records, shadow } = await browser.page().store.load();
  assert.deepEqual(records, kThree);
  assert.deepEqual(sorted(shadow), [['a', 'newer'], ['b', '2'], ['settings', '{}']]);
});

test('a damaged head over what is all there asks nobody anything', async () => {
  for (const text of ['', '{"count":3,"sequence":1,"sum":5,"v":1}']) {
    const browser = await left();
    await browser.damage((store) => store.put(text, 'head'));
    const { shadow, lost } = await browser.page().store.load();
    assert.deepEqual([shadow, lost], [[], false]);
  }
});

test('records of a version without heads are taken as they are, and get a shadow', async () => {
  const browser = makeBrowser();
  await browser.page().store.load();
  await browser.damage((store) => { for (const [key, text] of kThree) store.put(text, key); });
  const { store, rest } = browser.page();
  assert.deepEqual(await store.load(), { status: 'ok', records: kThree, lost: false, shadow: [] });
  await rest();
  await browser.deleteIt();
  assert.deepEqual(sorted((await browser.page().store.load()).shadow), kThree);
});

test('a database that cannot be read any more is offered with what there was, and made anew', async () => {
  let broken = false;
  const browser = makeBrowser((/** @type {string} */ call) =>
    broken && call === 'transaction' ? fault('UnknownError') : undefined);
  const first = browser.page();
  await first.store.load();
  await first.store.write(kThree);
  await first.rest();
  broken = true;
  const { store, rest } = browser.page();
  const { status, records, shadow } = await store.load();
  assert.deepEqual([status, records, sorted(shadow)], ['refused', [], kThree]);
  broken = false;
  assert.equal(await store.renew(shadow), 'saved');
  await rest();
  assert.deepEqual(await browser.page().store.load(),
    { status: 'ok', records: kThree, lost: false, shadow: [] });
});

test('without a shadow that is whole a loss is told, and what is left is there', async () => {
  const browser = await left();
  await browser.damage((store) => store.delete('a'));
  for (const address of browser.kept.texts().keys()) browser.kept.texts().set(address, 'damaged');
  const { records, lost, shadow } = await browser.page().store.load();
  assert.deepEqual([records, lost, shadow], [[['b', '2'], ['settings', '{}']], true, []]);
});

test('of two slots the older one serves where the newer is damaged, in any of its texts', async () => {
  const browser = await left();
  const old = new Map(browser.kept.texts());
  const { store, rest } = browser.page();
  await store.load();
  await store.write([['a', 'newer']]);
  await rest();
  const newer = [...browser.kept.texts().keys()].filter((address) => !old.has(address));
  assert.equal(newer.length, 2, 'one shard and one slot');
  await browser.deleteIt();
  for (const address of newer) {
    const text = browser.kept.texts().get(address);
    for (const damaged of [text.slice(1), `${text} `, '', text.replace('a', 'b')]) {
      browser.kept.texts().set(address, damaged);
      const { shadow } = await browser.page().store.load();
      assert.deepEqual(sorted(shadow), kThree, damaged);
    }
    browser.kept.texts().set(address, text);
  }
  assert.deepEqual(sorted((await browser.page().store.load()).shadow),
    [['a', 'newer'], ['b', '2'], ['settings', '{}']]);
});

test('one more record costs two texts, with ten as with ten thousand, and no litter stays', async () => {
  for (const many of [10, 10_000]) {
    const browser = await left(Array.from({ length: many }, (_, at) => [`key${at}`, `text ${at}`]));
    const { store, rest } = browser.page();
    await store.load();
    for (let round = 0; round < 4; round++) {
      const before = browser.kept.puts();
      await store.write([['one', `${round}`]]);
      await rest();
      assert.equal(browser.kept.puts() - before, 2, `${many}`);
    }
    const shards = Math.min(256, new Set(browser.kept.texts().values()).size);
    assert.ok(browser.kept.texts().size <= shards + 3, `${browser.kept.texts().size} texts`);
  }
});

test('what a page left half written is swept, and what stands is not', async () => {
  const browser = await left();
  browser.kept.texts().set('https://taiwa.test/shadow/half', 'of a shard');
  const { store, rest } = browser.page();
  await store.load();
  await store.write([['c', '3']]);
  await rest();
  assert.equal(browser.kept.texts().has('https://taiwa.test/shadow/half'), false);
  await browser.deleteIt();
  assert.deepEqual(sorted((await browser.page().store.load()).shadow), sorted([...kThree, ['c', '3']]));
});

test('what the database does not hold any more does not become the shadow', async () => {
  const browser = await left();
  const { store, rest } = browser.page();
  await store.load();
  await browser.damage((kept) => kept.delete('a'));
  await store.write([['a2', '4'], ['b', '5']]);
  // The shard of `a` is written anew only when something in it changes.
  await store.write([['a', '6']]);
  await browser.damage((kept) => kept.delete('a'));
  await rest();
  assert.deepEqual(sorted((await browser.page().store.load()).shadow), kThree);
});

test('the two slots and a shard are byte for byte those of the golden file', async () => {
  const browser = await left();
  const golden = JSON.parse(readFileSync(new URL('../golden/shadow.json', import.meta.url), 'utf8'));
  assert.deepEqual(Object.fromEntries(browser.kept.texts()), golden);
});
