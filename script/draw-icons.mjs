// Draws the icons of the app from web/icons/icon.svg with headless Chromium (CHROMIUM, or the one
// on the PATH). The pictures are committed: run this only after changing the drawing.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { indexPng } from './indexed-png.mjs';

const icons = fileURLToPath(new URL('../web/icons/', import.meta.url));
const rounded = readFileSync(join(icons, 'icon.svg'), 'utf8');

// iOS and Android cut their own shape. Android's may be a circle of 80 % of the picture.
const square = rounded.replace(/ rx="\d+"/, '');
const safe = square.replace(
  '<g id="mark">',
  '<g id="mark" transform="translate(256 256) scale(0.82) translate(-256 -256)">',
);

const pictures = [
  { name: 'icon-192.png', size: 192, drawing: rounded },
  { name: 'icon-512.png', size: 512, drawing: rounded },
  { name: 'icon-maskable-512.png', size: 512, drawing: safe },
  { name: 'apple-touch-180.png', size: 180, drawing: square },
];

const folder = mkdtempSync(join(tmpdir(), 'draw-icons-'));
try {
  for (const { name, size, drawing } of pictures) {
    const page = join(folder, 'page.html');
    const sized = drawing.replace('<svg ', `<svg width="${size}" height="${size}" `);
    writeFileSync(page, `<!doctype html><style>body{margin:0}svg{display:block}</style>${sized}`);
    execFileSync(
      process.env.CHROMIUM ?? 'chromium',
      [
        '--headless=new',
        '--no-sandbox',
        '--disable-gpu',
        '--hide-scrollbars',
        '--force-device-scale-factor=1',
        '--default-background-color=00000000',
        `--user-data-dir=${join(folder, 'profile')}`,
        `--window-size=${size},${size}`,
        `--screenshot=${join(icons, name)}`,
        pathToFileURL(page).href,
      ],
      { stdio: 'ignore' },
    );
    const indexed = indexPng(readFileSync(join(icons, name)));
    writeFileSync(join(icons, name), indexed);
    console.log(`${name}: ${indexed.length} bytes`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
