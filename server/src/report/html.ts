import { claimPicture } from '../features/pictures/claim';
import { quotedPicture } from '../features/pictures/quoted';
import { timePicture } from '../features/pictures/time';
import type { Picture } from '../features/pictures/types';
import { type ClaimArrangement, canBeDrawn, draw } from '../pictures';
import { standInDocument } from '../pictures/domStandIn';
import { legendOf } from '../pictures/words';
import { readableDate } from '../text/isoDate';
import { attributes, type Html, html, join, raw } from '../text/markup';
import { collectReport } from './collect';
import { STYLE } from './style';
import type { Report, ReportClaim, ReportInput, ReportOptions } from './types';

/** More pictures than these make a page that nobody scrolls through; the tables have every value. */
const MOST_PICTURES = 60;
const WIDE = 900;
const NARROW = 350;

/** One page for people without the editor: no script, nothing from the network, readable on a phone and on paper. */
export function htmlReport(inputs: readonly ReportInput[], { today, version }: ReportOptions): string {
  const title = inputs.length === 1 ? inputs[0]!.name : 'Crosscheck report';
  const parts = inputs.map((input, i) => corpusPart(input, `c${i}`, today));
  return html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}: what the articles say, and where they part</title>
<style>${raw(STYLE)}</style>
</head>
<body>
${join(parts)}
<footer class="faint">
<p>Written by Crosscheck ${version}. It reads sentences by their form and does not know what is true: it shows where articles part, and a person decides. Nothing found does not mean no error.</p>
</footer>
</body>
</html>
`.text;
}

function corpusPart(input: ReportInput, id: string, today: string): Html {
  const report = collectReport(input);
  const sections: readonly (readonly [string, string, Html | null])[] = [
    ['findings', 'What to look at', findings(report)],
    ['claims', 'Claims compared', claims(input, report, id)],
    ['quotations', 'Quotations by speaker', quotations(input, report, id)],
    ['time', 'Articles and time line', articles(input, report, id)],
    ['aside', 'Put aside, and why', aside(report)],
  ];
  const links = sections.map(([name, head]) => html`<li><a href="#${id}-${name}">${head}</a></li>\n`);
  return html`<header>
<h1>${report.name}</h1>
<p class="faint">What the articles say, and where they part. ${readableDate(today)}.</p>
${counts(report)}
</header>
<nav aria-label="Contents of ${report.name}">
<ul>
${join(links)}</ul>
</nav>
<main${attributes(id === 'c0' ? {} : { role: 'region', 'aria-label': report.name })}>
${join(
  sections.map(
    ([name, head, body]) => html`<section aria-labelledby="${id}-${name}">
<h2 id="${id}-${name}">${head}</h2>
${body ?? html`<p class="faint">Nothing.</p>`}
</section>
`,
  ),
)}</main>`;
}

function counts({ counts: c }: Report): Html {
  const items: readonly (readonly [number, string])[] = [
    [c.articles, c.articles === 1 ? 'article' : 'articles'],
    ...(c.drafts === 0 ? [] : [[c.drafts, c.drafts === 1 ? 'draft' : 'drafts'] as const]),
    [c.outlets, 'outlets'],
    [c.pressing, 'warnings'],
    [c.remarks, 'remarks'],
    [c.conflicts, 'claims in conflict'],
    [c.ignored, 'put aside'],
  ];
  return html`<ul class="counts">${join(items.map(([count, what]) => html`<li><b>${String(count)}</b> ${what}</li>`))}</ul>`;
}

function findings({ files, counts }: Report): Html | null {
  if (counts.articles + counts.drafts === 0) return html`<p>No articles yet.</p>`;
  if (files.length === 0) return html`<p>Nothing to look at: the articles agree as far as Crosscheck can tell.</p>`;
  return join(
    files.map(
      (file) => html`<h3>${file.title}</h3>
<p class="faint">${file.about} · <span class="place">${file.path}</span></p>
${table(
  `Findings in ${file.title}`,
  ['Level', 'What is found', 'Where'],
  file.findings.map((found) => [
    html`<span class="${found.severity}">${found.severity}</span>`,
    html`${found.message} <code class="faint">${found.code}</code>${join(
      found.elsewhere.map(({ message, place }) => html`<br>${message} <span class="place">${place}</span>`),
    )}`,
    html`<span class="place">${found.place}</span>`,
  ]),
)}
`,
    ),
  );
}

function claims(input: ReportInput, report: Report, id: string): Html | null {
  if (report.claims.length === 0) return html`<p>No two articles have a figure of the same thing.</p>`;
  return join(
    report.claims.map((claim, i) => claimPart(input, claim, `${id}-claim${i}`, i < MOST_PICTURES && claim.weighs)),
  );
}

function claimPart({ snapshot }: ReportInput, claim: ReportClaim, id: string, pictured: boolean): Html {
  const picture = pictured ? claimPicture(snapshot, claim.key) : null;
  const rowOf = new Map(claim.values.map(({ key }, row) => [key, row]));
  const hrefOf = (at: number): string => {
    const place = picture?.places[at];
    return `#${id}-${place ? rowOf.get(`${place.path}:${place.start}`) : 0}`;
  };
  const dated = new Set(picture?.values.flatMap(({ date }) => (date !== null && date.length >= 10 ? [date] : []))).size;
  const drawings = picture
    ? [
        figure(picture, 'outlet', hrefOf),
        ...(claim.state === 'updated' && dated > 1 ? [figure(picture, 'time', hrefOf)] : []),
      ]
    : [];
  return html`<h3 id="${id}">${claim.title}</h3>
<p><span class="${claim.state.replace('in ', '')}">${claim.state}</span>${claim.why === '' ? '' : html`: ${claim.why}`}</p>
${claim.ruling === null ? '' : html`<p>Ruled: ${claim.ruling}</p>`}
${join(drawings)}
${table(
  `Values of ${claim.title}`,
  ['Value', 'Outlet', 'Date', 'On the word of', 'Sentence'],
  claim.values.map((value) => [
    html`${value.letter === '' ? '' : html`<b>${value.letter}</b> `}${value.written}`,
    value.outlet,
    value.date,
    value.authority,
    html`${value.sentence} <span class="place">${value.place}</span>`,
  ]),
  (row) => `${id}-${row}`,
)}
`;
}

