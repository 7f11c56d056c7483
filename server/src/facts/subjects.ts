import { DOCUMENT_NOUNS, NAMING_CUES } from '../english/speakerNouns';
import type { Cue } from './cues';
import {
  COMMA_INSIDE,
  type Frame,
  IS_CAPITAL,
  IS_NAME,
  IS_PUNCTUATION,
  IS_STRETCH,
  IS_WORD,
  isName,
  LIKE_A_VERB,
  type Paragraph,
  STOP_INSIDE,
} from './frames';
import {
  ADVERB,
  AUXILIARY,
  CLAUSE_PRONOUN,
  CUE_VERB,
  DETERMINER,
  ENDS_IN_ED,
  ENDS_IN_ING,
  OPENER,
  PARTICIPLE_VERB,
  PAST_VERB,
  PERSON_NOUN,
  POSSESSIVE,
  PREPOSITION,
  PRESENT_VERB,
  PRONOUN,
  RELATIVE,
  SPEAKER_NOUN,
  SUBJECT_PRONOUN,
  singular,
  TIME,
  WEEKDAY,
} from './speechTraits';
import {
  canSpeak,
  headOf,
  mainSubject,
  PARTICLES,
  type Phrase,
  phraseEndingAt,
  phraseOf,
  phraseStartingAt,
} from './subjectPhrases';

export interface Subject {
  readonly phrase: Phrase;
  readonly side: 'before' | 'far';
}

const beside = (phrase: Phrase): Subject => ({ phrase, side: 'before' });
const farFrom = (phrase: Phrase): Subject => ({ phrase, side: 'far' });

/** The subject whose last word is item `last` or, where an apposition or a relative clause stands between, before that. */
export function subjectBefore(p: Paragraph, frame: Frame, last: number): Subject | null {
  const { words, traits, marks } = p;
  const floor = frame.from;
  let j = last;
  // "the senator on Tuesday said", "Smith in a statement said" are rare; "Smith on Tuesday said" is not.
  if (j - 1 > floor && (traits[j]! & TIME) !== 0 && (marks[j]! & IS_CAPITAL) !== 0) {
    j--;
    if (words[j] === 'on') j--;
  } else if (j - 2 > floor && (traits[j]! & TIME) !== 0 && (traits[j - 1]! & WEEKDAY) !== 0 && words[j - 2] === 'on') {
    // "sent out by Roe on Tuesday night warned"
    j -= 3;
  }
  if (j < floor) return null;
  const word = words[j]!;
  if ((traits[j]! & RELATIVE) !== 0) {
    // "Roe, who said": the one before the pronoun. "what X called" has its own subject.
    if (word === 'what') return null;
    // "the banner — which read"
    const end = words[j - 1] === ',' || DASHES.has(words[j - 1]!) ? j - 1 : j;
    if (word === 'who') return standingFor(j, agentIn(p, frame, phraseEndingAt(p, end, floor)));
    if (word !== 'that') return standingFor(j, phraseEndingAt(p, end, floor));
    if (
      (marks[j - 1]! & IS_WORD) !== 0 &&
      (DOCUMENT_NOUNS.has(words[j - 1]!) || DOCUMENT_NOUNS.has(singular(words[j - 1]!)))
    )
      return standingFor(j, phraseEndingAt(p, j, floor));
  }
  if (word === 'and' || word === 'but' || word === 'then' || word === 'or') {
    const phrase = mainSubject(p, floor, frame.to, j);
    return phrase ? farFrom(phrase) : null;
  }
  if ((marks[j]! & IS_WORD) === 0) {
    if (word === ',' || word === '—' || word === '–' || word === '--' || (word === '-' && j === last))
      return beforeInterruption(p, frame, j, word);
    if ((marks[j]! & IS_STRETCH) !== 0) {
      const apposed = (marks[j]! & COMMA_INSIDE) !== 0 ? apposedBeforeMarks(p, frame, j) : null;
      return apposed ? beside(apposed) : null;
    }
  }
  const phrase = phraseEndingAt(p, j + 1, floor);
  if (!phrase) return null;
  const behind = (frame.traits & RELATIVE) !== 0 ? whoDidSomething(p, floor, phrase) : null;
  if (behind) return beside(behind);
  const by = (traits[phrase.from - 1]! & DETERMINER) !== 0 ? phrase.from - 2 : phrase.from - 1;
  const gotten = words[by] === 'by' ? gottenBy(p, floor, by) : null;
  if (gotten) return beside(gotten);
  const named = words[phrase.from - 1] === ',' ? namedWithOffice(p, floor, phrase) : null;
  if (named) return beside(named);
  return (words[phrase.from - 1] === 'in' ? besideMedium(p, frame, phrase) : null) ?? beside(phrase);
}

