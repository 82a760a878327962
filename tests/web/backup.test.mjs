// @ts-check
import assert from 'node:assert/strict';
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
    const text = await writeBackup(kAbout, records, subtle);
    assert.ok(isBackup(text));
    assert.deepEqual(await recordsIn(text), records);
  }
});

test('it begins with a mark and what it is, has lines of Windows, and records one on a line', async () => {
  const text = await writeBackup(kAbout, kRecords, subtle);
  assert.ok(text.startsWith('\ufeff対話（Taiwa）のバックアップです。\r\nA backup of Taiwa.\r\n'));
  assert.equal(text.replaceAll('\r\n', '').match(/[\r\n]/), null);
  const lines = text.split('\r\n');
  for (const line of ['taiwa-backup 1', 'records 6', 'partner 2', 'settings 1']) assert.ok(lines.includes(line), line);
  assert.ok(lines.some((line) => /^[\da-f]{64} partner\/00000000000000aa\t\{"v":1,"name":"田中"\}$/.test(line)));
});

test('line ends, the mark, and empty lines at the end may change on the way', async () => {
  const text = await writeBackup(kAbout, kRecords, subtle);
  const plain = text.slice(1).replaceAll('\r\n', '\n');
  for (const changed of [plain, plain.trimEnd(), `${plain}\n\n`, `\ufeff${plain}`, text.slice(1)]) {
    assert.deepEqual(await recordsIn(changed), kRecords);
  }
});

test('every truncation is refused', async () => {
  const text = await writeBackup(kAbout, kRecords, subtle);
  const content = text.trimEnd().length;
  for (let length = 0; length < content; length++) {
    const cut = text.slice(0, length);
    if (isBackup(cut)) assert.match(String(await recordsIn(cut)), /^(cut|altered)$/, `${length}`);
  }
});

test('every flipped bit is refused', async () => {
  const bytes = new TextEncoder().encode(await writeBackup(kAbout, kRecords.slice(0, 4), subtle));
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
  const lines = (await writeBackup(kAbout, kRecords, subtle)).split('\r\n');
  const first = lines.findIndex((line) => line.includes('\t'));
  const without = lines.toSpliced(first, 1);
  const doubled = lines.toSpliced(first, 0, lines[first]);
  const swapped = lines.with(first, lines[first + 1]).with(first + 1, lines[first]);
  for (const changed of [without, doubled, swapped]) {
    assert.equal(await recordsIn(changed.join('\r\n')), 'altered');
  }
});

test('a later format, and a page that has no cryptography, say so', async () => {
  const text = await writeBackup(kAbout, kRecords, subtle);
  assert.equal(await recordsIn(text.replace('taiwa-backup 1', 'taiwa-backup 2')), 'newer');
  assert.deepEqual(await readBackup(text, undefined), { fault: 'insecure' });
});

test('a link, or any other text, is no backup', () => {
  for (const text of ['', 'https://taiwa.example/#p1.AAA', 'about taiwa-backup 1', 'taiwa-backup x']) {
    assert.equal(isBackup(text), false, text);
  }
});
