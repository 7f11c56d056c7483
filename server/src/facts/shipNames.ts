import { ALL_CAPITALS, type Tokens, WORD } from '../article/types';
import { BEFORE_SHIP_NAMES, DONE_BY_SHIPS, ONLY_SHIPS, SHIPS, SHIPS_TOO } from '../english/ships';
import { type Candidate, makeCandidate, NO_ROLES, type PatternContext, SURE } from './candidates';
import { SHIP_NOUN, THE_WORD } from './nameOpenings';
import { is, type NamePart } from './nameRuns';
import { GIVEN_NAME, ROLE_NOUN, SHIP_PREFIX } from './nameTraits';

/** Offices that ships are called after. */
const OFFICES_OF_SHIPS = new Set(
  'queen king prince princess duke duchess earl empress emperor admiral general lady lord saint president governor pilot'.split(
    ' ',
  ),
);

/**
 * Behind which part the ship's name ends that begins with part `from`; -1 where none does. `opening` has the bits of the
 * word before it, `ships` are the ships that the article has named so far.
 */
export function shipNameEnd(
  parts: readonly NamePart[],
  from: number,
  to: number,
  context: PatternContext,
  opening: number,
  ships: readonly Candidate[],
): number {
  for (let i = 0; i < ships.length; i++) {
    const same = sameShipEnd(parts, from, to, context.tokens, ships[i]!);
    if (same > 0) return same;
  }
  if (context.capitalisation !== 'plain') return -1;
  if (opening & THE_WORD) return endBehindThe(parts, from, to, context);
  return opening & SHIP_NOUN ? endBehindNoun(parts, from, to, context) : -1;
}

/** "the ferry Lady Orsa", and not "the ship Orla Venn bought" or "the ferry Captain Venn steered". */
function endBehindNoun(
  parts: readonly NamePart[],
  from: number,
  to: number,
  { tokens, limit }: PatternContext,
): number {
  const first = parts[from]!;
  // "the carrier Orlat" is an airline.
  const noun = first.first - 1;
  if (tokens.norms[noun] === 'carrier' && !OF_CARRIERS.has(tokens.norms[noun - 1] ?? '')) return -1;
  if (is(first, ROLE_NOUN) && !OFFICES_OF_SHIPS.has(first.norm)) return -1;
  const end = nameEnd(parts, from, to);
  for (let i = from; i < end; i++) {
    const kind = parts[i]!.match?.entity.kind;
    if (kind === 'organisation' || kind === 'platform' || kind === 'weapon') return -1;
  }
  const next = parts[end - 1]!.end;
  if (next >= limit || tokens.kinds[next] !== WORD) return end;
  const norm = tokens.norms[next]!;
  if (DONE_BY_SHIPS.has(norm)) return end;
  if (DONE_TO_SHIPS.has(norm)) return -1;
  const isSomebody = first.match !== null || (is(first, GIVEN_NAME) && end - from === 2);
  return isSomebody && (norm.endsWith('ed') || SPEAKS_OF_SOMEBODY.has(norm)) ? -1 : end;
}

const OF_CARRIERS = new Set('aircraft bulk gas ore car crude livestock'.split(' '));

const DONE_TO_SHIPS = new Set(
  (
    'bought built sent took takes sold sells buys owns owned own says said saw sees held hold holds builds uses used wants wanted chartered ' +
    'seized boarded attacked hijacked captained commanded steered hired rented designed launched named christened operated operates will ' +
    'would could can may might'
  ).split(' '),
);
const SPEAKS_OF_SOMEBODY = new Set(['who', 'whose', 'does', 'did', 'have']);

/** A name goes on over "of": "the ferry Spirit of Orsa". */
function nameEnd(parts: readonly NamePart[], from: number, to: number): number {
  let end = from + 1;
  while (end < to) {
    if (!parts[end]!.joiner) end++;
    else if (parts[end]!.norm === 'of' && end + 1 < to && !parts[end + 1]!.joiner) end += 2;
    else break;
  }
  return end;
}