const PARTICIPLES: ReadonlySet<string> = new Set('sent seen drawn put made'.split(' '));

/** "A letter obtained by the Herald warns": the letter does. */
function gottenBy(p: Paragraph, floor: number, by: number): Phrase | null {
  const participle = by - 1 - Number(PARTICLES.has(p.words[by - 1]!));
  const isParticiple =
    (p.traits[participle]! & (ENDS_IN_ED | PAST_VERB | PARTICIPLE_VERB)) !== 0 || PARTICIPLES.has(p.words[participle]!);
  if (participle <= floor || !isParticiple) return null;
  const before = phraseEndingAt(p, participle, floor);
  return before !== null && DOCUMENT_NOUNS.has(p.words[headOf(p, before)]!) ? before : null;
}

/** "Roe, known as “the Owl,” said", "Roe, star of “Velm Bay,” said": the name before an apposition that ends with stretch `q`. */
export function apposedBeforeMarks(p: Paragraph, frame: Frame, q: number): Phrase | null {
  const { words, traits, marks } = p;
  let k = q - 1;
  for (; k > frame.from && q - k < 16 && words[k] !== ','; k--) {
    const mark = marks[k]!;
    if ((mark & (IS_WORD | IS_PUNCTUATION)) === 0 || words[k] === ':') return null;
    if ((mark & LIKE_A_VERB) !== 0 || (traits[k]! & (AUXILIARY | CLAUSE_PRONOUN)) !== 0) return null;
    if ((traits[k]! & (PAST_VERB | PRESENT_VERB)) !== 0 && !NAMING_CUES.has(words[k]!)) return null;
  }
  if (words[k] !== ',' || q - k < 3) return null;
  const name = phraseEndingAt(p, k, frame.from);
  const opens = name !== null && (name.from === frame.from || words[name.from - 1] === ',');
  return opens && isName(p, name.to - 1) && (marks[name.from]! & IS_NAME) !== 0 ? name : null;
}

/** "Ana Roe, head of Velm Drama said", "Ana Roe, Head, Velm Drama says": the name before an office that no comma closes. */
function namedWithOffice(p: Paragraph, floor: number, phrase: Phrase): Phrase | null {
  const { words, traits } = p;
  const before = phraseEndingAt(p, phrase.from - 1, floor);
  if (!before) return null;
  const head = headOf(p, phrase);
  if (!isName(p, phrase.from) && head + 1 < phrase.to && JOINS_OFFICE.has(words[head + 1]!))
    return (traits[phrase.from]! & (DETERMINER | PREPOSITION)) === 0 && isWholeName(p, before) ? before : null;
  const isOffice = before.to - before.from === 1 && (traits[before.from]! & PERSON_NOUN) !== 0;
  if (!isOffice || words[before.from - 1] !== ',' || !isWholeName(p, phrase)) return null;
  const name = phraseEndingAt(p, before.from - 1, floor);
  return name && isWholeName(p, name) ? name : null;
}

const JOINS_OFFICE: ReadonlySet<string> = new Set(['of', 'for', 'at', 'with']);

/** Two names or more, and nothing else. */
function isWholeName(p: Paragraph, { from, to }: Phrase): boolean {
  return to - from > 1 && namesOnly(p, from, to);
}

const DASHES: ReadonlySet<string> = new Set(['—', '–', '-', '--']);

function standingFor(pronoun: number, phrase: Phrase | null): Subject | null {
  return phrase ? beside({ from: pronoun, to: pronoun + 1, standsFor: phrase }) : null;
}

