import { widthOf } from '../../server/src/pictures/frame';

const SCALE = 2;
const SIDE = 16;

const LINE = 18;
const INK = '#1f2328';
const FAINT = '#59636e';

/**
 * The picture as a file of its own, with its title and what explains it: on white and with the colours that it has by
 * itself, whatever the theme is, since it goes into a document. Addresses within the panel lead nowhere there.
 */
export function svgFile(
  drawn: SVGSVGElement,
  title: string,
  caption: readonly string[],
  legend: readonly string[],
): string {
  for (const link of drawn.querySelectorAll('a')) {
    link.removeAttribute('href');
    link.removeAttributeNS('http://www.w3.org/1999/xlink', 'href');
  }
  const [width, height] = [Number(drawn.getAttribute('width')), Number(drawn.getAttribute('height'))];
  const above = caption.flatMap((line) => wrapped(line, width));
  const below = legend.flatMap((line) => wrapped(line, width));
  const top = SIDE + 24 + above.length * LINE + 8;
  const bottom = SIDE + below.length * LINE;
  drawn.setAttribute('viewBox', `${-SIDE} ${-top} ${width + 2 * SIDE} ${height + top + bottom}`);
  drawn.setAttribute('width', String(width + 2 * SIDE));
  drawn.setAttribute('height', String(height + top + bottom));
  drawn.style.color = INK;
  drawn.style.fontFamily = 'system-ui, sans-serif';
  const make = (name: string, attributes: Readonly<Record<string, string>>, text = '') => {
    const made = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.textContent = text;
    return made;
  };
  const line = (text: string, y: number, style: Readonly<Record<string, string>>) =>
    make('text', { x: '0', y: String(y), 'text-anchor': 'start', ...style }, text);
  drawn.prepend(
    make('rect', { x: String(-SIDE), y: String(-top), width: '100%', height: '100%', fill: '#ffffff' }),
    line(title, 16 - top + SIDE, { 'font-size': '16', 'font-weight': '600', fill: INK }),
    ...above.map((text, i) => line(text, 24 - top + SIDE + (i + 1) * LINE - 4, { 'font-size': '12', fill: INK })),
  );
  drawn.append(...below.map((text, i) => line(text, height + (i + 1) * LINE, { 'font-size': '12', fill: FAINT })));
  // Without the page's variables every colour falls back to the one behind it.
  return new XMLSerializer()
    .serializeToString(drawn)
    .replace(/var\(--picture-[\w-]+, ([^()]+|[^()]*\([^()]*\)[^()]*)\)/g, '$1');
}

/** Lines of words that are about so wide. */
function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else if (word !== '') lines.push(word);
  }
  return lines;
}

/** The same as a bitmap, in base64. */
export async function pngFile(svg: string): Promise<string> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width * SCALE;
  canvas.height = image.height * SCALE;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('this browser draws no bitmaps');
  context.scale(SCALE, SCALE);
  context.drawImage(image, 0, 0);
  return canvas.toDataURL('image/png').replace(/^[^,]*,/, '');
}
