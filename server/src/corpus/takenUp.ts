import type { Sentence } from '../article/types';
import { isInQuotation } from '../facts/inQuotation';
import type { Mention } from '../facts/types';
import type { Span } from '../text/span';
import { type Definite, definitesIn } from './definitePeople';
import { saysOf } from './describedPeople';
import type { Description } from './descriptions';
import { type Candidate, peopleMeant } from './peopleInFocus';
import { ofArticle } from './perArticle';
import type { CorpusArticle } from './types';
import { yearsOf } from './wordsOfPeople';

/** What an article says of one of its people in words that take the person up: a description, an age, or both. */
export interface TakenUp {
  readonly referent: number;
  readonly descriptions: readonly Description[];
  readonly age: (Span & { readonly years: number }) | null;
}

/** News says most of what people are without the name beside it: the sentence before has it, or the speech around it. */
export const takenUpIn = ofArticle(readTakenUp);

function readTakenUp(article: CorpusArticle): readonly TakenUp[] {
  const { blocks, sentences, text } = article.article;
  return blocks.flatMap(({ kind, firstSentence, endSentence }) => {
    if (kind !== 'paragraph') return [];
    return Array.from({ length: endSentence - firstSentence }, (_, i) => firstSentence + i).flatMap((at) => {
      const sentence = sentences[at]!;
      const written = text.slice(sentence.start, sentence.end);
      return [
        ...definitesIn(written).flatMap((definite) => listOf(takenUpBy(article, at, sentence, definite))),
        ...saidOfPronouns(written, sentence).flatMap((of) => listOf(ofPronoun(article, at, of))),
      ];
    });
  });
}

const listOf = (one: TakenUp | null): readonly TakenUp[] => (one === null ? [] : [one]);

function takenUpBy(article: CorpusArticle, at: number, { start, end }: Sentence, definite: Definite): TakenUp | null {
  const span = { start: start + definite.start, end: start + definite.end };
  if (isInQuotation(article.facts.quotations, span)) return null;
  const { role, age, gender, calls } = definite;
  const predicate = article.article.text.slice(span.end + 1, end);
  const descriptions: readonly Description[] = [
    ...(role === null ? [] : [described(span, role.replace(/\b(?:former|ex|one-time) /, ''), role)]),
    // "The 44-year-old has been a vet for years."
    ...(age === null && role === null ? [] : saysOf(predicate, span.end + 1)),
  ];
  const wanted: Candidate = { descriptions, years: age?.years ?? null, gender, calls };
  const referent = speakerAt(article, span.start) ?? peopleMeant(article, at, span.start, wanted);
  if (referent === null) return null;
  return { referent, descriptions, age: age === null ? null : moved(age, start) };
}

const described = (span: Span, role: string, written: string): Description => ({
  ...span,
  role,
  tense: role === written ? 'now' : 'past',
  isLeft: false,
  isBefore: false,
});

const moved = (age: NonNullable<Definite['age']>, by: number): NonNullable<TakenUp['age']> => ({
  years: age.years,
  start: age.start + by,
  end: age.end + by,
});

function speakerAt({ facts }: CorpusArticle, at: number): number | null {
  const quotation = facts.quotations.find(({ speaker }) => speaker !== null && speaker.start === at);
  const referent = quotation?.speaker?.referent ?? null;
  return referent === null || facts.referents[referent]!.kind !== 'person' ? null : referent;
}

/** What the sentence says of "he", "she" or a name, and from where. */
interface SaidOf {
  readonly gender: 'male' | 'female' | null;
  /** Where the pronoun or the name stands. */
  readonly subject: number;
  readonly descriptions: readonly Description[];
  readonly age: TakenUp['age'];
}

const YEARS = `([0-9]{1,3}|(?:twen|thir|for|fif|six|seven|eigh|nine)[a-z]+(?:-[a-z]+)?|eleven|twelve|fourteen|nineteen)`;
/** "He is only 22." */
const IS_OF_AGE = new RegExp(
  `^(He|She) (?:is|was) (?:(?:only|just|now|still|already|barely|aged) ){0,2}${YEARS}(?= years old[.,;]|[.,;]| and )`,
);
/** "She will be 70 in March": half a year less, and half a year is nothing here. */
const WILL_BE_OF_AGE = new RegExp(
  `^(He|She) (?:will be|turns|will turn) ${YEARS}(?= (?:in|on|next|this|later|tomorrow)\\b)`,
);
/** "At 74 she could", "Now 58, he", "Aged 63, Mr Roe": and not "at 19 she won", which is of another time. */
const AT_AGE = new RegExp(`^((?:At(?: only| just)?|Now|Aged|(?:Still )?[Oo]nly|Just) )${YEARS},? `);
const NOW_DOES =
  /^(?:(he|she)|\p{Lu}[\p{L}\p{M}.’'-]*(?: \p{Lu}[\p{L}\p{M}.’'-]*){0,2}) (?!was\b)(?:is|has|could|can|will|would|still|may|remains|[a-z]{3,}s)\b/u;
