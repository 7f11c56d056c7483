import type { CorpusSnapshot } from '../corpus/snapshot';
import type { CorpusArticle } from '../corpus/types';
import { equipmentExpansion } from '../english/equipmentAcronyms';
import type { Finding } from '../rules/types';
import type { Span } from '../text/span';
import { actorCard } from './cards/actor';
import { figureCard } from './cards/figure';
import type { CardLinks } from './cards/links';
import { joinBlocks, plainly } from './cards/markdown';
import { quotationCard } from './cards/quotation';
import { weaponCard } from './cards/weapon';
import { statementCard } from './draft/card';
import { statementsAt } from './draft/statementsAt';
import { entityOfMention, spanOf, type Thing, thingsAt } from './things';

export interface Hover {
  readonly span: Span;
  readonly markdown: string;
}

/** The card of what stands at an offset: the narrowest thing that has one. */
export function hover(
  corpus: CorpusSnapshot,
  path: string,
  offset: number,
  links: CardLinks,
  findings: readonly Finding[] = [],
): Hover | null {
  const article = corpus.articles.get(path);
  if (!article) return null;
  const things = thingsAt(article, offset);
  const inDraft = hoverInDraft(corpus, article, offset, things, links, findings);
  if (inDraft) return inDraft;
  for (const thing of things) {
    const markdown = cardOf(corpus, article, thing, links, findings);
    if (markdown !== null) return { span: spanOf(thing.span), markdown };
  }
  return null;
}

/**
 * In a draft, how the statement stands to the sources comes first, and then the head of the card that it would have
 * anyway. A name within a quotation keeps its own card, and so does a name that the sources have as well.
 */
function hoverInDraft(
  corpus: CorpusSnapshot,
  article: CorpusArticle,
  offset: number,
  things: readonly Thing[],
  links: CardLinks,
  findings: readonly Finding[],
): Hover | null {
  const statement = statementsAt(corpus, article.path, offset).find(
    ({ kind, state }) => kind !== 'headline' && (kind !== 'name' || state === 'differs' || state === 'not found'),
  );
  if (statement === undefined) return null;
  const [thing] = things;
  const narrower = thing !== undefined && thing.span.end - thing.span.start < statement.end - statement.start;
  if (narrower && thing.kind !== 'quotation') return null;
  const card = thing === undefined ? null : cardOf(corpus, article, thing, links, findings);
  const head = card?.split('\n\n')[0] ?? null;
  const lines = statementCard(corpus, statement, links);
  return { span: spanOf(statement), markdown: joinBlocks([head === null ? [] : [head], [lines[0]!], lines.slice(1)]) };
}

function cardOf(
  corpus: CorpusSnapshot,
  article: CorpusArticle,
  thing: Thing,
  links: CardLinks,
  findings: readonly Finding[],
): string | null {
  switch (thing.kind) {
    case 'mention': {
      if (thing.mention.referent === null && thing.mention.form === 'acronym') {
        return equipmentCard(article.article.text.slice(thing.span.start, thing.span.end));
      }
      const entity = entityOfMention(corpus, article.path, thing.mention);
      if (!entity) return null;
      if (entity.kind === 'weapon' || entity.kind === 'platform') return weaponCard(corpus, entity, links);
      const card = actorCard(corpus, article, entity, links);
      const doubt = card === null ? undefined : doubtOn(findings, thing.mention);
      return doubt === undefined ? card : joinBlocks([[`⚠ ${plainly(doubt)}`], [card!]]);
    }
    case 'figure':
      return figureCard(corpus, article, thing.figure, links, findings);
    case 'speaker':
    case 'cue':
    case 'quotation':
      return quotationCard(corpus, article, thing.quotation, links);
  }
}

/** A card that is one of two people's says so: who is meant is what the finding asks. */
function doubtOn(findings: readonly Finding[], { start, end }: Span): string | undefined {
  return findings.find((one) => one.code === 'entity.ambiguous' && one.start === start && one.end === end)?.message;
}

/** "UAVs": a class of equipment, of which the card can only tell what its letters stand for. */
function equipmentCard(acronym: string): string | null {
  const expansion = equipmentExpansion(acronym);
  return expansion === null ? null : `**${acronym}** · ${expansion}`;
}