/** "passed to the Herald by a clerk, who said": the clerk; "a clerk involved in the report, who said": as well. */
function agentIn(p: Paragraph, frame: Frame, phrase: Phrase | null): Phrase | null {
  if (phrase === null) return null;
  const last = phrase.to - 1;
  for (let k = last - 1; k > phrase.from; k--) {
    // "a letter from Roe, who said"
    const isAgent = p.words[k] === 'by' || (p.words[k] === 'from' && isName(p, last) && isName(p, k + 1));
    if (isAgent && (p.traits[k + 1]! & ENDS_IN_ING) === 0) return phraseOf(k + 1, phrase.to);
  }
  const head = headOf(p, phrase);
  if (isName(p, head) || (p.traits[head]! & PERSON_NOUN) !== 0) return phrase;
  const main = mainSubject(p, frame.from, frame.to, phrase.from);
  return main !== null && (p.traits[headOf(p, main)]! & PERSON_NOUN) !== 0 ? main : phrase;
}

/** "The firm that employs Roe called it …": whom the verb right behind "that" is said of. */
function whoDoes(p: Paragraph, floor: number, { from, to }: Phrase): Phrase | null {
  const { words, traits, marks } = p;
  const relative = from - 1;
  if (relative - 1 <= floor || to - from < 2 || !RELATIVES.has(words[relative]!)) return null;
  if ((marks[from]! & IS_CAPITAL) !== 0 || !/(?:[^s]s|ed)$/.test(words[from]!)) return null;
  if ((traits[from]! & (SPEAKER_NOUN | PRONOUN | DETERMINER)) !== 0) return null;
  // "said that banks in Tolm called": no noun stands before.
  const before = traits[relative - 1]!;
  if ((marks[relative - 1]! & IS_WORD) === 0 || (before & (CUE_VERB | PAST_VERB | PRESENT_VERB | ENDS_IN_ED)) !== 0)
    return null;
  return phraseEndingAt(p, relative, floor);
}

const RELATIVES: ReadonlySet<string> = new Set(['that', 'which', 'who']);

/** "A baker who ate his rival's tart told the court": the thing right before the verb ends what "who" began. */
function whoDidSomething(p: Paragraph, floor: number, phrase: Phrase): Phrase | null {
  const { words, traits, marks } = p;
  const doing = whoDoes(p, floor, phrase);
  if (doing !== null) return doing;
  const head = headOf(p, phrase);
  if (isName(p, head) || (traits[head]! & (SPEAKER_NOUN | PRONOUN)) !== 0 || phrase.from - 1 <= floor) return null;
  for (let k = phrase.from - 1; k > floor && phrase.from - k < 12; k--) {
    if ((marks[k]! & IS_WORD) === 0 && words[k] !== '-') return null;
    if (words[k] !== 'who') continue;
    const doer = phraseEndingAt(p, k, floor);
    // "Ana Roe, the baker who won the prize said"
    const named = doer && words[doer.from - 1] === ',' && isName(p, doer.from - 2);
    return named ? phraseEndingAt(p, doer.from - 1, floor) : doer;
  }
  return null;
}

/** "Roe in a statement called it", "is leaving and in a letter thanked": the medium is not who speaks. */
function besideMedium(p: Paragraph, frame: Frame, phrase: Phrase): Subject | null {
  const isMedium = DOCUMENT_NOUNS.has(p.words[headOf(p, phrase)]!);
  if (!isMedium || phrase.from - 2 < frame.from) return null;
  if (isName(p, phrase.from - 2)) {
    const speaker = phraseEndingAt(p, phrase.from - 1, frame.from);
    if (speaker) return beside(speaker);
  }
  const main = mainSubject(p, frame.from, frame.to, phrase.from - 1);
  return main ? farFrom(main) : null;
}

const LONGEST_INTERRUPTION = 80;

