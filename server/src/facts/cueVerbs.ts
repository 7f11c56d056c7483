import { KNOWN } from '../article/wordTable';
import { AUXILIARIES, SUBJECT_PRONOUNS } from '../english/functionWords';
import { NAMING_CUES } from '../english/speakerNouns';
import { type CueVerb, isParticleVerb, isWeakCue } from '../english/speechVerbs';
import { opensClauseOf } from './clauses';
import type { Cue } from './cues';
import {
  COMMA_INSIDE,
  type Frame,
  IS_CAPITAL,
  IS_NAME,
  IS_NUMBER,
  IS_PUNCTUATION,
  IS_STRETCH,
  IS_WORD,
  isName,
  isTitleCase,
  type Paragraph,
} from './frames';
import { quotedAs } from './quotedBy';
import {
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  DETERMINER,
  FORM_OF_BE,
  NEGATION,
  PAST_VERB,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SPEECH_NOUN,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
  TIME,
} from './speechTraits';
import {
  canSpeak,
  headOf,
  mainSubject,
  type Phrase,
  phraseEndingAt,
  phraseOf,
  phraseStartingAt,
} from './subjectPhrases';
import {
  apposedBeforeMarks,
  byPhrase,
  PARTS_OF_MANY,
  participleSubject,
  promptedBefore,
  subjectBefore,
} from './subjects';

const PLURAL: ReadonlySet<string> = new Set('i we they you who people police many some others critics'.split(' '));

// What stands between a subject and its verb, as bits below the item that ends the subject.
const HAS_BE = 1 << 0;
const HAS_AUXILIARY = 1 << 1;
const NEGATED = 1 << 2;
const INFINITIVE = 1 << 3;
/** "he'd": subject and auxiliary in one word. */
const CONTRACTED = 1 << 4;
const MIDDLE_BITS = 5;

/** "he'd", "we'll": a pronoun and its auxiliary. */
const CONTRACTIONS: ReadonlySet<string> = new Set(
  [...AUXILIARIES].filter((word) => SUBJECT_PRONOUNS.has(word.split("'")[0]!)),
);

function readMiddle(p: Paragraph, floor: number, k: number, verb: CueVerb): number {
  const { words, traits, marks } = p;
  let j = k - 1;
  let found = 0;
  while (j >= floor && (marks[j]! & IS_WORD) !== 0) {
    const here = traits[j]!;
    if ((here & (NEGATION | AUXILIARY | ADVERB)) !== 0) {
      if ((here & NEGATION) !== 0) found |= NEGATED;
      if (words[j] === 'to') {
        found |= INFINITIVE;
        j--;
        continue;
      }
      // "in May", "Will Venn"
      const named = (marks[j]! & IS_CAPITAL) !== 0 && j > floor;
      if ((here & AUXILIARY) !== 0 && !named) {
        found |= (here & FORM_OF_BE) !== 0 ? HAS_BE | HAS_AUXILIARY : HAS_AUXILIARY;
        if (CONTRACTIONS.has(words[j]!)) return (j << MIDDLE_BITS) | found | CONTRACTED;
        j--;
        continue;
      }
      if (((here & ADVERB) !== 0 && !named) || (here & NEGATION) !== 0) {
        j--;
        continue;
      }
    }
    // "she's said" has, "she's saying" and "she's called" are.
    if (words[j] === "'s" && j > floor && (traits[j - 1]! & SUBJECT_PRONOUN) !== 0) {
      const has = verb.cueClass === 'say' && verb.form !== 'gerund';
      found |= has ? HAS_AUXILIARY : HAS_BE | HAS_AUXILIARY;
      j--;
      break;
    }
    const aside = adverbialStart(p, floor, j);
    if (aside < 0) break;
    j = aside - 1;
  }
  // "is reported to have said"
  if ((found & INFINITIVE) !== 0 && (traits[j]! & PAST_VERB) !== 0 && (traits[j - 1]! & FORM_OF_BE) !== 0) {
    found &= ~HAS_BE;
    j -= 2;
  }
  return (j << MIDDLE_BITS) | found;
}

