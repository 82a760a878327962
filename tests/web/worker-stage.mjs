// @ts-check
// The service worker with a browser around it, over what three small files and two languages have.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const source = readFileSync(new URL('../../web/service-worker.js', import.meta.url), 'utf8');
export const scope = 'https://somebody.example/taiwa/';
export const contents = { './': '<page>', './v/1/main.js': 'main', './v/1/core.wasm': '\0asm' };
const licences = { './notices.txt': 'MIT\n' }; // for later, and of no language
export const otherWords = { './v/1/words.ja.txt': '対話\n', './v/1/words.en.txt': 'Taiwa\n' };
const sumOf = (/** @type {string} */ text) => createHash('sha256').update(text).digest('hex');
export const absolute = (/** @type {string} */ path) => new URL(path, scope).href;

/** Cache Storage of one origin; `failAt` counts puts. */
export function makeCaches() {
  /** @type {Map<string, Map<string, Response>>} */
  const stored = new Map();
  const storage = {
    stored,
    failAt: 0,
    has: async (/** @type {string} */ name) => stored.has(name),
    keys: async () => [...stored.keys()],
    delete: async (/** @type {string} */ name) => stored.delete(name),
    open: async (/** @type {string} */ name) => {
      const entries = stored.get(name) ?? new Map();
      stored.set(name, entries);
      return {
        keys: async () => [...entries.keys()].map((url) => ({ url })),
        match: async (/** @type {string} */ url) => entries.get(url)?.clone(),
        put: async (/** @type {string} */ url, /** @type {Response} */ response) => {
          if (--storage.failAt === 0) throw new DOMException('full', 'QuotaExceededError');
          entries.set(url, response);
        },
      };
    },
  };
  return storage;
}

/**
 * @param {{caches?: any, registration?: object, answer?: (url: string, cache?: string) => Response,
 *   languages?: string[]}} given
 */
export function startWorker({ caches = makeCaches(), registration = {}, answer, languages = ['ja-JP'] } = {}) {
  /** @type {Record<string, (event: any) => void>} */
  const listeners = {};
  /** @type {any[]} */
  const requests = [];
  const calls = { skipWaiting: 0, claim: 0, routes: /** @type {any[]} */ ([]) };
  const served = new Map(Object.entries({ ...contents, ...otherWords, ...licences })
    .map(([path, text]) => [absolute(path), text]));
  const sumsOf = (/** @type {object} */ texts) =>
    Object.fromEntries(Object.entries(texts).map(([path, t]) => [path, sumOf(t)]));
  const [files, later] = [sumsOf(contents), sumsOf({ ...otherWords, ...licences })];
  const self = {
    registration: { scope, ...registration },
    navigator: { languages },
    clients: { claim: async () => (calls.claim += 1) },
    skipWaiting: async () => (calls.skipWaiting += 1),
    addEventListener: (/** @type {string} */ type, /** @type {any} */ f) => (listeners[type] = f),
  };
  const fetch = async (/** @type {any} */ request, /** @type {any} */ options) => {
    const url = request.url ?? request;
    requests.push([url, options?.cache]);
    return answer?.(url, options?.cache) ?? new Response(served.get(url), { headers: { 'x-from': 'network' } });
  };
  const build = `const kBuild = ${JSON.stringify({ version: 'two', files, later })};\n`;
  // eslint-disable-next-line no-new-func
  new Function('self', 'caches', 'fetch', build + source)(self, caches, fetch);

  const send = async (/** @type {string} */ type, data = {}) => {
    /** @type {Promise<unknown>[]} */
    const work = [];
    const addRoutes = async (/** @type {any[]} */ routes) => void calls.routes.push(...routes);
    listeners[type]({
      data, waitUntil: (/** @type {Promise<unknown>} */ p) => work.push(p), addRoutes,
    });
    await Promise.all(work);
  };
  const get = async (/** @type {string} */ path, mode = 'cors', method = 'GET') => {
    /** @type {Promise<Response> | undefined} */
    let given;
    const request = { url: absolute(path), mode, method };
    listeners.fetch({ request, respondWith: (/** @type {any} */ p) => (given = p) });
    return (await given)?.text();
  };
  return { caches, requests, calls, send, get };
}

/** @param {any} caches @param {string} name */
export const fill = async (caches, name, ...paths) => {
  const cache = await caches.open(name);
  for (const path of paths) await cache.put(absolute(path), new Response(`old ${path}`));
};
