import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readArticle } from '../../../server/src/article/read';
import { wordsOf } from '../../../server/src/article/wordsByNumber';
import { readDescribedEntities } from '../../../server/src/entities/described';
import { buildKnownEntities } from '../../../server/src/entities/known';
import { applyAnnotations } from '../../../server/src/facts/annotated';
import type { ArticleFacts, Figure, Mention, Quotation, Referent } from '../../../server/src/facts/types';
import { readAnnotations } from '../../../server/src/standoff/read';
import { translateTypes } from '../../../server/src/standoff/translate';

const KNOWN = buildKnownEntities(
  readDescribedEntities(
    '- id: lanner\n  kind: weapon\n  name: Lanner\n  wikidata: Q999999901\n- id: roe\n  kind: person\n  name: Anne Roe\n',
  ).entities,
);

const TEXT = `The minister, Anne Roe, spoke on Monday. “We saw a light,” she said, “and then nothing.”
The ferry’s “owner” was silent. “Nobody knows.” It had 12 missiles of the Lanner kind aboard.`;

/** Annotation lines from words: `T1 Person: Anne Roe`, parts parted by ` | `; other lines are written as they are. */
function annotationsOf(text: string, lines: string): string {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const match = /^\s*(T\d+) (\S+): (.*)$/.exec(line);
      if (!match)
        return line
          .trim()
          .replace(/ /, '\t')
          .replace(/^(#\d+\tQuantity E\d+) /, '$1\t');
      const parts = match[3]!.split(' | ').map((words) => {
        const start = text.indexOf(words);
        assert.ok(start >= 0, `"${words}" is not in the text`);
        return { start, end: start + words.length, words };
      });
      const numbers = parts.map(({ start, end }) => `${start} ${end}`).join(';');
      return `${match[1]}\t${match[2]} ${numbers}\t${parts.map(({ words }) => words).join(' ')}`;
    })
    .join('\n');
}

/** Applies annotation lines to the facts given and shows what came out, spans as words. */
function annotate(lines: string, inferred: Partial<ArticleFacts> = {}, types: ReadonlyMap<string, string> = new Map()) {
  const article = readArticle(TEXT, 'txt');
  const file = readAnnotations(annotationsOf(TEXT, lines), { ...article, annotationStart: 0 }, 'a.ann');
  assert.deepEqual(file.problems, []);
  const facts = { mentions: [], referents: [], quotations: [], figures: [], unbalanced: [], ...inferred };
  return applyAnnotations(article, facts, translateTypes(file.annotations, types), KNOWN);
}

const words = ({ start, end }: { start: number; end: number }): string => TEXT.slice(start, end);

function spanOf(text: string): { start: number; end: number } {
  const start = TEXT.indexOf(text);
  assert.ok(start >= 0);
  return { start, end: start + text.length };
}

function quotation(parts: readonly string[], more: Partial<Quotation> = {}): Quotation {
  return {
    spans: parts.map(spanOf),
    kind: 'direct',
    status: 'unattributed',
    speaker: null,
    cue: null,
    foundBy: 'cue',
    via: null,
    negated: false,
    words: [],
    occasion: null,
    ...more,
  };
}

const referent = (name: string, more: Partial<Referent> = {}): Referent => ({
  kind: 'person',
  name,
  names: [name],
  known: null,
  roles: [],
  gender: 'unknown',
  number: 'singular',
  ...more,
});
const mention = (text: string, index: number | null, more: Partial<Mention> = {}): Mention => ({
  ...spanOf(text),
  kind: 'person',
  form: 'full',
  whole: null,
  referent: index,
  ...more,
});

test('no annotations change nothing', () => {
  const article = readArticle(TEXT, 'txt');
  const facts = { mentions: [], referents: [], quotations: [], figures: [], unbalanced: [] };
  const file = readAnnotations('', article, 'a.ann');
  assert.equal(applyAnnotations(article, facts, file.annotations, KNOWN), facts);
});

const ATTRIBUTION = `
  T1 Source: Anne Roe
  T2 Cue: said
  T3 Content: “We saw a light,” | “and then nothing.”
  T4 Attribution: said
  E1 Attribution:T4 Source:T1 Cue:T2 Content:T3`;

