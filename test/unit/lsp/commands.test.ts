import assert from 'node:assert/strict';
import { test } from 'node:test';
import { annotate } from '../../../server/src/lsp/annotate';
import { decide } from '../../../server/src/lsp/decide';
import { describeEntity } from '../../../server/src/lsp/describeEntity';
import { fileOf, type OpenFile, spanIn } from '../../../server/src/lsp/fromProtocol';
import type { WireRange } from '../../../server/src/lsp/protocol';
import { recordFact } from '../../../server/src/lsp/recordFact';
import { takeBack, takeBackActions } from '../../../server/src/lsp/takeBack';
import { editBetween } from '../../../server/src/lsp/textChange';
import { toRange } from '../../../server/src/lsp/toProtocol';
import type { TextEdit } from '../../../server/src/rules/types';
import { openFixture } from '../../fixture';

interface Desk {
  readonly file: OpenFile;
  rangeOf(words: string): WireRange;
  /** The text of another of the corpus's files after an edit. */
  after(path: string, edit: TextEdit): string;
}

async function openDesk(source: string, path = 'a.txt'): Promise<Desk> {
  const { service, uriOf, fixture, corpus } = await openFixture(source);
  const file = fileOf(service.find(uriOf(path))!);
  const rangeOf = (words: string): WireRange => {
    const start = fixture.files.get(path)!.indexOf(words);
    assert.notEqual(start, -1, words);
    return toRange(file.lines, { start, end: start + words.length });
  };
  const after = (other: string, { start, end, newText }: TextEdit): string => {
    const text = corpus().textOf(other) ?? '';
    return text.slice(0, start) + newText + text.slice(end);
  };
  return { file, rangeOf, after };
}

test('the smallest edit between two texts', () => {
  const check = (before: string, after: string, wanted: TextEdit): void =>
    assert.deepEqual(editBetween(before, after), wanted);
  check('abc', 'abc', { start: 3, end: 3, newText: '' });
  check('abc', 'abXc', { start: 2, end: 2, newText: 'X' });
  check('aaa', 'aa', { start: 2, end: 3, newText: '' });
  check('', 'x', { start: 0, end: 0, newText: 'x' });
  check('😀', '😁', { start: 0, end: 2, newText: '😁' });
});

test('a ruling on a finding names the article and the words', async () => {
  const { file, rangeOf, after } = await openDesk(`
    //- a.txt
    “We are leaving.” The bridge is closed.
  `);
  const range = rangeOf('“We are leaving.”');
  const argument = {
    kind: 'finding',
    uri: '',
    code: 'quote.unattributed',
    range,
    reason: 'Seen.',
    by: 'Mirja',
  } as const;
  assert.equal(
    after('decisions.yaml', decide(file, argument, '2031-05-02')),
    [
      '- finding: quote.unattributed',
      '  article: a.txt',
      '  words: “We are leaving.”',
      '  verdict: ignore',
      '  reason: Seen.',
      '  by: Mirja',
      '  on: 2031-05-02',
      '',
    ].join('\n'),
  );
});

test('a ruling on a claim keeps the values it has seen and the sentence it rests on', async () => {
  const { file, after } = await openDesk(`
    //- entities.yaml
    - id: lanner
      kind: weapon
      name: Lanner
    //- a.txt
    The Lanner has a range of 180 miles.
    //- b.txt
    The Lanner has a range of 190 miles, the ministry says.
  `);
  const claim = [...file.view.snapshot.claims.keys()][0]!;
  const argument = { kind: 'claim', uri: '', claim, verdict: 'accepted', value: '190 miles' } as const;
  const text = after('decisions.yaml', decide(file, argument, '2031-05-02'));
  assert.match(text, /^- claim: /);
  assert.match(text, /verdict: accepted\n {2}value: 190 miles\n/);
  assert.match(text, /evidence: "b\.txt: The Lanner has a range of 190 miles, the ministry says\."\n/);
  assert.match(text, /seen:\n {4}- 180 miles\n {4}- 190 miles\n/);
});

test('a figure is recorded as a fact of its thing, with where it was read', async () => {
  const { file, rangeOf, after } = await openDesk(`
    //- entities.yaml
    - id: lanner
      kind: weapon
      name: Lanner
    //- a.txt
    The Lanner has a range of 180 miles.
  `);
  const { start } = spanIn(file, rangeOf('180 miles'));
  const edit = recordFact(file, start);
  assert.ok(edit);
  assert.match(
    after('entities.yaml', edit),
    /name: Lanner\n {2}facts:\n {4}- measure: range\n {6}value: 180 miles\n {6}source: "?a, .*a\.txt"?\n/,
  );
  assert.equal(recordFact(file, 0), null);
});

