import { KIN } from '../english/kin';
import { ANOTHER_PERSON } from '../english/persons';
import { isRoleNoun } from '../english/roles';
import { isInQuotation } from '../facts/inQuotation';
import type { Span } from '../text/span';
import { descriptionsOf } from './describedPeople';
import type { Description } from './descriptions';
import { isPersonNoun } from './nationalities';
import { isTradeWord } from './trades';
import type { CorpusArticle } from './types';
import { facetsOf, facetsPart } from './whatPeopleAre';

/** Whom words without a name may mean, by what they say. */
export interface Candidate {
  readonly descriptions: readonly Description[];
  readonly years: number | null;
  readonly gender: 'male' | 'female' | null;
  /** A role that the article must give the person besides. */
  readonly calls: string | null;
}

/** So many sentences back somebody is still spoken of. */
const REACH = 3;

/**
 * Of whom the article has just spoken: the one person of the nearest sentence that has any. Null where it might be
 * another: somebody without a name stands there as well, several do, or what the words say is not so of the person.
 */
export function peopleMeant(article: CorpusArticle, sentence: number, at: number, wanted: Candidate): number | null {
  const { sentences, blocks, text } = article.article;
  const own = sentences[sentence]!.block;
  const pronouns = new Set<Gender>();
  let inClause: number | null = null;
  for (let i = sentence; i >= Math.max(0, sentence - REACH); i--) {
    const { start, end, block } = sentences[i]!;
    if (block < own - 1 || !/^(?:paragraph|deck|headline)$/.test(blocks[block]!.kind)) break;
    const span = { start, end: i === sentence ? at : end };
    const said = text.slice(span.start, span.end);
    const people = referentsIn(article, span);
    // "Roe looked threatening, but the Russian won": the one of whom the sentences before tell.
    if (inClause !== null && people.length > 0) return people.every((one) => one === inClause) ? inClause : null;
    if (people.length === 0 && hasOthers(said)) return inClause;
    for (const [word] of said.matchAll(/\b(?:s?he|his|hers?|him)\b/gi)) pronouns.add(genderOf(word));
    if (people.length === 0) continue;
    // A paragraph of several people goes on with any of them.
    if (block !== own && referentsIn(article, blocks[block]!).filter((who) => mayBe(article, who, wanted)).length > 1)
      return inClause;
    const one = onlyOne(article, people, span, wanted, pronouns);
    if (one === null || i < sentence) return one;
    inClause = one;
  }
  return inClause;
}

type Gender = 'male' | 'female';

const genderOf = (word: string): Gender => (/^(?:he|his|him)$/i.test(word) ? 'male' : 'female');

/** Those of whom the article speaks there, and not somebody in it. */
function referentsIn({ facts }: CorpusArticle, { start, end }: Span): readonly number[] {
  const people = facts.mentions.flatMap((mention) =>
    mention.kind === 'person' &&
    mention.referent !== null &&
    mention.start >= start &&
    mention.end <= end &&
    !isInQuotation(facts.quotations, mention)
      ? [mention.referent]
      : [],
  );
  return [...new Set(people)];
}

function onlyOne(
  article: CorpusArticle,
  people: readonly number[],
  span: Span,
  wanted: Candidate,
  pronouns: ReadonlySet<string>,
): number | null {
  const able = people.filter((referent) => mayBe(article, referent, wanted));
  const [referent] = able;
  if (referent === undefined || able.length > 1) return null;
  if (people.length > 1 && !opens(article, referent, span)) return null;
  const gender = article.facts.referents[referent]!.gender;
  const own = wanted.gender ?? (gender === 'male' || gender === 'female' ? gender : null);
  if (pronouns.size > 1 || (own !== null && pronouns.size === 1 && !pronouns.has(own))) return null;
  const direct = descriptionsOf(article, referent);
  if (hasOthers(without(article, span, direct)) || passesOn(article, referent, span, pronouns)) return null;
  return referent;
}

/** Nothing that the article says of the person beside the name speaks against it. */
function mayBe(article: CorpusArticle, referent: number, wanted: Candidate): boolean {
  const { facts } = article;
  const { gender } = facts.referents[referent]!;
  if (wanted.gender !== null && (gender === 'male' || gender === 'female') && gender !== wanted.gender) return false;
  const direct = descriptionsOf(article, referent);
  if (wanted.calls !== null && !direct.some(({ role }) => role.toLowerCase().split(' ').includes(wanted.calls!)))
    return false;
  const ages = facts.figures.filter(({ measure, of }) => measure === 'age' && of?.referent === referent);
  if (wanted.years !== null && ages.length > 0 && !ages.some(({ min }) => min === wanted.years)) return false;
  const own = direct.flatMap(facetsOf);
  return !wanted.descriptions.flatMap(facetsOf).some((facet) => own.some((other) => facetsPart(facet, other)));
}

/** The sentence is about the person: nobody is named before, and nothing belongs to whom it begins with. */
function opens({ facts, article }: CorpusArticle, referent: number, { start, end }: Span): boolean {
  const first = facts.mentions.find((mention) => mention.kind === 'person' && mention.start >= start);
  if (first === undefined || first.referent !== referent || first.end > end) return false;
  return !/^['’]s\b/.test(article.text.slice(first.end, first.end + 3));
}

/** The sentence without what it says of the person in apposition. */
function without({ article }: CorpusArticle, { start, end }: Span, direct: readonly Description[]): string {
  let said = article.text.slice(start, end);
  for (const one of direct) {
    const [from, to] = [Math.max(one.start, start) - start, Math.min(one.end, end) - start];
    if (from < to) said = said.slice(0, from) + ' '.repeat(to - from) + said.slice(to);
  }
  return said;
}

/** Somebody without a name, whom what comes may mean as well. */
function hasOthers(said: string): boolean {
  for (const [word] of said.matchAll(/[\p{L}\d][\p{L}\d-]*/gu)) {
    const norm = word.toLowerCase();
    if (
      KIN.has(norm) ||
      ANOTHER_PERSON.has(norm) ||
      isPersonNoun(norm) ||
      isTradeWord(norm) ||
      norm.endsWith('-year-old')
    )
      return true;
    if (isRoleNoun(norm) && !norm.endsWith('s') && !NO_PEOPLE.test(norm)) return true;
  }
  return false;
}

/** Nouns for roles that are as often other words. */
const NO_PEOPLE =
  /^(?:head|lead|general|private|forward|guard|chair|principal|marine|major|rep|anchor|whip|gen|secretary)$/;

const SAID = /\b(?:said|says|told|announced|confirmed|according to)\b/;

/** "Two were killed, Jan Oster said": who tells of others is not whom the text goes on with. */
function passesOn(
  article: CorpusArticle,
  referent: number,
  { start, end }: Span,
  pronouns: ReadonlySet<string>,
): boolean {
  const said = article.article.text.slice(start, end);
  if (!SAID.test(said) || /[“”"]/.test(said) || pronouns.size > 0) return false;
  return article.facts.mentions.some((mention) => mention.referent === referent && mention.start >= start);
}
