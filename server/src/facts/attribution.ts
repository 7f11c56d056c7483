import { type Cue, possessorBefore, readCues } from './cues';
import { TAKES_PERSON } from './cueVerbs';
import {
  type Frame,
  is,
  isStretchAt,
  isTerminal,
  isWordAt,
  lastInside,
  type Paragraph,
  stretchOf,
  traitsAt,
  wordAt,
} from './frames';
import { ownedWords, reportClause } from './reportClauses';
import {
  ADVERB,
  CUE_VERB,
  DETERMINER,
  FORM_OF_BE,
  PERSON_NOUN,
  PREPOSITION,
  PRONOUN,
  SUBORDINATOR,
  TIME,
} from './speechTraits';
import { canSpeak, isName, mainSubject, type Phrase, phraseEndingAt, phraseStartingAt } from './subjectPhrases';
import { dashed, explained, headlineSubject, labelled, plausible, signature } from './verblessAttribution';

/** How a marked stretch is attributed within its own frame. */
export interface Attribution {
  readonly cue: Cue;
  /** How surely: above 100 the cue stands right beside the quotation. */
  readonly score: number;
  readonly where: 'before' | 'behind';
}

/** In items. What is longer is no sentence, and would cost its square. */
export const LONGEST_SENTENCE = 1500;

export interface FrameReading {
  readonly cues: readonly Cue[];
  /** For each stretch of the frame (by item index) its attribution; stretches without one are missing. */
  readonly attributions: ReadonlyMap<number, Attribution>;
}

/** The cues of a frame, and which of them its stretches are attributed by. */
export function attributeFrame(p: Paragraph, frame: Frame): FrameReading {
  if (frame.to - frame.from > LONGEST_SENTENCE) return { cues: [], attributions: new Map() };
  const cues = readCues(p, frame);
  const result = new Map<number, Attribution>();
  for (let q = frame.from; q < frame.to; q++) {
    if (!isStretchAt(p, q)) continue;
    // "Interview: “I never wanted this”": what the page is, not who speaks.
    if (q === frame.from + 2 && wordAt(p, q - 1) === ':' && LABELS.has(wordAt(p, frame.from))) continue;
    let best: Attribution | null = signature(p, frame, q) ?? explained(p, frame, q) ?? labelled(p, frame, q);
    const colon = colonCue(p, frame, q, cues);
    if (colon) best = colon;
    for (const cue of cues) {
      if (!cue.subject && !cue.passive && cue.kind !== 'noun') continue;
      const own = cue.from < q ? before(p, frame, cue, q) : behind(p, frame, cue, q);
      // "Roe said the army would respond “…”", "urged both to show “…”": what is still to come is in Roe's words.
      const found = own && own.where === 'before' && isReported(p, cue, cues) ? { ...own, score: own.score - 60 } : own;
      if (found && (best === null || found.score > best.score)) best = found;
    }
    for (const found of [reportClause(p, frame, q), ownedWords(p, frame, q)]) {
      if (found && (best === null || found.score > best.score)) best = found;
    }
    const unlisted = unlistedVerb(p, frame, q);
    if (unlisted && (best === null || unlisted.score > best.score)) best = unlisted;
    best ??=
      dashed(p, frame, q) ??
      headlineSubject(p, frame, q) ??
      coordinated(p, frame, q, result) ??
      judgedAs(p, frame, q, cues);
    if (best && best.score > 0) result.set(q, best);
  }
  return { cues, attributions: result };
}

const YET_TO_COME: ReadonlySet<string> = new Set('would will could should might may must can to'.split(' '));

