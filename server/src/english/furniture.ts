import { fold } from '../text/fold';
import { letterPattern } from '../text/letterPattern';
import { isLetter, openings, wholeWords } from '../text/openings';

const phrases = (list: string): readonly string[] =>
  list
    .split('\n')
    .flatMap((line) => line.split('|'))
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');

/** Lines that belong to the page and not to the article, wherever they stand alone (folded, end marks removed). */
const LINES: ReadonlySet<string> = new Set(
  phrases(`
    close | share | shares | comments | comment | menu | search | subscribe | subscribe now | log in | login | sign in
    sign up | register | newsletter | newsletters | advertisement | advertisements | ad | ads | advertising | sponsored
    sponsored content | paid content | promoted | related | related articles | related article | related stories
    related story | related posts | related post | related news | related topics | related content | related links
    related coverage | you may also like | you might also like | you may like | more | more news | more stories
    more articles | more on this | more on this story | most read | most popular | most viewed | most shared
    most commented | popular | popular posts | trending | trending now | trending stories | recommended
    recommended stories | recommended for you | editor's picks | editors' picks | editor's pick | top stories
    latest stories | latest news | latest articles | latest posts | recent posts | recent articles | recent news
    see also | see more | read also | also read | read more | read next | read now | read full story | read full article
    read the full story | up next | next up | next | previous | back to top | back to top button | top | print
    print this page | print article | email | e-mail | facebook | twitter | x | whatsapp | telegram | linkedin | reddit
    pinterest | messenger | viber | instagram | youtube | tiktok | tumblr | copy link | copy url | link copied | copied
    tweet | pin | pin it | like | likes | save | bookmark | listen | play | play video | watch | watch live
    watch now | live tv | loading | loading... | skip to content | skip to main content | continue reading
    continue reading below | listen to this article | listen to article | story continues below advertisement
    article continues below advertisement | article continues after advertisement | scroll to continue
    scroll down to continue | leave a reply | leave a comment | post a comment | add a comment | add comment
    view comments | show comments | no comments | join the conversation | join the discussion | about the author
    about the authors | author | tags | topics | categories | share this | share this article | share this story
    share this post | share article | share story | share on facebook | share on twitter | follow us | follow
    privacy policy | terms of use | terms of service | terms and conditions | cookie policy | cookie settings
    accept cookies | accept all | accept all cookies | manage cookies | contact us | about us | all rights reserved
    donate | donate now | support us | support our work | become a member | become a subscriber | get the app
    download app | download the app | open in app | click here | learn more | find out more | show more | load more
    view more | view all | see all | expand | collapse | toggle | dismiss | ok | cancel | submit | send | reply
    view image in fullscreen | open image in gallery | image source | enlarge this image | toggle caption | hide caption
    get short url | short url | permalink | transcript | embed | download | font size | text size | a a a
    info | end of list | for immediate release | fundraiser | spring fundraiser | summer fundraiser | fall fundraiser | winter fundraiser | our standards
    our standards: the thomson reuters trust principles | previous article | next article | previous post | next post
    in this article | in this story | on this page | table of contents | write a comment | your comment | home page
    homepage | go to homepage | watch video | watch the video | photo gallery | gallery | slideshow | javascript is disabled
  `),
);

/** Names of a paper's sections: furniture where nothing of the article stands before them, or with others in a row. */
const NAVIGATION: ReadonlySet<string> = new Set(
  phrases(`
    home | news | world | world news | international | national | local | local news | politics | business | economy
    finance | markets | money | sport | sports | opinion | opinions | comment | commentary | analysis | editorial
    culture | arts | entertainment | lifestyle | life | style | travel | food | health | science | tech | technology
    climate | environment | education | video | videos | photos | pictures | audio | podcasts | live | breaking
    breaking news | featured | features | top news | headlines | defense | defence | security | military | war
    ukraine | russia | europe | asia | africa | americas | middle east | us | usa | u.s | uk | eu | us news | uk news
    ukraine war | war in ukraine | russia-ukraine war | israel-hamas war | gaza | syria | conflict | crime | law
    society | history | religion | weather | obituaries | regional | exclusive | updated | special report | in depth
    explainer | fact check | investigations | newsroom | blog | blogs | press releases | foreign affairs | global
  `),
);