/** "has in the past described", "had at last called": where such a phrase behind an auxiliary begins; else -1. */
function adverbialStart({ traits, marks }: Paragraph, floor: number, last: number): number {
  // Most verbs have no auxiliary as near as that.
  if (((traits[last - 2]! | traits[last - 3]! | traits[last - 4]!) & AUXILIARY) === 0) return -1;
  for (let k = last; k > floor && last - k < 4; k--) {
    if ((marks[k]! & IS_WORD) === 0) return -1;
    if ((traits[k]! & PREPOSITION) === 0) continue;
    return k < last && (traits[k - 1]! & AUXILIARY) !== 0 && (marks[k - 1]! & IS_CAPITAL) === 0 ? k : -1;
  }
  return -1;
}

const COUNTS: ReadonlySet<string> = new Set('one two three four five six seven eight nine ten'.split(' '));

/** "she once said": at some time; "once said, it was done" is a condition. */
function followsSubject({ traits, marks }: Paragraph, k: number): boolean {
  return (traits[k - 1]! & SUBJECT_PRONOUN) !== 0 || (marks[k - 1]! & IS_NAME) !== 0;
}

const LISTED: ReadonlySet<string> = new Set(['as', 'in', 'on', 'by', 'among', 'under', 'at']);

const CONDITIONS: ReadonlySet<string> = new Set(['if', 'when', 'as', 'once', 'whenever', 'than']);

/** A verb that may be a cue, with what its place says of it. */
interface VerbPlace {
  readonly k: number;
  /** Behind it and its particle. */
  readonly to: number;
  readonly verb: CueVerb;
  /** What `readMiddle` has found. */
  readonly middle: number;
  readonly weak: boolean;
}

function verbCue(
  { k, to, verb, middle, weak }: VerbPlace,
  subject: Phrase | null,
  side: Cue['side'],
  passive: boolean = false,
): Cue {
  return { kind: 'verb', from: k, to, verb, subject, side, passive, negated: (middle & NEGATED) !== 0, weak };
}

/** Beside a quotation, or in the passive of "quote", every verb reports. */
function sureCue({ k, to, verb, middle }: VerbPlace, subject: Phrase | null, side: Cue['side']): Cue {
  const negated = (middle & NEGATED) !== 0;
  return { kind: 'verb', from: k, to, verb, subject, side, passive: false, negated, weak: false };
}

const farCue = (p: Paragraph, frame: Frame, place: VerbPlace): Cue =>
  verbCue(place, mainSubject(p, frame.from, frame.to, place.k), 'far');

/** The subject that ends where the verb's middle begins, else the sentence's. */
function cueWithSubject(p: Paragraph, frame: Frame, place: VerbPlace): Cue {
  const subject = subjectBefore(p, frame, place.middle >> MIDDLE_BITS);
  return subject ? verbCue(place, subject.phrase, subject.side) : farCue(p, frame, place);
}

/** The cue that the verb at item `k` is, with its subject; null where the word is a noun or an adjective. */
export function readVerb(p: Paragraph, frame: Frame, k: number, verb: CueVerb, cues: readonly Cue[]): Cue | null {
  const { words, marks } = p;
  const { form } = verb;
  const next = words[k + 1]!;
  if (next === '-' && (marks[k + 2]! & (IS_PUNCTUATION | IS_STRETCH)) === 0) return null;
  if (k > frame.from) {
    if (words[k - 1] === '-') return null;
    if ((marks[k]! & IS_CAPITAL) !== 0 && !isHeadline(p)) return null;
  }
  const withParticle = verb.particles !== null && isParticleVerb(verb, next);
  // "once the council goes on leave"
  if (withParticle && verb.lemma === 'go' && marks[k + 2] === IS_WORD && p.traits[k + 2]! <= KNOWN) return null;
  const to = withParticle ? k + 2 : k + 1;
  const weak = isWeakCue(verb) && !withParticle && !opensClauseOf(p, to, verb);
  const middle = readMiddle(p, frame.from, k, verb);
  const place: VerbPlace = { k, to, verb, middle, weak };
  if (verb.lemma === 'quote' && isAside(p, middle >> MIDDLE_BITS)) return null;
  if ((middle & CONTRACTED) !== 0) {
    const subjectEnd = middle >> MIDDLE_BITS;
    return verbCue(place, phraseOf(subjectEnd, subjectEnd + 1), 'before');
  }
  switch (form) {
    case 'past':
      return readPastOrBase(p, frame, place);
    case 'present':
      return isNounBehind(p, k) ? null : readPresent(p, frame, place, invertedBehind(p, frame, place));
    case 'base':
      // Most words that read like a base form are nouns: "in an email", "their claim to".
      return followsArticle(p, k) || isNoun(p, place)
        ? null
        : readBase(p, frame, place, invertedBehind(p, frame, place));
    case 'participle':
      return readPast(p, frame, place, invertedBehind(p, frame, place));
    case 'gerund':
      return readGerund(p, frame, place, cues);
  }
}

