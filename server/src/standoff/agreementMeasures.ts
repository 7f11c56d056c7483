import { sameSpans } from '../text/span';
import { type Matching, matchAnnotations } from './agreement';
import type { Annotations } from './types';

/** How many of two annotators' marks agree. A is the reference: precision is B's, recall is A's; F1 is the same both ways. */
export interface SpanScore {
  readonly agreed: number;
  readonly a: number;
  readonly b: number;
}

export interface AgreementMeasures {
  readonly texts: number;
  /** Same words, same type. */
  readonly exact: SpanScore;
  /** Same type, words that overlap; one to one. */
  readonly overlapping: SpanScore;
  readonly byType: readonly { readonly type: string; readonly exact: SpanScore; readonly overlapping: SpanScore }[];
  /** On the words that both marked exactly alike. */
  readonly types: TypeAgreement;
}

/** Which type each gave to words that both marked: as counts of pairs. */
export interface TypeAgreement {
  readonly pairs: readonly { readonly a: string; readonly b: string; readonly count: number }[];
}

/** Adds up what two annotators marked in several texts. */
export function measureAgreement(
  texts: readonly { readonly a: Annotations; readonly b: Annotations }[],
): AgreementMeasures {
  const exact = new Map<string, number>();
  const overlapping = new Map<string, number>();
  const [countA, countB] = [new Map<string, number>(), new Map<string, number>()];
  const pairs = new Map<string, { a: string; b: string; count: number }>();
  for (const { a, b } of texts) {
    for (const { type } of a.textBounds) add(countA, type);
    for (const { type } of b.textBounds) add(countB, type);
    const matching: Matching = matchAnnotations(a, b);
    for (const { a: one, b: other } of matching.pairs) {
      const same = sameSpans(one.spans, other.spans);
      if (one.type === other.type) {
        add(overlapping, one.type);
        if (same) add(exact, one.type);
      }
      if (!same) continue;
      const key = JSON.stringify([one.type, other.type]);
      const known = pairs.get(key) ?? { a: one.type, b: other.type, count: 0 };
      pairs.set(key, { ...known, count: known.count + 1 });
    }
  }
  const scoreOf = (agreed: ReadonlyMap<string, number>, type: string): SpanScore => ({
    agreed: agreed.get(type) ?? 0,
    a: countA.get(type) ?? 0,
    b: countB.get(type) ?? 0,
  });
  const types = [...new Set([...countA.keys(), ...countB.keys()])].sort();
  const byType = types.map((type) => ({ type, exact: scoreOf(exact, type), overlapping: scoreOf(overlapping, type) }));
  return {
    texts: texts.length,
    exact: sumOf(byType.map((row) => row.exact)),
    overlapping: sumOf(byType.map((row) => row.overlapping)),
    byType,
    types: { pairs: [...pairs.values()].sort((x, y) => y.count - x.count || (x.a + x.b < y.a + y.b ? -1 : 1)) },
  };
}

/** Of what B marked, the share that A marked as well; null where there is nothing. */
export function precisionOf({ agreed, b }: SpanScore): number | null {
  return b === 0 ? null : agreed / b;
}

/** Of what A marked, the share that B marked as well; null where there is nothing. */
export function recallOf({ agreed, a }: SpanScore): number | null {
  return a === 0 ? null : agreed / a;
}

export function f1Of({ agreed, a, b }: SpanScore): number | null {
  return a + b === 0 ? null : (2 * agreed) / (a + b);
}

/**
 * Cohen's kappa (1960) on types: (observed − expected) / (1 − expected). Observed is the share of words that both marked exactly alike
 * and gave one type; expected is the sum over types of the product of both annotators' shares of that type among these. Null where
 * nothing is expected to differ: no such words, or one type only.
 */
export function kappaOf({ pairs }: TypeAgreement): number | null {
  const all = pairs.reduce((sum, { count }) => sum + count, 0);
  if (all === 0) return null;
  const [shareA, shareB] = [new Map<string, number>(), new Map<string, number>()];
  let observed = 0;
  for (const { a, b, count } of pairs) {
    if (a === b) observed += count / all;
    add(shareA, a, count / all);
    add(shareB, b, count / all);
  }
  let expected = 0;
  for (const [type, share] of shareA) expected += share * (shareB.get(type) ?? 0);
  return 1 - expected < 1e-12 ? null : (observed - expected) / (1 - expected);
}

function add(counts: Map<string, number>, key: string, by = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

function sumOf(scores: readonly SpanScore[]): SpanScore {
  return scores.reduce((sum, { agreed, a, b }) => ({ agreed: sum.agreed + agreed, a: sum.a + a, b: sum.b + b }), {
    agreed: 0,
    a: 0,
    b: 0,
  });
}
