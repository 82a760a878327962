// @ts-check
// Bytes to seal, and capsules as only somebody else would make them.
import { decodeBase64Url, encodeBase64Url } from '../../web/base64url.js';

export const utf8 = (/** @type {string} */ text) => new TextEncoder().encode(text);
export const noise = (/** @type {number} */ length) =>
  Uint8Array.from({ length }, (_, index) => Math.abs(Math.sin(index + 1)) * 1e6);

/** Under a right checksum. @param {number} form @param {Uint8Array} payload */
export async function capsuleOf(form, payload, length = payload.length) {
  const head = [form, length >> 8, length & 255];
  const covered = Uint8Array.from([...head, ...payload]);
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', covered), 0, 8);
  return `p1.${encodeBase64Url(Uint8Array.from([...head, ...sum, ...payload]))}`;
}

/** @param {string} text `p1.` and what follows */
export const payloadOf = (text) => decodeBase64Url(text.slice(3)).bytes.slice(11);
