// @ts-check
/**
 * Keeps the screen lit while something is held out to another person's camera. Where the browser
 * cannot, or will not on a low battery, the phone's own time holds.
 */

/**
 * @param {{navigator: Navigator, document: Document}} browser
 */
export function makeScreenLight({ navigator, document }) {
  let wanted = false;
  /** @type {WakeLockSentinel | null} */
  let lock = null;

  async function hold() {
    if (!wanted || lock || document.visibilityState !== 'visible') return;
    try {
      const given = await navigator.wakeLock.request('screen');
      if (!wanted) return void given.release();
      lock = given;
      // The browser takes it back when the page is hidden.
      given.addEventListener('release', () => { if (lock === given) lock = null; });
    } catch {
      // Refused: nothing is lost but the light.
    }
  }

  document.addEventListener('visibilitychange', hold);

  return {
    keep() {
      wanted = true;
      return hold();
    },
    let() {
      wanted = false;
      const held = lock;
      lock = null;
      void held?.release();
    },
  };
}
