import { execFile } from 'node:child_process';
import { basename, dirname } from 'node:path';
import { decodeText } from '../text/decode';

/** The largest file that is asked of git. */
const MOST_BYTES = 20_000_000;

/**
 * The text of an article when its annotations were last committed: what they were made on, if nobody has changed both since. Null where
 * there is no git, no repository or no such commit.
 */
export async function textWhenAnnotated(articlePath: string, annotationPath: string): Promise<string | null> {
  const folder = dirname(articlePath);
  const commit = await git(dirname(annotationPath), ['log', '-1', '--format=%H', '--', basename(annotationPath)]);
  const hash = commit === null ? '' : commit.toString('latin1').trim();
  if (!/^[0-9a-f]{40,64}$/.test(hash)) return null;
  const bytes = await git(folder, ['show', `${hash}:./${basename(articlePath)}`]);
  return bytes === null ? null : decodeText(bytes).text;
}

function git(folder: string, args: readonly string[]): Promise<Buffer | null> {
  return new Promise((resolve) => {
    const options = { cwd: folder, encoding: 'buffer' as const, maxBuffer: MOST_BYTES, windowsHide: true };
    execFile('git', [...args], options, (error, stdout) => resolve(error ? null : stdout));
  });
}
