// @ts-check
/**
 * Stands in for taiwa.js in the debug build: the same program, and with `?debug` in the address the
 * inspector over the page. No other build has it (script/shrink-modules.mjs).
 */
import instantiate from '../taiwa.js';
import { showInspector } from './overlay.js';

/** @param {{host: {glCanvas: () => HTMLCanvasElement | null}}} options */
export default async function instantiateWithInspector(options) {
  const wasm = await instantiate(options);
  const glCanvas = options.host.glCanvas();
  const wanted = new URLSearchParams(window.location.search).has('debug');
  if (wanted && glCanvas) showInspector({ window, wasm, glCanvas });
  return wasm;
}
