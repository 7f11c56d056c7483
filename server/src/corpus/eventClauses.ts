import { CAPITAL, NUMBER, QUOTE_MARK, type Sentence } from '../article/types';
import { kindMade } from '../english/happenings';
import { OFFICES } from '../english/lives';
import { SMALL_NUMBERS } from '../english/numberWords';
import { words as wordSet } from '../english/words';
import { isNaming } from '../facts/happeningClauses';
import type { TimedEvent } from '../facts/timedEvents';
import { firstEndingAfter } from '../text/span';
import { kindOfThing } from './concepts';
import { plainAt, stemAt, stemOfWord, stemOfWritten } from './stems';
import type { CorpusArticle } from './types';

/** What the clause of a happening names. */
export interface EventClause {
  /** Stems of the names in it: those of what it befell, and those behind. */
  readonly subject: ReadonlySet<number>;
  readonly around: ReadonlySet<number>;
  /** Those of them that name people. */
  readonly people: ReadonlySet<number>;
  /** Stems of its other words with content, and its larger numbers. */
  readonly words: ReadonlySet<number>;
  /** Those of them that stand before the verb. */
  readonly before: ReadonlySet<number>;
  /** All its numbers. */
  readonly figures: ReadonlySet<string>;
  /** Its larger numbers, which are among its words as well. */
  readonly numbers: ReadonlySet<number>;
  /** "He", and he is no more than "the prime minister" before. */
  readonly isHolder: boolean;
  /** The offices that it names. */
  readonly offices: ReadonlySet<string>;
  /** It is told of what it befell ("was founded"), and not of who did it ("founded a school"). */
  readonly isPassive: boolean;
  /** Of vehicles and of what is built: the kind of it; -1 where nothing says so. */
  readonly kind: number;
}

/** What is governed is no party and no firm. */
const GOVERNING = wordSet('governed ruled power');

interface Gathered {
  readonly subject: Set<number>;
  readonly around: Set<number>;
  readonly people: Set<number>;
  readonly words: Set<number>;
  readonly before: Set<number>;
  readonly numbers: Set<number>;
  readonly figures: Set<string>;
  readonly offices: Set<string>;
  kind: number;
  isHolder: boolean;
}

export function clauseOf(source: CorpusArticle, event: TimedEvent): EventClause {
  const gathered: Gathered = {
    subject: new Set(),
    around: new Set(),
    people: new Set(),
    words: new Set(),
    before: new Set(),
    numbers: new Set(),
    figures: new Set(),
    offices: new Set(),
    kind: -1,
    isHolder: false,
  };
  const { from, end, word, behind, moment, thing } = event;
  const { tokens } = source.article;
  for (let t = from; t < end; t++) {
    if (t >= moment.first && t < moment.next) continue;
    if (event.class === 'office' && GOVERNING.has(tokens.norms[t]!)) gathered.words.add(stemOfWord('country'));
    if (OFFICES.has(tokens.norms[t]!)) gathered.offices.add(tokens.norms[t]!);
    addWord(source, event, t, gathered);
  }
  addWhatStandsIn(source, event, gathered);
  if (thing >= 0) gathered.words.add(stemOfThing(tokens.norms[thing]!, stemAt(tokens, thing)));
  const isPassive = moment.lead <= behind || /^(?:was|were|been|be)$/.test(tokens.norms[word]!);
  return { ...gathered, isPassive };
}

function addWord(source: CorpusArticle, event: TimedEvent, t: number, into: Gathered, isSubject?: boolean): void {
  const { tokens, sentences } = source.article;
  const { word, behind, sentence } = event;
  const isBefore = isSubject ?? t < word;
  if (tokens.kinds[t] === NUMBER) {
    into.figures.add(tokens.norms[t]!);
    if (isTelling(tokens.norms[t]!)) {
      into.numbers.add(plainAt(tokens, t));
      into.words.add(plainAt(tokens, t));
    }
    return;
  }
  if (!isNaming(tokens, t)) return;
  if (into.kind === -1 && isBefore) into.kind = kindMade(tokens.norms[t]!);
  const stem = stemAt(tokens, t);
  if (stem <= 0) {
    // "No mill will close before 2038": that nothing will is what is told.
    if (isBefore && tokens.norms[t] === 'no') into.words.add(plainAt(tokens, t));
    return;
  }
  // The first word of a sentence has its capital in any case.
  const capital = (tokens.flags[t]! & CAPITAL) !== 0;
  const mention = capital ? mentionAt(source.facts.mentions, tokens.starts[t]!) : null;
  const isName = capital && (mention !== null || !isFirst(sentences, sentence, t));
  if (mention?.kind === 'person') into.people.add(stem);
  if (!isName) {
    if (t >= word && t < behind) return;
    // "the last passenger", "ten of them": nothing but what is counted so.
    const isOnly = isBefore && isOnlyOne(tokens, t);
    if (!isOnly && COMMON.has(tokens.norms[t]!)) return;
    if (event.class === 'office' && OFFICES.has(tokens.norms[t]!)) return;
    into.words.add(stemOfThing(tokens.norms[t]!, stem));
    if (isBefore) into.before.add(stemOfThing(tokens.norms[t]!, stem));
  } else if (isBefore) into.subject.add(stem);
  else into.around.add(stem);
}

