// @ts-check
// Closed links: nothing but the right words or key opens one, and nothing is said of the wrong.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { deflateRawSync } from 'node:zlib';
import { open, seal } from '../../web/capsule.js';
import {
  deriveKey, encrypt, lockPayload, normalizeWords, unlockPayload,
} from '../../web/cipher.js';
import { capsuleOf, noise, payloadOf, utf8 } from './capsules.mjs';

/** @typedef {import('../../web/cipher.js').Lock} Lock */

const golden = (/** @type {string} */ name) =>
  readFileSync(new URL(`../golden/links/${name}`, import.meta.url), 'utf8').trim();
const read = (/** @type {string} */ name) => ({
  name,
  text: golden(`${name}.link`),
  lock: /** @type {Lock} */ (JSON.parse(golden(`${name}.lock`))),
});
const [byWords, byKey] = ['closed-with-words', 'closed-with-pair-key'].map(read);
const typed = { ...byWords.lock, salt: '' };
const other = { ...byKey.lock, secret: '0'.repeat(32) };
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const statusOf = async (/** @type {string} */ text, /** @type {Lock[]} */ ...locks) =>
  (await open(text, locks)).status;

/** Whatever was drawn by chance is 0, 1, 2 and so on from `first`. */
const counting = (/** @type {number} */ first) => /** @type {any} */ ({
  CompressionStream,
  crypto: {
    subtle: crypto.subtle,
    getRandomValues: (/** @type {Uint8Array} */ bytes) => bytes.map((_, at) => first + at),
  },
});

test('every truncation of a closed link says cut', async () => {
  for (const { text, lock } of [byWords, byKey]) {
    for (let length = 0; length < text.length; length++) {
      const status = await statusOf(text.slice(0, length), lock);
      assert.equal(status, length < 3 ? 'foreign' : 'cut', `${length} of ${text.length}`);
    }
  }
});

test('every other character at every place of a closed link is refused', async () => {
  for (const { text, lock } of [byWords, byKey]) {
    for (let place = 0; place < text.length; place++) {
      for (const character of alphabet) {
        if (character === text[place]) continue;
        const changed = text.slice(0, place) + character + text.slice(place + 1);
        const wanted = place < 3 ? ['foreign', 'newer'] : ['altered', 'cut'];
        assert.ok(wanted.includes(await statusOf(changed, lock)), `${character} at ${place}`);
      }
    }
  }
});

test('words typed open a link, and bring its salt', async () => {
  const { text, lock } = byWords;
  const opened = await open(`https://example.org/taiwa/#${text}&utm_source=x`, [typed]);
  assert.deepEqual(opened.status === 'ok' && opened.lock, lock);
  assert.equal(opened.status === 'ok' && opened.mark, '101112131415');
  const spelt = { ...typed, secret: ' あさひ めぐる。ひかり くじら-タイワ\n' };
  assert.equal(await statusOf(text, spelt), 'ok');
});

test('of many locks the right one opens', async () => {
  const locks = [other, byKey.lock, { ...byWords.lock, salt: 'f'.repeat(32) }, byWords.lock];
  const words = await open(byWords.text, locks);
  assert.deepEqual(words.status === 'ok' && words.lock, byWords.lock);
  const key = await open(byKey.text, locks);
  assert.deepEqual(key.status === 'ok' && key.lock, byKey.lock);
  assert.equal(key.status === 'ok' && key.mark, '202122232425');
});

test('a link without its lock is closed, or of another key', async () => {
  const elsewhere = { ...byWords.lock, salt: 'f'.repeat(32) };
  for (const locks of [[], [byKey.lock], [elsewhere], [elsewhere, byKey.lock]]) {
    assert.equal(await statusOf(byWords.text, ...locks), 'closed');
  }
  for (const locks of [[], [other], [typed, byWords.lock]]) {
    assert.equal(await statusOf(byKey.text, ...locks), 'other-key');
  }
});

test('wrong words are wrong, and kept ones that no longer fit ask for the words', async () => {
  const wrong = { ...typed, secret: 'あさひ めぐる ひかり くじら たいや' };
  assert.deepEqual(await open(byWords.text, [wrong]), { status: 'wrong-words' });
  assert.equal(await statusOf(byWords.text, { ...wrong, salt: byWords.lock.salt }), 'closed');
  assert.equal(await statusOf(byWords.text, wrong, typed), 'ok');
});