test('an attribution sets speaker, cue and status of the quotations that it covers, and joins their parts', () => {
  const { quotations } = annotate(ATTRIBUTION, {
    mentions: [mention('Anne Roe', 0)],
    referents: [referent('Anne Roe', { known: 'roe' })],
    quotations: [
      quotation(['“We saw a light,”']),
      quotation(['“and then nothing.”'], { negated: true }),
      quotation(['“owner”']),
    ],
  });
  assert.equal(quotations.length, 2);
  const [said, other] = quotations as [Quotation, Quotation];
  assert.deepEqual(said.spans.map(words), ['“We saw a light,”', '“and then nothing.”']);
  assert.equal(said.status, 'attributed');
  assert.deepEqual({ ...said.speaker, ...spanOf('Anne Roe') }, said.speaker);
  assert.equal(said.speaker?.referent, 0);
  assert.equal(said.speaker?.name, 'Anne Roe');
  assert.equal(said.cue?.text, 'said');
  assert.equal(said.annotated, true);
  assert.deepEqual(wordsOf(said.words), ['we', 'saw', 'a', 'light', 'and', 'then', 'nothing']);
  assert.equal(other.annotated, undefined);
});

test('an attribution of words that the program overlooked adds a quotation', () => {
  const { quotations } = annotate(ATTRIBUTION);
  assert.equal(quotations.length, 1);
  assert.equal(quotations[0]!.kind, 'direct');
  assert.equal(quotations[0]!.status, 'attributed');
});

test('reported speech is no quotation, but gives its speaker to the quoted words in it', () => {
  const lines = `
    T1 Source: The minister
    T2 Cue: spoke
    T3 Content: on Monday. “We saw a light,” she
    T4 Attribution: spoke
    E1 Attribution:T4 Source:T1 Cue:T2 Content:T3`;
  const { quotations } = annotate(lines, { quotations: [quotation(['“We saw a light,”'])] });
  assert.deepEqual(
    quotations.map((one) => one.spans.map(words)),
    [['“We saw a light,”']],
  );
  assert.equal(quotations[0]!.speaker?.text, 'The minister');
  assert.equal(quotations[0]!.status, 'anonymous');
  assert.deepEqual(annotate(lines).quotations, []);
});

test('checked, there is no source: unattributed, but not to be flagged', () => {
  const inferred = quotation(['“Nobody knows.”'], {
    status: 'attributed',
    speaker: { ...spanOf('Anne Roe'), text: 'Anne Roe', referent: null, name: 'Anne Roe', anonymous: false },
  });
  const { quotations } = annotate(
    'T1 Content: “Nobody knows.”\nT2 Attribution-no-source: “Nobody knows.”\nE1 Attribution-no-source:T2 Content:T1',
    { quotations: [inferred] },
  );
  assert.equal(quotations[0]!.status, 'unattributed');
  assert.equal(quotations[0]!.speaker, null);
  assert.equal(quotations[0]!.annotated, true);
});

test('a pronoun as source keeps whom the program took it for', () => {
  const lines = ATTRIBUTION.replace('Source: Anne Roe', 'Source: she');
  const speaker = { ...spanOf('she'), text: 'she', referent: 0, name: 'Anne Roe', anonymous: false };
  const { quotations } = annotate(lines, {
    referents: [referent('Anne Roe')],
    quotations: [quotation(['“We saw a light,”'], { speaker, status: 'attributed' })],
  });
  assert.deepEqual(quotations[0]!.speaker, speaker);
});

test('quoted terms', () => {
  const found = annotate('T1 QuotedTerm: “owner”\nA1 Kind T1 title', {
    quotations: [quotation(['“owner”'])],
  }).quotations;
  assert.deepEqual([found[0]!.kind, found[0]!.annotated, found.length], ['title', true, 1]);
  const added = annotate('T1 QuotedTerm: “owner”').quotations;
  assert.deepEqual([added[0]!.kind, added[0]!.status, added.length], ['scare', 'unattributed', 1]);
  const inside = annotate('T1 QuotedTerm: owner', { quotations: [quotation(['“owner”'])] }).quotations;
  assert.equal(inside[0]!.kind, 'scare');
});

test('an entity type sets the kind of a mention and of whom it names; an N line says who it is', () => {
  const { mentions, referents } = annotate(
    'T1 Organisation: Anne Roe\nT2 Weapon: Lanner\nN1 Reference T2 entity:lanner\nT3 MilitaryPlatform: ferry',
    { mentions: [mention('Anne Roe', 0)], referents: [referent('Anne Roe')] },
  );
  assert.deepEqual(
    mentions.map((one) => [words(one), one.kind, one.form, one.referent, one.annotated]),
    [
      ['Anne Roe', 'organisation', 'full', 0, true],
      ['ferry', 'platform', 'common', null, true],
      ['Lanner', 'weapon', 'full', 1, true],
    ],
  );
  assert.equal(referents[0]!.kind, 'organisation');
  assert.deepEqual([referents[1]!.known, referents[1]!.name], ['lanner', 'Lanner']);
});

