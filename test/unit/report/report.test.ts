import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseHTML } from 'linkedom';
import { writeReport } from '../../../server/src/report';
import type { ReportFormat } from '../../../server/src/report/formats';
import { openFixture } from '../../openFixture';

const OPTIONS = { today: '2031-05-09', version: '1.2.3' };

async function reportOn(source: string, format: ReportFormat, only: (path: string) => boolean = () => true) {
  const { corpus } = await openFixture(source);
  const { snapshot, findings, ignored, textOf } = corpus();
  const input = { name: 'The <Velm> affair', snapshot, findings, ignored, textOf, wanted: only };
  return writeReport([input], format, OPTIONS);
}

const AFFAIR = `
  //- corpus.yaml
  drafts: ["drafts/**"]
  outlets: { "articles/a*": The Velm Herald, "articles/b*": The Lysk Courier }
  //- entities.yaml
  - id: lanner
    kind: weapon
    name: Lanner
  - id: irena-vostrak
    kind: person
    name: Irena Vostrak
  //- decisions.yaml
  - finding: quote.unattributed
    article: articles/b.txt
    words: “We were told to wait until the morning.”
    verdict: ignore
    reason: The desk knows | who she is.
  //- articles/a.txt date=2031-05-02
  Missiles for the strait

  The Lanner has a range of 180 miles. “We will wait <i>here</i> in the harbour,” Irena Vostrak said.
  //- articles/b.txt date=2031-05-03
  A longer arm

  “We were told to wait until the morning.” Nobody knows more than that.

  The Lanner has a range of 240 miles.
  //- drafts/d.md
  # Two days

  It rained.
`;

/** The page on all of it, written once: drawing takes its time. */
let page: Promise<string> | null = null;
const wholePage = (): Promise<string> => {
  page ??= reportOn(AFFAIR, 'html');
  return page;
};

interface Found {
  getAttribute(name: string): string | null;
  readonly textContent: string;
}
const markName = (mark: Found): string => mark.getAttribute('aria-label') ?? '';

interface Parsed {
  querySelectorAll(selector: string): Iterable<Found>;
  getElementById(id: string): Found | null;
}

const parsed = (text: string): Parsed => (parseHTML(text) as unknown as { readonly document: Parsed }).document;

test('one page: findings, claims, quotations, articles, what was put aside and why; nothing from outside, no script', async () => {
  const text = await wholePage();
  const page = parsed(text);
  const heads = [...page.querySelectorAll('h1, h2, h3')].map(({ textContent }) => textContent);
  assert.deepEqual(heads, [
    'The <Velm> affair',
    'What to look at',
    'Missiles for the strait',
    'A longer arm',
    'Claims compared',
    'Lanner range',
    'Quotations by speaker',
    'Irena Vostrak',
    'Nobody named',
    'Articles and time line',
    'Put aside, and why',
    'Findings',
  ]);
  assert.doesNotMatch(text, /<script|<link|<img|src=|@import|url\(|<i>here/);
  // The namespace of SVG is a name, not an address.
  assert.doesNotMatch(text.replaceAll('http://www.w3.org/2000/svg', ''), /https?:\/\//);
  assert.match(text, /The desk knows \| who she is\./);
});

test('every mark and every entry of the contents leads to something on the page; no id is used twice', async () => {
  const page = parsed(await wholePage());
  const targets = [...page.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
  assert.ok(targets.length > 10);
  for (const target of targets) assert.ok(page.getElementById(target.slice(1)), target);
  const ids = [...page.querySelectorAll('[id]')].map((element) => element.getAttribute('id'));
  assert.equal(new Set(ids).size, ids.length);
});

test('a mark of a claim leads to the row that has its words', async () => {
  const page = parsed(await wholePage());
  const marks = [...page.querySelectorAll('a.mark')].filter((mark) =>
    mark.getAttribute('aria-label')?.startsWith('240 miles'),
  );
  assert.ok(marks.length > 0);
  for (const mark of marks) {
    const row = page.getElementById(mark.getAttribute('href')?.slice(1) ?? '');
    assert.match(row?.textContent ?? '', /240 miles.*articles\/b\.txt:5/s);
  }
});

test('a report on one file tells of that file, compared with all', async () => {
  const page = parsed(await reportOn(AFFAIR, 'html', (path) => path === 'articles/a.txt'));
  const heads = [...page.querySelectorAll('h3')].map(({ textContent }) => textContent);
  assert.deepEqual(heads, ['Missiles for the strait', 'Lanner range', 'Irena Vostrak']);
  const others = [...page.querySelectorAll('a.mark')].filter((mark) => /A longer arm/.test(markName(mark)));
  assert.ok(others.length > 0);
  for (const mark of others) assert.equal(mark.getAttribute('href'), '#c0-time');
});

test('Markdown: the same as tables; words of articles stay words', async () => {
  const text = await reportOn(AFFAIR, 'markdown');
  assert.match(text, /^# The \\<Velm\\> affair\n/);
  assert.match(text, /\| B: 240 miles \| The Lysk Courier \| 3 May 2031 \|/);
  assert.match(text, /\| The desk knows \\\| who she is\. \|/);
  assert.match(
    text,
    /\* “We will wait \\<i\\>here\\<\/i\\> in the harbour,” \(The Velm Herald, 2 May 2031, articles\/a\.txt:3\)/,
  );
  for (const table of text.split('\n\n').filter((block) => block.startsWith('|'))) {
    const widths = table.split('\n').map((row) => row.replace(/\\\|/g, '').split('|').length);
    assert.equal(new Set(widths).size, 1, table);
  }
});

test('a corpus with nothing in it makes a page that says so', async () => {
  const text = await reportOn('//- articles/a.txt\nIt rained.\n', 'html');
  assert.match(text, /Nothing to look at/);
  assert.match(text, /Nobody is quoted/);
  assert.match(text, /Nobody has put anything aside/);
});
