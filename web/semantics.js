// @ts-check
/**
 * Real elements for what the canvas shows: a keyed tree in drawing order, transparent over the
 * picture. It is what a finger presses, a screen reader reads and a test finds.
 */

/** As `enum class NodeRole` in src/ui/semantics.h. */
const kRoles = /** @type {const} */ ([
  'heading', 'text', 'label', 'button', 'radio', 'checkbox', 'text-field', 'text-area',
  'date-field', 'row-header', 'cell', 'list', 'list-item', 'radio-group', 'navigation', 'region', 'table',
  'table-row',
]);
const kFirstContainer = kRoles.indexOf('list');

const kDisabled = 1;
const kChecked = 2;
const kCurrent = 4;
const kCanExpand = 8;
const kExpanded = 16;

/**
 * @typedef {{
 *   role: number, depth: number, x: number, y: number, width: number, height: number,
 *   flags: number, level: number, longest: number,
 *   id: string, name: string, value: string, hint: string, target: string,
 * }} Node As `struct Node` in src/ui/semantics.h; measures in CSS px from the layer's corner.
 * @typedef {{element: HTMLElement, tag: string, shown: string}} Entry
 */

/** @param {Node} node */
function tagOf(node) {
  switch (kRoles[node.role]) {
    case 'heading': return `h${node.level}`;
    case 'text': return 'p';
    case 'label': return 'label';
    case 'button': return 'button';
    case 'radio': return 'radio';
    case 'checkbox': return 'checkbox';
    case 'text-field': return 'text';
    case 'text-area': return 'textarea';
    case 'date-field': return 'date';
    case 'list': return 'ul';
    case 'list-item': return 'li';
    case 'radio-group': return 'radiogroup';
    case 'row-header': return 'rowheader';
    case 'cell': return 'cell';
    case 'table': return 'table';
    case 'table-row': return 'row';
    case 'navigation': return 'nav';
    default: return 'section';
  }
}

/** @param {Document} document @param {string} tag */
function make(document, tag) {
  const input = (/** @type {string} */ type) => {
    const element = document.createElement('input');
    element.type = type;
    return element;
  };
  switch (tag) {
    case 'radio':
    case 'checkbox': {
      // The label holds the words, the input fills it: one target, and a name made of real text.
      const label = document.createElement('label');
      label.append(input(tag), document.createElement('span'));
      return label;
    }
    case 'text':
    case 'date': return input(tag);
    case 'radiogroup':
    case 'table':
    case 'row':
    case 'rowheader':
    case 'cell': {
      // Roles instead of <table>: its parts lose theirs once they are placed by coordinates.
      const element = document.createElement('div');
      element.setAttribute('role', tag);
      return element;
    }
    case 'button': {
      const button = document.createElement('button');
      button.type = 'button';
      return button;
    }
    case 'ul': {
      const list = document.createElement('ul');
      // Safari takes the role away from a list without bullets.
      list.setAttribute('role', 'list');
      return list;
    }
    default: return document.createElement(tag);
  }
}

/** @param {Element} element @param {string} name @param {string | null} value */
function attribute(element, name, value) {
  if (value === null) element.removeAttribute(name);
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

/**
 * @param {{root: HTMLElement, layer: string}} place `layer` keeps ids of different layers apart
 */
export function makeSemantics({ root, layer }) {
  const document = root.ownerDocument;
  /** @type {Map<string, Entry>} */
  let entries = new Map();

  const elementId = (/** @type {string} */ id) => `${layer}:${id}`;

  /** @param {Entry} entry @param {Node} node @param {string} group */
  function show(entry, node, group) {
    const shown = JSON.stringify([node, group]);
    if (shown === entry.shown) return;
    entry.shown = shown;
    const { element } = entry;
    const role = kRoles[node.role];
    element.id = elementId(node.id);
    element.dataset.key = node.id;
    if (node.role < kFirstContainer) {
      element.className = `node ${role}`;
      element.style.left = `${node.x}px`;
      element.style.top = `${node.y}px`;
      element.style.width = `${node.width}px`;
      element.style.height = `${node.height}px`;
    } else if (node.name) {
      element.setAttribute('aria-label', node.name);
    }
    const disabled = (node.flags & kDisabled) !== 0;
    switch (role) {
      case 'heading':
        element.textContent = node.name;
        // A new screen puts focus on its title.
        if (node.id === 'title') element.tabIndex = -1;
        break;
      case 'text':
      case 'row-header':
      case 'cell':
        element.textContent = node.name;
        break;
      case 'label':
        element.textContent = node.name;
        /** @type {HTMLLabelElement} */ (element).htmlFor = elementId(node.target);
        break;
      case 'button':
        element.textContent = node.name;
        /** @type {HTMLButtonElement} */ (element).disabled = disabled;
        attribute(element, 'aria-current', node.flags & kCurrent ? 'page' : null);
        attribute(element, 'aria-expanded',
          node.flags & kCanExpand ? String((node.flags & kExpanded) !== 0) : null);
        break;
      case 'radio':
      case 'checkbox': {
        const input = /** @type {HTMLInputElement} */ (element.firstElementChild);
        /** @type {HTMLElement} */ (element.lastElementChild).textContent = node.name;
        input.checked = (node.flags & kChecked) !== 0;
        if (role === 'radio') input.name = `${layer}:${group}`;
        break;
      }
      case 'text-field':
      case 'text-area':
      case 'date-field': {
        const field = /** @type {HTMLInputElement | HTMLTextAreaElement} */ (element);
        field.placeholder = node.hint;
        if (node.longest > 0) field.maxLength = node.longest;
        field.autocomplete = 'off';
        // While a person writes, the field is theirs: nothing is written back.
        if (document.activeElement !== field && field.value !== node.value) {
          field.value = node.value;
        }
        break;
      }
      default:
    }
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
    const stays = new Set(nodes.map((node) => {
      const entry = entries.get(node.id);
      return entry && entry.tag === tagOf(node) ? entry.element : null;
    }));
    for (const node of nodes) {
      open.length = node.depth + 1;
      const parent = open[node.depth];
      const tag = tagOf(node);
      const known = entries.get(node.id);
      const entry = known && known.tag === tag
        ? known : { element: make(document, tag), tag, shown: '' };
      gone.delete(entry.element);
      parent.cursor = skipGone(parent.cursor);
      if (parent.cursor === entry.element) {
        parent.cursor = entry.element.nextElementSibling;
      } else {
        parent.element.insertBefore(entry.element, parent.cursor);
      }
      show(entry, node, parent.key);
      next.set(node.id, entry);
      if (node.role >= kFirstContainer) {
        open.push({
          element: entry.element, cursor: entry.element.firstElementChild, key: node.id,
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
