import { isWeakCue } from '../english/speechVerbs';
import { type Attribution, attributionBy } from './attributionTypes';
import { colonCue } from './colons';
import { type Cue, cueOf, NO_CUES, readCues } from './cues';
import { TAKES_PERSON } from './cueVerbs';
import {
  COMMA_INSIDE,
  type Frame,
  IS_NAME,
  IS_PUNCTUATION,
  IS_STRETCH,
  IS_WORD,
  isName,
  LIKE_A_VERB,
  type Paragraph,
  STOP_INSIDE,
} from './frames';
import { byWhomQuoted } from './quotedBy';
import { ownedWords, reportClause, SUREST_REPORT } from './reportClauses';
import {
  ADVERB,
  CONJUNCTION,
  DETERMINER,
  FORM_OF_BE,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SPEECH_NOUN,
  SUBORDINATOR,
  TIME,
} from './speechTraits';
import { canSpeak, mainSubject } from './subjectPhrases';
import { SUREST_UNLISTED, unlistedVerb } from './unlistedVerbs';
import { dashed, explained, headlineSubject, LABELS, labelled, plausible, signature } from './verblessAttribution';
import { viewpoint } from './viewpoints';

/** In items. What is longer is no sentence, and would cost its square. */
export const LONGEST_SENTENCE = 1500;

/** The cues of a frame, by which its stretches are attributed. */
export function cuesOf(p: Paragraph, frame: Frame): readonly Cue[] {
  return frame.to - frame.from > LONGEST_SENTENCE ? NO_CUES : readCues(p, frame);
}

/**
 * Which of the cues of its frame the stretch at item `q` is attributed by; `previous` attributes the stretch before it in
 * the frame.
 */
export function attributeStretch(
  p: Paragraph,
  frame: Frame,
  q: number,
  cues: readonly Cue[],
  previous: Attribution | null,
): Attribution | null {
  const { from, to } = frame;
  if (to - from > LONGEST_SENTENCE) return null;
  const { words, traits, marks } = p;
  const behind = marks[q + 1]!;
  // A sentence that is all quotation names nobody, unless a dash or a colon behind it does.
  if (to - from === 1 && (behind & IS_PUNCTUATION) === 0) return null;
  const behindTraits = traits[q + 1]!;
  const colon = words[q - 1] === ':';
  // "Interview: “I never wanted this”": what the page is, not who speaks.
  if (colon && q === from + 2 && LABELS.has(words[from]!)) return null;
  let best: Attribution | null = null;
  if ((behind & IS_PUNCTUATION) !== 0) best = signature(p, frame, q);
  if (best === null && (behindTraits & FORM_OF_BE) !== 0) best = explained(p, frame, q);
  if (best === null && (marks[from]! & IS_NAME) !== 0) best = labelled(p, frame, q);
  if (colon) best = colonCue(p, frame, q, cues) ?? best;
  for (let c = 0; c < cues.length; c++) best = better(best, attributionByCue(p, frame, q, cues, c));
  // Most stretches have a cue right beside them by now, and the readers below know none that is surer.
  const others = (marks[q]! & (COMMA_INSIDE | STOP_INSIDE)) | (frame.marks & LIKE_A_VERB);
  if (others !== 0 && !isSurer(best, SUREST_REPORT)) best = byOtherWords(p, frame, q, best);
  if ((behindTraits & SPEECH_NOUN) !== 0) best = better(best, ownedWords(p, frame, q));
  if (best !== null && best.where === 'behind' && (marks[q]! & COMMA_INSIDE) !== 0)
    best = inLeadingClause(p, frame, q, cues, best) ?? best;
  best ??= byTheSentence(p, frame, q, cues, previous);
  if (best !== null) best = byWhomQuoted(p, cues, best, q) ?? best;
  return best !== null && best.score > 0 ? best : null;
}

