import type { Checklist, Evidence } from '../corpus/draft/checklist';
import { STATE_LETTERS } from '../corpus/draft/stateText';
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
      `<td>${i + 1}</td>`,
      `<td>${check === null ? '☐' : '☑'}</td>`,
      `<td><a href="${escaped(context.linkOf(list.path, line))}">${line}</a></td>`,
      `<td>${escaped(statement.words)}${about === '' ? '' : ` <span class="muted">(${escaped(about)})</span>`}</td>`,
      `<td>${statement.kind}</td>`,
      `<td class="letter">${STATE_LETTERS[statement.state]}</td>`,
      `<td>${escaped(told)}</td>`,
      `<td>${evidence
        .slice(0, MOST_EVIDENCE)
        .map((one) => evidenceText(one, context))
        .join('; ')}</td>`,
      `<td>${escaped(checkedText(item))}</td>`,
    ];
    return `<tr${check === null && needsLook ? ' class="open"' : ''}>${cells.join('')}</tr>`;
  });
  const head = ['', '', 'line', 'statement', 'what', '', 'state', 'evidence', 'checked'];
  return [
    '<!doctype html>',
    '<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>Checklist: ${escaped(list.title)}</title><style>${STYLE}</style></head><body>`,
    `<h1>Checklist: ${escaped(list.title)}</h1>`,
    `<p>${escaped(list.path)}: ${escaped(countsText(list))}</p>`,
    `<table><thead><tr>${head.map((name) => `<th scope="col">${name}</th>`).join('')}</tr></thead><tbody>`,
    ...rows,
    '</tbody></table>',
    `<p class="muted">${escaped(LEGEND)}</p>`,
    '</body></html>',
    '',
  ].join('\n');
}

function evidenceText({ passage, name, date, flags }: Evidence, { lineOf, linkOf }: ChecklistContext): string {
  const parts = [date, passage.supports ? null : 'differs', ...flags].filter((part) => part !== null);
  const told = parts.length === 0 ? '' : ` <span class="muted">(${escaped(parts.join(', '))})</span>`;
  const link = linkOf(passage.path, lineOf(passage.path, passage.start));
  return `<a href="${escaped(link)}">${escaped(name)}</a>${told}`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
}
