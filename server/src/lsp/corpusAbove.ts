import type { Files } from '../service';
import { MANIFEST_FILE } from '../service/corpusFiles';
import { canonicalUri, parentUri } from '../text/uri';

/** No corpus lies deeper below its manifest; the way up ends here even where reading is slow. */
const MOST_FOLDERS = 16;

/** The folder of the nearest `corpus.yaml` above a file, for editors that opened the file alone or a folder below it. */
export async function corpusAbove(files: Files, uri: string): Promise<string | null> {
  const file = canonicalUri(uri);
  const hasFolders = /^[a-z][\w+.-]*:\/\//i.test(file);
  let folder = file;
  for (let i = 0; hasFolders && i < MOST_FOLDERS; i++) {
    folder = parentUri(folder);
    // `file:///` and `vscode-vfs://host` have nothing above them.
    if (/^[^:]+:\/\/[^/]*\/?$/.test(folder)) return null;
    // One that nobody may read makes no corpus here.
    const manifest = await files.read(`${folder}/${MANIFEST_FILE}`).catch(() => null);
    if (manifest !== null) return folder;
  }
  return null;
}
