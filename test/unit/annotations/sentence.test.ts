import assert from 'node:assert/strict';
import { test } from 'node:test';
import { annotationCard } from '../../../server/src/features/annotations/card';
import { annotatedSentence } from '../../../server/src/features/annotations/sentence';
import { sentencePicture } from '../../../server/src/pictures/sentence';
import { openFixture } from '../../fixture';

const TEXT = 'The ferry sank. Captain Anne Roe said <so> on Monday & wept. She is of Lysk.\n';
const line = (id: string, type: string, words: string): string =>
  `${id}\t${type} ${TEXT.indexOf(words)} ${TEXT.indexOf(words) + words.length}\t${words}\n`;
const CORPUS = `
//- visual.conf
[drawing]
Person bgColor:#ffccaa
Cue color:red
//- a.txt
${TEXT}//- a.ann
${line('T1', 'Person', 'Anne Roe')}${line('T2', 'Source', 'Captain Anne Roe')}${line('T3', 'Cue', 'said')}${line('T4', 'Attribution', 'said')}${line('T5', 'Content', '<so>')}${line('T6', 'Town', 'Lysk')}E1\tAttribution:T4 Source:T2 Cue:T3 Content:T5
N1\tReference T1 entity:anne-roe\tAnne Roe
A1\tSure E1
R1\tFrom Arg1:T1 Arg2:T6
*\tSame T6 T2 T1
`;

async function sentence(words: string) {
  const { corpus } = await openFixture(CORPUS);
  const view = corpus();
  return annotatedSentence(view.snapshot.articles.get('a.txt')!, TEXT.indexOf(words), view.textOf);
}

test('a sentence has its marks, what is said of them, and what joins them, also into other sentences', async () => {
  const made = (await sentence('Anne'))!;
  assert.equal(made.text, 'Captain Anne Roe said <so> on Monday & wept.');
  assert.deepEqual(
    made.marks.map(({ type, said }) => [type, ...said].join(' ')),
    ['Source', 'Person → Anne Roe', 'Cue', 'Attribution Sure', 'Content'],
  );
  assert.deepEqual(
    made.arcs.map(({ label, from, to, colour }) => `${from.words} ${label} ${to.words} ${to.isHere} ${colour}`),
    [
      'said Source Captain Anne Roe true null',
      'said Cue said true #ff0000',
      'said Content <so> true null',
      'Captain Anne Roe Same Anne Roe true null',
      'Anne Roe Same Lysk false null',
      'Anne Roe From Lysk false null',
    ],
  );
  assert.deepEqual((await sentence('ferry'))?.marks, []);
});

test('the drawing escapes words, has a link and a name a mark, and no two boxes or bows lie on each other', async () => {
  const made = (await sentence('Anne'))!;
  for (const width of [720, 260]) {
    const { svg, css } = sentencePicture(made, { width, hrefOf: ({ id }) => `#${id}` });
    assert.ok(!svg.text.includes('<so>') && svg.text.includes('&lt;so&gt;') && svg.text.includes('&amp; wept'));
    assert.ok(!/style=/.test(svg.text));
    assert.match(css, /--on-dark: #ffccaa/);
    assert.match(svg.text, /<a href="#T1" aria-label="Person: → Anne Roe, T1"/);
    assert.ok(!/NaN|undefined|Infinity/.test(svg.text));
    const boxes = [...svg.text.matchAll(/<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="14" rx/g)].map(
      ([, x, y, w]) => ({ x: Number(x), y: Number(y), end: Number(x) + Number(w) }),
    );
    assert.ok(boxes.length >= made.marks.length);
    boxes.forEach((one, i) => {
      for (const other of boxes.slice(i + 1))
        assert.ok(one.y !== other.y || one.end <= other.x + 0.5 || other.end <= one.x + 0.5, `${width}: boxes meet`);
      assert.ok(one.x >= 0 && one.end <= width + 60, `${width}: a box leaves the drawing`);
    });
  }
});

test('a card names what an annotation is one thing with', async () => {
  const { corpus } = await openFixture(CORPUS);
  const card = annotationCard(corpus().snapshot.articles.get('a.txt')!, TEXT.indexOf('Lysk'));
  assert.match(card?.markdown ?? '', /Same \*Captain Anne Roe\*, \*Anne Roe\*/);
});
