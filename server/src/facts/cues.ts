import {
  AUXILIARIES,
  BE,
  DETERMINERS,
  NEGATIONS,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SUBJECT_PRONOUNS,
} from '../english/functionWords';
import { DOCUMENT_NOUNS, SPEECH_NOUNS } from '../english/speakerNouns';
import { CUE_VERBS, type CueVerb, isParticleVerb, isWeakCue } from '../english/speechVerbs';
import {
  type Frame,
  isCapitalAt,
  isNumberAt,
  isPunctuationAt,
  isStretchAt,
  isWordAt,
  lastInside,
  type Paragraph,
  stretchOf,
  wordAt,
} from './frames';
import {
  headOf,
  isAdverb,
  isName,
  isPersonNoun,
  isSpeakerNoun,
  isTimeWord,
  mainSubject,
  type Phrase,
  phraseEndingAt,
  phraseStartingAt,
} from './subjectPhrases';

export type CueKind = 'verb' | 'according' | 'colon' | 'noun' | 'words';

/** Words that attribute, with whom they attribute to. Item indices of the paragraph. */
export interface Cue {
  readonly kind: CueKind;
  readonly from: number;
  readonly to: number;
  readonly verb: CueVerb | null;
  readonly subject: Phrase | null;
  /** The subject stands right beside the verb, before it or (inverted) behind it. */
  readonly side: 'before' | 'behind' | 'far';
  readonly passive: boolean;
  readonly negated: boolean;
  readonly weak: boolean;
}

/** All cues of a frame, in order. */
export function readCues(p: Paragraph, frame: Frame): Cue[] {
  const cues: Cue[] = [];
  for (let k = frame.from; k < frame.to; k++) {
    const item = p.items[k]!;
    if (item < 0) continue;
    const word = p.tokens.norms[item]!;
    if (word === 'according' && wordAt(p, k + 1) === 'to') {
      const subject = phraseStartingAt(p, k + 2, frame.to);
      cues.push({
        kind: 'according',
        from: k,
        to: k + 2,
        verb: null,
        subject,
        side: 'behind',
        passive: false,
        negated: false,
        weak: false,
      });
      k++;
      continue;
    }
    if (word === 'per' && (wordAt(p, k - 1) === ',' || isStretchAt(p, k - 1) || k === frame.from)) {
      const subject = phraseStartingAt(p, k + 1, frame.to);
      if (
        subject &&
        (isName(p, subject.to - 1) ||
          isSpeakerNoun(wordAt(p, subject.to - 1)) ||
          DETERMINERS.has(wordAt(p, subject.from)))
      )
        cues.push({
          kind: 'according',
          from: k,
          to: k + 1,
          verb: null,
          subject,
          side: 'behind',
          passive: false,
          negated: false,
          weak: false,
        });
      continue;
    }
    const verb = CUE_VERBS.get(word);
    if (verb) {
      const cue = readVerb(p, frame, k, verb, cues);
      if (cue) {
        cues.push(cue);
        k = cue.to - 1;
        continue;
      }
    }
    if (word === 'words' || word === 'word') {
      const cue = inTheWordsOf(p, frame, k);
      if (cue) {
        cues.push(cue);
        continue;
      }
    }
    if (SPEECH_NOUNS.has(word)) {
      const cue = readNoun(p, frame, k);
      if (cue) cues.push(cue);
    }
  }
  return cues;
}

const NOUN_LIKE: ReadonlySet<string> = new Set(
  'claim report note comment remark state demand call question answer promise warn praise quote post message text plan hope fear view order command address charge offer request appeal threat study sign rate release issue print brand label name title picture guess forecast worry wonder bill reply reason feature cast list brief figure sense list display challenge attack shout cry scream joke voice address look boast pledge vow estimate tweet blog retweet point laugh sigh start hit fire shot put set cite exhort show'.split(
    ' ',
  ),
);

