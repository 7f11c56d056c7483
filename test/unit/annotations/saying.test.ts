import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sayableOf } from '../../../server/src/features/annotations/sayable';
import type { AnnotatedText } from '../../../server/src/standoff/offsets';
import { addEquivalence, addRelation, addRole, setAttribute, setNote } from '../../../server/src/standoff/say';
import { openFixture } from '../../fixture';

const TEXT = 'Anne Roe met Bob Lind in Lysk.\n';
const ARTICLE: AnnotatedText = { text: TEXT, annotationStart: 0, bodyStart: 0 };
const ANN =
  'T1\tPerson 0 8\tAnne Roe\nT2\tPerson 13 21\tBob Lind\nT3\tTown 25 29\tLysk\nT4\tMeeting 9 12\tmet\nE1\tMeeting:T4 Who:T1\n';
const last = (text: string) => text.trimEnd().split('\n').at(-1);

test('an attribute and a note are said once, and of the event where the annotation triggers one', () => {
  const high = setAttribute(ANN, ARTICLE, 'T4', 'Sure', 'High');
  assert.equal(last(high), 'A1\tSure E1 High');
  assert.equal(last(setAttribute(high, ARTICLE, 'T4', 'Sure', 'Low')), 'A1\tSure E1 Low');
  assert.equal(last(setAttribute(ANN, ARTICLE, 'T1', 'Dead', null)), 'A1\tDead T1');
  const note = setNote(ANN, ARTICLE, 'T1', 'see\nabove');
  assert.equal(last(note), '#1\tAnnotatorNotes T1\tsee above');
  assert.equal(last(setNote(note, ARTICLE, 'T1', 'no')), '#1\tAnnotatorNotes T1\tno');
});

test('a second part of one role is numbered, and none is given twice', () => {
  const two = addRole(ANN, ARTICLE, 'T4', 'Who', 'T2');
  assert.match(two, /^E1\tMeeting:T4 Who:T1 Who2:T2$/m);
  assert.equal(addRole(two, ARTICLE, 'T4', 'Who', 'T2'), two);
  assert.equal(addRole(two, ARTICLE, 'T1', 'Who', 'T2'), two);
});

test('a relation has the names of its arguments, and a trigger’s event in its place', () => {
  const from = { role: 'Arg1', target: 'T4' };
  const related = addRelation(ANN, ARTICLE, 'In', from, { role: 'Arg2', target: 'T3' });
  assert.equal(last(related), 'R1\tIn Arg1:E1 Arg2:T3');
  assert.equal(addRelation(related, ARTICLE, 'In', from, { role: 'Arg2', target: 'T3' }), related);
});

test('what is the same stands on one line, with all that is the same already', () => {
  const same = addEquivalence(ANN, ARTICLE, 'Equiv', 'T1', 'T2');
  assert.equal(same, `${ANN}*\tEquiv T1 T2\n`);
  assert.equal(addEquivalence(same, ARTICLE, 'Equiv', 'T2', 'T1'), same);
  assert.equal(addEquivalence(same, ARTICLE, 'Equiv', 'T1', 'T1'), same);
  // A trigger's event stands in its place; another kind of equivalence is a line of its own.
  assert.equal(addEquivalence(same, ARTICLE, 'Equiv', 'T4', 'T2'), `${ANN}*\tEquiv T1 T2 E1\n`);
  assert.equal(last(addEquivalence(same, ARTICLE, 'Alias', 'T1', 'T2')), '*\tAlias T1 T2');
  const two = `${ANN}*\tEquiv T1 T2\r\n*\tEquiv T3 E1\n#1\tNote T1\tx\n`;
  assert.equal(addEquivalence(two, ARTICLE, 'Equiv', 'T2', 'T3'), `${ANN}*\tEquiv T1 T2 T3 E1\r\n#1\tNote T1\tx\n`);
});

test('what can be said is what annotation.conf allows, also of what a type is a kind of, the nearest first', async () => {
  const { corpus } = await openFixture(`
//- annotation.conf
[entities]
Being
	Person
Town
[relations]
Lives	Home:Being, Place:Town
Odd	Arg1:Town, Arg2:Town
<OVERLAP>	Arg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>
[events]
Meeting	Who+:Being, Where:Town|<ENTITY>, Of:<EVENT>
[attributes]
Dead	Arg:Being
Sure	Arg:<EVENT>, Value:High|Low
//- a.txt
${TEXT}//- a.ann
${ANN}A1	Dead T1
#1	AnnotatorNotes T1	why
`);
  const { snapshot, textOf } = corpus();
  const article = snapshot.articles.get('a.txt')!;
  const said = (id: string) => {
    const { attributes, joins, note } = sayableOf(article, id, textOf)!;
    return {
      attributes: attributes.map(({ name, values, now }) => `${name} ${values.join('|')} ${now}`),
      joins: joins.map(({ kind, name, targets }) => `${kind} ${name}: ${targets.map((one) => one.id).join()}`),
      note,
    };
  };
  assert.deepEqual(said('T1'), { attributes: ['Dead  '], joins: ['relation Lives: T3'], note: 'why' });
  assert.deepEqual(said('T4'), {
    attributes: ['Sure High|Low null'],
    joins: ['role Who: T2,T1', 'role Where: T2,T1,T3'],
    note: '',
  });
  assert.equal(sayableOf(article, 'T9', textOf), null);
});