test('what is altered with care says no more than wrong words or another key', async () => {
  for (const { form, text, lock, at, refusal } of [
    { form: 2, text: byWords.text, lock: typed, at: 17, refusal: 'wrong-words' },
    { form: 3, text: byKey.text, lock: byKey.lock, at: 0, refusal: 'other-key' },
  ]) {
    const payload = payloadOf(text);
    assert.equal(await statusOf(await capsuleOf(form, payload), lock), 'ok');
    for (let bit = at * 8; bit < payload.length * 8; bit++) {
      const changed = payload.slice();
      changed[bit >> 3] ^= 1 << (bit & 7);
      const opened = await open(await capsuleOf(form, changed), [lock]);
      assert.deepEqual(opened, { status: refusal }, `bit ${bit}`);
    }
  }
});

test('rounds, salt and form belong to what is authenticated', async () => {
  const payload = payloadOf(byWords.text);
  for (const place of [0, 1, 16]) {
    const changed = payload.slice();
    changed[place] ^= 1;
    assert.equal(await statusOf(await capsuleOf(2, changed), typed), 'wrong-words', `${place}`);
  }
  assert.equal(await statusOf(await capsuleOf(3, payloadOf(byWords.text)), byKey.lock), 'other-key');
});

test('too few rounds, and more than a reader waits for, are altered', async () => {
  const payload = payloadOf(byWords.text);
  for (let rounds = 0; rounds < 256; rounds++) {
    if (rounds >= 6 && rounds <= 20) continue;
    payload[0] = rounds;
    assert.equal(await statusOf(await capsuleOf(2, payload), typed), 'altered', `${rounds}`);
  }
});

test('a payload too short for what it should hold is altered', async () => {
  for (const { form, text, least, lock } of [
    { form: 2, text: byWords.text, least: 46, lock: typed },
    { form: 3, text: byKey.text, least: 29, lock: byKey.lock },
  ]) {
    const payload = payloadOf(text);
    for (let length = 0; length < least; length++) {
      const given = await capsuleOf(form, payload.slice(0, length));
      assert.equal(await statusOf(given, lock), 'altered', `${length}`);
    }
    assert.notEqual(await statusOf(await capsuleOf(form, payload.slice(0, least)), lock), 'altered');
  }
});

test('what is packed inside is refused as it would be outside', async () => {
  const most = 64 * 1024;
  const packed = (/** @type {number} */ size) => [1, ...deflateRawSync(new Uint8Array(size))];
  for (const { plain, status } of [
    { plain: [0], status: 'ok' }, { plain: packed(most), status: 'ok' },
    { plain: packed(most + 1), status: 'altered' }, { plain: [1, ...noise(20)], status: 'altered' },
    { plain: [2, ...noise(60)], status: 'newer' }, { plain: [3, ...noise(60)], status: 'newer' },
    { plain: [9], status: 'newer' },
  ]) {
    for (const lock of [byKey.lock, byWords.lock]) {
      const { form, payload } = await lockPayload(Uint8Array.from(plain), lock, crypto);
      assert.equal(await statusOf(await capsuleOf(form, payload), lock), status, `${plain[0]}`);
    }
  }
});

test('the same bytes by the same chance make the golden link', async () => {
  // The stored one: another zlib may deflate otherwise.
  const bytes = Uint8Array.from(Buffer.from(golden('closed-with-pair-key.hex'), 'hex'));
  assert.equal(await seal(bytes, byKey.lock, counting(0x20)), byKey.text);
  const words = await seal(bytes, byWords.lock, counting(0x10));
  assert.equal(Buffer.from(payloadOf(words)).toString('hex', 0, 29),
    `06${byWords.lock.salt}101112131415161718191a1b`);
});

test('words without a salt get one', async () => {
  const text = await seal(utf8('a'), typed, counting(0));
  assert.equal(Buffer.from(payloadOf(text)).toString('hex', 1, 17), byWords.lock.salt);
  assert.notDeepEqual(payloadOf(await seal(utf8('a'), typed)).slice(1, 17), new Uint8Array(16));
});

