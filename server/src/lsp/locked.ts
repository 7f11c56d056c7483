import picomatch from 'picomatch';
import type { Manifest } from '../corpus/manifest';

/** Whether the manifest says that this text must not change. */
export function isLocked(path: string, manifest: Manifest): boolean {
  return manifest.locked.length > 0 && picomatch.isMatch(path, [...manifest.locked]);
}
