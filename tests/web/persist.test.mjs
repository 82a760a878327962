// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askToPersist, isPersisted } from '../../web/persist.js';
import { fault } from './faulty-database.mjs';

test('asking to persist bears a missing, throwing, refusing and silent browser', async () => {
  /** @type {boolean[]} */
  const answers = [];
  const note = (/** @type {boolean} */ persisted) => void answers.push(persisted);
  askToPersist(undefined, note);
  askToPersist(/** @type {any} */ ({}), note);
  askToPersist(/** @type {any} */ ({ persist: () => assert.fail('refused') }), note);
  askToPersist(/** @type {any} */ ({ persist: () => Promise.reject(fault('TypeError')) }), note);
  askToPersist(/** @type {any} */ ({ persist: () => new Promise(() => {}) }), note);
  askToPersist(/** @type {any} */ ({ persist: async () => true }), note);
  await new Promise(setImmediate);
  assert.deepEqual(answers, [true]);
});

test('what is not said to be kept may be taken away', async () => {
  const says = (/** @type {() => any} */ persisted) => isPersisted(/** @type {any} */ ({ persisted }));
  assert.equal(await says(async () => true), true);
  assert.equal(await says(async () => false), false);
  assert.equal(await says(() => assert.fail('refused')), false);
  assert.equal(await says(() => Promise.reject(fault('TypeError'))), false);
  assert.equal(await isPersisted(/** @type {any} */ ({})), false);
  assert.equal(await isPersisted(undefined), false);
});
