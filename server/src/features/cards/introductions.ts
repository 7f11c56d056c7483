import { nameOfArticle } from '../../corpus/articleName';
import type { CorpusSnapshot } from '../../corpus/snapshot';
import type { CorpusArticle, ResolvedEntity } from '../../corpus/types';
import { HONORIFIC } from '../entities/newEntry';
import { byDate } from '../things';
import type { CardLinks } from './links';
import { clip, link, plainly } from './markdown';

const MOST_OUTLETS = 3;
const LONGEST_ROLE = 48;

/**
 * "introduced by The Velm Herald as *harbour master*, by Lysk Courier": where each outlet names them first, and as what.
 * Null where one outlet alone names them, or none says what they are.
 */
export function introductionLine(corpus: CorpusSnapshot, entity: ResolvedEntity, links: CardLinks): string | null {
  const first = new Map<string, { readonly article: CorpusArticle; readonly referent: number }>();
  for (const { path, referent } of entity.referents) {
    const article = corpus.articles.get(path);
    if (article === undefined || article.role === 'draft') continue;
    const outlet = nameOfArticle(article);
    const before = first.get(outlet);
    if (before === undefined || byDate(article, before.article) < 0) first.set(outlet, { article, referent });
  }
  if (first.size < 2) return null;
  const introductions = [...first]
    .sort(([, a], [, b]) => byDate(a.article, b.article))
    .flatMap(([outlet, { article, referent }]) => {
      const mention = article.facts.mentions.find((one) => one.referent === referent && one.form !== 'pronoun');
      if (mention === undefined) return [];
      const { start, end } = mention;
      const role = article.facts.referents[referent]?.roles.find(({ text }) => !HONORIFIC.test(text.trim()));
      const as = role === undefined ? '' : ` as *${plainly(clip(role.text, LONGEST_ROLE))}*`;
      return [`${link(plainly(outlet), links.place({ path: article.path, start, end }))}${as}`];
    });
  if (!introductions.some((line) => line.endsWith('*'))) return null;
  const left = introductions.length - MOST_OUTLETS;
  return `introduced by ${introductions.slice(0, MOST_OUTLETS).join(', ')}${left > 0 ? ` and ${left} more` : ''}`;
}
