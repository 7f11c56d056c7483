import { entityOfMention, thingsAt } from '../features/things';
import type { TextEdit } from '../rules/types';
import { ENTITIES_FILE } from '../service/corpusFiles';
import { fold } from '../text/fold';
import { entityEdit } from './entityEntry';
import type { OpenFile } from './fromProtocol';

/** The entry to add for the entity at an offset; null where none stands or where it has one already. */
export function describeEntity(file: OpenFile, offset: number): TextEdit | null {
  const { view, path } = file;
  const article = view.snapshot.articles.get(path);
  if (!article) return null;
  for (const thing of thingsAt(article, offset)) {
    if (thing.kind !== 'mention') continue;
    const entity = entityOfMention(view.snapshot, path, thing.mention);
    if (!entity || entity.known?.described) continue;
    const { id, kind, name, known } = entity;
    // A surname or another part of the name is understood without being an alias.
    const aliases = entity.aliases.filter((alias) => !` ${fold(name)} `.includes(` ${fold(alias)} `));
    return entityEdit(view.textOf(ENTITIES_FILE) ?? '', {
      id: known?.id ?? ownId(id, kind, (other) => view.snapshot.identity.entities.has(other)),
      kind,
      name,
      ...(aliases.length > 0 ? { aliases } : {}),
      ...(known?.description ? { description: known.description } : {}),
      ...(known?.wikidata ? { wikidata: known.wikidata } : {}),
    });
  }
  return null;
}

/** What the corpus calls `person-irena-vostrak` is `irena-vostrak` in the file, unless another has that id. */
function ownId(id: string, kind: string, isTaken: (id: string) => boolean): string {
  const plain = id.startsWith(`${kind}-`) ? id.slice(kind.length + 1) : id;
  return isTaken(plain) ? id : plain;
}
