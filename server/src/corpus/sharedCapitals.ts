import { CAPITAL, WORD } from '../article/types';
import { EMPTY_WORDS } from '../english/emptyWords';
import { MONTHS, WEEKDAYS } from '../english/months';
import { countShared } from '../text/sets';
import { ofArticle } from './perArticle';
import type { CorpusArticle } from './types';

/** So many words with a capital, of names that no list has, are shared by nothing but reports of one affair. */
const LEAST_SHARED = 4;
const LEAST_SHARE = 0.15;

export function shareCapitals(a: CorpusArticle, b: CorpusArticle): boolean {
  const [own, theirs] = [capitalsOf(a), capitalsOf(b)];
  const shared = countShared(own, theirs);
  return shared >= LEAST_SHARED && shared >= LEAST_SHARE * Math.min(own.size, theirs.size);
}

/** Words that stand with a capital within sentences and nowhere without, but for those of names that everybody has. */
export const capitalsOf = ofArticle(readCapitals);

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
