// @ts-check
/**
 * The tabs of one browser: one database, and the Web Locks and the channel between them, each of
 * which the browser may have or not. A tab can be hidden, frozen, closed, or kept for coming back.
 */
import { openStore } from '../../web/store.js';
import { makeFaultyDatabase } from './faulty-database.mjs';

/** What comes to a tab comes later, and to a frozen one when it thaws. */
function makeMind() {
  let isFrozen = false;
  let isGone = false;
  /** @type {(() => void)[]} */
  let waiting = [];
  return {
    /** @param {() => void} act */
    later: (act) => void setImmediate(() => {
      if (isFrozen) waiting.push(act);
      else if (!isGone) act();
    }),
    freeze: () => { isFrozen = true; },
    thaw() {
      isFrozen = false;
      for (const act of waiting.splice(0)) act();
    },
    go: () => { isGone = true; waiting = []; },
    isGone: () => isGone,
  };
}

/** @typedef {ReturnType<typeof makeMind>} Mind */
/** @typedef {{mind: Mind, callback: (lock: object | null) => unknown, end: (error?: Error) => void}} Request */

/** As navigator.locks, of one lock. */
function makeLock() {
  /** @type {Request | null} */
  let holder = null;
  /** @type {Request[]} */
  let line = [];
  const letGo = (/** @type {Request} */ request) => {
    if (holder !== request) return;
    holder = null;
    const next = line.shift();
    if (next) grant(next);
  };
  /** @param {Request} request */
  function grant(request) {
    holder = request;
    request.mind.later(async () => {
      await request.callback({});
      letGo(request);
      request.end();
    });
  }
  return {
    /** @param {Mind} mind */
    of: (mind) => ({
      /** @param {string} _ @param {any} options @param {(lock: object | null) => unknown} callback */
      request: (_, options, callback) => new Promise((resolve, reject) => {
        /** @type {Request} */
        const request = { mind, callback, end: (error) => (error ? reject(error) : resolve(undefined)) };
        const abort = () => new DOMException('made by a test', 'AbortError');
        options.signal?.addEventListener('abort', () => {
          if (!line.includes(request)) return;
          line = line.filter((other) => other !== request);
          request.end(abort());
        });
        if (options.steal) {
          const robbed = holder;
          robbed?.mind.later(() => robbed.end(abort()));
          grant(request);
        } else if (!holder) {
          grant(request);
        } else if (options.ifAvailable) {
          mind.later(() => resolve(callback(null)));
        } else {
          line.push(request);
        }
      }),
    }),
    /** @param {Mind} mind */
    close(mind) {
      line = line.filter((request) => request.mind !== mind);
      if (holder?.mind === mind) letGo(holder);
    },
  };
}

/** As BroadcastChannel. */
function makeAir() {
  /** @type {Map<Mind, {onmessage: any, postMessage: (data: any) => void}>} */
  const channels = new Map();
  return {
    /** @param {Mind} mind */
    of(mind) {
      const channel = {
        /** @type {any} */ onmessage: null,
        close: () => void channels.delete(mind),
        postMessage(/** @type {any} */ data) {
          if (channels.get(mind) !== channel) throw new DOMException('closed', 'InvalidStateError');
          for (const [other, { onmessage }] of channels) {
            if (other !== mind) other.later(() => onmessage?.({ data }));
          }
        },
      };
      channels.set(mind, channel);
      return channel;
    },
    close: (/** @type {Mind} */ mind) => void channels.delete(mind),
  };
}

/** @param {{hasLocks?: boolean, hasChannel?: boolean, fail?: Parameters<typeof makeFaultyDatabase>[0]}} has */
export function makeTabs({ hasLocks = true, hasChannel = true, fail } = {}) {
  const database = makeFaultyDatabase(fail);
  const lock = makeLock();
  const air = makeAir();
  /** Waits for an answer that does not come, of all tabs. @type {Set<() => void>} */
  const patience = new Set();
  let isHeld = false;
  /** @type {(() => void)[]} */
  const held = [];
  /** @param {Mind} mind @returns {import('../../web/database.js').SetTimer} */
  const timerOf = (mind) => (callback, milliseconds) => {
    if (milliseconds === 2000 || milliseconds === 300) {
      const act = () => { if (!mind.isGone()) callback(); };
      patience.add(act);
      return () => void patience.delete(act);
    }
    if (milliseconds < 2000 && isHeld) held.push(callback);
    else if (milliseconds < 2000) setImmediate(callback);
    return () => {};
  };
  return {
    database,
    /** Nothing is tried again for now; and then it is. */
    holdRetries() { isHeld = true; },
    letRetry() {
      isHeld = false;
      for (const callback of held.splice(0)) callback();
    },
    /** Nobody has answered. */
    giveUp() {
      for (const callback of [...patience]) {
        patience.delete(callback);
        callback();
      }
    },
    /** Opens one, which claims; `roles`: what it was told to be. */
    open() {
      const mind = makeMind();
      const window = Object.assign(new EventTarget(), {
        document: Object.assign(new EventTarget(), { visibilityState: 'visible' }),
      });
      let changes = 0;
      const store = openStore({
        indexedDB: database.indexedDB, setTimer: timerOf(mind),
        locks: hasLocks ? /** @type {any} */ (lock.of(mind)) : null,
        openChannel: () => (hasChannel ? air.of(mind) : null),
        window: /** @type {any} */ (window),
        onChanged() { changes += 1; },
      });
      /** @type {string[]} */
      const roles = [];
      store.claim((role) => roles.push(role));
      const fire = (/** @type {string} */ type) =>
        window.dispatchEvent(Object.assign(new Event(type), { persisted: true }));
      const look = (/** @type {string} */ state) => {
        window.document.visibilityState = state;
        window.document.dispatchEvent(new Event('visibilitychange'));
      };
      return {
        store, roles,
        changes: () => changes,
        is: () => roles.at(-1),
        hide: () => look('hidden'),
        show: () => look('visible'),
        freeze: mind.freeze,
        thaw: mind.thaw,
        close() {
          mind.go();
          lock.close(mind);
          air.close(mind);
        },
        /** Into the back-forward cache, and out of it. */
        leave() {
          fire('pagehide');
          mind.freeze();
        },
        comeBack() {
          mind.thaw();
          fire('pageshow');
        },
      };
    },
  };
}

/** Everything that is on its way has come. */
export async function rest() {
  for (let turns = 0; turns < 40; turns++) await new Promise(setImmediate);
}

/** Two tabs that are both seen: the first writes. */
export async function twoTabs(/** @type {Parameters<typeof makeTabs>[0]} */ has = {}) {
  const tabs = makeTabs(has);
  const first = tabs.open();
  await rest();
  tabs.giveUp();
  await rest();
  await first.store.load();
  const second = tabs.open();
  await rest();
  await second.store.load();
  return { ...tabs, first, second };
}
