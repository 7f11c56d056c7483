import { formatOf } from '../article/format';
import { readArticles, readTextOnly } from '../article/read';
import type { Article, Problem } from '../article/types';

/** Articles as read from their own text, before metadata from elsewhere is laid over them. */
export interface ArticleTexts {
  /** As it was read last; undefined where it was not. */
  of(path: string): Article | undefined;
  forget(path: string): void;
  /** Reads the texts of these articles that were not read as they are now. */
  read(paths: readonly string[]): void;
}

export interface TextsToRead {
  text(path: string): string;
  /** What was wrong with its bytes. */
  decoding(path: string): readonly Problem[] | undefined;
  /** Whether nobody asks for its words now: only lines and metadata are read then. */
  isTextOnly(path: string): boolean;
}

export function createArticleTexts({ text, decoding, isTextOnly }: TextsToRead): ArticleTexts {
  const articles = new Map<string, Article>();
  /** Articles whose words were not read. */
  const wordless = new Set<string>();
  return {
    of: (path) => articles.get(path),
    forget: (path) => {
      articles.delete(path);
    },
    read: (paths) => {
      const due: string[] = [];
      for (const path of paths) {
        const textOnly = isTextOnly(path);
        if (articles.get(path)?.text === text(path) && wordless.has(path) === textOnly) continue;
        if (textOnly) {
          articles.set(path, readTextOnly(text(path), formatOf(path), decoding(path)));
          wordless.add(path);
        } else {
          due.push(path);
          wordless.delete(path);
        }
      }
      const read = readArticles(
        due.map((path) => ({ text: text(path), format: formatOf(path), decoding: decoding(path) })),
      );
      for (let i = 0; i < read.length; i++) articles.set(due[i]!, read[i]!);
    },
  };
}
