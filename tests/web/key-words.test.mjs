// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keyWordFiles } from '../../script/key-words.mjs';
import { normalizeWords } from '../../web/cipher.js';
import { makeKeyWords } from '../../web/key-words.js';

const base = 'https://somebody.example/taiwa/v/1/main.js';
const lists = keyWordFiles();
const listed = (/** @type {string} */ language) =>
  (lists.get(`key-words.${language}.txt`) ?? '').trim().split('\n');

/** Draws `numbers`, or by chance; `answer` is what the network gives. */
function keyWords({ numbers = /** @type {number[] | null} */ (null), answer =
  /** @type {any} */ ((/** @type {string} */ name) => new Response(lists.get(name))) } = {}) {
  /** @type {string[]} */
  const asked = [];
  const draw = (/** @type {Uint16Array} */ drawn) => {
    if (!numbers) return crypto.getRandomValues(drawn);
    drawn.set(numbers);
    return drawn;
  };
  const { pick } = makeKeyWords({
    crypto: /** @type {any} */ ({ getRandomValues: draw }),
    fetch: /** @type {any} */ (async (/** @type {URL} */ address) => {
      asked.push(address.href);
      return answer(address.href.split('/').at(-1));
    }),
    base,
  });
  return { pick, asked };
}

test('five words of the language, from the list beside the modules', async () => {
  for (const language of ['ja', 'en']) {
    const { pick, asked } = keyWords();
    const words = (await pick(language)).split(' ');
    assert.equal(words.length, 5);
    for (const word of words) assert.ok(listed(language).includes(word), word);
    assert.deepEqual(asked, [`https://somebody.example/taiwa/v/1/key-words.${language}.txt`]);
  }
});

test('every word is drawn by equally many numbers', async () => {
  const words = listed('en');
  const times = new Map();
  for (let number = 0; number < 65_536 / 5; number++) {
    const numbers = [0, 1, 2, 3, 4].map((at) => Math.min(number * 5 + at, 65_535));
    const drawn = (await keyWords({ numbers, answer: () => new Response(words.join('\n')) })
      .pick('en')).split(' ');
    numbers.slice(0, number * 5 === 65_535 ? 1 : 5).forEach((_, at) =>
      times.set(drawn[at], (times.get(drawn[at]) ?? 0) + 1));
  }
  assert.equal(times.size, 2048);
  for (const [word, count] of times) assert.equal(count, 32, word);
});

test('each word is drawn by itself, and the same one may come twice', async () => {
  const words = listed('ja');
  const { pick } = keyWords({ numbers: [7, 2047, 7, 2048, 65_535] });
  const wanted = [words[7], words[2047], words[7], words[0], words[2047]];
  assert.equal(await pick('ja'), wanted.join(' '));
});

test('without a whole list there are no words', async () => {
  const short = lists.get('key-words.ja.txt')?.replace(/\n.*\n$/, '\n');
  for (const answer of [
    () => new Response('missing', { status: 404 }), () => new Response(''),
    () => new Response(lists.get('key-words.ja.txt'), { status: 500 }),
    () => new Response(short), () => new Response(`${lists.get('key-words.ja.txt')}もう\n`),
    () => assert.fail('no network'),
  ]) {
    assert.equal(await keyWords({ answer }).pick('ja'), '');
  }
});

test('no two words of a list sound alike, and none is spelt anew when it is typed', () => {
  for (const [name, text] of lists) {
    const words = text.trim().split('\n');
    assert.equal(words.length, 2048, name);
    assert.equal(text, text.normalize('NFC'), name);
    assert.deepEqual(words.map(normalizeWords), words, name);
    assert.equal(new Set(words).size, 2048, name);
  }
});
