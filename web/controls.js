// @ts-check
/**
 * What a person does to the elements, told by their keys. A press is the browser's own click, from
 * a finger, a mouse, a key, a screen reader or a test; the browser tells it from a scroll.
 */
import { keyOf } from './semantics.js';

/**
 * @param {{
 *   root: HTMLElement,
 *   onPress: (key: string) => void,
 *   onTyped: (key: string, text: string) => void,
 *   onPointer: (hovered: string, held: string) => void,
 *   onFocus: (key: string) => void,
 * }} place
 */
export function watchControls({ root, onPress, onTyped, onPointer, onFocus }) {
  let hovered = '';
  let held = '';
  const point = (/** @type {string} */ over, /** @type {string} */ down) => {
    if (over === hovered && down === held) return;
    hovered = over;
    held = down;
    onPointer(hovered, held);
  };

  // The browser has turned the choice already; the app decides whether it stands.
  const settleChoices = () => {
    const choices = /** @type {NodeListOf<HTMLInputElement>} */ (
      root.querySelectorAll('input[data-checked]'));
    for (const choice of choices) choice.checked = choice.dataset.checked === 'true';
  };

  root.addEventListener('click', (event) => {
    const at = /** @type {Element} */ (event.target);
    // A click on a label arrives a second time on its input: that one counts.
    if (at.closest('button') || at.matches('input[type=radio], input[type=checkbox]')) {
      onPress(keyOf(at));
      settleChoices();
    }
  });
  root.addEventListener('input', (event) => {
    const field = event.target;
    const typed = field instanceof HTMLTextAreaElement ||
      (field instanceof HTMLInputElement && field.type !== 'radio' && field.type !== 'checkbox');
    if (typed) onTyped(keyOf(field), field.value.normalize('NFC'));
  });
  // What has the focus stays in the page, however far it is scrolled away.
  root.addEventListener('focusin', (event) => onFocus(keyOf(event.target)));
  root.addEventListener('focusout', () => onFocus(''));
  root.addEventListener('pointerover', (event) => {
    if (event.pointerType !== 'touch') point(keyOf(event.target), held);
  });
  root.addEventListener('pointerout', () => point('', held));
  root.addEventListener('pointerdown', (event) => point(hovered, keyOf(event.target)));
  for (const end of ['pointerup', 'pointercancel', 'pointerleave']) {
    root.addEventListener(end, () => point(hovered, ''));
  }
}
