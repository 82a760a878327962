// @ts-check
/**
 * Words to close a link with: short enough to say on the telephone, too many to guess (55 bits).
 * Their list is no part of a first visit; it is fetched when somebody wants words.
 */

const kWords = 5;
const kListed = 2048;

/**
 * @param {{crypto: Crypto, fetch: typeof globalThis.fetch, base: string}} browser `base`: an address beside
 * the lists
 */
export function makeKeyWords({ crypto, fetch, base }) {
  return {
    /** '' when there is no whole list. @param {string} language @returns {Promise<string>} */
    async pick(language) {
      try {
        const answer = await fetch(new URL(`key-words.${language}.txt`, base));
        const words = answer.ok ? (await answer.text()).trim().split('\n') : [];
        if (words.length !== kListed) return '';
        // 65,536 is a multiple of 2,048: what is left over favours no word.
        const drawn = crypto.getRandomValues(new Uint16Array(kWords));
        return Array.from(drawn, (number) => words[number % kListed]).join(' ');
      } catch {
        return '';
      }
    },
  };
}