/** "the president said, and I quote, “…”", "and I'm quoting here": whoever said it. */
function isAside({ words }: Paragraph, subjectEnd: number): boolean {
  const word = words[subjectEnd];
  const isI = word === 'i' || word === "i'm" || word === "i'll";
  return isI && (words[subjectEnd - 1] === 'and' || words[subjectEnd - 1] === ',');
}

/** "stopped to read it": the verbs that are spelt alike in the past are plain ones behind "to". */
function readPastOrBase(p: Paragraph, frame: Frame, place: VerbPlace): Cue | null {
  const inverted = invertedBehind(p, frame, place);
  const isBase = (place.middle & INFINITIVE) !== 0 && place.verb.lemma === p.words[place.k];
  return isBase ? readBase(p, frame, place, inverted) : readPast(p, frame, place, inverted);
}

const followsArticle = ({ traits }: Paragraph, k: number): boolean =>
  (traits[k - 1]! & (DETERMINER | PRONOUN)) === DETERMINER;

/** What reads like a base form and is a noun as well is one where nothing before or behind it makes it a verb. */
function isNoun(p: Paragraph, { to, verb, middle }: VerbPlace): boolean {
  return (middle & (INFINITIVE | HAS_AUXILIARY)) === 0 && NOUN_LIKE.has(verb.lemma) && !takesObject(p, to);
}

function invertedBehind(p: Paragraph, frame: Frame, { k, to, verb, middle }: VerbPlace): Phrase | null {
  if ((middle & HAS_AUXILIARY) !== 0 || standsBehindWord(p, frame, k)) return null;
  if ((p.marks[k - 1]! & COMMA_INSIDE) !== 0 && apposedBeforeMarks(p, frame, k - 1)) return null;
  return invertedSubject(p, frame, k, to, verb);
}

function readGerund(p: Paragraph, frame: Frame, place: VerbPlace, cues: readonly Cue[]): Cue | null {
  const { words, traits } = p;
  const { k, to, verb, middle, weak } = place;
  if ((middle & HAS_BE) !== 0) {
    const subject = subjectBefore(p, frame, middle >> MIDDLE_BITS);
    return subject ? verbCue(place, subject.phrase, 'before') : farCue(p, frame, place);
  }
  const quoted = quotedAs(p, frame, k);
  if (quoted !== null) return verbCue(place, quoted, 'before');
  const before = words[k - 1]!;
  // "with one telling the Herald": one of those just named.
  if ((traits[k - 1]! & DETERMINER) !== 0 && !(words[k - 2] === 'with' && PARTS_OF_MANY.has(before))) return null;
  if ((traits[k]! & SPEECH_NOUN) !== 0) {
    // "Lenk's warning that": a noun, and Lenk's.
    if (before === "'s") return null;
    // "the profit warning": a noun behind a noun.
    let object = to;
    while ((traits[object]! & ADVERB) !== 0) object++;
    if ((p.marks[k - 1]! & (IS_WORD | IS_NAME)) === IS_WORD && !takesObject(p, object)) return null;
  }
  return {
    kind: 'verb',
    from: k,
    to,
    verb,
    subject: participleSubject(p, frame, k, cues),
    side: 'far',
    passive: false,
    negated: before === 'not',
    weak,
  };
}

