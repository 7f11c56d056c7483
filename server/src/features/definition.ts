import type { CorpusSnapshot } from '../corpus/snapshot';
import type { CorpusArticle, ResolvedEntity } from '../corpus/types';
import type { Mention, MentionForm, Quotation } from '../facts/types';
import type { Annotations } from '../standoff/types';
import { contains, overlaps, type Span } from '../text/span';
import { annotationIdAt, annotationLinesAt, wordsOfAnnotation } from './annotationLines';
import { ENTITIES_FILE, findEntityEntry, type TextOf } from './corpusFiles';
import { placesOfStatement, statementsAt } from './draft/statementsAt';
import { articlesOfOutlet } from './outlets';
import {
  byDate,
  claimOf,
  entityOfMention,
  otherVersionsOf,
  type Place,
  quotationAt,
  sentenceAround,
  spanOf,
  type Thing,
  thingsAt,
  wholeOf,
} from './things';

export interface DefinitionTarget extends Place {
  /** What to show around it. */
  readonly context: Span;
}

export interface Definition {
  /** The words it is the definition of. */
  readonly origin: Span;
  /** The best first. */
  readonly targets: readonly DefinitionTarget[];
}

export interface AnnotationFile {
  readonly path: string;
  readonly text: string;
}

/**
 * Where a reader would want to go from here, across the sources (UTF-16 offsets):
 * a name → its entry and where each outlet introduces it; a pronoun → whom it means; an acronym → where it is spelled
 * out; an outlet that is cited → its own article, else the other articles that cite it; a quotation → its fullest and
 * earliest versions elsewhere; a figure → the other figures of its claim; annotated words → their `.ann` line.
 */
export function definition(
  corpus: CorpusSnapshot,
  path: string,
  offset: number,
  textOf: TextOf,
  annotations: AnnotationFile | null = null,
): Definition | null {
  const article = corpus.articles.get(path);
  if (!article) return null;
  const lines = annotations ? annotationLinesAt(article, annotations.path, annotations.text, offset) : [];
  const evidence = evidenceAt(corpus, article, offset);
  for (const thing of thingsAt(article, offset)) {
    const widest =
      evidence !== null && thing.span.end - thing.span.start >= evidence.origin.end - evidence.origin.start;
    const places = [...(widest ? evidence.places : []), ...placesOf(corpus, article, thing, textOf)];
    const targets = [...places.filter((place) => place.path !== path || !contains(thing.span, place)), ...lines];
    if (targets.length > 0) return { origin: spanOf(thing.span), targets: withContext(corpus, unique(targets)) };
  }
  if (evidence !== null) return { origin: evidence.origin, targets: withContext(corpus, unique(evidence.places)) };
  if (lines.length === 0) return null;
  return { origin: { start: offset, end: offset }, targets: withContext(corpus, lines) };
}

/** In a draft, the passages of the sources that bear out what stands here, or have it otherwise; names that are right have their own way. */
function evidenceAt(
  corpus: CorpusSnapshot,
  article: CorpusArticle,
  offset: number,
): { readonly origin: Span; readonly places: readonly Place[] } | null {
  const statement = statementsAt(corpus, article.path, offset).find(
    ({ kind, state, passages }) =>
      (kind !== 'name' || state === 'differs') && kind !== 'headline' && passages.length > 0,
  );
  return statement === undefined ? null : { origin: spanOf(statement), places: placesOfStatement(statement) };
}

/** From a line of an annotation file to the words in the article it is about. */
export function definitionOfAnnotation(
  corpus: CorpusSnapshot,
  path: string,
  annotations: Annotations,
  annText: string,
  offset: number,
): Definition | null {
  const id = annotationIdAt(annText, offset);
  if (id === null) return null;
  const start = annText.lastIndexOf('\n', offset - 1) + 1;
  const targets = wordsOfAnnotation(annotations, id).map((span) => ({ path, ...spanOf(span) }));
  if (targets.length === 0) return null;
  const idEnd = start + id.length;
  const lineEnd = /\r?\n|$/.exec(annText.slice(offset))!.index + offset;
  // An editor underlines what the cursor is on: behind the id that is the line.
  const end = offset <= idEnd ? idEnd : lineEnd;
  return { origin: { start, end }, targets: withContext(corpus, unique(targets)) };
}

