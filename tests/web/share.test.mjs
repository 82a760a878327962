// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeShare } from '../../web/share.js';

const shareWith = (/** @type {any} */ navigator) => makeShare({ navigator });
const rejectWith = (/** @type {string} */ name) => () =>
  Promise.reject(new DOMException('made by a test', name));

test('a browser without a share sheet or a clipboard says so', async () => {
  for (const navigator of [{}, { clipboard: {} }]) {
    const { canShare, share, copy } = shareWith(navigator);
    assert.equal(canShare('text'), false);
    assert.equal(await share({ text: 'text' }), 'failed');
    assert.equal(await copy('text'), 'failed');
  }
});

test('a refused share fails, and one the person closed is cancelled', async () => {
  const refused = shareWith({ share: rejectWith('NotAllowedError') });
  const closed = shareWith({ share: rejectWith('AbortError') });
  const thrown = shareWith({ share: () => assert.fail('thrown') });
  assert.equal(await refused.share({ text: 'text' }), 'failed');
  assert.equal(await closed.share({ text: 'text' }), 'cancelled');
  assert.equal(await thrown.share({ text: 'text' }), 'failed');
});

test('a refused copy fails', async () => {
  const refused = shareWith({ clipboard: { writeText: rejectWith('NotAllowedError') } });
  assert.equal(await refused.copy('text'), 'failed');
});

test('what the browser would not take is not offered', () => {
  const share = () => {};
  assert.equal(shareWith({ share }).canShare('text'), true);
  assert.equal(shareWith({ share, canShare: () => false }).canShare('text'), false);
  assert.equal(shareWith({ share, canShare: () => assert.fail() }).canShare('text'), false);
});

test('both browser calls are made within the press', async () => {
  /** @type {unknown[]} */
  const calls = [];
  const { share, copy } = shareWith({
    share: async (/** @type {unknown} */ shared) => void calls.push(shared),
    clipboard: { writeText: async (/** @type {string} */ text) => void calls.push(text) },
  });
  const shared = share({ title: 'Taiwa', text: '', url: 'https://example.org/#p1.A' });
  const copied = copy('text');
  assert.deepEqual(calls, [{ title: 'Taiwa', url: 'https://example.org/#p1.A' }, 'text']);
  assert.equal(await shared, 'shared');
  assert.equal(await copied, 'copied');
});
