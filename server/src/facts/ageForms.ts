import { CAPITAL, NUMBER, type Tokens, WORD } from '../article/types';
import { PHRASE_ENDS, singularOf } from '../english/nouns';
import { words } from '../english/words';
import { isPerson, isTrade } from './agedPersons';
import { diedBefore } from './ages';
import type { Amount } from './amountTypes';
import { numberTraitsAt, PLAIN, plainNumberAt } from './numberTraits';

/*
 * The numbers that are somebody's age without saying "years old". Each form asks for a person, or for the closing mark that
 * an age in apposition has: what is no age here may be counted as dead or hurt.
 */

/** Of an age, in years. */
const OLDEST = 115;

/**
 * "Ann Roe, 44, said", "a woman, about 31,", "aged 12", "turned 30", "both 24,". The number begins at `amount.first`, with
 * its hedge at `first`, and ends before `next`.
 */
export function isAge(tokens: Tokens, text: string, amount: Amount, first: number, next: number): boolean {
  const i = amount.first;
  if (amount.form === 'fraction' || amount.form === 'open' || amount.value < 1 || amount.value > OLDEST || i === 0)
    return false;
  const { norms } = tokens;
  if (saysAged(tokens, first) || norms[i - 1] === '(') return true;
  const before = norms[i - 1]!;
  if (/^turn(?:ed|s|ing)?$/.test(before)) return true;
  if (before === 'at' && amount.unit === null && diedBefore(tokens, 0, i - 1) >= 0)
    return isAgeOfDeath(amount.value, norms[next] ?? '');
  if (amount.unit !== null || amount.scale !== 1 || !Number.isInteger(amount.value)) return false;
  // "a woman of 34, is still missing".
  if (before === 'of') return isPersonOf(tokens, i, next);
  // "her daughter, who was 10,": not "who was 10 minutes late".
  if (/^(?:is|was|were|are)$/.test(before) && norms[i - 2] === 'who') return closesAge(norms[next]);
  if (/^(?:is|was|be|being)$/.test(before) && /^(?:he|she)$/.test(subjectBefore(tokens, i))) return true;
  return isAgeNow(tokens, i, next) || isApposed(tokens, text, first, next);
}

/** "aged 12", "ages 3 to 11", "aged between 24 and 61", "at the age of 12", "between the ages of 24 and 61". */
export function saysAged({ norms }: Tokens, first: number): boolean {
  const before = norms[first - 1];
  if (before === 'aged' || before === 'age' || before === 'ages') return true;
  return before === 'of' && (norms[first - 2] === 'age' || norms[first - 2] === 'ages');
}

/** Where "between the ages of" begins that ends before the number; -1 where it does not stand there. */
export function betweenAges({ norms }: Tokens, number: number): number {
  if (norms[number - 1] !== 'of' || norms[number - 2] !== 'ages') return -1;
  const at = norms[number - 3] === 'the' ? number - 4 : number - 3;
  return norms[at] === 'between' || norms[at] === 'from' ? at : -1;
}

function subjectBefore({ norms }: Tokens, number: number): string {
  return norms[/^(?:will|would)$/.test(norms[number - 2] ?? '') ? number - 3 : number - 2] ?? '';
}

const closesAge = (norm: string | undefined): boolean => /^(?:[,.;)]|when|at|and)?$/.test(norm ?? '');

/** "a girl of 14 was killed", "a woman of 34, is still missing", "a retired miner of 67 in Velm". */
function isPersonOf({ norms }: Tokens, number: number, next: number): boolean {
  const who = norms[number - 2] ?? '';
  const isWorking = Number(norms[number]) >= YOUNGEST_AT_WORK && !HEADS_OF.has(who) && isTrade(who);
  if (!isWorking && !AGED_PERSONS.has(who)) return false;
  if (!/^[,.;)]?$/.test(norms[next] ?? '') && !PHRASE_ENDS.has(norms[next]!)) return false;
  return [3, 4, 5].some((back) => OPENS_PERSON.test(norms[number - back] ?? ''));
}

const AGED_PERSONS = words(
  'man woman boy girl child student youth pensioner widow widower father mother lad youngster',
);
const OPENS_PERSON = /^(?:an?|the|another|young|old)$/;
const YOUNGEST_AT_WORK = 16;

/** Whoever is one of things or of people: "the captain of 22", "an author of 30 and more", "a veteran of 12". */
const HEADS_OF = words(
  'president vice-president premier minister chancellor secretary governor head chief leader director chairman chairwoman chair ' +
    'manager founder co-founder cofounder owner boss administrator general colonel major captain commander admiral marshal ' +
    'editor author writer producer director creator inventor conductor composer coach trainer king queen prince princess ' +
    'emperor ruler whip veteran survivor victim member spokesman spokeswoman representative delegate winner holder ' +
    'friend relative uncle aunt grandfather grandmother brother sister son daughter husband wife cousin',
);

/** "Ana Roe, now 54,", "who is now 54.", "Now 54, she …", "At 54, Ana Roe …", "Ana Roe is 54 and …". */
function isAgeNow({ norms, flags }: Tokens, number: number, next: number): boolean {
  const [before, behind] = [norms[number - 1]!, norms[next] ?? ''];
  const isNamed = (at: number): boolean => at >= 0 && (flags[at]! & CAPITAL) !== 0;
  if (before === 'now' || before === 'at') {
    // "At 63 he is going home": with or without the comma.
    if (before === 'at' && isNamed(number - 1) && Number(norms[number]) > LAST_HOUR && /^s?he$/.test(behind))
      return true;
    if (behind === ',' && isNamed(number - 1) && (before === 'now' || Number(norms[number]) > LAST_HOUR))
      return /^s?he$/.test(norms[next + 1] ?? '') || (before === 'at' && isNamed(next + 1));
    if (before === 'at' || !/^[,.;)]?$/.test(behind)) return false;
    return (
      (norms[number - 2] === ',' && isNamed(number - 3)) || (norms[number - 2] === 'is' && norms[number - 3] === 'who')
    );
  }
  return (
    before === 'is' &&
    isNamed(number - 2) &&
    (behind === '.' || (/^(?:and|,)$/.test(behind) && /^(?:lives|has|is|was|and)$/.test(norms[next + 1] ?? '')))
  );
}

