import { type Adoption, adoptAnnotations } from '../../standoff/adopt';
import { type Disagreement, disagreementsBetween, matchAnnotations } from '../../standoff/agreement';
import type { AnnotatedText } from '../../standoff/offsets';
import { readAnnotations } from '../../standoff/read';
import { sameSpans } from '../../text/span';

export type Side = 'a' | 'b';
/** Whose version counts; `none`: neither. */
export type Verdict = Side | 'none';

/** Two annotators' files of one article, held against each other. */
export interface Adjudicated {
  readonly disagreements: readonly (Disagreement & { readonly key: string })[];
  /** How many annotations both have, in the same words and with the same type. */
  readonly agreed: number;
}

/** By what a disagreement is known again: ids are the annotators' own. */
export function keyOfDisagreement({ kind, a, b }: Disagreement): string {
  return `${kind} ${a?.id ?? '-'} ${b?.id ?? '-'}`;
}

export function adjudicated(a: string, b: string, article: AnnotatedText): Adjudicated {
  const [one, other] = [a, b].map((text) => readAnnotations(text, article, '').annotations) as [Read, Read];
  const { pairs } = matchAnnotations(one, other);
  return {
    disagreements: disagreementsBetween(one, other)
      .filter(isSettledHere)
      .map((each) => ({ ...each, key: keyOfDisagreement(each) })),
    agreed: pairs.filter((pair) => pair.a.type === pair.b.type && sameSpans(pair.a.spans, pair.b.spans)).length,
  };
}

type Read = ReturnType<typeof readAnnotations>['annotations'];

/**
 * The agreed file: what both annotators have, and what was decided so far. What it has already stays, so that nothing is lost that
 * somebody wrote into it.
 */
export function agreedFile(
  own: string,
  texts: Readonly<Record<Side, string>>,
  article: AnnotatedText,
  verdicts: ReadonlyMap<string, Verdict>,
): string {
  const [a, b] = [texts.a, texts.b].map((text) => readAnnotations(text, article, '').annotations) as [Read, Read];
  const ids = { a: new Set<string>(), b: new Set<string>() };
  const without = { a: left(), b: left() };
  const { pairs } = matchAnnotations(a, b);
  const others = {
    a: new Map(pairs.map((pair) => [pair.a.id, pair.b])),
    b: new Map(pairs.map((pair) => [pair.b.id, pair.a])),
  };
  for (const pair of pairs) {
    if (pair.a.type === pair.b.type && sameSpans(pair.a.spans, pair.b.spans)) ids.a.add(pair.a.id);
  }
  for (const one of disagreementsBetween(a, b)) {
    const verdict = verdicts.get(keyOfDisagreement(one));
    if (one.kind === 'roles' || one.kind === 'attributes' || one.kind === 'links') {
      // Of an annotation that both have, only what they agree on is taken from the first by itself.
      if (verdict !== 'a') without.a[one.kind].add(one.a!.id);
      if (verdict !== 'b') without.b[one.kind].add(one.b!.id);
      const isOne = one.a!.type === one.b!.type && sameSpans(one.a!.spans, one.b!.spans);
      if (verdict === 'b' && isOne) ids.b.add(one.b!.id);
    } else if (verdict === 'a' && one.a) ids.a.add(one.a.id);
    else if (verdict === 'b' && one.b) ids.b.add(one.b.id);
  }
  const adoption = (side: Side): Adoption => ({
    from: texts[side],
    ids: ids[side],
    without: without[side],
    others: others[side],
  });
  // Twice: what the second file brings may be the target of a role in the first.
  return adoptAnnotations(own, article, [adoption('a'), adoption('b'), adoption('a')]);
}

/** Relations and equivalences are taken over where both their ends are: nobody is asked for each. */
function isSettledHere({ kind }: Disagreement): boolean {
  return kind !== 'relations' && kind !== 'equivalences';
}

function left(): Record<'roles' | 'attributes' | 'links', Set<string>> {
  return { roles: new Set(), attributes: new Set(), links: new Set() };
}
