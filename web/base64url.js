// @ts-check
/** Bytes ↔ base64url text (RFC 4648, section 5) without padding, one spelling for each value. */

const kAlphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** How many characters spell so many bytes. @param {number} bytes */
export const charactersFor = (bytes) => Math.ceil((bytes * 8) / 6);

/** @param {Uint8Array} bytes */
export function encodeBase64Url(bytes) {
  let text = '';
  for (let index = 0; index < bytes.length; index += 3) {
    const three = [bytes[index], bytes[index + 1] ?? 0, bytes[index + 2] ?? 0];
    const bits = (three[0] << 16) | (three[1] << 8) | three[2];
    for (const shift of [18, 12, 6, 0]) text += kAlphabet[(bits >> shift) & 63];
  }
  return text.slice(0, charactersFor(bytes.length));
}

/**
 * The whole bytes of `text`, whose characters are all of the alphabet. `leftover` is what its last
 * bits spell beyond them; anything but 0 is another spelling of the same bytes.
 * @param {string} text
 */
export function decodeBase64Url(text) {
  const bytes = new Uint8Array(Math.floor((text.length * 6) / 8));
  let leftover = 0;
  let bits = 0;
  let filled = 0;
  for (const character of text) {
    leftover = (leftover << 6) | kAlphabet.indexOf(character);
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[filled++] = leftover >> bits;
    leftover &= (1 << bits) - 1;
  }
  return { bytes, leftover };
}
