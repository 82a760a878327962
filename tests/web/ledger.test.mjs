// @ts-check
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { kShards, makeLedger, readHead, shardOf, sumOf, textOfHead } from '../../web/ledger.js';

/** @param {[string, string][]} records */
function filled(records) {
  const ledger = makeLedger();
  ledger.fill(records, 1);
  return ledger;
}

test('the sums are those of the golden file, for ever', () => {
  const golden = JSON.parse(
    readFileSync(new URL('../golden/head.json', import.meta.url), 'utf8'));
  for (const [key, text, sum, shard] of golden.sums) {
    assert.equal(sumOf(key, text), sum, key);
    assert.equal(shardOf(key), shard, key);
  }
  const ledger = filled(golden.records);
  assert.equal(textOfHead(ledger.headAfter([])), golden.head);
  assert.deepEqual(readHead(golden.head), ledger.headAfter([]) && { ...ledger.head(), sequence: 2 });
});

test('a sum tells each changed bit, a key from its text, and one key from another', () => {
  const text = '{"note":"夜勤のこと","v":1}';
  const sums = new Set([sumOf('a', text)]);
  let tried = 1;
  for (let at = 0; at < text.length; at++) {
    for (let bit = 0; bit < 16; bit++) {
      const unit = String.fromCharCode(text.charCodeAt(at) ^ (1 << bit));
      sums.add(sumOf('a', text.slice(0, at) + unit + text.slice(at + 1)));
      tried += 1;
    }
  }
  assert.equal(sums.size, tried);
  assert.notEqual(sumOf('ab', 'c'), sumOf('a', 'bc'));
  assert.notEqual(filled([['a', '1'], ['b', '2']]).head().sum, filled([['a', '2'], ['b', '1']]).head().sum);
});

test('what is reckoned ahead is what is there afterwards, whatever is written', () => {
  let seed = 7;
  const random = (/** @type {number} */ below) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return Math.floor((seed / 2147483648) * below);
  };
  const ledger = makeLedger();
  /** @type {Map<string, string>} */
  const model = new Map();
  for (let round = 0; round < 500; round++) {
    const entries = Array.from({ length: random(4) }, () => /** @type {[string, string | null]} */ (
      [`key${random(30)}`, random(4) === 0 ? null : `text ${random(1000)}`]));
    const ahead = ledger.headAfter(entries);
    for (const [key, text] of entries) {
      if (text === null) model.delete(key);
      else model.set(key, text);
    }
    ledger.take(entries, ahead.sequence);
    const anew = filled([...model]).head();
    assert.deepEqual({ ...ledger.head() }, ahead);
    assert.deepEqual([ahead.count, ahead.sum], [anew.count, anew.sum]);
  }
});

test('each key has one shard, and the shards together are all', () => {
  const records = Array.from({ length: 1000 }, (_, at) =>
    /** @type {[string, string]} */ ([`prep/${at.toString(16).padStart(16, '0')}`, 'x']));
  const ledger = filled(records);
  const keys = Array.from({ length: kShards }, (_, shard) => ledger.keysOf(shard));
  assert.deepEqual(keys.flat().sort(), records.map(([key]) => key));
  const largest = Math.max(...keys.map(({ length }) => length));
  assert.ok(largest <= 16, `${largest} of 1,000 keys in one of 256 shards`);
});

test('a head that is damaged, foreign or not there is none', () => {
  for (const text of [undefined, '', 'null', '{', '{"sequence":1,"count":2}', '[1,2,3]',
    '{"sequence":"1","count":2,"sum":3}', '{"sequence":1e300,"count":2,"sum":3}']) {
    assert.equal(readHead(text), null, text);
  }
});
