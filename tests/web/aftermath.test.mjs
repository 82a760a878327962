// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { showAftermath, unsavedTexts } from '../../web/aftermath.js';

/** @param {object[]} fields */
const pageWith = (fields) => /** @type {any} */ ({ querySelectorAll: () => fields });
const field = (/** @type {string} */ value, /** @type {string} */ label, name = '') => ({
  value, labels: label ? [{ textContent: label }] : [], getAttribute: () => name || null,
});

test('fields come under their names, and empty ones not at all', () => {
  const page = pageWith([
    field('田中 健', '名前'), field(' ', 'ひとこと'), field('メモ', '', 'メモの欄'), field('本文', ''),
  ]);
  assert.equal(unsavedTexts(page, []), '名前\n田中 健\n\nメモの欄\nメモ\n\n本文');
});

test('of records it shows what somebody wrote, once, and no ids', () => {
  const page = pageWith([field('か\u3099んばる', '目標')]);
  const record = (/** @type {object} */ value) => JSON.stringify(value);
  const text = unsavedTexts(page, [
    ['prep/0123456789abcdef', record({ v: 1, id: '0123456789abcdef', items: [{ note: '夜勤のこと' }] })],
    ['prep/0123456789abcdef', record({ v: 1, note: 'がんばる', items: [{ note: '夜勤のこと' }] })],
    ['session/1', null],
    ['broken', '{"note":"とちゅう'],
  ]);
  assert.equal(text, '目標\nか\u3099んばる\n\n夜勤のこと\n\n{"note":"とちゅう');
});

test('a page without the place for it is borne', () => {
  const document = { getElementById: () => null };
  assert.doesNotThrow(() => showAftermath({
    window: /** @type {any} */ ({ document }), unsaved: () => assert.fail('nowhere to show it'),
  }));
});
