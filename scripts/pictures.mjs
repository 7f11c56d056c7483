// Makes the pictures of the README and of the first steps in VS Code from the screens that the window's test has kept.
//   node scripts/pictures.mjs      after node scripts/vscode.mjs window
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startBrowser } from './host/server.mjs';
import { root } from './setUp.mjs';

/**
 * Screen → picture. The README's is PNG and in light colours, which every reader shows; the others are WebP, a fifth as large. What
 * the first steps show is cut out: they have room for half a window.
 */
const PICTURES = [
  { screen: 'crosscheck-light', picture: 'crosscheck.png' },
  { screen: 'crosscheck', picture: 'first-card.webp', cut: [352, 330, 880, 330] },
  { screen: 'first-example-window', picture: 'first-example.webp', cut: [48, 36, 766, 560] },
  { screen: 'view-claims', picture: 'first-claims.webp', cut: [48, 525, 304, 240] },
  { screen: 'picture-claim-opened', picture: 'first-picture.webp', cut: [815, 36, 465, 720] },
  { screen: 'report-dark', picture: 'first-report.webp', cut: [120, 0, 1040, 700] },
];

const missing = PICTURES.map(({ screen }) => screen).filter((screen) => !existsSync(pathOf(screen)));
if (missing.length > 0) {
  console.error(`No screens for ${missing.join(', ')}. Run node scripts/vscode.mjs window first.`);
  process.exit(1);
}
const browser = await startBrowser();
try {
  const page = await browser.newPage();
  for (const { screen, picture, cut } of PICTURES) {
    const target = join(root, 'docs', 'images', picture);
    const source = readFileSync(pathOf(screen));
    if (picture.endsWith('.png')) writeFileSync(target, source);
    else writeFileSync(target, Buffer.from(await cutOut(page, source.toString('base64'), cut), 'base64'));
    console.log(`docs/images/${picture}`);
  }
} finally {
  await browser.close();
}

function pathOf(screen) {
  return join(root, 'screenshots', `${screen}.png`);
}

/** A part of a screen as WebP, by the browser itself. */
function cutOut(page, png, cut) {
  return page.evaluate(
    async ([data, [x, y, width, height]]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = width;
      canvas.height = height;
      canvas.getContext('2d').drawImage(image, x, y, width, height, 0, 0, width, height);
      return canvas.toDataURL('image/webp', 0.9).replace(/^[^,]*,/, '');
    },
    [png, cut],
  );
}
