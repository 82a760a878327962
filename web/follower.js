// @ts-check
/**
 * When the shadow follows: two seconds after the last write, when the page goes, and at once where
 * somebody waits for it.
 */

/** How long after the last write, in milliseconds. */
const kPause = 2000;

/**
 * @param {{
 *   shadow: import('./shadow.js').Shadow,
 *   source: () => import('./shadow.js').Source,
 *   mayFollow: () => Promise<boolean>,
 *   setTimer: import('./database.js').SetTimer,
 * }} parts `source`: of what it follows, at the time
 */
export function makeFollower({ shadow, source, mayFollow, setTimer }) {
  let stopTimer = () => {};
  let isDue = false;
  let last = Promise.resolve(true);
  /** Asked for, and not begun. @type {Promise<boolean> | null} */
  let next = null;

  function stop() {
    stopTimer();
    isDue = false;
  }

  /** One for all who ask before it begins. */
  function follow() {
    stop();
    return next ??= last = last.then(async () => {
      next = null;
      return (await mayFollow()) ? shadow.follow(source()) : false;
    });
  }

  /** The page may go now. */
  async function leave() {
    if (isDue) await follow();
  }

  function soon() {
    stopTimer();
    isDue = true;
    stopTimer = setTimer(() => void leave(), kPause);
  }

  return { follow, soon, leave, stop, settled: () => last };
}
