// @ts-check
/**
 * The words on the screen, one file for each language beside the modules. The page's own language
 * comes at the start, another when it is chosen.
 */

/** As `kLanguageNames` in src/base/language.h. */
export const kLanguages = ['ja', 'en'];

/**
 * What a browser that wants `wanted` gets first; the others follow, for when it cannot be had.
 * @param {readonly string[]} wanted
 */
export function languagesFor(wanted) {
  const tags = wanted.map((tag) => tag.toLowerCase().split('-')[0]);
  // Whoever reads Japanese at all meets those who prepare in it.
  const first = tags.includes('ja') ? 'ja' : tags.find((tag) => kLanguages.includes(tag)) ?? 'en';
  return [first, ...kLanguages.filter((language) => language !== first)];
}

/**
 * @param {{fetch: (address: URL) => Promise<Response>, base: string,
 *   serviceWorker?: Pick<ServiceWorkerContainer, 'ready' | 'controller'>}} browser `base`: an
 *   address beside the files
 */
export function makeWords({ fetch, base, serviceWorker }) {
  /** @param {URL} address */
  async function keep(address) {
    // A worker that answered the page has kept them already.
    if (!serviceWorker || serviceWorker.controller) return;
    const { active } = await serviceWorker.ready;
    active?.postMessage({ type: 'keep', address: address.href });
  }

  /** '' when they cannot be had. @param {string} language @returns {Promise<string>} */
  async function read(language) {
    try {
      const address = new URL(`words.${language}.txt`, base);
      const answer = await fetch(address);
      if (!answer.ok) return '';
      keep(address).catch(() => {}); // they are on the screen; the next visit asks again
      return await answer.text();
    } catch {
      return '';
    }
  }

  return {
    read,
    /** The first language that is there. @param {readonly string[]} wanted */
    async readFirst(wanted) {
      for (const language of languagesFor(wanted)) {
        const text = await read(language);
        if (text) return { language, text };
      }
      throw new Error('the words of no language could be fetched');
    },
  };
}