function readVerb(p: Paragraph, frame: Frame, k: number, verb: CueVerb, cues: readonly Cue[]): Cue | null {
  const before = wordAt(p, k - 1);
  if (wordAt(p, k + 1) === '-' && !isPunctuationAt(p, k + 2) && !isStretchAt(p, k + 2)) return null;
  if (before === '-' && k > frame.from) return null;
  if (isCapitalAt(p, k) && k > frame.from && !isHeadline(p)) return null;
  const withParticle = isParticleVerb(verb, wordAt(p, k + 1));
  const to = withParticle ? k + 2 : k + 1;
  const weak = isWeakCue(verb) && !withParticle && wordAt(p, to) !== 'that';

  // The words between subject and verb: adverbs, auxiliaries, a negation.
  let j = k - 1;
  let be = false;
  let aux = false;
  let negated = false;
  let infinitive = false;
  while (j >= frame.from && isWordAt(p, j)) {
    const word = wordAt(p, j);
    if (NEGATIONS.has(word)) negated = true;
    if (word === 'to') {
      infinitive = true;
      j--;
      continue;
    }
    if (AUXILIARIES.has(word) && !(isCapitalAt(p, j) && word === 'will')) {
      if (BE.has(word)) be = true;
      aux = true;
      if (SUBJECT_PRONOUNS.has(word.split("'")[0]!)) {
        // "he'd said": subject and auxiliary in one word.
        return {
          kind: 'verb',
          from: k,
          to,
          verb,
          subject: { from: j, to: j + 1 },
          side: 'before',
          passive: false,
          negated,
          weak,
        };
      }
      j--;
      continue;
    }
    if ((isAdverb(word) && !(isCapitalAt(p, j) && j > frame.from)) || NEGATIONS.has(word)) {
      j--;
      continue;
    }
    break;
  }
  // "is reported to have said"
  if (infinitive && CUE_VERBS.get(wordAt(p, j))?.form === 'past' && BE.has(wordAt(p, j - 1))) {
    be = false;
    j -= 2;
  }
  const inverted = (): Phrase | null => {
    if (!followsQuotation(p, k, frame) && !(before === 'as' && k > frame.from)) return null;
    if (isPronounObject(wordAt(p, to)) || wordAt(p, to) === 'that') return null;
    const subject = phraseStartingAt(p, to, frame.to);
    if (!subject) return null;
    return subject;
  };

  if (verb.form === 'gerund') {
    if (be) {
      const subject = subjectBefore(p, frame, j);
      return {
        kind: 'verb',
        from: k,
        to,
        verb,
        subject: subject?.phrase ?? mainSubject(p, frame, k),
        side: subject ? 'before' : 'far',
        passive: false,
        negated,
        weak,
      };
    }
    if (DETERMINERS.has(before)) return null;
    // "the profit warning": a noun behind a noun.
    if (SPEECH_NOUNS.has(wordAt(p, k)) && isWordAt(p, k - 1) && !isName(p, k - 1) && !takesObject(p, to)) return null;
    const subject = participleSubject(p, frame, k, cues);
    return {
      kind: 'verb',
      from: k,
      to,
      verb,
      subject,
      side: 'far',
      passive: false,
      negated: wordAt(p, k - 1) === 'not',
      weak,
    };
  }

  if (verb.form === 'past' || verb.form === 'participle') {
    if (DETERMINERS.has(before) && !PRONOUNS.has(before)) return null;
    if (be) {
      // Passive: the speaker, if anybody, follows "by". "was quoted as saying" is the speaker's own.
      if (verb.lemma === 'quote' || verb.lemma === 'hear') {
        const subject = subjectBefore(p, frame, j);
        return {
          kind: 'verb',
          from: k,
          to,
          verb,
          subject: subject?.phrase ?? mainSubject(p, frame, k),
          side: 'before',
          passive: false,
          negated,
          weak: false,
        };
      }
      return {
        kind: 'verb',
        from: k,
        to,
        verb,
        subject: byPhrase(p, to, frame),
        side: 'far',
        passive: true,
        negated,
        weak,
      };
    }
    const behind = inverted();
    if (behind && !aux)
      return { kind: 'verb', from: k, to, verb, subject: behind, side: 'behind', passive: false, negated, weak: false };
    const by = wordAt(p, to) === 'by' ? byPhrase(p, to, frame) : null;
    if (by && isWordAt(p, k - 1) && !isName(p, k - 1) && !PRONOUNS.has(before))
      return { kind: 'verb', from: k, to, verb, subject: by, side: 'far', passive: true, negated, weak };
    if (verb.form === 'participle' && !aux) return null;
    const subject = subjectBefore(p, frame, j);
    if (subject)
      return {
        kind: 'verb',
        from: k,
        to,
        verb,
        subject: subject.phrase,
        side: subject.side,
        passive: false,
        negated,
        weak,
      };
    return {
      kind: 'verb',
      from: k,
      to,
      verb,
      subject: mainSubject(p, frame, k),
      side: 'far',
      passive: false,
      negated,
      weak,
    };
  }

  if (verb.form === 'present') {
    if (DETERMINERS.has(before) || before === "'s" || PREPOSITIONS.has(before)) {
      if (!PRONOUNS.has(before) || POSSESSIVES.has(before)) return null;
    }
    const behind = inverted();
    if (behind)
      return { kind: 'verb', from: k, to, verb, subject: behind, side: 'behind', passive: false, negated, weak: false };
    if (isNumberAt(p, k - 1)) return null;
    const doubtful = NOUN_LIKE.has(verb.lemma);
    const named = isName(p, k - 1) || PRONOUNS.has(before) || before === ',' || before === ')';
    const subjectNow = subjectBefore(p, frame, j);
    const behindQuotation = subjectNow !== null && isStretchAt(p, subjectNow.phrase.from - 1);
    if (
      doubtful &&
      !behindQuotation &&
      !takesObject(p, to) &&
      (!named || PREPOSITIONS.has(wordAt(p, to)) || BE.has(wordAt(p, to)))
    )
      return null;
    if (before === 'those' || before === 'these' || before === 'such') return null;
    const subject = subjectBefore(p, frame, j);
    if (!subject)
      return doubtful
        ? null
        : {
            kind: 'verb',
            from: k,
            to,
            verb,
            subject: mainSubject(p, frame, k),
            side: 'far',
            passive: false,
            negated,
            weak,
          };
    return {
      kind: 'verb',
      from: k,
      to,
      verb,
      subject: subject.phrase,
      side: subject.side,
      passive: false,
      negated,
      weak,
    };
  }

  // Base form: after "to", an auxiliary, or a plural subject.
  if (infinitive)
    return {
      kind: 'verb',
      from: k,
      to,
      verb,
      subject: mainSubject(p, frame, k),
      side: 'far',
      passive: false,
      negated,
      weak: weak || NOUN_LIKE.has(verb.lemma),
    };
  if (aux) {
    const subject = subjectBefore(p, frame, j);
    return {
      kind: 'verb',
      from: k,
      to,
      verb,
      subject: subject?.phrase ?? mainSubject(p, frame, k),
      side: subject ? 'before' : 'far',
      passive: false,
      negated,
      weak,
    };
  }
  if (
    isPluralSubject(p, j) ||
    (j >= frame.from && hasPluralHead(p, frame, j) && (!NOUN_LIKE.has(verb.lemma) || takesObject(p, to)))
  ) {
    const behind = inverted();
    const subject = behind ? null : subjectBefore(p, frame, j);
    const phrase = behind ?? subject?.phrase ?? null;
    return phrase
      ? {
          kind: 'verb',
          from: k,
          to,
          verb,
          subject: phrase,
          side: behind ? 'behind' : 'before',
          passive: false,
          negated,
          weak,
        }
      : null;
  }
  const behind = followsQuotation(p, k, frame) && !NOUN_LIKE.has(verb.lemma) ? inverted() : null;
  if (behind)
    return { kind: 'verb', from: k, to, verb, subject: behind, side: 'behind', passive: false, negated, weak: false };
  return null;
}

