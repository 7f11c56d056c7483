import { nameOfArticle } from '../../corpus/articleName';
import type { CorpusSnapshot } from '../../corpus/snapshot';
import type { CorpusArticle, ResolvedEntity } from '../../corpus/types';
import type { EntityKind } from '../../entities/types';
import type { Quotation } from '../../facts/types';
import { fold } from '../../text/fold';
import { plural } from '../../text/plural';
import type { ClaimTable } from '../claimTable';
import { HONORIFIC } from '../entities/newEntry';
import { articlesOfOutlet } from '../outlets';
import { quotationsOf } from '../quotationsOf';
import { byDate, textOfQuotation, wholeOf } from '../things';
import { claimsWith, figureLine, inDispute } from './claims';
import { introductionLine } from './introductions';
import type { CardLinks } from './links';
import { clip, clipQuotation, joinBlocks, link, MOST_LINES, plainly } from './markdown';
import { otherName, whereNamed, whereNamedLinked } from './weapon';

const MOST_DISPUTES = 2;
const MOST_FIGURES = 2;
const LONGEST_QUOTATION = 160;

/** Instead of "organisation", for those that nobody described more closely. */
const ROLES: Readonly<Record<string, string>> = {
  outlet: 'news outlet',
  agency: 'news agency',
  government: 'part of a government',
  military: 'armed forces',
  'armed group': 'armed group',
  international: 'international organisation',
};
/** Two words are a scrap, not something a reader would call a quotation. */
const FEWEST_WORDS = 3;

/**
 * First what is in dispute about or with them and on whose word, then the role as this article gives it, the last thing
 * they are quoted as saying, how each outlet introduces them, and their other figures as far as there is room. Null for a
 * state or a place of which it would say what every reader knows.
 */
export function actorCard(
  corpus: CorpusSnapshot,
  article: CorpusArticle,
  entity: ResolvedEntity,
  links: CardLinks,
): string | null {
  const claims = claimsWith(corpus, entity);
  const disputes = claims.filter(inDispute);
  if (disputes.length === 0 && saysTheKnown(corpus, entity)) return null;
  const kind = whatItIs(corpus, entity);
  const other = entity.kind === 'organisation' ? otherName(entity) : null;
  const header = `**${plainly(entity.name)}** · ${kind}${other === null ? '' : ` · *${plainly(other)}*`}`;
  const shown = disputes.slice(0, MOST_DISPUTES).map((claim) => disputeLine(claim, links));
  const left = disputes.length - shown.length;
  const last = lastQuotation(corpus, entity, article);
  const roles = roleLines(article, entity);
  const introduced = introductionLine(corpus, entity, links);
  const several = entity.referents.some(({ path }) => path !== article.path);
  const told = [
    ...shown,
    ...(left > 0 ? [`… and ${plural(left, 'other claim')} in dispute`] : []),
    ...roles,
    ...(last ? [lastLine(last, article, links)] : []),
    ...(introduced === null ? [] : [introduced]),
  ];
  // The header and the links take a line each.
  const room = Math.min(MOST_LINES - 2 - told.length, MOST_FIGURES);
  const figures = claims
    .filter((claim) => !inDispute(claim))
    .slice(0, Math.max(room, 0))
    .map((claim) => figureLine(claim, links));
  const published = articlesOfOutlet(corpus, entity).length;
  const spoken = links.commands ? quotationsOf(corpus, entity).length : 0;
  const said =
    links.commands && spoken > 1 ? [link(`all ${spoken} quotations`, links.commands.page('said', entity.id))] : [];
  const mentions = links.commands ? [link('all mentions', links.commands.mentions)] : [];
  const describe = links.commands && !entity.known?.described ? [link('describe', links.commands.describe)] : [];
  return joinBlocks([
    [header],
    told.slice(0, shown.length + (left > 0 ? 1 : 0)),
    told.slice(shown.length + (left > 0 ? 1 : 0)),
    figures,
    [
      [
        // Where nobody says what they are, the articles themselves are what a reader can go on with.
        introduced === null && (told.length === 0 || several)
          ? whereNamedLinked(corpus, entity, links)
          : whereNamed(entity, links),
        ...(published > 0 ? [`${plural(published, 'article')} of theirs here`] : []),
        ...said,
        ...mentions,
        ...describe,
      ].join(' · '),
    ],
  ]);
}

/**
 * A state or a place that nobody described. "Velm City insisted that …": a capital that the articles quote, as the press
 * calls a government, has its card.
 */
function saysTheKnown(corpus: CorpusSnapshot, entity: ResolvedEntity): boolean {
  const { kind, known } = entity;
  if ((kind !== 'state' && kind !== 'place') || known?.described) return false;
  return kind === 'state' || known?.metonymOf === undefined || quotationsOf(corpus, entity).length === 0;
}

