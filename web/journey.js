// @ts-check
/**
 * Steps back and forth: the browser's history is as deep as the app's stack of screens, and each
 * depth remembers how far it was scrolled.
 */

/**
 * @param {{window: Window, onBack: (depth: number) => void}} browser `onBack`: the person went
 * back, by button, gesture or key, and so many steps are left
 */
export function makeJourney({ window, onBack }) {
  const { history } = window;
  history.scrollRestoration = 'manual';
  // A reload comes back to the first screen: the depth starts anew with it.
  history.replaceState({ depth: 0 }, '');
  let depth = 0;
  let shown = 0;
  /** @type {number[]} */
  const scrolled = [];

  window.addEventListener('popstate', (event) => {
    const left = event.state?.depth ?? 0;
    if (left >= depth) return;
    remember();
    depth = left;
    onBack(left);
  });

  function remember() { scrolled[shown] = window.scrollY; }

  return {
    /** The app's stack has this many steps to go back. */
    keep(/** @type {number} */ steps) {
      if (steps === depth) return;
      remember();
      if (steps < depth) {
        const back = steps - depth;
        depth = steps;
        history.go(back);
      }
      for (; depth < steps; depth += 1) history.pushState({ depth: depth + 1 }, '');
    },

    /** A new screen stands on the page: to its top, or to where it was left. */
    arrived(/** @type {number} */ steps) {
      const back = steps < shown;
      shown = steps;
      window.scrollTo(0, back ? scrolled[steps] ?? 0 : 0);
      const title = window.document.getElementById('page:title');
      title?.focus({ preventScroll: true });
    },
  };
}