function isHeadline(p: Paragraph): boolean {
  const kind = p.article.blocks[p.block]!.kind;
  return kind === 'headline' || kind === 'section' || kind === 'deck';
}

function isPronounObject(word: string): boolean {
  return word === 'him' || word === 'them' || word === 'me' || word === 'us' || word === 'himself' || word === 'her';
}

function isPluralSubject(p: Paragraph, k: number): boolean {
  const word = wordAt(p, k);
  if (
    word === 'i' ||
    word === 'we' ||
    word === 'they' ||
    word === 'you' ||
    word === 'who' ||
    word === 'people' ||
    word === 'police' ||
    word === 'many' ||
    word === 'some' ||
    word === 'others' ||
    word === 'critics'
  )
    return true;
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
  return (
    isStretchAt(p, k) ||
    word === 'that' ||
    word === ':' ||
    DETERMINERS.has(word) ||
    PRONOUNS.has(word) ||
    isName(p, k) ||
    word === ','
  );
}

/** The item right before `k` (a comma aside) is a marked stretch. */
function followsQuotation(p: Paragraph, k: number, frame: Frame): boolean {
  let j = k - 1;
  if (wordAt(p, j) === ',' || wordAt(p, j) === '—' || wordAt(p, j) === '–') j--;
  return j >= frame.from && isStretchAt(p, j);
}

