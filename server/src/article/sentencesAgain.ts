import { KeptArticle } from './keptArticle';
import { readArticle } from './read';
import { letTokensGo } from './tokensAgain';
import type { Article } from './types';

/**
 * To be said when what an article says has been read and hardly anybody will ask for its sentences: with its blocks they
 * are a twelfth of what it takes in memory, and mostly gone before the engine has moved them. They are read again for who
 * asks, with all of the article, but not while texts are being read. `withBlocks` where nobody will ask for the blocks
 * either.
 */
export function letSentencesGo(article: Article, withBlocks: boolean): void {
  if (!(article instanceof KeptArticle) || !Object.hasOwn(article, 'sentences')) return;
  const kept = article as Partial<Article>;
  delete (kept as { sentences?: unknown }).sentences;
  if (withBlocks) delete (kept as { blocks?: unknown }).blocks;
}

// What an object does not have of its own is asked of its prototype.
for (const part of ['sentences', 'blocks'] as const) {
  Object.defineProperty(KeptArticle.prototype, part, {
    get(this: KeptArticle) {
      const again = readArticle(this.text, this.format);
      // Those that the article has are the same.
      letTokensGo(again.tokens);
      for (const one of ['blocks', 'sentences'] as const) {
        if (Object.hasOwn(this, one)) continue;
        Object.defineProperty(this, one, { value: again[one], configurable: true, enumerable: true, writable: true });
      }
      return this[part];
    },
  });
}