/** A verb that somebody's report puts behind a "would" or a "to", inside that report. */
function isReported(p: Paragraph, cue: Cue, cues: readonly Cue[]): boolean {
  if (cue.kind !== 'verb') return false;
  let k = cue.from - 1;
  while (is(p, k, ADVERB)) k--;
  // "Roe said the attack showed that …": attacks do not talk.
  const isMute =
    cue.side === 'before' && cue.subject !== null && !canSpeak(p, cue.subject) && !is(p, cue.subject.from, PRONOUN);
  if (!isMute && !(cue.verb?.form === 'base' && YET_TO_COME.has(wordAt(p, k)))) return false;
  for (const outer of cues) {
    if (outer.to > k || outer === cue) return false;
    const reports = outer.kind === 'verb' && outer.verb?.cueClass === 'say' && !outer.weak && !outer.passive;
    if (reports && outer.subject && outer.verb?.form !== 'base') return true;
  }
  return false;
}

/** “A” and a “B”: the second goes with the first. */
function coordinated(
  p: Paragraph,
  frame: Frame,
  q: number,
  done: ReadonlyMap<number, Attribution>,
): Attribution | null {
  let joined = false;
  for (let k = q - 1; k >= frame.from && q - k < 5; k--) {
    if (isStretchAt(p, k)) {
      const other = done.get(k);
      return joined && other && other.where === 'before' ? { ...other, score: Math.min(other.score, 96) } : null;
    }
    const word = wordAt(p, k);
    const traits = traitsAt(p, k);
    if (word === 'and' || word === 'or' || word === ',') joined = true;
    else if (!(traits & DETERMINER)) return null;
  }
  return null;
}

/** "Roe attacked the plan as a “gift”": whoever the sentence is about judges, whatever the verb. */
function judgedAs(p: Paragraph, frame: Frame, q: number, cues: readonly Cue[]): Attribution | null {
  let as = q - 1;
  if (is(p, as, DETERMINER)) as--;
  if (wordAt(p, as) !== 'as' || as - 2 < frame.from) return null;
  const verb = cues.find((cue) => cue.kind === 'verb' && cue.to <= as && !cue.passive && cue.subject);
  if (verb) return { cue: verb, score: 70, where: 'before' };
  for (let k = frame.from; k < as; k++) {
    // "Roe was seen as": somebody else judges; "Roe has been attacking the plan as" is Roe's judgement.
    if (is(p, k, FORM_OF_BE) && !goesOnDoing(p, k + 1)) return null;
  }
  const subject = mainSubject(p, frame, as);
  if (!subject || subject.to >= as - 1 || !plausible(p, subject)) return null;
  return {
    cue: {
      kind: 'verb',
      from: subject.to,
      to: subject.to + 1,
      verb: null,
      subject,
      side: 'before',
      passive: false,
      negated: false,
      weak: false,
    },
    score: 60,
    where: 'before',
  };
}

function goesOnDoing(p: Paragraph, from: number): boolean {
  let k = from;
  while (is(p, k, ADVERB)) k++;
  return wordAt(p, k).endsWith('ing');
}

function endsWithComma(p: Paragraph, q: number): boolean {
  return lastInside(p, p.stretches[stretchOf(p.items[q]!)]!) === ',';
}

