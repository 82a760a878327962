// @ts-check
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { isBackup, readBackup, writeBackup } from '../../web/backup.js';

const { subtle } = crypto;
const kAbout = '対話（Taiwa）のバックアップです。\nA backup of Taiwa.';
const kRecords = /** @type {[string, string][]} */ ([
  ['settings', '{"v":1,"myName":"佐藤 😀"}'],
  ['partner/00000000000000aa', '{"v":1,"name":"田中"}'],
  ['partner/00000000000000ab', ''],
  ['prep/1', 'not json,\r\nin lines\n\n\nwhole 00'],
  ['aside/00ff/prep/1', '"quoted"'],
  ['odd\tkey\n', '\u0000\u2028\ufeff\u0085\ud800'],
]);
const recordsIn = async (/** @type {string} */ text) => {
  const read = await readBackup(text, subtle);
  return 'records' in read ? read.records : read.fault;
};

test('what is written is read again, whatever the records are', async () => {
  for (const records of [[], kRecords.slice(0, 1), kRecords]) {
    const text = await writeBackup(kAbout, records, crypto);
    assert.ok(isBackup(text));
    assert.deepEqual(await recordsIn(text), records);
  }
});

test('it begins with a mark and what it is, has lines of Windows, and records one on a line', async () => {
  const text = await writeBackup(kAbout, kRecords, crypto);
  assert.ok(text.startsWith('\ufeff対話（Taiwa）のバックアップです。\r\nA backup of Taiwa.\r\n'));
  assert.equal(text.replaceAll('\r\n', '').match(/[\r\n]/), null);
  const lines = text.split('\r\n');
  for (const line of ['taiwa-backup 1', 'records 6', 'partner 2', 'settings 1']) assert.ok(lines.includes(line), line);
  assert.ok(lines.some((line) => /^[\da-f]{64} partner\/00000000000000aa\t\{"v":1,"name":"田中"\}$/.test(line)));
});

test('line ends, the mark, and empty lines at the end may change on the way', async () => {
  const text = await writeBackup(kAbout, kRecords, crypto);
  const plain = text.slice(1).replaceAll('\r\n', '\n');
  for (const changed of [plain, plain.trimEnd(), `${plain}\n\n`, `${plain} \n`, `\ufeff${plain}`, text.slice(1)]) {
    assert.deepEqual(await recordsIn(changed), kRecords);
  }
});

test('every truncation is refused', async () => {
  const text = await writeBackup(kAbout, kRecords, crypto);
  const content = text.trimEnd().length;
  for (let length = 0; length < content; length++) {
    const cut = text.slice(0, length);
    if (isBackup(cut)) assert.match(String(await recordsIn(cut)), /^(cut|altered)$/, `${length}`);
  }
});

test('every flipped bit is refused', async () => {
  const bytes = new TextEncoder().encode(await writeBackup(kAbout, kRecords.slice(0, 4), crypto));
  let refused = 0;
  for (let at = 0; at < bytes.length; at++) {
    for (let bit = 0; bit < 8; bit++) {
      bytes[at] ^= 1 << bit;
      const text = new TextDecoder().decode(bytes);
      bytes[at] ^= 1 << bit;
      if (!isBackup(text)) continue;
      const read = await recordsIn(text);
      // Of a line end at the very end nothing hangs.
      if (at < bytes.length - 2) assert.match(String(read), /^(cut|altered|newer)$/, `bit ${bit} of byte ${at}`);
      refused += 1;
    }
  }
  assert.ok(refused > 1000);
});

test('lines that were taken out, put in or changed places are refused', async () => {
  const lines = (await writeBackup(kAbout, kRecords, crypto)).split('\r\n');
  const first = lines.findIndex((line) => line.includes('\t'));
  const without = lines.toSpliced(first, 1);
  const doubled = lines.toSpliced(first, 0, lines[first]);
  const swapped = lines.with(first, lines[first + 1]).with(first + 1, lines[first]);
  for (const changed of [without, doubled, swapped]) {
    assert.equal(await recordsIn(changed.join('\r\n')), 'altered');
  }
});