/** "A former headteacher, she was": what stands before the subject of the clause. */
const BEFORE_PRONOUN = /^((?:An?|Once an?|The|Formerly an?) [^,.;:“”"()]{3,70}), (he|she) (?!\p{L}+,)/u;
const PREDICATE = /^(He|She) /;

/** What the sentence begins with, and the clauses with a pronoun behind a colon or a conjunction. */
function saidOfPronouns(written: string, sentence: Sentence): readonly SaidOf[] {
  const first = saidOfPronoun(written, sentence);
  const clauses = Array.from(written.matchAll(CLAUSE), ({ 0: all, 1: pronoun, index }): SaidOf | null => {
    const at = index + all.length;
    const descriptions = saysOf(written.slice(at), sentence.start + at);
    const subject = sentence.start + at - pronoun!.length - 1;
    return descriptions.length === 0 ? null : said(pronoun!, subject, descriptions, null);
  });
  return [first, ...clauses].filter((one) => one !== null);
}

const CLAUSE = /(?:[:;—–]|, (?:and|but|for|because|since)) (he|she) /g;

function saidOfPronoun(written: string, { start }: Sentence): SaidOf | null {
  const years = IS_OF_AGE.exec(written);
  if (years !== null) {
    const [all, pronoun, number] = years;
    return said(pronoun!, start, saysOf(written.slice(pronoun!.length + 1), start + pronoun!.length + 1), {
      number: number!,
      at: start + all.length - number!.length,
    });
  }
  const soon = WILL_BE_OF_AGE.exec(written);
  if (soon !== null) {
    const number = soon[2]!;
    const of = said(soon[1]!, start, [], { number, at: start + soon[0].length - number.length });
    return of.age === null ? null : { ...of, age: { ...of.age, years: of.age.years - 0.5 } };
  }
  const [aged, lead = '', number = ''] = AT_AGE.exec(written) ?? [];
  const does = aged === undefined ? null : NOW_DOES.exec(written.slice(aged.length));
  if (does !== null) return said(does[1] ?? '', start + aged!.length, [], { number, at: start + lead.length });
  const before = BEFORE_PRONOUN.exec(written);
  if (before !== null) {
    const [, phrase, pronoun] = before;
    const isPast = /^(?:Once|Formerly)/.test(phrase!) || /\b(?:former|ex|one-time)[ -]/.test(phrase!);
    const role = phrase!.replace(/^(?:Once|Formerly) /, '').replace(/\b(?:former|one-time) |\bex-/, '');
    const span = { start, end: start + phrase!.length };
    return said(pronoun!, start, [{ ...described(span, role, role), tense: isPast ? 'past' : 'now' }], null);
  }
  const predicate = PREDICATE.exec(written);
  if (predicate === null) return null;
  const descriptions = saysOf(written.slice(predicate[0].length), start + predicate[0].length);
  return descriptions.length === 0 ? null : said(predicate[1]!, start, descriptions, null);
}

function said(
  pronoun: string,
  subject: number,
  descriptions: readonly Description[],
  age: { readonly number: string; readonly at: number } | null,
): SaidOf {
  const years = age === null ? null : yearsOf(age.number);
  const gender = pronoun === '' ? null : pronoun.toLowerCase() === 'he' ? 'male' : 'female';
  return {
    gender,
    subject,
    descriptions,
    age: years === null ? null : { years, start: age!.at, end: age!.at + age!.number.length },
  };
}

const SUBJECT_REACH = 30;

function ofPronoun(article: CorpusArticle, at: number, of: SaidOf): TakenUp | null {
  const said = of.age?.start ?? of.subject;
  if (isInQuotation(article.facts.quotations, { start: said, end: said + 1 })) return null;
  const wanted: Candidate = {
    descriptions: of.descriptions,
    years: of.age?.years ?? null,
    gender: of.gender,
    calls: null,
  };
  const referent =
    of.gender === null ? nameAt(article.facts.mentions, of.subject) : peopleMeant(article, at, of.subject, wanted);
  return referent === null ? null : { referent, descriptions: of.descriptions, age: of.age };
}

/** "At 63, Vail": the name behind the comma, perhaps with how the person is addressed. */
function nameAt(mentions: readonly Mention[], at: number): number | null {
  const next = mentions.find(({ start }) => start >= at);
  if (next === undefined || next.start > at + SUBJECT_REACH || next.kind !== 'person') return null;
  return next.referent;
}
