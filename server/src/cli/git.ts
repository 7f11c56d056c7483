import { basename, dirname } from 'node:path';
import type { FormerText } from '../service/reanchorPlan';
import { decodeText } from '../text/decode';
import { uriToPath } from './files';
import { git } from './gitObjects';

/**
 * The text of an article when its annotations were last committed: what they were made on, if nobody has changed both since. Null where
 * there is no git, no repository or no such commit.
 */
export const textWhenAnnotated: FormerText = async (articleUri, annotationUri) => {
  const [articlePath, annotationPath] = [uriToPath(articleUri), uriToPath(annotationUri)];
  const folder = dirname(articlePath);
  const commit = await git(dirname(annotationPath), ['log', '-1', '--format=%H', '--', basename(annotationPath)]);
  const hash = commit === null ? '' : commit.toString('latin1').trim();
  if (!/^[0-9a-f]{40,64}$/.test(hash)) return null;
  const bytes = await git(folder, ['show', `${hash}:./${basename(articlePath)}`]);
  return bytes === null ? null : decodeText(bytes).text;
};
