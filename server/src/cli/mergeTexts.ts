import { CORPUS_FILES, readCorpusFiles, readLayout } from '../service/corpusFiles';
import { annotatedTextOf } from '../service/liveArticle';
import type { AnnotatedText } from '../standoff/offsets';
import { decodeText } from '../text/decode';
import { blobAt, git, gitLine, hashOf, mergeTexts } from './gitObjects';

/** The texts that three versions of an annotation file count in, and the text that git makes of them; null for what nobody knows. */
export interface TextsOfBranches {
  readonly base: AnnotatedText | null;
  readonly ours: AnnotatedText;
  readonly theirs: AnnotatedText;
  readonly merged: AnnotatedText;
}

interface Versions {
  readonly base: Uint8Array;
  readonly ours: Uint8Array;
  readonly theirs: Uint8Array;
}

/**
 * Git tells a merge driver the versions of one file and nothing of the others. The commits they come from are found: the ones that git
 * names in its environment or in its state, else those that have this very version; of each the annotation file is compared. `path` is
 * relative to the top of the repository.
 */
export async function textsOfBranches(top: string, path: string, versions: Versions): Promise<TextsOfBranches | null> {
  const article = await articleOf(top, path);
  if (article === null) return null;
  const has = async (commit: string, bytes: Uint8Array): Promise<boolean> => {
    const blob = await blobAt(top, commit, path);
    return blob?.equals(bytes) ?? false;
  };
  const first = async (commits: readonly string[], bytes: Uint8Array): Promise<string | null> => {
    for (const commit of commits) if (await has(commit, bytes)) return commit;
    for (const commit of await commitsWith(top, path, bytes)) if (await has(commit, bytes)) return commit;
    return null;
  };
  const ours = await first(['HEAD'], versions.ours);
  const theirs = await first(await commitsThatAreMerged(top), versions.theirs);
  if (ours === null || theirs === null) return null;
  const common = await gitLine(top, ['merge-base', ours, theirs]);
  const base = await first([...(common ? [common] : []), `${theirs}^`], versions.base);
  const [baseText, oursText, theirsText] = await Promise.all([
    base === null ? null : blobAt(top, base, article),
    blobAt(top, ours, article),
    blobAt(top, theirs, article),
  ]);
  if (oursText === null || theirsText === null) return null;
  const merged =
    oursText.equals(theirsText) || baseText?.equals(theirsText)
      ? oursText
      : baseText?.equals(oursText)
        ? theirsText
        : mergeTexts(baseText ?? Buffer.alloc(0), oursText, theirsText);
  if (merged === null) return null;
  const read = (bytes: Buffer): AnnotatedText => annotatedTextOf(decodeText(bytes).text, article);
  return { base: baseText && read(baseText), ours: read(oursText), theirs: read(theirsText), merged: read(merged) };
}

/** A merge names the commits that it merges in its environment; others leave them in the repository. */
async function commitsThatAreMerged(top: string): Promise<string[]> {
  const named = Object.keys(process.env).flatMap((name) => /^GITHEAD_([0-9a-f]{40,64})$/.exec(name)?.[1] ?? []);
  const heads = ['MERGE_HEAD', 'REBASE_HEAD', 'CHERRY_PICK_HEAD', 'stash@{0}'];
  const known = await Promise.all(heads.map((head) => gitLine(top, ['rev-parse', '--verify', '--quiet', head])));
  return [...named, ...known.filter((commit) => commit !== null)];
}

const MOST_COMMITS = 20;

/** Commits that brought this version of the file. */
async function commitsWith(top: string, path: string, bytes: Uint8Array): Promise<string[]> {
  const blob = hashOf(top, bytes);
  if (blob === null) return [];
  const args = ['log', '--all', `-${MOST_COMMITS}`, '--format=%H', `--find-object=${blob}`, '--', path];
  const found = await gitLine(top, args);
  return found ? found.split('\n') : [];
}

/** The article of an annotation file, by the names that the repository has and by what its `corpus.yaml` says. */
async function articleOf(top: string, path: string): Promise<string | null> {
  const listed = await git(top, ['ls-tree', '-r', '-z', '--name-only', 'HEAD']);
  if (listed === null) return null;
  const paths = listed.toString('utf8').split('\0').filter(Boolean);
  const known = new Set(paths);
  const root = rootOf(path, known);
  const below = paths.filter((one) => one.startsWith(root)).map((one) => one.slice(root.length));
  const manifest = known.has(`${root}corpus.yaml`) ? await blobAt(top, 'HEAD', `${root}corpus.yaml`) : null;
  const files = readCorpusFiles(null, new Set(CORPUS_FILES), (file) =>
    file === 'corpus.yaml' && manifest !== null ? decodeText(manifest).text : undefined,
  );
  const { annotations } = readLayout(below, files, 'corpus', () => undefined);
  const own = path.slice(root.length);
  for (const [article, layers] of annotations) if (layers.some((layer) => layer.path === own)) return root + article;
  return null;
}

/** The folder of the nearest corpus, with a slash; the whole repository where none says that it is one. */
function rootOf(path: string, known: ReadonlySet<string>): string {
  for (const marker of ['corpus.yaml', 'annotation.conf']) {
    for (let folder = path; folder !== ''; ) {
      folder = folder.slice(0, folder.lastIndexOf('/', folder.length - 2) + 1);
      if (known.has(folder + marker)) return folder;
    }
  }
  return '';
}
