// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  absolute, contents, fill, makeCaches, otherWords, scope, startWorker,
} from './worker-stage.mjs';

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

test('the browser is let take each file of this version from its cache, and nothing else', async () => {
  const worker = startWorker();
  await worker.send('install');
  const { routes } = worker.calls;
  assert.equal(routes.length, Object.keys(contents).length);
  for (const [at, path] of Object.keys(contents).entries()) {
    const { condition: { urlPattern, requestMethod }, source } = routes[at];
    assert.deepEqual([source, requestMethod], [{ cacheName: 'taiwa-two' }, 'GET']);
    const { protocol, hostname, port, pathname } = new URL(absolute(path));
    assert.deepEqual(urlPattern, { protocol, hostname, port, pathname, search: '' });
  }
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
