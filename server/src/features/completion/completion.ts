import type { CorpusSnapshot } from '../../corpus/snapshot';
import type { Finding } from '../../rules/types';
import { DECISIONS_FILE, ENTITIES_FILE, type TextOf } from '../corpusFiles';
import { yamlCursorAt } from '../yaml/cursor';
import { yamlScalar } from '../yaml/scalars';
import { schemaChoices } from './fromSchema';
import { completeAnnotation } from './inAnnotations';
import { choicesInDecisions } from './inDecisions';
import { choicesInEntities } from './inEntities';
import { choicesInManifest } from './inManifest';
import { completeFrontMatter, completeTable } from './inMetadata';
import type { Completion, RuleCode } from './types';

export interface CompletionContext {
  readonly corpus: CorpusSnapshot;
  readonly textOf: TextOf;
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
  readonly rules: readonly RuleCode[];
}

/**
 * What could stand at an offset of the corpus's own files, of an annotation file or of an article's front matter.
 * Null where nothing of the kind is being written: an article's body.
 */
export function completeCorpusFile(context: CompletionContext, path: string, offset: number): Completion | null {
  const { corpus, textOf } = context;
  const text = corpus.articles.get(path)?.article.text ?? textOf(path) ?? '';
  if (path.endsWith('.ann')) return completeAnnotation(context, path, text, offset);
  if (path === 'metadata.tsv') return completeTable(corpus, text, offset);
  if (corpus.articles.has(path)) return completeFrontMatter(corpus, text, offset, yamlScalar);
  if (path !== 'corpus.yaml' && path !== ENTITIES_FILE && path !== DECISIONS_FILE) return null;
  const cursor = yamlCursorAt(text, offset);
  if (cursor === null) return null;
  const own =
    path === ENTITIES_FILE
      ? choicesInEntities(corpus, text, cursor)
      : path === DECISIONS_FILE
        ? choicesInDecisions(corpus, context.findings, cursor)
        : choicesInManifest(corpus, cursor, context.rules);
  const schema = schemaChoices(path, cursor);
  // Whoever begins an entry wants to describe somebody: whole entries come before single keys.
  const whole = own.some(({ kind }) => kind === 'entry');
  return { span: cursor.span, choices: whole ? [...own, ...schema] : [...schema, ...own] };
}
