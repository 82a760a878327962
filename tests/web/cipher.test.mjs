// @ts-check
// The published vectors through the very calls of the links, and how words are heard.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  decrypt, deriveKey, encrypt, importKey, lockPayload, normalizeWords, unlockPayload,
} from '../../web/cipher.js';

const { subtle } = crypto;
const bytesOf = (/** @type {string} */ hex) => Uint8Array.from(Buffer.from(hex, 'hex'));
const hexOf = (/** @type {Uint8Array} */ bytes) => Buffer.from(bytes).toString('hex');
const utf8 = (/** @type {string} */ text) => new TextEncoder().encode(text);

// McGrew and Viega, "The Galois/Counter Mode of Operation (GCM)", appendix B.
const kFull = 'd9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72'
  + '1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b391aafd255';
const kKey = 'feffe9928665731c6d6a8f9467308308';
const kIv = 'cafebabefacedbaddecaf888';
const kAdditional = 'feedfacedeadbeeffeedfacedeadbeefabaddad2';
const kZeros = '00'.repeat(16);
const k128 = '42831ec2217774244b7221b784d0d49ce3aa212f2c02a4e035c17e2329aca12e'
  + '21d514b25466931c7d8f6a5aac84aa051ba30b396a0aac973d58e091473f5985';
const k256 = '522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa'
  + '8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662898015ad';
const kVectors = [
  { at: 1, key: kZeros, iv: '00'.repeat(12), plain: '', cipher: '',
    tag: '58e2fccefa7e3061367f1d57a4e7455a' },
  { at: 2, key: kZeros, iv: '00'.repeat(12), plain: kZeros,
    cipher: '0388dace60b6a392f328c2b971b2fe78', tag: 'ab6e47d42cec13bdf53a67b21257bddf' },
  { at: 3, key: kKey, iv: kIv, plain: kFull, cipher: k128,
    tag: '4d5c2af327cd64a62cf35abd2ba6fab4' },
  { at: 4, key: kKey, iv: kIv, plain: kFull.slice(0, 120), cipher: k128.slice(0, 120),
    tag: '5bc94fbc3221a5db94fae95ae7121a47', additional: kAdditional },
  { at: 13, key: kZeros.repeat(2), iv: '00'.repeat(12), plain: '', cipher: '',
    tag: '530f8afbc74536b9a963b4f1c4cb738b' },
  { at: 14, key: kZeros.repeat(2), iv: '00'.repeat(12), plain: kZeros,
    cipher: 'cea7403d4d606b6e074ec5d3baf39d18', tag: 'd0d1c8a799996bf0265b98b5d48ab919' },
  { at: 15, key: kKey.repeat(2), iv: kIv, plain: kFull, cipher: k256,
    tag: 'b094dac5d93471bdec1a502270e3cc6c' },
  { at: 16, key: kKey.repeat(2), iv: kIv, plain: kFull.slice(0, 120), cipher: k256.slice(0, 120),
    tag: '76fc6ece0f4e1768cddf8853bb2d551b', additional: kAdditional },
];

test('AES-GCM gives the test cases 1 to 4 and 13 to 16 of its specification', async () => {
  for (const { at, key, iv, plain, cipher, tag, additional = '' } of kVectors) {
    const given = /** @type {const} */ ([
      await importKey(bytesOf(key), subtle), bytesOf(iv), bytesOf(additional),
    ]);
    const made = await encrypt(...given, bytesOf(plain), subtle);
    assert.equal(hexOf(made), cipher + tag, `test case ${at}`);
    assert.equal(hexOf(await decrypt(...given, made, subtle)), plain, `test case ${at}`);
    made[made.length - 1] ^= 1;
    await assert.rejects(decrypt(...given, made, subtle), `test case ${at}`);
  }
});

// RFC 7914, section 11; the first 256 of its 512 bits.
test('PBKDF2 gives the keys of RFC 7914', async () => {
  for (const { words, salt, rounds, bits } of [
    { words: 'passwd', salt: 'salt', rounds: 1,
      bits: '55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc' },
    { words: 'Password', salt: 'NaCl', rounds: 80_000,
      bits: '4ddcd8f60b98be21830cee5ef22701f9641a4418d04c0414aeff08876b34ab56' },
  ]) {
    const key = await deriveKey(words, utf8(salt), rounds, subtle);
    assert.equal(key.extractable, false);
    // The key itself cannot be looked at, but two equal ones write alike.
    const write = (/** @type {CryptoKey} */ by) =>
      encrypt(by, bytesOf(kIv), utf8(''), bytesOf(kZeros), subtle);
    assert.deepEqual(await write(key), await write(await importKey(bytesOf(bits), subtle)));
  }
});

test('a key cannot be taken out of the browser', async () => {
  assert.equal((await importKey(bytesOf(kZeros), subtle)).extractable, false);
});

test('words that sound alike are the same words', () => {
  const wanted = 'あさひがっこうくじら';
  for (const words of [
    'あさひがっこうくじら', 'あさひ がっこう くじら', 'アサヒ ガッコウ クジラ', 'ｱｻﾋ ｶﾞｯｺｳ ｸｼﾞﾗ', 'あさひ　がっこう　くじら',
    '  あさひ\t\nがっこう   くじら\r\n', 'あさひ、がっこう、くじら。', 'あさひ・がっこう・くじら',
    'ｱｻﾋ､ｶﾞｯｺｳ､ｸｼﾞﾗ｡', 'あさひ，がっこう．くじら', 'あさひ, がっこう. くじら', 'あさひ-がっこう-くじら',
    'あさひ － がっこう － くじら', 'あさひ がっこう くじら'.normalize('NFD'),
  ]) {
    assert.equal(normalizeWords(words), wanted, words);
  }
  assert.equal(normalizeWords('Abandon ＺＯＯ, Zero'), 'abandonzoozero');
  assert.equal(normalizeWords('コーヒー ヴ ヶ ヽヾ'), 'こーひーゔゖゝゞ');
});

test('other words are other words, and none are none', () => {
  assert.notEqual(normalizeWords('あさ ひがし'), normalizeWords('ひがし あさ'));
  assert.notEqual(normalizeWords('はし'), normalizeWords('ばし'));
  for (const words of ['', ' 、。・-', '\u3000']) assert.equal(normalizeWords(words), '');
});

test('what is no lock closes nothing', async () => {
  const key = 'f0'.repeat(16);
  for (const lock of /** @type {import('../../web/cipher.js').Lock[]} */ ([
    { kind: 0, secret: '', salt: key }, { kind: 0, secret: ' 、', salt: key },
    { kind: 0, secret: 'あさひ', salt: '00' }, { kind: 0, secret: 'あさひ', salt: `${key}g` },
    { kind: 1, secret: '', salt: '' }, { kind: 1, secret: key.slice(2), salt: '' },
    { kind: 1, secret: key + key, salt: '' }, { kind: 1, secret: key.replace('0', 'g'), salt: '' },
  ])) {
    await assert.rejects(lockPayload(utf8('a'), lock, crypto), RangeError, JSON.stringify(lock));
  }
});

test('a pair key that is none is passed over', async () => {
  const lock = /** @type {const} */ ({ kind: 1, secret: 'f0'.repeat(16), salt: '' });
  const { form, payload } = await lockPayload(utf8('a'), lock, crypto);
  const short = { ...lock, secret: 'f0' };
  assert.deepEqual(await unlockPayload(form, payload, [short], subtle), { status: 'other-key' });
  const opened = await unlockPayload(form, payload, [short, lock], subtle);
  assert.equal(opened.status === 'ok' && hexOf(opened.plain), '61');
});
