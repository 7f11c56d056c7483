import { draftStatements } from '../corpus/draft/statements';
import { STATE_LETTERS } from '../corpus/draft/stateText';
import type { CorpusSnapshot } from '../corpus/snapshot';
import type { CorpusArticle, ResolvedEntity } from '../corpus/types';
import type { EntityKind } from '../entities/types';
import type { Figure, Quotation } from '../facts/types';
import { fold } from '../text/fold';
import { contains, type Span } from '../text/span';
import { writtenValue } from './claimTable';
import { byDate, claimOf, type Place, spanOf, textOfQuotation, wholeOf } from './things';

export interface DocumentSymbolItem extends Span {
  readonly kind: 'headline' | 'section' | 'quotation' | 'figure' | 'annotation' | 'event';
  readonly name: string;
  readonly detail: string;
  /** What to select; within `start` and `end`. */
  readonly selection: Span;
  readonly children: readonly DocumentSymbolItem[];
}

const LONGEST_NAME = 80;

/** The outline: headline, sections, and in them quotations by their speaker and figures by what they measure. */
export function documentSymbols(corpus: CorpusSnapshot, path: string): readonly DocumentSymbolItem[] {
  const article = corpus.articles.get(path);
  if (!article) return [];
  const items = [
    ...article.facts.quotations.flatMap((quotation) => quotationItem(article, quotation)),
    ...article.facts.figures.flatMap((figure, index) => figureItem(corpus, article, figure, index)),
  ]
    .map((item) => withState(corpus, path, item))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const heads = article.article.blocks.filter(({ kind }) => kind === 'headline' || kind === 'section');
  const first = heads[0]?.start ?? article.article.text.length;
  const sections = heads.map((head, index): DocumentSymbolItem => {
    const end = heads[index + 1]?.start ?? article.article.text.length;
    return {
      kind: head.kind === 'headline' ? 'headline' : 'section',
      name: shorten(article.article.text.slice(head.start, head.end).replace(/^#+\s+/, '')),
      detail: '',
      start: head.start,
      end,
      selection: spanOf(head),
      children: items.filter((item) => contains({ start: head.start, end }, item)),
    };
  });
  // A quotation that runs across a section's head belongs to none and stands by itself.
  const loose = items.filter((item) => item.start < first || !sections.some((section) => contains(section, item)));
  return [...loose, ...sections].sort((a, b) => a.start - b.start);
}

/** In a draft, how it stands to the sources: "≠ differs". */
function withState(corpus: CorpusSnapshot, path: string, item: DocumentSymbolItem): DocumentSymbolItem {
  const statement = draftStatements(corpus, path).find(({ kind, start }) => kind === item.kind && start === item.start);
  if (statement === undefined) return item;
  const state = `${STATE_LETTERS[statement.state]} ${statement.state}`;
  return { ...item, detail: item.detail === '' ? state : `${item.detail} · ${state}` };
}

function quotationItem(article: CorpusArticle, quotation: Quotation): readonly DocumentSymbolItem[] {
  if (quotation.kind === 'scare' || quotation.kind === 'title') return [];
  const span = wholeOf(quotation);
  const speaker = quotation.speaker?.name ?? 'nobody named';
  const name = shorten(`${speaker}: ${textOfQuotation(article, quotation)}`);
  const detail = quotation.cue?.text ?? '';
  return [{ kind: 'quotation', name, detail, ...span, selection: span, children: [] }];
}

function figureItem(
  corpus: CorpusSnapshot,
  article: CorpusArticle,
  figure: Figure,
  index: number,
): readonly DocumentSymbolItem[] {
  if (figure.measure === null || figure.converts !== null) return [];
  const of = figure.of ? ` of ${figure.of.text}` : '';
  const title = claimOf(corpus, article.path, index)?.title ?? `${figure.measure}${of}`;
  const span = spanOf(figure);
  const name = shorten(`${title}: ${writtenValue(article, index)}`);
  return [{ kind: 'figure', name, detail: '', ...span, selection: span, children: [] }];
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST_NAME ? line : `${line.slice(0, LONGEST_NAME - 1).trimEnd()}…`;
}

export interface EntitySymbol extends Place {
  readonly name: string;
  readonly kind: EntityKind;
  /** "weapon, in 3 articles". */
  readonly detail: string;
}

const MOST_SYMBOLS = 400;

/** Entities whose name or alias has the letters of the query in order, as editors match; the most written about first. */
export function workspaceSymbols(corpus: CorpusSnapshot, query: string): readonly EntitySymbol[] {
  const wanted = fold(query).replace(/\s+/g, '');
  const found: { readonly entity: ResolvedEntity; readonly articles: number; readonly close: boolean }[] = [];
  for (const entity of corpus.identity.entities.values()) {
    const names = [entity.name, ...entity.aliases].map(fold);
    if (!names.some((name) => hasInOrder(name, wanted))) continue;
    const articles = new Set(entity.referents.map(({ path }) => path)).size;
    const close = names.some((name) => name.replace(/\s+/g, '').startsWith(wanted));
    if (articles > 0) found.push({ entity, articles, close });
  }
  found.sort(
    (a, b) => Number(b.close) - Number(a.close) || b.articles - a.articles || (a.entity.id < b.entity.id ? -1 : 1),
  );
  return found.slice(0, MOST_SYMBOLS).flatMap(({ entity, articles }) => {
    const place = firstPlace(corpus, entity);
    const detail = `${entity.kind}, in ${articles} article${articles === 1 ? '' : 's'}`;
    return place ? [{ ...place, name: entity.name, kind: entity.kind, detail }] : [];
  });
}

function hasInOrder(name: string, letters: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = name.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

function firstPlace(corpus: CorpusSnapshot, entity: ResolvedEntity): Place | null {
  const articles = [...new Set(entity.referents.map(({ path }) => path))]
    .flatMap((path) => corpus.articles.get(path) ?? [])
    .sort(byDate);
  for (const form of ['full', null] as const) {
    for (const article of articles) {
      const mention = article.facts.mentions.find(
        (candidate) =>
          (form === null || candidate.form === form) &&
          candidate.referent !== null &&
          entity.referents.some(({ path, referent }) => path === article.path && referent === candidate.referent),
      );
      if (mention) return { path: article.path, ...spanOf(mention) };
    }
  }
  return null;
}
