// @ts-check
/**
 * Texts that come in by hand: a file that is chosen, or what is dropped anywhere on the page. They
 * are read and handed on; nothing of them is shown or run here.
 */
import { isBackup } from './backup.js';

const kMostBytes = 64 * 1024; // no link is longer
const kMostOfBackup = 64 * 1024 * 1024;
const kFields = '.text-field, .text-area'; // as in elements.js

/**
 * @param {{window: Window, onText: (text: string) => void}} browser `onText`: '' for what
 * cannot be ours, too large or not to be read
 */
export function makeArrivals({ window, onText }) {
  const { document } = window;
  /** Held, or Safari forgets it with its listener. @type {HTMLInputElement} */
  let chooser;

  /** @param {File} file */
  function read(file) {
    const text = file.size > kMostOfBackup ? Promise.resolve('') : file.text();
    text.then(take, () => onText(''));
  }

  const take = (/** @type {string} */ text) =>
    onText(text.length > kMostBytes && !isBackup(text) ? '' : text);

  /**
   * Text for a field is the field's own; a file there would make the browser leave the page.
   * @param {DragEvent} event
   */
  function takenFrom({ dataTransfer, target }) {
    const types = dataTransfer?.types ?? [];
    const isText = types.includes('text/plain')
      && !(/** @type {Element} */ (target).closest?.(kFields));
    return types.includes('Files') || isText ? dataTransfer : null;
  }

  document.addEventListener('dragover', (event) => {
    if (takenFrom(event)) event.preventDefault();
  });
  document.addEventListener('drop', (event) => {
    const taken = takenFrom(event);
    if (!taken) return;
    event.preventDefault();
    if (taken.files[0]) {
      read(taken.files[0]);
    } else {
      take(taken.getData('text/plain'));
    }
  });

  return {
    /** Within the press that asked for it: browsers open no chooser later. */
    openFile() {
      chooser = document.createElement('input');
      chooser.type = 'file';
      chooser.accept = '.txt,text/plain';
      chooser.addEventListener('change', () => {
        if (chooser.files?.[0]) read(chooser.files[0]);
      });
      chooser.click();
    },
  };
}
