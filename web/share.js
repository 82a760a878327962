// @ts-check
/**
 * Handing a text to the person's own share sheet or clipboard. Both browser calls are made before
 * the function returns: they are allowed only within the press that asked for them. There is no
 * hidden second way: where a browser cannot, the answer is 'failed' and the page shows the text.
 */

/**
 * @typedef {{title?: string, text?: string, url?: string}} Shared
 * @param {{navigator: Navigator}} browser
 */
export function makeShare({ navigator }) {
  /** @param {string} text */
  function canShare(text) {
    if (!navigator.share) return false;
    try {
      // Firefox on Android has had share without canShare.
      return navigator.canShare ? navigator.canShare({ text }) : true;
    } catch {
      return false;
    }
  }

  /** @param {Shared} shared @returns {Promise<'shared' | 'cancelled' | 'failed'>} */
  async function share({ title, text, url }) {
    const given = Object.entries({ title, text, url }).filter(([, value]) => value);
    try {
      await navigator.share(Object.fromEntries(given));
      return 'shared';
    } catch (error) {
      return /** @type {Error} */ (error).name === 'AbortError' ? 'cancelled' : 'failed';
    }
  }

  /** @param {string} text @returns {Promise<'copied' | 'failed'>} */
  async function copy(text) {
    try {
      await navigator.clipboard.writeText(text);
      return 'copied';
    } catch {
      return 'failed';
    }
  }

  return { canShare, share, copy };
}
