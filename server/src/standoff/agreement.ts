import { firstWhere } from '../text/firstWhere';
import { overlaps, type Span, sameSpans } from '../text/span';
import type { Annotations, TextBound } from './types';

/** What two annotators do not agree on. `a` or `b` is null where only the other marked something. */
export interface Disagreement {
  readonly kind: DisagreementKind;
  readonly a: TextBound | null;
  readonly b: TextBound | null;
  /** For what is said of an annotation (roles, attributes, links): what each says, in words. */
  readonly saidByA: string | null;
  readonly saidByB: string | null;
}

/**
 * `only a`, `only b`: nobody else marked these words. `type`: the same words, two types. `extent`: one type, words that overlap.
 * `type and extent`: both. The others: the same annotation, of which they say different things.
 */
export type DisagreementKind =
  | 'only a'
  | 'only b'
  | 'type'
  | 'extent'
  | 'type and extent'
  | 'roles'
  | 'attributes'
  | 'links'
  | 'relations'
  | 'equivalences';

export interface Matching {
  /** Each annotation is in one pair at most. */
  readonly pairs: readonly { readonly a: TextBound; readonly b: TextBound }[];
  readonly onlyA: readonly TextBound[];
  readonly onlyB: readonly TextBound[];
}

/**
 * Pairs what two annotators marked in one text, one to one: first the same words with the same type, then the same words, then what
 * overlaps, one type before two and the larger share of common words before the smaller. Triggers of events are marks of their own.
 */
export function matchAnnotations(a: Annotations, b: Annotations): Matching {
  const left = inOrder(a.textBounds);
  const right = inOrder(b.textBounds);
  const candidates: { readonly i: number; readonly j: number; readonly rank: number; readonly share: number }[] = [];
  // How far any of the first annotations reach: those that end before an annotation begins are passed over in one step.
  const reach: number[] = [];
  for (const one of right) reach.push(Math.max(endOf(one), reach[reach.length - 1] ?? 0));
  left.forEach((one, i) => {
    for (let j = firstReaching(reach, startOf(one)); j < right.length && startOf(right[j]!) <= endOf(one); j++) {
      const other = right[j]!;
      const share = commonShare(one.spans, other.spans);
      const same = sameSpans(one.spans, other.spans);
      if (share === 0 && !same) continue;
      const type = one.type === other.type;
      candidates.push({ i, j, rank: same ? (type ? 0 : 1) : type ? 2 : 3, share });
    }
  });
  candidates.sort((x, y) => x.rank - y.rank || y.share - x.share || x.i - y.i || x.j - y.j);
  const takenLeft = new Set<number>();
  const takenRight = new Set<number>();
  const pairs: { a: TextBound; b: TextBound }[] = [];
  for (const { i, j } of candidates) {
    if (takenLeft.has(i) || takenRight.has(j)) continue;
    takenLeft.add(i);
    takenRight.add(j);
    pairs.push({ a: left[i]!, b: right[j]! });
  }
  pairs.sort((x, y) => startOf(x.a) - startOf(y.a) || endOf(x.a) - endOf(y.a));
  return {
    pairs,
    onlyA: left.filter((_, i) => !takenLeft.has(i)),
    onlyB: right.filter((_, j) => !takenRight.has(j)),
  };
}

/** Everything that two annotators of one text do not agree on, in the order of the text. */
export function disagreementsBetween(a: Annotations, b: Annotations): readonly Disagreement[] {
  const { pairs, onlyA, onlyB } = matchAnnotations(a, b);
  const found: Disagreement[] = [];
  const spansSaid = { saidByA: null, saidByB: null };
  for (const one of onlyA) found.push({ kind: 'only a', a: one, b: null, ...spansSaid });
  for (const one of onlyB) found.push({ kind: 'only b', a: null, b: one, ...spansSaid });
  const toA = new Map(pairs.map((pair) => [pair.b.id, pair.a.id]));
  const [sideA, sideB] = [sideOf(a, (id) => id), sideOf(b, (id) => toA.get(id) ?? null)];
  for (const pair of pairs) {
    const type = pair.a.type === pair.b.type;
    const extent = sameSpans(pair.a.spans, pair.b.spans);
    if (!type || !extent) {
      found.push({ kind: type ? 'extent' : extent ? 'type' : 'type and extent', ...pair, ...spansSaid });
    }
    for (const kind of SAID) {
      const [saidByA, saidByB] = [sideA[kind].get(pair.a.id), sideB[kind].get(pair.b.id)];
      if (saidByA?.key === saidByB?.key) continue;
      found.push({ kind, ...pair, saidByA: saidByA?.words ?? null, saidByB: saidByB?.words ?? null });
    }
  }
  const place = ({ a: one, b: other }: Disagreement): number =>
    Math.min(one === null ? Infinity : startOf(one), other === null ? Infinity : startOf(other));
  return found
    .map((one, i) => ({ one, i }))
    .sort((x, y) => place(x.one) - place(y.one) || x.i - y.i)
    .map(({ one }) => one);
}