/** Headings below which a page lists other articles. */
const LISTS_OF_OTHERS: ReadonlySet<string> = new Set(
  phrases(`
    related | related articles | related stories | related posts | related news | related content | related coverage
    related links | you may also like | you might also like | more news | more stories | more articles
    more on this | more on this story | most read | most popular | most viewed | popular posts | trending | trending now
    recommended | recommended stories | recommended for you | editor's picks | editors' picks | top stories | latest stories
    latest news | latest articles | latest posts | recent posts | recent articles | recent news | read next | up next
    comments | leave a reply | leave a comment | tags | topics | categories
  `),
);

/**
 * Beginnings of lines that belong to the page (folded). `:` at the end asks for a colon (or the line's end) there,
 * `+` lets anything follow, as in "Previous articleTalks fail"; otherwise a word must end there.
 */
const BEGINNINGS: ReadonlyMap<string, readonly string[]> = byFirstWord(
  phrases(`
    previous article+ | next article+ | previous post+ | next post+ | previous story+ | next story+
    related articles | related stories | related posts | related content | related coverage | related: | related story:
    related article: | you may also like | you might also like | read more: | read more about | read also: | also read:
    read next: | read: | see also: | see more: | see more on | watch: | listen: | tags: | tagged: | tagged with | topics: | topic:
    categories: | category: | filed under | filed in: | posted in | keywords: | labels: | more: | more stories: | recommended: | don't miss:
    editor's picks: | further reading: | follow live: | live updates: | in pictures: | share: | email: | e-mail:
    sign up for | sign up to | sign up here | subscribe to | subscribe for | subscribe now | subscribe today | follow us | follow our
    follow him on | follow her on | follow them on | click here | share this | share on facebook | share on twitter | get our | get the latest
    download our | download the app | download our app | join our | join us on | support our journalism | support our work
    support independent | back to top | skip to | copyright © | copyright (c) | copyright 19+ | copyright 20+ | ©+ | (c) 19+ | (c) 20+
    all rights reserved | this website uses | this site uses | this website is using | we use cookies | we and our partners | by continuing to use
    by clicking | by signing up | by subscribing | this article was originally | this story was originally | this post was originally
    this piece was originally | this article originally appeared | this story originally appeared | this article first appeared
    this story first appeared | this article was first published | this story was first published | this article was republished
    this article is republished | originally published | originally appeared | first published on | first published in | first published by | republished with permission
    republished from | get short url | story continues below | article continues below | continue reading | your email address
    leave a comment | leave a reply | view comments | log in to | already a subscriber | already a member | not a subscriber
    please enable javascript | please support | please donate | please consider | please subscribe | please share | make a donation | donate to
    if you liked this | if you like this | if you enjoyed this | if you found this | if you appreciate | enjoy this article | like this article
    like what you | thank you for reading | thanks for reading | have a tip | got a tip | do you have a tip | report an error | terms of use | terms of service
    privacy policy | about us | contact us | view image | this content is | the views expressed | views expressed in | the opinions expressed
    stay up to date | stay informed | never miss | don't miss out | turn on notifications | enable notifications | allow notifications
    print this | email this | save this | scroll to continue | our standards: | sponsored by | advertisement | permalink | short url | short link | shortlink
    for more, | want more | email us | twitter: | follow @+ | @media screen+
    except for the headline | this story has not been edited | this is an auto-generated | explore more on | read full article | read the full | watch the video | listen to this | to read the full | check out our | visit our website
  `),
);

/** What a line that `beginsAsFurniture` begins with, behind arrows and the like. */
export const FURNITURE_OPENINGS: readonly string[] = [
  ...[...BEGINNINGS.values()].flat().map((phrase) => (phrase.endsWith('+') ? phrase.slice(0, -1) : `${phrase} `)),
  'the post ',
];

const mayBeginAsFurniture = openings(FURNITURE_OPENINGS);

function byFirstWord(list: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const phrase of list) {
    const first = firstWord(phrase);
    const others = map.get(first);
    if (others) others.push(phrase);
    else map.set(first, [phrase]);
  }
  return map;
}

/** Letters up to the first space, colon or plus; a lone © stands for itself, whatever follows. */
function firstWord(text: string): string {
  if (text[0] === '©') return '©';
  const end = text.search(/[\s:+]/);
  return end < 0 ? text : text.slice(0, end);
}