test('a ruling on a claim that is gone is refused', async () => {
  const { file } = await openDesk('//- a.txt\nNothing.\n');
  const argument = { kind: 'claim', uri: '', claim: 'gone', verdict: 'disputed' } as const;
  assert.throws(() => decide(file, argument, '2031-05-02'), /no longer compared/);
});

test('a speaker that a person points at is written as an attribution', async () => {
  const { file, rangeOf } = await openDesk(`
    //- a.txt
    “We are leaving.” That is what Irena Vostrak told the crew.
  `);
  const argument = {
    kind: 'quotation',
    uri: '',
    range: rangeOf('“We are'),
    speaker: rangeOf('Irena Vostrak'),
  } as const;
  const lines = annotate(file, argument)('', file.view.snapshot.articles.get('a.txt')!.article);
  assert.match(lines, /\tSource 31 44\tIrena Vostrak\n/);
  assert.match(lines, /\tContent 0 17\t“We are leaving\.”\n/);
  assert.match(lines, /\tAttribution:T\d+ /);
});

test('words that are no speech are marked as such', async () => {
  const { file, rangeOf } = await openDesk(`
    //- a.txt
    The “reform” left the village without a school.
  `);
  const edit = annotate(file, { kind: 'quoted term', uri: '', range: rangeOf('“reform”'), term: 'scare' });
  assert.equal(
    edit('', file.view.snapshot.articles.get('a.txt')!.article),
    'T1\tQuotedTerm 4 12\t“reform”\nA1\tKind T1 scare\n',
  );
});

test('an entity gets its entry once', async () => {
  const source = `
    //- entities.yaml
    - id: lanner
      kind: weapon
      name: Lanner
    //- a.txt
    Defence Minister Irena Vostrak said the Lanner had arrived. Vostrak thanked the crew.
  `;
  const { file, after } = await openDesk(source);
  const text = file.view.snapshot.articles.get('a.txt')!.article.text;
  const edit = describeEntity(file, text.indexOf('Vostrak'));
  assert.ok(edit);
  assert.match(
    after('entities.yaml', edit),
    /name: Lanner\n- id: irena-vostrak\n {2}kind: person\n {2}name: Irena Vostrak\n/,
  );
  assert.equal(describeEntity(file, text.indexOf('Lanner')), null);
});

const RULED = `
//- decisions.yaml
# Kept for the desk.
- finding: quote.unattributed
  article: a.txt
  words: “We are leaving.”
  verdict: ignore
  reason: Seen.

- claim: range|lanner|length
  verdict: accepted
  value: 190 miles
  seen: [190 miles, 210 miles]
  reason: The maker says so.
//- entities.yaml
- id: lanner
  kind: weapon
  name: Lanner
//- a.txt
“We are leaving.” The Lanner has a range of 190 miles.
//- b.txt
The Lanner has a range of 210 miles.
`;

test('a ruling is taken back from where its words stand, from the figure and from its entry, and comes back by undo', async () => {
  const { file, rangeOf, after } = await openDesk(RULED);
  const at = (words: string) => takeBackActions(file, spanIn(file, rangeOf(words)), true).map(({ title }) => title);
  assert.deepEqual(at('We are'), ['Take back the ruling on “We are leaving.” (quote.unattributed)']);
  assert.deepEqual(at('190 miles'), ['Take back the ruling on “Lanner range”']);
  assert.deepEqual(at('The Lanner'), []);
  const decisions = (await openDesk(RULED, 'decisions.yaml')).file;
  const [entry] = takeBackActions(decisions, { start: 200, end: 200 }, false);
  assert.equal(entry?.title, 'Take back the ruling on “Lanner range”');
  assert.equal(entry?.command?.command, 'crosscheck.server.takeBack');
  const { edit, taken } = takeBack(file.view, { uri: '', claim: 'range|lanner|length' });
  assert.doesNotMatch(after('decisions.yaml', edit), /claim:/);
  assert.match(after('decisions.yaml', edit), /# Kept for the desk\.\n- finding: quote\.unattributed/);
  assert.equal(taken.title, '“Lanner range”');
  assert.throws(() => takeBack(file.view, taken), /decisions\.yaml has changed since/);
  const undone = takeBack({ ...file.view, textOf: () => taken.after }, taken);
  assert.equal(undone.taken.after, taken.before);
  assert.throws(() => takeBack(file.view, { uri: '', ruling: 'claim\nnone' }), /not in decisions\.yaml any more/);
});