function before(p: Paragraph, _frame: Frame, cue: Cue, q: number): Attribution | null {
  const gap = q - cue.to;
  let words = 0;
  for (let k = cue.to; k < q; k++) if (!isStretchAt(p, k)) words++;
  if (cue.kind === 'according' || cue.kind === 'words') {
    const end = cue.subject ? cue.subject.to : cue.to;
    return { cue, score: (end >= q - 1 ? 120 : 88) - Math.min(words, 40) / 2, where: 'before' };
  }
  if (cue.kind === 'noun') {
    const inner = cue.side === 'behind' && cue.subject ? q - cue.subject.to : gap;
    if (!cue.subject) return null;
    if (inner > 4) return null;
    // “…” straight behind the noun may be what is said about it: "his remarks “…”".
    const joined =
      inner === 0 || JOINS_NOUN.has(wordAt(p, cue.side === 'behind' && cue.subject ? cue.subject.to : cue.to));
    return { cue, score: (inner === 0 && cue.side === 'before' ? 92 : joined ? 104 : 88) - inner * 4, where: 'before' };
  }
  if (cue.side === 'behind') {
    // “…,” said Lenk, “…”: from the subject's end on.
    const rest = q - (cue.subject?.to ?? cue.to);
    return { cue, score: rest <= 1 ? 138 : 92 - rest, where: 'before' };
  }
  if (cue.weak && gap > 4) return null;
  const beside = gap <= 1 || (gap === 2 && (wordAt(p, cue.to) === 'that' || isWordAt(p, cue.to))) || isWithA(p, cue, q);
  if (cue.passive && !cue.subject) return { cue, score: 50 - Math.min(gap, 20), where: 'before' };
  let score =
    (beside ? (wordAt(p, cue.to) === 'that' && gap === 1 ? 150 : 140) : 100) -
    gap -
    (cue.weak ? 12 : 0) -
    (cue.passive ? 6 : 0);
  // Inside somebody's report of what another thinks, of what "it" shows, or of one "who" says: the reporter speaks.
  const subjectWord = cue.subject ? wordAt(p, cue.subject.from) : '';
  if (
    cue.verb?.cueClass === 'think' ||
    (!beside && (cue.subject?.standsFor || subjectWord === 'it' || subjectWord === 'that'))
  )
    score -= 42;
  if (
    subjectWord === 'it' &&
    (cue.verb?.lemma === 'mean' || cue.verb?.lemma === 'show' || cue.verb?.lemma === 'suggest')
  )
    score -= 50;
  // A sentence that has gone on past a semicolon is another clause.
  for (let k = cue.to; k < q; k++) if (wordAt(p, k) === ';') score -= 40;
  return { cue, score: Math.max(score, 30 - gap / 10), where: 'before' };
}

/** "answered with a curt “No.”": how it was said stands between the verb and the words. */
function isWithA(p: Paragraph, cue: Cue, q: number): boolean {
  return q - cue.to <= 4 && wordAt(p, cue.to) === 'with' && is(p, cue.to + 1, DETERMINER);
}

const JOINS_NOUN: ReadonlySet<string> = new Set(['that', 'of', ':', 'as', 'to', 'about', 'was', 'is', ',']);

/** “Read it twice” and other advice from Ana Roe: the words are one of hers. */
function andOther(p: Paragraph, frame: Frame, cue: Cue, q: number): Attribution | null {
  if (q !== frame.from || !cue.subject || cue.from - q > 5) return null;
  let k = q + 1;
  while (AND_OTHER.has(wordAt(p, k))) k++;
  const isOne = k > q + 2 && (k === cue.from || k + 1 === cue.from || k === cue.subject.from);
  return isOne ? { cue, score: 100, where: 'behind' } : null;
}

const AND_OTHER: ReadonlySet<string> = new Set(['and', 'or', ',', 'other', 'more', 'further', 'the', 'these', 'such']);

