// @ts-check
/**
 * One real element for each thing the canvas shows: which element it is, and how it comes to say
 * the same as the drawing.
 */

/** As `enum class NodeRole` in src/ui/frame/semantics.h. */
const kRoles = /** @type {const} */ ([
  'heading', 'text', 'label', 'button', 'radio', 'checkbox', 'text-field', 'text-area',
  'date-field', 'time-field', 'column-header', 'row-header', 'cell', 'list', 'list-item',
  'radio-group', 'navigation', 'region', 'table', 'table-row',
]);
export const kFirstContainer = kRoles.indexOf('list');

/** As `enum class NodeFlag` in src/platform/web/host.h. */
const kFlag = /** @type {const} */ ({
  disabled: 1, checked: 2, current: 4, canExpand: 8, expanded: 16,
});

/**
 * @typedef {{
 *   role: number, depth: number, x: number, y: number, width: number, height: number,
 *   flags: number, level: number, corrected: number, position: number, setSize: number,
 *   id: string, name: string, value: string, hint: string, target: string,
 * }} Node As `struct Node` in src/ui/frame/semantics.h; measures in CSS px from the layer's corner.
 */

/** @param {Node} node */
export function tagOf(node) {
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
    case 'time-field': return 'time';
    case 'list': return 'ul';
    case 'list-item': return 'li';
    case 'radio-group': return 'radiogroup';
    case 'column-header': return 'columnheader';
    case 'row-header': return 'rowheader';
    case 'cell': return 'cell';
    case 'table': return 'table';
    case 'table-row': return 'row';
    case 'navigation': return 'nav';
    default: return 'section';
  }
}

/** @param {Document} document @param {string} tag */
export function makeElement(document, tag) {
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
    case 'date':
    case 'time': return input(tag);
    case 'radiogroup':
    case 'table':
    case 'row':
    case 'columnheader':
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
 * While a person writes, the field is theirs: nothing is written back but what had no room in it,
 * and that not while its letters are still chosen.
 * @param {HTMLInputElement | HTMLTextAreaElement} field @param {Node} node
 */
function showValue(field, node) {
  if (field.value === node.value) return;
  if (field.ownerDocument.activeElement !== field) {
    field.value = node.value;
  } else if (node.corrected > 0 && !field.dataset.composing) {
    const behind = field.value.length - (field.selectionEnd ?? field.value.length);
    field.value = node.value;
    const caret = Math.max(0, node.value.length - behind);
    field.setSelectionRange(caret, caret);
  }
}

/**
 * Makes an element say what the node says.
 * @param {HTMLElement} element @param {Node} node
 * @param {string} layer keeps ids of different layers apart
 * @param {string} group the container it stands in: radios of one group exclude each other
 * @param {string} name the element's own in its layer, where two nodes have one id
 */
export function showNode(element, node, layer, group, name = node.id) {
  const elementId = (/** @type {string} */ id) => `${layer}:${id}`;
  const role = kRoles[node.role];
  element.id = elementId(name);
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
  const disabled = (node.flags & kFlag.disabled) !== 0;
  switch (role) {
    case 'heading':
      element.textContent = node.name;
      // A new screen puts focus on its title.
      if (node.id === 'title') element.tabIndex = -1;
      break;
    case 'text':
    case 'column-header':
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
      attribute(element, 'aria-current', node.flags & kFlag.current ? 'page' : null);
      attribute(element, 'aria-expanded',
        node.flags & kFlag.canExpand ? String((node.flags & kFlag.expanded) !== 0) : null);
      break;
    case 'radio':
    case 'checkbox': {
      const input = /** @type {HTMLInputElement} */ (element.firstElementChild);
      /** @type {HTMLElement} */ (element.lastElementChild).textContent = node.name;
      input.checked = (node.flags & kFlag.checked) !== 0;
      input.dataset.checked = String(input.checked);
      if (role === 'radio') input.name = `${layer}:${group}`;
      break;
    }
    case 'text-field':
    case 'text-area':
    case 'date-field':
    case 'time-field': {
      const field = /** @type {HTMLInputElement | HTMLTextAreaElement} */ (element);
      field.placeholder = node.hint;
      field.autocomplete = 'off';
      showValue(field, node);
      break;
    }
    case 'list-item':
      // Of a long list only the rows near the window are here; these say which of how many.
      attribute(element, 'aria-posinset', node.position > 0 ? String(node.position) : null);
      attribute(element, 'aria-setsize', node.setSize > 0 ? String(node.setSize) : null);
      break;
    default:
  }
}
