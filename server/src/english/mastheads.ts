import { fold } from '../text/fold';
import { letterPattern } from '../text/letterPattern';
import { isCommonWord } from './commonWords';
import { OUTLETS } from './outletTables';

const setOf = (list: string, separator = ' '): ReadonlySet<string> => new Set(list.split(separator));

/** What outlets' names end with (folded), and hardly anything else that stands beside a date on a line of its own. */
const ENDINGS = setOf(
  'herald times tribune gazette guardian journal chronicle observer telegraph courier inquirer enquirer examiner ' +
    'advertiser dispatch monitor bulletin ledger newspaper newspapers newsroom magazine weekly news online tv ' +
    'television radio broadcasting network press agency independent intelligencer messenger sentinel pravda zeitung',
);

/** Other names and headlines end with these as well: "The Velm Post", "Daily Mail" and "Velm Post" are outlets, no "Fallen Star". */
const UNSURE_ENDINGS = setOf(
  'post sun star mail mirror express standard record today world review register reporter echo globe nation voice ' +
    'daily mercury republic citizen argus insider national economist spectator digest',
);

/** Everyday words that stand before them for all that. */
const OF_NAMES = setOf('new north south east west daily sunday evening morning weekly national');

/** Pages head their sections so: "World News", "Latest in Politics". */
const SECTIONS = setOf(
  'breaking latest top world local national regional international foreign politics political business economy sport ' +
    'sports science tech technology health education crime weather travel culture arts entertainment opinion home uk us ' +
    'eu europe africa asia america americas middle east war more other related good bad fake in the and & of from',
);

/** Names of outlets that mean something else in a sentence, so that no table of names has them (folded). */
const ONLY_ON_TOP = setOf(
  'vox|vice|slate|salon|quartz|forbes|liberation|bellingcat|rappler|al-monitor|foreign policy|foreign affairs|mother jones|' +
    'the hill|the conversation|the verge|the diplomat|the new republic|new statesman',
  '|',
);

let known: ReadonlySet<string> | undefined;

/** Outlets whose names need not show that they are some (folded). Few texts have a line that asks for them. */
function knownOutlets(): ReadonlySet<string> {
  if (known !== undefined) return known;
  const names = OUTLETS.trim()
    .split('\n')
    .flatMap((line) => line.split('|').slice(1, 3))
    .flatMap((cell) => (cell === '' ? [] : cell.split(';').map(fold)));
  known = new Set([...names, ...ONLY_ON_TOP]);
  return known;
}

const LONGEST_NAME = 50;
const NAME = letterPattern(
  String.raw`^\p{Lu}[\p{L}\d.’'&-]*(?: (?:\p{Lu}[\p{L}\d.’'-]*|of|and|the|&|de|del|della|der|den|du|la|le|el|for|\d{1,2})){0,5}$`,
);

/** Whether a text by itself is the name of an outlet for certain, or is likely to be one, as on a page's first line. */
export function readMasthead(name: string): 'certain' | 'likely' | null {
  if (name.length > LONGEST_NAME || name.length < 2) return null;
  const folded = fold(name);
  if (knownOutlets().has(folded)) return 'certain';
  const words = folded.split(' ');
  if (words.length < 2 || !showsOutlet(words) || !NAME(name).test(name)) return null;
  const isSection = words.slice(0, -1).every((word) => SECTIONS.has(word));
  if (isSection && words[0] !== 'the') return null;
  return words[0] === 'the' ? 'certain' : 'likely';
}

/** What papers are called behind any word, everyday ones too: "Harbour Post". */
const PAPERS = setOf('post mail mirror express standard star sun echo argus mercury wire');

/** Whether the first line of a page, above a headline and a date, may be an outlet's name although its words are everyday ones. */
export function mayBeMasthead(name: string): boolean {
  if (name.length > LONGEST_NAME) return false;
  const words = fold(name).split(' ');
  const last = words[words.length - 1]!;
  if (words.length < 2 || words.length > 3 || !PAPERS.has(last) || words.some((word) => SECTIONS.has(word)))
    return false;
  return NAME(fold(name)).test(name);
}

/** "The Velm Herald", "Times of Velm", "Sunday Post"; no "Freedom of the Press". */
function showsOutlet(words: readonly string[]): boolean {
  const named = words[0] === 'the' ? words.slice(1) : words;
  const end = named[named.length - 1]!;
  // "The Velm Times-Herald" was two papers once.
  const last = end.slice(end.lastIndexOf('-') + 1);
  if (named.includes('of')) return named[1] === 'of' && named.length <= 4 && ENDINGS.has(named[0]!);
  return ENDINGS.has(last) || (UNSURE_ENDINGS.has(last) && named.slice(0, -1).every(isOfName));
}

/** What stands before an unsure ending: a town, and no everyday word but those that outlets have. */
function isOfName(word: string): boolean {
  return OF_NAMES.has(word) || !isCommonWord(word);
}
