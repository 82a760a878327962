// @ts-check
/**
 * The page's side of the service worker: registers it, tells once when another version of the app
 * is ready, and changes to it only when the person agrees. Where there is no service worker the
 * app simply needs its network.
 */

const kAddress = './service-worker.js';

/**
 * @typedef {{createScriptURL: (url: string) => any}} Policy
 * @typedef {{createPolicy: (name: string, rules: object) => Policy}} TrustedTypes
 */

/**
 * Registration is a place where a text becomes a program: the page's one policy lets through our
 * worker's address only.
 * @param {TrustedTypes | undefined} trustedTypes
 * @returns {string}
 */
function trustedAddress(trustedTypes) {
  if (!trustedTypes) return kAddress;
  const policy = trustedTypes.createPolicy('taiwa', {
    createScriptURL: (/** @type {string} */ url) => {
      if (url !== kAddress) throw new TypeError('not our worker');
      return kAddress;
    },
  });
  return policy.createScriptURL(kAddress);
}

/**
 * @param {{
 *   serviceWorker: ServiceWorkerContainer | undefined,
 *   trustedTypes?: TrustedTypes,
 *   location: {reload: () => void},
 *   after?: Promise<void>,
 *   onReady: () => void,
 * }} browser `after`: until then a start must not be made slower by asking for versions. `onReady`
 * is called at most once: another version waits, or another tab of this browser has changed to it
 * and this tab still runs the old one.
 * @returns {{accept: () => void}} `accept` is for after everything has been saved: the page is
 * loaded again. Before `onReady` it does nothing.
 */
export function watchUpdates({ serviceWorker, trustedTypes, location, after, onReady }) {
  /** @type {ServiceWorkerRegistration | null} */
  let registration = null;
  // A page that no worker controls has come from the network: what is found until one does is of
  // its own version. Browsers differ in whether the worker is called installed before or after it
  // takes the page.
  /** @type {WeakSet<ServiceWorker>} */
  const own = new WeakSet();
  let controlled = false;
  let ready = false;
  let accepted = false;
  let reloaded = false;

  const tell = () => {
    if (ready) return;
    ready = true;
    onReady();
  };
  const reload = () => {
    if (reloaded) return;
    reloaded = true;
    location.reload();
  };

  /** @param {ServiceWorkerContainer} container @param {ServiceWorkerRegistration} registered */
  function watch(container, registered) {
    registration = registered;
    const look = () => {
      const { installing, waiting } = registered;
      if (!controlled) {
        for (const worker of [installing, waiting]) if (worker) own.add(worker);
      } else if (waiting && waiting !== container.controller && !own.has(waiting)) {
        tell();
      }
    };
    const follow = () => {
      look();
      registered.installing?.addEventListener('statechange', look);
    };
    registered.addEventListener('updatefound', follow);
    follow();
  }

  /** @param {ServiceWorkerContainer} container */
  async function begin(container) {
    controlled = Boolean(container.controller);
    container.addEventListener('controllerchange', () => {
      const { controller } = container;
      if (accepted) reload();
      else if (controlled && controller && !own.has(controller)) tell();
      if (!controlled && controller) {
        own.add(controller);
        controlled = true;
      }
    });
    if (after) await after;
    const address = trustedAddress(trustedTypes);
    watch(container, await container.register(address, { updateViaCache: 'none' }));
  }

  if (serviceWorker) {
    begin(serviceWorker).catch(() => {
      // Refused (private windows, insecure pages): the app works, only not without a network.
    });
  }

  return {
    accept: () => {
      if (!ready || accepted) return;
      accepted = true;
      const waiting = registration?.waiting;
      if (waiting) waiting.postMessage({ type: 'take-over' });
      else reload();
    },
  };
}
