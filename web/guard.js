// @ts-check
/**
 * Stands wherever the page and the wasm meet. After a fault of ours nothing that the wasm says can
 * be trusted, nor that it has been told: the first fault is told once, and from then on nothing
 * gets through in either direction.
 */

/**
 * @param {{onFault: (fault: unknown) => void}} listener
 */
export function makeGuard({ onFault }) {
  let broken = false;

  /** @param {unknown} fault */
  function fail(fault) {
    if (broken) return;
    broken = true;
    console.error(fault);
    onFault(fault);
  }

  /**
   * What `work` returns, or undefined after a fault.
   * @template Result @param {() => Result} work
   */
  function run(work) {
    if (broken) return undefined;
    try {
      const result = work();
      return broken ? undefined : result;
    } catch (fault) {
      fail(fault);
      return undefined;
    }
  }

  /**
   * `promise.then(next, instead)`; a rejection that nobody answers is a fault.
   * @template Value
   * @param {Promise<Value>} promise
   * @param {(value: Value) => void} next
   * @param {(reason: unknown) => void} [instead]
   */
  function later(promise, next, instead) {
    promise.then((value) => { run(() => next(value)); }, (reason) => {
      if (instead) run(() => instead(reason));
      else fail(reason);
    });
  }

  /**
   * The same functions for the wasm to call. What one of them throws goes on through the wasm, so
   * that it stops where it stands; so does everything it asks for after a fault.
   * @template {Record<string, any>} Functions @param {Functions} functions @returns {Functions}
   */
  function around(functions) {
    const stopIfBroken = () => { if (broken) throw new Error('stopped by an earlier fault'); };
    /** @param {Function} work */
    const guarded = (work) => (/** @type {any[]} */ ...values) => {
      stopIfBroken();
      try {
        const result = work(...values);
        stopIfBroken();
        return result;
      } catch (fault) {
        fail(fault);
        throw fault;
      }
    };
    return /** @type {Functions} */ (Object.fromEntries(
      Object.entries(functions).map(([name, work]) => [name, guarded(work)])));
  }

  /**
   * The net below all of this: what modules of ours throw where nobody catches it. Extensions throw
   * in pages as well, and that is not ours.
   * @param {Window} window @param {string} base where our modules lie
   */
  function watch(window, base) {
    window.addEventListener('error', ({ filename, error }) => {
      if (filename?.startsWith(base)) fail(error);
    });
    window.addEventListener('unhandledrejection', ({ reason }) => {
      // A browser's own refusal is an answer, not a fault of ours.
      const ours = reason instanceof Error && !(reason instanceof DOMException);
      if (ours && reason.stack?.includes(base)) fail(reason);
    });
  }

  return { run, later, around, fail, watch };
}

/** @typedef {ReturnType<typeof makeGuard>} Guard */
