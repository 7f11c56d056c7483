import { CAPITAL, WORD } from '../article/types';
import { EMPTY_WORDS } from '../english/emptyWords';
import { MONTHS, WEEKDAYS } from '../english/months';
import { daysBetween } from '../facts/dates';
import { countShared } from '../text/sets';
import { rareNamesOf } from './affairsOfFigures';
import type { SourceIndex } from './draft/sourceIndex';
import { MOST_ARTICLES, onOneAffair } from './oneAffair';
import { perArticle } from './perArticle';
import type { CorpusArticle } from './types';

/** In days. */
const SAME_AFFAIR = 3;
const LOOKING_BACK = 10;
/** So many words with a capital, of names that no list has, are shared by nothing but reports of one affair. */
const LEAST_SHARED = 4;
const LEAST_SHARE = 0.15;

/**
 * The other articles on the affair of this one, by path: also those that share one name and, within others that nobody
 * read as names ("the post of Orlat", "a Velmish guard"), several words with a capital.
 */
export const articlesBeside = perArticle((article: CorpusArticle, index: SourceIndex) =>
  findBeside(article, index, SAME_AFFAIR),
);

/** The same with those that look back on it in the days after: what was long ago is told as before. */
export const articlesBesideAndAfter = perArticle((article: CorpusArticle, index: SourceIndex) =>
  findBeside(article, index, LOOKING_BACK),
);

function findBeside(article: CorpusArticle, index: SourceIndex, most: number): readonly CorpusArticle[] {
  if (article.date === null) return [];
  const found = new Set(onOneAffair(article, index));
  for (const name of rareNamesOf(article)) {
    const naming = index.naming(name);
    if (naming.length > MOST_ARTICLES) continue;
    for (const other of naming) {
      if (other === article || found.has(other) || other.copyOf !== null) continue;
      const days = daysBetween(article.date, other.date);
      if (days === null || days > most) continue;
      // The words are gathered only where something else is shared already.
      const [own, theirs] = [capitalsOf(article), capitalsOf(other)];
      const shared = countShared(own, theirs);
      if (shared >= LEAST_SHARED && shared >= LEAST_SHARE * Math.min(own.size, theirs.size)) found.add(other);
    }
  }
  return [...found].sort((a, b) => (a.path < b.path ? -1 : 1));
}

const capitals = new WeakMap<CorpusArticle, ReadonlySet<string>>();

/** Words that stand with a capital within sentences and nowhere without, but for those of names that everybody has. */
export function capitalsOf(source: CorpusArticle): ReadonlySet<string> {
  let words = capitals.get(source);
  if (words === undefined) {
    words = readCapitals(source);
    capitals.set(source, words);
  }
  return words;
}

function readCapitals({ article, facts }: CorpusArticle): ReadonlySet<string> {
  const { tokens, sentences, blocks } = article;
  const everybodys = new Set(
    facts.referents
      .filter(({ known, kind }) => known !== null || kind === 'state')
      .flatMap(({ names }) => names.flatMap((name) => name.toLowerCase().split(/[\s-]+/))),
  );
  const found = new Set<string>();
  const plain = new Set<string>();
  for (const { firstToken, endToken, block } of sentences) {
    if (blocks[block]!.kind !== 'paragraph') continue;
    for (let t = firstToken; t < endToken; t++) {
      if (tokens.kinds[t] !== WORD) continue;
      const norm = tokens.norms[t]!;
      if ((tokens.flags[t]! & CAPITAL) === 0) plain.add(norm);
      else if (t > firstToken && norm.length >= LEAST_LETTERS && !isCommon(norm, everybodys)) found.add(norm);
    }
  }
  for (const norm of plain) found.delete(norm);
  return found;
}

const LEAST_LETTERS = 4;

const isCommon = (norm: string, everybodys: ReadonlySet<string>): boolean =>
  everybodys.has(norm) || EMPTY_WORDS.has(norm) || WEEKDAYS.has(norm) || MONTHS.has(norm);
