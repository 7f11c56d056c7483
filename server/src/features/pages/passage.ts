import type { CorpusArticle } from '../../corpus/types';
import { overlaps, type Span } from '../../text/span';
import { sentenceAround } from '../things';
import type { PagePart } from './layOut';

/** The sentence that holds the words, on one line, with the words marked. */
export function passage(article: CorpusArticle, words: Span): readonly PagePart[] {
  return marked(article.article.text, sentenceAround(article, words), [words]);
}

/** A stretch of a text on one line with some of its words marked; words outside it are left alone. */
export function marked(text: string, stretch: Span, words: readonly Span[]): readonly PagePart[] {
  const parts: PagePart[] = [];
  let at = stretch.start;
  for (const word of [...words].sort((a, b) => a.start - b.start)) {
    if (!overlaps(word, stretch) || word.start < at) continue;
    const end = Math.min(word.end, stretch.end);
    parts.push(plain(text.slice(at, word.start)), { text: plain(text.slice(word.start, end)), mark: 'words' });
    at = end;
  }
  parts.push(plain(text.slice(at, stretch.end)).trimEnd());
  return parts;
}

const plain = (text: string): string => text.replace(/\s+/g, ' ');
