// @ts-check
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const source = readFileSync(new URL('../../web/service-worker.js', import.meta.url), 'utf8');
const scope = 'https://somebody.example/taiwa/';
const contents = { './': '<page>', './v/1/main.js': 'main', './v/1/core.wasm': '\0asm' };
const otherWords = { './v/1/words.ja.txt': '対話\n', './v/1/words.en.txt': 'Taiwa\n' };
const sumOf = (/** @type {string} */ text) => createHash('sha256').update(text).digest('hex');
const absolute = (/** @type {string} */ path) => new URL(path, scope).href;

/** Cache Storage of one origin; `failAt` counts puts. */
function makeCaches() {
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
function startWorker({ caches = makeCaches(), registration = {}, answer, languages = ['ja-JP'] } = {}) {
  /** @type {Record<string, (event: any) => void>} */
  const listeners = {};
  /** @type {any[]} */
  const requests = [];
  const calls = { skipWaiting: 0, claim: 0 };
  const served = new Map(Object.entries({ ...contents, ...otherWords })
    .map(([path, text]) => [absolute(path), text]));
  const sumsOf = (/** @type {object} */ texts) =>
    Object.fromEntries(Object.entries(texts).map(([path, t]) => [path, sumOf(t)]));
  const [files, words] = [sumsOf(contents), sumsOf(otherWords)];
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
  const build = `const kBuild = ${JSON.stringify({ version: 'two', files, words })};\n`;
  // eslint-disable-next-line no-new-func
  new Function('self', 'caches', 'fetch', build + source)(self, caches, fetch);

  const send = async (/** @type {string} */ type, data = {}) => {
    /** @type {Promise<unknown>[]} */
    const work = [];
    listeners[type]({ data, waitUntil: (/** @type {Promise<unknown>} */ p) => work.push(p) });
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
const fill = async (caches, name, ...paths) => {
  const cache = await caches.open(name);
  for (const path of paths) await cache.put(absolute(path), new Response(`old ${path}`));
};

const needed = [...Object.keys(contents), './v/1/words.ja.txt'];

test('each file in turn, missing, altered or out of reach, stops the installation', async () => {
  const failures = [
    () => new Response('', { status: 404 }),
    () => new Response('other bytes'),
    () => assert.fail('no network'),
  ];
  for (const path of needed) {
    for (const fail of failures) {
      const answer = (/** @type {string} */ url) => (url === absolute(path) ? fail() : undefined);
      const worker = startWorker({ answer: /** @type {any} */ (answer) });
      await fill(worker.caches, 'taiwa-one', './');
      await assert.rejects(worker.send('install'));
      assert.deepEqual(await worker.caches.keys(), ['taiwa-one']);
    }
  }
});

test('each file in turn that cannot be kept stops the installation', async () => {
  for (let nth = 1; nth <= needed.length; nth++) {
    const worker = startWorker();
    worker.caches.failAt = nth;
    await assert.rejects(worker.send('install'), { name: 'QuotaExceededError' });
    assert.deepEqual(await worker.caches.keys(), []);
  }
});

test('a failed installation of the version in use leaves it in use', async () => {
  const caches = makeCaches();
  await startWorker({ caches }).send('install');
  caches.failAt = 2;
  await assert.rejects(startWorker({ caches }).send('install'));
  assert.equal(caches.stored.get('taiwa-two')?.size, 4);
});

test('a whole version is kept, of what the browser has already, and waits to be asked', async () => {
  const worker = startWorker();
  await worker.send('install');
  assert.deepEqual(await worker.caches.keys(), ['taiwa-two']);
  assert.deepEqual(
    worker.requests,
    needed.map((path) => [absolute(path), 'force-cache']),
  );
  await worker.send('message', { type: 'hello' });
  await worker.send('message');
  assert.equal(worker.calls.skipWaiting, 0);
  await worker.send('message', { type: 'take-over' });
  assert.equal(worker.calls.skipWaiting, 1);
});

test('headers that described the transport are not kept', async () => {
  const headers = { 'content-encoding': 'br', 'content-length': '4', 'content-type': 'text/css' };
  const answer = (/** @type {string} */ url) => {
    const path = `./${url.slice(scope.length)}`;
    return new Response(/** @type {any} */ ({ ...contents, ...otherWords })[path], { headers });
  };
  const worker = startWorker({ answer });
  await worker.send('install');
  for (const kept of worker.caches.stored.get('taiwa-two').values()) {
    assert.deepEqual([...kept.headers], [['content-type', 'text/css']]);
  }
});

test('only older builds of this copy of the app are deleted', async () => {
  const worker = startWorker();
  await worker.send('install');
  await fill(worker.caches, 'taiwa-one', './', './v/0/main.js');
  await fill(worker.caches, 'taiwa-zero');
  await fill(worker.caches, 'taiwa-shadow-records', './records');
  await fill(worker.caches, 'another-project', './');
  await fill(worker.caches, 'taiwa-preview', '../taiwa-preview/');
  await worker.send('activate');
  const left = ['taiwa-two', 'taiwa-shadow-records', 'another-project', 'taiwa-preview'];
  assert.deepEqual(await worker.caches.keys(), left);
  assert.equal(worker.calls.claim, 1);
});

test('a still newer version on its way keeps its cache', async () => {
  for (const registration of [{ installing: {} }, { waiting: {} }]) {
    const worker = startWorker({ registration });
    await fill(worker.caches, 'taiwa-three', './');
    await worker.send('activate');
    assert.deepEqual(await worker.caches.keys(), ['taiwa-three']);
  }
});

test('the app is claimed even when the clean-up fails', async () => {
  const caches = { ...makeCaches(), keys: () => Promise.reject(new Error('refused')) };
  const worker = startWorker({ caches });
  await assert.rejects(worker.send('activate'));
  assert.equal(worker.calls.claim, 1);
});

test('without a network the page and its files come from the cache', async () => {
  const caches = makeCaches();
  await startWorker({ caches }).send('install');
  const worker = startWorker({ caches, answer: () => assert.fail('no network') });
  for (const path of ['./', './?mirror', './index.html', './old-name']) {
    assert.equal(await worker.get(path, 'navigate'), '<page>', path);
  }
  assert.equal(await worker.get('./v/1/main.js'), 'main');
  assert.equal(await worker.get('./v/1/main.js?again'), 'main');
});

test('everything else is left to the network', async () => {
  const worker = startWorker();
  await worker.send('install');
  const left = [
    worker.get('./v/0/main.js'),
    worker.get('./', 'navigate', 'POST'),
    worker.get('https://elsewhere.example/taiwa/', 'navigate'),
    worker.get('../another-project/', 'navigate'),
    worker.get('./deeper/page', 'navigate'),
  ];
  assert.deepEqual(await Promise.all(left), Array(5).fill(undefined));
});

test('a file gone from the cache comes from the network and from no other cache', async () => {
  const worker = startWorker();
  await fill(worker.caches, 'taiwa-one', './', './v/1/main.js');
  assert.equal(await worker.get('./v/1/main.js'), 'main');
  worker.caches.open = () => Promise.reject(new Error('refused'));
  assert.equal(await worker.get('./', 'navigate'), '<page>');
});

test('what the browser has of another version is fetched anew', async () => {
  const page = absolute('./');
  const stale = (/** @type {string} */ url, /** @type {string} */ cache) =>
    (url === page && cache === 'force-cache' ? new Response('<older page>') : undefined);
  const worker = startWorker({ answer: /** @type {any} */ (stale) });
  await worker.send('install');
  assert.deepEqual(worker.requests.filter(([url]) => url === page),
    [[page, 'force-cache'], [page, 'reload']]);
  assert.equal(await worker.get('./', 'navigate'), '<page>');
});

// The words of a language.

const keptIn = async (/** @type {any} */ caches, name = 'taiwa-two') =>
  (await (await caches.open(name)).keys()).map((/** @type {any} */ { url }) => url)
    .filter((/** @type {string} */ url) => url.includes('words'))
    .map((/** @type {string} */ url) => url.slice(-6, -4)).sort();

test('a version has the words that the page wants, and those an older one had', async () => {
  for (const [languages, older, wanted] of /** @type {[string[], string[], string[]][]} */ ([
    [['ja-JP'], [], ['ja']], [['en-US', 'ja'], [], ['ja']], [['en-GB', 'fr'], [], ['en']],
    [['fr', 'de'], [], ['en']], [['ja'], ['./v/0/words.en.txt'], ['en', 'ja']],
    [['en'], ['./v/0/words.fr.txt', './v/0/key-words.ja.txt'], ['en']],
  ])) {
    const worker = startWorker({ languages });
    await fill(worker.caches, 'taiwa-one', './', ...older);
    await fill(worker.caches, 'taiwa-shadow-x', './v/0/words.en.txt', './v/0/words.ja.txt');
    await fill(worker.caches, 'taiwa-preview', '../taiwa-preview/', '../taiwa-preview/words.en.txt',
      '../taiwa-preview/words.ja.txt');
    await worker.send('install');
    assert.deepEqual(await keptIn(worker.caches), wanted, String(languages));
  }
});

test('words that are fetched are kept, whole ones only, and need no network again', async () => {
  const caches = makeCaches();
  await startWorker({ caches }).send('install');
  const broken = startWorker({ caches, answer: () => new Response('other') });
  await assert.rejects(broken.get('./v/1/words.en.txt'));
  assert.deepEqual(await keptIn(caches), ['ja']);
  assert.equal(await startWorker({ caches }).get('./v/1/words.en.txt'), 'Taiwa\n');
  const offline = startWorker({ caches, answer: () => assert.fail('no network') });
  assert.equal(await offline.get('./v/1/words.en.txt'), 'Taiwa\n');
  assert.equal(await offline.get('./v/1/words.ja.txt'), '対話\n');
});

test('words that there is no room for are there for now', async () => {
  const worker = startWorker();
  await worker.send('install');
  worker.caches.failAt = 1;
  assert.equal(await worker.get('./v/1/words.en.txt'), 'Taiwa\n');
  assert.deepEqual(await keptIn(worker.caches), ['ja']);
  worker.caches.open = () => Promise.reject(new Error('refused'));
  assert.equal(await worker.get('./v/1/words.en.txt'), 'Taiwa\n');
});

test('a page that was there before the worker tells which words it has fetched', async () => {
  const worker = startWorker();
  await worker.send('install');
  await worker.send('message', { type: 'keep', address: absolute('./v/1/words.en.txt') });
  await worker.send('message', { type: 'keep', address: 'https://elsewhere.example/words.en.txt' });
  assert.deepEqual(await keptIn(worker.caches), ['en', 'ja']);
});