function behind(p: Paragraph, frame: Frame, cue: Cue, q: number): Attribution | null {
  if (cue.kind === 'noun') return andOther(p, frame, cue, q);
  let first = cue.from;
  if (cue.kind !== 'according' && cue.side === 'before' && cue.subject) first = Math.min(first, cue.subject.from);
  if (cue.kind === 'words') first = Math.min(first, cue.subject?.from ?? first);
  if (cue.side === 'far' && cue.kind === 'verb') {
    // “Why did you leave?” she was asked.
    if (cue.passive && !cue.subject && cue.verb?.lemma === 'ask' && cue.from - q < 6 && isClosed(p, q))
      return { cue, score: 105, where: 'behind' };
    // “…” was how it was described by Lenk.
    return cue.passive && cue.subject && cue.from - q < 6 ? { cue, score: 60, where: 'behind' } : null;
  }
  if (first <= q) return null;
  let k = q + 1;
  while (
    k < first &&
    (wordAt(p, k) === ',' ||
      wordAt(p, k) === '—' ||
      wordAt(p, k) === '–' ||
      wordAt(p, k) === '-' ||
      is(p, k, ADVERB) ||
      (cue.kind === 'words' && wordAt(p, k) === 'in') ||
      (cue.side === 'behind' && (wordAt(p, k) === 'so' || wordAt(p, k) === 'thus')) ||
      wordAt(p, k) === 'as')
  )
    k++;
  const end = cue.side === 'behind' && cue.subject ? cue.subject.to : cue.to;
  const governsNext =
    isStretchAt(p, end) ||
    wordAt(p, end) === 'that' ||
    wordAt(p, end) === ':' ||
    (q > frame.from && opensClause(p, cue, end));
  if (k >= first) {
    const ends = endsWithComma(p, q);
    let score = 128 + (ends ? 17 : 0) + (q === frame.from ? 4 : 0);
    if (governsNext && (!ends || q > frame.from)) score -= 45;
    if (cue.weak && !ends) score -= 40;
    // “Fiction” is what he said; "the “Never” movement said it": without a comma the words may be part of the subject.
    if (!ends && cue.side === 'before' && wordAt(p, q + 1) !== ',' && q > frame.from && !isClosed(p, q)) {
      const subject = cue.subject;
      if (subject && !isName(p, subject.from) && !is(p, subject.from, PRONOUN) && !is(p, subject.from, DETERMINER))
        score = 0;
    }
    return score > 0 ? { cue, score, where: 'behind' } : null;
  }
  // A parenthesis at the end: "… “a mistake” for all of us, Lenk said."
  const comma =
    wordAt(p, first - 1) === ',' ||
    (isStretchAt(p, first - 1) && endsWithComma(p, first - 1)) ||
    cue.kind === 'according';
  if (!comma || governsNext) return null;
  const after = wordAt(p, end);
  const afterTraits = traitsAt(p, end);
  const closes =
    end >= frame.to ||
    after === '.' ||
    after === ',' ||
    (afterTraits & (TIME | PREPOSITION | ADVERB)) !== 0 ||
    cue.kind === 'according' ||
    after === ')' ||
    (afterTraits & SUBORDINATOR) !== 0 ||
    (cue.verb !== null && (cue.verb.lemma === 'tell' || cue.verb.lemma === 'write'));
  if (!closes) return null;
  return { cue, score: 84 - Math.min(60, first - q) / 2, where: 'behind' };
}

/** "…,” she said they had never met": the verb has a clause of its own behind it. */
function opensClause(p: Paragraph, cue: Cue, end: number): boolean {
  if (cue.kind !== 'verb' || cue.side !== 'before' || (cue.verb && TAKES_PERSON.has(cue.verb.lemma))) return false;
  const word = wordAt(p, end);
  return (
    word === 'they' ||
    word === 'he' ||
    word === 'she' ||
    word === 'it' ||
    word === 'we' ||
    word === 'there' ||
    word === 'the'
  );
}

function isClosed(p: Paragraph, q: number): boolean {
  const last = lastInside(p, p.stretches[stretchOf(p.items[q]!)]!);
  return last === ',' || isTerminal(last);
}

/** Words before a colon: a name alone ("Lenk: “…”"), a cue somewhere before it, or whoever the clause is about. */
function colonCue(p: Paragraph, frame: Frame, q: number, cues: readonly Cue[]): Attribution | null {
  if (wordAt(p, q - 1) !== ':') return null;
  const colon = q - 1;
  for (let c = cues.length - 1; c >= 0; c--) {
    const cue = cues[c]!;
    if (cue.to > colon) continue;
    if (cue.kind === 'noun' && !cue.subject) continue;
    // A noun that looks like a weak verb counts only right before the colon.
    if (cue.subject && !(cue.weak && cue.to < colon - 1)) return { cue, score: 135, where: 'before' };
  }
  const owner = ownerInClause(p, frame, colon);
  const signed = phraseEndingAt(p, colon, frame.from);
  const name =
    signed &&
    signed.to - signed.from <= 4 &&
    isName(p, signed.from) &&
    isName(p, signed.to - 1) &&
    !isWordAt(p, signed.from - 1)
      ? signed
      : null;
  // "There is an old proverb: “…”"
  const there = wordAt(p, frame.from) === 'there' && is(p, frame.from + 1, FORM_OF_BE);
  const main = there ? phraseStartingAt(p, frame.from + 2, colon) : mainSubject(p, frame, colon);
  const subject = name ?? owner ?? main ?? phraseEndingAt(p, colon, frame.from);
  if (!subject) return null;
  return {
    cue: {
      kind: 'colon',
      from: colon,
      to: q,
      verb: null,
      subject,
      side: 'before',
      passive: false,
      negated: false,
      weak: false,
    },
    score: 110,
    where: 'before',
  };
}