/** "Lenk, the ministry's spokesman, said": the subject is before the interruption that ends at `close`. */
function beforeInterruption(p: Paragraph, frame: Frame, close: number, mark: string): Subject | null {
  const { words, traits, marks } = p;
  let nearest: Phrase | null = null;
  const floor = Math.max(frame.from, close - LONGEST_INTERRUPTION + 1);
  for (let k = markBefore(marks, close, floor); k >= floor; k = markBefore(marks, k, floor)) {
    const here = marks[k]!;
    if ((here & IS_STRETCH) !== 0) {
      if (mark !== ',') continue;
      // "Roe, in a hat and “Vote” pins, said": marks inside the interruption do not begin it.
      const ends = k < close - 1 && (k === frame.from || (here & (COMMA_INSIDE | STOP_INSIDE)) !== 0);
      // “…,” Lenk, said: the phrase begins right behind the quotation.
      if (ends) break;
      continue;
    }
    if (words[k] !== mark) continue;
    const phrase = phraseEndingAt(p, k, frame.from);
    if (!phrase) continue;
    // "The director, Paul Renner, said": the office and the name are one speaker.
    if (
      mark === ',' &&
      words[phrase.from - 1] !== ',' &&
      (traits[headOf(p, phrase)]! & PERSON_NOUN) !== 0 &&
      isName(p, close - 1) &&
      close - k <= 6 &&
      namesOnly(p, k + 1, close)
    )
      return beside(whoDidWith(p, frame, phrase.from) ?? phraseOf(phrase.from, close));
    if (isCandidate(p, phrase)) return beside(whoHasClause(p, frame, phrase) ?? phrase);
    // "after winning Ohio, Gov. Ana Roe (R), said": the comma behind the name is one too many.
    if (nearest === null && close - k > 2 && isFullName(p, k + 1, close)) return beside(phraseOf(k + 1, close));
    nearest ??= phrase;
    if (close - k > 40) break;
  }
  // “…,” one of them, Roe, said: the name is the interruption.
  const start = interruptionStart(p, frame, close);
  if (start > frame.from && (marks[start - 1]! & IS_STRETCH) !== 0 && isName(p, close - 1))
    return beside(phraseOf(start, close));
  if (nearest && (traits[nearest.to - 1]! & PERSON_NOUN) !== 0) return beside(nearest);
  const main = mainSubject(p, frame.from, frame.to, close);
  return main ? farFrom(main) : nearest ? farFrom(nearest) : null;
}

/** The last punctuation mark or marked stretch before item `end`; below `floor` if there is none. */
function markBefore(marks: Paragraph['marks'], end: number, floor: number): number {
  let k = end - 1;
  while (k >= floor && (marks[k]! & (IS_STRETCH | IS_PUNCTUATION)) === 0) k--;
  return k;
}

/** "Roe, who met her deputy, Ana Lenk, in Tolm, said": whose clause it is that names somebody else between two commas. */
function whoHasClause(p: Paragraph, frame: Frame, phrase: Phrase): Phrase | null {
  const { words, traits } = p;
  if (words[phrase.from - 1] !== ',' || words[phrase.to] !== ',') return null;
  // "his deputy, Ana Lenk,": a name that explains a noun, and none of its own.
  if ((traits[phrase.from - 2]! & PERSON_NOUN) === 0 && (traits[phrase.from - 3]! & POSSESSIVE) === 0) return null;
  return whoDidWith(p, frame, phrase.from - 2);
}

/** "The governor, who spoke through his secretary, Ana Lenk, said": whose clause ends with the office from item `from` on. */
function whoDidWith(p: Paragraph, frame: Frame, from: number): Phrase | null {
  for (let k = from - 1; k > frame.from + 1 && from - k < LONGEST_CLAUSE; k--) {
    if ((p.marks[k]! & IS_WORD) === 0 && p.words[k] !== '-') return null;
    if (p.words[k] === 'who') return p.words[k - 1] === ',' ? phraseEndingAt(p, k - 1, frame.from) : null;
  }
  return null;
}

const LONGEST_CLAUSE = 16;

/** Two names or more in a row, with initials, titles and a bracket behind them. */
function isFullName(p: Paragraph, from: number, to: number): boolean {
  let names = 0;
  let k = from;
  for (; k < to; k++) {
    if (isName(p, k)) names++;
    // "Gov. Ana Roe (R-Velm)"
    else if (p.words[k] === '(') {
      if (names >= 2 && p.words[k + 1]!.length === 1) return true;
      break;
    } else if (p.words[k] !== '.') return false;
  }
  const titled = (p.traits[from]! & PERSON_NOUN) !== 0;
  return names >= 2 && titled !== (names === 2 && k === to);
}

function namesOnly({ words, marks }: Paragraph, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    if ((marks[k]! & IS_NAME) === 0 && words[k] !== '.' && words[k] !== '-') return false;
  }
  return true;
}

function interruptionStart({ marks }: Paragraph, frame: Frame, close: number): number {
  let k = close - 1;
  while (k > frame.from && (marks[k - 1]! & IS_STRETCH) === 0 && close - k < 12) k--;
  return k;
}

