import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { readArticle } from '../../../server/src/article/read';
import { buildKnownEntities } from '../../../server/src/entities/known';
import { readMentions } from '../../../server/src/facts/mentions';
import { type QuotationFacts, readQuotations } from '../../../server/src/facts/quotations';
import { reasonOf } from '../../../server/src/facts/reasons';

const known = buildKnownEntities([]);
const KINDS: Readonly<Record<string, string>> = { d: 'direct', p: 'partial', s: 'scare', t: 'title' };

function read(text: string): QuotationFacts & { readonly text: string } {
  const article = readArticle(text, 'txt');
  return { ...readQuotations(article, readMentions(article, known)), text: article.text };
}

/** What a line of `sentences.txt` asks for and does not get; empty when all is as asked. */
function checkLine(line: string): string[] {
  const [text = '', ...wanted] = line.split(/\s+## /);
  const { quotations } = read(text.replaceAll('⏎', '\n\n'));
  const faults: string[] = [];
  if (quotations.length !== wanted.length) faults.push(`${quotations.length} quotations instead of ${wanted.length}`);
  wanted.forEach((want, i) => {
    const [speaker = '', cue = '', kind = '', via] = want.split(' ~ ').map((part) => part.trim());
    const got = quotations[i];
    if (!got) return;
    const said = [got.speaker?.name, got.speaker?.text].filter((name) => name !== undefined);
    const right =
      speaker === '-' ? said.length === 0 : said.some((name) => name.toLowerCase().includes(speaker.toLowerCase()));
    if (!right) faults.push(`speaker ${said.join(' = ') || 'none'} instead of ${speaker}`);
    if (cue !== '-' && !(got.cue?.text ?? '').toLowerCase().includes(cue.toLowerCase()))
      faults.push(`cue ${got.cue?.text ?? 'none'} instead of ${cue}`);
    if (via !== undefined && !(got.via?.text ?? '').toLowerCase().includes(via.toLowerCase()))
      faults.push(`passed on by ${got.via?.text ?? 'nobody'} instead of ${via}`);
    // Whether a short quotation is a whole sentence is a matter of taste; whether it is speech is not.
    const speech = (name: string | undefined) => (name === 'direct' || name === 'partial' ? 'speech' : name);
    if (speech(got.kind) !== speech(KINDS[kind])) faults.push(`kind ${got.kind} instead of ${KINDS[kind]}`);
  });
  return faults;
}

test('hard sentences of every form', (t) => {
  const file = join(process.env.CROSSCHECK_ROOT ?? process.cwd(), 'test/ledger/sentences.txt');
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const wrong = lines.flatMap((line) => {
    const faults = checkLine(line);
    return faults.length > 0 ? [`${line}\n      ${faults.join('; ')}`] : [];
  });
  t.diagnostic(`${lines.length - wrong.length} of ${lines.length} right`);
  for (const fault of wrong) t.diagnostic(fault.replace('\n', ' >>> '));
  assert.ok(lines.length >= 240, `${lines.length} lines`);
  assert.ok(wrong.length <= lines.length * 0.03, wrong.join('\n'));
});

/** The first quotation of the text. */
function first(text: string): NonNullable<QuotationFacts['quotations'][number]> {
  const quotation = read(text).quotations[0];
  assert.ok(quotation, 'no quotation');
  return quotation;
}

test('who passed it on is kept beside who said it', () => {
  const quotation = first('The Velm Herald reported that Ilse Brand had called the ship “a bathtub”.');
  assert.match(quotation.speaker?.name ?? '', /Brand/);
  assert.match(quotation.via?.text ?? '', /Herald/);
});

test('a denial is told as one', () => {
  assert.equal(first('Officials do not believe the ship will “change the course of the war”.').negated, true);
  assert.equal(first('Officials believe the ship will “change the course of the war”.').negated, false);
});

test('the day of the saying is kept as written', () => {
  assert.equal(first('“The engine was cold,” Brand said on Monday.').occasion, 'Monday');
  assert.equal(first('On May 6, Brand said the engine was “cold as a stone”.').occasion, 'May 6');
  assert.equal(first('“The engine was cold,” Brand said.').occasion, null);
});

test('nameless, missing and named speakers are told apart', () => {
  assert.equal(first('“It is over,” a senior diplomat said.').status, 'anonymous');
  const asks = (who: string): string => first(`${who} said the ship “passed every test in January”.`).status;
  assert.equal(asks('A spokesman for the port, who declined to be named,'), 'anonymous');
  assert.equal(asks('The captain, speaking on condition of anonymity,'), 'anonymous');
  assert.equal(asks('The captain, who asked not to be identified,'), 'anonymous');
  assert.equal(asks('A spokesman for the port, who was not there,'), 'attributed');
  assert.equal(first('“It is over,” said a spokesman for the ministry.').status, 'attributed');
  assert.equal(
    first('The talks went on past midnight. “It is over for all of us.” The doors stayed shut.').status,
    'unattributed',
  );
  assert.equal(first('Brand was asked, “Was the engine cold that night?”').status, 'anonymous');
});

test('one saying is one quotation, however often it is interrupted', () => {
  const { quotations, text } = read('“If it rains,” Kern said, “the dam will hold.”\n\nThe dam is old.');
  assert.deepEqual(
    quotations.map(({ spans }) => spans.map(({ start, end }) => text.slice(start, end))),
    [['“If it rains,”', '“the dam will hold.”']],
  );
});

test('the reason says how the speaker was found', () => {
  assert.match(
    reasonOf(first('Rolf Anders climbed the ladder twice.\n\n“The third time I was too slow,” he said.')),
    /\*said\*, through \*he\* → Rolf Anders/,
  );
  const { quotations } = read('“Who saw it?” the lawyer asked Rolf Anders.\n\n“Nobody but the dog.”');
  assert.match(reasonOf(quotations[1]!), /takes turns .* Rolf Anders/);
  const said = '“I ran,” Rolf Anders says. “I fell,” he adds. “I hid,” he says. “I slept,” says Anders.';
  const profile = read(`${said}\n\nThe years were long. “It was a good time for me.”\n\n“I woke,” he says.`).quotations;
  assert.match(reasonOf(profile[4]!), /hardly anybody but \*Rolf Anders\*/);
});

test('an office and the name behind it are one speaker, and the one whom pronouns mean', () => {
  const { quotations } = read(
    '“We asked for sand,” said its chair, Amara Sund.\n\nKeldova’s defence minister, Tomas Leuwen, spoke of a missile. “We have the track,” he told reporters.',
  );
  assert.deepEqual(
    quotations.map(({ speaker }) => speaker?.name),
    ['Amara Sund', 'Tomas Leuwen'],
  );
  assert.equal(quotations[0]!.speaker?.text, 'its chair, Amara Sund');
});

test('“it” is a body or a writing, never a weapon or a ship', () => {
  const { quotations } = read(
    'The missile has a range of 170 miles.\n\nThirty lawmakers signed a letter against it. “We keep treaties,” it says.',
  );
  assert.equal(quotations[0]?.speaker?.name, 'the letter');
});

test('a headline takes its speaker from the text below', () => {
  const { quotations } = read(
    '‘Nobody counted the boats’ as harbour burns\n\nBy Dora Finch\n\nThe harbour burnt for a night. “Nobody counted the boats before they let us in,” said the mate, Jon Brekke.',
  );
  assert.deepEqual(
    quotations.map(({ status, speaker }) => [status, speaker?.name]),
    [
      ['attributed', 'Jon Brekke'],
      ['attributed', 'Jon Brekke'],
    ],
  );
});

test('who wrote the article is nobody whom its pronouns mean', () => {
  const text =
    'The harbour after the fire\n\nBy Dora Finch\n\nThe smoke could be seen from Garre. “I counted the boats twice,” she says.';
  assert.notEqual(first(text).speaker?.name, 'Dora Finch');
});

test('a newspaper keeps its article', () => {
  const { quotations } = read(
    'A ship was lost, The Garre Times reported. The Garre Times called it “a bathtub with flags”. “Nobody swam,” the newspaper wrote.',
  );
  assert.deepEqual(
    quotations.map(({ speaker }) => speaker?.name),
    ['The Garre Times', 'The Garre Times'],
  );
});