/** Drawn twice, for a desk and for a phone: a picture that is only made smaller cannot be read. */
function figure(picture: Picture, arrangement: ClaimArrangement, hrefOf: (at: number) => string): Html {
  if (!canBeDrawn(picture, arrangement)) return html`<p class="faint">${picture.summary}</p>`;
  const document = standInDocument();
  const at = (width: number): Html => raw(draw(picture, arrangement, { document, width, hrefOf }).outerHTML);
  return html`<figure>
<div class="wide">${at(WIDE)}</div>
<div class="narrow">${at(NARROW)}</div>
<figcaption>${legendOf(picture, arrangement)}</figcaption>
</figure>
`;
}

function quotations({ snapshot }: ReportInput, { speakers }: Report, id: string): Html | null {
  if (speakers.length === 0) return html`<p>Nobody is quoted.</p>`;
  const picture = quotedPicture(snapshot);
  const placeOf = new Map(
    speakers.flatMap(({ quotations: all }) => all.map(({ at }) => [at, `${id}-q${at}`] as const)),
  );
  return html`${figure(picture, 'outlet', (at) => `#${placeOf.get(at) ?? `${id}-quotations`}`)}
${join(
  speakers.map(
    ({ name, quotations: all }) => html`<h3>${name}</h3>
<ul class="quotations">
${join(
  all.map(
    ({ words, outlet, date, place, at }) => html`<li id="${id}-q${String(at)}"><blockquote>${words}</blockquote>
<span class="faint">${[outlet, date].filter(Boolean).join(', ')}</span> <span class="place">${place}</span></li>
`,
  ),
)}</ul>
`,
  ),
)}`;
}

function articles({ snapshot }: ReportInput, report: Report, id: string): Html {
  const picture = timePicture(snapshot);
  const rowOf = new Map(report.articles.map(({ path }, i) => [path, i]));
  // The picture has all articles, the table those that the report is about.
  const hrefOf = (at: number): string => {
    const row = rowOf.get(picture.places[at]?.path ?? '');
    return `#${id}-${row === undefined ? 'time' : `article${row}`}`;
  };
  return html`${figure(picture, 'outlet', hrefOf)}
${table(
  'Articles',
  ['Date', 'Outlet', 'Headline', 'Found'],
  report.articles.map(({ date, outlet, title, path, state }) => [
    date === '' ? 'no date' : date,
    outlet,
    html`${title} <span class="place">${path}</span>`,
    state,
  ]),
  (row) => `${id}-article${row}`,
)}`;
}

function aside({ ignored, rulings }: Report): Html {
  if (ignored.length === 0 && rulings.length === 0) return html`<p>Nobody has put anything aside.</p>`;
  const findingsTable = table(
    'Findings that were put aside',
    ['Finding', 'Reason', 'Where'],
    ignored.map(({ code, message, reason, place }) => [
      html`${message} <code class="faint">${code}</code>`,
      reason,
      html`<span class="place">${place}</span>`,
    ]),
  );
  const rulingsTable = table(
    'Rulings on claims',
    ['Claim', 'Ruling', 'Reason', 'By'],
    rulings.map(({ claim, verdict, reason, by, on }) => [claim, verdict, reason, [by, on].filter(Boolean).join(', ')]),
  );
  return html`${ignored.length > 0 ? html`<h3>Findings</h3>\n${findingsTable}` : ''}
${rulings.length > 0 ? html`<h3>Claims</h3>\n${rulingsTable}` : ''}`;
}

/** The first cell of a row is its head. On a phone the rows stand as blocks. */
function table(
  name: string,
  columns: readonly string[],
  rows: readonly (readonly (Html | string)[])[],
  idOf?: (row: number) => string,
): Html {
  const head = join(columns.map((column) => html`<th scope="col">${column}</th>`));
  const body = rows.map(([first = '', ...rest], i) => {
    const id = attributes(idOf ? { id: idOf(i) } : {});
    return html`<tr${id}><th scope="row">${first}</th>${join(rest.map((cell, j) => html`<td data-label="${columns[j + 1] ?? ''}">${cell}</td>`))}</tr>
`;
  });
  return html`<div class="scroll" role="region" aria-label="${name}" tabindex="0">
<table class="stacked">
<thead><tr>${head}</tr></thead>
<tbody>
${join(body)}</tbody>
</table>
</div>`;
}
