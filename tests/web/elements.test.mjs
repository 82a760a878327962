// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kFirstContainer, showNode, tagOf } from '../../web/elements.js';

const kListItem = kFirstContainer + 1;

/** As much of an element as a list item is told. */
function makeElement() {
  /** @type {Map<string, string>} */
  const attributes = new Map();
  return {
    id: '', dataset: {}, attributes,
    getAttribute: (/** @type {string} */ name) => attributes.get(name) ?? null,
    setAttribute: (/** @type {string} */ name, /** @type {string} */ value) =>
      void attributes.set(name, value),
    removeAttribute: (/** @type {string} */ name) => void attributes.delete(name),
  };
}

/** @param {{position: number, setSize: number}} place */
const listItem = ({ position, setSize }) => ({
  role: kListItem, depth: 1, x: 0, y: 0, width: 0, height: 0, flags: 0, level: 0, corrected: 0,
  position, setSize, id: 'found.7', name: '', value: '', hint: '', target: '',
});

/** @param {ReturnType<typeof makeElement>} element @param {ReturnType<typeof listItem>} node */
const show = (element, node) =>
  showNode(/** @type {any} */ (element), node, 'page', 'found');

test('a row of a long list says which of how many it is', () => {
  const element = makeElement();
  const node = listItem({ position: 8, setSize: 10000 });
  assert.equal(tagOf(node), 'li');
  show(element, node);
  assert.equal(element.attributes.get('aria-posinset'), '8');
  assert.equal(element.attributes.get('aria-setsize'), '10000');
});

test('a row of a list that is all there leaves the counting to the browser', () => {
  const element = makeElement();
  show(element, listItem({ position: 8, setSize: 10000 }));
  show(element, listItem({ position: 0, setSize: 0 }));
  assert.deepEqual([...element.attributes], []);
});
