import { type Article, CAPITAL } from '../article/types';
import { slugOf } from '../entities/builtin';
import type { KnownEntities } from '../entities/known';
import type { EntityKind } from '../entities/types';
import type { Annotations, TextBound } from '../standoff/types';
import { fold } from '../text/fold';
import { contains, firstEndingAfter, overlaps, type Span } from '../text/span';
import type { Mention, MentionForm, Referent } from './types';

/** Annotation types that name an entity, in lower case: ours, and what corpora commonly call them. */
const ENTITY_TYPES: ReadonlyMap<string, EntityKind> = new Map([
  ['person', 'person'],
  ['per', 'person'],
  ['organisation', 'organisation'],
  ['organization', 'organisation'],
  ['org', 'organisation'],
  ['state', 'state'],
  ['country', 'state'],
  ['location', 'place'],
  ['loc', 'place'],
  ['place', 'place'],
  ['weapon', 'weapon'],
  ['wea', 'weapon'],
  ['militaryplatform', 'platform'],
]);

/** The kind that an annotation type stands for; null for types that name no entity. */
export function kindOfType(type: string): EntityKind | null {
  return ENTITY_TYPES.get(type.toLowerCase()) ?? null;
}

const PRONOUNS: ReadonlySet<string> = new Set('he she it they him her them his its their i we who'.split(' '));

export function isPronoun(words: string): boolean {
  return PRONOUNS.has(words.toLowerCase());
}

export interface NamedThings {
  readonly mentions: readonly Mention[];
  readonly referents: readonly Referent[];
}

/**
 * Mentions and referents with what a person marked in them: the span and the kind of each annotated mention, and whom an `N` line
 * says it is. Inferred mentions that overlap an annotated one give way. Indices of referents stay valid; new ones are appended.
 */
export function annotateMentions(
  article: Article,
  inferred: NamedThings,
  annotations: Annotations,
  known: KnownEntities,
): NamedThings {
  const references = entityReferences(annotations, known);
  const marked = annotations.textBounds
    .filter((one) => ENTITY_TYPES.has(one.type.toLowerCase()) || references.has(one.id))
    .map((one) => ({ one, span: hullOf(one) }));
  if (marked.length === 0) return inferred;
  const referents = [...inferred.referents];
  const taken: Mention[] = [];
  let byName: Map<string, number[]> | null = null;
  // The longest first: a person inside an organisation's name is part of that name.
  for (const { one, span } of marked.sort((a, b) => lengthOf(b.span) - lengthOf(a.span))) {
    // A mark on no letter at all names nobody.
    if (span.end <= span.start) continue;
    const others = overlapping(inferred.mentions, span);
    const own = others.find((mention) => mention.start === span.start && mention.end === span.end) ?? longest(others);
    const kind = ENTITY_TYPES.get(one.type.toLowerCase()) ?? null;
    const reference = references.get(one.id) ?? null;
    if (kind === null) {
      // An `N` line on a speaker ("Commander Anke Brodal"): it says who the mention inside is.
      if (own !== undefined && reference !== null) settle(own, own.kind, reference);
      continue;
    }
    if (isTaken(span)) continue;
    const form = own?.form ?? formOf(article, span);
    const referent = settle(own, kind, reference) ?? referentFor(article, span, kind, form, reference);
    taken.splice(firstEndingAfter(taken, span.start), 0, {
      ...span,
      kind,
      form,
      whole: null,
      referent,
      annotated: true,
      ...(reference === null ? {} : { identified: true }),
    });
  }
  const mentions = inferred.mentions
    .filter((mention) => !isTaken(mention))
    .map((mention) => followReferent(mention, referents))
    .concat(taken.map((mention) => followReferent(mention, referents)))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  return { mentions, referents };

  /** They are kept in order, and none overlaps another. */
  function isTaken(span: Span): boolean {
    const next = taken[firstEndingAfter(taken, span.start)];
    return next !== undefined && overlaps(next, span);
  }

  /** Gives the inferred referent the annotated kind and identity; null when it stands for somebody else. */
  function settle(own: Mention | undefined, kind: EntityKind, reference: string | null): number | null {
    const index = own?.referent ?? null;
    const referent = index === null ? undefined : referents[index];
    if (index === null || referent === undefined) return null;
    if (reference === null) {
      if (referent.kind === kind) return index;
      // The program knew this name for a thing of another kind: the person says it is not that one.
      if (referent.known !== null) return null;
      referents[index] = { ...referent, kind };
      return index;
    }
    if (isBy(referent, reference)) return index;
    if (referent.known !== null) return null;
    const same = referents.findIndex((other) => isBy(other, reference));
    if (same >= 0) return same;
    referents[index] = { ...referent, kind: known.byId.get(reference)?.kind ?? kind, known: reference };
    return index;
  }

  function referentFor(
    text: Article,
    span: Span,
    kind: EntityKind,
    form: MentionForm,
    reference: string | null,
  ): number | null {
    const name = text.text.slice(span.start, span.end).replace(/\s+/g, ' ');
    const same =
      reference !== null
        ? referents.findIndex((referent) => isBy(referent, reference))
        : (named().get(fold(name)) ?? []).find((index) => referents[index]!.kind === kind);
    if (same !== undefined && same >= 0) return same;
    if (reference === null && (form === 'pronoun' || form === 'common')) return null;
    const entity = reference === null ? undefined : known.byId.get(reference);
    const full = entity?.name ?? name;
    const referent: Referent = {
      kind,
      name: full,
      names: form === 'pronoun' || full === name ? [full] : [full, name],
      known: reference,
      roles: [],
      gender: entity?.gender ?? 'unknown',
      number: 'unknown',
    };
    const index = referents.push(referent) - 1;
    addNames(named(), referent, index);
    return index;
  }

  /** Referents by their names: hundreds of annotations ask for theirs. Kinds change, names do not. */
  function named(): Map<string, number[]> {
    if (byName === null) {
      byName = new Map();
      for (const [index, referent] of referents.entries()) addNames(byName, referent, index);
    }
    return byName;
  }
}

