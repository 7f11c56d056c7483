import { SPACE_BEFORE } from '../article/types';
import { type Attribution, attributionBy } from './attributionTypes';
import { type Cue, cueOf, possessorBefore } from './cues';
import { type Frame, IS_NAME, IS_WORD, isName, LIKE_A_VERB, type Paragraph } from './frames';
import { FORM_OF_BE, PERSON_NOUN, SPEECH_NOUN } from './speechTraits';
import { mainSubject, type Phrase, phraseEndingAt, phraseOf, phraseStartingAt } from './subjectPhrases';
import { onlyOpens, plausible } from './verblessAttribution';

/** "Roe said: “It burned,” The hall can hold …": no verb behind the words, whatever their comma, is surer than that. */
const SAID = 150;

/** Words before a colon: a name alone ("Lenk: “…”"), a cue somewhere before it, or whoever the clause is about. */
export function colonCue(p: Paragraph, frame: Frame, q: number, cues: readonly Cue[]): Attribution | null {
  const { words, traits, marks } = p;
  const colon = q - 1;
  const label = labelBehindDash(p, frame, colon);
  if (label !== null) return attributionBy(cueOf('colon', colon, q, null, label, 'before'), 140, 'before');
  for (let c = cues.length - 1; c >= 0; c--) {
    const cue = cues[c]!;
    if (cue.to > colon) continue;
    if (cue.kind === 'noun' && !cue.subject) continue;
    // A noun that looks like a weak verb counts only right before the colon.
    if (!cue.subject || (cue.weak && cue.to < colon - 1)) continue;
    const self = cue.kind === 'noun' ? ownerItself(p, frame, cue.subject) : null;
    const score = cue.kind === 'verb' && !cue.weak && cue.to === colon ? SAID : 135;
    return attributionBy(self === null ? cue : cueOf('noun', cue.from, cue.to, null, self, cue.side), score, 'before');
  }
  // "Roe wheezed:"
  const doer = (marks[colon - 1]! & LIKE_A_VERB) !== 0 ? phraseEndingAt(p, colon - 1, frame.from) : null;
  if (doer !== null && plausible(p, doer))
    return attributionBy(cueOf('verb', colon - 1, colon, null, doer, 'before'), 110, 'before');
  const issuer = issuerOf(p, frame, colon);
  if (issuer) return attributionBy(cueOf('colon', colon, q, null, issuer, 'before'), 110, 'before');
  const owner = ownerInClause(p, frame, colon);
  const signed = phraseEndingAt(p, colon, frame.from);
  const name =
    signed &&
    signed.to - signed.from <= 4 &&
    isName(p, signed.from) &&
    isName(p, signed.to - 1) &&
    (marks[signed.from - 1]! & IS_WORD) === 0
      ? signed
      : null;
  // "There is an old proverb: “…”"
  const there = words[frame.from] === 'there' && (traits[frame.from + 1]! & FORM_OF_BE) !== 0;
  const main = there
    ? phraseStartingAt(p, frame.from + 2, colon)
    : mainSubject(p, frame.from, frame.to, Math.min(colon, frame.to));
  const subject = name ?? (owner && (ownerItself(p, frame, owner) ?? owner)) ?? main ?? signed;
  return subject !== null && !onlyOpens(p, subject)
    ? attributionBy(cueOf('colon', colon, q, null, subject, 'before'), 110, 'before')
    : null;
}

/** "Pollsters agree - Ana Roe: “…”", "— more from Roe and Lind: “…”": names alone between a dash and the colon. */
function labelBehindDash(p: Paragraph, frame: Frame, colon: number): Phrase | null {
  const { words, marks, tokens, items } = p;
  let k = colon - 1;
  while (k > frame.from && colon - k < 8 && (isName(p, k) || words[k] === '.' || words[k] === 'and')) k--;
  if (k === colon - 1) return null;
  const from = k + 1;
  if (words[k] === 'from' && words[k - 1] === 'more') k -= 2;
  const isDash = k > frame.from && DASHES.has(words[k]!) && (tokens.flags[items[k]!]! & SPACE_BEFORE) !== 0;
  return isDash && (marks[from]! & IS_NAME) !== 0 && isName(p, colon - 1) ? phraseOf(from, colon) : null;
}

const DASHES: ReadonlySet<string> = new Set(['-', '–', '—', '--']);

/** "The manager issued the following statement on Roe's arrest: “…”": whoever gave it out, not whom it is about. */
function issuerOf(p: Paragraph, frame: Frame, colon: number): Phrase | null {
  const { words, traits } = p;
  for (let k = colon - 1; k > frame.from + 1; k--) {
    // "Roe read a letter from her aunt:" is the aunt's.
    if ((traits[k]! & SPEECH_NOUN) === 0 || words[k + 1] === 'from' || words[k + 1] === 'by') continue;
    for (let verb = k - 1; verb > frame.from && k - verb < 5; verb--) {
      if (!ISSUES.has(words[verb]!)) continue;
      const subject = mainSubject(p, frame.from, frame.to, verb);
      return subject && plausible(p, subject) ? subject : null;
    }
  }
  return null;
}

const ISSUES: ReadonlySet<string> = new Set(
  'issued issues released releases posted posts published publishes sent sends gave gives made makes read reads shared shares'.split(
    ' ',
  ),
);

/** "She had to change her answer:" is what she says, as much as it is hers. */
function ownerItself({ words }: Paragraph, frame: Frame, { from, to }: Phrase): Phrase | null {
  const owner = to - from === 1 ? OWNERS.get(words[from]!) : undefined;
  for (let k = from - 1; owner !== undefined && k >= frame.from; k--) if (words[k] === owner) return phraseOf(k, k + 1);
  return null;
}

const OWNERS: ReadonlyMap<string, string> = new Map([
  ['my', 'i'],
  ['our', 'we'],
  ['his', 'he'],
  ['her', 'she'],
  ['their', 'they'],
]);

function ownerInClause(p: Paragraph, frame: Frame, colon: number): Phrase | null {
  for (let k = colon; k > frame.from && colon - k < 5; k--) {
    if (isName(p, k)) return null;
    const owner = possessorBefore(p, k, frame.from);
    if (!owner) continue;
    // "Her colleague Ivo Lenk was blunter:" is the colleague's word, "her message was blunt:" is hers.
    for (let j = owner.to; j <= k; j++) if (isName(p, j) || (p.traits[j]! & PERSON_NOUN) !== 0) return null;
    return owner;
  }
  return null;
}
