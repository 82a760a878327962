// @ts-check
/**
 * The browser's history and address bar. Each entry of the history holds the way to it: for every
 * entry up to this one the steps that the app stood on, a text of addresses parted by spaces
 * (src/app/address.h). So back, forward, a reload and a restored tab come to the same place.
 *
 * Browsers skip entries that were made without a press, and a Back would leave the app. So only a
 * press adds entries; what comes by itself (a link, an address) takes the place of the one that is
 * there, and the next press lays the steps below it.
 */

const kMostEntries = 40; // that an entry remembers

/** @param {string} steps */
const stepBefore = (steps) => steps.slice(0, Math.max(0, steps.lastIndexOf(' ')));

/**
 * @param {{window: Window, base: string, onWentTo: (steps: string) => void,
 *   onTyped: (hash: string) => void}} browser `base`: the app's own address; `onWentTo`: the person
 * is somewhere else, by the browser; `onTyped`: what was put behind the # in the address bar
 */
export function makeJourney({ window, base, onWentTo, onTyped }) {
  const { history } = window;
  history.scrollRestoration = 'manual';
  /** @type {string[]} */
  let way = history.state?.way ?? [];
  let number = history.state?.number ?? 0; // of the entry
  let aim = way.at(-1) ?? ''; // what the app stands on: the history follows it
  let address = ''; // of `aim`, for people
  let pressing = false;
  let travelling = false;
  /** How far each entry was scrolled. @type {Map<number, number>} */
  const scrolled = new Map();

  /** @param {'pushState' | 'replaceState'} how @param {string[]} to */
  function write(how, to) {
    way = to.slice(-kMostEntries);
    const steps = way[way.length - 1];
    const shown = steps === aim ? address : steps.slice(steps.lastIndexOf(' ') + 1);
    try {
      history[how]({ way, number }, '', base + (shown && `#/${shown}`));
    } catch {
      // Refused, as browsers do when it happens too often: Back knows less, the app goes on.
    }
  }

  const replace = (/** @type {string} */ steps) => write('replaceState', [...way.slice(0, -1), steps]);

  function push(/** @type {string} */ steps) {
    number += 1;
    scrolled.delete(number);
    write('pushState', [...way, steps]);
  }

  /** The rest when the browser is there. @param {number} entries */
  function travelBack(entries) {
    number -= entries;
    travelling = true;
    history.go(-entries);
  }

  /** Puts the steps before this one under it, so that Back leads there. */
  function lay() {
    const rest = [aim];
    for (let steps = stepBefore(aim); steps && steps !== way.at(-2); steps = stepBefore(steps)) {
      rest.unshift(steps);
    }
    if (rest.length === 1) return;
    replace(rest[0]);
    rest.slice(1).forEach(push);
  }

  /** The history comes to what the app stands on. */
  function follow() {
    if (travelling || !aim) return;
    const here = way.length - 1;
    const before = stepBefore(aim);
    if (way[here] === aim) {
      if (window.location.hash !== (address && `#/${address}`)) replace(aim);
      if (pressing) lay();
      return;
    }
    const further = here >= 0 && (before ? way[here] === before : !way[here].startsWith(`${aim} `));
    if (further && pressing) return push(aim);
    // Where it stands already, or in the place of what came after the step before it.
    const there = before ? way.lastIndexOf(before) + 1 : way.lastIndexOf(aim);
    if (here > 0 && way[here - 1] === aim) return travelBack(1);
    if (!further && there < here && there >= (before ? 1 : 0)) return travelBack(here - there);
    scrolled.delete(number);
    replace(aim);
    if (pressing) lay();
  }

  window.addEventListener('popstate', ({ state }) => {
    if (travelling) {
      travelling = false;
      way = state?.way ?? [];
      return follow();
    }
    if (!state?.way) return; // an address that was typed: hashchange has it
    scrolled.set(number, window.scrollY);
    ({ way, number } = state);
    aim = way[way.length - 1];
    onWentTo(aim);
  });

  // Typed into the address bar: an entry of its own beside the one before, and what was typed is
  // taken out of it. The entries that we have made say so, and popstate has told of them.
  window.addEventListener('hashchange', () => {
    if (history.state?.way) return;
    const typed = window.location.hash.slice(1);
    number += 1;
    write('replaceState', [...way, aim]);
    onTyped(typed);
  });

  return {
    /** Where this tab was before a reload; empty where it is new. */
    steps: () => aim,

    /** What happens meanwhile comes of a press. */
    pressed(/** @type {() => void} */ run) {
      pressing = true;
      try {
        run();
        follow();
      } finally {
        pressing = false;
      }
    },

    /** The app stands on these steps. `shown`: in the address bar. */
    keep(/** @type {string} */ steps, /** @type {string} */ shown) {
      if (steps !== aim) scrolled.set(number, window.scrollY);
      aim = steps;
      address = shown;
      follow();
    },

    /** A new screen stands on the page: to its top, or to where it was left. */
    arrived() {
      window.scrollTo(0, scrolled.get(number) ?? 0);
      window.document.getElementById('page:title')?.focus({ preventScroll: true });
    },
  };
}
