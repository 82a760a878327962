// @ts-check
/**
 * Giving a person a file: through the share sheet of a phone, where it takes files, or as a
 * download. Nothing is sent anywhere by us.
 */

const kUntilFetched = 60_000; // ms; by then every browser has read what a download points to

/**
 * @param {{window: Window & typeof globalThis}} browser
 */
export function makeFiles({ window }) {
  const { document, navigator } = window;

  /** @param {File} file */
  function canShare(file) {
    // A desktop's share sheet has no "save": there a download is what people expect.
    if (!window.matchMedia('(pointer: coarse)').matches || !navigator.canShare) return false;
    try {
      return navigator.canShare({ files: [file] });
    } catch {
      return false;
    }
  }

  /** @param {File} file */
  function download(file) {
    const address = window.URL.createObjectURL(file);
    const anchor = document.createElement('a');
    anchor.href = address;
    anchor.download = file.name;
    anchor.click();
    window.setTimeout(() => window.URL.revokeObjectURL(address), kUntilFetched);
  }

  return {
    /**
     * @param {string} name @param {string} type @param {string | Blob} content
     * @returns {Promise<'saved' | 'cancelled' | 'failed'>} 'saved': handed to the browser
     */
    async save(name, type, content) {
      try {
        // Excel takes a table for UTF-8 by this mark alone; text out of the wasm begins without it.
        const mark = type === 'text/csv' ? ['\ufeff'] : [];
        const file = new window.File([...mark, content], name, { type });
        if (!canShare(file)) {
          download(file);
          return 'saved';
        }
        const isRefused = await navigator.share({ files: [file] }).then(() => false, (error) => {
          if (error.name !== 'NotAllowedError') throw error;
          return true; // the press was too long ago
        });
        if (isRefused) download(file);
        return 'saved';
      } catch (error) {
        return /** @type {Error} */ (error).name === 'AbortError' ? 'cancelled' : 'failed';
      }
    },
  };
}
