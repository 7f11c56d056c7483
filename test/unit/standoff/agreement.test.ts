import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Disagreement, disagreementsBetween } from '../../../server/src/standoff/agreement';
import { f1Of, kappaOf, measureAgreement, precisionOf, recallOf } from '../../../server/src/standoff/agreementMeasures';
import { readAnnotations } from '../../../server/src/standoff/read';
import type { Annotations } from '../../../server/src/standoff/types';
import { annotatedText } from './annotatedText';

const TEXT = 'Anne Roe said the Lanner sank off Velm. “We saw a light,” said Owen Prade of Velm.';

/** Lines of an annotation file, the offsets of `@words` (or of the second, `@@words`) filled in. */
function annotations(...lines: readonly string[]): Annotations {
  const filled = lines.map((line) =>
    line.replace(/(@+)(.*)$/, (_, marks: string, words: string) => {
      let start = -1;
      for (let i = 0; i < marks.length; i++) start = TEXT.indexOf(words, start + 1);
      assert.ok(start >= 0, `“${words}” is not in the text`);
      return `${start} ${start + words.length}\t${words}`;
    }),
  );
  const file = readAnnotations(`${filled.join('\n')}\n`, annotatedText(TEXT), 'a.ann');
  assert.deepEqual(file.problems, []);
  return file.annotations;
}

function told(found: readonly Disagreement[]): string[] {
  return found.map(({ kind, a, b, saidByA, saidByB }) => {
    const side = (one: Disagreement['a']): string => (one === null ? '–' : `${one.type} ${one.words}`);
    return `${kind}: ${side(a)} | ${side(b)}${saidByA === null && saidByB === null ? '' : ` | ${saidByA} | ${saidByB}`}`;
  });
}

test('what two annotators do not agree on, in the order of the text', () => {
  const a = annotations('T1\tPerson @Anne Roe', 'T2\tShip @the Lanner', 'T3\tPlace @Velm', 'T4\tPerson @Owen Prade');
  const b = annotations(
    'T1\tPerson @Roe',
    'T2\tShip @the Lanner',
    'T3\tState @Velm',
    'T4\tRole @Owen Prade of Velm',
    'T5\tPlace @@Velm',
  );
  assert.deepEqual(told(disagreementsBetween(a, b)), [
    'extent: Person Anne Roe | Person Roe',
    'type: Place Velm | State Velm',
    'type and extent: Person Owen Prade | Role Owen Prade of Velm',
    'only b: – | Place Velm',
  ]);
  assert.deepEqual(disagreementsBetween(a, a), []);
});

test('the same words come before words that overlap, whatever the order in the files', () => {
  const a = annotations('T1\tPerson @Owen Prade of Velm', 'T2\tPerson @Owen Prade');
  const b = annotations('T7\tPerson @Owen Prade');
  assert.deepEqual(told(disagreementsBetween(a, b)), ['only a: Person Owen Prade of Velm | –']);
});

test('roles, attributes and links of one annotation differ by what they say, not by ids', () => {
  const a = annotations(
    'T1\tAttribution @@said',
    'T2\tSource @Owen Prade',
    'T3\tSource @Anne Roe',
    'E1\tAttribution:T1 Source:T2',
    'A1\tCertainty E1 High',
    'N1\tReference T2 entity:prade\tPrade',
  );
  const b = annotations(
    'T12\tSource @Owen Prade',
    'T13\tSource @Anne Roe',
    'T11\tAttribution @@said',
    'E5\tAttribution:T11 Source:T13',
    'A1\tCertainty E5 Low',
    'N1\tReference T12 entity:prade\tOwen',
  );
  assert.deepEqual(told(disagreementsBetween(a, b)), [
    'roles: Attribution said | Attribution said | Source “Owen Prade” | Source “Anne Roe”',
    'attributes: Attribution said | Attribution said | Certainty High | Certainty Low',
  ]);
});

