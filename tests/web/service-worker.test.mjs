// @ts-check
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const source = readFileSync(new URL('../../web/service-worker.js', import.meta.url), 'utf8');
const scope = 'https://somebody.example/taiwa/';
const contents = { './': '<page>', './v/1/main.js': 'main', './v/1/core.wasm': '\0asm' };
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

/** @param {{caches?: any, registration?: object, answer?: (url: string) => Response}} given */
function startWorker({ caches = makeCaches(), registration = {}, answer } = {}) {
  /** @type {Record<string, (event: any) => void>} */
  const listeners = {};
  /** @type {any[]} */
  const requests = [];
  const calls = { skipWaiting: 0, claim: 0 };
  const served = new Map(Object.entries(contents).map(([path, text]) => [absolute(path), text]));
  const files = Object.fromEntries(Object.entries(contents).map(([path, t]) => [path, sumOf(t)]));
  const self = {
    registration: { scope, ...registration },
    clients: { claim: async () => (calls.claim += 1) },
    skipWaiting: async () => (calls.skipWaiting += 1),
    addEventListener: (/** @type {string} */ type, /** @type {any} */ f) => (listeners[type] = f),
  };
  const fetch = async (/** @type {any} */ request, /** @type {any} */ options) => {
    const url = request.url ?? request;
    requests.push([url, options?.cache]);
    return answer?.(url) ?? new Response(served.get(url), { headers: { 'x-from': 'network' } });
  };
  const build = `const kBuild = ${JSON.stringify({ version: 'two', files })};\n`;
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

test('each file in turn, missing, altered or out of reach, stops the installation', async () => {
  const failures = [
    () => new Response('', { status: 404 }),
    () => new Response('other bytes'),
    () => assert.fail('no network'),
  ];
  for (const path of Object.keys(contents)) {
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
  for (let nth = 1; nth <= Object.keys(contents).length; nth++) {
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
  assert.equal(caches.stored.get('taiwa-two')?.size, 3);
});

test('a whole version is kept, past the browser cache, and waits to be asked', async () => {
  const worker = startWorker();
  await worker.send('install');
  assert.deepEqual(await worker.caches.keys(), ['taiwa-two']);
  assert.deepEqual(
    worker.requests,
    Object.keys(contents).map((path) => [absolute(path), 'no-cache']),
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
    const path = /** @type {keyof typeof contents} */ (`./${url.slice(scope.length)}`);
    return new Response(contents[path], { headers });
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
