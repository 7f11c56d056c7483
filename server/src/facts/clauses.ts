import type { CueVerb } from '../english/speechVerbs';
import { IS_NUMBER, IS_STRETCH, IS_WORD, type Paragraph } from './frames';
import { ADVERB, TIME } from './speechTraits';

// A verb that seldom reports does so with a clause of its own.

/** "ruled that", "questioning whether", "advised them to": with a clause of its own a weak verb reports. */
export function opensClauseOf(p: Paragraph, to: number, { form, lemma }: CueVerb): boolean {
  if (lemma === 'question' && p.words[to] === 'whether') return true;
  // "expressed hope that", "made the point that"
  if (lemma === 'express' || lemma === 'voice' || lemma === 'make') return saysSomethingThat(p, to, lemma);
  if (BIDS.has(lemma) && bidsTo(p, to)) return true;
  return form === 'gerund' ? p.words[to] === 'that' : opensThatClause(p, to);
}

const BIDS: ReadonlySet<string> = new Set(['advise', 'command', 'encourage', 'invite', 'order']);
/** In words: "the graduates of Velm College in 2031". */
const WHOM = 10;

/** "advised the graduates of Velm College to “…”": whom somebody bids to do what the marks hold. */
function bidsTo({ words, marks }: Paragraph, from: number): boolean {
  for (let k = from + 1; k < from + WHOM && (marks[k]! & (IS_WORD | IS_NUMBER)) !== 0; k++)
    if (words[k] === 'to' && (marks[k + 1]! & IS_STRETCH) !== 0) return true;
  return false;
}

function saysSomethingThat({ words, marks }: Paragraph, to: number, lemma: string): boolean {
  for (let k = to; k < to + 4 && (marks[k]! & IS_WORD) !== 0; k++) {
    if (words[k] === 'that') return lemma !== 'make' || MADE.has(words[k - 1]!);
  }
  return false;
}

const MADE: ReadonlySet<string> = new Set('clear plain point case argument claim remark'.split(' '));

/** "ruled that", "ruled last week that". */
function opensThatClause({ words, traits }: Paragraph, from: number): boolean {
  let k = from;
  while (k < from + 3 && ((traits[k]! & (TIME | ADVERB)) !== 0 || (words[k] === 'on' && (traits[k + 1]! & TIME) !== 0)))
    k++;
  return words[k] === 'that';
}
