import { ALL_CAPITALS, CAPITAL, type Tokens, WORD } from '../article/types';
import { isCommonWord } from '../english/commonWords';
import { MONTHS, WEEKDAYS } from '../english/months';
import { editDistance } from '../text/editDistance';
import type { Span } from '../text/span';
import { soundsOf } from './nameSounds';
import { onOneAffair } from './oneAffair';
import { ofArticle } from './perArticle';
import type { SourceIndex } from './sourceIndex';
import type { CorpusArticle } from './types';

/** A name of no person, as it is written: a place, a body, a rock, a ward. */
export interface CapitalName extends Span {
  readonly article: CorpusArticle;
  /** Folded. */
  readonly words: readonly string[];
}

export interface NearCapitals {
  readonly own: CapitalName;
  readonly others: readonly CapitalName[];
}

/** A shorter word with another letter is another word. */
const SHORTEST = 5;
/** Two letters may slip in a word that long. */
const LONG = 7;
const LEAST_CONSONANTS = 3;

/**
 * Names that two reports of one affair write with other letters in one word ("Otter Rock", "Outer Rock"), where neither has
 * the other's. Of people and of what a list knows others tell.
 */
export function nearCapitalsOf(article: CorpusArticle, index: SourceIndex): readonly NearCapitals[] {
  const own = namesIn(article);
  if (own.length === 0) return [];
  const near = new Map<CapitalName, CapitalName[]>();
  for (const other of onOneAffair(article, index)) {
    if (other.outlet === article.outlet) continue;
    for (const name of own) {
      for (const theirs of namesIn(other)) {
        if (!areOneName(name.words, theirs.words) || has(article, theirs) || has(other, name)) continue;
        near.set(name, [...(near.get(name) ?? []), theirs]);
      }
    }
  }
  return [...near].map(([name, others]) => ({ own: name, others }));
}

/** Each name once, where it stands first. */
const namesIn = ofArticle((article): readonly CapitalName[] => {
  const all = new Map<string, CapitalName>();
  for (const name of readNames(article)) {
    const key = name.words.join(' ');
    if (!all.has(key)) all.set(key, name);
  }
  return [...all.values()];
});

function* readNames(source: CorpusArticle): Generator<CapitalName> {
  const { article, facts } = source;
  const { tokens, sentences, blocks } = article;
  const taken = facts.mentions.filter(
    ({ kind, referent }) => kind === 'person' || (referent !== null && facts.referents[referent]!.known !== null),
  );
  let next = 0;
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue;
    for (const { firstToken, endToken } of sentences) {
      if (firstToken < block.firstToken || endToken > block.endToken) continue;
      for (let t = firstToken + 1; t < endToken; t++) {
        if (!isCapital(tokens, t)) continue;
        const first = t;
        while (t + 1 < endToken && isCapital(tokens, t + 1)) t++;
        const start = tokens.starts[first]!;
        const end = tokens.ends[t]!;
        while (next < taken.length && taken[next]!.end <= start) next++;
        if (next < taken.length && taken[next]!.start < end) continue;
        yield { article: source, start, end, words: tokens.norms.slice(first, t + 1) };
      }
    }
  }
}

function isCapital({ kinds, flags, norms }: Tokens, t: number): boolean {
  const norm = norms[t]!;
  if (kinds[t] !== WORD || (flags[t]! & (CAPITAL | ALL_CAPITALS)) !== CAPITAL || norm.length < 3) return false;
  if (!/^\p{L}+$/u.test(norm)) return false;
  return !WEEKDAYS.has(norm) && !MONTHS.has(norm);
}

/** "Islamic" and "Islamist", "Latino" and "Latinas": made of one name, and no slip. */
const withoutEnding = (word: string): string => word.replace(/(?:ists?|ics?|isms?|i?ans?|ite?s?|ish|[aeo]s?|s)$/, '');

function areOneName(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  let apart = -1;
  for (let i = 0; i < a.length; i++) {
    if (a[i] === b[i]) continue;
    if (apart >= 0) return false;
    apart = i;
  }
  if (apart < 0) return false;
  const [one, other] = [a[apart]!, b[apart]!];
  if (Math.min(one.length, other.length) < SHORTEST || one.startsWith(other) || other.startsWith(one)) return false;
  if (withoutEnding(one) === withoutEnding(other)) return false;
  // "Marsh" and "March" are two words; beside another word of the name they are one.
  if (a.length === 1 && (isCommonWord(one) || isCommonWord(other))) return false;
  return areNear(one, other);
}

function areNear(a: string, b: string): boolean {
  if (a[0] !== b[0]) return false;
  const slips = editDistance(a, b);
  if (slips === 1) return true;
  if (slips === 2 && Math.min(a.length, b.length) >= LONG && a.slice(0, 3) === b.slice(0, 3)) return true;
  const consonants = consonantsOf(a);
  return consonants.length >= LEAST_CONSONANTS && consonants === consonantsOf(b);
}

const consonantsOf = (word: string): string => soundsOf(word).replace(/[aio]/g, '');

const has = ({ article }: CorpusArticle, { article: { article: other }, start, end }: CapitalName): boolean =>
  article.text.includes(other.text.slice(start, end));
