import { AGENCIES, PICTURE_WORDS } from '../english/agencies';
import { MONTHS, WEEKDAYS } from '../english/months';
import { fold } from '../text/fold';
import { letterPattern } from '../text/letterPattern';
import { isLetter, openings, wholeWords } from '../text/openings';

const LEAD =
  /^(?:(?:(?:written|reported|posted|published|compiled|edited|story|text|words|report|analysis|opinion|article|interview)\s+)?by:?|authors?:|reporters?:|from:)\s+(?=\S)/i;
const LEAD_OPENINGS = wholeWords([
  ...'by author authors reporter reporters from'.split(' '),
  ...'written reported posted published compiled edited story text words report analysis opinion article interview'
    .split(' ')
    .map((word) => `${word} by`),
]);
const mayLead = openings(LEAD_OPENINGS);
const AGENCY_OPENINGS = wholeWords(AGENCIES.keys());
const beginsAsAgency = openings(AGENCY_OPENINGS);
/** What a byline begins with that names an agency or has "By": any other has less than a hundred letters and no stop. */
export const BYLINE_OPENINGS: readonly string[] = [...LEAD_OPENINGS, ...AGENCY_OPENINGS];
const NAME = letterPattern(
  String.raw`^\p{Lu}[\p{L}.'’-]*(?:\s+(?:\p{Lu}[\p{L}.'’-]*|de|da|van|von|der|den|bin|ibn|al|el|di|la|le|du|dos|y)){1,4}$`,
);
const ROLE =
  /\b(?:staff|reporters?|correspondents?|editors?|writers?|journalists?|columnists?|contributors?|bureau|news service|news agency|newsroom|special to|freelance)\b/i;

export interface Byline {
  readonly authors: readonly string[];
  /** The agency that the line names. */
  readonly wire: string | null;
}

/** A bracket or a dash may stand before it. */
function mayBeAgency(line: string): boolean {
  return !isLetter(line.charCodeAt(0)) || beginsAsAgency(line);
}

/** Names and agencies take no more than this. */
export const LONGEST_BYLINE = 160;

/** "By Ann Roe and Jan Lind, Velm Herald", "Ann Roe, Velm Herald staff", "AFP"; null for any other line. */
export function readByline(line: string): Byline | null {
  if (line.length > LONGEST_BYLINE) return null;
  const whole = mayBeAgency(line) ? agencyOf(line) : null;
  if (whole !== null) return { authors: [], wire: whole };
  const lead = mayLead(line) ? LEAD.exec(line) : null;
  // Without "By" it must be short and say what the person is; nearly all lines leave here.
  if (lead === null && (!mayNameByItself(line) || !ROLE.test(line))) return null;
  const rest = (lead ? line.slice(lead[0].length) : line).replace(/[.\s]+$/, '');
  const [first = '', ...others] = rest.split(/\s*[|•·;/]\s*|\s[–—-]\s/);
  const parts = first.split(/\s*,\s*/);
  // "A, B and C, Velm Herald": what stands behind the last "and" and its comma says where they work.
  const lastName = Math.max(
    0,
    parts.findLastIndex((part) => AND.test(part)),
  );
  const names = parts.slice(0, lastName + 1).flatMap((part) => part.split(AND));
  const authors = names.map((name) => nameOf(name, lead !== null)).filter((name) => name !== null);
  const agencies = [...names, ...parts.slice(lastName + 1), ...others]
    .map(agencyOf)
    .filter((agency) => agency !== null);
  const wire = agencies[0] ?? null;
  if (lead) return authors.length > 0 || wire !== null ? { authors, wire } : null;
  const saysWhat = parts.length + others.length > 1 && !hasVerb(rest);
  return authors.length > 0 && saysWhat && !ROLE.test(authors[0]!) ? { authors: authors.slice(0, 1), wire } : null;
}

/** Whether a line that begins with none of `BYLINE_OPENINGS` may be a byline nevertheless. */
export function mayNameByItself(line: string): boolean {
  return line.length < 100 && !endsWithStop(line);
}

function endsWithStop(line: string): boolean {
  const last = line[line.length - 1];
  return last === '.' || last === '!' || last === '?' || last === '”' || last === '"';
}

const AND = /\s*(?:\band\b|&|\bwith\b)\s*/i;
const OUTLET =
  /\b(?:herald|times|post|news|press|tribune|journal|guardian|gazette|agency|service|staff|desk|team|reporters?|correspondents?|editors?)$/i;

/** "Ann Roe in Velm" → "Ann Roe". Months and weekdays in full are no names ("By Tuesday Evening"); Jan, May and June are. */
function nameOf(part: string, afterLead: boolean): string | null {
  const name = part.replace(/\s+(?:in|for|of|at)\s+.*$/u, '').replace(/\s*\(.*\)$/, '');
  if (!NAME(name).test(name) || OUTLET.test(name)) return null;
  const words = fold(name).split(/\s+/);
  if (words.some((word) => word === 'the' || (word.length > 5 && (MONTHS.has(word) || WEEKDAYS.has(word)))))
    return null;
  return afterLead && name === name.toUpperCase() ? capitalise(name) : name;
}

