// @ts-check
/**
 * Every call of the page into the wasm. What happens before the wasm runs (a new version waits, a
 * file is dropped) is kept until it does.
 */
import { makeCall } from './host.js';

/** A frame is asked for again as soon as there is something to draw. */
const kNotKept = 'wasm_frame';

/** @param {{guard: import('./guard.js').Guard}} parts */
export function makeCalls({ guard }) {
  /** @type {[string, (string | number)[]][]} */
  let early = [];
  /** @type {ReturnType<typeof makeCall> | null} */
  let through = null;

  /** 0 while nothing runs. @param {string} name @param {(string | number)[]} values */
  function call(name, ...values) {
    const now = through;
    if (now) return guard.run(() => now(name, ...values)) ?? 0;
    if (name !== kNotKept) early.push([name, values]);
    return 0;
  }

  return {
    call,
    /** @param {import('./host.js').Wasm} wasm @param {(string | number)[]} values for wasm_start */
    start(wasm, ...values) {
      through = makeCall(wasm);
      call('wasm_start', ...values);
      const kept = early;
      early = [];
      for (const [name, given] of kept) call(name, ...given);
    },
  };
}
