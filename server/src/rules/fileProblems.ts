import type { Role } from '../article/types';
import type { Level, Manifest } from '../corpus/manifest';

/** What is found while a file is read, without any rule: its code, what the manual calls it, and how loud it is. */
export interface FileProblemKind {
  readonly code: string;
  readonly title: string;
  readonly levels: Readonly<Record<Role, Level>>;
}

const both = (level: Level): FileProblemKind['levels'] => ({ draft: level, source: level });

export const FILE_PROBLEM_KINDS: readonly FileProblemKind[] = [
  { code: 'article.encoding', title: 'A file in another encoding', levels: both('warning') },
  { code: 'article.front-matter', title: 'Front matter that cannot be read', levels: both('warning') },
  { code: 'article.not-text', title: 'A file that is no text', levels: both('warning') },
  { code: 'article.too-large', title: 'A file that is too large to be an article', levels: both('warning') },
  { code: 'annotation.syntax', title: 'A line that no annotation tool reads', levels: both('warning') },
  { code: 'annotation.words', title: 'Words that do not stand where the annotation says', levels: both('error') },
  { code: 'annotation.detached', title: 'An annotation whose words were deleted', levels: both('warning') },
  { code: 'annotation.review', title: 'An annotation that a person should look at', levels: both('warning') },
  { code: 'annotation.conflict', title: 'What a merge of annotations could not settle', levels: both('warning') },
  { code: 'annotation.unit', title: 'Offsets counted in another unit', levels: both('warning') },
  { code: 'annotation.type', title: 'A type that the configuration does not have', levels: both('warning') },
  { code: 'annotation.not-allowed', title: 'What the configuration does not allow', levels: both('warning') },
  { code: 'annotation.incomplete', title: 'An event without a role that it needs', levels: both('warning') },
  { code: 'annotation.overlap', title: 'Words shared by types that may not overlap', levels: both('warning') },
  { code: 'annotation.layout', title: 'Where annotation files were recognised', levels: both('information') },
  { code: 'annotation.without-text', title: 'An annotation file that belongs to no text', levels: both('warning') },
  { code: 'annotation.configuration', title: 'annotation.conf', levels: both('information') },
  { code: 'annotation.dangling', title: 'An annotation that refers to nothing', levels: both('error') },
  { code: 'annotation.trigger', title: 'A trigger that brat rejects', levels: both('error') },
  { code: 'corpus.manifest', title: 'corpus.yaml', levels: both('warning') },
  { code: 'corpus.entities', title: 'entities.yaml', levels: both('warning') },
  { code: 'corpus.decisions', title: 'decisions.yaml', levels: both('warning') },
  { code: 'corpus.locked', title: 'locked.sha256', levels: both('warning') },
  { code: 'corpus.pasted', title: 'pasted.yaml', levels: both('warning') },
  { code: 'corpus.metadata', title: 'metadata.tsv', levels: both('warning') },
  { code: 'decision.stale', title: 'A ruling that matches nothing any more', levels: both('warning') },
  { code: 'decision.reopened', title: 'A ruling that had not seen a new value', levels: both('warning') },
];

const KINDS: ReadonlyMap<string, FileProblemKind> = new Map(FILE_PROBLEM_KINDS.map((kind) => [kind.code, kind]));

/** The level of what reading found in a file of this role; files that are no articles count as sources. */
export function levelOfProblem(
  code: string,
  role: Role,
  manifest: Manifest,
  overrides: ReadonlyMap<string, Level>,
): Level {
  return overrides.get(code) ?? manifest.rules.get(code)?.[role] ?? KINDS.get(code)?.levels[role] ?? 'warning';
}