test('an N line names an unknown referent, and takes a mention from a wrong one', () => {
  const named = annotate('T1 Person: Anne Roe\nN1 Reference T1 entity:roe', {
    mentions: [mention('Anne Roe', 0), mention('she', 0, { form: 'pronoun' })],
    referents: [referent('Anne Roe')],
  });
  assert.equal(named.referents[0]!.known, 'roe');
  assert.deepEqual(
    named.mentions.map((one) => one.referent),
    [0, 0],
  );
  const corrected = annotate('T1 Person: Anne Roe\nN1 Reference T1 entity:roe', {
    mentions: [mention('Anne Roe', 0), mention('she', 0, { form: 'pronoun' })],
    referents: [referent('Anne Row', { known: 'somebody-else' })],
  });
  assert.deepEqual(
    corrected.mentions.map((one) => one.referent),
    [1, 0],
  );
  assert.equal(corrected.referents[1]!.known, 'roe');
  const byItem = annotate('T1 Weapon: Lanner\nN1 Reference T1 wikidata:Q999999901');
  assert.equal(byItem.referents[0]!.known, 'lanner');
});

test('inferred mentions give way to an annotated one over them', () => {
  const { mentions } = annotate('T1 Organisation: minister, Anne Roe', {
    mentions: [mention('minister', null, { form: 'role' }), mention('Anne Roe', 0)],
    referents: [referent('Anne Roe')],
  });
  assert.deepEqual(mentions.map(words), ['minister, Anne Roe']);
});

test("another corpus's types, by the manifest", () => {
  const types = new Map([
    ['PER', 'person'],
    ['SPEAKER', 'Source'],
    ['SAYS', 'Attribution'],
  ]);
  const facts = annotate(
    'T1 PER: Anne Roe\nT2 SAYS: said\nT3 Content: “Nobody knows.”\nE1 SAYS:T2 SPEAKER:T1 Content:T3',
    {},
    types,
  );
  assert.equal(facts.mentions[0]!.kind, 'person');
  assert.equal(facts.quotations[0]!.speaker?.referent, 0);
});

const figure = (text: string, more: Partial<Figure> = {}): Figure => ({
  ...spanOf(text),
  text,
  min: 12,
  max: 12,
  unit: 'missile',
  modifier: 'exact',
  precision: 1,
  dimension: 'count',
  measure: 'missiles',
  of: null,
  place: null,
  scope: null,
  asOf: null,
  attributedTo: null,
  converts: null,
  grows: false,
  ...more,
});

test('a figure event overrides what it says and leaves the rest; new ones keep conversions in order', () => {
  const { figures } = annotate(
    `T1 Figure: 12 missiles
    T2 Weapon: Lanner
    E1 Figure:T1 Of:T2
    #1 Quantity E1 value=10..12; modifier=atLeast; asOf=2031-05-02
    T3 Figure: on Monday
    E2 Figure:T3
    #2 Quantity E2 value=5.50; unit=kilometers; measure=range`,
    { figures: [figure('12 missiles'), figure('aboard', { converts: 0 })] },
  );
  assert.deepEqual(
    figures.map((one) => [one.text, one.min, one.max, one.modifier, one.measure, one.annotated, one.converts]),
    [
      ['on Monday', 5.5, 5.5, 'exact', 'range', true, null],
      ['12 missiles', 10, 12, 'atLeast', 'missiles', true, null],
      ['aboard', 12, 12, 'exact', 'missiles', undefined, 1],
    ],
  );
  assert.deepEqual([figures[0]!.dimension, figures[0]!.unit, figures[0]!.precision], ['length', 'kilometre', 0.01]);
  assert.deepEqual([figures[1]!.of?.text, figures[1]!.of?.referent, figures[1]!.asOf], ['Lanner', 0, '2031-05-02']);
});

test('references to nothing and broken notes are passed over', () => {
  const article = readArticle(TEXT, 'txt');
  const file = readAnnotations(
    'T1\tCue 4 12\tminister\nE1\tAttribution:T9 Source:T8 Content:T7\nE2\tFigure:T6\n#1\tQuantity E2\t;;=;value=;x\nN1\tReference T5 entity:\nA1\tKind T4 x\n',
    article,
    'a.ann',
  );
  const facts = { mentions: [], referents: [], quotations: [], figures: [], unbalanced: [] };
  assert.deepEqual(applyAnnotations(article, facts, file.annotations, KNOWN), facts);
});
