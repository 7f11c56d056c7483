import { NUMBER, type Tokens } from '../article/types';
import { HEDGES_AFTER, HEDGES_BEFORE, type Hedge, type HedgeForm } from '../english/hedges';
import { SMALL_NUMBERS } from '../english/numberWords';
import { numberTraitsAt, WITHIN_HEDGE } from './numberTraits';
import { isHyphen } from './tokenMarks';

const FILLERS = new Set(['another', 'additional', 'further']);

/** The hedge that ends before token `from`, and where the quantity begins with it. */
export function readHedgeBefore(
  tokens: Tokens,
  from: number,
  sentenceStart: number,
): { hedge: Hedge | null; first: number; added: boolean } {
  let first = from;
  let hedge: Hedge | null = null;
  let added = false;
  let at = first - 1;
  if (at >= sentenceStart && FILLERS.has(tokens.norms[at]!)) {
    added = true;
    first = at;
    at--;
    if (at >= sentenceStart && (tokens.norms[at] === 'a' || tokens.norms[at] === 'an')) {
      first = at;
      at--;
    }
  } else if (at > sentenceStart && tokens.norms[at] === '-' && tokens.norms[at - 1] === 'sub') {
    // "sub-300 sq m offices".
    return { hedge: 'under', first: at - 1, added };
  } else if (at >= sentenceStart + 1 && tokens.norms[at] === 'of' && tokens.norms[at - 1] === 'total') {
    // "at least a total of 40": the hedge stands before it.
    at = at - 2;
    if (at >= sentenceStart && tokens.norms[at] === 'a') at--;
  }
  // Hedges may pile up ("an estimated at least 40"); the outer ones are taken into the span, the inner one counts.
  for (let turns = 0; turns < 2; turns++) {
    if (at >= sentenceStart && isHyphen(tokens.norms[at]) && tokens.norms[at] !== '-') at--;
    const form = at >= sentenceStart ? hedgeEndingAt(tokens, at, sentenceStart) : null;
    if (form === null) break;
    first = at - form.words.length + 1;
    if (form.words[0] === 'estimated' && first > sentenceStart && tokens.norms[first - 1] === 'an') first--;
    hedge = hedge ?? form.hedge;
    at = first - 1;
  }
  return { hedge, first: hedge === null && !added ? from : first, added };
}

function hedgeEndingAt(tokens: Tokens, at: number, sentenceStart: number): HedgeForm | null {
  const ending = ENDINGS.get(tokens.norms[at]!);
  if (ending === undefined) return null;
  const before = numberTraitsAt(tokens, at - 1) & WITHIN_HEDGE ? ending.behind.get(tokens.norms[at - 1]!) : undefined;
  const forms = before ?? ending.alone;
  for (let k = 0; k < forms.length; k++) if (stands(tokens, forms[k]!, at, sentenceStart)) return forms[k]!;
  return null;
}

function stands(tokens: Tokens, { words }: HedgeForm, at: number, sentenceStart: number): boolean {
  const start = at - words.length + 1;
  if (start < sentenceStart) return false;
  // "120 over 80" is a reading of two numbers.
  if (words[0] === 'over' && start > sentenceStart && tokens.kinds[start - 1] === NUMBER) return false;
  for (let k = words.length - 2; k >= 0; k--) if (tokens.norms[start + k] !== words[k]) return false;
  return true;
}

/** The hedges that end with a word. */
interface Ending {
  readonly alone: readonly HedgeForm[];
  /** By the word before it: those of both words, and those of the last word alone. */
  readonly behind: ReadonlyMap<string, readonly HedgeForm[]>;
}

const ENDINGS: ReadonlyMap<string, Ending> = new Map(
  [...HEDGES_BEFORE].map(([word, forms]) => [word, endingOf(forms)]),
);

function endingOf(forms: readonly HedgeForm[]): Ending {
  const behind = new Map<string, readonly HedgeForm[]>();
  for (const { words } of forms) {
    const before = words.at(-2);
    if (before === undefined) continue;
    behind.set(
      before,
      forms.filter((form) => form.words.length === 1 || form.words.at(-2) === before),
    );
  }
  return { alone: forms.filter(({ words }) => words.length === 1), behind };
}

function beginsNumber(tokens: Tokens, at: number, end: number): boolean {
  if (at >= end) return false;
  const norm = tokens.norms[at]!;
  return tokens.kinds[at] === NUMBER || SMALL_NUMBERS.has(norm) || norm === 'a' || norm === 'half';
}

/** The hedge that begins at token `at`, and the token after it. */
export function readHedgeAfter(tokens: Tokens, at: number, end: number): { hedge: Hedge; next: number } | null {
  let from = at;
  if (
    isHyphen(tokens.norms[from]) &&
    (tokens.norms[from + 1] === 'odd' || tokens.norms[from + 1] === 'plus' || tokens.norms[from + 1] === 'ish')
  )
    from++;
  const forms = from < end ? HEDGES_AFTER.get(tokens.norms[from]!) : undefined;
  if (forms === undefined) return null;
  // "12 and the", "40 at noon": most words that begin a hedge are followed by none of its words.
  const alone = forms[forms.length - 1]!.words.length === 1;
  return alone || SECOND_WORDS.has(tokens.norms[from + 1] ?? '') ? hedgeFrom(tokens, forms, from, end) : null;
}

/** "or more", "and counting": what may stand behind the first word of a hedge that stands behind its number. */
const SECOND_WORDS: ReadonlySet<string> = new Set(
  [...HEDGES_AFTER.values()].flat().flatMap(({ words }) => words.slice(1, 2)),
);

function hedgeFrom(
  tokens: Tokens,
  forms: readonly HedgeForm[],
  from: number,
  end: number,
): { hedge: Hedge; next: number } | null {
  for (const form of forms) {
    if (from + form.words.length > end) continue;
    // "1,000 and below 1,500", "three plus four": the words belong to the next number.
    const after = from + form.words.length;
    if (/^(?:plus|at|and)$/.test(form.words[0]!) && beginsNumber(tokens, after, end)) continue;
    // "10 to 15 feet and up to 18 inches"
    if (form.words[0] === 'and' && tokens.norms[after] === 'to' && beginsNumber(tokens, after + 1, end)) continue;
    // "5,000 or less than 6,000".
    if (form.words[0] === 'or' && tokens.norms[after] === 'than') continue;
    let same = true;
    for (let k = 1; k < form.words.length && same; k++) same = tokens.norms[from + k] === form.words[k];
    if (same) return { hedge: form.hedge, next: from + form.words.length };
  }
  return null;
}
