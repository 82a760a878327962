// @ts-check
/**
 * Keeps one whole version of the app for starting without a network. The build writes a first line
 * `const kBuild = {"version":…,"files":{address: SHA-256 in hex},"later":{likewise}};` above this one.
 * All or nothing: a version is kept when every file has the bytes that were built, and the words of
 * each language in use; what is for later, another's words or the licences, is kept when it is
 * fetched. It waits until the person agrees, looks into its own cache only, and never touches the
 * person's records. It also takes what another app shares, which no network hears of.
 */

/**
 * @typedef {{version: string, files: Record<string, string>, later: Record<string, string>}} Build
 * @typedef {{waitUntil: (work: Promise<unknown>) => void,
 *   addRoutes?: (routes: object[]) => Promise<void>,
 *   data?: {type?: string, address?: string}}} WorkerEvent
 * @typedef {{request: Request, respondWith: (answer: Promise<Response>) => void}} FetchEvent
 */

(() => {
  // Untyped: one program cannot have both the page's and the worker's built-in types.
  const worker = /** @type {any} */ (self);
  // @ts-ignore: the build declares it.
  const build = /** @type {Build} */ (kBuild);
  const kPrefix = 'taiwa-';
  const kShadow = 'taiwa-shadow';
  const ownCache = kPrefix + build.version;
  // A project page lives below a path, and the caches belong to the whole account's origin.
  const scope = worker.registration.scope;
  const page = new URL('./', scope).href;
  /** @param {Record<string, string>} sums @returns {Map<string, string>} */
  const byAddress = (sums) =>
    new Map(Object.entries(sums).map(([path, sum]) => [new URL(path, scope).href, sum]));
  const files = byAddress(build.files);
  const later = byAddress(build.later);

  /** What a cached answer must not repeat: it described the bytes on their way. */
  const kTransport = ['content-encoding', 'content-length', 'transfer-encoding', 'vary'];

  /** @param {string} address @param {string} sum @param {RequestCache} cache */
  async function fetchOnce(address, sum, cache) {
    const answer = await fetch(address, { cache, credentials: 'same-origin' });
    if (answer.status !== 200) throw new Error(`${address}: status ${answer.status}`);
    const bytes = await answer.arrayBuffer();
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    const found = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    if (found !== sum) throw new Error(`${address}: other bytes than were built`);
    const headers = new Headers(answer.headers);
    for (const name of kTransport) headers.delete(name);
    // Made anew: a browser refuses to navigate to an answer that came by a redirect.
    return new Response(bytes, { headers });
  }

  /**
   * What the page has just fetched is good enough, whatever its age: the checksum decides.
   * @param {string} address @param {string} sum @returns {Promise<[string, Response]>}
   */
  const fetchChecked = async (address, sum) => [address,
    await fetchOnce(address, sum, 'force-cache').catch(() => fetchOnce(address, sum, 'reload'))];

  /** @param {string} address */
  const languageOf = (address) => address.match(/\/words\.([a-z-]+)\.txt$/)?.[1];

  /** Those that this person reads: the page's (as words.js has it), and what older builds keep. */
  async function wordsInUse() {
    const tags = worker.navigator.languages.map(
      (/** @type {string} */ tag) => tag.toLowerCase().split('-')[0]);
    const known = [...later.keys()].map(languageOf);
    const page = tags.includes('ja') ? 'ja'
      : tags.find((/** @type {string} */ tag) => known.includes(tag)) ?? 'en';
    const used = new Set([page]);
    for (const name of await caches.keys()) {
      if (!isBuild(name) || !(await isBelowScope(name))) continue;
      const kept = await (await caches.open(name)).keys();
      for (const request of kept) used.add(languageOf(request.url));
    }
    return [...later].filter(([address]) => languageOf(address) && used.has(languageOf(address)));
  }

  async function install() {
    // The same version may be in use already, when only this script has changed.
    const existed = await caches.has(ownCache);
    const needed = [...files, ...(await wordsInUse())];
    const checks = needed.map(([address, sum]) => fetchChecked(address, sum));
    const answers = await Promise.all(checks);
    try {
      const cache = await caches.open(ownCache);
      await Promise.all(answers.map(([address, answer]) => cache.put(address, answer)));
    } catch (error) {
      if (!existed) await caches.delete(ownCache);
      throw error;
    }
  }

  async function activate() {
    try {
      await deleteOlderBuilds();
    } finally {
      await worker.clients.claim();
    }
  }

  async function deleteOlderBuilds() {
    const names = await caches.keys();
    const { installing, waiting } = worker.registration;
    // A newer version is on its way and may have its cache already: it will clean up.
    if (installing || waiting) return;
    for (const name of names) {
      if (isBuild(name) && name !== ownCache && (await isBelowScope(name))) await caches.delete(name);
    }
  }

  /** @param {string} name */
  const isBuild = (name) => name.startsWith(kPrefix) && !name.startsWith(kShadow);

  /** Another copy of the app may live below another path of this origin. @param {string} name */
  async function isBelowScope(name) {
    const kept = await (await caches.open(name)).keys();
    return kept.every((request) => request.url.startsWith(scope));
  }

  /** @param {string} address @param {Request} request */
  async function answerFrom(address, request) {
    try {
      const cache = await caches.open(ownCache);
      const kept = await cache.match(address, { ignoreVary: true });
      if (kept) return kept;
    } catch {
      // Storage is refused or gone; the network may still be there.
    }
    return fetch(request);
  }

  /** Fetched when it is wanted, and kept from then on. @param {string} address */
  async function answerLater(address) {
    const cache = await caches.open(ownCache).catch(() => null);
    const kept = await cache?.match(address, { ignoreVary: true });
    if (kept) return kept;
    const sum = /** @type {string} */ (later.get(address));
    const checked = await fetchChecked(address, sum).catch((fault) => {
      if (languageOf(address)) throw fault;
    });
    // The licences of a newer version, which is on the server already, are read and not kept.
    if (!checked) return fetch(address);
    const [, answer] = checked;
    // Where there is no room they are there for now.
    await cache?.put(address, answer.clone()).catch(() => {});
    return answer;
  }

  const shareAddress = new URL('./take-in', scope).href; // as in manifest.webmanifest
  const kMostShared = 64 * 1024; // no link is longer

  /** @param {FormData} form */
  async function sharedText(form) {
    const texts = ['title', 'text', 'url'].map((name) => form.get(name) ?? '');
    const file = /** @type {File | string | null} */ (form.get('file'));
    if (file && typeof file === 'object' && file.size <= kMostShared) texts.push(await file.text());
    return texts.join('\n');
  }

  /**
   * What another app shared: its link is in the page's address from here on, as if it had been
   * followed. Found as in capsule.js; `#p` is none of ours, and the page says so.
   * @param {Request} request
   */
  async function takeIn(request) {
    const text = await request.formData().then(sharedText).catch(() => '');
    const found = text.match(/(?:#|%23)(p\d+\.[\w-]*)/)
      ?? text.match(/(?:^|[^\w\-./?&=%@~+])(p\d+\.[\w-]*)/);
    return Response.redirect(`${page}#${found ? found[1] : 'p'}`, 303);
  }

  /** @param {FetchEvent} event */
  function answer(event) {
    const { request } = event;
    const url = new URL(request.url);
    if (request.method === 'POST' && request.url === shareAddress) {
      event.respondWith(takeIn(request));
    }
    if (request.method !== 'GET' || url.origin !== new URL(scope).origin) return;
    const address = url.origin + url.pathname;
    if (files.has(address)) event.respondWith(answerFrom(address, request));
    else if (later.has(address)) event.respondWith(answerLater(address));
    // The page works at this depth only; what lies below another path may be another project.
    else if (request.mode === 'navigate' && new URL('./', address).href === page) {
      event.respondWith(answerFrom(page, request));
    }
  }

  /**
   * The browser may take from our cache by itself what never changes, so that a start does not
   * wait for this worker. What it does not find there it fetches.
   */
  const routes = () => [...files.keys()].map((address) => {
    const { protocol, hostname, port, pathname } = new URL(address);
    const path = pathname.replace(/[^\w/.-]/g, '\\$&');
    return {
      condition: {
        urlPattern: { protocol, hostname, port, pathname: path, search: '' }, requestMethod: 'GET',
      },
      source: { cacheName: ownCache },
    };
  });

  /** @param {WorkerEvent} event */
  const onInstall = (event) => {
    event.addRoutes?.(routes()).catch(() => {}); // then all goes through us
    event.waitUntil(install());
  };
  /** @param {WorkerEvent} event */
  const onActivate = (event) => event.waitUntil(activate());
  /** @param {WorkerEvent} event */
  const onMessage = (event) => {
    const { type, address = '' } = event.data ?? {};
    if (type === 'take-over') event.waitUntil(worker.skipWaiting());
    if (type === 'keep' && later.has(address)) event.waitUntil(answerLater(address));
  };
  worker.addEventListener('install', onInstall);
  worker.addEventListener('activate', onActivate);
  worker.addEventListener('message', onMessage);
  worker.addEventListener('fetch', answer);
})();