/** A name alone: two to five capitalised words. */
export function isPersonName(line: string): boolean {
  return line.length <= 40 && nameOf(line, false) !== null;
}

/** "Diplomatic correspondent", "Staff writer". */
export function saysWhatSomebodyIs(line: string): boolean {
  return line.length <= 60 && line.split(' ').length <= 6 && ROLE.test(line) && !hasVerb(line);
}

const FIRST_LETTER = letterPattern(String.raw`(^|[\s.'’-])(\p{L})`, 'g');

/** "ANN ROE-LIND" → "Ann Roe-Lind" */
function capitalise(name: string): string {
  return name
    .toLowerCase()
    .replace(FIRST_LETTER(name), (_, before: string, letter: string) => before + letter.toUpperCase());
}

function hasVerb(text: string): boolean {
  return /\b(?:is|was|were|are|has|had|have|said|says|will|told)\b/.test(text);
}

/** The agency that a credit names by itself: "AFP", "(Reuters)", "The Associated Press". */
export function agencyOf(text: string): string | null {
  if (text.length > 40) return null;
  return AGENCIES.get(fold(text.replace(/^[\s([—–|-]+|[\s)\].|]+$/g, ''))) ?? null;
}

const CREDIT_LEAD =
  /^\(?\s*(?:(?:image|photo|picture|photograph|illustration|cover photo|cover image|featured image|file photo|video|graphic|map)s?(?:\s*(?:credits?|source|courtesy(?: of)?|by|from|via))?\s*[:/©]|(?:image|photo|picture|photograph|illustration|graphic)s?\s+(?:credits?|by|courtesy(?: of)?|via)\s|credits?\s*:|pic(?:ture)?\s*:)\s*\S/i;
/** Pages glue such words to what follows: "PhotoCredit: Ann Roe". */
const CREDIT_LEADS = [
  ...['image', 'photo', 'picture', 'illustration', 'cover photo', 'cover image', 'featured image', 'file photo'],
  ...['video', 'graphic', 'map'],
  ...wholeWords(['credit', 'credits', 'pic']),
];
const mayLeadCredit = openings(CREDIT_LEADS);
const CONTRIBUTED =
  /\bcontributed (?:reporting|research|to this (?:report|story|article))\b|^[-–—(\s]*(?:additional reporting|with (?:agency |additional )?inputs? from)\b/i;
const maySource = openings(wholeWords(['source', 'sources']));
const SOURCES = /^sources?:\s.{2,60}\b(?:agency|agencies|news|press)\)?\.?$/i;
const LIBRARY = letterPattern(
  String.raw`^(?:getty(?: images)?|ap photo|afp photo|reuters photo|shutterstock|istock\w*|alamy)(?![\p{L}’'])`,
  'i',
);

const LIBRARIES = ['getty', 'ap photo', 'afp photo', 'reuters photo', 'shutterstock', 'istock', 'alamy'];
const mayComeFromLibrary = openings(LIBRARIES);

/** What a line that says who worked on the text begins with. */
export const REPORTING_OPENINGS = wholeWords(
  ['', 'additional ', 'with '].flatMap((lead) =>
    ['reporting', 'writing', 'editing', 'compiled', 'translated', 'produced'].map((work) => `${lead}${work} by`),
  ),
);
const mayReport = openings(REPORTING_OPENINGS);
const REPORTING = /^\(?\s*(?:additional |with )?(?:reporting|writing|editing|compiled|translated|produced) by\s/i;

/** What a credit begins with that `isCreditInside` does not see, if with a letter. */
export const CREDIT_OPENINGS: readonly string[] = [
  'source',
  'via',
  ...REPORTING_OPENINGS,
  ...CREDIT_LEADS,
  ...LIBRARIES,
];

const SOURCE_LINE = letterPattern(String.raw`^(?:SOURCE|VIA)(?::\s*|\s+)?(?=\p{Lu})(.{2,40})$`);
const SMALL_OR_SHORT = letterPattern(String.raw`\p{Ll}|^\p{Lu}{2,5}$`);

/** The outlet of a credit line as pages print it above the text: "SOURCEVelm Herald", "SOURCE: Velm Herald". */
export function sourceOf(line: string): string | null {
  if (line.length > 50 || !(line.startsWith('SOURCE') || line.startsWith('VIA'))) return null;
  const name = SOURCE_LINE(line).exec(line)?.[1]?.trim() ?? null;
  // A heading in capitals ("SOURCES OF TENSION") names nobody.
  return name !== null && SMALL_OR_SHORT(name).test(name) && !/[.!?]$/.test(name) ? name : null;
}

function mayContribute(line: string): boolean {
  return line.includes('ribut') || line.includes('orting') || (line.includes('nput') && /nputs? from/.test(line));
}

/** A line that says who made a picture or who worked on the text. */
export function isCredit(line: string): boolean {
  if (line.length > 400) return false;
  if (sourceOf(line) !== null) return true;
  // A bracket or a space may stand before the words that patterns ask for.
  const isOpen = !isLetter(line.charCodeAt(0));
  if ((isOpen || mayReport(line)) && REPORTING.test(line))
    return line.startsWith('(') || line.includes(';') || (line.length < 80 && !hasVerb(line));
  if (line.length > LONGEST_BYLINE) return false;
  if ((maySource(line) && SOURCES.test(line)) || saysWhoContributed(line)) return true;
  if (line.length < 50 && mayComeFromLibrary(line) && LIBRARY(line).test(line) && !hasVerb(line)) return true;
  if ((isOpen || mayLeadCredit(line)) && CREDIT_LEAD.test(line)) return line.length < 90 || !/[.!?]\s/.test(line);
  if (line.startsWith('(') && line.endsWith(')')) return isPictureCredit(line.slice(1, -1));
  return namesPerson(line);
}

/**
 * The same for a short line that begins with none of `CREDIT_OPENINGS`, but with a letter. `mayTell` says whether it has a
 * word of those that say who contributed.
 */
export function isCreditInside(line: string, mayTell: boolean): boolean {
  return (mayTell && saysWhoContributed(line)) || namesPerson(line);
}

function saysWhoContributed(line: string): boolean {
  return mayContribute(line) && CONTRIBUTED.test(line);
}

/** A line that holds the name of a person and an agency is shorter than this. */
export const LONGEST_NAMES = 70;

const OPENS_NAME = letterPattern(String.raw`^[\p{Lu}@©]`);

/** "Ann Roe/Reuters" alone on a line. */
function namesPerson(line: string): boolean {
  return (
    line.length < LONGEST_NAMES &&
    mayNameTwo(line) &&
    !/[.!?](?:\s|$)|[()]/.test(line) &&
    OPENS_NAME(line).test(line) &&
    namesPictureAgency(line)
  );
}

/** A caption ends with its credit: "… in Velm. (Ann Roe/AP)", "… Photo: Ann Roe/AFP", "… | Ann Roe/Reuters". */
export function isCaption(line: string): boolean {
  if (line.length < 20 || line.length > 1200) return false;
  const last = line[line.length - 1]!;
  if (last === '.' ? line[line.length - 2] !== ')' : '!?…”"’\''.includes(last)) return false;
  const tail = line.slice(-110);
  if (tail.endsWith(')') || tail.endsWith(').') || tail.endsWith(']')) {
    const open = Math.max(tail.lastIndexOf('('), tail.lastIndexOf('['));
    return open > 0 && isPictureCredit(tail.slice(open + 1).replace(/[)\]]\.?$/, ''));
  }
  if (tail.includes(':') && PICTURE_LABEL.test(tail)) return true;
  if (!mayNameTwo(tail)) return false;
  const bar = /[.!?…”"]\s*[|©]?\s*([^.!?…|”"]{3,60})$/.exec(tail);
  return bar !== null && namesPictureAgency(bar[1]!);
}