/**
 * "When Roe called it “a wall,” Lind left the room": the comma ends the clause that the sentence begins with, and the words
 * are of that clause, unless what follows is a report and nothing else.
 */
function inLeadingClause(
  p: Paragraph,
  frame: Frame,
  q: number,
  cues: readonly Cue[],
  behind: Attribution,
): Attribution | null {
  const { words, traits, marks } = p;
  let k = frame.from;
  while ((traits[k]! & (CONJUNCTION | ADVERB)) !== 0 && !LEADING.has(words[k]!)) k++;
  if (!LEADING.has(words[k]!)) return null;
  for (; k < q; k++) if ((marks[k]! & IS_STRETCH) !== 0 || words[k] === ',' || words[k] === ';') return null;
  const { subject, side, to, verb } = behind.cue;
  const end = side === 'behind' && subject ? subject.to : to;
  const ends = end >= frame.to || words[end] === '.' || words[end] === ',';
  if (side === 'behind' || (ends && verb !== null && verb.cueClass === 'say' && !isWeakCue(verb))) return null;
  let best: Attribution | null = null;
  for (let c = 0; c < cues.length && cues[c]!.to <= q; c++) {
    const cue = cues[c]!;
    if (cue.kind === 'verb' && cue.subject !== null && !cue.passive) best = better(best, verbBefore(p, cue, q));
  }
  return best !== null && best.score >= 60 ? best : null;
}

const LEADING: ReadonlySet<string> = new Set(
  'when while as after though although because before since once'.split(' '),
);

/** By a report behind it whatever its subject looks like, or by a verb that no list has. */
function byOtherWords(p: Paragraph, frame: Frame, q: number, known: Attribution | null): Attribution | null {
  let best = known;
  if ((p.marks[q]! & (COMMA_INSIDE | STOP_INSIDE)) !== 0) best = better(best, reportClause(p, frame, q));
  if ((frame.marks & LIKE_A_VERB) !== 0 && !isSurer(best, SUREST_UNLISTED))
    best = better(best, unlistedVerb(p, frame, q));
  return best;
}

/** Where nothing tells who speaks: by whom the sentence is about. */
function byTheSentence(
  p: Paragraph,
  frame: Frame,
  q: number,
  cues: readonly Cue[],
  previous: Attribution | null,
): Attribution | null {
  return (
    dashed(p, frame, q) ??
    headlineSubject(p, frame, q) ??
    coordinated(p, frame, q, previous) ??
    judgedAs(p, frame, q, cues) ??
    viewpoint(p, frame, q)
  );
}

/** Of a cue that says who speaks: how surely it attributes the stretch. */
function attributionByCue(p: Paragraph, frame: Frame, q: number, cues: readonly Cue[], c: number): Attribution | null {
  const cue = cues[c]!;
  if (cue.subject === null && !cue.passive && cue.kind !== 'noun') return null;
  if (cue.from >= q) return cueBehind(p, frame, cue, q);
  const found = cueBefore(p, cue, q);
  if (found === null) return null;
  // The first cue of a sentence stands in nobody's report but one that closes it.
  const isInner = (c > 0 && isReported(p, cue, cues)) || (isMute(p, cue) && isClosedByReport(p, frame, cues, q));
  if (!isInner) return found;
  // "Roe said the army would respond “…”", "urged both to show “…”": what is still to come is in Roe's words.
  return attributionBy(cue, found.score - 60, 'before');
}

function isSurer(best: Attribution | null, score: number): boolean {
  return best !== null && best.score >= score;
}

function better(best: Attribution | null, found: Attribution | null): Attribution | null {
  return found !== null && (best === null || found.score > best.score) ? found : best;
}

const YET_TO_COME: ReadonlySet<string> = new Set('would will could should might may must can to'.split(' '));

