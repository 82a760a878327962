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
 *   onReady: () => void,
 * }} browser `onReady` is called at most once: another version waits, or another tab of this
 * browser has changed to it and this tab still runs the old one.
 * @returns {{accept: () => void}} `accept` is for after everything has been saved: the page is
 * loaded again. Before `onReady` it does nothing.
 */
export function watchUpdates({ serviceWorker, trustedTypes, location, onReady }) {
  /** @type {ServiceWorkerRegistration | null} */
  let registration = null;
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
    // Without a controller this is the first visit: what waits is not another version.
    const look = () => {
      if (registered.waiting && container.controller) tell();
    };
    const follow = () => registered.installing?.addEventListener('statechange', look);
    registered.addEventListener('updatefound', follow);
    follow();
    look();
  }

  /** @param {ServiceWorkerContainer} container */
  async function begin(container) {
    let controlled = Boolean(container.controller);
    container.addEventListener('controllerchange', () => {
      if (accepted) reload();
      else if (controlled) tell();
      controlled = true;
    });
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
