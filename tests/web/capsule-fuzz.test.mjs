// @ts-check
// Links as chats, mail programs and hands mangle them: whatever `open` is given, it answers with
// one of its statuses, and never with bytes that nobody sealed.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { decodeBase64Url, encodeBase64Url } from '../../web/base64url.js';
import { open, seal } from '../../web/capsule.js';

const kInputs = 10000;
const kSeed = 20261125;
const kRefused = ['foreign', 'cut', 'altered', 'newer'];
const kAlphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const kPrefix = 'p1.';

const golden = new URL('../golden/links/', import.meta.url);
const read = (/** @type {string} */ name) => readFileSync(new URL(name, golden), 'utf8').trim();
const names = readdirSync(golden);
const goldenLinks = names.filter((name) => name.endsWith('.link')).map(read);
/** Those that close some of them: harm is noticed before any is tried. */
const locks = names.filter((name) => name.endsWith('.lock')).map((name) => JSON.parse(read(name)));
const documents = names
  .filter((name) => name.endsWith('.cbor.hex'))
  .map((name) => Uint8Array.from(Buffer.from(read(name).replace(/\s/g, ''), 'hex')));
const links = [...goldenLinks, ...(await Promise.all(documents.map((bytes) => seal(bytes))))];
const hex = (/** @type {Uint8Array} */ bytes) => Buffer.from(bytes).toString('hex');

/** What each of the links says, as hex. @type {Set<string>} */
const sealed = new Set();
for (const link of links) {
  const opened = await open(link, locks);
  assert.equal(opened.status, 'ok');
  if (opened.status === 'ok') sealed.add(hex(opened.bytes));
}

/** Mulberry32: chance that is the same in every run. @param {number} seed */
function chanceFrom(seed) {
  let state = seed;
  return (/** @type {number} */ end) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % end;
  };
}

const below = chanceFrom(kSeed);
/** @template T @param {readonly T[]} choices */
const oneOf = (choices) => choices[below(choices.length)];
const kStrangers = [
  ...kAlphabet, '.', '#', '%', '=', '+', '/', '&', '\n', '\r\n', ' ', '\u3000', '…', '\u200b', '。',
  '君', '😀', '\ud83d', '\0', 'p1.', 'p2.', '#p1.', '%23',
];

/** How a text comes to harm. @type {((text: string) => string)[]} */
const harms = [
  (text) => {
    const place = below(text.length + 1);
    return text.slice(0, place) + oneOf(kStrangers) + text.slice(place + 1);
  },
  (text) => {
    const place = below(text.length + 1);
    return text.slice(0, place) + oneOf(kStrangers) + text.slice(place);
  },
  (text) => text.slice(0, below(text.length + 1)),
  (text) => text.slice(below(text.length + 1)),
  (text) => {
    const place = below(text.length + 1);
    return text.slice(0, place) + text.slice(place + 1 + below(8));
  },
  (text) => {
    const other = oneOf(links);
    return text.slice(0, below(text.length + 1)) + other.slice(below(other.length + 1));
  },
  (text) => {
    const place = below(text.length + 1);
    return text.slice(0, place) + text.slice(place, place + 1 + below(20)) + text.slice(place);
  },
  (text) => {
    const unit = text.length === 0 ? 0 : text.charCodeAt(below(text.length));
    return text.replace(String.fromCharCode(unit), String.fromCharCode(unit ^ (1 << below(7))));
  },
  (text) => text.replace(/(.{60})/g, `$1${oneOf(['\n', '\r\n', '=\n', ' '])}`),
  (text) => oneOf([text.toLowerCase(), text.toUpperCase(), [...text].reverse().join('')]),
];

/** What stands around it and does no harm. @type {((text: string) => string)[]} */
const surroundings = [
  (text) => text,
  (text) => `https://example.org/taiwa/#${text}`,
  (text) => `https://example.org/taiwa/#${text}&utm_source=chat&utm_medium=social`,
  (text) => `明日の面談の分です\nhttps://example.org/taiwa/#${text}\nよろしくお願いします。`,
  (text) => `（https://example.org/taiwa/#${text}）。`,
  (text) => `"${text}")`,
  (text) => `<https://example.org/taiwa/%23${text}>`,
  (text) => encodeURIComponent(`https://example.org/taiwa/#${text.toWellFormed()}`),
  (text) => `コード：${text}　`,
];

/** @param {string} text */
async function expectHonest(text) {
  const opened = await open(text, locks);
  const shown = JSON.stringify(text);
  if (opened.status === 'ok') assert.ok(sealed.has(hex(opened.bytes)), shown);
  else assert.ok(kRefused.includes(opened.status), shown);
  return opened.status;
}

test('a harmed link is refused or says what was sealed', async () => {
  const counts = new Map();
  for (let input = 0; input < kInputs; input++) {
    let text = oneOf(links);
    const outside = below(4) === 0;
    if (outside) text = oneOf(surroundings)(text);
    for (let harm = 1 + below(2); harm > 0; harm--) text = oneOf(harms)(text);
    if (!outside) text = oneOf(surroundings)(text);
    const status = await expectHonest(text);
    counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  for (const status of ['ok', ...kRefused]) assert.ok(counts.get(status) > 10, `${status} is rare`);
});

test('letters of any kind are refused', async () => {
  for (let input = 0; input < kInputs / 10; input++) {
    const text = Array.from({ length: below(300) }, () => oneOf(kStrangers)).join('');
    assert.notEqual(await expectHonest(text), 'ok');
  }
});

test('whatever stands around a link, it opens to its bytes', async () => {
  for (const link of links) {
    for (const around of surroundings) {
      assert.equal(await expectHonest(around(link)), 'ok', around(link));
    }
  }
});

test('every truncation of a golden link is refused', async () => {
  for (const link of goldenLinks) {
    for (let length = 0; length < link.length; length++) {
      const status = await expectHonest(link.slice(0, length));
      assert.equal(status, length < kPrefix.length ? 'foreign' : 'cut', link.slice(0, length));
    }
  }
});

test('every flipped bit of the bytes in a golden link is refused', async () => {
  for (const link of goldenLinks) {
    const { bytes } = decodeBase64Url(link.slice(kPrefix.length));
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const flipped = bytes.slice();
      flipped[bit >> 3] ^= 1 << (bit & 7);
      const status = await expectHonest(kPrefix + encodeBase64Url(flipped));
      assert.ok(status === 'altered' || status === 'cut', `bit ${bit}: ${status}`);
    }
  }
});

test('every other letter at every place of a golden link is refused', async () => {
  for (const link of goldenLinks) {
    for (let place = 0; place < link.length; place++) {
      for (const letter of kAlphabet) {
        if (letter === link[place]) continue;
        const other = link.slice(0, place) + letter + link.slice(place + 1);
        assert.notEqual(await expectHonest(other), 'ok', other);
      }
    }
  }
});
