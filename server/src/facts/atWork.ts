import { NUMBER, type Sentence, type Tokens, WORD } from '../article/types';
import { GROUP_OF } from '../english/measures';
import { words } from '../english/words';
import { type Measured, measuredAs } from './measured';
import { singularAt } from './nounTraits';
import type { ReadQuantity } from './quantities';

/** How many stopped work. */
export const ON_STRIKE = 'on strike';
/** How many were at work where something happened. */
export const ON_SHIFT = 'on shift';
/** How many of those who voted want to stop work. */
export const STRIKE_BALLOT = 'vote for a strike';

/** What is told of one dispute or one accident by few of its words. */
export const OF_WORK: ReadonlySet<string> = new Set([ON_STRIKE, ON_SHIFT, STRIKE_BALLOT]);

/** In tokens: "drivers, guards and signalling staff began a 48-hour walkout". */
const FARTHEST = 14;
const BE = words('is are was were been');
const NO_STRIKERS = words('said says who that which if would could may might will to but while because not');

/** "9,400 drivers began a 48-hour walkout", "9,800 members are taking part in the strike", "38 men were on shift". */
export function readAtWork(tokens: Tokens, sentence: Sentence, q: ReadQuantity): Measured | null {
  if (q.added || q.form === 'fraction' || q.form === 'open' || tokens.norms[q.next] === 'of') return null;
  const shift = onShiftAt(tokens, q);
  if (shift >= 0) return measuredAs(ON_SHIFT, shift);
  const strike = onStrikeAt(tokens, sentence, q);
  return strike < 0 ? null : measuredAs(ON_STRIKE, strike);
}

/** "Thirty-four miners were underground"; not those who still are, or are trapped. */
function onShiftAt(tokens: Tokens, q: ReadQuantity): number {
  const { norms } = tokens;
  if (q.head < 0 || !isOfPeople(singularAt(tokens, q.head)) || !/^(?:were|was)$/.test(norms[q.phraseEnd] ?? ''))
    return -1;
  const at = /^(?:working|employed)$/.test(norms[q.phraseEnd + 1] ?? '') ? q.phraseEnd + 2 : q.phraseEnd + 1;
  return norms[at] === 'underground' || (norms[at] === 'on' && norms[at + 1] === 'shift') ? at : -1;
}

const isOfPeople = (noun: string): boolean => GROUP_OF.has(noun) || /(?:er|or|man|men|staff|member)$/.test(noun);

function onStrikeAt(tokens: Tokens, { endToken }: Sentence, q: ReadQuantity): number {
  const { norms, kinds } = tokens;
  if (q.head < 0 ? !BE.has(norms[q.next] ?? '') : !isOfPeople(singularAt(tokens, q.head))) return -1;
  for (let at = q.phraseEnd; at < Math.min(endToken, q.phraseEnd + FARTHEST); at++) {
    const norm = norms[at]!;
    if (kinds[at] === NUMBER || NO_STRIKERS.has(norm)) return -1;
    if (kinds[at] !== WORD) {
      if (!/^[,()]$/.test(norm)) return -1;
      continue;
    }
    if (stopsWork(norms, at)) return at;
  }
  return -1;
}

function stopsWork(norms: readonly string[], at: number): boolean {
  const [norm, next] = [norms[at]!, norms[at + 1] ?? ''];
  if (norm === 'walked') return next === 'out';
  if (norm === 'downed') return next === 'tools';
  if (BE.has(norm) || norm === 'went') {
    if (next === 'on') return norms[at + 2] === 'strike';
    return BE.has(norm) && next === 'taking' && norms[at + 2] === 'part' && isStrike(norms, at + 4);
  }
  if (norm === 'took') return next === 'part' && isStrike(norms, at + 3);
  return /^(?:began|started|launched|staged)$/.test(norm) && isStrike(norms, at + 1);
}

/** "the strike", "a 48-hour walkout". */
function isStrike(norms: readonly string[], from: number): boolean {
  for (let at = from; at < from + 5 && !/^[.;:]$/.test(norms[at] ?? '.'); at++)
    if (/^(?:strike|walkout|stoppage)$/.test(norms[at]!)) return true;
  return false;
}

const ACTION = words('strike strikes action walkout walkouts');
const VOTERS = words('members voters those workers staff employees drivers teachers nurses doctors');
const BACKS = words('backed supported favoured favored');

/** "voted for action by 87 per cent", "78% of those who voted backed strike action": where the verb stands. */
export function strikeBallotAt({ norms }: Tokens, { firstToken, endToken }: Sentence, q: ReadQuantity): number {
  if (norms[q.first - 1] === 'by' || (norms[q.first - 1] === 'of' && norms[q.first - 2] === 'majority')) {
    // "by a majority of 87 per cent"
    for (let at = q.first - 2; at > firstToken; at--)
      if (norms[at] === 'for' && /^vot(?:ed|ing)$/.test(norms[at - 1]!))
        return hasAction(norms, at + 1, at + 6) ? at - 1 : -1;
    return -1;
  }
  if (norms[q.next] !== 'of') return -1;
  let verb = norms[q.next + 1] === 'the' || norms[q.next + 1] === 'its' ? q.next + 2 : q.next + 1;
  if (!VOTERS.has(norms[verb++] ?? '')) return -1;
  if (norms[verb] === 'who' && norms[verb + 1] === 'voted') verb += 2;
  else if (norms[verb] === 'voting') verb++;
  if (norms[verb] === 'voted' && /^(?:for|in)$/.test(norms[verb + 1] ?? ''))
    return hasAction(norms, verb + 2, Math.min(endToken, verb + 8)) ? verb : -1;
  return BACKS.has(norms[verb] ?? '') && hasAction(norms, verb + 1, Math.min(endToken, verb + 6)) ? verb : -1;
}

function hasAction(norms: readonly string[], from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (ACTION.has(norms[at] ?? '')) return true;
  return false;
}
