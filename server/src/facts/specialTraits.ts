import type { Sentence, Tokens } from '../article/types';
import { wordBits } from '../article/wordTable';
import { WORDS_OF_CAPTURES } from './captures';
import { WORDS_OF_CONVOYS } from './convoys';
import { WORDS_OF_ATTACKS, WORDS_OF_HOSTAGES } from './hostages';

/**
 * What each reader of `specialOfCount` waits for: without one of these words near a count it finds nothing. The bits of
 * a sentence in one spare a dozen readers most of the counts whose sentence has some such word for another of them.
 */

/** "critically injured", "in a serious condition". */
export const GRAVE = 1 << 1;
/** "shot dead". */
export const SHOT = 1 << 2;
/** "brought to safety". */
export const SAFETY = 1 << 3;
/** "claimed 30 lives". */
export const LIVES = 1 << 4;
export const BODIES = 1 << 5;
/** "among the dead were", "the dead included", "put the dead at". */
export const TOLL_FORM = 1 << 6;
export const CASES = 1 << 7;
export const SURVIVAL = 1 << 8;
/** "forced from their homes". */
export const DRIVEN_OUT = 1 << 9;
/** "told to leave". */
export const ORDERED_OUT = 1 << 10;
/** By the busload, or "were taken out of". */
export const CONVOY = 1 << 11;
export const STAFF = 1 << 12;
/** Of those on board, and of how many may be. */
export const ABOARD = 1 << 13;
export const CROWD = 1 << 14;
/** Of what somebody is accused. */
export const COURT = 1 << 15;
export const MAGNITUDE = 1 << 16;
/** Of what an army lost. */
export const LOSS = 1 << 17;
/** "took 31 soldiers prisoner", "nine are in enemy hands". */
export const PRISONER = 1 << 18;

/** Of the numbers of a vote. */
export const TALLY = 1 << 19;

/** Of those who are at work, and of those who stopped. */
export const AT_WORK = 1 << 20;

/** Of villages and hills that somebody took. */
export const CAPTURE = 1 << 24;

/** Of hostages, and of prisoners who are exchanged. */
export const HELD = 1 << 25;
/** Of those who attack. */
export const ATTACK = 1 << 26;

/** All that is said of people. */
export const OF_PEOPLE = MAGNITUDE - 2;

const words = (list: string): readonly string[] => list.split(' ');

const { bits, learn } = wordBits(() => [
  [GRAVE, words('critically seriously gravely severely condition conditions')],
  [SHOT, ['shot']],
  [SAFETY, ['safety']],
  [LIVES, words('lives life')],
  [BODIES, words('bodies corpses')],
  [TOLL_FORM, words('among include includes included put puts putting')],
  [TOLL_FORM, words('rose risen climbed grown grew increased jumped')],
  [CASES, ['cases']],
  [SURVIVAL, words('survivor survivors survived')],
  [DRIVEN_OUT, words('forced forcing forces drove driven driving')],
  [ORDERED_OUT, words('ordered told urged forced evacuation')],
  [CONVOY, WORDS_OF_CONVOYS],
  [CONVOY, words('flown evacuated airlifted ferried')],
  [STAFF, words('employ employs employed employing workforce employee employees')],
  [ABOARD, words('aboard board capacity passenger passengers carry carrying carried carries')],
  [ABOARD, words('take hold seat accommodate transport crew allowed allows permitted permits')],
  [CROWD, words('crowd crowds number drew attracted drawing attracting part streets turned inside')],
  [
    CROWD,
    words(
      'packed jammed thronged filled crowded front watched fans spectators told addressed figure turnout attendance spoke',
    ),
  ],
  [CROWD, words('ground stadium arena stands hall theatre theater venue velodrome racecourse circuit ballpark')],
  [CROWD, words('amphitheatre amphitheater')],
  [CROWD, words('protested marched rallied demonstrated gathered attended protest march rally demonstrate gather')],
  [COURT, words('count counts charge charges')],
  [MAGNITUDE, words('magnitude magnitudes')],
  [LOSS, words('lost losing losses')],
  [PRISONER, words('prisoner prisoners captive hands captivity')],
  [TALLY, words('abstention abstentions abstained abstaining votes voted vote passed approved adopted rejected')],
  [TALLY, words('carried defeated backed ratified majority decision ruling verdict split')],
  [HELD, WORDS_OF_HOSTAGES],
  [ATTACK, WORDS_OF_ATTACKS],
  [CAPTURE, WORDS_OF_CAPTURES],
  [AT_WORK, words('strike walkout walked stoppage tools underground shift')],
]);

/** Of a sentence and the words right before and behind it, which the readers look at without asking whose they are. */
export function specialTraitsOf(tokens: Tokens, { firstToken, endToken }: Sentence): number {
  const { words: numbers } = tokens;
  const end = Math.min(tokens.count, endToken + BEHIND);
  let all = 0;
  for (let at = Math.max(0, firstToken - BEFORE); at < end; at++) all |= bits[numbers[at]!] || learn(tokens, at);
  return all;
}

const BEFORE = 3;
const BEHIND = 4;
