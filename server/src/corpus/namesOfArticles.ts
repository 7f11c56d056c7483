import { withoutShipPrefix } from '../facts/nameWords';
import { LEAD } from './lead';
import { ofArticle } from './perArticle';
import type { CorpusArticle } from './types';

type Referent = CorpusArticle['facts']['referents'][number];

/** By which two articles name the same, whoever it is. */
export const nameOf = ({ kind, known, name }: Referent): string =>
  known ?? (kind === 'platform' ? withoutShipPrefix(name.toLowerCase()) : name.toLowerCase());

/** The people, bodies, weapons and places that an article names. States stand in every report. */
const namesOf = ofArticle(({ facts }) => namesWhere(facts.referents, ({ kind }) => kind !== 'state'));

/** Those of them that no list knows, which only reports of one affair or of one place share. */
export const rareNamesOf = ofArticle(({ facts }) =>
  namesWhere(facts.referents, ({ kind, known }) => kind !== 'state' && known === null),
);

/** People whom nobody knows but for what they did there, by their full names. */
export const unknownPeopleOf = ofArticle(({ facts }) =>
  namesWhere(facts.referents, ({ kind, known, name }) => kind === 'person' && known === null && name.includes(' ')),
);

/** What an article begins with, but for states. */
export const leadNamesOf = ofArticle(({ article, facts: { mentions, referents } }): ReadonlySet<string> => {
  const end = article.bodyStart + LEAD;
  const names = new Set<string>();
  for (const { kind, referent, start } of mentions)
    if (start < end && referent !== null && kind !== 'state') names.add(nameOf(referents[referent]!));
  return names;
});

export function sharedNames(a: CorpusArticle, b: CorpusArticle): readonly string[] {
  const names = namesOf(b);
  return [...namesOf(a)].filter((name) => names.has(name));
}

/** Articles by the names that no list knows; what has no date is of no affair. */
export function articlesByRareName(sources: readonly CorpusArticle[]): ReadonlyMap<string, readonly CorpusArticle[]> {
  const index = new Map<string, CorpusArticle[]>();
  for (const source of sources) {
    if (source.date === null) continue;
    for (const name of rareNamesOf(source)) {
      const there = index.get(name);
      if (there === undefined) index.set(name, [source]);
      else there.push(source);
    }
  }
  return index;
}

function namesWhere(referents: readonly Referent[], isMeant: (referent: Referent) => boolean): ReadonlySet<string> {
  return new Set(referents.filter(isMeant).map(nameOf));
}
