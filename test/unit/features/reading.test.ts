import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeLenses } from '../../../server/src/features/codeLenses';
import { documentLinks } from '../../../server/src/features/documentLinks';
import { foldingRanges } from '../../../server/src/features/foldingRanges';
import { inlayHints } from '../../../server/src/features/inlayHints';
import { mentionsPage, saidPage } from '../../../server/src/features/pages/entity';
import { selectionRanges } from '../../../server/src/features/selectionRanges';
import { semanticTokens } from '../../../server/src/features/semanticTokens';
import { openFixture } from '../../fixture';

const ARTICLE = `
  //- entities.yaml
  - { id: lanner, kind: weapon, name: Lanner, wikidata: Q42 }
  //- a.txt outlet=Herald date=2031-05-02
  Irena Vostrak came to the harbour. “We are staying,” she said. The Lanner has a range of 180 miles.
  //- b.txt outlet=Courier date=2031-05-03
  The Lanner has a range of 190 miles (306 kilometres). “No,” Vostrak said.
`;
const WHOLE = { start: 0, end: 10_000 };

test('hints: who “she” is, how far that is in the other unit, and neither where the article says it', async () => {
  const { corpus } = await openFixture(ARTICLE);
  const { snapshot } = corpus();
  const hints = (path: string, speakers: boolean, units: boolean) =>
    inlayHints(snapshot, path, WHOLE, { speakers, units, annotations: false }).map(({ text, offset, target }) => {
      const before = snapshot.articles.get(path)!.article.text.slice(0, offset).split(' ').at(-1);
      return `${before} ${text} → ${target?.path ?? ''}`;
    });
  assert.deepEqual(hints('a.txt', true, true), ['she Irena Vostrak → a.txt', 'miles = 290 km → b.txt']);
  assert.deepEqual(hints('a.txt', false, false), []);
  assert.deepEqual(hints('b.txt', true, true), []);
  const none = inlayHints(
    snapshot,
    'a.txt',
    { start: 0, end: 10 },
    { speakers: true, units: true, annotations: false },
  );
  assert.deepEqual(none, []);
});

test('folding: front matter, sections, furniture, quotations of several paragraphs', async () => {
  const { corpus, fixture } = await openFixture(`
    //- a.md
    ---
    title: A ferry
    ---
    # A ferry

    “One word.

    “Another word,” Irena Vostrak said.

    ## What is known

    The ferry sank.

    It was late.
  `);
  const text = fixture.files.get('a.md')!;
  const lineOf = (offset: number): number => text.slice(0, offset).split('\n').length;
  const items = foldingRanges(corpus().snapshot, 'a.md')!.map(
    ({ kind, start, end }) => `${kind} ${lineOf(start)}-${lineOf(end)}`,
  );
  assert.ok(items.includes('furniture 1-3'), items.join());
  assert.ok(items.includes('section 10-14'), items.join());
  assert.equal(foldingRanges(corpus().snapshot, 'entities.yaml'), null);
});

test('selections widen from a name to quoted words, quotation, sentence, paragraph, text', async () => {
  const { corpus, fixture } = await openFixture(
    'First words. “We saw Irena Vos$0trak go,” Anke Brodal said.\n\nMore.\n',
  );
  const { path, offset } = fixture.cursor!;
  const text = fixture.files.get(path)!;
  const words = selectionRanges(corpus().snapshot, path, offset).map(({ start, end }) => text.slice(start, end));
  assert.deepEqual(words, [
    'Irena Vostrak',
    'We saw Irena Vostrak go,',
    '“We saw Irena Vostrak go,”',
    '“We saw Irena Vostrak go,” Anke Brodal said.',
    'First words. “We saw Irena Vostrak go,” Anke Brodal said.',
    'First words. “We saw Irena Vostrak go,” Anke Brodal said.\n\nMore.',
  ]);
});

test('colours: names by kind, figures, and quotations parted by what stands inside them', async () => {
  const { corpus, fixture } = await openFixture('“We saw Irena Vostrak go 180 miles,” Anke Brodal said.\n');
  const text = fixture.files.get('articles/a.txt')!;
  const tokens = semanticTokens(corpus().snapshot, 'articles/a.txt', WHOLE);
  assert.deepEqual(
    tokens.map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`),
    [
      'quotation: “We saw ',
      'person: Irena Vostrak',
      'quotation:  go ',
      'figure: 180 miles',
      'quotation: ,”',
      'person: Anke Brodal',
    ],
  );
});

test('links: articles by path, evidence, items of Wikidata, addresses', async () => {
  const { corpus } = await openFixture(`${ARTICLE}  //- decisions.yaml
  - finding: quote.unattributed
    article: a.txt
    words: No
    reason: See https://velm.example/why
  - claim: range|lanner|length
    verdict: accepted
    evidence: "b.txt: The Lanner flies."
`);
  const view = corpus();
  const links = (path: string): readonly string[] =>
    documentLinks(view.snapshot, view, path).map(({ start, end, target }) => {
      const words = view.textOf(path)!.slice(start, end);
      return `${words} → ${'path' in target ? target.path : target.address}`;
    });
  assert.deepEqual(links('decisions.yaml'), [
    'a.txt → a.txt',
    'https://velm.example/why → https://velm.example/why',
    'b.txt → b.txt',
  ]);
  assert.deepEqual(links('metadata.tsv'), ['a.txt → a.txt', 'b.txt → b.txt']);
  assert.deepEqual(links('entities.yaml'), ['Q42 → https://www.wikidata.org/wiki/Q42']);
});

test('lenses: an article’s head, and an entry with its mentions', async () => {
  const { corpus } = await openFixture(ARTICLE);
  const view = corpus();
  const titles = (path: string) => codeLenses(view.snapshot, path, view.textOf).map(({ title }) => title);
  assert.deepEqual(titles('a.txt').slice(0, 2), [
    'Herald, 2031-05-02 · 2 names · 1 quotation',
    'Irena Vostrak: 1 here, 2 outlets',
  ]);
  assert.deepEqual(titles('entities.yaml'), ['2 mentions in 2 articles']);
});

test('pages: all mentions in their sentences, and everything that somebody said', async () => {
  const { corpus } = await openFixture(ARTICLE);
  const { snapshot, textOf } = corpus();
  const mentions = mentionsPage({ snapshot, textOf }, { entity: 'irena-vostrak' })!;
  assert.equal(
    mentions.text,
    [
      'Irena Vostrak',
      'person, 2 mentions in 2 articles',
      '',
      'Herald, 2031-05-02',
      'Irena Vostrak came to the harbour.',
      '',
      'Courier, 2031-05-03',
      '“No,” Vostrak said.',
      '',
    ].join('\n'),
  );
  assert.deepEqual(
    mentions.leads.map(({ target }) => target.path),
    ['a.txt', 'a.txt', 'b.txt', 'b.txt'],
  );
  const said = saidPage({ snapshot, textOf }, { entity: 'irena-vostrak' })!;
  assert.match(said.text, /2 quotations in 2 articles\n\nHerald, 2031-05-02\n“We are staying,” she said\.\n/);
  assert.equal(mentionsPage({ snapshot, textOf }, { entity: 'nobody' }), null);
});
