import { entityOfMention, thingsAt } from '../features/things';
import type { TextEdit } from '../rules/types';
import { ENTITIES_FILE } from '../service/corpusFiles';
import { fold } from '../text/fold';
import type { OpenFile } from './fromProtocol';
import { entityEdit } from './yamlEntries';

/** The entry to add for the entity at an offset; null where none stands or where it has one already. */
export function describeEntity(file: OpenFile, offset: number): TextEdit | null {
  const { view, path } = file;
  const article = view.snapshot.articles.get(path);
  if (!article) return null;
  for (const thing of thingsAt(article, offset)) {
    if (thing.kind !== 'mention') continue;
    const entity = entityOfMention(view.snapshot, path, thing.mention);
    if (!entity || entity.known?.described) continue;
    const aliases = entity.aliases.filter((alias) => fold(alias) !== fold(entity.name));
    const { id, kind, name, known } = entity;
    return entityEdit(view.textOf(ENTITIES_FILE) ?? '', {
      id: known?.id ?? id,
      kind,
      name,
      ...(aliases.length > 0 ? { aliases } : {}),
      ...(known?.description ? { description: known.description } : {}),
      ...(known?.wikidata ? { wikidata: known.wikidata } : {}),
    });
  }
  return null;
}
