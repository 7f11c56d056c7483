import { DEFAULT_MANIFEST } from './manifest';

/** So many of the annotation files must find their article before a pattern is believed. */
const BELIEVABLE = 0.6;

/**
 * Where the annotation files of a project lie that does not say so: beside their texts, in a sibling folder, one file an annotator.
 * Null where nothing but the usual place explains them.
 */
export function recogniseLayout(articles: Iterable<string>, files: Iterable<string>): string | null {
  const annotations = [...files].filter((file) => file.endsWith('.ann')).map(partsOf);
  if (annotations.length === 0) return null;
  const texts = [...articles].map(partsOf);
  const beside = new Set(texts.map(({ folder, stem }) => `${folder}/${stem}`));
  const usual = annotations.filter(({ folder, stem }) => beside.has(`${folder}/${stem}`)).length;
  if (usual > (1 - BELIEVABLE) * annotations.length) return null;
  const byStem = new Map<string, string[]>();
  for (const { folder, stem } of texts) byStem.set(stem, [...(byStem.get(stem) ?? []), folder]);
  const votes = new Map<string, number>();
  for (const { folder, stem } of annotations) {
    for (const { name, rest } of namesIn(stem)) {
      const own = byStem.get(name);
      if (own === undefined) continue;
      // The article in the nearest folder is meant: each part of a corpus has its own.
      const text = [...own].sort((a, b) => shared(b, folder) - shared(a, folder))[0]!;
      const pattern = `${relative(text, folder)}{name}${rest}.ann`;
      votes.set(pattern, (votes.get(pattern) ?? 0) + 1);
      break;
    }
  }
  const [best] = [...votes].sort((a, b) => b[1] - a[1]);
  if (best === undefined || best[1] < BELIEVABLE * annotations.length) return null;
  return best[0] === './{name}.ann' ? null : best[0];
}

/** The usual place, unless the corpus says another or its files lie otherwise. */
export function annotationPattern(said: string, articles: Iterable<string>, files: Iterable<string>): string {
  if (said !== DEFAULT_MANIFEST.annotations) return said;
  return recogniseLayout(articles, files) ?? said;
}

function partsOf(path: string): { readonly folder: string; readonly stem: string } {
  const slash = path.lastIndexOf('/');
  return { folder: path.slice(0, Math.max(0, slash)), stem: path.slice(slash + 1).replace(/\.[^.]+$/, '') };
}

/** "story_ana" may be the story's own name, or annotator ana's file of "story"; the longest name comes first. */
function namesIn(stem: string): { readonly name: string; readonly rest: string }[] {
  const names = [{ name: stem, rest: '' }];
  for (let at = stem.length - 1; at > 0; at--) {
    const mark = stem[at]!;
    if (mark === '_' || mark === '.' || mark === '-')
      names.push({ name: stem.slice(0, at), rest: `${mark}{annotator}` });
  }
  return names;
}

function shared(a: string, b: string): number {
  const [left, right] = [a.split('/'), b.split('/')];
  let count = 0;
  while (count < left.length && left[count] === right[count]) count++;
  return count;
}

/** The way from one folder to another, as a pattern begins: `./`, `../attributions/`. */
function relative(from: string, to: string): string {
  const [left, right] = [from.split('/').filter(Boolean), to.split('/').filter(Boolean)];
  const same = shared(left.join('/'), right.join('/'));
  const common = left.length === 0 || right.length === 0 ? 0 : same;
  const up = '../'.repeat(left.length - common);
  return `${up === '' ? './' : up}${right
    .slice(common)
    .map((part) => `${part}/`)
    .join('')}`;
}