/** A name, a pronoun, or somebody who can speak: not an age or a place in an apposition. */
function isCandidate(p: Paragraph, phrase: Phrase): boolean {
  const { words, traits, marks } = p;
  const { from, to } = phrase;
  if (isPartyTag(p, phrase)) return false;
  let named = false;
  for (let k = from; k < to && !named; k++)
    named = (marks[k]! & IS_NAME) !== 0 && (traits[k]! & (TIME | ADVERB | OPENER)) === 0;
  const firstTraits = traits[from]!;
  // "Roe, during a meeting in Tolm, Norland, said": the place stands behind its preposition.
  if (
    named &&
    (firstTraits & PREPOSITION) === 0 &&
    (traits[from - 1]! & PREPOSITION) === 0 &&
    !(to - from === 1 && isPlaceAfterComma(p, phrase))
  ) {
    // "a Democrat" and "the Maine governor" explain the name before them.
    return !((firstTraits & DETERMINER) !== 0 && words[from - 1] === ',' && isName(p, from - 2));
  }
  return (firstTraits & SUBJECT_PRONOUN) !== 0 && to - from === 1;
}

/** "Quint, D-Ore., the bill's author, said": a party and a state. */
function isPartyTag({ words }: Paragraph, { from, to }: Phrase): boolean {
  return words[from + 1] === '-' && words[from]!.length === 1 && to - from <= 4;
}

/** "Smith, R-Ky.," and "a baker from Lyon, France,": a lone name between two commas after another name. */
function isPlaceAfterComma(p: Paragraph, { from, to }: Phrase): boolean {
  return p.words[from - 1] === ',' && p.words[to] === ',' && isName(p, from - 2);
}

export const PARTS_OF_MANY: ReadonlySet<string> = new Set(
  'one another some many others several most all both'.split(' '),
);

/** What is held up or worn for its words: "a sign saying". */
const CARRIERS: ReadonlySet<string> = new Set(
  'sign banner placard poster billboard hat cap shirt t-shirt sticker badge card plaque label'.split(' '),
);

/** Whose participle it is: "Lenk left, saying …" is Lenk's; "a letter saying …" is the letter's. */
export function participleSubject(p: Paragraph, frame: Frame, k: number, cues: readonly Cue[]): Phrase | null {
  const { words, traits, marks } = p;
  let at = k;
  while ((traits[at - 1]! & ADVERB) !== 0 && (marks[at - 1]! & IS_CAPITAL) === 0) at--;
  const before = words[at - 1]!;
  const beforeTraits = traits[at - 1]!;
  const lower =
    (marks[at - 1]! & IS_WORD) !== 0 &&
    (beforeTraits & PREPOSITION) === 0 &&
    before !== 'while' &&
    before !== 'when' &&
    before !== 'and' &&
    before !== 'before' &&
    before !== 'after' &&
    before !== 'not';
  if (lower && at - 1 > frame.from && !isName(p, at - 1)) {
    if ((beforeTraits & PERSON_NOUN) !== 0 || DOCUMENT_NOUNS.has(before)) {
      const phrase = phraseEndingAt(p, k, frame.from);
      // "emailed supporters saying": whoever writes to them says it.
      const isSpokenTo = phrase !== null && (traits[phrase.from - 1]! & (PAST_VERB | PRESENT_VERB)) !== 0;
      const isOfPeople = phrase !== null && (traits[headOf(p, phrase)]! & PERSON_NOUN) !== 0;
      if (phrase && isOfPeople && !isSpokenTo) return phrase;
      if (phrase && CARRIERS.has(before)) return withoutVerb(p, phrase);
      if (phrase && hasPossessor(p, phrase)) return phrase;
    }
  }
  // "with one telling the club's website": whoever "with" brings in.
  if (lower && !isName(p, at - 1)) {
    const last = phraseEndingAt(p, at, frame.from);
    const phrase = last && withFirst(p, frame, last);
    if (
      phrase &&
      words[phrase.from - 1] === 'with' &&
      at - phrase.from <= 6 &&
      ((beforeTraits & PERSON_NOUN) !== 0 || PARTS_OF_MANY.has(words[phrase.from]!))
    )
      return phrase;
  }
  // "with Orlan warning", "footage of Roe saying": the name right before it.
  if (lower && isName(p, at - 1)) {
    const phrase = phraseEndingAt(p, at, frame.from);
    for (let j = at - 1; phrase && j >= phrase.from; j--) {
      if ((traits[j]! & PREPOSITION) === 0) continue;
      return (words[j + 1] === 'the' ? walkerTo(p, frame, j) : null) ?? phraseOf(j + 1, at);
    }
    const walker = phrase && words[phrase.from - 1] === 'the' ? walkerTo(p, frame, phrase.from - 2) : null;
    if (phrase) return walker ?? phrase;
  }
  // The outermost report goes on: "Roe said that she believes we must act, adding …" is Roe's.
  for (let c = 0; c < cues.length; c++) {
    const cue = cues[c]!;
    // "calls from Roe to open the border, saying …"
    if (cue.kind === 'noun' && cue.subject && cue.side === 'behind' && cue.to < k) return cue.subject;
    if (cue.kind !== 'verb' || !cue.subject || cue.passive || cue.to >= k || cue.side === 'far') continue;
    if (!canSpeak(p, cue.subject)) continue;
    if (cue.verb?.cueClass === 'call' || cue.weak) continue;
    return cue.subject;
  }
  return mainSubject(p, frame.from, frame.to, k) ?? subjectAfterClause(p, frame, k);
}

