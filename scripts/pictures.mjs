// Makes the pictures of the README and of the first steps in VS Code from the screens that the window's test has kept.
//   node scripts/pictures.mjs      after node scripts/vscode.mjs window
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startBrowser } from './host/server.mjs';
import { root } from './setUp.mjs';

/** Screen → picture. The README's first one is PNG, which every reader shows; the others are WebP, a fifth as large. */
const PICTURES = [
  ['crosscheck', 'crosscheck.png'],
  ['crosscheck', 'first-card.webp'],
  ['views', 'first-example.webp'],
  ['view-claims', 'first-claims.webp'],
  ['picture-claim-opened', 'first-picture.webp'],
  ['report', 'first-report.webp'],
];
const WIDTH = 960;

const missing = PICTURES.map(([screen]) => screen).filter((screen) => !existsSync(pathOf(screen)));
if (missing.length > 0) {
  console.error(`No screens for ${missing.join(', ')}. Run node scripts/vscode.mjs window first.`);
  process.exit(1);
}
const browser = await startBrowser();
try {
  const page = await browser.newPage();
  for (const [screen, picture] of PICTURES) {
    const target = join(root, 'docs', 'images', picture);
    const source = readFileSync(pathOf(screen));
    if (picture.endsWith('.png')) writeFileSync(target, source);
    else writeFileSync(target, Buffer.from(await smaller(page, source.toString('base64')), 'base64'));
    console.log(`docs/images/${picture}`);
  }
} finally {
  await browser.close();
}

function pathOf(screen) {
  return join(root, 'screenshots', `${screen}.png`);
}

/** Scaled and as WebP, by the browser itself. */
function smaller(page, png) {
  return page.evaluate(
    async ([data, width]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = width;
      canvas.height = Math.round((image.height * width) / image.width);
      const context = canvas.getContext('2d');
      context.imageSmoothingQuality = 'high';
      context.drawImage(image, 0, 0, canvas.width, canvas.height);
      return canvas.toDataURL('image/webp', 0.86).replace(/^[^,]*,/, '');
    },
    [png, WIDTH],
  );
}
