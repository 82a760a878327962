// @ts-check
// The elements over the drawing: which of them stay, and which go.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeSemantics } from '../../web/semantics.js';

/** As much of an element as the tree needs. */
class FakeElement {
  constructor(/** @type {string} */ tag, /** @type {any} */ document) {
    this.tag = tag;
    this.ownerDocument = document;
    /** @type {FakeElement[]} */
    this.children = [];
    /** @type {FakeElement | null} */
    this.parent = null;
    /** @type {Record<string, string>} */
    this.dataset = {};
    this.style = {};
    this.id = '';
    this.textContent = '';
    this.attributes = new Map();
  }

  get firstElementChild() { return this.children[0] ?? null; }
  get lastElementChild() { return this.children.at(-1) ?? null; }
  get nextElementSibling() {
    const all = this.parent?.children ?? [];
    return all[all.indexOf(this) + 1] ?? null;
  }
  insertBefore(/** @type {FakeElement} */ child, /** @type {FakeElement | null} */ before) {
    child.remove();
    const at = before ? this.children.indexOf(before) : this.children.length;
    this.children.splice(at, 0, child);
    child.parent = this;
  }
  append(/** @type {FakeElement[]} */ ...children) {
    for (const child of children) this.insertBefore(child, null);
  }
  remove() {
    if (this.parent) this.parent.children = this.parent.children.filter((child) => child !== this);
    this.parent = null;
  }
  contains() { return false; }
  getAttribute(/** @type {string} */ name) { return this.attributes.get(name) ?? null; }
  setAttribute(/** @type {string} */ name, /** @type {string} */ value) {
    this.attributes.set(name, value);
  }
  removeAttribute(/** @type {string} */ name) { this.attributes.delete(name); }
}

/** As kRoles in elements.js. */
const kHeading = 0;
const kText = 1;
const kButton = 3;
const kRadio = 4;
const kRadioGroup = 15;

/** @param {string} id @param {string} name @param {object} [more] */
const node = (id, name, more = {}) => ({
  role: kText, depth: 0, x: 0, y: 0, width: 1, height: 1, flags: 0, level: 1, corrected: 0,
  position: 0, setSize: 0, id, name, value: '', hint: '', target: '', ...more,
});

function makeLayer() {
  const document = {
    activeElement: null,
    createElement: (/** @type {string} */ tag) => new FakeElement(tag, document),
  };
  const root = new FakeElement('div', document);
  const semantics = makeSemantics({ root: /** @type {any} */ (root), layer: 'page' });
  const show = (/** @type {ReturnType<typeof node>[]} */ ...nodes) => semantics.commit(nodes)();
  const texts = () => root.children.map((element) => element.textContent);
  return { root, show, texts };
}

test('what stays is the same element, and what has gone is removed', () => {
  const { root, show, texts } = makeLayer();
  show(node('title', '相手', { role: kHeading }), node('a', 'ひとつ'), node('b', 'ふたつ'));
  const [title, , second] = root.children;
  show(node('title', '相手', { role: kHeading }), node('b', 'ふたつ'), node('c', 'みっつ'));
  assert.deepEqual(texts(), ['相手', 'ふたつ', 'みっつ']);
  assert.deepEqual(root.children.slice(0, 2), [title, second]);
});

test('two nodes of one id are two elements, and both go with their screen', () => {
  const { root, show, texts } = makeLayer();
  const twins = [node('topics', 'キャリア'), node('topics', '業務')];
  show(node('title', '募集'), ...twins, node('body', '本文'));
  assert.deepEqual(texts(), ['募集', 'キャリア', '業務', '本文']);
  assert.equal(new Set(root.children.map((element) => element.id)).size, 4);
  const before = [...root.children];
  show(node('title', '募集'), ...twins, node('body', '本文'));
  assert.deepEqual(root.children, before, 'each stays the element it was');
  show(node('title', '募集'), twins[1]);
  assert.deepEqual(texts(), ['募集', '業務']);
  show(node('title', 'ホーム'));
  assert.deepEqual(texts(), ['ホーム']);
});

test('twins of different kinds, with controls in them, go as well', () => {
  const { root, show, texts } = makeLayer();
  const radio = node('one', 'ひとつ', { role: kRadio, depth: 1 });
  show(
    node('group', 'はじめ', { role: kRadioGroup }), radio,
    node('group', 'つぎ', { role: kRadioGroup }), radio,
    node('group', '押す', { role: kButton }),
  );
  const names = root.children.slice(0, 2).map((group) => (
    /** @type {any} */ (group.children[0].firstElementChild).name));
  assert.notEqual(names[0], names[1], 'radios of the two exclude each other');
  assert.deepEqual(root.children.map((element) => element.dataset.key), Array(3).fill('group'),
    'a press is told by the id that the app knows');
  show(node('title', 'ホーム'));
  assert.deepEqual(texts(), ['ホーム']);
});
