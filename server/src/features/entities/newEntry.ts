import type { CorpusSnapshot } from '../../corpus/snapshot';
import type { ResolvedEntity } from '../../corpus/types';
import { fold } from '../../text/fold';

/** Says how somebody is addressed, not what they are. */
export const HONORIFIC = /^(mr|mrs|ms|miss|mx|dr|sir|dame|lord|lady|madam|mme|prof|rev)\.?$/i;

const LONGEST_ROLE = 80;

export interface CountedRole {
  readonly text: string;
  readonly count: number;
}

/** What the articles say that somebody is ("Defence Minister"), the most usual first; drafts are asked last. */
export function rolesInCorpus(corpus: CorpusSnapshot, entity: ResolvedEntity): readonly CountedRole[] {
  const counts = new Map<string, { text: string; count: number; rank: number }>();
  for (const { path, referent } of entity.referents) {
    const article = corpus.articles.get(path);
    for (const { text } of article?.facts.referents[referent]?.roles ?? []) {
      const role = text.replace(/\s+/g, ' ').trim();
      if (HONORIFIC.test(role) || role.length > LONGEST_ROLE) continue;
      const here = counts.get(fold(role)) ?? { text: role, count: 0, rank: 0 };
      here.count++;
      here.rank += article?.role === 'source' ? 1 : 0.01;
      counts.set(fold(role), here);
    }
  }
  return [...counts.values()]
    .sort((a, b) => b.rank - a.rank || b.text.length - a.text.length || (a.text < b.text ? -1 : 1))
    .map(({ text, count }) => ({ text, count }));
}

/** An entry for `entities.yaml`, its keys in the order in which they are written. */
export type NewEntry = Readonly<Record<string, string | readonly string[]>>;

/** The entry that the corpus can write for an entity: the names it uses and what it is said to be. What is a guess stays out. */
export function newEntry(corpus: CorpusSnapshot, entity: ResolvedEntity): NewEntry {
  const { id, kind, name, known } = entity;
  // A surname or another part of the name is understood without being an alias.
  const aliases = entity.aliases.filter((alias) => !` ${fold(name)} `.includes(` ${fold(alias)} `));
  const description = known?.description ?? rolesInCorpus(corpus, entity)[0]?.text;
  return {
    id: known?.id ?? ownId(id, kind, (other) => corpus.identity.entities.has(other)),
    kind,
    name,
    ...(aliases.length > 0 ? { aliases } : {}),
    ...(description ? { description } : {}),
    ...(known?.wikidata ? { wikidata: known.wikidata } : {}),
  };
}

/** What the corpus calls `person-irena-vostrak` is `irena-vostrak` in the file, unless another has that id. */
function ownId(id: string, kind: string, isTaken: (id: string) => boolean): string {
  const plain = id.startsWith(`${kind}-`) ? id.slice(kind.length + 1) : id;
  return isTaken(plain) ? id : plain;
}
