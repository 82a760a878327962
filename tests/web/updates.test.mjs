// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { watchUpdates } from '../../web/updates.js';

const turn = () => new Promise(setImmediate);

/** A worker that notes what it is told. */
function makeWorker() {
  const worker = Object.assign(new EventTarget(), {
    /** @type {unknown[]} */
    messages: [],
    postMessage: (/** @type {unknown} */ message) => void worker.messages.push(message),
  });
  return worker;
}

/**
 * @param {{controller?: object | null, waiting?: any, installing?: any, refuse?: boolean}} given
 */
function makePage({ controller = {}, waiting = null, installing = null, refuse = false } = {}) {
  const registration = Object.assign(new EventTarget(), { waiting, installing });
  /** @type {any[]} */
  const registered = [];
  const serviceWorker = Object.assign(new EventTarget(), {
    controller,
    register: async (/** @type {any[]} */ ...args) => {
      registered.push(args);
      if (refuse) throw new DOMException('refused', 'SecurityError');
      return registration;
    },
  });
  const counts = { ready: 0, reload: 0 };
  /** @param {any} [more] */
  const watch = (more = {}) =>
    watchUpdates({
      serviceWorker: /** @type {any} */ (serviceWorker),
      location: { reload: () => (counts.reload += 1) },
      onReady: () => (counts.ready += 1),
      ...more,
    });
  const install = async () => {
    registration.installing = makeWorker();
    registration.dispatchEvent(new Event('updatefound'));
    await finish();
  };
  const finish = async () => {
    [registration.waiting, registration.installing] = [registration.installing, null];
    registration.waiting.dispatchEvent(new Event('statechange'));
    await turn();
  };
  const change = () => serviceWorker.dispatchEvent(new Event('controllerchange'));
  return { registration, registered, serviceWorker, counts, watch, install, finish, change };
}

test('without service workers nothing happens and nothing throws', async () => {
  const { counts, watch } = makePage();
  watch({ serviceWorker: undefined }).accept();
  await turn();
  assert.deepEqual(counts, { ready: 0, reload: 0 });
});

test('a refused, throwing or policed registration is borne', async () => {
  const createPolicy = () => assert.fail('refused by policy');
  const register = () => assert.fail('thrown');
  const refused = makePage({ refuse: true });
  const policed = makePage();
  const thrown = makePage();
  const pages = [refused.watch(), policed.watch({ trustedTypes: { createPolicy } })];
  pages.push(thrown.watch({ serviceWorker: Object.assign(thrown.serviceWorker, { register }) }));
  await turn();
  for (const page of pages) page.accept();
  for (const { counts } of [refused, policed, thrown]) {
    assert.deepEqual(counts, { ready: 0, reload: 0 });
  }
  assert.equal(policed.registered.length, 0);
});

test('no version is asked for before its time, and what changes until then is seen', async () => {
  const { registered, watch, counts, change, serviceWorker } = makePage();
  /** @type {(value?: unknown) => void} */
  let shown = () => {};
  watch({ after: new Promise((resolve) => { shown = resolve; }) });
  await turn();
  assert.deepEqual(registered, []);
  serviceWorker.controller = {};
  change();
  assert.equal(counts.ready, 1, 'another tab has changed to another version');
  shown();
  await turn();
  assert.equal(registered.length, 1);
});

test('the one policy lets through the address of our worker only', async () => {
  const { watch, registered } = makePage();
  /** @type {any} */
  let rules;
  const createPolicy = (/** @type {string} */ name, /** @type {any} */ given) => {
    assert.equal(name, 'taiwa');
    rules = given;
    const createScriptURL = (/** @type {string} */ url) => ({
      trusted: given.createScriptURL(url),
    });
    return { createScriptURL };
  };
  watch({ trustedTypes: { createPolicy } });
  await turn();
  assert.deepEqual(registered, [[{ trusted: './service-worker.js' }, { updateViaCache: 'none' }]]);
  assert.throws(() => rules.createScriptURL('https://elsewhere.example/worker.js'), TypeError);
  assert.deepEqual(Object.keys(rules), ['createScriptURL']);
});

test('the first installation is no update', async () => {
  const page = makePage({ controller: null });
  const { accept } = page.watch();
  await turn();
  await page.install();
  page.change();
  accept();
  assert.deepEqual(page.counts, { ready: 0, reload: 0 });
});

