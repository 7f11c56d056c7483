import { nameOfArticle } from '../../corpus/articleName';
import type { CorpusArticle, ResolvedEntity } from '../../corpus/types';
import type { Mention } from '../../facts/types';
import { plural } from '../../text/plural';
import type { Span } from '../../text/span';
import { quotationsOf } from '../quotationsOf';
import { byDate, sentenceAround, spanOf, wholeOf } from '../things';
import { EMPTY_LINE, heading, layOut, type PageLine } from './layOut';
import { marked } from './passage';
import type { PageContext, PageDocument, PageParameters } from './types';

/** All mentions of an entity, each in its sentence, article by article. Parameter `entity`: its id. */
export function mentionsPage({ snapshot }: PageContext, { entity: id = '' }: PageParameters): PageDocument | null {
  const entity = snapshot.identity.entities.get(id);
  if (!entity) return null;
  const articles = articlesOf(entity, (path) => snapshot.articles.get(path));
  let count = 0;
  const parts = articles.flatMap((article): readonly PageLine[] => {
    const own = new Set(entity.referents.filter(({ path }) => path === article.path).map(({ referent }) => referent));
    const mentions = article.facts.mentions.filter(
      ({ referent, form }) => referent !== null && own.has(referent) && form !== 'pronoun',
    );
    count += mentions.length;
    return mentions.length === 0 ? [] : [EMPTY_LINE, articleHeading(article), ...sentences(article, mentions)];
  });
  const told = `${entity.kind}, ${plural(count, 'mention')} in ${plural(articles.length, 'article')}`;
  return layOut(`${entity.name}: all mentions`, [
    heading(1, entity.name),
    { parts: [{ text: told, mark: 'muted' }] },
    ...parts,
  ]);
}

/** Everything that somebody is quoted as saying, article by article. Parameter `entity`: its id. */
export function saidPage({ snapshot }: PageContext, { entity: id = '' }: PageParameters): PageDocument | null {
  const entity = snapshot.identity.entities.get(id);
  if (!entity) return null;
  const spoken = quotationsOf(snapshot, entity);
  const lines: PageLine[] = [];
  let last: CorpusArticle | null = null;
  for (const { article, quotation } of spoken) {
    if (article !== last) lines.push(EMPTY_LINE, articleHeading(article));
    last = article;
    const whole = wholeOf(quotation);
    const start = Math.min(whole.start, sentenceAround(article, whole).start);
    const stretch = { start, end: sentenceAround(article, { start: whole.end - 1, end: whole.end }).end };
    const end = Math.max(stretch.end, whole.end);
    lines.push({
      parts: marked(article.article.text, { start, end }, quotation.spans),
      target: { path: article.path, ...whole },
    });
  }
  const articles = new Set(spoken.map(({ article }) => article.path)).size;
  const told =
    spoken.length === 0
      ? 'Nobody quotes them.'
      : `${plural(spoken.length, 'quotation')} in ${plural(articles, 'article')}`;
  return layOut(`${entity.name}: everything said`, [
    heading(1, entity.name),
    { parts: [{ text: told, mark: 'muted' }] },
    ...lines,
  ]);
}

function articlesOf(entity: ResolvedEntity, articleAt: (path: string) => CorpusArticle | undefined): CorpusArticle[] {
  return [...new Set(entity.referents.map(({ path }) => path))].flatMap((path) => articleAt(path) ?? []).sort(byDate);
}

function articleHeading(article: CorpusArticle): PageLine {
  const date = article.date === null ? '' : `, ${article.date}`;
  const draft = article.role === 'draft' ? ' (draft)' : '';
  const start = article.article.blocks[0]?.start ?? article.article.bodyStart;
  return {
    ...heading(2, `${nameOfArticle(article)}${date}${draft}`),
    target: { path: article.path, start, end: start },
  };
}

/** A sentence that names them twice is one line. */
function sentences(article: CorpusArticle, mentions: readonly Mention[]): readonly PageLine[] {
  const bySentence = new Map<number, { readonly stretch: Span; readonly words: Span[] }>();
  for (const mention of mentions) {
    const stretch = sentenceAround(article, mention);
    const here = bySentence.get(stretch.start);
    if (here) here.words.push(spanOf(mention));
    else bySentence.set(stretch.start, { stretch, words: [spanOf(mention)] });
  }
  return [...bySentence.values()].map(({ stretch, words }) => ({
    parts: marked(article.article.text, stretch, words),
    target: { path: article.path, ...words[0]! },
  }));
}
