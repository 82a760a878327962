// @ts-check
/**
 * What a person does to the elements, told by their keys. A press is the browser's own click, from
 * a finger, a mouse, a key, a screen reader or a test; the browser tells it from a scroll.
 */
import { keyOf } from './semantics.js';

/** Two presses in this time, in one place, were meant as one: nobody has read what has come there. */
const kOnePress = 350; // ms
const kOnePlace = 24; // CSS px

/** Whether a press is the second half of a double one, and what it lands on has only just come. */
export function makeDoublePress() {
  let last = { key: '', timeStamp: -Infinity, clientX: 0, clientY: 0 };
  return (/** @type {string} */ key, /** @type {MouseEvent} */ event) => {
    const { timeStamp, clientX, clientY, detail } = event;
    const at = { key, timeStamp, clientX, clientY };
    const away = Math.hypot(clientX - last.clientX, clientY - last.clientY);
    const again = detail > 0 && key !== last.key && timeStamp - last.timeStamp < kOnePress &&
      away < kOnePlace;
    // A key or a screen reader has no place; a press that is dropped is not one to count from.
    if (detail > 0 && !again) last = at;
    return again;
  };
}

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
  const isSecondHalf = makeDoublePress();
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
      const key = keyOf(at);
      if (!isSecondHalf(key, event)) onPress(key);
      settleChoices();
    }
  });
  /** @param {EventTarget | null} field */
  const tell = (field) => {
    const typed = field instanceof HTMLTextAreaElement ||
      (field instanceof HTMLInputElement && field.type !== 'radio' && field.type !== 'checkbox');
    if (typed) onTyped(keyOf(field), field.value.normalize('NFC'));
  };
  root.addEventListener('input', (event) => tell(event.target));
  // Until its letters are chosen, nothing is written back into a field.
  root.addEventListener('compositionstart', ({ target }) => {
    if (target instanceof HTMLElement) target.dataset.composing = 'true';
  });
  root.addEventListener('compositionend', ({ target }) => {
    if (target instanceof HTMLElement) delete target.dataset.composing;
    tell(target);
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