function readPast(p: Paragraph, frame: Frame, place: VerbPlace, inverted: Phrase | null): Cue | null {
  const { words, traits } = p;
  const { k, to, verb, middle } = place;
  const before = words[k - 1]!;
  const beforeTraits = traits[k - 1]!;
  // "the said report"; but "a mother of three said".
  if (
    (beforeTraits & (DETERMINER | PRONOUN)) === DETERMINER &&
    !(COUNTS.has(before) && (traits[k - 2]! & PREPOSITION) !== 0)
  )
    return null;
  // "The bot, called “Skipper,” was new": what it is called, not what it called something.
  if (before === ',' && isNamed(p, frame, place)) return null;
  // "if asked", "when pressed": somebody else's words.
  if (
    !inverted &&
    (beforeTraits & SUBORDINATOR) !== 0 &&
    CONDITIONS.has(before) &&
    !(before === 'once' && followsSubject(p, k - 1))
  )
    return null;
  if ((middle & HAS_BE) !== 0) {
    // Passive: the speaker, if anybody, follows "by". "was quoted as saying" is the speaker's own.
    if (verb.lemma === 'quote' || verb.lemma === 'hear') {
      const subject = subjectBefore(p, frame, middle >> MIDDLE_BITS);
      return sureCue(place, subject?.phrase ?? mainSubject(p, frame.from, frame.to, k), 'before');
    }
    return verbCue(place, byPhrase(p, to, frame), 'far', true);
  }
  if (inverted) return sureCue(place, inverted, 'behind');
  // "schools listed as open": what they are on.
  if (verb.lemma === 'list' && LISTED.has(words[to]!)) return null;
  const quoted = before === 'having' ? quotedAs(p, frame, k) : null;
  if (quoted !== null) return verbCue(place, quoted, 'before');
  if (words[to] === 'by') {
    const by = byPhrase(p, to, frame);
    if (by && (p.marks[k - 1]! & (IS_WORD | IS_NAME)) === IS_WORD && (beforeTraits & PRONOUN) === 0)
      return verbCue(place, by, 'far', true);
  }
  if (verb.form === 'participle' && (middle & HAS_AUXILIARY) === 0) return null;
  // "letters labelled “…” by the ministry"
  if (verb.cueClass === 'call' && words[to + 1] === 'by' && (p.marks[to]! & IS_STRETCH) !== 0)
    return verbCue(place, phraseStartingAt(p, to + 2, frame.to), 'far', true);
  const cue = cueWithSubject(p, frame, place);
  // "a box labelled “…”": what the box bears.
  const isBorne = cue.side === 'before' && verb.cueClass === 'call' && NAMING_CUES.has(words[k]!);
  return isBorne && cue.subject !== null && !canSpeak(p, cue.subject) ? null : cue;
}

/** "those claims", "in her remarks": what reads like a verb in the present is a noun behind such a word. */
function isNounBehind({ words, traits, marks }: Paragraph, k: number): boolean {
  const before = words[k - 1]!;
  if (words[k] === 'means' && words[k + 1] === 'of') return true;
  if (before === 'those' || before === 'these' || before === 'such' || (marks[k - 1]! & IS_NUMBER) !== 0) return true;
  const here = traits[k - 1]!;
  if ((here & (DETERMINER | PREPOSITION)) === 0 && before !== "'s") return false;
  return (here & PRONOUN) === 0 || (here & POSSESSIVE) !== 0;
}

function readPresent(p: Paragraph, frame: Frame, place: VerbPlace, inverted: Phrase | null): Cue | null {
  const { words, traits, marks } = p;
  const { k, to, verb, middle } = place;
  const before = words[k - 1]!;
  const beforeTraits = traits[k - 1]!;
  // “…” protests instead of talks: a noun, unless somebody stands behind it.
  if (inverted && (!NOUN_LIKE.has(verb.lemma) || canSpeak(p, inverted))) return sureCue(place, inverted, 'behind');
  const subject = subjectBefore(p, frame, middle >> MIDDLE_BITS);
  // "she vows to": behind a pronoun no noun can stand.
  if ((beforeTraits & (SUBJECT_PRONOUN | POSSESSIVE)) !== SUBJECT_PRONOUN && NOUN_LIKE.has(verb.lemma)) {
    // "in her opening remarks"
    if (!subject || ((traits[subject.phrase.from]! & POSSESSIVE) !== 0 && !canSpeak(p, subject.phrase))) return null;
    const toTraits = traits[to]!;
    const behindQuotation =
      (marks[subject.phrase.from - 1]! & IS_STRETCH) !== 0 &&
      (toTraits & PREPOSITION) === 0 &&
      canSpeak(p, subject.phrase);
    const named = isName(p, k - 1) || (beforeTraits & PRONOUN) !== 0 || before === ',' || before === ')';
    const noun = !named || (toTraits & (PREPOSITION | FORM_OF_BE)) !== 0;
    if (noun && !behindQuotation && !takesObject(p, to)) return null;
    // "harbour pay rates: “…”", "local issues “like …”": nouns right before a colon or marks, unless somebody stands before them.
    if (noun && !(marks[to]! & IS_WORD) && !headCanSpeak(p, subject.phrase)) return null;
  }
  return subject ? verbCue(place, subject.phrase, subject.side) : farCue(p, frame, place);
}

