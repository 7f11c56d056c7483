import { ARTICLE_FILE, readMembership } from '../corpus/membership';
import { type Clock, type CorpusView, createService, type Service, type ServiceOptions } from '../service';
import { relativePath } from '../text/uri';
import { diskFiles, pathFromHere, systemClock } from './files';
import { printNote, showProgress } from './output';
import { type Target, targetOf, UsageError } from './targets';

/** Of 19 MB of articles, 64 at once are read in 0.83 of the time that one at once takes, 256 no faster. */
const MANY_AT_ONCE = 64;

export type ReadOptions = Pick<ServiceOptions, 'check' | 'levels'>;

export interface Selection {
  /** Whether single files were named and no folder: each of them has been read. */
  readonly areFiles: boolean;
  readonly service: Service;
  /** Each corpus that was asked for, with the test whether a path in it was. */
  readonly corpora: readonly { readonly view: CorpusView; readonly wanted: (path: string) => boolean }[];
}

/** Nobody waits for this process but who started it: there is no other work to let in. */
const clock: Clock = { now: systemClock.now, yield: () => Promise.resolve() };

/** Reads the corpora around these paths, through the same service as the editor. */
export async function readCorpora(paths: readonly string[], options: ReadOptions = {}): Promise<Selection> {
  const targets: readonly Target[] = (paths.length > 0 ? paths : ['.']).map(targetOf);
  const logger = { info: () => {}, warn: printNote, error: printNote };
  const service = createService({ files: diskFiles, clock, logger, atOnce: MANY_AT_ONCE, ...options });
  service.onProgress(({ done, total }) => showProgress(done, total));
  await service.setFolders(
    targets.map(({ folder }) => folder),
    targets.filter(({ checked }) => checked).map(({ folder }) => folder),
  );
  await service.settled();
  const corpora = service.corpora().flatMap((view) => {
    const asked = targets.filter(
      ({ only }) => `${view.root}/`.startsWith(`${only}/`) || only.startsWith(`${view.root}/`),
    );
    if (asked.length === 0) return [];
    const wanted = (path: string): boolean => {
      const uri = view.uriOf(path);
      return asked.some(({ only }) => uri === only || uri.startsWith(`${only}/`));
    };
    return [{ view, wanted }];
  });
  for (const target of targets) if (target.isFile) refuseLeftOut(target, service.corpora());
  return { service, corpora, areFiles: targets.every(({ isFile }) => isFile) };
}

/** Whoever names a file wants to hear of that file: that nothing is wrong with it would be said of one that was never read. */
function refuseLeftOut({ path, only }: Target, corpora: readonly CorpusView[]): void {
  for (const view of corpora) {
    const inCorpus = relativePath(view.root, only);
    if (inCorpus === null || !view.paths().includes(inCorpus)) continue;
    if (!ARTICLE_FILE.test(inCorpus) || readMembership(view.snapshot.manifest).isArticle(inCorpus)) return;
    const manifest = 'corpus.yaml';
    throw new UsageError(
      view.paths().includes(manifest)
        ? `${path}: ${pathFromHere(view.uriOf(manifest))} does not include this file. Name it there, under "include:" or "drafts:".`
        : `${path}: a file of this name is no article. Rename it, or name it under "include:" in a corpus.yaml.`,
    );
  }
  throw new UsageError(
    `${path}: this is no article. Articles are .txt, .md and .article files, outside dot folders and node_modules.`,
  );
}
