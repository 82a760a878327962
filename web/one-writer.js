// @ts-check
/**
 * One writer among the tabs of this browser. With Web Locks it is the one that holds the lock;
 * without them the one that took the role last. The writer that is asked for the role finishes and
 * gives it away; one that does not answer, as it is frozen or dead, is passed over. That there are
 * never two is seen to by fence.js; here it is about who is the one.
 */
import { makeToken } from './fence.js';

/** How long the writer is given to answer, in milliseconds. */
const kPatience = 2000;

/**
 * @typedef {'writer' | 'reader' | 'asking'} Role `asking`: the writer to be, or not; it shows soon
 * @typedef {Pick<BroadcastChannel, 'postMessage' | 'onmessage' | 'close'>} Channel
 * @typedef {{
 *   asks?: string, pressed?: boolean, to?: string, kept?: boolean, took?: string, turn?: number,
 *   wrote?: boolean, hid?: boolean,
 * }} Message
 */

/**
 * @param {{
 *   locks: LockManager | null,
 *   openChannel: () => Channel | null,
 *   window: Window | null,
 *   name: string,
 *   setTimer: import('./database.js').SetTimer,
 *   finish: () => Promise<unknown>,
 *   isOver: () => Promise<boolean>,
 *   onRole: (role: Role) => void,
 *   onWrote: () => void,
 * }} parts `window`: whose page is seen or not. `finish`: what is begun, before the role is given
 * away. `isOver`: another tab has written. `onRole`: may be told the same role twice: each
 * 'writer' is another turn. `onWrote`: another tab has, which may have to be read.
 */
export function makeOneWriter({
  locks, openChannel, window, name, setTimer, finish, isOver, onRole, onWrote,
}) {
  const id = makeToken();
  /** @type {Channel | null} */
  let channel = openChannel();
  /** @type {Role | null} Not asked for yet, or given away as the page went. */
  let role = null;
  let turn = 0; // the last that is known of
  let release = () => {};
  /** @type {AbortController | null} */
  let line = null;
  /** @type {(answer: 'given' | 'kept' | 'silence') => void} */
  let answer = () => {};
  let isAsking = false;
  let isPressed = false; // of what is asked

  const post = (/** @type {Message} */ message) => channel?.postMessage({ ...message, turn });
  const isSeen = () => window?.document.visibilityState !== 'hidden';

  /** @param {Role} given */
  function tell(given) {
    role = given;
    if (given === 'writer') answer('kept'); // what was asked for has come
    // A fault of the listener must not give the lock away.
    try {
      onRole(given);
    } catch (error) {
      console.error(error);
    }
  }

  function take() {
    turn += 1;
    post({ took: id });
    tell('writer');
  }

  /** @param {LockManager} manager @param {LockOptions} options */
  async function request(manager, options) {
    let isHeld = false;
    try {
      await manager.request(name, options, (lock) => {
        if (!lock) return void standBehind();
        isHeld = true;
        line?.abort();
        take();
        return new Promise((/** @type {(value: void) => void} */ resolve) => { release = resolve; });
      });
      if (isHeld && role === 'reader') stand();
    } catch (error) {
      if (isHeld) return robbed();
      if (/** @type {Error} */ (error).name === 'AbortError') return; // it has left the line
      locks = null;
      if (role !== 'writer') claim();
    }
  }

  function stand() {
    line?.abort();
    line = new AbortController();
    if (locks) void request(locks, { signal: line.signal });
  }

  /** Another has the role. */
  function standBehind() {
    if (isSeen()) void ask(false);
    else tell('reader');
    stand();
  }

  /** Somebody did not wait for us. */
  function robbed() {
    if (role === 'writer') tell('reader');
    onWrote(); // meanwhile, perhaps
    stand();
  }

  /** @param {boolean} pressed by the person, so that the writer gives it away though it is seen */
  async function ask(pressed) {
    if (channel) {
      // Who reads, and has not pressed, is not to see anything of it.
      if (role === null || (pressed && role === 'reader')) tell('asking');
      post({ asks: id, pressed });
      isPressed ||= pressed;
      if (isAsking) return;
      isAsking = true;
      const answered = await new Promise((/** @type {typeof answer} */ resolve) => {
        answer = resolve;
        setTimer(() => resolve('silence'), kPatience);
      });
      isAsking = false;
      isPressed = false;
      if (role === 'writer' || role === null) return; // it has come, or the page has gone
      if (answered === 'kept') {
        if (role === 'asking') tell('reader');
        return onWrote(); // meanwhile, perhaps
      }
    }
    if (locks) return request(locks, { steal: true });
    take();
  }

  /** @param {string} to @param {boolean} pressed */
  async function give(to, pressed) {
    tell('reader');
    await finish();
    post({ to, pressed });
    setTimer(release, kPatience); // it is taken before that, unless who asked has died
  }

  /** @param {Message} message */
  function hear({ asks, pressed, to, kept, took, hid, turn: theirs = 0, wrote }) {
    // Where two took it at once, it is one of them.
    const isTheirs = took && (theirs > turn || (theirs === turn && took > id));
    turn = Math.max(turn, theirs);
    if (isTheirs && role === 'writer' && !locks) tell('reader');
    // What the person has pressed is asked of the lock all the same.
    if (isTheirs && !(locks && isPressed)) answer('kept');
    if (wrote && role === 'reader') onWrote();
    if (hid && role === 'reader') void seen();
    // The answer to what was asked before the person pressed is not the one she waits for.
    if (to === id && (!kept || pressed || !isPressed)) answer(kept ? 'kept' : 'given');
    if (asks && role === 'writer') {
      if (pressed || !isSeen()) void give(asks, pressed === true);
      else post({ to: asks, kept: true });
    }
  }

  function claim() {
    if (locks) void request(locks, { ifAvailable: true });
    else void ask(false);
  }

  /** The person looks at this tab, or at no other any more. */
  async function seen() {
    if (!isSeen()) return role === 'writer' ? post({ hid: true }) : undefined;
    if (role === 'writer' && !locks && (await isOver())) tell('reader');
    if (role === 'reader') void ask(false);
  }

  function join() {
    if (channel) channel.onmessage = ({ data }) => hear(data);
  }

  function listen() {
    join();
    window?.document.addEventListener('visibilitychange', () => void seen());
    if (!locks) window?.addEventListener('focus', () => void seen());
    window?.addEventListener('pagehide', ({ persisted }) => {
      if (!persisted) return;
      // It may come back, or not, and must stand in nobody's way meanwhile.
      role = null;
      line?.abort();
      release();
      channel?.close(); // or a message of another tab takes the page out of the cache
      channel = null;
    });
    window?.addEventListener('pageshow', ({ persisted }) => {
      if (!persisted) return;
      channel = openChannel();
      join();
      tell('asking');
      role = null;
      claim();
    });
  }

  return {
    claim() {
      listen();
      claim();
    },
    /** Here, and not in the other tab. */
    take() {
      if (role === 'reader') void ask(true);
    },
    /** What this tab wrote was refused: it was not its turn. */
    refused() {
      if (role !== 'writer') return;
      tell('reader');
      if (locks) tell('writer');
      else void ask(false);
    },
    wrote: () => post({ wrote: true }),
  };
}