/** "At 11, she left": of what is written like a time of day. Beyond noon, nobody writes it so. */
const LAST_HOUR = 12;

/** Not "died at 11 on Sunday", which is an hour. */
const isAgeOfDeath = (value: number, next: string): boolean =>
  Number.isInteger(value) && (/^[,.;)]?$/.test(next) || (value > 24 && /^(?:on|in|after|of|from|when)$/.test(next)));

/**
 * "Ana Roe, 44, said", "A woman, 31, was", "Jan Oster (Tolm), 33, was", "Ana Roe and Jan Oster, both 24, were", "her children,
 * 4, 9 and 12, were", "four children, the youngest 3, were": a number between marks behind people.
 */
function isApposed(tokens: Tokens, text: string, first: number, next: number): boolean {
  const { norms } = tokens;
  let comma = first - 1;
  const word = norms[comma]!;
  if (YOUNGEST.test(word) && /^(?:the|his|her|their)$/.test(norms[comma - 1] ?? ''))
    return closesApposition(tokens, text, next);
  const both = word === 'both';
  if (BEFORE_AGES.has(word)) comma--;
  if (norms[comma] !== ',' || comma < 1) return false;
  const list = endOfAges(tokens, next);
  // "Ana Roe, 41, and 12 were hurt" is no list.
  const end = closesApposition(tokens, text, list) ? list : next;
  if (!closesApposition(tokens, text, end)) return false;
  // "In Velm, 12, including two children, were killed".
  if (norms[end] === ',' && OPENS_PARTS.test(norms[end + 1] ?? '')) return false;
  return isAgedNoun(tokens, comma - 1, both, end > next);
}

/** Whether what ends at `last`, before the comma, may have an age behind it, or several. */
function isAgedNoun(tokens: Tokens, last: number, both: boolean, several: boolean): boolean {
  const { norms, kinds, flags } = tokens;
  const who = kinds[last] === WORD ? norms[last]! : '';
  if (who === '') return norms[last] === ')' && isNamedBefore(tokens, last);
  if (flags[last]! & CAPITAL || isParentOf(tokens, last)) return true;
  const one = singularOf(who);
  if (both) return isPerson(one);
  if (several) return one !== who && isPerson(one);
  return isPerson(who) ? one === who || one === 'twin' || one === 'triplet' : isPersonBefore(tokens, last);
}

/** "A mother-of-two, 46, was", "a father of three, 51, was" */
function isParentOf({ norms }: Tokens, last: number): boolean {
  const of = norms[last - 1] === '-' ? last - 2 : last - 1;
  return norms[of] === 'of' && PARENTS.has(norms[norms[of - 1] === '-' ? of - 2 : of - 1] ?? '');
}

const PARENTS = words('mother father mum mom dad grandmother grandfather');

/** "The driver of the bus, 46, was": somebody, and where he belongs. */
function isPersonBefore({ norms }: Tokens, last: number): boolean {
  for (let at = last - 1; at > 1 && at > last - 4; at--) {
    if (!/^(?:of|in|from|on|at|with|behind)$/.test(norms[at]!)) continue;
    const who = norms[at - 1]!;
    return isPerson(who) && singularOf(who) === who && ARTICLES.test(norms[at - 2]!);
  }
  return false;
}

const ARTICLES = /^(?:a|an|the|another|his|her|their|one)$/;

const YOUNGEST = /^(?:youngest|oldest|eldest|younger|older|elder)$/;
const BEFORE_AGES = words('both also just only then now still barely');
const OPENS_PARTS = /^(?:including|among|most|mostly|some|all|many)$/;

/** What closes an apposition: "31," and not "31 of". */
function closesApposition({ starts }: Tokens, text: string, next: number): boolean {
  const after = text[starts[next] ?? text.length];
  return after === ',' || after === '.' || after === ')' || after === ';' || after === undefined;
}

/** Behind the other ages of a list whose first one ends before `next`: "9 and 12", "11, 13 and 15". */
function endOfAges(tokens: Tokens, next: number): number {
  const { norms } = tokens;
  let at = next;
  while (norms[at] === ',' && isYears(tokens, at + 1) && /^(?:,|and|or)$/.test(norms[at + 2] ?? '')) at += 2;
  const link = norms[at] === ',' ? at + 1 : at;
  return (norms[link] === 'and' || norms[link] === 'or') && isYears(tokens, link + 1) ? link + 2 : next;
}

function isYears(tokens: Tokens, at: number): boolean {
  if (tokens.kinds[at] !== NUMBER || !(numberTraitsAt(tokens, at) & PLAIN)) return false;
  const { value } = plainNumberAt(tokens, at);
  return value >= 1 && value <= OLDEST && Number.isInteger(value);
}

/** "Jan Oster (Tolm)": a name before the bracket that ends here. */
function isNamedBefore({ norms, flags }: Tokens, bracket: number): boolean {
  for (let at = bracket - 1; at > 0 && at > bracket - 6; at--)
    if (norms[at] === '(') return (flags[at - 1]! & CAPITAL) !== 0;
  return false;
}
