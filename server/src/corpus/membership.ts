import picomatch from 'picomatch';
import type { Role } from '../article/types';
import { DEFAULT_MANIFEST, type Manifest } from './manifest';

/** What a manifest says of paths, ready to be asked many times. Paths are relative to the corpus, with `/`. */
export interface Membership {
  isArticle(path: string): boolean;
  /** By the globs alone; metadata may say otherwise. */
  role(path: string): Role;
  outlet(path: string): string | null;
  /** Whether the text must not be changed by us. */
  isLocked(path: string): boolean;
}

/** What an article's file is called. */
export const ARTICLE_FILE = /\.(txt|md|article)$/i;
/** Files that lie beside articles everywhere and are none, our own reports among them. */
export const NO_ARTICLE =
  /^(README|LICEN[CS]E|CHANGELOG|CHANGES|CONTRIBUTING|crosscheck-report|requirements[^/]*\.txt$)/i;

export function readMembership(manifest: Manifest): Membership {
  const include = manifest.include.map((glob) => ({
    matches: picomatch(glob),
    literal: !/[*?[\]{}()!+@]/.test(nameOf(glob)),
  }));
  const drafts = manifest.drafts.map((glob) => picomatch(glob));
  // Who names drafts wants them read, whatever `include` says of the sources; the usual folder is only a guess.
  const named = manifest.drafts === DEFAULT_MANIFEST.drafts ? [] : drafts;
  const locked = manifest.locked.map((glob) => picomatch(glob));
  const outlets = manifest.outlets.map(([glob, outlet]) => ({ matches: picomatch(glob), outlet }));
  return {
    isArticle: (path) => {
      if (!ARTICLE_FILE.test(path) || isHidden(path)) return false;
      const usual = !NO_ARTICLE.test(nameOf(path));
      // A README is an article only where somebody names that very file.
      if (include.some((glob) => (usual || glob.literal) && glob.matches(path))) return true;
      return usual && named.some((matches) => matches(path));
    },
    role: (path) => (drafts.some((matches) => matches(path)) ? 'draft' : 'source'),
    outlet: (path) => outlets.find(({ matches }) => matches(path))?.outlet ?? null,
    isLocked: (path) => locked.some((matches) => matches(path)),
  };
}

/** Files in dot folders and in `node_modules` belong to no corpus. */
function isHidden(path: string): boolean {
  return path.split('/').some((part) => part.startsWith('.') || part === 'node_modules');
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
