// @ts-check
/**
 * Real elements for what the canvas shows: a keyed tree in drawing order, transparent over the
 * picture. It is what a finger presses, a screen reader reads and a test finds.
 */
import { kFirstContainer, makeElement, showNode, tagOf } from './elements.js';

/**
 * @typedef {import('./elements.js').Node} Node
 * @typedef {{element: HTMLElement, tag: string, shown: string}} Entry
 */

/**
 * @param {{root: HTMLElement, layer: string}} place `layer` keeps ids of different layers apart
 */
export function makeSemantics({ root, layer }) {
  const document = root.ownerDocument;
  /** @type {Map<string, Entry>} */
  let entries = new Map();

  /**
   * The names of the nodes: their ids, and where one comes again, a name of its own, or its first
   * element would be forgotten and stay for ever.
   * @param {Node[]} nodes
   */
  function namesOf(nodes) {
    /** @type {Map<string, number>} */
    const met = new Map();
    return nodes.map(({ id }) => {
      const times = (met.get(id) ?? 0) + 1;
      met.set(id, times);
      return times === 1 ? id : `${id}~${times}`;
    });
  }

  /**
   * The whole layer as it is now. Elements that stay are neither moved nor made anew, so focus and
   * composition stay where they are; what has gone is removed last.
   * @param {Node[]} nodes
   */
  function commit(nodes) {
    /** @type {Map<string, Entry>} */
    const next = new Map();
    /** @type {{element: HTMLElement, cursor: Element | null, key: string}[]} */
    const open = [{ element: root, cursor: root.firstElementChild, key: '' }];
    const gone = new Set([...entries.values()].map((entry) => entry.element));
    /** @param {Element | null} cursor */
    const skipGone = (cursor) => {
      while (cursor && gone.has(/** @type {HTMLElement} */ (cursor)) &&
        !stays.has(/** @type {HTMLElement} */ (cursor))) cursor = cursor.nextElementSibling;
      return cursor;
    };
    const names = namesOf(nodes);
    const stays = new Set(nodes.map((node, at) => {
      const entry = entries.get(names[at]);
      return entry && entry.tag === tagOf(node) ? entry.element : null;
    }));
    for (const [at, node] of nodes.entries()) {
      const name = names[at];
      open.length = node.depth + 1;
      const parent = open[node.depth];
      const tag = tagOf(node);
      const known = entries.get(name);
      const entry = known && known.tag === tag
        ? known : { element: makeElement(document, tag), tag, shown: '' };
      gone.delete(entry.element);
      parent.cursor = skipGone(parent.cursor);
      if (parent.cursor === entry.element) {
        parent.cursor = entry.element.nextElementSibling;
      } else {
        parent.element.insertBefore(entry.element, parent.cursor);
      }
      const shown = JSON.stringify([node, parent.key]);
      if (shown !== entry.shown) showNode(entry.element, node, layer, parent.key, name);
      entry.shown = shown;
      next.set(name, entry);
      if (node.role >= kFirstContainer) {
        open.push({
          element: entry.element, cursor: entry.element.firstElementChild, key: name,
        });
      }
    }
    entries = next;
    return () => {
      const lost = [...gone].find((element) => element.contains(document.activeElement));
      const heir = lost ? heirOf(lost, gone) : null;
      for (const element of gone) element.remove();
      heir?.focus({ preventScroll: true });
    };
  }

  /**
   * Who gets the focus of an element that goes: the next control, or the last there is. Never a
   * field, where a phone would open its keyboard unasked.
   * @param {HTMLElement} lost @param {Set<HTMLElement>} gone
   * @returns {HTMLElement | null}
   */
  function heirOf(lost, gone) {
    const kPressable = 'button:not(:disabled), input[type=radio], input[type=checkbox]';
    const left = [.../** @type {NodeListOf<HTMLElement>} */ (root.querySelectorAll(kPressable))]
      .filter((control) => ![...gone].some((element) => element.contains(control)));
    const heir = left.find((control) =>
      lost.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING) ?? left.at(-1);
    if (heir instanceof HTMLInputElement && heir.type === 'radio') {
      // Of a group of radios the chosen one is the stop.
      return left.find((control) => control instanceof HTMLInputElement &&
        control.name === heir.name && control.checked) ?? heir;
    }
    return heir ?? null;
  }

  return { commit };
}

/** The key of the control an event is about, or an empty text. @param {EventTarget | null} at */
export function keyOf(at) {
  const element = at instanceof Element ? at.closest('.node') : null;
  return element instanceof HTMLElement ? element.dataset.key ?? '' : '';
}
