// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  absolute, fill, makeCaches, startWorker,
} from './worker-stage.mjs';

const keptIn = async (/** @type {any} */ caches, name = 'taiwa-two') =>
  (await (await caches.open(name)).keys()).map((/** @type {any} */ { url }) => url)
    .filter((/** @type {string} */ url) => url.includes('words'))
    .map((/** @type {string} */ url) => url.slice(-6, -4)).sort();

test('a version has the words that the page wants, and those an older one had', async () => {
  for (const [languages, older, wanted] of /** @type {[string[], string[], string[]][]} */ ([
    [['ja-JP'], [], ['ja']], [['en-US', 'ja'], [], ['ja']], [['en-GB', 'fr'], [], ['en']],
    [['fr', 'de'], [], ['en']], [['ja'], ['./v/0/words.en.txt'], ['en', 'ja']],
    [['en'], ['./v/0/words.fr.txt', './v/0/key-words.ja.txt'], ['en']],
  ])) {
    const worker = startWorker({ languages });
    await fill(worker.caches, 'taiwa-one', './', ...older);
    await fill(worker.caches, 'taiwa-shadow-x', './v/0/words.en.txt', './v/0/words.ja.txt');
    await fill(worker.caches, 'taiwa-preview', '../taiwa-preview/', '../taiwa-preview/words.en.txt',
      '../taiwa-preview/words.ja.txt');
    await worker.send('install');
    assert.deepEqual(await keptIn(worker.caches), wanted, String(languages));
  }
});

test('words that are fetched are kept, whole ones only, and need no network again', async () => {
  const caches = makeCaches();
  await startWorker({ caches }).send('install');
  const broken = startWorker({ caches, answer: () => new Response('other') });
  await assert.rejects(broken.get('./v/1/words.en.txt'));
  assert.deepEqual(await keptIn(caches), ['ja']);
  assert.equal(await startWorker({ caches }).get('./v/1/words.en.txt'), 'Taiwa\n');
  const offline = startWorker({ caches, answer: () => assert.fail('no network') });
  assert.equal(await offline.get('./v/1/words.en.txt'), 'Taiwa\n');
  assert.equal(await offline.get('./v/1/words.ja.txt'), '対話\n');
});

test('words that there is no room for are there for now', async () => {
  const worker = startWorker();
  await worker.send('install');
  worker.caches.failAt = 1;
  assert.equal(await worker.get('./v/1/words.en.txt'), 'Taiwa\n');
  assert.deepEqual(await keptIn(worker.caches), ['ja']);
  worker.caches.open = () => Promise.reject(new Error('refused'));
  assert.equal(await worker.get('./v/1/words.en.txt'), 'Taiwa\n');
});

test('a page that was there before the worker tells which words it has fetched', async () => {
  const worker = startWorker();
  await worker.send('install');
  await worker.send('message', { type: 'keep', address: absolute('./v/1/words.en.txt') });
  await worker.send('message', { type: 'keep', address: 'https://elsewhere.example/words.en.txt' });
  assert.deepEqual(await keptIn(worker.caches), ['en', 'ja']);
});

test('the licences are kept once they were wanted, and no version waits for them', async () => {
  const caches = makeCaches();
  const worker = startWorker({ caches });
  // What an older version keeps that is of no language.
  await fill(caches, 'taiwa-one', './', './notices.txt');
  await worker.send('install');
  const isKept = async () => (await (await caches.open('taiwa-two')).keys())
    .some((/** @type {any} */ { url }) => url === absolute('./notices.txt'));
  assert.equal(await isKept(), false);
  assert.equal(await worker.get('./notices.txt'), 'MIT\n');
  assert.equal(await isKept(), true);
  const offline = startWorker({ caches, answer: () => assert.fail('no network') });
  assert.equal(await offline.get('./notices.txt'), 'MIT\n');
});

test('the licences of a newer version, already on the server, are read and not kept', async () => {
  const caches = makeCaches();
  await startWorker({ caches }).send('install');
  const worker = startWorker({ caches, answer: () => new Response('other') });
  assert.equal(await worker.get('./notices.txt'), 'other');
  assert.equal(await startWorker({ caches }).get('./notices.txt'), 'MIT\n');
});
