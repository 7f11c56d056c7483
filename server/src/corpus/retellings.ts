import { dayOf } from '../facts/dates';
import { type Affairs, affairsOf } from './affairsOfPeople';
import { isAlikeInMeaning } from './alikeInMeaning';
import { hasContent } from './contentWords';
import { describedAlike } from './describedSpeakers';
import { perSources } from './perSources';
import { areOfOneOccasion, haveOneWordElse, isOneWordOff, isReworded, isRewordedLoosely } from './rewordings';
import { isCompared } from './sayingCandidates';
import { isOneSentence } from './sharedStretch';
import type { CorpusSnapshot } from './snapshot';
import { spellingsOfPeople } from './twoSpellings';
import type { QuotationPlace, ResolvedEntity } from './types';

/**
 * By the path of an article and the index of its quotation: where others have the sentence in words so different, or
 * from somebody so spelled or so described, that it is no saying they share.
 */
export type Retellings = ReadonlyMap<string, ReadonlyMap<number, readonly QuotationPlace[]>>;

/** What two outlets noted of one sentence, where it takes more than the two quotations to see it. Of sources alone. */
export const retellingsOf = perSources(gather);

/** Whoever is in the news every day says alike things on most of them. */
const MOST_ARTICLES = 12;
/** So much two reports share besides the speaker before half-alike sentences in them are one. */
const ENOUGH = 2;

interface Said extends QuotationPlace {
  readonly words: readonly number[];
  readonly day: number;
  readonly outlet: string;
  readonly key: string | null;
}

function gather(corpus: CorpusSnapshot): Retellings {
  const found = new Map<string, Map<number, QuotationPlace[]>>();
  const add = ({ path, quotation }: QuotationPlace, other: QuotationPlace): void => {
    const own = found.get(path) ?? new Map<number, QuotationPlace[]>();
    found.set(path, own);
    own.set(quotation, [...(own.get(quotation) ?? []), { path: other.path, quotation: other.quotation }]);
  };
  const join = (one: QuotationPlace, other: QuotationPlace): void => {
    add(one, other);
    add(other, one);
  };
  const said = saidBy(corpus);
  for (const { a, b } of spellingsOfPeople(corpus).all) {
    for (const [one, other] of pairsOf(said.get(a.id) ?? [], said.get(b.id) ?? []))
      if (isOneSentence(one.words, other.words) || isReworded(one.words, other.words)) join(one, other);
  }
  const affairs = affairsOf(corpus);
  for (const [id, own] of said) {
    const entity = corpus.identity.ofSources.entities.get(id);
    if (entity === undefined || own.length < 2) continue;
    for (const [one, other] of looselyAlike(own, corpus, affairs, entity)) join(one, other);
  }
  for (const [one, other] of describedAlike(corpus, affairs)) join(one, other);
  return found;
}

/** What people are quoted with, by the id of each who is quoted in few articles. */
function saidBy({
  articles,
  identity: { ofSources },
  sayingsOf,
}: CorpusSnapshot): ReadonlyMap<string, readonly Said[]> {
  const said = new Map<string, Said[]>();
  for (const path of ofSources.articles.keys()) {
    const { facts, date, outlet, translated } = articles.get(path)!;
    const day = dayOf(date ?? '');
    if (day === null || translated) continue;
    facts.quotations.forEach((quotation, i) => {
      const entity = isCompared(quotation) ? ofSources.speakerOf(path, quotation.speaker) : null;
      if (entity === null || entity.kind !== 'person' || entity.referents.length > MOST_ARTICLES) return;
      const own = said.get(entity.id) ?? [];
      said.set(entity.id, own);
      own.push({ path, quotation: i, words: quotation.words, day, outlet, key: sayingsOf.get(path)?.[i] ?? null });
    });
  }
  return said;
}

/** Those of two outlets and one occasion. */
function pairsOf(own: readonly Said[], theirs: readonly Said[]): readonly (readonly [Said, Said])[] {
  return own.flatMap((one) =>
    theirs.flatMap((other) =>
      one.path !== other.path && one.outlet !== other.outlet && areOfOneOccasion(one.day, other.day)
        ? [[one, other] as const]
        : [],
    ),
  );
}

/**
 * Sentences that have less than half their words in common, or few words and all but one, or other words of like meaning,
 * in reports of one affair that quote nothing liker.
 */
function looselyAlike(
  own: readonly Said[],
  { sayings }: CorpusSnapshot,
  affairs: Affairs,
  entity: ResolvedEntity,
): readonly (readonly [Said, Said])[] {
  const isIn = ({ key }: Said, { path }: Said): boolean =>
    key !== null && sayings.get(key)!.quotations.some((place) => place.path === path);
  const isLocal = entity.known === null && entity.referents.length <= FEW_ARTICLES;
  const isOne = ([one, other]: readonly [Said, Said]): boolean => {
    if (!isLocal && affairs.between(one.path, other.path, entity) < ENOUGH) return false;
    if (!haveOneWordElse(one.words, other.words) && isAlikeInMeaning(one.words, other.words)) return true;
    return mayBeOne(one.words, other.words) && affairs.between(one.path, other.path, entity) >= ENOUGH;
  };
  return pairsOf(own, own).filter(
    ([one, other]) => one.path < other.path && !isIn(one, other) && !isIn(other, one) && isOne([one, other]),
  );
}

/** Whoever so few reports of the same days quote, they quote on one occasion. */
const FEW_ARTICLES = 5;

function mayBeOne(a: readonly number[], b: readonly number[]): boolean {
  return isOneWordOff(a, b) || (isRewordedLoosely(a, b) && shareRun(a, b));
}

/** Words in one run, with content, that two sentences have in common which are one: "from their phones". */
const RUN = 3;

function shareRun(a: readonly number[], b: readonly number[]): boolean {
  return a.some((_, from) => {
    const run = a.slice(from, from + RUN);
    if (run.length < RUN || !run.some(hasContent)) return false;
    return b.some((_, at) => run.every((word, k) => b[at + k] === word));
  });
}

/** The articles in which a change of what is found is told. */
export function changedRetellings(before: CorpusSnapshot, now: CorpusSnapshot): ReadonlySet<string> {
  const [was, is] = [before, now].map(signsOf);
  const paths = new Set<string>();
  for (const path of new Set([...was!.keys(), ...is!.keys()])) if (was!.get(path) !== is!.get(path)) paths.add(path);
  return paths;
}

const signsOf = (corpus: CorpusSnapshot): ReadonlyMap<string, string> =>
  new Map(Array.from(retellingsOf(corpus), ([path, all]) => [path, JSON.stringify([...all])]));