const headCanSpeak = (p: Paragraph, phrase: Phrase): boolean =>
  canSpeak(p, phraseOf(phrase.from, headOf(p, phrase) + 1));

/** The base form: behind "to" or an auxiliary, or with a plural subject. */
function readBase(p: Paragraph, frame: Frame, place: VerbPlace, inverted: Phrase | null): Cue | null {
  const { k, to, verb, middle } = place;
  const subjectEnd = middle >> MIDDLE_BITS;
  const nounLike = NOUN_LIKE.has(verb.lemma);
  if ((middle & INFINITIVE) !== 0) {
    // "they wanted to show": the pronoun before the verb is nearer than the sentence's subject.
    const near = subjectEnd - 1 >= frame.from && (p.traits[subjectEnd - 1]! & SUBJECT_PRONOUN) !== 0;
    const subject = near
      ? phraseOf(subjectEnd - 1, subjectEnd)
      : (promptedBefore(p, frame, k) ?? mainSubject(p, frame.from, frame.to, k));
    return verbCue(nounLike ? { k, to, verb, middle, weak: true } : place, subject, 'far');
  }
  if ((middle & HAS_AUXILIARY) !== 0) {
    const subject = subjectBefore(p, frame, subjectEnd);
    return subject ? verbCue(place, subject.phrase, 'before') : farCue(p, frame, place);
  }
  if (isPluralSubject(p, subjectEnd) || hasPluralHead(p, frame, subjectEnd)) {
    const phrase = inverted ?? subjectBefore(p, frame, subjectEnd)?.phrase ?? null;
    return phrase ? verbCue(place, phrase, inverted ? 'behind' : 'before') : null;
  }
  // “…,” report experts; but “…,” air force spokeswoman Ana Roe said.
  const several = inverted !== null && !nounLike && isPluralSubject(p, headOf(p, inverted));
  return several ? sureCue(place, inverted, 'behind') : null;
}

/** Behind the one comma of its sentence so far: "Roe, the mayor, called “…”" and "what Roe, a clerk, called “…”" have more. */
function isNamed({ words, marks }: Paragraph, frame: Frame, { k, to, verb }: VerbPlace): boolean {
  if (verb.cueClass !== 'call' || (marks[to]! & IS_STRETCH) === 0 || !NAMING_CUES.has(words[k]!)) return false;
  for (let j = frame.from; j < k - 1; j++) if (words[j] === ',' || words[j] === 'what') return false;
  return true;
}

/** Nearly all verbs do, and so stand behind their subject; "as Roe put it", "so said every mayor" do not. */
function standsBehindWord({ words, marks }: Paragraph, frame: Frame, k: number): boolean {
  if ((marks[k - 1]! & IS_WORD) === 0 || k === frame.from) return false;
  const before = words[k - 1];
  return before !== 'as' && before !== 'so' && before !== 'thus';
}

/** “…,” said Roe; as Roe put it; …, said Ana Roe, the mayor. */
function invertedSubject(p: Paragraph, frame: Frame, k: number, to: number, verb: CueVerb): Phrase | null {
  const { words, traits } = p;
  const before = words[k - 1]!;
  const object = words[to]!;
  if (object === 'that' || (isPronounObject(object) && !isWhose(p, to, verb))) return null;
  const beside = followsQuotation(p, k, frame) || (before === 'as' && k > frame.from);
  // "Said Roe, “…”"
  const opens = k === frame.from && verb.form === 'past' && verb.cueClass === 'say' && !isWeakCue(verb);
  if (opens && !TAKES_PERSON.has(verb.lemma)) {
    const subject = phraseStartingAt(p, to, frame.to);
    const after = subject ? words[subject.to] : '';
    return subject && canSpeak(p, subject) && (after === ',' || after === ':') ? subject : null;
  }
  if (!beside && before !== ',') return null;
  if ((traits[to]! & TIME) !== 0 && !isName(p, to + 1)) return null;
  const subject = phraseStartingAt(p, to, frame.to);
  // "the boat “Tern” opened fire": a verb that seldom reports needs somebody behind it who can speak.
  if (subject && isWeakCue(verb) && !canSpeak(p, subject)) return null;
  if (!subject || beside) return subject;
  // Far from the marks only a plain parenthesis will do: a name or an office, and a stop or a comma behind it.
  if (verb.cueClass !== 'say' || isWeakCue(verb) || TAKES_PERSON.has(verb.lemma)) return null;
  if (!isName(p, to) && !canSpeak(p, subject)) return null;
  const after = words[subject.to];
  return subject.to >= frame.to || after === '.' || after === ',' || (traits[subject.to]! & RELATIVE) !== 0
    ? subject
    : null;
}

