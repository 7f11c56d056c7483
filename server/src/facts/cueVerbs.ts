import { AUXILIARIES, SUBJECT_PRONOUNS } from '../english/functionWords';
import { NAMING_CUES } from '../english/speakerNouns';
import { type CueVerb, isParticleVerb, isWeakCue } from '../english/speechVerbs';
import type { Cue } from './cues';
import {
  type Frame,
  is,
  isCapitalAt,
  isNumberAt,
  isPunctuationAt,
  isStretchAt,
  isWordAt,
  type Paragraph,
  traitsAt,
  wordAt,
} from './frames';
import {
  ADVERB,
  AUXILIARY,
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
  TIME,
} from './speechTraits';
import { canSpeak, headOf, isName, mainSubject, type Phrase, phraseEndingAt, phraseStartingAt } from './subjectPhrases';
import { byPhrase, PARTS_OF_MANY, participleSubject, subjectBefore } from './subjects';

const PLURAL: ReadonlySet<string> = new Set('i we they you who people police many some others critics'.split(' '));

/** What stands between a subject and its verb. */
interface Middle {
  /** The item that ends the subject. */
  readonly subjectEnd: number;
  readonly be: boolean;
  readonly auxiliary: boolean;
  readonly negated: boolean;
  readonly infinitive: boolean;
  /** "he'd": subject and auxiliary in one word. */
  readonly contracted: Phrase | null;
}

/** "he'd", "we'll": a pronoun and its auxiliary. */
const CONTRACTED: ReadonlySet<string> = new Set(
  [...AUXILIARIES].filter((word) => SUBJECT_PRONOUNS.has(word.split("'")[0]!)),
);

function readMiddle(p: Paragraph, frame: Frame, k: number): Middle {
  let j = k - 1;
  let be = false;
  let auxiliary = false;
  let negated = false;
  let infinitive = false;
  while (j >= frame.from && isWordAt(p, j)) {
    const word = wordAt(p, j);
    const traits = traitsAt(p, j);
    if ((traits & NEGATION) !== 0) negated = true;
    if (word === 'to') {
      infinitive = true;
      j--;
      continue;
    }
    // "in May", "Will Venn"
    if ((traits & AUXILIARY) !== 0 && !(isCapitalAt(p, j) && j > frame.from)) {
      if ((traits & FORM_OF_BE) !== 0) be = true;
      auxiliary = true;
      if (CONTRACTED.has(word)) {
        return { subjectEnd: j, be, auxiliary, negated, infinitive, contracted: { from: j, to: j + 1 } };
      }
      j--;
      continue;
    }
    if (((traits & ADVERB) !== 0 && !(isCapitalAt(p, j) && j > frame.from)) || (traits & NEGATION) !== 0) {
      j--;
      continue;
    }
    const aside = adverbialStart(p, frame, j);
    if (aside > 0) {
      j = aside - 1;
      continue;
    }
    break;
  }
  // "is reported to have said"
  if (infinitive && is(p, j, PAST_VERB) && is(p, j - 1, FORM_OF_BE)) {
    be = false;
    j -= 2;
  }
  return { subjectEnd: j, be, auxiliary, negated, infinitive, contracted: null };
}

/** "has in the past described", "had at last called": where such a phrase behind an auxiliary begins; else -1. */
function adverbialStart(p: Paragraph, frame: Frame, last: number): number {
  for (let k = last; k > frame.from && last - k < 4; k--) {
    if (!isWordAt(p, k)) return -1;
    if (is(p, k, PREPOSITION)) return k < last && is(p, k - 1, AUXILIARY) && !isCapitalAt(p, k - 1) ? k : -1;
  }
  return -1;
}

const COUNTS: ReadonlySet<string> = new Set('one two three four five six seven eight nine ten'.split(' '));

const CONDITIONS: ReadonlySet<string> = new Set(['if', 'when', 'as', 'once', 'whenever', 'than']);

type Changes = Partial<Pick<Cue, 'passive' | 'negated' | 'weak'>>;
type MakeCue = (subject: Phrase | null, side: Cue['side'], changes?: Changes) => Cue;
const NOTHING: Changes = {};