/** "They walked into the House shouting": whoever did, if item `k` puts them there; "with the House warning" does not. */
function walkerTo(p: Paragraph, frame: Frame, k: number): Phrase | null {
  if ((p.traits[k]! & PREPOSITION) === 0 || p.words[k] === 'with') return null;
  const walker = mainSubject(p, frame.from, frame.to, k);
  return walker !== null && canSpeak(p, walker) ? walker : null;
}

/** "After saying it was “…,” Roe left": the subject of the clause that follows. */
function subjectAfterClause(p: Paragraph, frame: Frame, k: number): Phrase | null {
  for (let j = k + 1; j < frame.to - 1; j++) {
    if (p.words[j] !== ',' && (p.marks[j]! & COMMA_INSIDE) === 0) continue;
    return mainSubject(p, j + 1, frame.to, frame.to);
  }
  return null;
}

/** "many marchers and spectators": both, where "with" stands before the first. */
function withFirst(p: Paragraph, frame: Frame, last: Phrase): Phrase {
  const first = p.words[last.from - 1] === 'and' ? phraseEndingAt(p, last.from - 1, frame.from) : null;
  return first !== null && p.words[first.from - 1] === 'with' ? phraseOf(first.from, last.to) : last;
}

/** "Roe wore a hat": from the last article on. */
function withoutVerb({ traits }: Paragraph, { from, to }: Phrase): Phrase {
  let k = to - 1;
  while (k > from && (traits[k]! & DETERMINER) === 0) k--;
  return phraseOf(k, to);
}

function hasPossessor({ words, traits }: Paragraph, { from, to }: Phrase): boolean {
  for (let k = from; k < to; k++) if (words[k] === "'s" || (traits[k]! & POSSESSIVE) !== 0) return true;
  return false;
}

/** "The news prompted Roe, who chairs the port, to say": whoever is made to say it. */
export function promptedBefore(p: Paragraph, frame: Frame, k: number): Phrase | null {
  for (let verb = k - 3; verb > frame.from && k - verb < 24; verb--) {
    if ((p.traits[verb]! & (ENDS_IN_ED | ENDS_IN_ING)) === 0 && p.words[verb] !== 'led' && p.words[verb] !== 'drove')
      continue;
    if (!PROMPTS.has(p.words[verb]!) || (p.traits[verb - 1]! & DETERMINER) !== 0) continue;
    const prompted = phraseStartingAt(p, verb + 1, k - 1);
    return prompted !== null && canSpeak(p, prompted) ? prompted : null;
  }
  return null;
}

const PROMPTS: ReadonlySet<string> = new Set(
  'prompted prompting led leading forced forcing drove driving caused causing moved moving persuaded compelled'.split(
    ' ',
  ),
);

export function byPhrase(p: Paragraph, from: number, frame: Frame): Phrase | null {
  for (let k = from; k < frame.to && k < from + 8; k++) {
    if (p.words[k] === 'by') return phraseStartingAt(p, k + 1, frame.to);
    if ((p.marks[k]! & IS_PUNCTUATION) !== 0) return null;
  }
  return null;
}
