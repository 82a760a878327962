// @ts-check
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { deflateRawSync } from 'node:zlib';
import { isInsecure, open, seal } from '../../web/capsule.js';
import { capsuleOf, noise, utf8 } from './capsules.mjs';

const golden = new URL('../golden/links/', import.meta.url);
const statusOf = async (/** @type {string} */ text) => (await open(text)).status;
const samples = [noise(40), utf8('対話のために。'.repeat(20))];
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const opened = (/** @type {Uint8Array} */ bytes) => ({ status: 'ok', bytes, lock: null, mark: '' });

test('every truncation says cut, and foreign only where nothing of ours is left', async () => {
  for (const sample of samples) {
    const text = await seal(sample);
    for (let length = 0; length < text.length; length++) {
      const status = await statusOf(text.slice(0, length));
      assert.equal(status, length < 3 ? 'foreign' : 'cut', `${length} of ${text.length}`);
      assert.equal(await statusOf(`${text.slice(0, length)}…`), status);
    }
  }
});

test('every other character at every place is refused', async () => {
  for (const sample of samples) {
    const text = await seal(sample);
    for (let place = 0; place < text.length; place++) {
      for (const character of `${alphabet}.#)。 `) {
        if (character === text[place]) continue;
        const other = text.slice(0, place) + character + text.slice(place + 1);
        assert.notEqual(await statusOf(other), 'ok', `${character} at ${place}`);
      }
    }
  }
});

test('every single flipped bit is refused', async () => {
  for (const sample of samples) {
    const text = utf8(await seal(sample));
    for (let bit = 0; bit < text.length * 8; bit++) {
      const other = text.slice();
      other[bit >> 3] ^= 1 << (bit & 7);
      assert.notEqual(await statusOf(String.fromCharCode(...other)), 'ok', `bit ${bit}`);
    }
  }
});

test('every removed, doubled and added character is refused', async () => {
  const text = await seal(samples[0]);
  for (let place = 0; place < text.length; place++) {
    assert.notEqual(await statusOf(text.slice(0, place) + text.slice(place + 1)), 'ok');
    assert.notEqual(await statusOf(text.slice(0, place + 1) + text.slice(place)), 'ok');
  }
  for (const character of alphabet) assert.equal(await statusOf(text + character), 'altered');
});

test('a second spelling of the same bytes is altered', async () => {
  const text = await seal(noise(40));
  const last = alphabet.indexOf(text.at(-1) ?? '');
  assert.equal(await statusOf(text.slice(0, -1) + alphabet[last + 1]), 'altered');
});

test('what is not ours is foreign', async () => {
  const texts = ['', '#', '#p', '#p1', 'hello', 'https://example.org/p2.html', 'step1.AAAA', 'p.1'];
  for (const text of texts) assert.equal(await statusOf(text), 'foreign', text);
});

test('an empty text is cut', async () => {
  for (const text of ['p1.', '#p1.', 'https://example.org/taiwa/#p1.', 'p1.)']) {
    assert.equal(await statusOf(text), 'cut', text);
  }
});

test('another version is newer', async () => {
  for (const text of ['#p2.AAAA', 'p12.', 'p0.AAAA', 'p01.AAAA']) {
    assert.equal(await statusOf(text), 'newer', text);
  }
});

test('another form is newer only when its checksum holds', async () => {
  const text = await capsuleOf(4, noise(9));
  assert.equal(await statusOf(text), 'newer');
  assert.equal(await statusOf(text.replace(/.{4}$/, 'AAAA')), 'altered');
});

test('a bad stream under a good checksum is altered', async () => {
  const packed = deflateRawSync(utf8('対話'.repeat(50)));
  for (const payload of [new Uint8Array(), noise(20), packed.subarray(0, packed.length - 1)]) {
    assert.equal(await statusOf(await capsuleOf(1, payload)), 'altered');
  }
});

test('a length that says less than is there is altered', async () => {
  assert.equal(await statusOf(await capsuleOf(0, noise(9), 8)), 'altered');
});

test('a small text that would fill the memory is stopped while it inflates', async () => {
  let chunks = 0;
  class CountingStream extends DecompressionStream {
    constructor(/** @type {CompressionFormat} */ format) {
      super(format);
      const counter = new TransformStream({
        transform(chunk, controller) {
          chunks += 1;
          controller.enqueue(chunk);
        },
      });
      const whole = super.readable.pipeThrough(counter);
      Object.defineProperty(this, 'readable', { value: whole });
    }
  }
  const bomb = deflateRawSync(new Uint8Array(4 * 1024 * 1024));
  assert.ok(bomb.length < 5000);
  const browser = { crypto, DecompressionStream: CountingStream };
  assert.equal((await open(await capsuleOf(1, bomb), [], browser)).status, 'altered');
  assert.ok(chunks < 20, `${chunks} chunks`);
});