/** Verbs whose object is the one spoken to or about: what follows them is no speaker. */
export const TAKES_PERSON: ReadonlySet<string> = new Set(
  'tell ask remind inform assure warn thank order write call accuse blame praise criticize criticise slam blast condemn urge inform notify challenge question mock attack denounce dismiss quote cite salute interview beg implore'.split(
    ' ',
  ),
);

/** "said her nephew": what she has; "told her later" is said to her. */
function isWhose({ words, traits, marks }: Paragraph, k: number, { lemma }: CueVerb): boolean {
  if (words[k] !== 'her' || TAKES_PERSON.has(lemma) || (marks[k + 1]! & IS_WORD) === 0) return false;
  return (traits[k + 1]! & (PREPOSITION | ADVERB | CONJUNCTION | SUBORDINATOR | TIME | PRONOUN | DETERMINER)) === 0;
}

function isPronounObject(word: string): boolean {
  return word === 'him' || word === 'them' || word === 'me' || word === 'us' || word === 'himself' || word === 'her';
}

function isPluralSubject({ words, marks }: Paragraph, k: number): boolean {
  const word = words[k]!;
  if (PLURAL.has(word)) return true;
  return (
    (marks[k]! & IS_WORD) !== 0 &&
    word.length > 3 &&
    word.endsWith('s') &&
    !word.endsWith('ss') &&
    word !== ')' &&
    word !== ',' &&
    word !== "'s"
  );
}

/** "Critics of the law": the head is plural though the last word is not. */
function hasPluralHead(p: Paragraph, frame: Frame, last: number): boolean {
  if ((p.marks[last]! & IS_WORD) === 0) return false;
  const phrase = phraseEndingAt(p, last + 1, frame.from);
  if (!phrase || phrase.to - phrase.from < 3) return false;
  const head = headOf(p, phrase);
  return head < last && isPluralSubject(p, head);
}

/** An object or clause begins at `k`: a verb stands before it, not a plural noun. */
function takesObject({ words, traits, marks }: Paragraph, k: number): boolean {
  if ((marks[k]! & (IS_STRETCH | IS_NAME)) !== 0 || (traits[k]! & (DETERMINER | PRONOUN)) !== 0) return true;
  const word = words[k];
  // "Roe promises to “…”"
  if (word === 'to') return (marks[k + 1]! & IS_STRETCH) !== 0;
  return word === 'that' || word === ':' || word === ',';
}

/** The item right before `k` (a comma aside) is a marked stretch. */
function followsQuotation({ words, marks }: Paragraph, k: number, frame: Frame): boolean {
  let j = k - 1;
  const word = words[j];
  // “…” So said every mayor.
  if (word === ',' || word === '—' || word === '–' || word === 'so' || word === 'thus') j--;
  return j >= frame.from && (marks[j]! & IS_STRETCH) !== 0;
}

export const NOUN_LIKE: ReadonlySet<string> = new Set(
  'claim report note comment remark state demand call question answer promise warn praise quote post message text plan hope fear view order command address charge offer request appeal threat study sign rate release issue print brand label name title picture guess forecast worry wonder bill reply reason feature cast list brief figure sense list display challenge attack shout cry scream joke voice address look boast pledge vow estimate tweet blog retweet point laugh sigh start hit fire shot put set cite exhort show type reference jot campaign interview email e-mail chant jeer protest dispute taunt quip gripe rant moan groan lament regret rebuke salute credit toast echo broadcast advocate pitch plug project venture talk'.split(
    ' ',
  ),
);

function isHeadline(p: Paragraph): boolean {
  const { kind } = p.article.blocks[p.block]!;
  return kind === 'headline' || kind === 'section' || kind === 'deck' || isTitleCase(p);
}