/** A verb that somebody's report puts behind a "would" or a "to", inside that report. */
function isReported(p: Paragraph, cue: Cue, cues: readonly Cue[]): boolean {
  if (cue.kind !== 'verb') return false;
  const { words, traits } = p;
  let k = cue.from - 1;
  while ((traits[k]! & ADVERB) !== 0) k--;
  // "Roe said the attack showed that …": attacks do not talk.
  const thinks = cue.verb?.cueClass === 'think' && cue.subject !== null;
  if (!thinks && !isMute(p, cue) && !(cue.verb?.form === 'base' && YET_TO_COME.has(words[k]!))) return false;
  for (let c = 0; c < cues.length; c++) {
    const outer = cues[c]!;
    if (outer.to > k || outer === cue) return false;
    const reports = outer.kind === 'verb' && outer.verb?.cueClass === 'say' && !outer.weak && !outer.passive;
    if (reports && outer.subject && outer.verb?.form !== 'base') return true;
  }
  return false;
}

/** "The vote signals “…” for the port, said Roe.": the sentence is hers. */
function isClosedByReport({ words }: Paragraph, { to }: Frame, cues: readonly Cue[], q: number): boolean {
  const { kind, verb, subject, side, weak, from, to: end } = cues[cues.length - 1]!;
  if (kind !== 'verb' || verb?.cueClass !== 'say' || weak || subject === null || side === 'far') return false;
  const first = Math.min(from, subject.from);
  return first > q + 1 && words[first - 1] === ',' && Math.max(end, subject.to) + LONGEST_CLOSING > to;
}

/** From who says it to the end of the sentence, in items: ", founder of the party." */
const LONGEST_CLOSING = 12;

/** "the attack showed", "a plan that shows", "they contain": of what carries no words, or cannot. */
function isMute(p: Paragraph, { side, subject, verb, weak }: Cue): boolean {
  if (side !== 'before' || subject === null) return false;
  const pronoun = p.traits[subject.from]! & (PRONOUN | RELATIVE);
  if ((pronoun & RELATIVE) !== 0) return subject.standsFor === null && p.words[subject.from] !== 'who';
  if (weak && verb !== null && DONE_BY_THINGS.has(verb.lemma)) return true;
  return pronoun === 0 && !canSpeak(p, subject);
}

const DONE_BY_THINGS: ReadonlySet<string> = new Set(
  'make go carry contain include feature mean show signal'.split(' '),
);

/** “A” and a “B”: the second goes with the first. */
function coordinated(
  { words, traits, marks }: Paragraph,
  frame: Frame,
  q: number,
  previous: Attribution | null,
): Attribution | null {
  if (previous === null || previous.where !== 'before') return null;
  let joined = false;
  for (let k = q - 1; k >= frame.from && q - k < 5; k--) {
    if ((marks[k]! & IS_STRETCH) !== 0)
      return joined ? attributionBy(previous.cue, Math.min(previous.score, 96), 'before') : null;
    const word = words[k];
    if (word === 'and' || word === 'or' || word === ',') joined = true;
    else if ((traits[k]! & DETERMINER) === 0) return null;
  }
  return null;
}

/** "Roe attacked the plan as a “gift”": whoever the sentence is about judges, whatever the verb. */
function judgedAs(p: Paragraph, frame: Frame, q: number, cues: readonly Cue[]): Attribution | null {
  const { words, traits } = p;
  const as = (traits[q - 1]! & DETERMINER) !== 0 ? q - 2 : q - 1;
  if (words[as] !== 'as' || as - 2 < frame.from) return null;
  // "Roe, known as “…”": what others call her.
  if (words[as - 1] === 'known') return null;
  const verb = cues.find((cue) => cue.kind === 'verb' && cue.to <= as && !cue.passive && cue.subject);
  if (verb) return attributionBy(verb, 70, 'before');
  for (let k = frame.from; k < as; k++) {
    // "Roe was seen as": somebody else judges; "Roe has been attacking the plan as" is Roe's judgement.
    if ((traits[k]! & FORM_OF_BE) !== 0 && !goesOnDoing(p, k + 1)) return null;
  }
  const subject = mainSubject(p, frame.from, frame.to, as);
  if (!subject || subject.to >= as - 1 || !plausible(p, subject)) return null;
  return attributionBy(cueOf('verb', subject.to, subject.to + 1, null, subject, 'before'), 60, 'before');
}

