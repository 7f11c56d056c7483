import { CAPITAL, NUMBER, type Sentence, type Tokens, WORD } from '../article/types';
import { isGivenName } from '../english/givenNames';
import { PREDICATES_AFTER } from '../english/measures';
import { words } from '../english/words';
import { isPerson, isTrade } from './agedPersons';
import { PARTICLES } from './nameTraits';

/*
 * "Jan Oster (62) was jailed": the age of somebody, as papers of many countries write it. In brackets behind a name stands as
 * often a goal's minute, a seed, a score, a ranking, a year or how many of a list there are, so that the name must be a
 * person's, and nothing around it may be of sports or of votes.
 */

/** Whether the number in brackets at `number` is an age. */
export function isAgeInBrackets(tokens: Tokens, number: number, sentence: Sentence): boolean {
  const from = nameBefore(tokens, number - 1, sentence.firstToken);
  if (from < 0) return false;
  if (isHarmOrCourt(tokens, number, from, sentence)) return true;
  const years = Number(tokens.norms[number]);
  if (!(years >= YOUNGEST && years <= OLDEST)) return false;
  return isPersonsName(tokens, from, number - 1, sentence) && isInProse(tokens, number, sentence);
}

/** Of children papers give the age in words of their own; a smaller number is a goal or a rank. */
const YOUNGEST = 16;
const OLDEST = 105;

/** Where the name begins that ends before the bracket; -1 where none does. */
function nameBefore({ norms, kinds, flags }: Tokens, bracket: number, floor: number): number {
  let at = bracket;
  for (; at > floor && kinds[at - 1] === WORD; at--) {
    // "Piet van der Roe": small words within.
    if (!(flags[at - 1]! & CAPITAL) && !(at < bracket && PARTICLES.has(norms[at - 1]!) && isNamed(at - 2))) break;
  }
  return at === bracket ? -1 : at;

  function isNamed(one: number): boolean {
    return one >= floor && (kinds[one] !== WORD || (flags[one]! & CAPITAL) !== 0 || PARTICLES.has(norms[one]!));
  }
}

/** A name in full where people are harmed or identified. */
function isHarmOrCourt({ norms }: Tokens, number: number, from: number, sentence: Sentence): boolean {
  if (number - 1 - from < 2 || (from > sentence.firstToken && PLACED.test(norms[from - 1]!))) return false;
  for (let t = sentence.firstToken; t < sentence.endToken; t++)
    if (PREDICATES_AFTER.has(norms[t]!) || IDENTIFIED.has(norms[t]!)) return true;
  return false;
}

const PLACED = /^(?:in|from|at|near|of|on)$/;
const IDENTIFIED = words('identified resident residents native deceased victims accused');

/** "Mr Roe (62)", "Ana Roe (62)", "his widow Ana (62)", "Xolani Roe (62) said": a title, a given name, what one is, a deed of people. */
function isPersonsName({ norms }: Tokens, from: number, bracket: number, sentence: Sentence): boolean {
  const before = from > sentence.firstToken ? norms[from - 1]! : '';
  const isOfPerson = before.length > 2 && (isPerson(before) || isTrade(before));
  if (bracket - from < 2) return isOfPerson;
  let first = from;
  while (first < bracket - 1 && ADDRESSES.has(norms[first]!)) first++;
  if (first > from || isOfPerson) return true;
  // "Nurse Ana Roe"
  for (let at = from; at < bracket - 1; at++) if (isGivenName(norms[at]!)) return true;
  if (PLACED.test(before)) return false;
  for (let t = sentence.firstToken; t < sentence.endToken; t++) if (OF_PEOPLE.has(norms[t]!)) return true;
  return false;
}

const ADDRESSES = words(
  'mr mrs ms miss dr fr rev sr br sir dame lord lady prof professor doctor father mother sister brother judge justice garda sergeant ' +
    'detective inspector constable superintendent captain colonel major lieutenant councillor cllr senator senators',
);

/** What a sentence says of people and of nothing else. */
const OF_PEOPLE = words(
  'who whose whom he she his her him hers himself herself mr mrs ms said says told born married lives lived pleaded convicted sentenced ' +
    'jailed imprisoned charged acquitted remanded fined murder murdered murdering manslaughter father mother daughter son husband wife ' +
    'widow widower brother sister parents siblings grew died dies retired appointed elected works worked',
);

/** In tokens, before and behind. */
const AROUND = 60;
/** In one sentence: "Ana Roe (34), her husband Jan (36) and …". More of them are a list. */
const MOST_IN_SENTENCE = 4;
const LEAST_WORDS = 2;

/** Whether the sentence is one, and neither it nor what stands around tells of sports. */
function isInProse({ norms, kinds, flags, count }: Tokens, number: number, sentence: Sentence): boolean {
  for (let t = Math.max(0, number - AROUND); t < Math.min(count, number + AROUND); t++) {
    if (OF_SPORTS.has(norms[t]!)) return false;
    // "6-4, 3-6", "1-0"
    if (kinds[t] === NUMBER && SCORE_HYPHEN.test(norms[t + 1] ?? '') && kinds[t + 2] === NUMBER) return false;
  }
  let small = 0;
  let brackets = 0;
  for (let t = sentence.firstToken; t < sentence.endToken; t++) {
    if (kinds[t] === WORD && !(flags[t]! & CAPITAL) && norms[t] !== 'and') small++;
    if (norms[t] !== '(' || kinds[t + 1] !== NUMBER) continue;
    brackets++;
    // "Ana Roe (17) and Mara Lind (4)": ranks; "her sons Jan (9)": of a child.
    const value = Number(norms[t + 1]);
    if (norms[t + 2] === ')' && (value > OLDEST || (value < YOUNGEST && !isPerson(norms[t - 2] ?? '')))) return false;
    if (/^(?:v|versus|votes?|points?|seats?)$/.test(norms[t + 3] ?? '')) return false;
  }
  if (brackets > 1 && hasVotes(norms, sentence)) return false;
  return small >= LEAST_WORDS && brackets <= MOST_IN_SENTENCE;
}

function hasVotes(norms: Tokens['norms'], { firstToken, endToken }: Sentence): boolean {
  for (let t = firstToken; t < endToken; t++)
    if (/^(?:votes?|polled|ballots?|polls?|percent|points)$/.test(norms[t]!)) return true;
  return false;
}

const SCORE_HYPHEN = /^[-–‐‑]$/;

const OF_SPORTS = words(
  'goal goals goalless goalscorer goalscorers scorer scorers scoring seed seeds seeded unseeded match matches innings wicket wickets ' +
    'overs batsman batsmen batter batters bowler bowled bowling crease tries conversion conversions equaliser equalizer equalised equalized ' +
    'header headed hat-trick kick-off kickoff half-time halftime quarter-final quarter-finals semi-final semi-finals quarterfinal ' +
    'quarterfinals semifinal semifinals play-off playoff playoffs league cup championship championships tournament fixture fixtures season ' +
    'score scored scores striker midfielder goalkeeper defender forward winger substitute substitutes substituted referee tiebreak tie-break ' +
    'birdie birdies bogey bogeys lap laps qualifying qualifier qualifiers ranked ranking rankings standings line-up lineup squad caps ' +
    'peloton sprint sprinter racket racquet touchdown touchdowns homer homers rebounds assists puck netted',
);
