// @ts-check
/**
 * What stands open and is kept nowhere, over a reload, a new version, or the phone's putting the tab
 * away: told by the app when the page is hidden, told to it when the page comes again, and only in
 * between held in the tab's own storage, which goes with the tab.
 */

const kKey = 'left-open';

/**
 * @param {{window: Window, onLeave: () => void}} browser `onLeave`: the page may go now; the
 * app answers with `keep`
 */
export function makeLeftOpen({ window, onLeave }) {
  /** The tab's storage, where the browser gives any. @param {(storage: Storage) => void} use */
  function withStorage(use) {
    try {
      use(window.sessionStorage);
    } catch {
      // Cookies are refused, or it is full: nothing is carried over.
    }
  }
  const forget = () => withStorage((storage) => storage.removeItem(kKey));
  let taken = false; // until then it is what the life before has left

  window.addEventListener('pagehide', () => { if (taken) onLeave(); });
  window.document.addEventListener('visibilitychange', () => {
    if (!taken) return;
    if (window.document.visibilityState === 'hidden') onLeave();
    else forget();
  });

  return {
    /** What was left before; once. */
    take() {
      taken = true;
      let text = '';
      withStorage((storage) => { text = storage.getItem(kKey) ?? ''; });
      forget();
      return text;
    },
    keep: (/** @type {string} */ text) => withStorage((storage) => storage.setItem(kKey, text)),
  };
}
