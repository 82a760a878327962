// @ts-check
/**
 * What a person sees after a fault of ours: that it was one, what they had written and is perhaps
 * not saved, and a way to begin again. Nothing that says "saved" stays in sight.
 */

const kLayers = ['page', 'bar', 'tabs'];
const kFields = 'input.node, textarea.node'; // as in elements.js
const kId = /^[0-9a-f]{16,}$/; // ids and keys in records; nothing that anybody wrote
const kDeleted = 'deleted'; // as kDeletedKey in src/codec/deleted_record.h: nothing to be saved

/** @param {unknown} value what a record holds @returns {string[]} */
function textsIn(value) {
  if (typeof value === 'string') return value.trim() && !kId.test(value) ? [value] : [];
  return value && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
}

/** @param {string | null} text of a record; null where it is to go */
function readable(text) {
  if (text === null) return [];
  try {
    return textsIn(JSON.parse(text));
  } catch {
    return [text];
  }
}

/**
 * What the fields hold, each under its name, then what was on its way into the store.
 * @param {Document} document @param {[string, string | null][]} records
 */
export function unsavedTexts(document, records) {
  const fields = /** @type {NodeListOf<HTMLInputElement | HTMLTextAreaElement>} */ (
    document.querySelectorAll(kFields));
  const filled = [...fields].filter((field) => field.value.trim());
  const shown = new Set(filled.map((field) => field.value.normalize('NFC')));
  const named = filled.map((field) => {
    const name = field.labels?.[0]?.textContent || field.getAttribute('aria-label') || '';
    return name ? `${name}\n${field.value}` : field.value;
  });
  const written = new Set(
    records.flatMap(([key, text]) => (key === kDeleted ? [] : readable(text))));
  return [...named, ...[...written].filter((text) => !shown.has(text))].join('\n\n');
}

/**
 * @param {{window: Window, unsaved: () => [string, string | null][]}} page `unsaved`: records the
 * store has not answered for
 */
export function showAftermath({ window, unsaved }) {
  const { document } = window;
  const place = document.getElementById('broken');
  if (!place) return;
  for (const id of [...kLayers, 'live']) {
    const element = document.getElementById(id);
    if (element) element.hidden = true;
  }
  const ours = place.querySelector(`p[lang="${document.documentElement.lang}"]`);
  if (ours) place.prepend(ours);
  place.hidden = false;
  place.focus();
  window.scrollTo(0, 0);
  // Loaded again it starts on the first screen: the place itself may be what it stumbled over.
  window.history.replaceState(null, '', window.location.pathname + window.location.search);
  // Last: after a fault this may fault as well, and the sentence stands all the same.
  const texts = unsavedTexts(document, unsaved());
  const kept = place.querySelector('label');
  const field = place.querySelector('textarea');
  if (kept && field && texts) {
    field.value = texts;
    kept.hidden = false;
  }
}
