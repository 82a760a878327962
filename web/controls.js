// @ts-check
/**
 * What a person does to the elements, told by their keys. A press is the browser's own click, from
 * a finger, a mouse, a key, a screen reader or a test; the browser tells it from a scroll.
 */
import { keyOf } from './semantics.js';

/** Two presses in this time, in one place, were meant as one: nobody has read what has come there. */
const kOnePress = 350; // ms
const kOnePlace = 24; // CSS px

/**
 * Whether a press is the second half of a double one, and lands on what has only just come: another
 * control, or the same one of another screen.
 */
export function makeDoublePress() {
  let last = { on: /** @type {unknown} */ (null), place: '', timeStamp: -Infinity, clientX: 0, clientY: 0 };
  /** @param {unknown} on the control @param {string} place the address @param {MouseEvent} event */
  return (on, place, event) => {
    const { timeStamp, clientX, clientY, detail } = event;
    if (detail === 0) return false; // a key or a screen reader has no place to press twice
    const away = Math.hypot(clientX - last.clientX, clientY - last.clientY);
    const again = timeStamp - last.timeStamp < kOnePress && away < kOnePlace &&
      (on !== last.on || place !== last.place);
    // What is dropped is nothing to count from: the next press that can be read is one.
    if (!again) last = { on, place, timeStamp, clientX, clientY };
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
      const place = root.ownerDocument.location.hash;
      if (!isSecondHalf(at.closest('.node'), place, event)) onPress(keyOf(at));
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
