import type { CorpusSnapshot } from '../../corpus/snapshot';
import type { CorpusArticle } from '../../corpus/types';
import type { Quotation } from '../../facts/types';
import { overlaps, type Span } from '../../text/span';

/** Words of a source as a draft may have them. */
export interface QuotedPassage {
  /** In quotation marks, marks within them made single. */
  readonly quoted: string;
  /** With who says it: the speaker if the source quotes the words, else the outlet. Null where nobody is known. */
  readonly attributed: string | null;
}

/** A passage of a source made ready to be quoted; null for what is no passage: no words, several paragraphs, a draft's text. */
export function quotePassage(corpus: CorpusSnapshot, path: string, span: Span): QuotedPassage | null {
  const source = corpus.articles.get(path);
  if (source?.role !== 'source') return null;
  const written = source.article.text.slice(span.start, span.end);
  if (/\n\s*\n/.test(written.trim()) || !/\p{L}/u.test(written)) return null;
  const spoken = quotationAround(source, span);
  const words = spoken === null ? written : withoutOwnMarks(written);
  const plain = singled(words.replace(/\s+/g, ' ').trim());
  const by = spoken === null ? outletOf(source) : speakerOf(corpus, source, spoken);
  const verb = spoken === null ? 'reported' : 'said';
  // American and British desks part over the comma; the one that stands in the text already stays.
  const open = plain.replace(/[.,;:]$/, '');
  const ended = /[?!…]$/.test(open) ? open : `${open},`;
  return { quoted: `“${plain}”`, attributed: by === null ? null : `“${ended}” ${by} ${verb}` };
}

/** The quotation that the passage lies in; null where it has words of the outlet too. */
function quotationAround({ facts, article }: CorpusArticle, span: Span): Quotation | null {
  const text = article.text.slice(span.start, span.end);
  const start = span.start + (text.length - text.trimStart().length);
  const end = span.end - (text.length - text.trimEnd().length);
  return (
    facts.quotations.find(
      (quotation) =>
        (quotation.kind === 'direct' || quotation.kind === 'partial') &&
        quotation.spans.some((part) => part.start <= start && end <= part.end && overlaps(part, span)),
    ) ?? null
  );
}

const withoutOwnMarks = (words: string): string => words.trim().replace(/^[“"]/, '').replace(/[”"]$/, '');

/** Marks within marks are single ones. */
function singled(words: string): string {
  let opens = true;
  return words
    .replace(/“/g, '‘')
    .replace(/”/g, '’')
    .replace(/"/g, () => {
      const mark = opens ? '‘' : '’';
      opens = !opens;
      return mark;
    });
}

const outletOf = ({ outletKnown, outlet }: CorpusArticle): string | null => (outletKnown ? outlet : null);

function speakerOf({ identity }: CorpusSnapshot, { path }: CorpusArticle, { speaker }: Quotation): string | null {
  if (speaker === null) return null;
  const name = identity.speakerOf(path, speaker)?.name ?? speaker.name;
  return /^(?:he|she|they|it|we|i|who)$/i.test(name) ? null : name;
}