/** What stands before the colon of a headline and is said by nobody. */
const LABELS: ReadonlySet<string> = new Set(
  (
    'interview opinion analysis exclusive watch listen video photos gallery live update updated breaking explainer comment commentary editorial ' +
    'review profile obituary podcast newsletter column feature factbox timeline quote quotes revealed official'
  ).split(' '),
);

function ownerInClause(p: Paragraph, frame: Frame, colon: number): Phrase | null {
  for (let k = colon; k > frame.from && colon - k < 5; k--) {
    if (isName(p, k)) return null;
    const owner = possessorBefore(p, k, frame.from);
    if (!owner) continue;
    // "Her colleague Ivo Lenk was blunter:" is the colleague's word, "her message was blunt:" is hers.
    for (let j = owner.to; j <= k; j++) if (isName(p, j) || is(p, j, PERSON_NOUN)) return null;
    return owner;
  }
  return null;
}

const NO_VERBS: ReadonlySet<string> = new Set('red bed need indeed speed hundred sacred united'.split(' '));

/** A past tense that no list has, in a frame that leaves no doubt: “…,” she wheezed. / “…,” wheezed the mayor. */
function unlistedVerb(p: Paragraph, frame: Frame, q: number): Attribution | null {
  const verbLike = (k: number): boolean => {
    const word = wordAt(p, k);
    const traits = traitsAt(p, k);
    return (
      isWordAt(p, k) &&
      !(traits & CUE_VERB) &&
      word.length > 3 &&
      word.endsWith('ed') &&
      !NO_VERBS.has(word) &&
      !isName(p, k)
    );
  };
  const make = (
    at: number,
    subject: Phrase,
    side: 'before' | 'behind',
    where: 'before' | 'behind',
    score: number,
  ): Attribution => ({
    cue: { kind: 'verb', from: at, to: at + 1, verb: null, subject, side, passive: false, negated: false, weak: false },
    score,
    where,
  });
  if (isClosed(p, q) && q + 1 < frame.to) {
    if (verbLike(q + 1)) {
      const subject = phraseStartingAt(p, q + 2, frame.to);
      if (subject) return make(q + 1, subject, 'behind', 'behind', 112);
    }
    for (let k = q + 2; k < frame.to && k < q + 12; k++) {
      if (!verbLike(k)) {
        if (!isWordAt(p, k) && wordAt(p, k) !== '-') break;
        continue;
      }
      const subject = phraseEndingAt(p, k, q + 1);
      if (subject && subject.from === q + 1 && plausible(p, subject)) return make(k, subject, 'before', 'behind', 112);
      break;
    }
  }
  const previous = wordAt(p, q - 1);
  if (previous === ',') {
    const stretch = p.stretches[stretchOf(p.items[q]!)]!;
    const first = p.tokens.norms[stretch.innerFirst];
    if (first === undefined || stretch.innerEnd - stretch.innerFirst < 3) return null;
    for (let k = q - 2; k > frame.from && q - k < 9; k--) {
      if (!isWordAt(p, k)) break;
      if (verbLike(k) && !is(p, k - 1, PREPOSITION)) {
        const subject = phraseEndingAt(p, k, frame.from) ?? mainSubject(p, frame, k);
        return subject && plausible(p, subject) ? make(k, subject, 'before', 'before', 70) : null;
      }
    }
  }
  return null;
}
