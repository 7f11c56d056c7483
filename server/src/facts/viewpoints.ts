import { CAPITAL } from '../article/types';
import { type Attribution, attributionBy } from './attributionTypes';
import { cueOf } from './cues';
import { type Frame, IS_NAME, IS_WORD, isName, type Paragraph, STOP_INSIDE, stretchAt } from './frames';
import { ADVERB, FORM_OF_BE, isAdverb, PRONOUN } from './speechTraits';
import { canSpeak, headOf, mainSubject, type Phrase, phraseOf } from './subjectPhrases';

// Where nothing in a sentence says anything: through whose eyes, or by whose letter, it tells.

/** By what leads into the sentence, or by what somebody feels. */
export function viewpoint(p: Paragraph, frame: Frame, q: number): Attribution | null {
  const first = p.words[frame.from];
  if (first === 'under' || first === 'to') {
    const found = leadIn(p, frame, q, first);
    if (found !== null) return found;
  }
  return felt(p, frame, q) ?? answered(p, frame, q);
}

/** "Roe was cool to the deal, “We will look at it with care.”": a whole sentence behind a comma is whose the sentence is. */
function answered(p: Paragraph, frame: Frame, q: number): Attribution | null {
  if (p.words[q - 1] !== ',' || (p.marks[q]! & STOP_INSIDE) === 0 || frame.to - q > 2) return null;
  const { innerFirst, innerEnd } = stretchAt(p, q);
  if (innerEnd - innerFirst < 6 || (p.tokens.flags[innerFirst]! & CAPITAL) === 0) return null;
  const subject = mainSubject(p, frame.from, frame.to, q - 1);
  if (subject === null || subject.to >= q - 1 || !canSpeak(p, subject) || isIt(p, subject)) return null;
  return attributionBy(cueOf('colon', q - 1, q, null, subject, 'before'), 45, 'before');
}

/** "Under Velm's harbour law, a pilot is “…”"; "To Roe, the plan is “…”". */
function leadIn(p: Paragraph, frame: Frame, q: number, first: string): Attribution | null {
  const { words, marks } = p;
  const from = frame.from + 1;
  let comma = from;
  while (comma < q && comma - from < LONGEST_LEAD_IN && (marks[comma]! & IS_WORD) !== 0) comma++;
  if (words[comma] !== ',' || comma === from) return null;
  const phrase = phraseOf(from, comma);
  const speaks =
    first === 'under' ? LAWS.has(words[headOf(p, phrase)]!) : isNamed(p, phrase) && saysWhatIs(p, comma, q);
  return speaks ? attributionBy(cueOf('words', frame.from, from, null, phrase, 'behind'), 50, 'before') : null;
}

const LONGEST_LEAD_IN = 9;

const LAWS: ReadonlySet<string> = new Set(
  'law laws act statute code constitution charter rule rules regulation regulations treaty convention agreement bylaws ordinance'.split(
    ' ',
  ),
);

function isNamed(p: Paragraph, { from, to }: Phrase): boolean {
  for (let k = from; k < to; k++) if (!isName(p, k)) return false;
  return true;
}

/** "the plan is", "it has been": the sentence judges, and tells of no deed. */
function saysWhatIs({ traits }: Paragraph, from: number, q: number): boolean {
  for (let k = q - 1; k > from && q - k < 4; k--) if ((traits[k]! & FORM_OF_BE) !== 0) return true;
  return false;
}

/** The union was “confident that the port will stay open”: how somebody feels nobody else can say in marks. */
function felt(p: Paragraph, frame: Frame, q: number): Attribution | null {
  const { traits, tokens } = p;
  let be = q - 1;
  while ((traits[be]! & ADVERB) !== 0) be--;
  if ((traits[be]! & FORM_OF_BE) === 0) return null;
  let { innerFirst: first } = stretchAt(p, q);
  while (isAdverb(tokens.norms[first]!) || tokens.norms[first] === 'very') first++;
  if (!FEELINGS.has(tokens.norms[first]!)) return null;
  const subject = mainSubject(p, frame.from, frame.to, be);
  if (subject === null || !canSpeak(p, subject) || isIt(p, subject)) return null;
  return attributionBy(cueOf('words', be, be + 1, null, subject, 'before'), 50, 'before');
}

function isIt({ words, traits, marks }: Paragraph, { from, to }: Phrase): boolean {
  return (
    to - from === 1 && (marks[from]! & IS_NAME) === 0 && (traits[from]! & PRONOUN) !== 0 && THINGS.has(words[from]!)
  );
}

const THINGS: ReadonlySet<string> = new Set(['it', 'this', 'that', 'these', 'those', 'which']);

const FEELINGS: ReadonlySet<string> = new Set(
  (
    'confident certain sure convinced hopeful optimistic pessimistic proud sorry disappointed saddened shocked thrilled delighted ' +
    'grateful thankful concerned worried alarmed troubled committed determined pleased honoured honored humbled heartbroken ' +
    'devastated appalled dismayed outraged excited glad ashamed relieved surprised puzzled'
  ).split(' '),
);
