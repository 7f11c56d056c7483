import type { CorpusSnapshot } from '../../corpus/snapshot';
import type { CorpusArticle, ResolvedEntity } from '../../corpus/types';
import { ENTITY_KINDS, type EntityKind } from '../../entities/types';
import { kindOfType } from '../../facts/annotatedMentions';
import { extentOf } from '../../facts/extents';
import { nameWords } from '../../facts/nameWords';
import type { Mention } from '../../facts/types';
import type { AnnotatedText } from '../../standoff/offsets';
import { KIND_TYPES } from '../../standoff/translate';
import { annotateMention, type MentionAnnotation } from '../../standoff/writeMention';
import { contains, overlaps, type Span } from '../../text/span';
import { annotationConfigurationOf } from '../annotations/configurationFiles';
import { mentionCounts } from '../completion/things';
import { ENTITIES_FILE, type FilesOfCorpus } from '../corpusFiles';
import type { FileEdits } from '../rename/types';
import { entityOfMention, thingsAt } from '../things';
import { appendEntry } from './editEntry';
import { entryOfId } from './entries';
import { newEntry } from './newEntry';
import { freeId } from './split';

/** What a person can say of the words at a place. */
export interface IdentityChoice {
  readonly title: string;
  readonly span: Span;
  readonly kind: EntityKind;
  /** Who or what it is; null says the kind only. */
  readonly id: string | null;
}

const NAMED_KINDS: Readonly<Record<EntityKind, string>> = {
  person: 'a person',
  organisation: 'an organisation',
  state: 'a state',
  place: 'a place',
  weapon: 'a weapon',
  platform: 'a ship, aircraft or vehicle',
};

const LONGEST_NAME = 80;
const MOST_OTHERS = 3;

/** The words that are to be annotated: a mention, or what a person selected. */
interface Words {
  readonly span: Span;
  readonly text: string;
  readonly mention: Mention | null;
}

function wordsAt(article: CorpusArticle, range: Span): Words | null {
  const thing = thingsAt(article, range.start).find(({ kind }) => kind === 'mention');
  const mention = thing?.kind === 'mention' && thing.mention.form !== 'pronoun' ? thing.mention : null;
  if (mention && contains(extentOf(mention), range)) {
    return { span: extentOf(mention), text: textOf(article, mention), mention };
  }
  const text = textOf(article, range).trim();
  if (text === '' || text.length > LONGEST_NAME || /[\r\n]/.test(text) || !/\p{L}/u.test(text)) return null;
  const start = article.article.text.indexOf(text, range.start);
  const span = { start, end: start + text.length };
  const same = article.facts.mentions.find((one) => overlaps(one, span) && one.form !== 'pronoun') ?? null;
  return { span, text, mention: same };
}

function textOf(article: CorpusArticle, { start, end }: Span): string {
  return article.article.text.slice(start, end);
}

/** Confirmations and corrections for the words at a place: who it is, another one of that name, or a thing of another kind. */
export function identityChoices(corpus: CorpusSnapshot, path: string, range: Span): readonly IdentityChoice[] {
  const article = corpus.articles.get(path);
  const words = article && wordsAt(article, range);
  if (!article || !words) return [];
  const { span, text, mention } = words;
  const own = mention ? entityOfMention(corpus, path, mention) : null;
  const settled = mention?.identified === true && mention.start === span.start && mention.end === span.end;
  const choices: IdentityChoice[] = [];
  const add = (title: string, kind: EntityKind, id: string | null): void =>
    void choices.push({ title, span, kind, id });
  if (own && !settled) add(`This is ${own.name}`, own.kind, own.id);
  for (const other of namesakes(corpus, text, own)) add(`This is ${other.name} (${other.kind})`, other.kind, other.id);
  if (own && own.kind !== 'state') {
    const word = NAMED_KINDS[own.kind].replace(/^an? /, '');
    const isFree = (id: string): boolean => !corpus.identity.entities.has(id) && !corpus.known.byId.has(id);
    add(`This is another ${word} of that name`, own.kind, freeId(text, isFree));
  }
  for (const kind of ENTITY_KINDS) {
    if (kind === mention?.kind) continue;
    const word = NAMED_KINDS[kind];
    add(mention ? `This is ${word}, not ${NAMED_KINDS[mention.kind]}` : `Annotate as ${word}`, kind, null);
  }
  return choices;
}

