import { type Sentence, type Tokens, WORD } from '../article/types';
import { FORMER, SINCE } from '../english/happenings';
import { words } from '../english/words';
import type { Moment } from './moments';

/** What happened in another year, or what nothing has been like since, as a sentence recalls it. */
export interface FormerHappening {
  readonly class: string;
  readonly first: number;
  readonly next: number;
}

/** In tokens: from a superlative to its "since". */
const TO_SINCE = 8;

/** "the great flood of 1965", "the 1965 flood", "the worst flood since 1965". */
export function formerHappeningOf(tokens: Tokens, sentence: Sentence, moment: Moment): FormerHappening | null {
  const { date, clock, first, next, way } = moment;
  if (clock !== null || date === null || !date.yearWritten || date.iso?.length !== 4 || next - first !== 1) return null;
  const { norms } = tokens;
  if (way === 'since') return superlativeBefore(tokens, sentence, moment.lead);
  if (way !== 'at') return null;
  const noun = norms[first - 1] === 'of' ? first - 2 : first + 1;
  if (noun < sentence.firstToken || noun >= sentence.endToken || !RARE.has(norms[noun]!)) return null;
  // "the 2027 flood defence": the flood is no more than what it is against.
  if (noun > first && tokens.kinds[noun + 1] === WORD && !ENDS_NOUN.has(norms[noun + 1]!)) return null;
  if (!isDefinite(tokens, sentence, Math.min(noun, first))) return null;
  return { class: FORMER + norms[noun]!, first: noun, next: noun + 1 };
}

/** Of which a place has one in a lifetime; of attacks, raids and wars there are too many. In the singular. */
const RARE = words(
  'avalanche blaze collapse cyclone derailment disaster earthquake epidemic eruption explosion famine fire flood flooding hurricane landslide mudslide quake shipwreck sinking storm tornado tsunami typhoon wildfire drought crash stampede cave-in pandemic',
);

const ENDS_NOUN = words(
  'in on at of and or but that which when was is had has killed who where there it cost left as to for by from with were until destroyed damaged struck hit did brought',
);

/** In tokens, back to what says that there is one. */
const TO_ARTICLE = 5;

function isDefinite({ norms }: Tokens, { firstToken }: Sentence, at: number): boolean {
  for (let t = at - 1; t >= firstToken && at - t <= TO_ARTICLE; t--) {
    if (norms[t] === 'the') return true;
    if (/^(?:,|a|an|of|and|in|on|at|to)$/.test(norms[t]!)) return false;
  }
  return false;
}

/** What is the worst is the biggest or the deadliest as well: by what they are the most of. */
const SUPERLATIVES: ReadonlyMap<string, string> = new Map([
  ...[...words('worst deadliest biggest largest greatest bloodiest severest strongest heaviest')].map(
    (word) => [word, 'worst'] as const,
  ),
  ...[...words('highest lowest hottest coldest wettest driest longest shortest fastest slowest weakest smallest')].map(
    (word) => [word, word] as const,
  ),
]);

function superlativeBefore(tokens: Tokens, { firstToken }: Sentence, since: number): FormerHappening | null {
  const { norms, kinds } = tokens;
  for (let t = since - 1; t >= firstToken && since - t <= TO_SINCE; t--) {
    const kind = SUPERLATIVES.get(norms[t]!);
    if (kind !== undefined) return { class: SINCE + kind, first: t, next: t + 1 };
    if (kinds[t] !== WORD || /^(?:and|or|but|who|which|that|was|is|were|had|has)$/.test(norms[t]!)) return null;
  }
  return null;
}
