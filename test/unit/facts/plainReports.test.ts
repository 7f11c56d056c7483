import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { readArticles } from '../../../server/src/article/read';
import { buildKnownEntities } from '../../../server/src/entities/known';
import { attributeStretch, cuesOf } from '../../../server/src/facts/attribution';
import { IS_STRETCH } from '../../../server/src/facts/frames';
import { openMarkedTexts, readMarks } from '../../../server/src/facts/markedTexts';
import { readMentionsOf } from '../../../server/src/facts/mentions';
import { passesOn } from '../../../server/src/facts/occasions';
import { plainReport } from '../../../server/src/facts/plainReports';
import { changedTexts, runs } from '../../fuzzing';

/** Sentences of the ledgers, one a line, in which every reader of attributions has its examples. */
const lines: readonly string[] = ['attributed', 'sentences', 'unattributed'].flatMap((name) =>
  readFileSync(join(process.env.CROSSCHECK_ROOT ?? process.cwd(), 'test/ledger', `${name}.txt`), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#') && !line.startsWith('==='))
    .map((line) => line.split(/\s+## /)[0]!.replaceAll('⏎', '\n\n')),
);

/** Plain ones, to be made less plain by other words. */
const frames: readonly string[] = [
  '“The ice is thin,” she said.',
  '“The ice is thin,” Ana Roe says.',
  '“The ice is thin,” said Ana Roe, the mayor.',
  '“The ice is thin,” they warned on Monday.',
  'Ana Roe said, “The ice is thin.”',
  'It said that “the ice” was thin.',
  'She added “The ice is thin.”',
  '“The ice is thin,” said Ana Roe, who warned of a claim and called the plan a threat.',
  '“The ice is thin,” she said, according to a statement, the Herald reported.',
  '“The ice is thin,” Ana Roe told the Herald, which wrote that a report had said so, they say.',
];

const MANY = runs(4_000);

const texts = [...lines, ...frames];
const vocabulary = texts.flatMap((text) => text.split(' '));

test('a plain sentence is attributed by the short way as by all its readers', () => {
  const articles = readArticles(
    [...texts, ...changedTexts([texts, frames], vocabulary, MANY)].map((text) => ({ text, format: 'txt' })),
  );
  const names = readMentionsOf(articles, buildKnownEntities([]));
  const found = { before: 0, behind: 0, inverted: 0, withOthers: 0 };
  for (const { paragraphs } of openMarkedTexts(articles.map((article, i) => readMarks(article, names[i]!)))) {
    for (const p of paragraphs) {
      for (const frame of p.frames) {
        const plain = (frame.marks & IS_STRETCH) === 0 ? null : plainReport(p, frame);
        if (plain === null) continue;
        const cues = cuesOf(p, frame);
        const q = p.marked[frame.firstMarked]!;
        const [cue, ...others] = cues;
        assert.deepEqual(plain.cue, cue, p.article.text);
        assert.deepEqual(plain, attributeStretch(p, frame, q, cues, null), p.article.text);
        // No other cue tells who passed it on, nor stands before whom a pronoun in it means.
        const { subject } = plain.cue;
        assert.ok(subject !== null && !others.some((other) => other.to <= subject.from), p.article.text);
        for (const other of others)
          assert.ok(other.subject === null || !passesOn(p, frame, other, cue!, subject, q), p.article.text);
        if (others.length > 0) found.withOthers++;
        found[plain.cue.side === 'behind' ? 'inverted' : plain.where]++;
      }
    }
  }
  for (const count of Object.values(found)) assert.ok(count > MANY / 60, JSON.stringify(found));
});
