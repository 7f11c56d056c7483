export type { FileProblem } from '../text/fileProblem';

export const LEVELS = ['error', 'warning', 'information', 'hint', 'off'] as const;
export type Level = (typeof LEVELS)[number];

/** `corpus.yaml`, read and checked; every key has its default. */
export interface Manifest {
  readonly name: string | null;
  readonly include: readonly string[];
  readonly drafts: readonly string[];
  readonly locked: readonly string[];
  /** Glob → outlet, in the order written; the first that matches wins. */
  readonly outlets: readonly (readonly [glob: string, outlet: string])[];
  readonly annotations: string;
  readonly annotator: string | null;
  /** Whom a person annotated a name as, other articles' undecided names are taken for as well. */
  readonly learnFromAnnotations: boolean;
  readonly types: ReadonlyMap<string, string>;
  readonly rules: ReadonlyMap<string, { readonly draft?: Level; readonly source?: Level }>;
}

export const DEFAULT_MANIFEST: Manifest = {
  name: null,
  include: ['**/*.{txt,md,article}'],
  // Where people put what they write, and where a new draft is made: read as evidence, it would vouch for itself.
  drafts: ['drafts/**', 'Drafts/**'],
  locked: [],
  outlets: [],
  annotations: '{folder}/{name}.ann',
  annotator: null,
  learnFromAnnotations: false,
  types: new Map(),
  rules: new Map(),
};

/** Whether two manifests say the same of every article, so that none of them is to be read anew. */
export function readsTheSame(a: Manifest, b: Manifest): boolean {
  return (
    a === b ||
    asText({ ...a, rules: NO_RULES, learnFromAnnotations: false }) ===
      asText({ ...b, rules: NO_RULES, learnFromAnnotations: false })
  );
}

/** Whether two manifests have the same findings told; what the corpus is called is no matter of theirs. */
export function checksTheSame(a: Manifest, b: Manifest): boolean {
  return a === b || asText(a) === asText(b);
}

const NO_RULES: Manifest['rules'] = new Map();

function asText(manifest: Manifest): string {
  return JSON.stringify({ ...manifest, name: null, types: [...manifest.types], rules: [...manifest.rules] });
}