test('the salt and the rounds that a link names make its key', async () => {
  assert.equal(await statusOf(byWords.text, byWords.lock), 'ok');
  const head = Uint8Array.of(7, ...new Uint8Array(16).fill(255));
  const words = normalizeWords(byWords.lock.secret);
  const key = await deriveKey(words, head.slice(1), 700_000, crypto.subtle);
  const [iv, additional, plain] = [noise(12), Uint8Array.of(2, ...head), Uint8Array.of(0, 42)];
  const encrypted = await encrypt(key, iv, additional, plain, crypto.subtle);
  const opened = await open(await capsuleOf(2, Uint8Array.of(...head, ...iv, ...encrypted)), [typed]);
  assert.deepEqual(opened.status === 'ok' && opened.bytes, Uint8Array.of(42));
});

test('two links of one document differ, and both open', async () => {
  for (const { lock } of [byWords, byKey]) {
    const [one, two] = [await seal(noise(50), lock), await seal(noise(50), lock)];
    const [head, length] = lock.kind ? [0, 29 + 50] : [17, 46 + 50];
    const [first, second] = [payloadOf(one), payloadOf(two)];
    assert.equal(first.length, length);
    assert.deepEqual(first.slice(0, head), second.slice(0, head));
    for (const from of [head, head + 12]) {
      assert.notDeepEqual(first.slice(from, from + 12), second.slice(from, from + 12));
    }
    for (const text of [one, two]) {
      const opened = await open(text, [lock]);
      assert.deepEqual(opened.status === 'ok' && opened.bytes, noise(50));
    }
  }
});

test('nothing of the document, the words or the key is in the link', async () => {
  const document = utf8('canary of the document');
  for (const { lock } of [byWords, byKey]) {
    const text = await seal(document, lock);
    const whole = Buffer.from(payloadOf(text));
    const key = Buffer.from(lock.secret, 'hex');
    const secrets = [document.slice(0, 6), ...lock.secret.split(/[\s、・　]+/).map(utf8)];
    for (const secret of lock.kind ? [...secrets, key, key.subarray(0, 4)] : secrets) {
      assert.ok(!whole.includes(secret), `${secret}`);
      assert.ok(!text.includes(Buffer.from(secret).toString()), `${secret}`);
    }
  }
});

test('a closed link over 8 KB of text is never made', async () => {
  const room = 8192 * 0.75 - 11;
  for (const { lock, more } of [{ ...byWords, more: 46 }, { ...byKey, more: 29 }]) {
    const longest = await seal(noise(room - more), lock);
    assert.equal(longest.length, 8192 + 3);
    assert.equal(await statusOf(longest, lock), 'ok');
    await assert.rejects(seal(noise(room - more + 1), lock), RangeError);
    await assert.rejects(seal(new Uint8Array(64 * 1024 + 1), lock), RangeError);
  }
});

test('the second link of one partner needs no second derivation', async () => {
  let derivations = 0;
  const lock = { ...byWords.lock, secret: 'ひとつめ ふたつめ' };
  const subtle = /** @type {any} */ ({
    importKey: crypto.subtle.importKey.bind(crypto.subtle),
    encrypt: crypto.subtle.encrypt.bind(crypto.subtle),
    decrypt: crypto.subtle.decrypt.bind(crypto.subtle),
    deriveKey: (/** @type {any[]} */ ...given) => {
      derivations += 1;
      return /** @type {any} */ (crypto.subtle).deriveKey(...given);
    },
  });
  const browser = /** @type {any} */ ({
    subtle, getRandomValues: crypto.getRandomValues.bind(crypto),
  });
  for (const words of ['ひとつめ ふたつめ', 'ヒトツメ・フタツメ']) {
    const { form, payload } = await lockPayload(utf8('a'), lock, browser);
    const given = [{ ...lock, secret: words, salt: '' }];
    assert.equal((await unlockPayload(form, payload, given, subtle)).status, 'ok');
  }
  assert.equal(derivations, 1);
});

test('a browser that cannot inflate says newer of a closed link too', async () => {
  assert.equal((await open(byWords.text, [byWords.lock], { crypto })).status, 'newer');
});
