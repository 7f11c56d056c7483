import { nameOfArticle } from '../../corpus/articleName';
import type { CorpusSnapshot } from '../../corpus/snapshot';
import type { CorpusArticle, ResolvedEntity } from '../../corpus/types';
import { fold } from '../../text/fold';
import { plural } from '../../text/plural';
import { byDate, type Place } from '../things';
import { claimRows, claimsAbout, rulingLines, valuesInShort, verdictLine } from './claims';
import type { CardLinks } from './links';
import { joinBlocks, link, plainly } from './markdown';

const MOST_ROWS = 4;
const MOST_ARTICLES = 4;

/** What is known of a weapon or platform, and what the outlets say of it, the most disputed measure as a table. */
export function weaponCard(corpus: CorpusSnapshot, entity: ResolvedEntity, links: CardLinks): string {
  const claims = claimsAbout(corpus, entity);
  const [first, ...others] = claims;
  const compared = first !== undefined && first.groups.flatMap(({ rows }) => rows).length > 1;
  const more = links.commands
    ? [
        link('all mentions', links.commands.mentions),
        ...(entity.known?.described ? [] : [link('describe', links.commands.describe)]),
      ]
    : [];
  const described = (entity.known?.facts ?? [])
    .slice(0, 2)
    .map(
      ({ measure, value, source }) => `${plainly(measure)}: ${plainly(value)}${source ? ` (${plainly(source)})` : ''}`,
    );
  const also = others.slice(0, 3).map((claim) => `${plainly(measureOf(claim.title, entity))}: ${valuesInShort(claim)}`);
  const known = described.length === 0 ? [] : [`described: ${described.join('; ')}`];
  const facts = [...known, ...also].slice(0, 3).join(' · ');
  return joinBlocks([
    [header(entity), ...(first ? rulingLines(first, links) : [])],
    first ? claimRows(first, measureOf(first.title, entity), MOST_ROWS, links) : [],
    facts === '' ? [] : [facts],
    [compared && first ? verdictLine(first, links, more) : [whereNamed(entity, links), ...more].join(' · ')],
  ]);
}

/** "**ATACMS** · weapon, ballistic missile · *Army Tactical Missile System*". */
function header(entity: ResolvedEntity): string {
  const description = entity.known?.description;
  const kind = description ? `${entity.kind}, ${plainly(description)}` : entity.kind;
  const other = otherName(entity);
  return `**${plainly(entity.name)}** · ${kind}${other === null ? '' : ` · *${plainly(other)}*`}`;
}

/** Spelled out for an acronym, the acronym for a long name. */
export function otherName(entity: ResolvedEntity): string | null {
  const name = fold(entity.name);
  const others = [...(entity.known?.aliases ?? []), ...entity.aliases].filter((alias) => fold(alias) !== name);
  const short = !/\s/.test(entity.name);
  return (
    (short
      ? others.filter((alias) => /\s/.test(alias) && !fold(alias).includes(name)).sort((a, b) => b.length - a.length)[0]
      : others.find((alias) => /^[A-Z0-9-]{2,}$/.test(alias))) ?? null
  );
}

/** "ATACMS range" is "range" in ATACMS's own card. */
function measureOf(title: string, entity: ResolvedEntity): string {
  for (const name of [entity.name, ...entity.aliases]) {
    if (fold(title).startsWith(`${fold(name)} `)) return title.slice(name.length + 1);
  }
  return title;
}

/** "named in The Velm Herald, Lysk Courier and 2 more": the outlets' first articles, one click away. */
export function whereNamedLinked(corpus: CorpusSnapshot, entity: ResolvedEntity, links: CardLinks): string {
  // One link an outlet, to the earliest of its articles.
  const first = new Map<string, { readonly article: CorpusArticle; readonly place: Place }>();
  for (const { path, referent } of entity.referents) {
    const article = corpus.articles.get(path);
    const mention = article?.facts.mentions.find((other) => other.referent === referent);
    if (article === undefined || mention === undefined) continue;
    const outlet = nameOfArticle(article);
    const before = first.get(outlet);
    if (before !== undefined && byDate(before.article, article) <= 0) continue;
    first.set(outlet, { article, place: { path, start: mention.start, end: mention.end } });
  }
  const places = [...first].sort(([, a], [, b]) => byDate(a.article, b.article));
  const shown = places.slice(0, MOST_ARTICLES).map(([outlet, { place }]) => link(plainly(outlet), links.place(place)));
  const left = places.length - shown.length;
  const more = links.commands ? link(`${left} more`, links.commands.page('mentions', entity.id)) : `${left} more`;
  return `named in ${shown.join(', ')}${left > 0 ? ` and ${more}` : ''}`;
}

/** "named in 7 articles", and one click away every sentence that does. */
export function whereNamed(entity: ResolvedEntity, { commands }: CardLinks): string {
  const articles = plural(new Set(entity.referents.map(({ path }) => path)).size, 'article');
  return `named in ${commands ? link(articles, commands.page('mentions', entity.id)) : articles}`;
}