/** "person, President of Velm", "part of the government of Velm; the name often stands for the state itself", "news outlet, Velm". */
function whatItIs({ known }: CorpusSnapshot, { kind, known: entry }: ResolvedEntity): string {
  const nameOf = (id: string | undefined): string => (id === undefined ? '' : (known.byId.get(id)?.name ?? ''));
  const owner = nameOf(entry?.state);
  const meant = nameOf(entry?.metonymOf);
  const told = entry?.description ? `${kind}, ${plainly(entry.description)}` : roleOf(entry?.role ?? '', owner, kind);
  if (meant === '') return told;
  const state = meant === owner && !entry?.description ? 'the state itself' : withArticle(plainly(meant));
  return `${told}; the name often stands for ${state}`;
}

function roleOf(role: string, owner: string, kind: EntityKind): string {
  const word = ROLES[role];
  if (word === undefined) return kind;
  const owned = owner === '' ? undefined : OWNED[role];
  if (owned !== undefined) return `${owned} ${withArticle(plainly(owner))}`;
  return owner === '' ? word : `${word}, ${plainly(owner)}`;
}

const OWNED: Readonly<Record<string, string>> = {
  government: 'part of the government of',
  military: 'armed forces of',
};

/** "the United States", "the Netherlands". */
const withArticle = (state: string): string => (TAKES_ARTICLE.test(state) ? `the ${state}` : state);
const TAKES_ARTICLE = /^(?:United |Netherlands$|Philippines$|Bahamas$|Maldives$|Gambia$)|Republic|Islands$/;

function disputeLine(claim: ClaimTable, links: CardLinks): string {
  const sides = claim.groups.slice(0, 3).map(({ value, rows }) => {
    const row = rows[0]!;
    const word = row.attributedTo === null ? row.outlet : `${row.attributedTo}, in ${row.outlet}`;
    return `${plainly(value)} (${link(plainly(word), links.place(row))})`;
  });
  const compare = links.commands ? ` · ${link('compare', links.commands.compare(claim.key))}` : '';
  return `⚠ ${plainly(claim.title)}: ${sides.join(' against ')}${compare}`;
}

function roleLines(article: CorpusArticle, entity: ResolvedEntity): readonly string[] {
  const roles = entity.referents
    .filter(({ path }) => path === article.path)
    .flatMap(({ referent }) => article.facts.referents[referent]?.roles ?? [])
    .map(({ text }) => text)
    .filter((role) => !HONORIFIC.test(role));
  // "President" adds nothing to "Russian President".
  const distinct = [...new Set(roles)]
    .filter((role, _, all) => !all.some((other) => other !== role && fold(other).includes(fold(role))))
    .slice(0, 2);
  return distinct.length === 0 ? [] : [`here: *${distinct.map((role) => plainly(clip(role, 80))).join('*; *')}*`];
}

interface QuotationOf {
  readonly article: CorpusArticle;
  readonly quotation: Quotation;
}

/**
 * The last by date, then by place; what is undated and what a draft has them say come last in line. Articles without
 * dates have no order: of those, this one comes first. Scare quotes and titles are no speech.
 */
function lastQuotation(corpus: CorpusSnapshot, entity: ResolvedEntity, here: CorpusArticle): QuotationOf | null {
  const spoken: QuotationOf[] = [];
  const seen = new Set<string>();
  for (const { path } of entity.referents) {
    const article = corpus.articles.get(path);
    if (!article || seen.has(path)) continue;
    seen.add(path);
    for (const quotation of article.facts.quotations) {
      const referent = quotation.speaker?.referent ?? null;
      if (referent === null || quotation.kind === 'scare' || quotation.kind === 'title') continue;
      if (quotation.words.length < FEWEST_WORDS) continue;
      if (corpus.identity.entityOf(path, referent)?.id === entity.id) spoken.push({ article, quotation });
    }
  }
  const rank = ({ article, quotation }: QuotationOf): number =>
    (article.role === 'draft' ? 0 : 4) +
    (article.date === null ? 0 : 2) +
    (article === here && article.date === null ? 0.5 : 0) +
    (quotation.kind === 'direct' || quotation.words.length > 5 ? 1 : 0);
  spoken.sort(
    (a, b) =>
      rank(b) - rank(a) ||
      (a.article.date === null ? 0 : -byDate(a.article, b.article)) ||
      b.quotation.spans[0]!.start - a.quotation.spans[0]!.start,
  );
  return spoken[0] ?? null;
}

function lastLine({ article, quotation }: QuotationOf, here: CorpusArticle, links: CardLinks): string {
  const words = plainly(clipQuotation(textOfQuotation(article, quotation), LONGEST_QUOTATION));
  const target = links.place({ path: article.path, ...wholeOf(quotation) });
  const place = link(plainly(nameOfArticle(article)), target);
  // Which of several undated articles is the last nobody knows.
  if (article.date === null)
    return article === here ? `last quoted ${link('here', target)}: ${words}` : `quoted: ${words} (${place})`;
  return `last quoted: ${words} (${place}, ${plainly(article.date)})`;
}