/** The cue that the verb at item `k` is, with its subject; null where the word is a noun or an adjective. */
export function readVerb(p: Paragraph, frame: Frame, k: number, verb: CueVerb, cues: readonly Cue[]): Cue | null {
  const before = wordAt(p, k - 1);
  const beforeTraits = traitsAt(p, k - 1);
  if (wordAt(p, k + 1) === '-' && !isPunctuationAt(p, k + 2) && !isStretchAt(p, k + 2)) return null;
  if (before === '-' && k > frame.from) return null;
  if (isCapitalAt(p, k) && k > frame.from && !isHeadline(p)) return null;
  const withParticle = isParticleVerb(verb, wordAt(p, k + 1));
  const to = withParticle ? k + 2 : k + 1;
  const weak =
    isWeakCue(verb) && !withParticle && !(verb.form === 'gerund' ? wordAt(p, to) === 'that' : opensThatClause(p, to));
  const middle = readMiddle(p, frame, k);
  const { negated } = middle;
  const make: MakeCue = (subject, side, changes = NOTHING) => ({
    kind: 'verb',
    from: k,
    to,
    verb,
    subject,
    side,
    passive: changes.passive ?? false,
    negated: changes.negated ?? negated,
    weak: changes.weak ?? weak,
  });
  const makeFar = (): Cue => make(mainSubject(p, frame, k), 'far');
  if (middle.contracted) return make(middle.contracted, 'before');
  const inverted = middle.auxiliary ? null : invertedSubject(p, frame, k, to, verb);

  if (verb.form === 'gerund') {
    if (middle.be) {
      const subject = subjectBefore(p, frame, middle.subjectEnd);
      return subject ? make(subject.phrase, 'before') : makeFar();
    }
    // "with one telling the Herald": one of those just named.
    const isOneOfMany = wordAt(p, k - 2) === 'with' && PARTS_OF_MANY.has(before);
    if ((beforeTraits & DETERMINER) !== 0 && !isOneOfMany) return null;
    // "Lenk's warning that": a noun, and Lenk's.
    if (before === "'s" && is(p, k, SPEECH_NOUN)) return null;
    // "the profit warning": a noun behind a noun.
    if (is(p, k, SPEECH_NOUN) && isWordAt(p, k - 1) && !isName(p, k - 1) && !takesObject(p, to)) return null;
    return make(participleSubject(p, frame, k, cues), 'far', { negated: before === 'not' });
  }

  // "stopped to read it": the verbs that are spelt alike in the past are plain ones behind "to".
  if (verb.form === 'past' && verb.lemma === wordAt(p, k) && middle.infinitive)
    return readBase(p, frame, k, to, verb, middle, inverted, make);

  if (verb.form === 'past' || verb.form === 'participle') {
    // "the said report"; but "a mother of three said".
    if (
      (beforeTraits & DETERMINER) !== 0 &&
      !(beforeTraits & PRONOUN) &&
      !(COUNTS.has(before) && is(p, k - 2, PREPOSITION))
    )
      return null;
    // "The bot, called “Skipper,” was new": what it is called, not what it called something.
    if (isNamed(p, frame, k, to, verb)) return null;
    // "if asked", "when pressed": somebody else's words.
    if (CONDITIONS.has(before) && !inverted) return null;
    if (middle.be) {
      // Passive: the speaker, if anybody, follows "by". "was quoted as saying" is the speaker's own.
      if (verb.lemma === 'quote' || verb.lemma === 'hear') {
        const subject = subjectBefore(p, frame, middle.subjectEnd);
        return make(subject?.phrase ?? mainSubject(p, frame, k), 'before', { weak: false });
      }
      return make(byPhrase(p, to, frame), 'far', { passive: true });
    }
    if (inverted) return make(inverted, 'behind', { weak: false });
    const by = wordAt(p, to) === 'by' ? byPhrase(p, to, frame) : null;
    if (by && isWordAt(p, k - 1) && !isName(p, k - 1) && !(beforeTraits & PRONOUN))
      return make(by, 'far', { passive: true });
    if (verb.form === 'participle' && !middle.auxiliary) return null;
    const subject = subjectBefore(p, frame, middle.subjectEnd);
    return subject ? make(subject.phrase, subject.side) : makeFar();
  }

  if (verb.form === 'present') {
    if (before === 'those' || before === 'these' || before === 'such' || isNumberAt(p, k - 1)) return null;
    if (
      ((beforeTraits & DETERMINER) !== 0 || before === "'s" || (beforeTraits & PREPOSITION) !== 0) &&
      (!(beforeTraits & PRONOUN) || (beforeTraits & POSSESSIVE) !== 0)
    )
      return null;
    if (inverted) return make(inverted, 'behind', { weak: false });
    const subject = subjectBefore(p, frame, middle.subjectEnd);
    // "she vows to": behind a pronoun no noun can stand.
    if (NOUN_LIKE.has(verb.lemma) && !(is(p, k - 1, SUBJECT_PRONOUN) && !is(p, k - 1, POSSESSIVE))) {
      // "in her opening remarks"
      if (!subject || (is(p, subject.phrase.from, POSSESSIVE) && !canSpeak(p, subject.phrase))) return null;
      const behindQuotation =
        isStretchAt(p, subject.phrase.from - 1) && canSpeak(p, subject.phrase) && !is(p, to, PREPOSITION);
      const named = isName(p, k - 1) || (beforeTraits & PRONOUN) !== 0 || before === ',' || before === ')';
      const noun = !named || is(p, to, PREPOSITION) || is(p, to, FORM_OF_BE);
      if (noun && !behindQuotation && !takesObject(p, to)) return null;
    }
    return subject ? make(subject.phrase, subject.side) : makeFar();
  }

  return readBase(p, frame, k, to, verb, middle, inverted, make);
}