const COUNTER =
  /^(?:[\d.,]+\s?[km]?\+?|[\d.,]+\s?[km]?\+?\s+(?:shares?|comments?|views?|likes?|reads?|retweets?|replies|reply|reactions?|votes?|followers?|claps?|minutes?|mins?|hours?|days?|weeks?|months?)(?:\s+(?:read|ago))?|(?:shares?|views?|comments?|likes?|hits|reads?)\s*[:(]?\s*[\d.,]+\s?[km]?\)?|\d+\s?(?:min|minute|minutes)\s+read|\d+[dhm] ago|\d{1,2}:\d{2})$/;

const COUNTED = 'share shares view views comment comments like likes hits read reads'.split(' ');
const DIGITS = [...'0123456789'];
/** A counter's word may have its number behind it without a space. */
const COUNTERS = COUNTED.flatMap((word) => [' ', ...DIGITS].map((end) => word + end));
const mayCount = openings([...DIGITS, '.', ',', ...COUNTERS]);

/** What a line that is one of `isFurnitureLine` begins with, if with a letter. */
export const FURNITURE_LINE_OPENINGS: readonly string[] = [...wholeWords(LINES), ...COUNTERS];
/** The same for `isAddress`. */
export const ADDRESS_OPENINGS: readonly string[] = ['http', 'www'];

/** Words of appeals: money, letters, subscriptions. */
const APPEAL =
  /\b(?:donat(?:e|es|ing|ions?)|fundraisers?|fund drive|subscri(?:be|bers?|ption|ptions)|newsletters?|cookies|inbox|tax[- ]deductible|reader[- ]supported|reader[- ]funded|chip in|sign(?:ing)? up|contribution|membership|pledge drive|ad blocker|paywall)\b/i;
const IMPERATIVES: ReadonlySet<string> = new Set(
  'if donate support subscribe help join become sign make give get chip'.split(' '),
);
export const URGINGS = wholeWords(IMPERATIVES);
const mayUrge = openings(URGINGS);
const ADDRESS =
  /\bplease\b|^(?:if you|donate|support|subscribe|help|join|become|sign up|make|give|get|chip in)\b|\byour (?:support|donations?|contributions?|inbox|gifts?|subscription|e-?mail|membership|browser)\b/i;