test('64 KB inflate and one byte more is altered', async () => {
  const most = 64 * 1024;
  const just = await open(await capsuleOf(1, deflateRawSync(new Uint8Array(most))));
  assert.equal(just.status === 'ok' && just.bytes.length, most);
  const over = await capsuleOf(1, deflateRawSync(new Uint8Array(most + 1)));
  assert.equal(await statusOf(over), 'altered');
});

test('over 8 KB of text is altered, and is never made', async () => {
  const longest = await seal(noise(8192 * 0.75 - 11));
  assert.equal(longest.length, 8192 + 3);
  assert.equal(await statusOf(longest), 'ok');
  assert.equal(await statusOf(`${longest}A`), 'altered');
  await assert.rejects(seal(noise(8192 * 0.75 - 10)), RangeError);
  await assert.rejects(seal(new Uint8Array(64 * 1024 + 1)), RangeError);
});

test('a browser that cannot inflate says newer, and one that cannot deflate stores', async () => {
  class Refusing {
    constructor() {
      throw new TypeError('deflate-raw');
    }
  }
  const packed = await seal(samples[1]);
  const old = /** @type {any} */ ({ crypto, CompressionStream: Refusing });
  for (const browser of [{ crypto }, old, { crypto, DecompressionStream: old.CompressionStream }]) {
    assert.equal((await open(packed, [], browser)).status, 'newer');
    const stored = await seal(samples[1], null, browser);
    assert.ok(stored.length > packed.length);
    assert.deepEqual(await open(stored), opened(samples[1]));
  }
});

test('bytes come back as they were', async () => {
  const heap = new Uint8Array(100).fill(7);
  const part = heap.subarray(9, 60);
  for (const bytes of [new Uint8Array(), utf8('a'), ...samples, noise(6000), part]) {
    assert.deepEqual(await open(await seal(bytes)), opened(bytes.slice()));
  }
});

test('bytes are copied before anything is waited for', async () => {
  const bytes = utf8('unchanged');
  const sealing = seal(bytes);
  bytes.fill(0);
  assert.deepEqual(await open(await sealing), opened(utf8('unchanged')));
});

test('the text is found in what chats and address bars make of it', async () => {
  for (const sample of samples) {
    const text = await seal(sample);
    const address = `https://example.org/p2.x/taiwa/?p=p3.#${text}`;
    const around = [
      text, `#${text}`, ` ${text}\n`, address, `${address})`, `${address}。`, `<${address}>`,
      `${address}&utm_source=x`, `${address} ほか`, `${address}?fbclid=1`, `**${address}**`,
      `p12. のとおり ${address} です`, `明日の分です：${text}、どうぞ`, `「${text}」`, `コード${text}`,
      address.replace('#', '%23'),
    ];
    for (const given of around) {
      assert.deepEqual(await open(given), opened(sample), given);
    }
  }
});

test('every golden link opens to its bytes, a closed one by its lock', async () => {
  const names = readdirSync(golden).filter((name) => name.endsWith('.link'));
  assert.ok(names.length >= 4);
  for (const name of names) {
    const place = (/** @type {string} */ end) => new URL(name.replace(/link$/, end), golden);
    const read = (/** @type {string} */ end) => readFileSync(place(end), 'utf8').trim();
    const lock = existsSync(place('lock')) ? JSON.parse(read('lock')) : null;
    const link = await open(read('link'), lock ? [lock] : []);
    assert.equal(link.status, 'ok', name);
    if (link.status !== 'ok') continue;
    assert.equal(Buffer.from(link.bytes).toString('hex'), read('hex'), name);
    assert.deepEqual(link.lock, lock, name);
  }
});

test('where the page did not come by https no link is made or opened, and it says why', async () => {
  const text = await seal(samples[0]);
  const browser = /** @type {any} */ ({ ...globalThis, crypto: { subtle: undefined } });
  assert.deepEqual(await open(text, [], browser), { status: 'insecure' });
  assert.deepEqual(await open('no link', [], browser), { status: 'foreign' });
  await assert.rejects(seal(samples[0], null, browser), isInsecure);
  const key = /** @type {const} */ ({ kind: 1, secret: 'f0'.repeat(16), salt: '' });
  await assert.rejects(seal(samples[0], key, browser), isInsecure);
  await assert.rejects(seal(new Uint8Array(65 * 1024)), (reason) => !isInsecure(reason));
});
