import { areWithin } from './oneAffair';
import { perSources } from './perSources';
import type { CorpusSnapshot } from './snapshot';
import type { ResolvedEntity } from './types';

/** Articles that follow an event tell of it within this many days. */
const DAYS = 7;

/** What is named in more articles than these tells nothing of what two of them are about. */
const IN_MANY = { articles: 8, part: 0.03 };
const MOST_CLAIMS = 2;
/** The same words are quoted of one occasion. */
const SAYING = 1.5;
const MOST_SAYINGS = 2;
/** Of two people who are in the news every day, so many pairs of articles are looked at. */
const MOST_PAIRS = 4000;

export interface Affairs {
  /** How much two articles of different outlets and the same days share, besides somebody of whom both may speak. */
  between(x: string, y: string, of: ResolvedEntity | null): number;
  /** Whether two articles of different outlets and the same days speak of somebody. */
  meet(of: ResolvedEntity): boolean;
  /** How much the likest two articles that name the one and the other share besides: 1 for a name that only they have. */
  nearness(a: ResolvedEntity, b: ResolvedEntity, within: 'days' | 'any time'): number;
}

/**
 * How much sources that tell of the same event share, by who is who and by the claims and sayings that they have in common.
 * Without that, `oneAffair.ts` says by names alone whether they are of one affair.
 */
export const affairsOf = perSources(weighAffairs);

function weighAffairs(corpus: CorpusSnapshot): Affairs {
  const { articles } = corpus;
  const { entityOf } = corpus.identity.ofSources;
  const namedIn = new Map<string, ReadonlySet<ResolvedEntity>>();
  const many = IN_MANY.articles + corpus.identity.ofSources.articles.size * IN_MANY.part;

  const named = (path: string): ReadonlySet<ResolvedEntity> => {
    let names = namedIn.get(path);
    if (names === undefined) {
      const { referents } = articles.get(path)!.facts;
      names = new Set(referents.flatMap((_, i) => entityOf(path, i) ?? []).filter(({ kind }) => kind !== 'state'));
      namedIn.set(path, names);
    }
    return names;
  };

  const counts = (one: ResolvedEntity): number => (one.referents.length <= many ? weightOf(one) : 0);

  /** All that two articles share: of two that name twenty people together it is asked twenty times. */
  const totals = new Map<string, Map<string, number>>();
  const totalOf = (x: string, y: string): number => {
    let own = totals.get(x);
    if (own === undefined) {
      own = new Map();
      totals.set(x, own);
    }
    let total = own.get(y);
    if (total === undefined) {
      const theirs = named(y);
      total = Math.min(MOST_CLAIMS, sharedKeys(corpus.claimsOf, x, y));
      total += SAYING * Math.min(MOST_SAYINGS, sharedKeys(corpus.sayingsOf, x, y));
      for (const one of named(x)) if (theirs.has(one)) total += counts(one);
      own.set(y, total);
    }
    return total;
  };

  const shared = (a: ResolvedEntity | null, b: ResolvedEntity | null, x: string, y: string): number => {
    let sum = x < y ? totalOf(x, y) : totalOf(y, x);
    for (const one of a === b ? [a] : [a, b])
      if (one !== null && named(x).has(one) && named(y).has(one)) sum -= counts(one);
    return sum;
  };

  const areComparable = (x: string, y: string, within: 'days' | 'any time'): boolean => {
    const [one, other] = [articles.get(x)!, articles.get(y)!];
    return one.outlet !== other.outlet && (within === 'any time' || areWithin(one, other, DAYS));
  };

  return {
    // By day those of two outlets that are near each other have two of two outlets beside each other between them.
    meet: (of) => {
      const all = pathsOf(of).flatMap((path) => (articles.get(path)!.date === null ? [] : [articles.get(path)!]));
      all.sort((a, b) => (a.date! < b.date! ? -1 : 1));
      return all.some((one, i) => i > 0 && areComparable(one.path, all[i - 1]!.path, 'days'));
    },
    between: (x, y, of) => (areComparable(x, y, 'days') ? shared(of, of, x, y) : 0),
    nearness: (a, b, within) => {
      let most = 0;
      let pairs = 0;
      for (const x of pathsOf(a)) {
        for (const y of pathsOf(b)) {
          if (!areComparable(x, y, within)) continue;
          if (++pairs > MOST_PAIRS) return most;
          most = Math.max(most, shared(a, b, x, y));
        }
      }
      return most;
    },
  };
}

/** The articles that speak of somebody, each once. */
export function pathsOf({ referents }: Pick<ResolvedEntity, 'referents'>): readonly string[] {
  return [...new Set(referents.map(({ path }) => path))];
}

/** People are named for what they did there; what every list has is named anywhere. */
function weightOf({ kind, name, known }: ResolvedEntity): number {
  if (known !== null || kind === 'weapon' || kind === 'platform') return 0.5;
  return kind === 'person' && name.includes(' ') ? 1.5 : 1;
}

type Keys = CorpusSnapshot['claimsOf'] | CorpusSnapshot['sayingsOf'];

function sharedKeys(keysOf: Keys, x: string, y: string): number {
  const theirs = new Set<string | null>(keysOf.get(y));
  return new Set<string | null>((keysOf.get(x) ?? []).filter((key) => key !== null && theirs.has(key))).size;
}