const QUOTED = /["“”«»]|''|``/;

/** A line in the form the lists hold: lower case, plain apostrophes, marks and arrows at its ends removed. */
export function foldLine(line: string): string {
  const folded = fold(line);
  let start = 0;
  let end = folded.length;
  while (start < end && isEdge(folded.charCodeAt(start))) start++;
  while (end > start && isEdge(folded.charCodeAt(end - 1))) end--;
  const bare = folded.slice(start, end);
  return /[^\S ]| {2}/.test(bare) ? bare.replace(/\s+/g, ' ') : bare;
}

const EDGE = /[\s:.!|»«›‹<>→←▶▲▼•*#_…–—-]/;
const PLAIN_EDGES = Uint8Array.from({ length: 128 }, (_, code) => (EDGE.test(String.fromCharCode(code)) ? 1 : 0));

function isEdge(code: number): boolean {
  return code < 128 ? PLAIN_EDGES[code] === 1 : EDGE.test(String.fromCharCode(code));
}

/** A handle or an address alone. */
export function isAddress(line: string): boolean {
  return line.length < 300 && /^(?:@\w+|(?:https?:\/\/|www\.)\S+)$/i.test(line.replace(/[.)\s]+$/, ''));
}

const DESK_MARK = letterPattern(String.raw`^\([\p{Lu}\s.,—–-]+\)$`);

/** Marks for the desk: "(MORE)", "(STORY CAN END HERE)". */
export function isDeskMark(line: string): boolean {
  return line.length < 80 && line.startsWith('(') && DESK_MARK(line).test(line);
}

/** `folded` as `foldLine` gives it. */
export function isFurnitureLine(folded: string): boolean {
  return LINES.has(folded) || (mayCount(folded) && COUNTER.test(folded));
}

export function isNavigation(line: string): boolean {
  if (isLetter(line.charCodeAt(0)) && !mayNavigate(line)) return false;
  const folded = foldLine(line);
  return NAVIGATION.has(folded) || isBreadcrumb(folded);
}

const mayNavigate = openings(wholeWords(NAVIGATION));

export function listsOtherArticles(folded: string): boolean {
  return LISTS_OF_OTHERS.has(folded);
}

/** "home > world > europe" */
function isBreadcrumb(folded: string): boolean {
  if (!/[>»›/|]/.test(folded)) return false;
  const parts = folded.split(/\s*[>»›/|]\s*/);
  return parts.length > 1 && NAVIGATION.has(parts[0]!) && parts.every((part) => part.length < 40);
}

/** Lines below which readers write. */
export function opensComments(line: string): boolean {
  if (line.length > 60) return false;
  return /^(?:\d+ )?(?:comments?|leave a (?:reply|comment)|post a comment|add (?:a )?comment|join the (?:conversation|discussion))(?: \(?\d+\)?)?$/.test(
    foldLine(line),
  );
}

/** Whether a line begins as furniture does. Quoted text never does. */
export function beginsAsFurniture(line: string): boolean {
  if (line.length > 400) return false;
  // Every paragraph is asked, so the first question is put to its first word alone.
  const start = wordStart(line);
  if (!mayBeginAsFurniture(line, start)) return false;
  const candidates = BEGINNINGS.get(firstWordOf(line, start));
  if (candidates === undefined) return false;
  const head = line
    .slice(start, start + 80)
    .toLowerCase()
    .replaceAll('’', "'");
  if (candidates.some((phrase) => beginsWith(head, phrase))) return !QUOTED.test(line);
  return head.startsWith('the post ') && line.includes(' appeared first on ');
}

/** Behind the arrows, stars and bars that pages put before their links. */
function wordStart(line: string): number {
  let start = 0;
  while (start < line.length && !isWordStart(line.charCodeAt(start))) start++;
  // "(c) 2024", but "(Except for the headline …)".
  return line[start] === '(' && line[start + 2] !== ')' ? start + 1 : start;
}

function firstWordOf(line: string, start: number): string {
  if (line[start] === '©') return '©';
  if (line[start] === '(') return line.slice(start, start + 3).toLowerCase();
  let end = start;
  while (end < line.length && end - start < 20 && isWordPart(line.charCodeAt(end))) end++;
  return line.slice(start, end).toLowerCase().replaceAll('’', "'");
}

/** A letter, a digit, "©" or the bracket of "(c)". */
function isWordStart(code: number): boolean {
  return code === 40 || code === 0xa9 || isWordPart(code);
}

function isWordPart(code: number): boolean {
  return (
    (code >= 48 && code <= 57) ||
    (code >= 65 && code <= 90) ||
    (code >= 97 && code <= 122) ||
    code === 39 ||
    code === 45 ||
    code === 0x2019
  );
}

const LETTER_OR_DIGIT = letterPattern(String.raw`[\p{L}\p{N}]`);

function beginsWith(folded: string, phrase: string): boolean {
  const mode = phrase[phrase.length - 1];
  const plain = mode === '+' || mode === ':' ? phrase.slice(0, -1) : phrase;
  if (!folded.startsWith(plain)) return false;
  const next = folded[plain.length];
  if (mode === '+' || next === undefined) return true;
  return mode === ':' ? /^\s?[:|–—]/.test(folded.slice(plain.length)) : !LETTER_OR_DIGIT(next).test(next);
}

export const LONGEST_APPEAL = 299;

/** "Please donate $5 to keep us online": words of an appeal, said to the reader and not quoted. */
export function isAppeal(line: string): boolean {
  return line.length <= LONGEST_APPEAL && (mayAddress(line) || urges(line)) && readsAsAppeal(line);
}

/** The same for a line that begins with no word of `IMPERATIVES`. Nearly all paragraphs leave without a search by pattern. */
export function isAppealInside(line: string): boolean {
  return line.length <= LONGEST_APPEAL && mayAddress(line) && readsAsAppeal(line);
}

function mayAddress(line: string): boolean {
  return line.includes('lease') || line.includes('our ');
}

function urges(line: string): boolean {
  return mayUrge(line) && IMPERATIVES.has(firstWordOf(line, 0));
}

function readsAsAppeal(line: string): boolean {
  return ADDRESS.test(line) && APPEAL.test(line) && !QUOTED.test(line);
}
