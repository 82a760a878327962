// @ts-check
// What other apps share with the installed app, as its manifest promises them.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { open, seal } from '../../web/capsule.js';

const read = (/** @type {string} */ name) =>
  readFileSync(new URL(`../../web/${name}`, import.meta.url), 'utf8');
const target = JSON.parse(read('manifest.webmanifest')).share_target;
const scope = 'https://somebody.example/taiwa/';
const address = new URL(target.action, `${scope}manifest.webmanifest`).href;
const most = 64 * 1024;

/** What the worker answers; the network and the caches must hear nothing. @param {any} request */
async function answerTo(request) {
  /** @type {Record<string, (event: any) => void>} */
  const listeners = {};
  const self = {
    registration: { scope },
    addEventListener: (/** @type {string} */ type, /** @type {any} */ f) => (listeners[type] = f),
  };
  const silent = new Proxy({}, { get: () => () => assert.fail('no cache is asked') });
  const build = 'const kBuild = { version: "two", files: {}, later: {} };\n';
  new Function('self', 'caches', 'fetch', build + read('service-worker.js'))(
    self, silent, () => assert.fail('nothing goes to the network'));
  /** @type {Promise<Response> | undefined} */
  let given;
  listeners.fetch({ request, respondWith: (/** @type {any} */ answer) => (given = answer) });
  return given;
}

/** Where the person ends up. @param {Record<string, string | File | File[]>} shared */
async function landingOf(shared) {
  const body = new FormData();
  for (const [name, value] of Object.entries(shared)) {
    for (const one of [value].flat()) body.append(name, /** @type {any} */ (one));
  }
  const answer = await answerTo(new Request(address, { method: 'POST', body }));
  assert.equal(answer?.status, 303);
  const landing = answer?.headers.get('location') ?? '';
  assert.ok(landing.startsWith(`${scope}#`), landing);
  return landing.slice(scope.length);
}

const fileOf = (/** @type {string} */ text) => new File([text], 'a.txt', { type: 'text/plain' });

test('the manifest names the fields that the worker reads, and posts them', async () => {
  const { action, method, enctype, params } = target;
  assert.deepEqual([action, method, enctype], ['./take-in', 'POST', 'multipart/form-data']);
  const [{ name, accept }] = params.files;
  assert.deepEqual(accept, ['text/plain', '.txt']);
  for (const field of [params.title, params.text, params.url]) {
    assert.equal(await landingOf({ [field]: '#p1.AAAA' }), '#p1.AAAA', field);
  }
  assert.equal(await landingOf({ [name]: fileOf('#p1.AAAA') }), '#p1.AAAA');
});

test('a link is found in whatever is around it', async () => {
  const text = await seal(new TextEncoder().encode('対話'));
  const link = `https://somebody.example/p2.x/taiwa/?p=p3.#${text}`;
  for (const around of [
    text, `#${text}`, link, link.replace('#', '%23'), `「${text}」`, `p12. のとおり ${link} です`,
    `${link}&utm_source=x`, `コード${text}。`, `\n${text}\n`,
  ]) {
    const landing = await landingOf({ title: '準備', text: around, url: '' });
    assert.equal(landing, `#${text}`, around);
    assert.equal((await open(landing)).status, 'ok');
  }
});

test('a link in the file comes in, and of many files the first one counts', async () => {
  const files = [fileOf('1on1\n#p1.AAAA\n'), fileOf('#p1.BBBB')];
  assert.equal(await landingOf({ title: 'taiwa.txt', file: files }), '#p1.AAAA');
});

test('a link cut at its beginning comes in too, to be called cut', async () => {
  assert.equal(await landingOf({ text: 'https://somebody.example/taiwa/#p1.' }), '#p1.');
});

test('what is none of ours leads to the page, which says so', async () => {
  const over = fileOf(`#p1.AAAA${' '.repeat(most)}`);
  const just = fileOf(`#p1.AAAA${' '.repeat(most - 8)}`);
  assert.equal(await landingOf({ file: just }), '#p1.AAAA');
  for (const shared of [
    {}, { text: '明日の1on1について' }, { url: 'https://example.org/p2.html' }, { file: over },
    { file: '#p1.AAAA' }, { other: '#p1.AAAA' },
  ]) {
    const landing = await landingOf(/** @type {any} */ (shared));
    assert.equal((await open(landing)).status, 'foreign', JSON.stringify(shared));
  }
});

test('what cannot be read leads there as well', async () => {
  const formData = () => Promise.reject(new TypeError('no form'));
  const answer = await answerTo({ url: address, method: 'POST', formData });
  assert.equal(answer?.headers.get('location'), `${scope}#p`);
});

test('another address, and another method, are left alone', async () => {
  const formData = () => assert.fail('not read');
  for (const url of [scope, `${address}/deeper`, 'https://elsewhere.example/taiwa/take-in']) {
    assert.equal(await answerTo({ url, method: 'POST', formData }), undefined, url);
  }
  const head = { url: address, method: 'HEAD', mode: 'cors', formData };
  assert.equal(await answerTo(head), undefined);
});
