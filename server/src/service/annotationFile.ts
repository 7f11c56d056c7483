import { decodeText, whyNotRead } from '../text/decode';
import type { Files } from './types';

/**
 * An annotation file as it is on the disk now; null where there is none. Rejects where there is one that cannot be read: whoever took it
 * for an empty one would write over it.
 */
export async function readAnnotationFile(files: Files, uri: string): Promise<string | null> {
  const bytes = await files.read(uri);
  if (bytes === null) return null;
  const { text, problems } = decodeText(bytes);
  const reason = whyNotRead(problems);
  if (reason !== null) throw new Error(reason);
  return text;
}