function addNames(byName: Map<string, number[]>, { names }: Referent, index: number): void {
  for (const name of new Set(names.map(fold))) {
    const own = byName.get(name);
    if (own === undefined) byName.set(name, [index]);
    else own.push(index);
  }
}

/** Whether a reference means this referent: by its id, or, where nobody has described it, by the id that its name gives. */
function isBy(referent: Referent, reference: string): boolean {
  if (referent.known !== null) return referent.known === reference;
  let slug = slugs.get(referent);
  if (slug === undefined) {
    slug = slugOf(referent.name);
    slugs.set(referent, slug);
  }
  return slug === reference;
}

/** Each reference asks all referents. */
const slugs = new WeakMap<Referent, string>();

/** What `N` lines say: annotation id → id of a known entity. An item of Wikidata stands for the entity that has it. */
function entityReferences(annotations: Annotations, known: KnownEntities): ReadonlyMap<string, string> {
  const references = new Map<string, string>();
  let byItem: Map<string, string> | null = null;
  for (const { target, reference } of annotations.normalisations) {
    const colon = reference.indexOf(':');
    const scheme = reference.slice(0, colon);
    const id = reference.slice(colon + 1);
    // A line that somebody is still writing names nobody yet.
    if (id === '') continue;
    if (scheme === 'entity') references.set(target, known.byId.get(id)?.id ?? id);
    else if ((scheme === 'wikidata' || scheme === 'wd') && !references.has(target)) {
      byItem ??= new Map(
        [...known.byId.values()].flatMap((one) => (one.wikidata ? [[one.wikidata, one.id] as const] : [])),
      );
      references.set(target, byItem.get(id) ?? `wikidata:${id}`);
    }
  }
  return references;
}

/** From the first to the last word, in whatever order the file names the parts: a name in two parts is one mention. */
export function hullOf(one: TextBound): Span {
  return {
    start: Math.min(...one.spans.map((span) => span.start)),
    end: Math.max(...one.spans.map((span) => span.end)),
  };
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

function overlapping(mentions: readonly Mention[], span: Span): Mention[] {
  const found: Mention[] = [];
  for (let i = firstEndingAfter(mentions, span.start); i < mentions.length && mentions[i]!.start < span.end; i++) {
    found.push(mentions[i]!);
  }
  return found;
}

function longest(mentions: readonly Mention[]): Mention | undefined {
  return mentions.reduce<Mention | undefined>(
    (best, one) => (best === undefined || one.end - one.start > best.end - best.start ? one : best),
    undefined,
  );
}

function followReferent(mention: Mention, referents: readonly Referent[]): Mention {
  const kind = mention.referent === null ? mention.kind : (referents[mention.referent]?.kind ?? mention.kind);
  return kind === mention.kind ? mention : { ...mention, kind };
}

function formOf({ tokens, text }: Article, span: Span): MentionForm {
  const words = text.slice(span.start, span.end);
  if (isPronoun(words)) return 'pronoun';
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.ends[middle]! <= span.start) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < tokens.count && tokens.starts[i]! < span.end; i++) {
    if (tokens.flags[i]! & CAPITAL && contains(span, { start: tokens.starts[i]!, end: tokens.ends[i]! })) return 'full';
  }
  return 'common';
}