function isOnlyOne({ norms }: CorpusArticle['article']['tokens'], t: number): boolean {
  if (norms[t] === 'last' || norms[t] === 'first') return norms[t - 1] === 'the';
  return norms[t + 1] === 'of' && SMALL_NUMBERS.has(norms[t]!);
}

const isFirst = (sentences: CorpusArticle['article']['sentences'], sentence: number, t: number): boolean =>
  t === sentences[sentence]!.firstToken || t === sentences[sentence - 1]?.firstToken;

/** Two figures, or a hundred of anything, may be of anything: what nobody would have by chance is a word like others. */
function isTelling(norm: string): boolean {
  const digits = norm.replace(/,/g, '');
  return /^\d{1,3}\.\d+$/.test(digits) || (/^\d{2,}$/.test(digits) && Number(digits) > LEAST_TELLING);
}

const LEAST_TELLING = 12;

const PRONOUN = wordSet('it they she he this these');

/** In tokens of the sentence before: who or what it is about. */
const SUBJECT = 9;

/** In sentences, back over what is quoted. */
const BACK = 3;

/** "The signals are not old. They were installed in 2027": what the pronoun that opens a sentence stands for. */
function addWhatStandsIn(source: CorpusArticle, event: TimedEvent, into: Gathered): void {
  const { tokens, sentences } = source.article;
  const sentence = sentences[event.sentence]!;
  if (event.from > sentence.firstToken || into.before.size + into.subject.size > 0) return;
  const pronoun = tokens.norms[sentence.firstToken]!;
  if (!PRONOUN.has(pronoun) || event.word <= sentence.firstToken) return;
  const ofPerson = pronoun === 'she' || pronoun === 'he';
  for (let s = event.sentence - 1; s >= Math.max(0, event.sentence - BACK); s--) {
    const before = sentences[s]!;
    if (before.block !== sentence.block) return;
    if (tokens.kinds[before.firstToken] === QUOTE_MARK) continue;
    addSubjectOf(source, event, before, ofPerson, into);
    if (!ofPerson || into.people.size > 0 || into.isHolder) return;
  }
}

function addSubjectOf(
  source: CorpusArticle,
  event: TimedEvent,
  { firstToken, endToken }: Sentence,
  ofPerson: boolean,
  into: Gathered,
): void {
  const { tokens } = source.article;
  for (let t = firstToken; t < endToken && t - firstToken < SUBJECT; t++) {
    if (ENDS_SUBJECT.has(tokens.norms[t]!)) return;
    if (ofPerson && OFFICES.has(tokens.norms[t]!)) into.isHolder = true;
    if (ofPerson && mentionAt(source.facts.mentions, tokens.starts[t]!)?.kind !== 'person') continue;
    addWord(source, event, t, into, true);
  }
}

const ENDS_SUBJECT = wordSet(
  'is are was were has have had do does did will would may might could can should said says told called spoke met his her went came took left made got gave saw found began fell rose held met ran hit lost won , ; :',
);
/** What stands in any clause says nothing of what it is about. */
const COMMON = wordSet(
  'people man men woman women day days morning afternoon evening night time hour hours local first new year years week weeks month minutes early late two three four five six seven eight nine ten others other last next official officials around',
);

/** "the accord", "the contract": words for one thing count as one. */
function stemOfThing(norm: string, stem: number): number {
  const kind = kindOfThing(stemOfWritten(norm));
  return kind === null ? stem : stemOfWord(kind);
}

type Mentions = CorpusArticle['facts']['mentions'];

function mentionAt(mentions: Mentions, offset: number): Mentions[number] | null {
  const mention = mentions[firstEndingAfter(mentions, offset)];
  const isNamed = mention !== undefined && mention.form !== 'common' && mention.form !== 'pronoun';
  return isNamed && mention.start <= offset ? mention : null;
}
