// Turns a true-colour PNG into one with a palette of at most 256 colours: a fraction of the bytes
// for flat drawings. Knows 8-bit RGB and RGBA without interlacing, as Chromium writes them.
import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** @param {Buffer} png */
function readPixels(png) {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const samples = png[25] === 6 ? 4 : 3;
  const parts = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const body = png.subarray(at + 8, at + 8 + png.readUInt32BE(at));
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(body);
  }
  const lines = inflateSync(Buffer.concat(parts));
  const stride = width * samples;
  const bytes = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = lines[y * (stride + 1)];
    for (let x = 0; x < stride; x++) {
      const left = x < samples ? 0 : bytes[y * stride + x - samples];
      const up = y === 0 ? 0 : bytes[(y - 1) * stride + x];
      const corner = x < samples || y === 0 ? 0 : bytes[(y - 1) * stride + x - samples];
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter];
      bytes[y * stride + x] = lines[y * (stride + 1) + 1 + x] + guess;
    }
  }
  const pixels = [];
  for (let at = 0; at < bytes.length; at += samples) {
    pixels.push([bytes[at], bytes[at + 1], bytes[at + 2], samples === 4 ? bytes[at + 3] : 255]);
  }
  return { width, height, pixels };
}

/** @param {number} left @param {number} up @param {number} corner */
function paeth(left, up, corner) {
  const [a, b, c] = [up - corner, left - corner, left + up - 2 * corner].map(Math.abs);
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

/** @param {string} name @param {Buffer} body */
function chunk(name, body) {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), body]);
  const whole = Buffer.alloc(body.length + 12);
  whole.writeUInt32BE(body.length, 0);
  named.copy(whole, 4);
  whole.writeUInt32BE(crc32(named), named.length + 4);
  return whole;
}

/** @param {Buffer} png @param {number} [most] colours to keep, the commonest first */
export function indexPng(png, most = 256) {
  const { width, height, pixels } = readPixels(png);
  const counts = new Map();
  for (const pixel of pixels) counts.set(pixel.join(), (counts.get(pixel.join()) ?? 0) + 1);
  const byCount = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const palette = byCount.slice(0, most).map(([name]) => name.split(',').map(Number));
  const nearest = new Map();
  for (const [name] of byCount) {
    const colour = name.split(',').map(Number);
    const far = palette.map((kept) => kept.reduce((sum, s, i) => sum + (s - colour[i]) ** 2, 0));
    nearest.set(name, far.indexOf(Math.min(...far)));
  }
  const lines = Buffer.alloc((width + 1) * height);
  pixels.forEach((pixel, at) => {
    const y = Math.floor(at / width);
    lines[y * (width + 1) + 1 + (at % width)] = nearest.get(pixel.join());
  });
  const header = Buffer.from(png.subarray(16, 29));
  header[8] = 8;
  header[9] = 3;
  const chunks = [
    png.subarray(0, 8),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap((colour) => colour.slice(0, 3)))),
  ];
  if (palette.some((colour) => colour[3] < 255)) {
    chunks.push(chunk('tRNS', Buffer.from(palette.map((colour) => colour[3]))));
  }
  chunks.push(chunk('IDAT', deflateSync(lines, { level: 9 })), chunk('IEND', Buffer.alloc(0)));
  return Buffer.concat(chunks);
}
