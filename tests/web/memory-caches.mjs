// @ts-check
/**
 * Cache Storage in memory, which can be full, slow or damaged; and two stores' worth of it that
 * tests share: the browser that a page comes back to.
 */

/** Texts by address, in each cache by name. */
export function makeCaches() {
  /** @type {Map<string, Map<string, string>>} */
  const all = new Map();
  const faults = { full: false, silent: false };
  let puts = 0;
  /** @param {Map<string, string>} kept */
  const cacheOf = (kept) => ({
    match: async (/** @type {string} */ url) => {
      const text = kept.get(url);
      return text === undefined ? undefined : new Response(text);
    },
    put: async (/** @type {string} */ url, /** @type {Response} */ answer) => {
      if (faults.full) throw new DOMException('no room', 'QuotaExceededError');
      puts += 1;
      kept.set(url, await answer.text());
    },
    delete: async (/** @type {string} */ url) => kept.delete(url),
    keys: async () => [...kept.keys()].map((url) => ({ url })),
  });
  const caches = {
    open: async (/** @type {string} */ name) => {
      if (faults.silent) await new Promise(() => {});
      const kept = all.get(name) ?? new Map();
      all.set(name, kept);
      return cacheOf(kept);
    },
    delete: async (/** @type {string} */ name) => all.delete(name),
  };
  return {
    caches: /** @type {CacheStorage} */ (/** @type {unknown} */ (caches)),
    faults,
    /** Texts written so far. */
    puts: () => puts,
    /** What the shadow's cache holds. */
    texts: () => all.get('taiwa-shadow') ?? new Map(),
  };
}