function placesOf(corpus: CorpusSnapshot, article: CorpusArticle, thing: Thing, textOf: TextOf): readonly Place[] {
  switch (thing.kind) {
    case 'mention':
      return placesOfMention(corpus, article, thing.mention, textOf);
    case 'speaker':
    case 'cue':
      return placesOfSpeaker(article, article.facts.quotations[thing.quotation]!);
    case 'figure':
      return placesOfFigure(corpus, article, thing.figure);
    case 'quotation': {
      const elsewhere = versionsElsewhere(corpus, article, thing.quotation);
      return elsewhere.length > 0 ? elsewhere : placesOfSpeaker(article, article.facts.quotations[thing.quotation]!);
    }
  }
}

const NAMES: ReadonlySet<MentionForm> = new Set(['full', 'short', 'acronym', 'demonym']);

function placesOfMention(
  corpus: CorpusSnapshot,
  article: CorpusArticle,
  mention: Mention,
  textOf: TextOf,
): readonly Place[] {
  if (mention.referent === null) return [];
  const entity = entityOfMention(corpus, article.path, mention);
  if (mention.form === 'pronoun' || mention.form === 'common') {
    const named = antecedent(article, mention.referent, mention.start);
    return named ? [{ path: article.path, ...spanOf(named) }] : [];
  }
  if (!entity) return [];
  const entry = entityEntry(entity, textOf);
  if (mention.form === 'acronym') {
    const spelled = spelledOut(corpus, article, entity, mention);
    if (spelled.length > 0) return [...spelled, ...entry];
  }
  const cited = placesOfOutlet(corpus, article, entity);
  if (cited.length > 0) return [...cited, ...entry];
  return [...entry, ...introductions(corpus, article, entity)];
}

/** Whom a pronoun at `start` means: the last name before it, else the first after it; a description where there is no name. */
export function antecedent(article: CorpusArticle, referent: number, start: number): Mention | null {
  const same = article.facts.mentions.filter((other) => other.referent === referent && other.start !== start);
  for (const candidates of [same.filter(({ form }) => NAMES.has(form)), same.filter(({ form }) => form === 'role')]) {
    const found = candidates.findLast((mention) => mention.start < start) ?? candidates[0];
    if (found) return found;
  }
  return null;
}

function entityEntry(entity: ResolvedEntity, textOf: TextOf): readonly Place[] {
  if (!entity.known?.described) return [];
  const text = textOf(ENTITIES_FILE);
  const span = text === null ? null : findEntityEntry(text, entity.known.id);
  return span ? [{ path: ENTITIES_FILE, ...span }] : [];
}

function spelledOut(
  corpus: CorpusSnapshot,
  article: CorpusArticle,
  entity: ResolvedEntity,
  acronym: Mention,
): readonly Place[] {
  const found: (Place & { readonly own: boolean; readonly of: CorpusArticle })[] = [];
  for (const place of articlesOf(entity)) {
    const other = corpus.articles.get(place.path);
    const first = other?.facts.mentions.find(
      (mention) =>
        place.referents.has(mention.referent ?? -1) &&
        mention.form === 'full' &&
        mention.end - mention.start > 2 * (acronym.end - acronym.start) &&
        /\s/.test(other.article.text.slice(mention.start, mention.end)),
    );
    if (other && first) found.push({ path: place.path, ...spanOf(first), own: other === article, of: other });
  }
  return found.sort((a, b) => Number(b.own) - Number(a.own) || byDate(a.of, b.of));
}

/** "The New York Times reported": its article, if the corpus has it, else who else cites it. */
function placesOfOutlet(corpus: CorpusSnapshot, article: CorpusArticle, entity: ResolvedEntity): readonly Place[] {
  const isOutlet = entity.known?.role === 'outlet' || entity.known?.role === 'agency';
  const published = articlesOfOutlet(corpus, entity).filter((other) => other !== article);
  if (published.length > 0) {
    return published.map((other) => {
      const headline = other.article.blocks.find((block) => block.kind === 'headline');
      const title = headline ?? other.article.metadata.title?.span;
      const start = title?.start ?? other.article.bodyStart;
      return { path: other.path, start, end: title?.end ?? start };
    });
  }
  if (!isOutlet) return [];
  return introductions(corpus, article, entity).filter((place) => place.path !== article.path);
}

interface ArticleReferents {
  readonly path: string;
  readonly referents: ReadonlySet<number>;
}

function articlesOf(entity: ResolvedEntity): readonly ArticleReferents[] {
  const byPath = new Map<string, Set<number>>();
  for (const { path, referent } of entity.referents) {
    const list = byPath.get(path);
    if (list) list.add(referent);
    else byPath.set(path, new Set([referent]));
  }
  return [...byPath].map(([path, referents]) => ({ path, referents }));
}