/** What is said of an annotation. A relation is said of its first argument, an equivalence of the first that it joins. */
const SAID = ['roles', 'attributes', 'links', 'relations', 'equivalences'] as const;

type RoleTarget = Annotations['events'][number]['roles'][number];

interface Said {
  /** Equal where both say the same. */
  readonly key: string;
  readonly words: string;
}

/** What an annotator says of each annotation, ids told in those of the one compared with. */
function sideOf(
  annotations: Annotations,
  known: (id: string) => string | null,
): Readonly<Record<(typeof SAID)[number], ReadonlyMap<string, Said>>> {
  const byId = new Map(annotations.textBounds.map((one) => [one.id, one]));
  const triggerOf = new Map(annotations.events.map((event) => [event.id, event.trigger]));
  const holder = (target: string): string => triggerOf.get(target) ?? target;
  const wordsOf = (target: string): string => byId.get(holder(target))?.words ?? target;
  // What only one of them marked is another thing than anything of the other's.
  const idOf = (target: string): string => known(holder(target)) ?? `${wordsOf(target)} (marked by one only)`;
  const collect = (rows: readonly { readonly target: string; readonly key: string; readonly words: string }[]) => {
    const byTarget = new Map<string, { key: string; words: string }[]>();
    for (const { target, key, words } of rows) {
      byTarget.set(target, [...(byTarget.get(target) ?? []), { key, words }]);
    }
    return new Map(
      [...byTarget].map(([target, said]): [string, Said] => {
        const sorted = said.sort((x, y) => (x.key < y.key ? -1 : x.key > y.key ? 1 : 0));
        return [
          target,
          { key: sorted.map(({ key }) => key).join('\n'), words: sorted.map(({ words }) => words).join(', ') },
        ];
      }),
    );
  };
  const role = (name: string): string => name.replace(/\d+$/, '');
  const keyOf = (one: RoleTarget): string => `${role(one.role)} ${idOf(one.target)}`;
  const tell = (one: RoleTarget): string => `${one.role} “${wordsOf(one.target)}”`;
  const several = new Set(annotations.events.map(({ trigger }) => trigger).filter((id, i, all) => all.indexOf(id) < i));
  const place = (id: string): number => byId.get(holder(id))?.spans[0]?.start ?? Infinity;
  // Of several events on one trigger each is one thing: who does what in which of them, not who does what in any.
  const whole = new Map(
    annotations.events.flatMap((event) =>
      several.has(event.trigger) ? [[event.id, event.roles.map(keyOf).sort().join(' & ')] as const] : [],
    ),
  );
  return {
    roles: collect(
      annotations.events.flatMap(({ id, trigger, roles }) => {
        const own = whole.get(id);
        if (own !== undefined) return [{ target: trigger, key: own, words: `(${roles.map(tell).join(', ')})` }];
        return roles.map((one) => ({ target: trigger, key: keyOf(one), words: tell(one) }));
      }),
    ),
    attributes: collect(
      annotations.attributes.map(({ target, name, value }) => {
        const words = value === null ? name : `${name} ${value}`;
        return { target: holder(target), key: `${words} ${whole.get(target) ?? ''}`, words };
      }),
    ),
    relations: collect(
      annotations.relations.map(({ type, from, to }) => ({
        target: holder(from.target),
        key: `${type} ${keyOf(from)} ${keyOf(to)}`,
        words: `${type} ${tell(from)} ${tell(to)}`,
      })),
    ),
    equivalences: collect(
      annotations.equivalences.flatMap(({ type, targets }) => {
        const all = [...new Set(targets)].sort((x, y) => place(x) - place(y));
        const words = `${type} ${all.map((one) => `“${wordsOf(one)}”`).join(' = ')}`;
        return all.length < 2
          ? []
          : [{ target: holder(all[0]!), key: `${type} ${all.map(idOf).sort().join(' ')}`, words }];
      }),
    ),
    links: collect(
      annotations.normalisations.map(({ target, reference }) => ({
        target: holder(target),
        key: reference,
        words: reference,
      })),
    ),
  };
}

function inOrder(all: readonly TextBound[]): readonly TextBound[] {
  return [...all].sort((x, y) => startOf(x) - startOf(y) || endOf(x) - endOf(y) || (x.id < y.id ? -1 : 1));
}

function firstReaching(reach: readonly number[], place: number): number {
  return firstWhere(reach.length, (i) => reach[i]! >= place);
}

function startOf({ spans }: TextBound): number {
  return Math.min(...spans.map(({ start }) => start));
}

function endOf({ spans }: TextBound): number {
  return Math.max(...spans.map(({ end }) => end));
}

/** Twice what two have in common by what both have together (Dice): 1 for the same words, 0 for others. */
function commonShare(a: readonly Span[], b: readonly Span[]): number {
  let common = 0;
  for (const one of a) {
    for (const other of b) {
      if (overlaps(one, other)) common += Math.min(one.end, other.end) - Math.max(one.start, other.start);
    }
  }
  return common === 0 ? 0 : (2 * common) / (lengthOf(a) + lengthOf(b));
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}
