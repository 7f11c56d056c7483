import type { Sentence, Tokens } from '../article/types';
import { words } from '../english/words';
import { readOfQuake } from './quakes';
import type { ReadQuantity } from './quantities';

/** What a disaster was like, told by a number that belongs to it alone; its day tells which disaster is meant. */
export interface OfDisaster {
  readonly measure:
    | 'quake magnitude'
    | 'quake depth'
    | 'containment'
    | 'area burned'
    | 'temperature'
    | 'rainfall'
    | 'snowfall';
  readonly at: number;
  readonly grows: boolean;
  /** What is told apart from the disaster itself: its strongest aftershock. */
  readonly group?: string | null;
}

/** "a 6.8-magnitude earthquake", "a magnitude of 7.1", "at a depth of 10 km", "20 percent contained". */
export function readOfDisaster(tokens: Tokens, sentence: Sentence, q: ReadQuantity): OfDisaster | null {
  if (q.dimension === 'percent') {
    const at = containmentAt(tokens, sentence, q);
    return at < 0 ? null : { measure: 'containment', at, grows: true };
  }
  if (q.dimension === 'temperature') {
    const at = temperatureAt(tokens, sentence, q);
    return at < 0 ? null : { measure: 'temperature', at, grows: false };
  }
  if (
    q.dimension === 'length' &&
    tokens.norms[q.next] === 'of' &&
    /^(?:rain|snow)(?:fall)?$/.test(tokens.norms[q.next + 1] ?? '')
  )
    return {
      measure: tokens.norms[q.next + 1]!.startsWith('rain') ? 'rainfall' : 'snowfall',
      at: q.next + 1,
      grows: true,
    };
  if (q.dimension === 'area') {
    const at = burnedAt(tokens, sentence, q);
    return at < 0 ? null : { measure: 'area burned', at, grows: true };
  }
  return readOfQuake(tokens, sentence, q);
}

/** "Temperatures reached 43.6 degrees", "the mercury hit 44.2C": how hot it got, not how hot it may get. */
function temperatureAt({ norms }: Tokens, { firstToken }: Sentence, q: ReadQuantity): number {
  const verb = /^(?:to|of|at)$/.test(norms[q.first - 1] ?? '') ? q.first - 2 : q.first - 1;
  if (!/^(?:reached|hit|rose|climbed|soared|topped|passed|peaked|fell|dropped|plunged|record)$/.test(norms[verb] ?? ''))
    return -1;
  for (let at = verb - 1; at >= firstToken; at--) {
    if (/^(?:could|may|might|will|would|expected)$/.test(norms[at]!)) return -1;
    if (/^(?:temperatures?|mercury|thermometers?)$/.test(norms[at]!)) return at;
  }
  return -1;
}

/** "had spread over 15,500 acres", "the 12,000-acre blaze". */
function burnedAt({ norms }: Tokens, { firstToken, endToken }: Sentence, q: ReadQuantity): number {
  if (/^(?:fire|blaze|wildfire|bushfire)$/.test(norms[q.next] ?? '')) return q.next;
  for (let at = q.first - 1; at >= Math.max(firstToken, q.first - 4); at--) {
    if (!/^(?:spread|grown|grew|swelled|spreading|ripped|swept|torn)$/.test(norms[at]!)) continue;
    for (let i = firstToken; i < endToken; i++)
      if (/^(?:fires?|blaze|wildfires?|bushfires?|flames)$/.test(norms[i]!)) return at;
  }
  return -1;
}

function containmentAt({ norms }: Tokens, { firstToken, endToken }: Sentence, q: ReadQuantity): number {
  for (let at = q.next; at < Math.min(endToken, q.next + 3); at++)
    if (/^contain(?:ed|ment)$/.test(norms[at]!)) return at;
  for (let at = q.first - 1; at >= Math.max(firstToken, q.first - 4); at--)
    if (/^contain(?:ed|ment)$/.test(norms[at]!)) return at;
  return -1;
}

/** "ordered to leave", "told to evacuate", "under evacuation orders": people who have to go. */
export function isOrderedOut({ norms }: Tokens, { firstToken, endToken }: Sentence, q: ReadQuantity): number {
  // "ordered 340,000 people in five counties to leave"
  const order = q.first - 1;
  if (order > firstToken && /^(?:ordered|told|urged|asked)$/.test(norms[order]!)) {
    for (let k = q.phraseEnd; k < Math.min(endToken, q.phraseEnd + PLACES); k++)
      if (norms[k] === 'to' && /^(?:leave|evacuate|flee)$/.test(norms[k + 1] ?? '')) return order;
  }
  let at = q.phraseEnd;
  while (at < endToken && /^(?:have|has|had|were|was|are|been|being)$/.test(norms[at]!)) at++;
  if (/^(?:ordered|told|urged|forced)$/.test(norms[at] ?? ''))
    return norms[at + 1] === 'to' && /^(?:leave|evacuate|flee)$/.test(norms[at + 2] ?? '')
      ? at
      : norms[at + 1] === 'from' && /^homes$/.test(norms[at + 3] ?? '')
        ? at
        : -1;
  return norms[at] === 'under' && norms[at + 1] === 'evacuation' ? at : -1;
}

/** In tokens: "in five counties along the coast". */
const PLACES = 9;

const DISEASES = words(
  'cholera measles ebola covid covid-19 polio malaria dengue flu influenza mpox virus disease outbreak epidemic infection infections infected vaccine vaccinated diphtheria typhoid meningitis',
);

/** "312 cases have been confirmed", "the number of cholera cases reached 398"; -1 where no disease is spoken of. */
export function casesAt(tokens: Tokens, sentence: Sentence, q: ReadQuantity): number {
  const { norms } = tokens;
  let at = q.head >= 0 && norms[q.head] === 'cases' ? q.head : -1;
  if (at < 0 && q.head < 0 && /^(?:to|at|reached|hit|passed|of)$/.test(norms[q.first - 1] ?? '')) {
    for (let k = q.first - 2; k >= Math.max(sentence.firstToken, q.first - 8); k--) if (norms[k] === 'cases') at = k;
  }
  if (at < 0) return -1;
  const from = Math.max(0, sentence.firstToken - AROUND);
  const end = Math.min(tokens.count, sentence.endToken + AROUND);
  for (let i = from; i < end; i++) if (DISEASES.has(norms[i]!)) return at;
  return -1;
}

/** A paragraph or two in tokens. */
const AROUND = 80;
