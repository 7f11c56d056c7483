import type { Checklist, Evidence } from '../corpus/draft/checklist';
import { STATE_LETTERS } from '../corpus/draft/stateText';
import { type Html, html, join, raw } from '../text/markup';
import { type ChecklistContext, checkedText, countsText, LEGEND, MOST_EVIDENCE } from './checklistMarkdown';

const STYLE = `
body { font: 15px/1.45 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem; color: #1b1b1b; background: #fff; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid #ccc; padding: .35rem .5rem; text-align: left; vertical-align: top; }
tr.open td { background: #fff6e5; }
td.letter { font-weight: bold; text-align: center; }
.muted { color: #595959; }
@media print { body { margin: 0; max-width: none; } tr { break-inside: avoid; } a { color: inherit; } }
@media (prefers-color-scheme: dark) { body { color: #e6e6e6; background: #1b1b1b; } tr.open td { background: #3a2f14; } .muted { color: #a8a8a8; } a { color: #7db7ff; } }
`;

/** A draft's checklist as one page that prints, with nothing loaded from anywhere. */
export function checklistHtml(list: Checklist, context: ChecklistContext): string {
  const rows = list.items.map((item, i) => {
    const { statement, about, told, evidence, check, needsLook } = item;
    const line = context.lineOf(list.path, statement.start);
    const cells = [
      html`<td>${String(i + 1)}</td>`,
      html`<td>${check === null ? '☐' : '☑'}</td>`,
      html`<td><a href="${context.linkOf(list.path, line)}">${String(line)}</a></td>`,
      html`<td>${statement.words}${about === '' ? '' : html` <span class="muted">(${about})</span>`}</td>`,
      html`<td>${statement.kind}</td>`,
      html`<td class="letter">${STATE_LETTERS[statement.state]}</td>`,
      html`<td>${told}</td>`,
      html`<td>${join(
        evidence.slice(0, MOST_EVIDENCE).map((one, nth) => html`${nth > 0 ? '; ' : ''}${evidenceText(one, context)}`),
      )}</td>`,
      html`<td>${checkedText(item)}</td>`,
    ];
    return html`<tr${check === null && needsLook ? raw(' class="open"') : ''}>${join(cells)}</tr>\n`;
  });
  const head = ['', '', 'line', 'statement', 'what', '', 'state', 'evidence', 'checked'];
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Checklist: ${list.title}</title><style>${raw(STYLE)}</style></head><body>
<h1>Checklist: ${list.title}</h1>
<p>${list.path}: ${countsText(list)}</p>
<table><thead><tr>${join(head.map((name) => html`<th scope="col">${name}</th>`))}</tr></thead><tbody>
${join(rows)}</tbody></table>
<p class="muted">${LEGEND}</p>
</body></html>
`.text;
}

function evidenceText({ passage, name, date, flags }: Evidence, { lineOf, linkOf }: ChecklistContext): Html {
  const parts = [date, passage.supports ? null : 'differs', ...flags].filter((part) => part !== null);
  const told = parts.length === 0 ? '' : html` <span class="muted">(${parts.join(', ')})</span>`;
  const link = linkOf(passage.path, lineOf(passage.path, passage.start));
  return html`<a href="${link}">${name}</a>${told}`;
}