function goesOnDoing({ words, traits }: Paragraph, from: number): boolean {
  let k = from;
  while ((traits[k]! & ADVERB) !== 0) k++;
  return words[k]!.endsWith('ing');
}

/** How surely a cue that begins before the stretch attributes it. Nearly all are verbs behind their subject. */
function cueBefore(p: Paragraph, cue: Cue, q: number): Attribution | null {
  const { kind, side } = cue;
  if (kind === 'noun') return nounBefore(p, cue, q);
  if (kind !== 'verb') return wordsBefore(p, cue, q);
  return side === 'behind' ? invertedBefore(cue, q) : verbBefore(p, cue, q);
}

function wordsBefore({ marks }: Paragraph, cue: Cue, q: number): Attribution {
  const { to, subject } = cue;
  let between = 0;
  for (let k = to; k < q; k++) if ((marks[k]! & IS_STRETCH) === 0) between++;
  const end = subject ? subject.to : to;
  return attributionBy(cue, (end >= q - 1 ? 120 : 88) - (Math.min(between, 40) >> 1), 'before');
}

function nounBefore({ words }: Paragraph, cue: Cue, q: number): Attribution | null {
  const { to, subject, side } = cue;
  if (!subject) return null;
  if (side === 'before' && isThat(words, to, q)) return attributionBy(cue, 80, 'before');
  // "a chant of “…”" is somebody's cry, whatever its capitals.
  if (words[to - 1] === 'of' && to === q) return attributionBy(cue, 132, 'before');
  const end = side === 'behind' ? subject.to : to;
  const inner = q - end;
  if (inner > 4) return null;
  // "shrugged off Lind's remarks as “…”": a judgement of somebody else's.
  if (words[end] === 'as' && !DESCRIBES.has(words[to - 1]!)) return null;
  // “…” straight behind the noun may be what is said about it: "his remarks “…”".
  const joined = inner === 0 || JOINS_NOUN.has(words[end]!);
  return attributionBy(cue, (inner === 0 && side === 'before' ? 92 : joined ? 104 : 88) - inner * 4, 'before');
}

/** "Roe's view is that …", "Roe's view, told to friends, was that …", with `to` behind the noun. */
function isThat(words: Paragraph['words'], to: number, q: number): boolean {
  let at = to;
  if (words[at] === ',') {
    at++;
    while (at < q && words[at] !== ',') at++;
    at++;
  }
  return at + 1 < q && /^(?:is|was|has been)$/.test(words[at]!) && words[at + 1] === 'that';
}

/** “…,” said Lenk, “…”: from the subject's end on. */
function invertedBefore(cue: Cue, q: number): Attribution {
  const rest = q - (cue.subject?.to ?? cue.to);
  return attributionBy(cue, rest <= 1 ? 138 : 92 - rest, 'before');
}

function verbBefore(p: Paragraph, cue: Cue, q: number): Attribution | null {
  const { to, subject, verb, weak, passive } = cue;
  const gap = q - to;
  if (weak && gap > 4) return null;
  if (passive && subject === null) return attributionBy(cue, 50 - Math.min(gap, 20), 'before');
  const isBeside = gap <= 1 || standsBeside(p, to, gap);
  let score = (isBeside ? (gap === 1 && p.words[to] === 'that' ? 150 : 140) : 100) - gap;
  if (weak) score -= 12;
  if (passive) score -= 6;
  // "talked about “Velm at Night”": of a title as readily as in words of one's own.
  if (verb?.lemma === 'talk') score -= 20;
  score -= doubtOf(p, cue, isBeside);
  if (gap > 1) score -= 40 * semicolons(p, to, q) + 45 * Number(isInClosedClause(p, cue, q));
  // "…, which Roe denies — “why ask?” said Lind."
  else if (p.words[to] === '—' || p.words[to] === '–') score -= 15;
  return attributionBy(cue, Math.max(score, 30 - Math.floor(gap / 10)), 'before');
}

