import type { CorpusSnapshot } from '../../corpus/snapshot';

export interface Drift {
  /** Articles that have annotations. */
  readonly documents: number;
  /** The articles whose annotations do not stand on their words, sorted. */
  readonly drifted: readonly string[];
}

/** How many annotated articles were changed by another program; told by what was found in their annotation files. */
export function driftOf(
  { articles }: CorpusSnapshot,
  findings: ReadonlyMap<string, readonly { readonly code: string }[]>,
): Drift {
  const annotated = [...articles.values()].filter(({ annotationFiles }) => annotationFiles.length > 0);
  const drifted = annotated.filter(({ annotationFiles }) =>
    annotationFiles.some((file) => findings.get(file)?.some(({ code }) => code === 'annotation.words')),
  );
  return { documents: annotated.length, drifted: drifted.map(({ path }) => path).sort() };
}
