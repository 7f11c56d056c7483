import { nameOfArticle } from '../corpus/articleName';
import type { EntityFact } from '../entities/types';
import { writtenValue } from '../features/claimTable';
import { addFact } from '../features/entities/addFact';
import { appendEntry } from '../features/entities/editEntry';
import { entryOfId } from '../features/entities/entries';
import { newEntry } from '../features/entities/newEntry';
import type { TextEdit } from '../rules/types';
import { ENTITIES_FILE } from '../service/corpusFiles';
import type { OpenFile } from './fromProtocol';

/** The edit of `entities.yaml` that records the figure at an offset as a fact of its thing, with where it was read. */
export function recordFact({ view, path }: OpenFile, offset: number): TextEdit | null {
  const article = view.snapshot.articles.get(path);
  const index = article?.facts.figures.findIndex(({ start }) => start === offset) ?? -1;
  const figure = article?.facts.figures[index];
  const entity = figure?.of && view.snapshot.identity.entityOf(path, figure.of.referent);
  if (!article || !figure?.measure || !entity) return null;
  const fact: EntityFact = {
    measure: figure.measure,
    value: writtenValue(article, index),
    source: [nameOfArticle(article), article.article.metadata.title?.value, path].filter(Boolean).join(', '),
    ...(article.date === null ? {} : { asOf: article.date.slice(0, 10) }),
  };
  const text = view.textOf(ENTITIES_FILE) ?? '';
  const entry = entity.known?.described ? entryOfId(text, entity.known.id) : null;
  if (entry !== null) return addFact(text, entry, fact);
  return appendEntry(text, { ...newEntry(view.snapshot, entity), facts: [fact] });
}