/** "her plan, which the institute says would cost more, would “…”": the comma ends what the institute says. */
function isInClosedClause({ words }: Paragraph, { to, subject }: Cue, q: number): boolean {
  if (subject === null || words[subject.from - 1] === undefined) return false;
  let k = subject.from - 1;
  if (words[k] === 'the') k--;
  if (words[k] !== 'which' && words[k] !== 'whom') return false;
  for (let j = to; j < q - 1; j++) if (words[j] === ',') return true;
  return false;
}

/** A word between the verb and the marks; "answered with a curt “No.”": how it was said stands between them. */
function standsBeside({ words, traits, marks }: Paragraph, to: number, gap: number): boolean {
  return (
    (gap === 2 && (marks[to]! & IS_WORD) !== 0) ||
    (gap <= 4 && words[to] === 'with' && (traits[to + 1]! & DETERMINER) !== 0)
  );
}

/** Inside somebody's report of what another thinks, of what "it" shows, or of one "who" says: the reporter speaks. */
function doubtOf({ words }: Paragraph, { verb, subject }: Cue, isBeside: boolean): number {
  const word = subject === null ? '' : words[subject.from]!;
  const ofIt =
    word === 'it' && (verb?.lemma === 'mean' || verb?.lemma === 'show' || verb?.lemma === 'suggest') ? 50 : 0;
  const isReport =
    verb?.cueClass === 'think' ||
    (!isBeside && ((subject !== null && subject.standsFor !== null) || word === 'it' || word === 'that'));
  return isReport ? 42 + ofIt : ofIt;
}

/** A sentence that has gone on past a semicolon is another clause. */
function semicolons({ words, marks }: Paragraph, from: number, to: number): number {
  let count = 0;
  for (let k = from; k < to; k++) if ((marks[k]! & IS_PUNCTUATION) !== 0 && words[k] === ';') count++;
  return count;
}

const DESCRIBES: ReadonlySet<string> = new Set(
  'description characterization characterisation view word words'.split(' '),
);

const JOINS_NOUN: ReadonlySet<string> = new Set(['that', 'of', ':', 'as', 'to', 'about', 'was', 'is', ',']);

/** “…,” came the reply from Roe. */
function cameFrom({ words }: Paragraph, cue: Cue, q: number): Attribution | null {
  const came = words[q + 1] === 'came' || words[q + 1] === 'comes';
  return came && cue.subject !== null && cue.from - q <= 5 ? attributionBy(cue, 130, 'behind') : null;
}

/** “Read it twice” and other advice from Ana Roe: the words are one of hers. */
function andOther(p: Paragraph, frame: Frame, cue: Cue, q: number): Attribution | null {
  if (q !== frame.from || !cue.subject || cue.from - q > 5) return null;
  let k = q + 1;
  while (AND_OTHER.has(p.words[k]!)) k++;
  const isOne = k > q + 2 && (k === cue.from || k + 1 === cue.from || k === cue.subject.from);
  return isOne ? attributionBy(cue, 100, 'behind') : null;
}

const AND_OTHER: ReadonlySet<string> = new Set(['and', 'or', ',', 'other', 'more', 'further', 'the', 'these', 'such']);

