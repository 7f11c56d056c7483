import { type Article, NUMBER, type Sentence, type Tokens } from '../article/types';
import { words } from '../english/words';
import type { Span } from '../text/span';
import { mentionsIn, subjectOf } from './figureSubjects';
import type { MentionFacts } from './mentions';
import type { ReadQuantity } from './quantities';
import type { FigureSubject, Mention } from './types';

/** What one club paid another for a player. */
export const TRANSFER_FEE = 'transfer fee';

/** "signed the striker from Lysk for 45 million euros", "a fee of £50m"; -1 for other sums. */
export function transferFeeAt(tokens: Tokens, { firstToken, endToken }: Sentence, q: ReadQuantity): number {
  const { norms } = tokens;
  if (isOfAnotherYear(tokens, q)) return -1;
  const link = norms[q.first - 1] ?? '';
  const isFee = (link === 'of' && norms[q.first - 2] === 'fee') || link === 'for';
  const isMove = /^(?:transfer|move|switch)$/.test(norms[q.next] ?? '');
  if (!isFee && !isMove) return -1;
  if (isMove) return q.next;
  for (let at = firstToken; at < endToken; at++) {
    // "has signed an agreement to buy the firm for 334 million".
    if (SIGNS.has(norms[at]!)) return isPaper(norms, at) ? -1 : at;
    if (MOVES.has(norms[at]!)) return at;
  }
  return -1;
}

const SIGNS = words('sign signs signed signing');
const MOVES = words('joins joined join transfer');

/** "signed a definitive agreement", "signed the deal". */
function isPaper(norms: readonly string[], signed: number): boolean {
  for (let at = signed + 1; at < signed + 5; at++) if (PAPERS.has(norms[at] ?? '')) return true;
  return false;
}

const PAPERS = words('agreement agreements contract contracts deal deals letter memorandum pact accord papers');

/** "was jailed for two years in 2024": another time. */
export function isOfAnotherYear({ norms, kinds }: Tokens, q: ReadQuantity): boolean {
  for (let at = q.next; at < q.next + 5; at++)
    if (norms[at] === 'in' && kinds[at + 1] === NUMBER && /^(?:19|20)\d\d$/.test(norms[at + 1]!)) return true;
  return false;
}

/**
 * The person named last before the number, else the first behind it: whom it was given to or paid for. "He" is whom the
 * sentence before begins with.
 */
export function personOf(
  article: Article,
  names: MentionFacts,
  sentence: Sentence,
  q: ReadQuantity,
): FigureSubject | null {
  const people = peopleIn(names, sentence);
  const found = people.findLast(({ end }) => end <= q.start) ?? people[0] ?? whoIsHe(article, names, sentence);
  return found === undefined ? null : subjectOf(article, found);
}

const peopleIn = (names: MentionFacts, span: Span): readonly Mention[] =>
  mentionsIn(names, span).filter(
    ({ kind, form, referent }) =>
      kind === 'person' && form !== 'pronoun' && form !== 'common' && form !== 'role' && referent !== null,
  );

function whoIsHe({ tokens, sentences }: Article, names: MentionFacts, sentence: Sentence): Mention | undefined {
  if (!/^(?:he|she)$/.test(tokens.norms[sentence.firstToken]!)) return undefined;
  const before = sentences[sentences.indexOf(sentence) - 1];
  if (before === undefined || before.block !== sentence.block) return undefined;
  const people = peopleIn(names, before);
  return people.length === 1 && people[0]!.start - before.start <= FIRST_WORDS ? people[0] : undefined;
}

/** In UTF-16 code units: behind a title or two. */
const FIRST_WORDS = 30;
