// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isAble } from '../../web/able.js';

test('a browser of today is able, one without what the app is compiled to is not', () => {
  assert.equal(isAble(), true);
  const old = (/** @type {() => boolean} */ validate) => /** @type {any} */ ({ validate });
  assert.equal(isAble(old(() => false)), false);
  assert.equal(isAble(old(() => { throw new TypeError('no such thing'); })), false);
});
