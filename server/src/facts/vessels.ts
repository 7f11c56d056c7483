import {
  type Article,
  type Block,
  CAPITAL,
  NUMBER,
  QUOTE_MARK,
  type Sentence,
  type Tokens,
  WORD,
} from '../article/types';
import { MONTHS, WEEKDAYS } from '../english/months';
import { SAILING, SHIPS, WRECKS } from '../english/ships';
import { isOfMaking } from './dates';
import type { MentionFacts } from './mentions';
import { nextWithNumberTraits, OF_SHIP } from './numberTraits';
import type { FigureSubject, Mention } from './types';

/** A ship that the article names. */
export interface NamedShip {
  /** The words of its name, folded: two ships may share the first. */
  readonly name: readonly string[];
  readonly subject: FigureSubject;
}

export interface NamedShips {
  /** The one that the article is about: the only one with a name, or the only one that its beginning names. */
  readonly main: NamedShip | null;
  readonly others: readonly NamedShip[];
}

const NO_SHIPS: NamedShips = { main: null, others: [] };

/**
 * A ship with a name is wrecked once, so that its dead are of one event whatever day an article gives: "the ferry Orsa",
 * "the Orsa was carrying 212 people".
 */
export function readNamedShips(article: Article, names: MentionFacts): NamedShips {
  const { tokens, blocks } = article;
  const ships: NamedShip[] = [];
  for (
    let i = nextWithNumberTraits(tokens, 0, tokens.count, OF_SHIP), b = 0;
    i < tokens.count;
    i = nextWithNumberTraits(tokens, i + 1, tokens.count, OF_SHIP)
  ) {
    while (b < blocks.length && blocks[b]!.endToken <= i) b++;
    const block = blocks[b];
    if (block === undefined || i < block.firstToken) continue;
    if (block.kind === 'furniture' || block.kind === 'headline') continue;
    const found = shipNamedBeside(article, names, block, i);
    if (found !== null && !ships.some(({ name }) => name.join(' ') === found.name.join(' '))) ships.push(found);
  }
  if (ships.length === 0) return NO_SHIPS;
  const first = ships.filter(({ subject }) => subject.start <= article.bodyStart + BEGINNING);
  const main = ships.length === 1 ? ships[0]! : first.length === 1 ? first[0]! : null;
  return { main, others: ships.filter((ship) => ship !== main) };
}

/** The ship that the word tells of which may tell of one. */
function shipNamedBeside(article: Article, names: MentionFacts, block: Block, i: number): NamedShip | null {
  const { tokens } = article;
  const norm = tokens.norms[i]!;
  let at = -1;
  if (SHIPS.has(norm) && (tokens.flags[i]! & CAPITAL) === 0) at = nameBehind(tokens, i);
  else if (WRECKS.has(norm) && tokens.norms[i + 1] === 'of' && tokens.norms[i + 2] === 'the') at = i + 3;
  else if (SAILING.has(norm)) at = tokens.norms[i - 1] === 'was' || tokens.norms[i - 1] === 'had' ? i - 2 : i - 1;
  if (at < block.firstToken || at >= block.endToken || !isName(tokens, at)) return null;
  const mention = mentionAt(names, tokens.starts[at]!);
  let first = at;
  if (mention?.kind === 'platform') while (tokens.starts[first]! > mention.start) first--;
  // "the Orsa sank": only what is known to be a vessel, or called "the".
  if (!SHIPS.has(norm) && !WRECKS.has(norm) && (mention?.kind !== 'platform' || tokens.norms[first - 1] !== 'the'))
    return null;
  return shipAt(article, first, mention);
}

/** "the ferry Orsa", "the ferry “Orsa”", "the vessel, the Orsa". */
function nameBehind({ kinds, norms }: Tokens, noun: number): number {
  if (kinds[noun + 1] === QUOTE_MARK) return noun + 2;
  return norms[noun + 1] === ',' && norms[noun + 2] === 'the' ? noun + 3 : noun + 1;
}

function isName(tokens: Tokens, at: number): boolean {
  if (tokens.kinds[at] !== WORD || (tokens.flags[at]! & CAPITAL) === 0) return false;
  return !WEEKDAYS.has(tokens.norms[at]!) && !MONTHS.has(tokens.norms[at]!);
}

function mentionAt(names: MentionFacts, start: number): Mention | undefined {
  return names.mentions.find((mention) => mention.start <= start && start < mention.end);
}