test('closed with words it shows nothing of what it holds, and opens with them alone', async () => {
  const words = 'あさ うみ そら もり ゆき';
  const text = await writeBackup(kAbout, kRecords, crypto, words);
  assert.ok(isBackup(text));
  for (const hidden of ['佐藤', '田中', 'partner', 'records']) assert.equal(text.includes(hidden), false, hidden);
  assert.equal(text.split('\r\n').every((line) => line.length <= 76), true);
  /** @param {string} secret @param {0 | 1} kind @param {string} salt */
  const lock = (secret, kind = 0, salt = '') => ({ kind, secret, salt });
  const read = (/** @type {import('../../web/cipher.js').Lock[]} */ ...locks) => readBackup(text, subtle, locks);
  assert.deepEqual(await read(), { fault: 'closed' });
  assert.deepEqual(await read(lock('00'.repeat(16), 1), lock(words, 0, 'ff'.repeat(16))), { fault: 'closed' });
  assert.deepEqual(await read(lock('あさ うみ そら もり つき')), { fault: 'wrong-words' });
  assert.deepEqual(await read(lock('アサ・ウミ・ソラ・モリ・ユキ')), { records: kRecords });
  const other = await writeBackup(kAbout, kRecords, crypto, words);
  assert.notEqual(other.split('\r\n')[5], text.split('\r\n')[5], 'twice the same is not seen');
});

test('a closed one that was cut or changed is refused before any words are asked for', async () => {
  const text = await writeBackup(kAbout, kRecords.slice(0, 1), crypto, 'あさ');
  for (let at = text.indexOf('taiwa-backup'); at < text.trimEnd().length; at += 7) {
    const changed = text.slice(0, at) + (text[at] === 'x' ? 'y' : 'x') + text.slice(at + 1);
    if (isBackup(changed)) assert.match(String(await recordsIn(changed)), /^(cut|altered|newer)$/, `${at}`);
    const cut = text.slice(0, at);
    if (isBackup(cut)) assert.match(String(await recordsIn(cut)), /^(cut|altered)$/, `${at}`);
  }
});

test('a large one closes as well', async () => {
  const large = /** @type {[string, string][]} */ ([['a', 'あ'.repeat(300_000)]]);
  const text = await writeBackup(kAbout, large, crypto, 'あさ');
  assert.deepEqual(await readBackup(text, subtle, [{ kind: 0, secret: 'あさ', salt: '' }]), { records: large });
});

test('the files of this version open for ever', async () => {
  const golden = (/** @type {string} */ name) =>
    readFileSync(new URL(`../golden/backups/${name}.txt`, import.meta.url), 'utf8');
  const records = /** @type {[string, string][]} */ ([
    ['settings', '{"language":"ja","myName":"佐藤 美咲","v":1}'],
    ['partner/00000000000000aa', '{"added":1795773435314,"id":"00000000000000aa","name":"田中 健",'
      + '"pair":"00000000000000ab","relation":"manager","v":1}'],
    ['prep/00000000000000ac', 'damaged,\nin two lines'],
  ]);
  assert.deepEqual(await recordsIn(golden('plain')), records);
  const words = { kind: /** @type {0} */ (0), secret: 'あさ うみ そら もり ゆき', salt: '' };
  assert.deepEqual(await readBackup(golden('closed'), subtle, [words]), { records });
  assert.equal(await writeBackup('A backup of Taiwa\n対話のバックアップ', records, crypto), golden('plain'));
});

test('a later format, and a page that has no cryptography, say so', async () => {
  const text = await writeBackup(kAbout, kRecords, crypto);
  assert.equal(await recordsIn(text.replace('taiwa-backup 1', 'taiwa-backup 2')), 'newer');
  assert.deepEqual(await readBackup(text, undefined), { fault: 'insecure' });
});

/** As somebody else could make it, with the right sums. @param {string[]} lines of records */
async function forge(lines) {
  const hex = async (/** @type {string} */ text) => Buffer.from(
    await subtle.digest('SHA-256', new TextEncoder().encode(text))).toString('hex');
  const summed = await Promise.all(lines.map(async (line) => `${await hex(line)} ${line}`));
  const text = ['x', '', 'taiwa-backup 1', `records ${lines.length}`, '', ...summed, ''].join('\n');
  return `${text}whole ${await hex(text)}`;
}

test('what is no record of a person is refused, however right its sums are', async () => {
  assert.deepEqual(await recordsIn(await forge(['a\tb'])), [['a', 'b']]);
  for (const line of ['a\t"b', '"a\tb', 'head\t{}', 'writer\t{}', 'fence/1\t{}', 'deleted\t{}', 'filling/0\t0']) {
    assert.equal(await recordsIn(await forge([line])), 'altered', line);
  }
});

test('the store\'s own keys never come into one, which could not be read then', async () => {
  const own = ['head', 'writer', 'fence/1', 'deleted', 'filling/0']
    .map((key) => /** @type {[string, string]} */ ([key, '{}']));
  const text = await writeBackup('about', [...own, ['a', 'b']], crypto);
  assert.deepEqual(await recordsIn(text), [['a', 'b']]);
});

test('a link, or any other text, is no backup', () => {
  for (const text of ['', 'https://taiwa.example/#p1.AAA', 'about taiwa-backup 1', 'taiwa-backup x']) {
    assert.equal(isBackup(text), false, text);
  }
});
