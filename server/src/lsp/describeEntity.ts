import { appendEntry } from '../features/entities/editEntry';
import { newEntry } from '../features/entities/newEntry';
import { entityOfMention, thingsAt } from '../features/things';
import type { TextEdit } from '../rules/types';
import { ENTITIES_FILE } from '../service/corpusFiles';
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
    return appendEntry(view.textOf(ENTITIES_FILE) ?? '', newEntry(view.snapshot, entity));
  }
  return null;
}
