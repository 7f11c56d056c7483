import { type Article, CAPITAL, type Sentence, type Tokens, WORD } from '../article/types';
import { EQUIPMENT_AFTER_NAME, EQUIPMENT_MODIFIERS } from '../english/equipmentWords';
import { PHRASE_ENDS, singularOf } from '../english/nouns';
import { words } from '../english/words';
import { isNamed, mentionsIn, subjectOf } from './figureSubjects';
import type { MentionFacts } from './mentions';
import type { FigureSubject, Mention } from './types';

/** The weapon or platform that a property belongs to: nearest before, else after, else the one last spoken of ("These missiles …"). */
export function weaponFor(
  article: Article,
  names: MentionFacts,
  sentenceIndex: number,
  at: number,
): FigureSubject | null {
  const sentence = article.sentences[sentenceIndex]!;
  const here = mentionsIn(names, sentence).filter(isWeapon);
  const before = here.filter((mention) => mention.end <= at).at(-1);
  if (before !== undefined) return subjectOf(article, before);
  const unknown = unknownWeapon(article, names, sentence, at);
  if (unknown !== null) return unknown;
  const described = describedKind(article.tokens, sentence, at);
  // Also in the paragraphs before: many are one sentence long.
  if (described !== null) return lastSpokenOf(article, names, sentenceIndex, 0, described);
  const { firstSentence } = article.blocks[sentence.block]!;
  const back = refersBack(article.tokens, sentence)
    ? lastSpokenOf(article, names, sentenceIndex, firstSentence, 'either')
    : null;
  if (back !== null) return back;
  const after = here.find((mention) => mention.start >= at);
  // "A 155 mm howitzer to replace its M109": that is the other one.
  if (after !== undefined && REPLACED.test(article.text.slice(at, after.start))) return null;
  return after === undefined ? null : subjectOf(article, after);
}

const REPLACED = /\b(?:replac(?:e|es|ed|ing)|instead of|rather than|than|unlike|succeed(?:s|ing)?|in place of)\b/;

type Described = 'weapon' | 'platform' | 'either';

const SENTENCES_BACK = 3;
const DEFINITE = words('the this that these those such both each');
/** In tokens: an article, an adjective or two and the noun. */
const OPENING = 4;

/** "The missiles, which have a range of 250 km, were fired by bombers": of what kind is spoken at the sentence's beginning, without a name. */
function describedKind(tokens: Tokens, { firstToken, endToken }: Sentence, before: number): Described | null {
  if (!DEFINITE.has(tokens.norms[firstToken]!)) return null;
  for (let at = firstToken + 1; at < Math.min(endToken, firstToken + OPENING); at++) {
    if (tokens.kinds[at] !== WORD || tokens.starts[at]! >= before) return null;
    const noun = tokens.norms[at]!;
    if (!EQUIPMENT_AFTER_NAME.has(noun)) continue;
    // "The missile’s launcher", "the missile launcher".
    const next = tokens.norms[at + 1] ?? '';
    if (next === "'s" || EQUIPMENT_AFTER_NAME.has(next)) return null;
    if (OF_EITHER_KIND.has(noun)) return 'either';
    return PLATFORMS.has(singularOf(noun)) ? 'platform' : 'weapon';
  }
  return null;
}

const OF_EITHER_KIND = words('drone drones uav uavs system systems');
const PLATFORMS = words(
  'tank helicopter jet fighter aircraft bomber frigate destroyer submarine vehicle plane warship corvette cruiser carrier',
);

/** The weapon or platform named last before the sentence, back to sentence `floor`. */
function lastSpokenOf(
  article: Article,
  names: MentionFacts,
  sentence: number,
  floor: number,
  kind: Described,
): FigureSubject | null {
  for (let s = sentence - 1; s >= Math.max(floor, sentence - SENTENCES_BACK); s--) {
    const last = mentionsIn(names, article.sentences[s]!).findLast(
      (mention) => isWeapon(mention) && (kind === 'either' || mention.kind === kind),
    );
    if (last !== undefined) return subjectOf(article, last);
  }
  return null;
}

/** "The Kestrel missile has a range of 180 km": a name that nobody knows, with the noun that says what bears it. */
function unknownWeapon(
  article: Article,
  names: MentionFacts,
  sentence: Sentence,
  before: number,
): FigureSubject | null {
  const { norms, flags, kinds, starts, ends } = article.tokens;
  for (let i = sentence.firstToken + 1; i < sentence.endToken && starts[i]! < before; i++) {
    if (kinds[i] !== WORD || (flags[i]! & CAPITAL) !== 0 || !EQUIPMENT_AFTER_NAME.has(norms[i]!)) continue;
    let last = i - 1;
    while (last > sentence.firstToken && !(flags[last]! & CAPITAL) && EQUIPMENT_MODIFIERS.has(norms[last]!)) last--;
    let first = last + 1;
    while (first > sentence.firstToken && kinds[first - 1] === WORD && flags[first - 1]! & CAPITAL && last - first < 2)
      first--;
    while (first <= last && PHRASE_ENDS.has(norms[first]!)) first++;
    if (first > last) continue;
    const text = article.text.slice(starts[first]!, ends[last]!);
    // "the Vestrian missiles", "Army helicopters": whose they are.
    const others = mentionsIn(names, { start: starts[first]!, end: ends[last]! });
    if (/(?:an|ish|ese|i)$/.test(text) || others.length > 0) continue;
    return { start: starts[first]!, end: ends[last]!, referent: null, text };
  }
  return null;
}

function isWeapon(mention: Mention): boolean {
  return (mention.kind === 'weapon' || mention.kind === 'platform') && isNamed(mention);
}

function refersBack(tokens: Tokens, sentence: Sentence): boolean {
  for (let at = sentence.firstToken; at < Math.min(sentence.endToken, sentence.firstToken + 3); at++) {
    if (/^(?:these|this|they|it|its|their|the|those|such|each|both)$/.test(tokens.norms[at]!)) return true;
  }
  return false;
}
