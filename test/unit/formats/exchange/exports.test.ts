import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { conlluFile, conlluOf } from '../../../../server/src/formats/exchange/conllu';
import { type Marked, nested } from '../../../../server/src/formats/exchange/nested';
import { teiOf } from '../../../../server/src/formats/exchange/tei';
import { xmlAttributes, xmlName, xmlText } from '../../../../server/src/formats/exchange/xml';
import { openFixture } from '../../../openFixture';

const CORPUS = `//- a.txt
Ferry sinks off Velm & Lysk

The Lanner sank. “We saw a light,” said Anne Roe, 41, of the Velm Coast Guard, “and then at least 300 people <in the water>.

“Nobody knew why,” Roe said.

The “ferry” is at least 40 years old.
`;

/** Whether every element is closed where it must be, and no bare mark is left. */
function assertWellFormed(xml: string): void {
  const open: string[] = [];
  const ids = new Set<string>();
  const references: string[] = [];
  for (const [, tag] of xml.matchAll(/<([^>]*)>/g)) {
    if (tag!.startsWith('?') || tag!.endsWith('/')) continue;
    const name = /^\/?([\w:]+)/.exec(tag!)![1]!;
    if (tag!.startsWith('/')) assert.equal(open.pop(), name, tag);
    else open.push(name);
    assert.match(tag!, /^\/?[\w:]+(?: [\w:]+="[^"<]*")*$/);
    for (const [, attribute, value] of tag!.matchAll(/([\w:]+)="([^"]*)"/g)) {
      if (attribute === 'xml:id') {
        assert.ok(!ids.has(value!), `two ${value}`);
        ids.add(value!);
      } else if (value!.startsWith('#')) references.push(value!.slice(1));
    }
  }
  assert.deepEqual(open, []);
  for (const reference of references) assert.ok(ids.has(reference), `#${reference} leads nowhere`);
  assert.doesNotMatch(xml.replace(/<[^>]*>/g, ''), /[<>]|&(?!amp;|lt;|gt;|#)/);
}

test('TEI says who speaks, who is named and what is measured, and is well formed', async () => {
  const { corpus } = await openFixture(CORPUS);
  const { snapshot } = corpus();
  const { content, losses } = teiOf(snapshot.articles.get('a.txt')!, snapshot);
  assertWellFormed(content);
  assert.match(content, /<head>Ferry sinks off (?:<orgName [^>]*>)?Velm &amp; Lysk(?:<\/orgName>)?<\/head>/);
  assert.match(
    content,
    /<said who="#([\w-]+)" direct="true"[^>]*>“We saw a light,”<\/said> said <persName ref="#\1">Anne Roe<\/persName>/,
  );
  // One quotation over two paragraphs, in three parts that know each other.
  assert.match(
    content,
    /<said who="#[\w-]+" direct="true" xml:id="(m\d+)\.3" prev="#\1\.2">“Nobody knew why,”<\/said>/,
  );
  assert.match(content, /<soCalled>“ferry”<\/soCalled>/);
  assert.match(content, /<measure [^>]*atLeast="40" unit="year"[^>]*>at least 40 years(?: old)?<\/measure>/);
  assert.match(content, /&lt;in the water&gt;/);
  assert.ok(losses.some(({ what, count }) => what === 'cues of quotations' && count > 0));
});

test('pieces nest and cover exactly what their marks cover', () => {
  const aMark = fc.tuple(fc.nat(29), fc.integer({ min: 1, max: 15 })).map(([start, length]): Marked => {
    return { start, end: Math.min(30, start + length), name: 'x', attributes: {} };
  });
  fc.assert(
    fc.property(fc.array(aMark, { maxLength: 8 }), (marks) => {
      const stretches = [
        { start: 0, end: 11 },
        { start: 11, end: 24 },
      ];
      const pieces = nested(
        marks.map((mark) => [mark]),
        stretches,
      ).flat();
      for (const a of pieces) {
        for (const b of pieces) {
          assert.ok(
            a.end <= b.start ||
              b.end <= a.start ||
              (a.start <= b.start && b.end <= a.end) ||
              (b.start <= a.start && a.end <= b.end),
          );
        }
      }
      for (const mark of new Set(marks)) {
        const own = pieces.filter((piece) => piece.mark === mark).sort((a, b) => a.start - b.start);
        const length = own.reduce((sum, { start, end }) => sum + end - start, 0);
        assert.equal(length, Math.max(0, Math.min(24, mark.end) - mark.start));
        assert.deepEqual(
          own.map(({ part }) => part),
          own.map((_, i) => i + 1),
        );
        assert.ok(own.every(({ parts }) => parts === own.length));
      }
    }),
    { numRuns: 100 },
  );
});

test('CoNLL-U has ten columns, the text comes back from its tokens, brackets close', async () => {
  const { corpus } = await openFixture(CORPUS);
  const { snapshot } = corpus();
  const content = conlluFile([conlluOf(snapshot.articles.get('a.txt')!, snapshot).content]);
  assert.ok(content.startsWith('# global.Entity = '));
  let balance = 0;
  for (const sentence of content.split('\n\n')) {
    const lines = sentence.split('\n').filter((line) => line !== '');
    const rows = lines.filter((line) => !line.startsWith('#')).map((line) => line.split('\t'));
    if (rows.length === 0) continue;
    assert.ok(
      rows.every((row, i) => row.length === 10 && row[0] === String(i + 1) && row.every((cell) => cell !== '')),
    );
    const text = rows
      .map((row, i) => row[1]! + (row[9]!.includes('SpaceAfter=No') || i === rows.length - 1 ? '' : ' '))
      .join('');
    assert.ok(lines.includes(`# text = ${text}`), text);
    for (const row of rows) {
      const entity = /Entity=([^|]*)/.exec(row[9]!)?.[1] ?? '';
      balance += entity.split('(').length - entity.split(')').length;
    }
  }
  assert.equal(balance, 0);
  assert.match(content, /\tAnne\t.*\tEntity=\(e\d+-person-[^\t-]*\n\d+\tRoe\t.*Entity=e\d+\)\|SpaceAfter=No\n/);
});

test('XML holds any text', () => {
  assert.equal(xmlText('a\u0000<&>\ud83d\ude00\ud83d\uffff'), 'a&lt;&amp;&gt;\ud83d\ude00');
  assert.equal(xmlAttributes({ a: '"\n', b: null, c: 0 }), ' a="&quot;&#10;" c="0"');
  assert.deepEqual([xmlName('3 x:y'), xmlName('lanner')], ['e-3-x-y', 'lanner']);
});
