import type { CorpusSnapshot } from '../corpus/snapshot';
import type { ClaimTable } from './claimTable';
import { ENTITIES_FILE, findEntityEntry, type TextOf } from './corpusFiles';
import type { Place } from './things';

export interface DescribedFact {
  /** "range 300 km (186 miles), Coastal Artillery Handbook, p. 118, as of 2024". */
  readonly text: string;
  /** Where `entities.yaml` says it. */
  readonly entry: Place | null;
}

/** What `entities.yaml` says of the thing and measure that a claim speaks of, with its citation. */
export function describedFactsOf(
  { snapshot, textOf }: { readonly snapshot: CorpusSnapshot; readonly textOf: TextOf },
  { groups }: ClaimTable,
): readonly DescribedFact[] {
  const found = new Map<string, DescribedFact>();
  for (const { path, figure: index } of groups.flatMap(({ rows }) => rows)) {
    const figure = snapshot.articles.get(path)?.facts.figures[index];
    const known = figure?.of ? snapshot.identity.entityOf(path, figure.of.referent)?.known : null;
    for (const { measure, value, source, asOf } of known?.facts ?? []) {
      if (!known || measure !== figure?.measure || found.has(`${known.id} ${value}`)) continue;
      const text = [`${measure} ${value}`, source, asOf && `as of ${asOf}`].filter(Boolean).join(', ');
      const file = textOf(ENTITIES_FILE);
      const span = file === null ? null : findEntityEntry(file, known.id);
      found.set(`${known.id} ${value}`, { text, entry: span && { path: ENTITIES_FILE, ...span } });
    }
  }
  return [...found.values()];
}
