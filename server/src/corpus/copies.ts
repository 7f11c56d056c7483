import { isBody } from '../article/blockKinds';
import { type Article, NUMBER, WORD } from '../article/types';
import type { CorpusArticle } from './types';

/** Words a shingle: shorter ones are shared by any two reports of one event. */
const SHINGLE = 7;
/** One shingle in so many is kept, chosen by its hash, so that copies keep the same ones. */
const KEPT = 4;
/** Copies share at least this part of the shorter one's shingles: desks cut, and change a headline. */
const SHARED = 0.6;
/** Texts of fewer kept shingles (some fifty words) are too short to tell a copy by. */
const FEWEST = 8;
/** A shingle of more articles is furniture. */
const MOST_POSTINGS = 60;

const signatures = new WeakMap<Article, ReadonlySet<number>>();

/** Hashes of runs of normalised words, furniture, bylines and credits left out (Broder's shingles, sampled by value). */
function signatureOf(article: Article): ReadonlySet<number> {
  const known = signatures.get(article);
  if (known !== undefined) return known;
  const { tokens } = article;
  const kept = new Set<number>();
  const run: number[] = [];
  for (const block of article.blocks) {
    if (!isBody(block.kind) && block.kind !== 'deck') continue;
    run.length = 0;
    for (let i = block.firstToken; i < block.endToken; i++) {
      if (tokens.kinds[i] !== WORD && tokens.kinds[i] !== NUMBER) continue;
      run.push(hashOf(tokens.norms[i]!));
      if (run.length < SHINGLE) continue;
      let hash = 0;
      for (let k = run.length - SHINGLE; k < run.length; k++) hash = Math.imul(hash, 31) + run[k]!;
      hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
      if (hash % KEPT === 0) kept.add(hash);
    }
  }
  signatures.set(article, kept);
  return kept;
}

/** FNV-1a over UTF-16 code units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash | 0;
}

/**
 * Articles that are one text: path → the path that stands for all its copies (the first of them in order). Found through
 * an inverted index over the shingles of the given articles, those of one claim.
 */
export function copiesAmong(articles: readonly CorpusArticle[]): ReadonlyMap<string, string> {
  const leader = new Map<string, string>();
  const sizes = new Map<string, number>();
  const postings = new Map<number, string[]>();
  for (const { path, article } of [...articles].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    if (leader.has(path)) continue;
    const signature = signatureOf(article);
    const shared = new Map<string, number>();
    for (const hash of signature) {
      const list = postings.get(hash);
      if (list === undefined) {
        postings.set(hash, [path]);
        continue;
      }
      if (list.length > MOST_POSTINGS) continue;
      for (const other of list) shared.set(other, (shared.get(other) ?? 0) + 1);
      list.push(path);
    }
    let like = path;
    for (const [other, count] of shared) {
      const smaller = Math.min(sizes.get(other)!, signature.size);
      if (smaller >= FEWEST && count >= smaller * SHARED) {
        like = leader.get(other)!;
        break;
      }
    }
    leader.set(path, like);
    sizes.set(path, signature.size);
  }
  return leader;
}
