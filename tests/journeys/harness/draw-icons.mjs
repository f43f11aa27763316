// Draws the icons that must be made of pixels from `public/icons/mark.svg`. Run by hand when the mark changes:
// node tests/journeys/harness/draw-icons.mjs
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { launch } from './browser.mjs';

const icons = new URL('../../../public/icons/', import.meta.url);
const mark = await readFile(new URL('mark.svg', icons), 'utf8');
const square = mark.replace('rx="112" ', '');
// A maskable icon may be cut to a circle of 80 %: the drawing shrinks into it, the paper runs to the edge.
const maskable = square.replace('<g ', '<g transform="translate(256 256) scale(.85) translate(-256 -256)" ')
  .replace('<circle ', '<circle transform="translate(256 256) scale(.85) translate(-256 -256)" ');

const browser = await launch();
for (const [name, size, svg] of [
  ['mark-192.png', 192, mark],
  ['mark-512.png', 512, mark],
  ['mark-maskable-512.png', 512, maskable],
  ['apple-touch.png', 180, square],
]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  const png = await page.screenshot({ omitBackground: true });
  await writeFile(fileURLToPath(new URL(name, icons)), png);
}
await browser.close();
