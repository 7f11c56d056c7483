import { kindAt } from '../article/blockKinds';
import { LINE_START, NUMBER, type Sentence, type Tokens } from '../article/types';
import { wordTable } from '../article/wordTable';
import { MONTHS, WEEKDAYS } from '../english/months';
import { singularOf } from '../english/nouns';
import { ORDINAL_ENDINGS } from '../english/numberWords';
import { NUMBERED_OFTEN, NUMBERED_ONCE, ORDINALS, SUPERLATIVES } from '../english/ordinals';
import { SCORING } from '../english/sports';
import { words } from '../english/words';
import { isInQuotation } from '../facts/inQuotation';
import { firstEndingAfter, type Span } from '../text/span';
import { CLAUSE, gather, gatherSubject, isName, type SaidBeside } from './partWords';
import { ofArticle } from './perArticle';
import { isProse } from './toldFigures';
import type { CorpusArticle } from './types';

/** A place in an order: "the third-largest", "in the 88th minute", "for the fourth time". */
export interface ToldOrdinal extends Span {
  readonly source: CorpusArticle;
  readonly text: string;
  readonly value: number;
  /** What is in order: by what ("rank large"), or what ("minute"). */
  readonly kind: string;
  /** Of such things one report has several: minutes, rounds. */
  readonly isOneOfMany: boolean;
  readonly said: SaidBeside;
  readonly names: ReadonlySet<string>;
  readonly days: ReadonlySet<string>;
}

const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, (i + 2) * 10]),
);

/** By word: the value of an ordinal written out, one more than the most where it ends one in digits, else 0. */
const IN_DIGITS = ORDINALS.length + 1;
const ordinalAt = wordTable((norm) => {
  const at = ORDINALS.indexOf(norm);
  return at >= 0 ? at + 1 : ORDINAL_ENDINGS.has(norm) ? IN_DIGITS : 0;
});

/** "A second yellow card" is another one. */
const NOT_BEFORE = words('a an every each one');

/** Of an article that another one tells of the same affair: of all others nobody asks. */
export const toldOrdinalsOf = ofArticle(readOrdinals);

function readOrdinals(source: CorpusArticle): readonly ToldOrdinal[] {
  const { tokens } = source.article;
  const found: ToldOrdinal[] = [];
  for (let t = 1; t < tokens.count - 1; t++) {
    const said = ordinalAt(tokens, t);
    if (said === 0) continue;
    const one = said === IN_DIGITS ? inDigits(tokens, t) : inWords(tokens, t, said);
    const told = one === null ? null : toldOrdinal(source, t, one);
    if (told !== null) found.push(told);
  }
  return found;
}

interface Ordinal {
  readonly first: number;
  readonly value: number;
}

/** "88th". */
function inDigits({ kinds, norms }: Tokens, t: number): Ordinal | null {
  const value = kinds[t - 1] === NUMBER ? Number(norms[t - 1]) : Number.NaN;
  return Number.isInteger(value) ? { first: t - 1, value } : null;
}

/** "Third", "twenty-third". */
function inWords({ norms }: Tokens, t: number, value: number): Ordinal {
  const tens = norms[t - 1] === '-' ? TENS.get(norms[t - 2] ?? '') : undefined;
  return tens === undefined || value > 9 ? { first: t, value } : { first: t - 2, value: tens + value };
}

function toldOrdinal(source: CorpusArticle, t: number, { first, value }: Ordinal): ToldOrdinal | null {
  const { article, facts } = source;
  const { tokens, sentences } = article;
  const { norms } = tokens;
  if (NOT_BEFORE.has(norms[first - 1] ?? '') || tokens.flags[first]! & LINE_START) return null;
  const behind = norms[t + 1] === '-' ? t + 2 : t + 1;
  const noun = singularOf(norms[behind] ?? '');
  const kind =
    SUPERLATIVES.get(norms[behind] ?? '') ?? (NUMBERED_ONCE.has(noun) || NUMBERED_OFTEN.has(noun) ? noun : '');
  if (kind === '') return null;
  const span: Span = { start: tokens.starts[first]!, end: tokens.ends[t]! };
  const of = firstEndingAfter(sentences, span.start);
  const sentence = sentences[of];
  if (sentence === undefined || kindAt(article, span.start) !== 'paragraph') return null;
  if (!isProse(article, sentence) || isInQuotation(facts.quotations, span)) return null;
  const isOneOfMany = NUMBERED_OFTEN.has(noun);
  if (isOneOfMany && hasAny(tokens, sentence, first, SCORING)) return null;
  const said: SaidBeside = { near: new Map(), close: new Map() };
  gather(tokens, sentence, first - 1, -1, said, '', NO_NAMES);
  gather(tokens, sentence, behind + 1, 1, said, '', NO_NAMES);
  gatherSubject(tokens, sentence, sentences[of - 1], said, NO_NAMES);
  const names = new Set<string>();
  const days = new Set<string>();
  for (let k = sentence.firstToken; k < sentence.endToken; k++) {
    const norm = norms[k]!;
    if (WEEKDAYS.has(norm) || MONTHS.has(norm)) days.add(norm);
    else if (isName(tokens, sentence, k) || k === sentence.firstToken) names.add(norm);
  }
  return {
    ...span,
    source,
    text: article.text.slice(span.start, span.end),
    value,
    kind,
    isOneOfMany,
    said,
    names,
    days,
  };
}

const NO_NAMES: ReadonlySet<string> = new Set();

function hasAny({ norms }: Tokens, { firstToken, endToken }: Sentence, at: number, list: ReadonlySet<string>): boolean {
  for (let t = Math.max(firstToken, at - CLAUSE); t < Math.min(endToken, at + CLAUSE); t++)
    if (list.has(norms[t]!)) return true;
  return false;
}