function byPhrase(p: Paragraph, from: number, frame: Frame): Phrase | null {
  for (let k = from; k < frame.to && k < from + 8; k++) {
    if (isStretchAt(p, k)) continue;
    if (wordAt(p, k) === 'by') return phraseStartingAt(p, k + 1, frame.to);
    if (isPunctuationAt(p, k)) return null;
  }
  return null;
}

interface Subject {
  readonly phrase: Phrase;
  readonly side: 'before' | 'far';
}

/** The subject whose last word is item `last` or, where an apposition or a relative clause stands between, before that. */
function subjectBefore(p: Paragraph, frame: Frame, last: number): Subject | null {
  let j = last;
  // "the senator on Tuesday said", "Smith in a statement said" are rare; "Smith on Tuesday said" is not.
  if (j - 1 > frame.from && isTimeWord(wordAt(p, j)) && isCapitalAt(p, j)) {
    j--;
    if (wordAt(p, j) === 'on') j--;
  }
  if (j < frame.from) return null;
  const word = wordAt(p, j);
  if (RELATIVES.has(word) && word !== 'that') {
    // "Roe, who said": the one before the pronoun. "what X called" has its own subject.
    if (word === 'what') return null;
    const end = wordAt(p, j - 1) === ',' ? j - 1 : j;
    const phrase = phraseEndingAt(p, end, frame.from);
    return phrase ? { phrase: { from: j, to: j + 1, standsFor: phrase }, side: 'before' } : null;
  }
  if (word === 'that' && isWordAt(p, j - 1) && DOCUMENT_NOUNS.has(wordAt(p, j - 1))) {
    const phrase = phraseEndingAt(p, j, frame.from);
    return phrase ? { phrase: { from: j, to: j + 1, standsFor: phrase }, side: 'before' } : null;
  }
  if (word === 'and' || word === 'but' || word === 'then' || word === 'or') {
    const phrase = mainSubject(p, frame, j);
    return phrase ? { phrase, side: 'far' } : null;
  }
  if (word === ',' || word === '—' || word === '–' || (word === '-' && j === last))
    return beforeInterruption(p, frame, j, word);
  if (isStretchAt(p, j)) return null;
  const phrase = phraseEndingAt(p, j + 1, frame.from);
  return phrase ? { phrase, side: 'before' } : null;
}

