import { firstEndingAfter, type Span } from '../../text/span';
import type { CorpusArticle } from '../types';

/** "…, according to the Health Ministry.": at the end of its sentence, unless that names somebody already or ends in another way. */
export function accordingTo(
  { article }: CorpusArticle,
  figure: Span,
  whom: string,
): (Span & { readonly newText: string }) | null {
  const { sentences, text } = article;
  const sentence = sentences[firstEndingAfter(sentences, figure.start)];
  if (sentence === undefined || sentence.start > figure.start) return null;
  const words = text.slice(sentence.start, sentence.end).trimEnd();
  if (/[“”"]|\baccording to\b|\b(?:said|says|reported)\b/.test(words) || !words.endsWith('.')) return null;
  const at = sentence.start + words.length - 1;
  return at < figure.end ? null : { start: at, end: at, newText: `, according to ${whom}` };
}
