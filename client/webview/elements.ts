import type { LegendGroup } from '../../server/src/pictures/words';

/** An element with its attributes and children; words are text and never markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

export function button(label: string, run: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button' }, label);
  made.addEventListener('click', run);
  return made;
}

const SVG = 'http://www.w3.org/2000/svg';

/** What each letter and colour stands for. */
export function groupList(groups: readonly LegendGroup[]): HTMLElement {
  const items = groups.map(({ letter, colour, text }) => {
    const chip = document.createElementNS(SVG, 'svg');
    for (const [name, value] of Object.entries({
      width: '16',
      height: '16',
      viewBox: '-8 -8 16 16',
      'aria-hidden': 'true',
    }))
      chip.setAttribute(name, value);
    const dot = document.createElementNS(SVG, 'circle');
    dot.setAttribute('r', '8');
    dot.setAttribute('fill', colour);
    const sign = document.createElementNS(SVG, 'text');
    for (const [name, value] of Object.entries({
      'text-anchor': 'middle',
      y: '3.5',
      'font-size': '10',
      'font-weight': '700',
    }))
      sign.setAttribute(name, value);
    sign.setAttribute('fill', 'var(--picture-paper)');
    sign.textContent = letter;
    chip.append(dot, sign);
    return element('li', {}, chip, element('span', {}, text));
  });
  return element(
    'ul',
    items.length > 0 ? { class: 'groups', 'aria-label': 'What the letters stand for' } : { hidden: '' },
    ...items,
  );
}
