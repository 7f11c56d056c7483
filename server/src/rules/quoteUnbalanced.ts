import type { CorpusArticle } from '../corpus/types';
import type { UnbalancedMark } from '../facts/types';
import type { Fix, RawFinding, Rule, TextEdit } from './types';

/** An opening mark without its closing one, a closing mark without its opening one, a mark the wrong way round. */
export const quoteUnbalanced: Rule = {
  code: 'quote.unbalanced',
  title: 'Quotation mark without its partner',
  levels: { draft: 'warning', source: 'warning' },
  check(article) {
    return article.facts.unbalanced.map((mark): RawFinding => {
      // The whole stretch, so that a decision on it can be found again by its words.
      const { start, end } = mark.quoted;
      return { start, end, message: messageFor(article, mark), related: [], fixes: fixesFor(article, mark) };
    });
  },
};

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '"': '"', '„': '“', '«': '»', '``': "''", '‹': '›' };
const OPENING: Readonly<Record<string, string>> = { '”': '“', '"': '"', '»': '«', '›': '‹' };

function markOf(article: CorpusArticle, mark: UnbalancedMark): string {
  return article.article.text.slice(mark.start, mark.end);
}

function turned(article: CorpusArticle, mark: UnbalancedMark): string {
  const char = markOf(article, mark);
  return opens(mark) ? (OPENING[char] ?? '“') : (CLOSING[char] ?? '”');
}

/** The mark begins the quoted stretch. */
function opens(mark: UnbalancedMark): boolean {
  return mark.start === mark.quoted.start;
}

function messageFor(article: CorpusArticle, mark: UnbalancedMark): string {
  const char = markOf(article, mark);
  switch (mark.fault) {
    case 'never closed':
      return `This ${char} is never closed: add ${CLOSING[char] ?? '”'} where the quotation ends.`;
    case 'opened twice':
      return `This ${char} is not closed before the next one opens: add ${CLOSING[char] ?? '”'}, or remove one of the two.`;
    case 'turned':
      return `This ${char} faces the wrong way: it should be ${turned(article, mark)}.`;
    case 'never opened':
      return `This ${char} closes nothing: add ${OPENING[char] ?? '“'} where the quotation begins, or remove it.`;
  }
}

function fixesFor(article: CorpusArticle, mark: UnbalancedMark): Fix[] {
  const ignore: Fix = {
    title: 'Ignore, with a reason',
    preferred: false,
    action: { kind: 'decide finding', code: 'quote.unbalanced', span: mark.quoted },
  };
  if (article.role === 'source') return [ignore];
  return [...edits(article, mark), ignore];
}

function edits(article: CorpusArticle, mark: UnbalancedMark): Fix[] {
  const char = markOf(article, mark);
  const fix = (title: string, preferred: boolean, ...changes: TextEdit[]): Fix => ({
    title,
    preferred,
    action: { kind: 'edit text', edits: changes },
  });
  const remove = fix(`Remove the ${char}`, false, { start: mark.start, end: mark.end, newText: '' });
  if (mark.fault === 'turned') {
    const right = turned(article, mark);
    const { text } = article.article;
    // “to defend “. — the space before a closing mark goes with the turn.
    const start = !opens(mark) && text[mark.start - 1] === ' ' ? mark.start - 1 : mark.start;
    return [fix(`Turn it into ${right}`, true, { start, end: mark.end, newText: right })];
  }
  if (mark.fault === 'never opened') {
    const opening = OPENING[char] ?? '“';
    const at = mark.quoted.start;
    return [fix(`Add ${opening} where the sentence begins`, false, { start: at, end: at, newText: opening }), remove];
  }
  const closing = CLOSING[char] ?? '”';
  const at = mark.quoted.end;
  return [
    fix(`Add ${closing} at the end`, mark.fault === 'opened twice', { start: at, end: at, newText: closing }),
    remove,
  ];
}
