// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languagesWritten } from '../../script/words.mjs';
import { languagesFor, makeWords } from '../../web/words.js';

const kLanguages = languagesWritten();

const base = 'https://somebody.example/taiwa/v/1/main.js';

/** @param {Record<string, string | number>} files a text, or the status in its place */
function makeStage(files, serviceWorker = /** @type {any} */ (undefined)) {
  /** @type {string[]} */
  const asked = [];
  const words = makeWords({
    base,
    languages: kLanguages.join(' '),
    serviceWorker,
    fetch: async (address) => {
      asked.push(address.href);
      const found = files[address.href.split('/').at(-1) ?? ''];
      if (found === undefined) throw new TypeError('no network');
      return typeof found === 'number' ? new Response('', { status: found }) : new Response(found);
    },
  });
  return { ...words, asked };
}

test('Japanese wherever it is read, else the first that is known, else English', () => {
  for (const [wanted, first] of /** @type {[string[], string][]} */ ([
    [['ja-JP'], 'ja'], [['en-US', 'ja'], 'ja'], [['de', 'en-GB'], 'en'], [['de'], 'en'],
    [['EN-us'], 'en'], [[], 'en'], [['jav'], 'en'],
  ])) {
    const languages = languagesFor(kLanguages, wanted);
    assert.equal(languages[0], first, String(wanted));
    assert.deepEqual([...languages].sort(), [...kLanguages].sort());
  }
});

test('one file is fetched, from beside the modules', async () => {
  const { readFirst, asked } = makeStage({ 'words.ja.txt': '対話\n' });
  assert.deepEqual(await readFirst(['ja']), { language: 'ja', text: '対話\n' });
  assert.deepEqual(asked, ['https://somebody.example/taiwa/v/1/words.ja.txt']);
});

test('a language that cannot be had gives way to another, and none is an error', async () => {
  for (const missing of [404, '', undefined]) {
    const files = /** @type {any} */ ({ 'words.ja.txt': missing, 'words.en.txt': 'Taiwa\n' });
    assert.deepEqual(await makeStage(files).readFirst(['ja']), { language: 'en', text: 'Taiwa\n' });
    assert.equal(await makeStage(files).read('ja'), '');
  }
  await assert.rejects(makeStage({}).readFirst(['ja']), /no language/);
});

test('what no worker has answered is told to the one that comes', async () => {
  /** @type {any[]} */
  const told = [];
  const active = { postMessage: (/** @type {any} */ message) => void told.push(message) };
  const files = { 'words.en.txt': 'Taiwa\n' };
  const ready = Promise.resolve({ active });
  await makeStage(files, { controller: active, ready }).read('en');
  await makeStage(files, { controller: null, ready: Promise.reject(new Error('refused')) }).read('en');
  await makeStage(files, { controller: null, ready: Promise.resolve({ active: null }) }).read('en');
  await makeStage({}, { controller: null, ready }).read('en');
  await Promise.resolve();
  assert.deepEqual(told, []);
  await makeStage(files, { controller: null, ready }).read('en');
  await Promise.resolve();
  const address = 'https://somebody.example/taiwa/v/1/words.en.txt';
  assert.deepEqual(told, [{ type: 'keep', address }]);
});