/** Where each outlet introduces it: once an outlet, this article first, then by date. */
export function introductions(
  corpus: CorpusSnapshot,
  article: CorpusArticle | null,
  entity: ResolvedEntity,
): readonly Place[] {
  const articles = articlesOf(entity)
    .flatMap(({ path, referents }) => {
      const other = corpus.articles.get(path);
      // What another draft says is no evidence of anything.
      return other && (other.role === 'source' || other === article) ? [{ other, referents }] : [];
    })
    .sort((a, b) => Number(b.other === article) - Number(a.other === article) || byDate(a.other, b.other));
  const outlets = new Set<string>();
  const places: Place[] = [];
  for (const { other, referents } of articles) {
    const outlet = other.outletKnown ? other.outlet : other.path;
    if (outlets.has(outlet)) continue;
    const mention = introduction(other, referents);
    if (!mention) continue;
    outlets.add(outlet);
    places.push({ path: other.path, ...spanOf(mention) });
  }
  return places;
}

/** The first mention by its full name that stands with a description, else by full name, else the first. */
function introduction(article: CorpusArticle, referents: ReadonlySet<number>): Mention | null {
  const mentions = article.facts.mentions.filter((mention) => referents.has(mention.referent ?? -1));
  const body = mentions.filter((mention) => {
    const block = article.article.blocks.find((candidate) => contains(candidate, mention));
    return block?.kind !== 'headline' && block?.kind !== 'caption' && block?.kind !== 'furniture';
  });
  const roles = [...referents].flatMap((referent) => article.facts.referents[referent]?.roles ?? []);
  const described = body.find(
    (mention) =>
      mention.form === 'full' &&
      roles.some((role) => overlaps({ start: mention.start - 2, end: mention.end + 3 }, role)),
  );
  return described ?? body.find((mention) => mention.form === 'full') ?? body[0] ?? mentions[0] ?? null;
}

function placesOfSpeaker(article: CorpusArticle, quotation: Quotation): readonly Place[] {
  const { speaker } = quotation;
  if (!speaker) return [];
  const mention = article.facts.mentions.find(
    ({ start, end, referent }) => start >= speaker.start && end <= speaker.end && referent === speaker.referent,
  );
  const isName = mention !== undefined && (NAMES.has(mention.form) || mention.form === 'role');
  const named = isName || speaker.referent === null ? null : antecedent(article, speaker.referent, speaker.start);
  return [{ path: article.path, ...spanOf(named ?? speaker) }];
}

/** One an article: the fullest first, then the others by date. */
function versionsElsewhere(corpus: CorpusSnapshot, article: CorpusArticle, quotation: number): readonly Place[] {
  const versions = otherVersionsOf(corpus, article.path, quotation).flatMap((place) => {
    const of = corpus.articles.get(place.path);
    const found = quotationAt(corpus, place.path, place.quotation);
    return of && found && of !== article ? [{ of, words: found.words.length, path: of.path, ...wholeOf(found) }] : [];
  });
  versions.sort((a, b) => byDate(a.of, b.of) || b.words - a.words);
  const fullest = versions.reduce<(typeof versions)[number] | null>(
    (best, version) => (best === null || version.words > best.words ? version : best),
    null,
  );
  if (!fullest) return [];
  const seen = new Set([fullest.path]);
  const rest = versions.filter((version) => !seen.has(version.path) && seen.add(version.path));
  return [fullest, ...rest];
}

function placesOfFigure(corpus: CorpusSnapshot, article: CorpusArticle, figure: number): readonly Place[] {
  const own = article.facts.figures[figure]!;
  const places = (claimOf(corpus, article.path, figure)?.figures ?? []).flatMap((place) => {
    const of = corpus.articles.get(place.path);
    const found = of?.facts.figures[place.figure];
    if (!of || !found || (of === article && (place.figure === figure || place.figure === own.converts))) return [];
    return [{ path: place.path, ...spanOf(found), of }];
  });
  return places.sort(
    (a, b) => Number(a.of === article) - Number(b.of === article) || byDate(a.of, b.of) || a.start - b.start,
  );
}

function unique(places: readonly Place[]): readonly Place[] {
  // A quotation with its marks and without them is one place.
  return places.filter(
    (place, i) => !places.slice(0, i).some((before) => before.path === place.path && isWithin(before, place)),
  );
}

const isWithin = (a: Span, b: Span): boolean => contains(a, b) || contains(b, a);

export function withContext(corpus: CorpusSnapshot, places: readonly Place[]): readonly DefinitionTarget[] {
  return places.map(({ path, start, end }) => {
    const article = corpus.articles.get(path);
    return { path, start, end, context: article ? sentenceAround(article, { start, end }) : { start, end } };
  });
}