const PICTURE_LABEL =
  /(?:^|[\s.|/])(?:photo|photograph|picture|image)s?(?:\s+(?:credits?|by|courtesy(?: of)?))?\s*:\s*([^.!?]{2,80})$/i;

/** What stands in the brackets behind a caption. A lone agency is the credit of a story, not of a picture. */
function isPictureCredit(inside: string): boolean {
  if (inside.length > 100 || inside.length < 3) return false;
  const text = inside.trim();
  if (/[.!?]$/.test(text)) return false;
  if (/^(?:photo|picture|image|photograph|courtesy|handout|file|credit|via|screenshot)\b/i.test(text)) return true;
  // A remark in brackets begins with a small letter, or goes on for long.
  const isName = OPENS_NAME(text).test(text) && text.split(' ').length <= 8;
  if (
    isName &&
    /\b(?:photo|picture|image|photograph|handout|getty|shutterstock|screenshot|courtesy)s?\b/i.test(text) &&
    !/[.!?]\s/.test(text)
  )
    return true;
  return namesPictureAgency(text);
}

/** "Ann Roe/AP", "@roe / AFP – Getty Images", "Ann Roe, File/AP Photo": a name, a slash, an agency. */
function namesPictureAgency(text: string): boolean {
  if (!mayNameTwo(text)) return false;
  const parts = text.split(/\s*(?:\/|\s[–—|-]\s|\bvia\b)\s*/);
  const first = parts[0]!.trim();
  if (parts.length < 2 || parts[0] === '' || first[0] === '©' || !OPENS_NAME(first).test(first)) return false;
  return parts.slice(1).some((part) => {
    const folded = fold(part);
    const words = folded.split(BETWEEN_WORDS(folded)).filter((word) => word !== '');
    if (words.length === 0 || words.length > 6) return false;
    return agencyOf(part) !== null || PICTURE_WORDS.has(words[0]!) || PICTURE_WORDS.has(words[words.length - 1]!);
  });
}

const BETWEEN_WORDS = letterPattern(String.raw`[^\p{L}-]+`);

/** Whether any mark or word stands in it that parts a person from an agency. */
function mayNameTwo(text: string): boolean {
  return text.includes('/') || text.includes('via') || /[–—|-]/.test(text);
}