test('precision, recall and F1 count one to one; kappa counts types on the same words only', () => {
  const a = annotations('T1\tPerson @Anne Roe', 'T2\tShip @the Lanner', 'T3\tPlace @Velm', 'T4\tPlace @@Velm');
  const b = annotations(
    'T1\tPerson @Roe',
    'T2\tShip @the Lanner',
    'T3\tState @Velm',
    'T4\tPlace @@Velm',
    'T5\tCue @said',
  );
  const measures = measureAgreement([{ a, b }]);
  assert.deepEqual(measures.exact, { agreed: 2, a: 4, b: 5 });
  assert.deepEqual(measures.overlapping, { agreed: 3, a: 4, b: 5 });
  assert.deepEqual([precisionOf(measures.exact), recallOf(measures.exact)], [2 / 5, 2 / 4]);
  assert.equal(f1Of(measures.exact), 4 / 9);
  assert.deepEqual(
    measures.byType.find(({ type }) => type === 'Place'),
    { type: 'Place', exact: { agreed: 1, a: 2, b: 1 }, overlapping: { agreed: 1, a: 2, b: 1 } },
  );
  // Three pairs: Ship/Ship, Place/State, Place/Place. Observed 2/3; expected 1/3·1/3 + 2/3·1/3 = 1/3.
  assert.ok(Math.abs(kappaOf(measures.types)! - 0.5) < 1e-9);
});

test('kappa on the table of a textbook', () => {
  const pairs = [
    { a: 'yes', b: 'yes', count: 20 },
    { a: 'yes', b: 'no', count: 5 },
    { a: 'no', b: 'yes', count: 10 },
    { a: 'no', b: 'no', count: 15 },
  ];
  assert.ok(Math.abs(kappaOf({ pairs })! - 0.4) < 1e-9);
  assert.equal(kappaOf({ pairs: [{ a: 'yes', b: 'yes', count: 9 }] }), null);
  assert.equal(kappaOf({ pairs: [] }), null);
  assert.equal(f1Of({ agreed: 0, a: 0, b: 0 }), null);
});

test('relations are compared by type and both arguments, equivalences as sets', () => {
  const marks = ['T1\tPerson @Anne Roe', 'T2\tPerson @Owen Prade', 'T3\tPlace @Velm'];
  const a = annotations(...marks, 'R1\tIn Arg1:T1 Arg2:T3', '*\tEquiv T1 T2');
  assert.deepEqual(
    told(disagreementsBetween(a, annotations(...marks, 'R9\tIn Arg1:T1 Arg2:T3', '*\tEquiv T2 T1'))),
    [],
  );
  assert.deepEqual(told(disagreementsBetween(a, annotations(...marks, 'R1\tIn Arg1:T3 Arg2:T1'))), [
    'relations: Person Anne Roe | Person Anne Roe | In Arg1 “Anne Roe” Arg2 “Velm” | null',
    'equivalences: Person Anne Roe | Person Anne Roe | Equiv “Anne Roe” = “Owen Prade” | null',
    'relations: Place Velm | Place Velm | null | In Arg1 “Velm” Arg2 “Anne Roe”',
  ]);
});

test('of several events on one trigger each is compared by itself', () => {
  const marks = ['T1\tPerson @Anne Roe', 'T2\tPerson @Owen Prade', 'T3\tSay @said'];
  const a = annotations(...marks, 'E1\tSay:T3 Who:T1 Whom:T2', 'E2\tSay:T3 Who:T2 Whom:T1', 'A1\tNeg E1');
  const same = annotations(...marks, 'E1\tSay:T3 Who:T2 Whom:T1', 'E2\tSay:T3 Who:T1 Whom:T2', 'A1\tNeg E2');
  const other = annotations(...marks, 'E1\tSay:T3 Who:T1 Whom:T1', 'E2\tSay:T3 Who:T2 Whom:T2', 'A1\tNeg E1');
  assert.deepEqual(told(disagreementsBetween(a, same)), []);
  assert.deepEqual(
    disagreementsBetween(a, other).map(({ kind }) => kind),
    ['roles', 'attributes'],
  );
});
