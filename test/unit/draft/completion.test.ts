import assert from 'node:assert/strict';
import { test } from 'node:test';
import { completeDraft } from '../../../server/src/features/completion/inDraft';
import { checkCompletion } from '../../checks/completion';
import { openFixture } from '../../fixture';

const SOURCES = `
  //- articles/a.txt outlet="The Velm Herald" date=2031-03-04
  Defence Minister Tomas Leuwen said the ferry had been struck by a missile. “We have the radar track, and we will show it to anyone,” Leuwen told reporters. The missile has a range of up to 190 miles. The state paid $0.5 million.
  //- articles/b.txt outlet="Lysk Courier" date=2031-03-06
  “We were shown nothing,” said Irena Vostrak. “The crew had no time,” said Commander Anke Brodal. Of 212 people on board, 190 were saved. The range of the missile is 190 miles.
`;

type Wanted = Parameters<typeof checkCompletion>[1];

/** What the list has at the cursor of a draft's only line. */
function inDraft(text: string, wanted: Wanted): Promise<void> {
  const line = wanted?.take && { take: [wanted.take[0], `${wanted.take[1]}\n`] as const };
  return checkCompletion(`${SOURCES}  //- drafts/d.txt role=draft\n  ${text}\n`, wanted && { ...wanted, ...line });
}

const RADAR = 'We have the radar track, and we will show it …';
const WHOLE = 'We have the radar track, and we will show it to anyone';

test('behind an opening mark: what the sources quote, the newest first', () =>
  inDraft('They said: “$0', { first: ['We were shown nothing,', 'The crew had no time,', RADAR] }));

test('whoever is named before the mark comes first', () =>
  inDraft('Leuwen said: “$0', { first: [RADAR, 'We were shown nothing,'] }));

test('behind its first words: what begins with them, closed with the mark that opened it', async () => {
  await inDraft('Leuwen said: “We have$0', { first: [RADAR], lacks: ['We were shown nothing,'] });
  await inDraft('Leuwen said: “We ha$0', { take: [RADAR, `Leuwen said: “${WHOLE}.”`] });
  await inDraft('Leuwen said: "we ha$0', { take: [RADAR, `Leuwen said: "${WHOLE}."`] });
});

test('a mark that the editor closed already is not closed again', () =>
  inDraft('Leuwen said: “We ha$0” to them', { take: [RADAR, `Leuwen said: “${WHOLE}” to them`] }));

test('a quotation ends as the sentence around it needs it', async () => {
  // Where it begins its sentence, who says it comes behind.
  await inDraft('“We ha$0', { take: [RADAR, `“${WHOLE},”`] });
  await inDraft('It was late. “We ha$0”', { take: [RADAR, `It was late. “${WHOLE},”`] });
  await inDraft('He called it “We ha$0', { take: [RADAR, `He called it “${WHOLE}”`] });
});

test('words from the middle of a quotation find it', () => inDraft('He spoke of “radar track$0', { first: [RADAR] }));

test('behind a closed quotation nothing is offered', () => inDraft('“We stay,” he said $0', null));

test('behind a capital letter: names, with their titles', async () => {
  await inDraft('It was Def$0', {
    first: ['Defence Minister Tomas Leuwen'],
    take: ['Defence Minister Tomas Leuwen', 'It was Defence Minister Tomas Leuwen'],
  });
  await inDraft('It was Leu$0', { has: ['Tomas Leuwen', 'Defence Minister Tomas Leuwen'], lacks: ['Irena Vostrak'] });
});

test('the first letter of a sentence is no name yet', async () => {
  await inDraft('The ferry sank. V$0', null);
  await inDraft('The ferry sank. Vo$0', { first: ['Irena Vostrak'] });
});

test('behind a digit: figures, what they measure first', async () => {
  await inDraft('It flies 19$0', { has: ['190 miles', 'up to 190 miles'], lacks: ['212 people'] });
  await inDraft('It flies 190 m$0', null);
  await inDraft('It flies 19$0 far', { take: ['up to 190 miles', 'It flies 190 miles far'] });
});

test('money is taken as it is written, whether its sign was typed or not', async () => {
  await inDraft('It paid $0', null);
  await inDraft('It paid 0.$0', { take: ['$0.5 million', 'It paid 0.5 million'] });
});

test('a name that is all there is suggested to whoever asks, and to nobody who only types on', async () => {
  const { corpus, fixture } = await openFixture(`${SOURCES}  //- drafts/d.txt role=draft\n  It was Leuwen$0`);
  const { path, offset } = fixture.cursor!;
  const labels = (at: number, goesOn: boolean) =>
    completeDraft(corpus().snapshot, path, at, null, goesOn)?.choices.map(({ label }) => label) ?? null;
  assert.deepEqual(labels(offset, false), ['Defence Minister Tomas Leuwen', 'Tomas Leuwen']);
  assert.equal(labels(offset, true), null);
  assert.deepEqual(labels(offset - 1, true), ['Defence Minister Tomas Leuwen', 'Tomas Leuwen']);
});

test('in a source nothing is offered', () =>
  checkCompletion(`${SOURCES}  //- articles/c.txt\n  Leuwen said: “$0\n`, null));

test('by itself the list comes behind a mark, a capital letter and a digit, and goes on within a quotation', async () => {
  const { corpus, fixture } = await openFixture(`${SOURCES}  //- drafts/d.txt role=draft\n  “We were $0`);
  const { path, offset } = fixture.cursor!;
  const labels = (at: number, trigger: string) =>
    completeDraft(corpus().snapshot, path, at, trigger)?.choices.map(({ label }) => label) ?? null;
  assert.deepEqual(labels(offset, ' '), ['We were shown nothing,']);
  assert.deepEqual(labels(offset, ':'), ['We were shown nothing,']);
  const outside = await openFixture(`${SOURCES}  //- drafts/d.txt role=draft\n  It flies 19 $0`);
  assert.equal(completeDraft(outside.corpus().snapshot, path, outside.fixture.cursor!.offset, ' '), null);
  assert.equal(completeDraft(outside.corpus().snapshot, path, outside.fixture.cursor!.offset - 1, '/'), null);
});
