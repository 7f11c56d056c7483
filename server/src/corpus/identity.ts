import { slugOf } from '../entities/builtin';
import type { KnownEntities } from '../entities/known';
import type { CorpusArticle, Identity, ReferentPlace, ResolvedEntity } from './types';

/** Who is who across the articles: referents with a known id merge by it, the others by their folded full name. */
export function resolveIdentity(articles: ReadonlyMap<string, CorpusArticle>, known: KnownEntities): Identity {
  const entities = new Map<string, ResolvedEntity & { aliases: string[]; referents: ReferentPlace[] }>();
  const places = new Map<string, ResolvedEntity[]>();
  for (const [path, { facts }] of articles) {
    const here: ResolvedEntity[] = [];
    facts.referents.forEach((referent, index) => {
      const id = referent.known ?? `${referent.kind}-${slugOf(referent.name)}`;
      let entity = entities.get(id);
      if (entity === undefined) {
        const knownEntity = known.byId.get(id) ?? null;
        const name = knownEntity?.name ?? referent.name;
        entity = { id, kind: referent.kind, name, aliases: [], known: knownEntity, referents: [] };
        entities.set(id, entity);
      }
      for (const name of referent.names) {
        if (name !== entity.name && !entity.aliases.includes(name)) entity.aliases.push(name);
      }
      entity.referents.push({ path, referent: index });
      here.push(entity);
    });
    places.set(path, here);
  }
  return {
    entities,
    entityOf: (path, referent) => (referent === null ? null : (places.get(path)?.[referent] ?? null)),
  };
}