test('a failed update is not announced', async () => {
  const page = makePage();
  page.watch();
  await turn();
  const failing = makeWorker();
  page.registration.installing = failing;
  page.registration.dispatchEvent(new Event('updatefound'));
  page.registration.installing = null;
  failing.dispatchEvent(new Event('statechange'));
  assert.equal(page.counts.ready, 0);
});

test('a version already waiting, installing or found later is announced once', async () => {
  const waiting = makePage({ waiting: makeWorker() });
  const installing = makePage({ installing: makeWorker() });
  const later = makePage();
  for (const page of [waiting, installing, later]) page.watch();
  await turn();
  await installing.finish();
  await later.install();
  await later.install();
  await waiting.install();
  for (const page of [waiting, installing, later]) assert.equal(page.counts.ready, 1);
});

test('accepting asks the waiting version and reloads once when it has taken over', async () => {
  const page = makePage();
  const { accept } = page.watch();
  await turn();
  accept();
  await page.install();
  const worker = page.registration.waiting;
  assert.deepEqual(worker.messages, []);
  accept();
  accept();
  assert.deepEqual(worker.messages, [{ type: 'take-over' }]);
  assert.equal(page.counts.reload, 0);
  page.change();
  page.change();
  assert.equal(page.counts.reload, 1);
});

test('a change made by another tab is announced, and reloads only when accepted', async () => {
  const page = makePage();
  const { accept } = page.watch();
  await turn();
  page.change();
  assert.deepEqual(page.counts, { ready: 1, reload: 0 });
  accept();
  assert.deepEqual(page.counts, { ready: 1, reload: 1 });
});

/** @template Item @param {Item[]} items @returns {Item[][]} */
const ordersOf = (items) => (items.length < 2 ? [items] : items.flatMap((item, at) =>
  ordersOf(items.toSpliced(at, 1)).map((rest) => [item, ...rest])));

/** A first visit, whose one worker is told of in the given order. */
function makeFirstVisit() {
  const worker = Object.assign(new EventTarget(), { postMessage() {} });
  const registration = Object.assign(new EventTarget(), {
    installing: /** @type {object | null} */ (worker), waiting: /** @type {object | null} */ (null),
  });
  /** @type {(registration: object) => void} */
  let answer = () => {};
  const serviceWorker = Object.assign(new EventTarget(), {
    controller: /** @type {object | null} */ (null),
    register: () => new Promise((resolve) => { answer = resolve; }),
  });
  const told = { ready: 0 };
  const move = (/** @type {string} */ role) => {
    registration.installing = role === 'installing' ? worker : null;
    registration.waiting = role === 'waiting' ? worker : null;
    worker.dispatchEvent(new Event('statechange'));
  };
  /** @type {Record<string, () => void>} */
  const events = {
    registered: () => answer(registration),
    updatefound: () => void registration.dispatchEvent(new Event('updatefound')),
    installed: () => move('waiting'),
    activating: () => move('active'),
    // Seen in a fresh profile: it still counts as waiting when the page has it already.
    'activated late': () => move('waiting'),
    controllerchange() {
      serviceWorker.controller = worker;
      serviceWorker.dispatchEvent(new Event('controllerchange'));
    },
  };
  watchUpdates({
    serviceWorker: /** @type {any} */ (serviceWorker),
    location: { reload: () => assert.fail('loaded again unasked') },
    onReady: () => (told.ready += 1),
  });
  return { registration, told, events };
}

test('a first visit is no update, in whatever order its events come', async () => {
  for (const order of ordersOf(Object.keys(makeFirstVisit().events))) {
    const { registration, told, events } = makeFirstVisit();
    await turn();
    for (const name of order) {
      events[name]();
      await turn();
    }
    assert.equal(told.ready, 0, order.join(', '));
    registration.waiting = null;
    const second = new EventTarget();
    registration.installing = second;
    registration.dispatchEvent(new Event('updatefound'));
    [registration.waiting, registration.installing] = [second, null];
    second.dispatchEvent(new Event('statechange'));
    assert.equal(told.ready, 1, `the next version, after ${order.join(', ')}`);
  }
});

test('what is found while no worker controls the page is what the page has loaded', async () => {
  const page = makePage({ controller: null, waiting: makeWorker() });
  page.watch();
  await turn();
  page.serviceWorker.controller = page.registration.waiting;
  page.change();
  assert.equal(page.counts.ready, 0);
  page.serviceWorker.controller = makeWorker();
  page.change();
  assert.equal(page.counts.ready, 1);
});