function shipAt(article: Article, at: number, mention: Mention | undefined): NamedShip {
  const { tokens } = article;
  let last = at;
  while (last + 1 < tokens.count && last - at < 2 && isName(tokens, last + 1) && tokens.norms[last + 1] !== "'s")
    last++;
  const platform = mention?.kind === 'platform' ? mention : undefined;
  const start = platform?.start ?? tokens.starts[at]!;
  const end = platform?.end ?? tokens.ends[last]!;
  const subject = { start, end, referent: platform?.referent ?? null, text: article.text.slice(start, end) };
  let next = at;
  while (next < tokens.count && tokens.starts[next]! < end) next++;
  return { name: tokens.norms.slice(at, next), subject };
}

/** Whether the ship's whole name stands at this token, with its capital: no queen is the ferry Queen Orsa. */
function standsAt(tokens: Tokens, at: number, { name }: NamedShip): boolean {
  return isName(tokens, at) && name.every((norm, i) => tokens.norms[at + i] === norm);
}

/** What an article that begins with a ship tells of it and nothing else, whatever the sentence says. */
const OF_SHIPS: ReadonlySet<string> = new Set(['aboard', 'capacity', 'missing', 'rescued']);

/** Where an article begins with the ship, it goes on about its wreck, until it comes to other years. */
const isBegunWith = ({ bodyStart }: Article, { subject }: NamedShip): boolean => subject.start <= bodyStart + BEGINNING;

/** In UTF-16 code units: the first two paragraphs of most stories. */
const BEGINNING = 400;

/** "the worst since 2009", "another ferry": not of the ship that all is about. When that was built is of it. */
function comesToOthers({ tokens, metadata }: Article, { firstToken, endToken }: Sentence): boolean {
  const { norms, kinds } = tokens;
  const year = metadata.date?.value.slice(0, 4);
  for (let i = firstToken; i < endToken; i++) {
    if (/^(?:another|other|earlier|previous|last)$/.test(norms[i]!)) return true;
    if (kinds[i] !== NUMBER || norms[i] === year || !/^(?:1[89]|20)\d\d$/.test(norms[i]!)) continue;
    if (!isOfMaking(tokens, i)) return true;
  }
  return false;
}

/**
 * The ship of an event that a sentence counts the dead of before token `at`: named in it, or "a passenger ferry", or "on
 * board" after a sentence that names it.
 */
export function shipFor(
  article: Article,
  sentenceIndex: number,
  { main, others }: NamedShips,
  measure: string,
  at: number,
): FigureSubject | null {
  if (main === null && others.length === 0) return null;
  const sentence = article.sentences[sentenceIndex]!;
  const { tokens } = article;
  const { firstToken, endToken } = sentence;
  // "since 2009, when the Venna sank with the loss of 61 lives": whatever the article is about.
  for (let i = at - 1; i >= firstToken; i--) {
    if (main !== null && standsAt(tokens, i, main)) return main.subject;
    const other = others.find((ship) => standsAt(tokens, i, ship));
    if (other !== undefined) return other.subject;
  }
  if (main === null) return null;
  for (let i = at; i < endToken; i++) if (others.some((ship) => standsAt(tokens, i, ship))) return null;
  if (OF_SHIPS.has(measure) && isBegunWith(article, main) && !comesToOthers(article, sentence)) return main.subject;
  for (let i = firstToken; i < endToken; i++) {
    const norm = tokens.norms[i]!;
    if (standsAt(tokens, i, main)) return main.subject;
    if (SHIPS.has(norm) && !comesToOthers(article, sentence)) return main.subject;
    if (norm !== 'aboard' && !(norm === 'board' && tokens.norms[i - 1] === 'on')) continue;
    const before = article.sentences[sentenceIndex - 1];
    if (before === undefined || before.block !== sentence.block) continue;
    for (let k = before.firstToken; k < before.endToken; k++) if (standsAt(tokens, k, main)) return main.subject;
  }
  return null;
}

/** "the 92-metre vessel", "the ship is 92 metres long": the ship that all is about, if one of the tokens is a noun for one. */
export function shipMeant(
  { article, ships }: { readonly article: Article; readonly ships: () => NamedShips },
  sentence: Sentence,
  nouns: readonly number[],
): FigureSubject | null {
  if (!nouns.some((at) => at >= 0 && SHIPS.has(article.tokens.norms[at]!))) return null;
  const { main } = ships();
  return main === null || !isBegunWith(article, main) || comesToOthers(article, sentence) ? null : main.subject;
}
