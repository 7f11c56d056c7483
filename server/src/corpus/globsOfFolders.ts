import { createYamlChecker } from '../text/checkedYaml';
import type { FileProblem } from '../text/fileProblem';
import type { Span } from '../text/span';
import { suggest } from '../text/suggest';
import { readYaml, type YamlNode } from '../text/yaml';
import { ARTICLE_FILE } from './membership';

const MAGIC = /[*?[\]{}()!+@]/;

/** A folder that is named where a glob is asked for means all that lies in it: `drafts`, `drafts/`, `./drafts`. */
export function globOfFolder(glob: string): string {
  const plain = glob.replace(/^(?:\.\/)+/, '');
  if (plain === '' || plain === '.') return '**';
  if (plain.endsWith('/')) return `${plain}**`;
  return MAGIC.test(plain) || ARTICLE_FILE.test(plain) ? plain : `${plain}/**`;
}

/** Shorter names are near to everything. */
const LEAST_NAME = 4;

/**
 * Globs of `corpus.yaml` that begin with a folder that is not there, where one of nearly that name is: what they are to
 * keep apart or to lock is read as if nobody had said so. A folder that is yet to come is no mistake.
 */
export function astrayGlobs(manifest: string, paths: Iterable<string>): readonly FileProblem[] {
  const checker = createYamlChecker('corpus.yaml', 'corpus.manifest');
  const { root } = readYaml(manifest);
  const given = root?.kind === 'map' ? root.entries.flatMap(({ key, value }) => globsAt(key, value)) : [];
  if (given.length === 0) return [];
  const folders = new Set([...paths].flatMap((path) => (path.includes('/') ? [path.slice(0, path.indexOf('/'))] : [])));
  for (const { glob, span } of given) {
    const [first = '', ...rest] = globOfFolder(glob).split('/');
    if (rest.length === 0 || first.length < LEAST_NAME || MAGIC.test(first) || folders.has(first)) continue;
    const near = suggest(first, folders);
    if (near === null) continue;
    const meant = [near, ...rest].join('/');
    checker.report(span, `"${glob}" names no file: there is no folder "${first}" here. Did you mean "${meant}"?`, [
      { title: `Write "${meant}"`, edits: [{ ...span, newText: JSON.stringify(meant) }] },
    ]);
  }
  return checker.problems;
}

const WITH_GLOBS: ReadonlySet<string> = new Set(['include', 'drafts', 'locked']);

function globsAt(key: string, value: YamlNode): readonly { readonly glob: string; readonly span: Span }[] {
  const spanOf = ({ start, end }: Span): Span => ({ start, end });
  if (key === 'outlets' && value.kind === 'map')
    return value.entries.map((entry) => ({ glob: entry.key, span: spanOf(entry.keySpan) }));
  if (!WITH_GLOBS.has(key)) return [];
  const nodes = value.kind === 'list' ? value.items : [value];
  return nodes.flatMap((node) =>
    node.kind === 'scalar' && node.value !== null ? [{ glob: node.text, span: spanOf(node) }] : [],
  );
}
