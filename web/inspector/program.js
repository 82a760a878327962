// @ts-check
/**
 * Stands in for taiwa.js in the debug build: the same program, and with `?debug` in the address the
 * inspector over the page. No other build has it (script/shrink-modules.mjs).
 */
import instantiate from '../taiwa.js';
import { showInspector } from './overlay.js';

/** @param {{host: Record<string, Function>}} options */
export default async function instantiateWithInspector(options) {
  const canvas = document.createElement('canvas');
  options.host.inspectorCanvas = () => canvas;
  const wasm = await instantiate(options);
  const wanted = new URLSearchParams(window.location.search).has('debug');
  if (wanted) showInspector({ window, wasm, canvas });
  return wasm;
}
