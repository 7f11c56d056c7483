import type { CorpusSnapshot } from '../corpus/snapshot';
import { extentOf } from '../facts/extents';
import { overlaps, type Span } from '../text/span';
import { claimOf, sayingOf, spanOf, thingsAt } from './things';

export interface Highlight extends Span {
  /** The words that carry it (a quotation's speaker and cue), rather than the thing itself. */
  readonly supports: boolean;
}

/** What belongs together in one article: mentions of one entity, a quotation with its speaker and cue, figures of a claim. */
export function documentHighlights(corpus: CorpusSnapshot, path: string, offset: number): readonly Highlight[] {
  const article = corpus.articles.get(path);
  if (!article) return [];
  const { mentions, quotations, figures } = article.facts;
  for (const thing of thingsAt(article, offset)) {
    if (thing.kind === 'mention') {
      if (thing.mention.referent === null) continue;
      const own = thing.mention.referent;
      const entity = corpus.identity.entityOf(path, own);
      const isSame = (referent: number | null): boolean =>
        referent !== null &&
        (referent === own || (entity !== null && corpus.identity.entityOf(path, referent)?.id === entity.id));
      const named = mentions.filter(({ referent }) => isSame(referent)).map(extentOf);
      // "she said": a pronoun that was followed for its quotation's sake.
      const speaking = quotations.flatMap(({ speaker }) =>
        speaker && isSame(speaker.referent) && !named.some((mention) => overlaps(mention, speaker)) ? [speaker] : [],
      );
      return [...named, ...speaking].map((span) => ({ ...spanOf(span), supports: false }));
    }
    if (thing.kind === 'figure') {
      const claim = claimOf(corpus, path, thing.figure);
      const own = figures[thing.figure]!;
      const same = claim ? claim.figures.filter((place) => place.path === path).map((place) => place.figure) : [];
      const all = [...new Set([...same, thing.figure])].sort((a, b) => a - b);
      const subject = own.of ? [{ ...spanOf(own.of), supports: true }] : [];
      return [...all.map((index) => ({ ...spanOf(figures[index]!), supports: false })), ...subject];
    }
    const quotation = quotations[thing.quotation]!;
    const others = (sayingOf(corpus, path, thing.quotation)?.quotations ?? [])
      .filter((place) => place.path === path && place.quotation !== thing.quotation)
      .flatMap((place) => quotations[place.quotation]?.spans ?? []);
    const supports = [quotation.speaker, quotation.cue].flatMap((span) => (span ? [span] : []));
    return [
      ...[...quotation.spans, ...others].map((span) => ({ ...spanOf(span), supports: false })),
      ...supports.map((span) => ({ ...spanOf(span), supports: true })),
    ];
  }
  return [];
}
