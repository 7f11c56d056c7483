const SCALE = 2;
const SIDE = 16;

/**
 * The picture as a file of its own: on white and with the colours that it has by itself, whatever the theme is, since
 * it goes into a document. Addresses within the panel lead nowhere there.
 */
export function svgFile(drawn: SVGSVGElement, title: string): string {
  const copy = drawn.cloneNode(true) as SVGSVGElement;
  for (const link of copy.querySelectorAll('a')) {
    link.removeAttribute('href');
    link.removeAttributeNS('http://www.w3.org/1999/xlink', 'href');
  }
  const [width, height] = [Number(copy.getAttribute('width')), Number(copy.getAttribute('height'))];
  copy.setAttribute('viewBox', `${-SIDE} ${-SIDE - 24} ${width + 2 * SIDE} ${height + 2 * SIDE + 24}`);
  copy.setAttribute('width', String(width + 2 * SIDE));
  copy.setAttribute('height', String(height + 2 * SIDE + 24));
  copy.style.color = '#1f2328';
  copy.style.fontFamily = 'system-ui, sans-serif';
  const make = (name: string, attributes: Readonly<Record<string, string>>, text = '') => {
    const made = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.textContent = text;
    return made;
  };
  const paper = { x: String(-SIDE), y: String(-SIDE - 24), width: '100%', height: '100%', fill: '#ffffff' };
  const head = { x: '0', y: '-18', 'text-anchor': 'start', 'font-size': '15', 'font-weight': '600', fill: '#1f2328' };
  copy.prepend(make('rect', paper), make('text', head, title));
  // Without the page's variables every colour falls back to the one behind it.
  return new XMLSerializer()
    .serializeToString(copy)
    .replace(/var\(--picture-[\w-]+, ([^()]+|[^()]*\([^()]*\)[^()]*)\)/g, '$1');
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
