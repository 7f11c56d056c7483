import { nameOfArticle } from '../corpus/articleName';
import type { CorpusSnapshot } from '../corpus/snapshot';
import { type Spelled, type SpelledName, spelledIn } from '../corpus/spellings';
import type { CorpusArticle, ResolvedEntity } from '../corpus/types';
import { isInQuotation } from '../facts/inQuotation';
import type { Fix, TextEditIn } from './types';

/** Which word of a name is looked at, and how it sounds. */
export type NamePart = Pick<SpelledName, 'part' | 'sound'>;

/** Where the article writes this name, outside quotation marks: words that somebody quotes stay as they are. */
export function placesOf(
  { path, facts, article }: CorpusArticle,
  corpus: CorpusSnapshot,
  entity: ResolvedEntity,
  { part, sound }: NamePart,
): readonly Spelled[] {
  const found: Spelled[] = [];
  const { quotations } = facts;
  for (const { start, end, form, referent, kind } of facts.mentions) {
    if (form === 'demonym' || form === 'acronym' || form === 'pronoun' || form === 'role' || form === 'common')
      continue;
    if (corpus.identity.entityOf(path, referent)?.id !== entity.id) continue;
    if (isInQuotation(quotations, { start, end })) continue;
    for (const one of spelledIn(article.text.slice(start, end), start, kind)) {
      if (one.part === part && one.sound === sound) found.push(one);
    }
  }
  return found;
}

/** In a draft: the other spelling here, throughout, or in all drafts. */
export function fixesOf(
  article: CorpusArticle,
  corpus: CorpusSnapshot,
  entity: ResolvedEntity,
  name: NamePart,
  odd: Spelled,
  own: readonly Spelled[],
  written: string,
): readonly Fix[] {
  if (article.role !== 'draft') return [];
  const edit = ({ start, end }: Spelled) => ({ start, end, newText: written });
  const others = own.filter((one) => one.written !== written);
  const fixes: Fix[] = [
    {
      title: `Write “${written}” here`,
      preferred: others.length === 1,
      action: { kind: 'edit text', edits: [edit(odd)] },
    },
  ];
  if (others.length > 1) {
    fixes.push({
      title: `Write “${written}” throughout this draft`,
      preferred: true,
      action: { kind: 'edit text', edits: others.map(edit) },
    });
  }
  const edits: TextEditIn[] = others.map((one) => ({ article: article.path, ...edit(one) }));
  for (const path of [...new Set(entity.referents.map((place) => place.path))]) {
    const draft = corpus.articles.get(path);
    if (path === article.path || draft?.role !== 'draft' || draft.locked) continue;
    for (const one of placesOf(draft, corpus, entity, name)) {
      if (one.written !== written) edits.push({ article: path, ...edit(one) });
    }
  }
  if (edits.length > others.length) {
    fixes.push({
      title: `Write “${written}” in all drafts`,
      preferred: false,
      action: { kind: 'edit drafts', edits },
    });
  }
  return fixes;
}

export function outletsOf(paths: readonly string[], corpus: CorpusSnapshot): string {
  const names = [...new Set(paths.flatMap((path) => corpus.articles.get(path) ?? []).map(nameOfArticle))];
  return names.length <= 2 ? names.join(' and ') : `${names[0]} and ${names.length - 1} more`;
}