/** "Lenk, the ministry's spokesman, said": the subject is before the interruption that ends at `close`. */
function beforeInterruption(p: Paragraph, frame: Frame, close: number, mark: string): Subject | null {
  let nearest: Phrase | null = null;
  for (let k = close - 1; k >= frame.from; k--) {
    if (isStretchAt(p, k) && mark !== ',') continue;
    const word = wordAt(p, k);
    const opens = mark === ',' ? word === ',' || (isStretchAt(p, k) && k < close - 1) : word === mark;
    if (!opens) continue;
    if (isStretchAt(p, k)) {
      // “…,” Lenk, said: the phrase begins right behind the quotation.
      break;
    }
    const phrase = phraseEndingAt(p, k, frame.from);
    if (!phrase) continue;
    // "The director, Paul Renner, said": the office and the name are one speaker.
    if (
      mark === ',' &&
      isPersonNoun(wordAt(p, headOf(p, phrase))) &&
      isName(p, close - 1) &&
      close - k <= 6 &&
      namesOnly(p, k + 1, close)
    )
      return { phrase: { from: phrase.from, to: close }, side: 'before' };
    if (isCandidate(p, phrase)) return { phrase, side: 'before' };
    nearest ??= phrase;
    if (close - k > 40) break;
  }
  // “…,” one of them, Roe, said: the name is the interruption.
  const start = interruptionStart(p, frame, close);
  if (start > frame.from && isStretchAt(p, start - 1) && isName(p, close - 1))
    return { phrase: { from: start, to: close }, side: 'before' };
  if (nearest && isPersonNoun(wordAt(p, nearest.to - 1))) return { phrase: nearest, side: 'before' };
  const main = mainSubject(p, frame, close);
  return main ? { phrase: main, side: 'far' } : nearest ? { phrase: nearest, side: 'far' } : null;
}

function namesOnly(p: Paragraph, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (!isName(p, k) && wordAt(p, k) !== '.' && wordAt(p, k) !== '-') return false;
  return true;
}

function interruptionStart(p: Paragraph, frame: Frame, close: number): number {
  let k = close - 1;
  while (k > frame.from && !isStretchAt(p, k - 1) && close - k < 12) k--;
  return k;
}

/** A name, a pronoun, or somebody who can speak: not an age or a place in an apposition. */
function isCandidate(p: Paragraph, phrase: Phrase): boolean {
  let named = false;
  for (let k = phrase.from; k < phrase.to; k++) {
    if (isName(p, k) && !isTimeWord(wordAt(p, k))) named = true;
  }
  const first = wordAt(p, phrase.from);
  if (named && !PREPOSITIONS.has(first) && !(phrase.to - phrase.from === 1 && isPlaceAfterComma(p, phrase))) {
    // "a Democrat" and "the Maine governor" explain the name before them.
    return !(DETERMINERS.has(first) && wordAt(p, phrase.from - 1) === ',' && isName(p, phrase.from - 2));
  }
  return SUBJECT_PRONOUNS.has(first) && phrase.to - phrase.from === 1;
}

/** "Smith, R-Ky.," and "a baker from Lyon, France,": a lone name between two commas after another name. */
function isPlaceAfterComma(p: Paragraph, phrase: Phrase): boolean {
  return wordAt(p, phrase.from - 1) === ',' && wordAt(p, phrase.to) === ',' && isName(p, phrase.from - 2);
}

/** Whose participle it is: "Lenk left, saying …" is Lenk's; "a letter saying …" is the letter's. */
function participleSubject(p: Paragraph, frame: Frame, k: number, cues: readonly Cue[]): Phrase | null {
  const before = wordAt(p, k - 1);
  const lower =
    isWordAt(p, k - 1) &&
    !isAdverb(before) &&
    !PREPOSITIONS.has(before) &&
    before !== 'while' &&
    before !== 'when' &&
    before !== 'and' &&
    before !== 'before' &&
    before !== 'after' &&
    before !== 'not';
  if (lower && k - 1 > frame.from && !isName(p, k - 1)) {
    if (DOCUMENT_NOUNS.has(before) || isPersonNoun(before)) {
      const phrase = phraseEndingAt(p, k, frame.from);
      if (phrase && isPersonNoun(before)) return phrase;
      if (phrase && hasPossessor(p, phrase)) return phrase;
    }
  }
  if (lower && before !== '' && isName(p, k - 1) && wordAt(p, k - 2) === 'with') return phraseEndingAt(p, k, k - 1);
  // "with Orlan warning", "footage of Roe saying": the name right before it.
  if (lower && isName(p, k - 1)) {
    const phrase = phraseEndingAt(p, k, frame.from);
    for (let j = k - 1; phrase && j >= phrase.from; j--) {
      if (PREPOSITIONS.has(wordAt(p, j))) return { from: j + 1, to: k };
    }
    if (phrase) return phrase;
  }
  for (let c = cues.length - 1; c >= 0; c--) {
    const cue = cues[c]!;
    if (cue.kind === 'verb' && cue.subject && !cue.passive && cue.to < k && cue.side !== 'far') return cue.subject;
  }
  return mainSubject(p, frame, k) ?? subjectAfterClause(p, frame, k);
}