/** How surely a cue behind the stretch attributes it. */
function cueBehind(p: Paragraph, frame: Frame, cue: Cue, q: number): Attribution | null {
  const { words, traits, marks } = p;
  const { kind, side, subject } = cue;
  if (kind === 'noun') return cameFrom(p, cue, q) ?? andOther(p, frame, cue, q);
  const closed = (marks[q]! & (COMMA_INSIDE | STOP_INSIDE)) !== 0;
  if (side === 'far' && kind === 'verb') {
    if (!cue.passive || cue.from - q >= 6) return null;
    // “…” was how it was described by Lenk.
    if (subject) return attributionBy(cue, 60, 'behind');
    // “Why did you leave?” she was asked.
    return cue.verb?.lemma === 'ask' && closed ? attributionBy(cue, 105, 'behind') : null;
  }
  let first = cue.from;
  if (subject && ((kind !== 'according' && side === 'before') || kind === 'words'))
    first = Math.min(first, subject.from);
  if (first <= q) return null;
  let k = q + 1;
  while (k < first && mayStandBetween(p, cue, k)) k++;
  const end = side === 'behind' && subject ? subject.to : cue.to;
  const after = words[end]!;
  const governsNext =
    (marks[end]! & IS_STRETCH) !== 0 ||
    after === 'that' ||
    after === ':' ||
    (q > frame.from && opensClause(cue, after));
  const ends = (marks[q]! & COMMA_INSIDE) !== 0;
  if (k >= first) {
    let score = 128 + (ends ? 17 : 0) + (q === frame.from ? 4 : 0);
    if (governsNext && (!ends || q > frame.from)) score -= 45;
    if (cue.weak && !ends) score -= 40;
    // “Fiction” is what he said; "the “Never” movement said it": without a comma the words may be part of the subject.
    if (!closed && side === 'before' && q > frame.from && words[q + 1] !== ',') {
      if (subject && !isName(p, subject.from) && (traits[subject.from]! & (PRONOUN | DETERMINER)) === 0) score = 0;
    }
    return score > 0 ? attributionBy(cue, score, 'behind') : null;
  }
  return governsNext ? null : parenthesis(p, frame, cue, q, first, end);
}

/** At the end: "… “a mistake” for all of us, Lenk said." */
function parenthesis(
  { words, traits, marks }: Paragraph,
  frame: Frame,
  cue: Cue,
  q: number,
  first: number,
  end: number,
): Attribution | null {
  const { kind } = cue;
  const after = words[end]!;
  const comma = words[first - 1] === ',' || (marks[first - 1]! & COMMA_INSIDE) !== 0 || kind === 'according';
  if (!comma) return null;
  const closes =
    end >= frame.to ||
    after === '.' ||
    after === ',' ||
    after === ')' ||
    // "…, the Post reported ten days ago."
    words[end + 2] === 'ago' ||
    (traits[end]! & (TIME | PREPOSITION | ADVERB | SUBORDINATOR | RELATIVE)) !== 0 ||
    kind === 'according' ||
    (cue.verb !== null && (cue.verb.lemma === 'tell' || cue.verb.lemma === 'write'));
  return closes ? attributionBy(cue, 84 - (Math.min(60, first - q) >> 1), 'behind') : null;
}

/** What may stand between a quotation and the attribution right behind it. */
function mayStandBetween({ words, traits }: Paragraph, { kind, side }: Cue, k: number): boolean {
  const word = words[k];
  return (
    word === ',' ||
    word === '—' ||
    word === '–' ||
    word === '-' ||
    word === 'as' ||
    (traits[k]! & ADVERB) !== 0 ||
    (kind === 'words' && word === 'in') ||
    (side === 'behind' && (word === 'so' || word === 'thus'))
  );
}

/** "…,” she said they had never met": the verb has a clause of its own, which begins with the word, behind it. */
function opensClause(cue: Cue, word: string): boolean {
  if (cue.kind !== 'verb' || cue.side !== 'before') return false;
  const opens =
    word === 'they' ||
    word === 'he' ||
    word === 'she' ||
    word === 'it' ||
    word === 'we' ||
    word === 'there' ||
    word === 'the';
  return opens && !(cue.verb && TAKES_PERSON.has(cue.verb.lemma));
}
