import type { WirePicture } from '../../server/src/lsp/picturesProtocol';
import {
  CLAIM_ARRANGEMENTS,
  type ClaimArrangement,
  canBeDrawn,
  draw,
  type PictureDocument,
} from '../../server/src/pictures';
import { csvOf, tableOf } from '../../server/src/pictures/table';
import { captionOf, groupsOf, legendOf, tellOf } from '../../server/src/pictures/words';
import type { PageMessage, PanelState, ShowPicture } from '../src/pictures/messages';
import { button, element, groupList } from './elements';
import { pngFile, svgFile } from './export';
import { tellAtMarks } from './tip';

interface Editor {
  postMessage(message: PageMessage): void;
  getState(): (PanelState & { readonly arrangement?: ClaimArrangement }) | undefined;
  setState(state: PanelState & { readonly arrangement: ClaimArrangement }): void;
}
declare function acquireVsCodeApi(): Editor;

const editor = acquireVsCodeApi();
const page = document.getElementById('page')!;
let arrangement: ClaimArrangement = editor.getState()?.arrangement ?? 'outlet';
let shown: ShowPicture | null = null;

const NAMES: Readonly<Record<ClaimArrangement, string>> = { outlet: 'outlet', time: 'time', authority: 'authority' };
/** A file is as wide, whatever the panel is. */
const FILE_WIDTH = 900;
const PLACE = '#place-';
const placesIn = (href: string): readonly number[] => href.slice(PLACE.length).split('+').map(Number);

window.addEventListener('message', ({ data }: MessageEvent<ShowPicture>) => {
  if (data.type !== 'picture') return;
  shown = data;
  editor.setState({ ...data.state, arrangement });
  show();
});
// Every mark and every row leads to its place in the text.
page.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const href = link?.getAttribute('href') ?? link?.getAttributeNS('http://www.w3.org/1999/xlink', 'href');
  if (!href?.startsWith(PLACE)) return;
  event.preventDefault();
  editor.postMessage({ type: 'open', all: placesIn(href) });
});
tellAtMarks(page, (mark) => {
  const href = mark.getAttribute('href') ?? mark.getAttributeNS('http://www.w3.org/1999/xlink', 'href');
  return shown?.picture && href?.startsWith(PLACE) ? tellOf(shown.picture, placesIn(href)) : [];
});
// Another width is another layout; nothing is drawn while the edge is still being dragged.
let drawn = 0;
let waiting = 0;
new ResizeObserver(() => {
  cancelAnimationFrame(waiting);
  waiting = requestAnimationFrame(() => {
    if (shown?.picture && widthNow() !== drawn) redraw(shown.picture);
  });
}).observe(document.body);
editor.postMessage({ type: 'ready' });

const widthNow = (): number => Math.max(280, Math.min(1100, page.clientWidth));

function show(): void {
  const picture = shown?.picture;
  if (!picture) {
    const gone = 'There is nothing to draw any more: the articles have changed, or their folder is closed.';
    page.replaceChildren(element('h1', {}, 'Nothing to draw'), element('p', { class: 'faint' }, gone));
    return;
  }
  const focused = document.activeElement?.getAttribute('aria-label') ?? null;
  const open = page.querySelector('details')?.open === true;
  page.replaceChildren(
    element('h1', {}, picture.title),
    ...captionOf(picture).map((line) => element('p', {}, line)),
    bar(picture),
    element('div', { id: 'drawing' }),
    groupList(groupsOf(picture)),
    element('p', { class: 'faint', id: 'legend' }),
    table(picture),
  );
  page.querySelector('details')!.open = open;
  redraw(picture);
  // What the person stood on is still where they are.
  if (focused !== null) {
    for (const mark of page.querySelectorAll<SVGAElement>('a.mark')) {
      if (mark.getAttribute('aria-label') === focused) mark.focus();
    }
  }
}

function redraw(picture: WirePicture): void {
  drawn = widthNow();
  const place = document.getElementById('drawing')!;
  document.getElementById('legend')!.textContent = legendOf(picture, arrangement);
  if (!canBeDrawn(picture, arrangement)) {
    const why =
      picture.kind === 'claim' ? 'None of these articles has a date, so there is no order to show.' : picture.summary;
    place.replaceChildren(element('p', { class: 'faint' }, why));
    return;
  }
  const drawing = drawnIn(picture, drawn);
  // What a mark says is told by the page itself, with more than the browser's own hint has room for.
  for (const title of drawing.querySelectorAll('a.mark title')) title.remove();
  place.replaceChildren(drawing);
}

function drawnIn(picture: WirePicture, width: number): SVGSVGElement {
  const canvas = {
    document: document as unknown as PictureDocument,
    width,
    hrefOf: (_: number, all: readonly number[]) => `${PLACE}${all.join('+')}`,
  };
  return draw(picture, arrangement, canvas) as unknown as SVGSVGElement;
}

function bar(picture: WirePicture): HTMLElement {
  const svg = (): string => {
    const lines = [
      ...groupsOf(picture).map(({ letter, text }) => `${letter}  ${text}`),
      legendOf(picture, arrangement),
    ];
    return svgFile(drawnIn(picture, FILE_WIDTH), picture.title, captionOf(picture), lines);
  };
  const places = (at: number): string => {
    const place = picture.places[at];
    return place ? `${place.path}:${place.range.start.line + 1}` : '';
  };
  const claim = picture.kind === 'claim';
  return element(
    'div',
    { class: 'bar' },
    ...(claim ? [choices()] : []),
    element(
      'div',
      { class: 'acts', role: 'group', 'aria-label': 'What to do with it' },
      ...(claim
        ? [
            button('Compare', () => editor.postMessage({ type: 'compare' })),
            button('Decide…', () => editor.postMessage({ type: 'decide' })),
          ]
        : []),
      button('Save as SVG', () => editor.postMessage({ type: 'save', format: 'svg', content: svg() })),
      button('Save as PNG', () => {
        void pngFile(svg()).then((content) => editor.postMessage({ type: 'save', format: 'png', content }));
      }),
      button('Save as CSV', () => editor.postMessage({ type: 'save', format: 'csv', content: csvOf(picture, places) })),
    ),
  );
}

function choices(): HTMLElement {
  const radios = CLAIM_ARRANGEMENTS.map((name) => {
    const radio = element('input', { type: 'radio', name: 'by', value: name });
    radio.checked = name === arrangement;
    radio.addEventListener('change', () => {
      arrangement = name;
      if (!shown?.picture) return;
      editor.setState({ ...shown.state, arrangement });
      redraw(shown.picture);
    });
    return element('label', {}, radio, NAMES[name]);
  });
  return element('fieldset', {}, element('legend', {}, 'By'), ...radios);
}

function table(picture: WirePicture): HTMLElement {
  const { columns, rows } = tableOf(picture);
  const head = [...columns, 'place'].map((column) => element('th', { scope: 'col' }, column));
  const body = rows.map(({ at, cells }) => {
    const place = picture.places[at];
    const label = place ? `${place.path}:${place.range.start.line + 1}` : '';
    const link = element('a', { href: `${PLACE}${at}` }, label);
    return element('tr', {}, ...cells.map((cell) => element('td', {}, cell)), element('td', {}, link));
  });
  const whole = element('table', {}, element('thead', {}, element('tr', {}, ...head)), element('tbody', {}, ...body));
  return element(
    'details',
    {},
    element('summary', {}, `The same as a table (${rows.length} ${rows.length === 1 ? 'row' : 'rows'})`),
    element('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': 'The data of the picture' }, whole),
  );
}
