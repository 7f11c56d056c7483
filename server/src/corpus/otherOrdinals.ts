import { words } from '../english/words';
import { areDisjoint, countShared } from '../text/sets';
import { sharedOf } from './likeParts';
import { onOneAffair } from './oneAffair';
import { perArticle } from './perArticle';
import type { CorpusSnapshot } from './snapshot';
import type { Evidence, SourceIndex } from './sourceIndex';
import { type ToldOrdinal, toldOrdinalsOf } from './toldOrdinals';
import type { CorpusArticle } from './types';

/** A place in an order, and the others that reports of the affair give the same thing. */
export interface OtherOrdinal {
  readonly own: ToldOrdinal;
  readonly others: readonly ToldOrdinal[];
}

const NONE: readonly OtherOrdinal[] = [];
/** Read from the text, so that an edit which leaves all facts as they are may change them. */
const found = perArticle((article: CorpusArticle, evidence: Evidence) => findOthers(article, evidence.index()));

/** "The third-largest maker" here, "the second-largest" there; "sent off in the 88th minute", "in the 84th". */
export function otherOrdinalsOf(article: CorpusArticle, corpus: CorpusSnapshot): readonly OtherOrdinal[] {
  if (article.role !== 'source' || article.copyOf !== null) return NONE;
  return found(article, corpus.evidence);
}

function findOthers(article: CorpusArticle, index: SourceIndex): readonly OtherOrdinal[] {
  const articles = onOneAffair(article, index);
  if (articles.length === 0) return NONE;
  const told = toldOrdinalsOf(article);
  return told.flatMap((own): readonly OtherOrdinal[] => {
    const others = articles.flatMap((other) => {
      const theirs = toldOrdinalsOf(other);
      const best = likest(own, theirs);
      if (best === null || likest(best, told) !== own || has(told, best) || has(theirs, own)) return [];
      return [best];
    });
    return others.length === 0 ? NONE : [{ own, others }];
  });
}

const has = (ordinals: readonly ToldOrdinal[], { kind, value }: ToldOrdinal): boolean =>
  ordinals.some((one) => one.kind === kind && one.value === value);

/** Null where two are as like. */
function likest(own: ToldOrdinal, others: readonly ToldOrdinal[]): ToldOrdinal | null {
  let best: ToldOrdinal | null = null;
  let most = 0;
  let isTied = false;
  for (const other of others) {
    const score = other.kind === own.kind && other.value !== own.value ? likeness(own, other) : 0;
    if (score === 0 || score < most) continue;
    isTied = score === most;
    best = other;
    most = score;
  }
  return isTied ? null : best;
}

/** Each day has its own. */
const BY_DAY = words('stage round leg session game lap time quarter hearing');

function likeness(a: ToldOrdinal, b: ToldOrdinal): number {
  if (BY_DAY.has(a.kind) && a.source.date !== b.source.date) return 0;
  if (areDisjoint(a.days, b.days)) return 0;
  const shared = sharedOf(a.said.near, b.said.near);
  const names = countShared(a.names, b.names);
  const isDoing = shared.some((concept) => concept.startsWith(':'));
  // Who did it, and what.
  const isAlike = a.isOneOfMany ? isDoing && names > 0 : shared.length > 1 || (shared.length > 0 && names > 0);
  return isAlike ? shared.length + 0.25 * names : 0;
}