/** The base form: behind "to" or an auxiliary, or with a plural subject. */
function readBase(
  p: Paragraph,
  frame: Frame,
  k: number,
  to: number,
  verb: CueVerb,
  middle: Middle,
  inverted: Phrase | null,
  make: MakeCue,
): Cue | null {
  const nounLike = NOUN_LIKE.has(verb.lemma);
  if (middle.infinitive) {
    // "they wanted to show": the pronoun before the verb is nearer than the sentence's subject.
    const near = middle.subjectEnd - 1 >= frame.from && is(p, middle.subjectEnd - 1, SUBJECT_PRONOUN);
    const subject = near ? { from: middle.subjectEnd - 1, to: middle.subjectEnd } : mainSubject(p, frame, k);
    return make(subject, 'far', nounLike ? { weak: true } : NOTHING);
  }
  if (middle.auxiliary) {
    const subject = subjectBefore(p, frame, middle.subjectEnd);
    return make(subject?.phrase ?? mainSubject(p, frame, k), subject ? 'before' : 'far');
  }
  const plural = isPluralSubject(p, middle.subjectEnd) || hasPluralHead(p, frame, middle.subjectEnd);
  if (plural && (!nounLike || takesObject(p, to) || isStretchAt(p, to))) {
    const phrase = inverted ?? subjectBefore(p, frame, middle.subjectEnd)?.phrase ?? null;
    return phrase ? make(phrase, inverted ? 'behind' : 'before') : null;
  }
  // “…,” report experts; but “…,” air force spokeswoman Ana Roe said.
  const several = inverted !== null && isPluralSubject(p, headOf(p, inverted));
  return several && !nounLike ? make(inverted, 'behind', { weak: false }) : null;
}

/** Behind the one comma of its sentence so far: "Roe, the mayor, called “…”" and "what Roe, a clerk, called “…”" have more. */
function isNamed(p: Paragraph, frame: Frame, k: number, to: number, verb: CueVerb): boolean {
  if (wordAt(p, k - 1) !== ',' || verb.cueClass !== 'call' || !isStretchAt(p, to) || !NAMING_CUES.has(wordAt(p, k)))
    return false;
  for (let j = frame.from; j < k - 1; j++) if (wordAt(p, j) === ',' || wordAt(p, j) === 'what') return false;
  return true;
}

/** "ruled that", "ruled last week that". */
function opensThatClause(p: Paragraph, from: number): boolean {
  let k = from;
  while (k < from + 3 && (is(p, k, TIME | ADVERB) || (wordAt(p, k) === 'on' && is(p, k + 1, TIME)))) k++;
  return wordAt(p, k) === 'that';
}

