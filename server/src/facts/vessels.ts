import { type Article, type Block, CAPITAL, NUMBER, QUOTE_MARK, type Tokens, WORD } from '../article/types';
import { MONTHS, WEEKDAYS } from '../english/months';
import { SAILING, SHIPS, WRECKS } from '../english/ships';
import type { MentionFacts } from './mentions';
import { nextWithNumberTraits, OF_SHIP } from './numberTraits';
import type { FigureSubject, Mention } from './types';

/** The one ship that the article is about, with the token that its name begins with wherever it stands. */
export interface NamedShip {
  readonly name: string;
  readonly subject: FigureSubject;
}

/**
 * A ship with a name is wrecked once, so that its dead are of one event whatever day an article gives. The ship is the
 * article's only one with a name: "the ferry Orsa", "the Orsa was carrying 212 people". Null where it names several.
 */
export function readNamedShip(article: Article, names: MentionFacts): NamedShip | null {
  const { tokens, blocks } = article;
  let ship: NamedShip | null = null;
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
    if (found === null) continue;
    if (ship === null) ship = found;
    else if (ship.name !== found.name) return null;
  }
  return ship;
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
  // "the Orsa sank": only what is known to be a vessel, or called "the".
  if (!SHIPS.has(norm) && !WRECKS.has(norm) && (mention?.kind !== 'platform' || tokens.norms[at - 1] !== 'the'))
    return null;
  return shipAt(article, at, mention);
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
  return { name: tokens.norms[at]!, subject };
}

/** What an article that begins with a ship tells of it and nothing else, whatever the sentence says. */
const OF_SHIPS: ReadonlySet<string> = new Set(['aboard', 'capacity', 'missing', 'rescued']);

/** Where an article begins with the ship, it goes on about its wreck, until it comes to other years. */
function isOnlyOfShip(
  { tokens, sentences, bodyStart }: Article,
  sentenceIndex: number,
  { subject }: NamedShip,
): boolean {
  if (subject.start > bodyStart + BEGINNING) return false;
  const { firstToken, endToken } = sentences[sentenceIndex]!;
  for (let i = firstToken; i < endToken; i++) {
    if (tokens.kinds[i] === NUMBER && /^(?:1[89]|20)\d\d$/.test(tokens.norms[i]!)) return false;
    if (/^(?:another|other|earlier|previous|last)$/.test(tokens.norms[i]!)) return false;
  }
  return true;
}

/** In UTF-16 code units: the first two paragraphs of most stories. */
const BEGINNING = 400;

/**
 * The ship of an event that a sentence counts the dead of: named in it, or "a passenger ferry", or "on board" after a
 * sentence that names it.
 */
export function shipFor(
  article: Article,
  sentenceIndex: number,
  ship: NamedShip | null,
  measure: string,
): FigureSubject | null {
  if (ship === null) return null;
  if (OF_SHIPS.has(measure) && isOnlyOfShip(article, sentenceIndex, ship)) return ship.subject;
  const sentence = article.sentences[sentenceIndex]!;
  const { tokens } = article;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const norm = tokens.norms[i]!;
    if (norm === ship.name || SHIPS.has(norm)) return ship.subject;
    if (norm !== 'aboard' && !(norm === 'board' && tokens.norms[i - 1] === 'on')) continue;
    const before = article.sentences[sentenceIndex - 1];
    if (before === undefined || before.block !== sentence.block) continue;
    for (let k = before.firstToken; k < before.endToken; k++) if (tokens.norms[k] === ship.name) return ship.subject;
  }
  return null;
}