/** "aboard the Orsa", "a tanker, the Orsa", "the Saint Brenna capsized", and "sank" where the article has spoken of a ship before. */
function endBehindThe(parts: readonly NamePart[], from: number, to: number, { tokens, limit }: PatternContext): number {
  const end = nameEnd(parts, from, to);
  for (let i = from; i < end; i++) if (parts[i]!.match !== null) return -1;
  const { norms } = tokens;
  const { first } = parts[from]!;
  const before = norms[first - 2];
  if (before === 'aboard' || (before === 'board' && norms[first - 3] === 'on')) return end;
  const next = parts[end - 1]!.end;
  const isApposed = before === ',' && BEFORE_SHIP_NAMES.has(norms[first - 3] ?? '') && norms[first - 3] !== 'carrier';
  if (isApposed && (next >= limit || norms[next] === ',' || norms[next] === '.')) return end;
  if (next >= limit) return -1;
  const norm = norms[next]!;
  const sails = ONLY_SHIPS.has(norm) || (norm === 'ran' && norms[next + 1] === 'aground');
  if (sails || (SHIPS_TOO.has(norm) && speaksOfShips(tokens, first))) return end;
  // "The Lady Orsa should have docked": an article goes before no lady's name, where the text is about ships.
  const called =
    end - from > 1 && OFFICES_OF_SHIPS.has(parts[from]!.norm) && (DONE_BY_SHIPS.has(norm) || MODALS.has(norm));
  return called && speaksOfShips(tokens, tokens.count) ? end : -1;
}

const MODALS = new Set('should would could will must never'.split(' '));

/** Whether a noun for a ship that carries people or goods stands before this token. */
function speaksOfShips({ norms }: Tokens, before: number): boolean {
  for (let i = 0; i < before; i++) if (SHIPS.has(norms[i]!)) return true;
  return false;
}

/** Behind which part a name ends that has all words of the ship's; -1 where it has others. */
function sameShipEnd(parts: readonly NamePart[], from: number, to: number, tokens: Tokens, ship: Candidate): number {
  const { first } = parts[from]!;
  const length = ship.end - ship.first;
  for (let i = 0; i < length; i++) {
    if (tokens.norms[first + i] !== tokens.norms[ship.first + i]) return -1;
    if ((tokens.flags[first + i]! ^ tokens.flags[ship.first + i]!) & ALL_CAPITALS) return -1;
  }
  let end = from;
  while (end < to && parts[end]!.end < first + length) end++;
  if (end >= to || parts[end]!.end !== first + length) return -1;
  // "Orsa Lind" is somebody, whatever ship is called Orsa.
  const goesOn = length === 1 && end + 1 < to && !parts[end + 1]!.joiner;
  return goesOn ? -1 : end + 1;
}

/** Adds the ship that the parts name. */
export function addShip(parts: readonly NamePart[], from: number, end: number, out: Candidate[]): Candidate {
  const { first } = parts[from]!;
  const ship = makeCandidate(first, parts[end - 1]!.end, 'platform', SURE, 'full', null, NO_ROLES, 'neuter', false);
  out.push(ship);
  return ship;
}

/** "USS Orla Venn", and not "RFS Commissioner Ada Venn": a ship's prefix, and behind it no office that no ship is called after. */
export function isPrefixed(parts: readonly NamePart[], lo: number, { flags }: Tokens): boolean {
  const prefix = parts[lo]!;
  if (prefix.match !== null || !is(prefix, SHIP_PREFIX) || !(flags[prefix.first]! & ALL_CAPITALS)) return false;
  const next = parts[lo + 1]!;
  // "LE MATIN", in capitals, is a paper.
  if (prefix.norm === 'le' && flags[next.first]! & ALL_CAPITALS) return false;
  return !is(next, ROLE_NOUN) || OFFICES_OF_SHIPS.has(next.norm);
}