/** "After saying it was “…,” Roe left": the subject of the clause that follows. */
function subjectAfterClause(p: Paragraph, frame: Frame, k: number): Phrase | null {
  for (let j = k + 1; j < frame.to - 1; j++) {
    const comma =
      wordAt(p, j) === ',' || (isStretchAt(p, j) && lastInside(p, p.stretches[stretchOf(p.items[j]!)]!) === ',');
    if (!comma) continue;
    return mainSubject(p, { from: j + 1, to: frame.to }, frame.to);
  }
  return null;
}

function hasPossessor(p: Paragraph, phrase: Phrase): boolean {
  for (let k = phrase.from; k < phrase.to; k++) if (wordAt(p, k) === "'s" || POSSESSIVES.has(wordAt(p, k))) return true;
  return false;
}

/** "in Lenk's words", "in the words of Lenk". */
function inTheWordsOf(p: Paragraph, frame: Frame, k: number): Cue | null {
  if (wordAt(p, k + 1) === 'of') {
    const subject = phraseStartingAt(p, k + 2, frame.to);
    if (subject && wordAt(p, k - 1) === 'the')
      return {
        kind: 'words',
        from: k - 1,
        to: k + 2,
        verb: null,
        subject,
        side: 'behind',
        passive: false,
        negated: false,
        weak: false,
      };
    return null;
  }
  const subject = possessorBefore(p, k, frame.from);
  if (!subject) return null;
  return {
    kind: 'words',
    from: k,
    to: k + 1,
    verb: null,
    subject,
    side: 'before',
    passive: false,
    negated: false,
    weak: false,
  };
}

/** "Lenk's blunt warning": the phrase that owns the noun at `k`. */
export function possessorBefore(p: Paragraph, k: number, floor: number): Phrase | null {
  for (let j = k - 1; j >= floor && k - j < 6; j--) {
    const word = wordAt(p, j);
    if (isStretchAt(p, j)) return null;
    if (POSSESSIVES.has(word)) return { from: j, to: j + 1 };
    if (word === "'s" || (isPunctuationAt(p, j) && (word === "'" || word === '’'))) {
      const phrase = phraseEndingAt(p, j, floor);
      return phrase;
    }
    if (!isWordAt(p, j) && word !== '-') return null;
    if (PREPOSITIONS.has(word) || AUXILIARIES.has(word)) return null;
  }
  return null;
}

/** A noun for somebody's words, with its owner: "his claim that", "a warning from the ministry". */
function readNoun(p: Paragraph, frame: Frame, k: number): Cue | null {
  const owner = possessorBefore(p, k, frame.from);
  if (owner)
    return {
      kind: 'noun',
      from: k,
      to: k + 1,
      verb: null,
      subject: owner,
      side: 'before',
      passive: false,
      negated: false,
      weak: false,
    };
  const next = wordAt(p, k + 1);
  if (next === 'by' || next === 'from') {
    const subject = phraseStartingAt(p, k + 2, frame.to);
    if (subject && !isTimeWord(wordAt(p, subject.from)))
      return {
        kind: 'noun',
        from: k,
        to: k + 1,
        verb: null,
        subject,
        side: 'behind',
        passive: false,
        negated: false,
        weak: false,
      };
  }
  return {
    kind: 'noun',
    from: k,
    to: k + 1,
    verb: null,
    subject: null,
    side: 'far',
    passive: false,
    negated: false,
    weak: true,
  };
}
