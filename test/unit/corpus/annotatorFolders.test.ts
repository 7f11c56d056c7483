import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutCopies } from '../../../server/src/corpus/annotatorFolders';
import { codeLenses } from '../../../server/src/features/codeLenses';
import { hover } from '../../../server/src/features/hover';
import { type OpenFixture, openFixture } from '../../openFixture';

const STORY =
  'The Kestrel missile has a range of 180 miles, the army said.\n\n“The strait will stay open whatever Keldova does,” said Dalia Merrow, the minister of Vestria.\n\nThe “agreed line of patrol was never put to paper.\n';
const OTHER =
  'The Kestrel missile has a range of 150 miles, the navy said.\n\n“The strait will stay open whatever Keldova does,” said Ruth Askell, the admiral.\n';

const marked = (type: string, words = 'Kestrel', text = STORY): string =>
  `T1\t${type} ${text.indexOf(words)} ${text.indexOf(words) + words.length}\t${words}\n`;

const TWO = [
  `//- ana/x.txt\n${STORY}//- ana/x.ann\n${marked('Weapon')}`,
  `//- ben/x.txt\n${STORY}//- ben/x.ann\n${marked('Thing')}`,
].join('');

const SOURCE = `//- corpus.yaml\nname: Velm\n${TWO}//- herald.txt\n${OTHER}`;

function copies({ corpus }: OpenFixture): Record<string, string> {
  const all = [...corpus().snapshot.articles.values()];
  return Object.fromEntries(all.flatMap(({ path, copyOf }) => (copyOf === null ? [] : [[path, copyOf]])));
}

const codesIn = ({ corpus }: OpenFixture, path: string): readonly string[] =>
  [...new Set((corpus().findings.get(path) ?? []).map(({ code }) => code))].sort();

test('copies of a text in annotators’ folders are one article, with a layer each', async () => {
  const opened = await openFixture(SOURCE);
  assert.deepEqual(copies(opened), { 'ben/x.txt': 'ana/x.txt' });
  const { snapshot } = opened.corpus();
  const places = [...snapshot.claims.values()].map(({ figures }) => figures.map(({ path }) => path).sort());
  assert.deepEqual(places, [['ana/x.txt', 'herald.txt']]);
  const said = [...snapshot.sayings.values()].map(({ quotations }) => quotations.map(({ path }) => path).sort());
  assert.deepEqual(said, [['ana/x.txt', 'herald.txt']]);
  assert.deepEqual(codesIn(opened, 'ana/x.txt'), [
    'figure.conflict',
    'quote.speaker-differs',
    'quote.unattributed',
    'quote.unbalanced',
  ]);
  assert.deepEqual(codesIn(opened, 'ben/x.txt'), []);
  const related = [...opened.corpus().findings.values()].flat().flatMap((finding) => finding.related);
  assert.deepEqual(
    related.filter(({ article }) => article === 'ben/x.txt'),
    [],
  );
  assert.equal(snapshot.articles.get('ben/x.txt')?.marked.textBounds[0]?.type, 'Thing');
});

test('a copy has the cards of the article that stands for it', async () => {
  const { corpus } = await openFixture(SOURCE);
  const card = (path: string): string | undefined =>
    hover(corpus().snapshot, path, STORY.indexOf('180'), { place: () => '', commands: null })?.markdown;
  assert.match(card('ben/x.txt') ?? '', /150/);
  assert.equal(card('ben/x.txt'), card('ana/x.txt'));
  const [lens] = codeLenses(corpus().snapshot, 'ben/x.txt', () => null);
  assert.equal(lens?.title, 'copy of ana/x.txt, where the text is checked');
});

test('the annotator who counts stands for the text, else the adjudicated one', async () => {
  const counts = await openFixture(SOURCE.replace('name: Velm', 'annotator: ben'));
  assert.deepEqual(copies(counts), { 'ana/x.txt': 'ben/x.txt' });
  const settled = await openFixture(`${SOURCE}//- gold/x.txt\n${STORY}//- gold/x.ann\n${marked('Weapon')}`);
  assert.deepEqual(copies(settled), { 'ana/x.txt': 'gold/x.txt', 'ben/x.txt': 'gold/x.txt' });
});

test('a word that is corrected in one copy leaves it a copy, another text makes it an article of its own', async () => {
  const opened = await openFixture(SOURCE);
  const { service, uriOf } = opened;
  service.openDocument(uriOf('ben/x.txt'), 'plaintext', 1, STORY);
  service.changeDocument(uriOf('ben/x.txt'), 2, STORY.replace('patrol', 'patrols'));
  await service.settled();
  assert.deepEqual(copies(opened), { 'ben/x.txt': 'ana/x.txt' });
  service.changeDocument(uriOf('ben/x.txt'), 3, OTHER);
  await service.settled();
  assert.deepEqual(copies(opened), {});
  assert.equal([...opened.corpus().snapshot.claims.values()][0]?.figures.length, 3);
  service.changeDocument(uriOf('ben/x.txt'), 4, STORY);
  await service.settled();
  assert.deepEqual(copies(opened), { 'ben/x.txt': 'ana/x.txt' });
  assert.equal([...opened.corpus().snapshot.claims.values()][0]?.figures.length, 2);
});

test('what two outlets printed is two articles', async () => {
  const printed = await openFixture(
    `//- corpus.yaml\noutlets: { "ana/**": The Velm Herald, "ben/**": The Corran Times }\n${TWO}`,
  );
  assert.deepEqual(copies(printed), {});
  const unmarked = await openFixture(`//- ana/x.txt\n${STORY}//- ben/x.txt\n${STORY}`);
  assert.deepEqual(copies(unmarked), {});
  const few = await openFixture(
    `${TWO}//- ana/y.txt\n${OTHER}//- ana/y.ann\n//- ben/y.txt\n${'Rain. '.repeat(40)}\n//- ben/y.ann\n//- ana/z.txt\n${OTHER}//- ana/z.ann\n//- ben/z.txt\n${'Snow. '.repeat(40)}\n//- ben/z.ann\n`,
  );
  assert.deepEqual(copies(few), {});
});

test('layers that the corpus lays out by annotators are no copies', async () => {
  const { corpus } = await openFixture(
    `//- corpus.yaml\nannotations: "{annotator}/{name}.ann"\n//- x.txt\n${STORY}//- ana/x.ann\n${marked('Weapon')}//- ben/x.ann\n${marked('Thing')}`,
  );
  const { articles } = corpus().snapshot;
  assert.equal(withoutCopies(articles), articles);
  assert.equal(articles.get('x.txt')?.annotationLayers.length, 2);
});