/** Others that the words may mean: they share the last word of a name, the most named first. */
function namesakes(corpus: CorpusSnapshot, text: string, own: ResolvedEntity | null): readonly ResolvedEntity[] {
  const last = nameWords(text).at(-1);
  if (last === undefined) return [];
  const counts = mentionCounts(corpus);
  return [...corpus.identity.entities.values()]
    .filter(
      (entity) => entity !== own && [entity.name, ...entity.aliases].some((name) => nameWords(name).at(-1) === last),
    )
    .sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_OTHERS);
}

/** What a person's word changes: the article's annotations, and `entities.yaml` where there is nobody to refer to yet. */
export interface Identification {
  readonly annotate: (annotations: string, article: AnnotatedText) => string;
  readonly entry: readonly FileEdits[];
}

/**
 * Writes down what a person said. Somebody whom nobody has described gets an entry as well, since a reference leads to
 * an entry; another one of the same name gets none, which would take the name from the first.
 */
export function identify(
  corpus: CorpusSnapshot,
  files: FilesOfCorpus,
  path: string,
  { span, kind, id }: Pick<IdentityChoice, 'span' | 'kind' | 'id'>,
): Identification | null {
  const article = corpus.articles.get(path);
  if (!article) return null;
  const entity = id === null ? undefined : corpus.identity.entities.get(id);
  const entities = files.textOf(ENTITIES_FILE) ?? '';
  const known = id === null ? undefined : corpus.known.byId.get(id);
  const isNew = entity !== undefined && known === undefined && entryOfId(entities, entity.id) === null;
  const described = isNew ? newEntry(corpus, entity) : null;
  const target = described ? String(described.id) : (known?.id ?? id);
  const label = entity?.name ?? known?.name ?? textOf(article, span);
  const mention = mentionAnnotation(corpus, files, path, span, kind, target === null ? null : { id: target, label });
  return {
    annotate: (annotations, text) => annotateMention(annotations, text, mention),
    entry: described ? [{ path: ENTITIES_FILE, edits: [appendEntry(entities, described)], ask: null }] : [],
  };
}

/** What to write of words of an article that name somebody, in the types that the corpus has for it. */
export function mentionAnnotation(
  corpus: CorpusSnapshot,
  files: FilesOfCorpus,
  path: string,
  span: Span,
  kind: EntityKind,
  reference: MentionAnnotation['reference'],
): MentionAnnotation {
  const isEntity = (type: string): boolean => kindOfOwnType(corpus, type) !== null;
  return { span, type: typeFor(corpus, files, path, kind), isEntity, reference };
}

function kindOfOwnType({ manifest }: CorpusSnapshot, type: string): EntityKind | null {
  const translated = manifest.types.get(type);
  return ENTITY_KINDS.find((kind) => kind === translated) ?? kindOfType(type);
}

/** The corpus's own name for the kind, where it has one; else what annotation.conf allows; else ours. */
function typeFor(corpus: CorpusSnapshot, files: FilesOfCorpus, path: string, kind: EntityKind): string {
  for (const [type, target] of corpus.manifest.types) if (target === kind) return type;
  const ours = KIND_TYPES.get(kind) ?? 'Person';
  const configuration = annotationConfigurationOf(path, files.textOf);
  if (configuration === null) return ours;
  const allowed = configuration.types
    .filter(({ section, selectable }) => section === 'entities' && selectable)
    .map(({ name }) => name);
  return allowed.includes(ours) ? ours : (allowed.find((name) => kindOfType(name) === kind) ?? ours);
}