/** “…,” said Roe; as Roe put it; …, said Ana Roe, the mayor. */
function invertedSubject(p: Paragraph, frame: Frame, k: number, to: number, verb: CueVerb): Phrase | null {
  if (isPronounObject(wordAt(p, to)) || wordAt(p, to) === 'that') return null;
  const before = wordAt(p, k - 1);
  const beside = followsQuotation(p, k, frame) || (before === 'as' && k > frame.from);
  // "Said Roe, “…”"
  const opens = k === frame.from && verb.form === 'past' && verb.cueClass === 'say' && !isWeakCue(verb);
  if (opens && !TAKES_PERSON.has(verb.lemma)) {
    const subject = phraseStartingAt(p, to, frame.to);
    const after = subject ? wordAt(p, subject.to) : '';
    return subject && canSpeak(p, subject) && (after === ',' || after === ':') ? subject : null;
  }
  if (!beside && before !== ',') return null;
  if (is(p, to, TIME) && !isName(p, to + 1)) return null;
  const subject = phraseStartingAt(p, to, frame.to);
  // "the boat “Tern” opened fire": a verb that seldom reports needs somebody behind it who can speak.
  if (subject && isWeakCue(verb) && !canSpeak(p, subject)) return null;
  if (!subject || beside) return subject;
  // Far from the marks only a plain parenthesis will do: a name or an office, and a stop or a comma behind it.
  if (verb.cueClass !== 'say' || TAKES_PERSON.has(verb.lemma) || isWeakCue(verb)) return null;
  if (!isName(p, to) && !canSpeak(p, subject)) return null;
  const after = wordAt(p, subject.to);
  const afterTraits = traitsAt(p, subject.to);
  return subject.to >= frame.to || after === '.' || after === ',' || (afterTraits & RELATIVE) !== 0 ? subject : null;
}

/** Verbs whose object is the one spoken to or about: what follows them is no speaker. */
export const TAKES_PERSON: ReadonlySet<string> = new Set(
  'tell ask remind inform assure warn thank order write call accuse blame praise criticize criticise slam blast condemn urge inform notify challenge question mock attack denounce dismiss quote cite salute interview beg implore'.split(
    ' ',
  ),
);

function isPronounObject(word: string): boolean {
  return word === 'him' || word === 'them' || word === 'me' || word === 'us' || word === 'himself' || word === 'her';
}

function isPluralSubject(p: Paragraph, k: number): boolean {
  const word = wordAt(p, k);
  if (PLURAL.has(word)) return true;
  if (word === ')' || word === ',') return false;
  return isWordAt(p, k) && word.length > 3 && word.endsWith('s') && !word.endsWith('ss') && word !== "'s";
}

/** "Critics of the law": the head is plural though the last word is not. */
function hasPluralHead(p: Paragraph, frame: Frame, last: number): boolean {
  if (!isWordAt(p, last)) return false;
  const phrase = phraseEndingAt(p, last + 1, frame.from);
  if (!phrase || phrase.to - phrase.from < 3) return false;
  const head = headOf(p, phrase);
  return head < last && isPluralSubject(p, head);
}

/** An object or clause begins at `k`: a verb stands before it, not a plural noun. */
function takesObject(p: Paragraph, k: number): boolean {
  const word = wordAt(p, k);
  const traits = traitsAt(p, k);
  return (
    isStretchAt(p, k) ||
    word === 'that' ||
    word === ':' ||
    (traits & (DETERMINER | PRONOUN)) !== 0 ||
    isName(p, k) ||
    word === ','
  );
}

/** The item right before `k` (a comma aside) is a marked stretch. */
function followsQuotation(p: Paragraph, k: number, frame: Frame): boolean {
  let j = k - 1;
  if (wordAt(p, j) === ',' || wordAt(p, j) === '—' || wordAt(p, j) === '–') j--;
  // “…” So said every mayor.
  else if (wordAt(p, j) === 'so' || wordAt(p, j) === 'thus') j--;
  return j >= frame.from && isStretchAt(p, j);
}

const NOUN_LIKE: ReadonlySet<string> = new Set(
  'claim report note comment remark state demand call question answer promise warn praise quote post message text plan hope fear view order command address charge offer request appeal threat study sign rate release issue print brand label name title picture guess forecast worry wonder bill reply reason feature cast list brief figure sense list display challenge attack shout cry scream joke voice address look boast pledge vow estimate tweet blog retweet point laugh sigh start hit fire shot put set cite exhort show type reference jot'.split(
    ' ',
  ),
);

function isHeadline(p: Paragraph): boolean {
  const kind = p.article.blocks[p.block]!.kind;
  return p.titleCase || kind === 'headline' || kind === 'section' || kind === 'deck';
}
