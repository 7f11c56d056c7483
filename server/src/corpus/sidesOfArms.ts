import { SENDS } from '../english/arms';
import { singularOf } from '../english/nouns';
import { type Side, sideAt } from '../english/sidesOfWar';
import { isTakenPlace } from '../facts/captures';
import type { Figure } from '../facts/types';
import { fold } from '../text/fold';
import { firstEndingAfter } from '../text/span';
import { tokenAt } from './stems';
import type { CorpusArticle } from './types';

/** What was fired by one side or the other, and what one or the other lost. */
export const isOfArms = ({ measure }: Figure): boolean =>
  / (?:destroyed|fired|dropped|handed over|exploded)$/.test(measure!) || isTakenBooty(measure!);

/** "Tanks captured"; villages that are taken say themselves by whom. */
const isTakenBooty = (measure: string): boolean =>
  measure.endsWith(' captured') && !isTakenPlace(singularOf(measure.slice(0, -' captured'.length)));

interface Count {
  readonly article: CorpusArticle;
  readonly figure: Figure;
}

/**
 * Whether two such counts are of two sides of a war: the tanks that the rebels burned are the army's, and those that the
 * army destroyed the rebels'. Where one of them does not say whose, they may be of one.
 */
export function areOfTwoArmies(a: Count, b: Count): boolean {
  return areApart(stateFiring(a), () => stateFiring(b)) || areApart(doerOf(a), () => doerOf(b));
}

function areApart<T>(one: T | null, ofOther: () => T | null): boolean {
  if (one === null) return false;
  const other = ofOther();
  return other !== null && other !== one;
}

/** "Orlat fired 20 missiles at Venn": the state that is named before the verb, which stands right before the number. */
function stateFiring({ article: { article, facts }, figure }: Count): string | null {
  const { tokens, sentences } = article;
  const first = tokenAt(tokens, figure.start);
  if (!SENDS.has(tokens.norms[first - 1] ?? '')) return null;
  const { start } = sentences[firstEndingAfter(sentences, figure.start)]!;
  const end = tokens.starts[first - 1]!;
  const named = facts.mentions.findLast(
    (mention) => mention.kind === 'state' && mention.start >= start && mention.end <= end && mention.referent !== null,
  );
  return named === undefined ? null : fold(facts.referents[named.referent!]!.name);
}

/** Who did it: the side named last before the count, where it is not itself what was hit; what is hit is the other's. */
function doerOf({ article: { article }, figure }: Count): Side | null {
  const { tokens, sentences, blocks } = article;
  const s = firstEndingAfter(sentences, figure.start);
  const block = blocks[firstEndingAfter(blocks, figure.start)];
  const sentence = sentences[s];
  if (sentence === undefined || block === undefined) return null;
  const from = sentences[Math.max(block.firstSentence, s - SENTENCES_BACK)]!.firstToken;
  const first = tokenAt(tokens, figure.start);
  const isSent = / (?:fired|dropped|exploded)$/.test(figure.measure!);
  const behind = doerBehind(tokens.norms, first, Math.min(sentence.endToken, first + BEHIND), isSent);
  if (behind !== null) return behind;
  // "the death of 34 of the army's soldiers and the destruction of four vehicles": whom it befell is named, not who did it.
  const isNoun = /^(?:of|lost|losing)$/.test(tokens.norms[first - 1] ?? '');
  for (let at = first - 1; at >= from; at--) {
    const side = sideAt(tokens.norms, at);
    if (side === null) continue;
    return isNoun || isHit(tokens.norms, at) ? otherOf(side) : side;
  }
  return null;
}

const SENTENCES_BACK = 2;
/** In tokens. */
const BEHIND = 12;

/** "were destroyed by the rebels", "four tanks of the army", and "four missiles of the navy", which fired them. */
function doerBehind(norms: readonly string[], from: number, end: number, isSent: boolean): Side | null {
  let word = '';
  for (let at = from; at < end; at++) {
    const norm = norms[at]!;
    if (norm === 'by' || norm === 'of' || norm === 'from') word = norm;
    else if (norm === ',' || norm === ';' || norm === 'and') return null;
    const side = word === '' ? null : sideAt(norms, at);
    if (side !== null) return word === 'of' && !isSent ? otherOf(side) : side;
  }
  return null;
}

const otherOf = (side: Side): Side => (side === 'state' ? 'rebels' : 'state');

/** "killed eight terrorists and destroyed two cars", "inflicting losses upon the terrorists". */
function isHit(norms: readonly string[], at: number): boolean {
  for (let before = at - 1; before > at - 4; before--) {
    const norm = norms[before] ?? '';
    if (HIT.test(norm)) return true;
    if (!/^(?:the|a|an|of|more|than|least|at|armed)$/.test(norm) && !/^[a-z]+$/.test(norm)) return /^\d/.test(norm);
  }
  return false;
}

const HIT =
  /^(?:kill(?:ed|ing)|wound(?:ed|ing)|upon|against|on|attack(?:ed|ing)|ambush(?:ed|ing)|target(?:ed|ing)|hit|struck)$/;
