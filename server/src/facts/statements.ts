import { isBody } from '../article/blockKinds';
import { type Article, type Block, type Sentence, type Tokens, WORD } from '../article/types';
import { MONTHS, WEEKDAYS } from '../english/months';
import {
  ACT_OF,
  AREAS,
  BETWEEN,
  DECISIONS,
  EXCLUSIVE,
  INSIDE,
  OPEN_MODALS,
  OUTSIDE,
  PAST_FORM,
  REPORTS,
  TELLS_LIFE,
  TELLS_STATUS,
  WHOLE_AFFAIR,
} from '../english/opposites';
import { words } from '../english/words';
import { mentionsIn } from './figureSubjects';
import type { MentionFacts } from './mentions';
import { nextWithNumberTraits, OF_STATEMENT } from './numberTraits';
import type { Mention, Statement } from './types';

/** Somebody's act on something, as one clause tells it. */
interface Act {
  readonly act: string;
  readonly subject: number;
  /** The token of the verb. */
  readonly at: number;
  /** The token after the object, where the search for place and time begins. */
  readonly behind: number;
  readonly object: number | null;
  readonly past: boolean;
  readonly open: boolean;
  readonly negated: boolean;
  readonly only: boolean;
  /** The token of "already" or "previously" between subject and verb; -1 without. */
  readonly already: number;
}

interface Scene {
  readonly article: Article;
  readonly tokens: Tokens;
  readonly names: MentionFacts;
  readonly block: Block;
  /** The index of the sentence. */
  readonly s: number;
  readonly sentence: Sentence;
  readonly here: readonly Mention[];
}

/**
 * What the article says in words that have an opposite: inside a place or outside it, for the first time or already,
 * confirmed or not, alive or dead. Only of actors and things that it names; conditions, questions and what merely may
 * be are left out.
 */
export function readStatements(article: Article, names: MentionFacts): readonly Statement[] {
  const found: Statement[] = [];
  for (const block of article.blocks) {
    if (isBody(block.kind) || block.kind === 'deck') readBlock(article, names, block, found);
  }
  return found;
}

/** The same of many articles. */
export function readStatementsOf(
  articles: readonly Article[],
  names: readonly MentionFacts[],
): (readonly Statement[])[] {
  return articles.map((article, i) => readStatements(article, names[i]!));
}

/** One loop over the words that may tell such a thing; sentences without one are passed over. */
function readBlock(article: Article, names: MentionFacts, block: Block, found: Statement[]): void {
  const { tokens, sentences } = article;
  let decision: Decision | null = null;
  let s = block.firstSentence;
  const end = block.endToken;
  let i = nextWithNumberTraits(tokens, block.firstToken, end, OF_STATEMENT);
  while (i < end) {
    while (s < block.endSentence && i >= sentences[s]!.endToken) s++;
    if (s >= block.endSentence) return;
    const sentence = sentences[s]!;
    if (i >= sentence.firstToken) {
      const here = mentionsIn(names, sentence);
      const told = decision !== null && isTalkedOf(article, names, decision, s) ? decision : null;
      decision = readSentence({ article, tokens, names, block, s, sentence, here }, i, told, found);
    }
    i = nextWithNumberTraits(tokens, Math.max(sentence.endToken, i + 1), end, OF_STATEMENT);
  }
}

/** An act that a sentence behind it may speak of as "this decision". */
interface Decision {
  readonly act: Act;
  readonly scene: Scene;
  /** The last sentence that told of it, or named nobody. */
  readonly s: number;
}

/** Nobody is named in the sentences between. */
function isTalkedOf({ sentences }: Article, names: MentionFacts, decision: Decision, s: number): boolean {
  for (let k = decision.s + 1; k < s; k++) if (mentionsIn(names, sentences[k]!).length > 0) return false;
  return true;
}

/** Reads the sentence from the first word on that may tell something. The act that it tells of. */
function readSentence(scene: Scene, first: number, decision: Decision | null, found: Statement[]): Decision | null {
  const { tokens, sentence, here } = scene;
  if (here.length === 0 && decision === null) return null;
  const end = sentence.endToken;
  let told: Decision | null = null;
  if (tokens.norms[end - 1] !== '?') {
    for (let i = first; i < end; i = nextWithNumberTraits(tokens, i + 1, end, OF_STATEMENT)) {
      if (tokens.kinds[i] !== WORD) continue;
      const act = ACT_OF.has(tokens.norms[i]!) ? readAct(scene, i, true) : null;
      if (act !== null) {
        told ??= { act, scene, s: scene.s };
        readPlace(scene, act, found);
        readFirst(scene, act, found);
      }
      readStatus(scene, i, decision, found);
      readLife(scene, i, found);
    }
  }
  return told ?? (here.length === 0 && decision !== null ? { ...decision, s: scene.s } : null);
}

function isNamedWeapon(mention: Mention): boolean {
  return (mention.kind === 'weapon' || mention.kind === 'platform') && mention.referent !== null;
}

function isActor(mention: Mention): boolean {
  return (
    mention.referent !== null &&
    mention.form !== 'pronoun' &&
    mention.form !== 'common' &&
    mention.form !== 'demonym' &&
    (mention.kind === 'state' || mention.kind === 'organisation' || mention.kind === 'person')
  );
}

/** The mention that ends with token `t`, or begins with it. */
function endingAt({ tokens, here }: Scene, t: number): Mention | undefined {
  const end = tokens.ends[t]!;
  return here.find((mention) => mention.end === end);
}
function beginningAt({ tokens, here }: Scene, t: number): Mention | undefined {
  const start = tokens.starts[t]!;
  return here.find((mention) => mention.start <= start && start < mention.end);
}

/** Whoever does it is named before it. */
function actsBefore(here: readonly Mention[], start: number): boolean {
  for (const mention of here) {
    if (mention.end > start) return false;
    if (isActor(mention)) return true;
  }
  return false;
}

/** `weapons`: "these weapons" may be those named last. */
function readAct(scene: Scene, at: number, weapons: boolean): Act | null {
  const { tokens, sentence, here } = scene;
  const { norms } = tokens;
  if (!actsBefore(here, tokens.starts[at]!)) return null;
  let open = false;
  let negated = false;
  let only = false;
  let has = false;
  let to = false;
  let already = -1;
  let k = at - 1;
  for (; k >= sentence.firstToken && at - k < 9; k--) {
    const norm = norms[k]!;
    const subject = endingAt(scene, k);
    if (subject !== undefined && isActor(subject)) break;
    if (!BETWEEN.has(norm) && !norm.endsWith('ly')) return null;
    if (norm === 'already' || norm === 'previously') already = k;
    if (OPEN_MODALS.has(norm)) open = true;
    if (norm === 'not' || norm === 'never' || norm === 'yet') negated = true;
    if (EXCLUSIVE.has(norm)) only = true;
    if (norm === 'has' || norm === 'have' || norm === 'had') has = true;
    if (norm === 'to' || norm === 'will') to = true;
    if (norm === 'been' || norm === 'being' || norm === 'was' || norm === 'were') return null;
  }
  const subject = k >= sentence.firstToken ? endingAt(scene, k) : undefined;
  if (subject === undefined || !isActor(subject)) return null;
  // "an ally of Keldova used it": another acts.
  let first = k;
  while (first > sentence.firstToken && tokens.starts[first]! > subject.start) first--;
  const link = norms[first - 1] ?? '';
  const lead = link === 'the' ? (norms[first - 2] ?? '') : link;
  if (first > sentence.firstToken && OF_ANOTHER.has(lead)) return null;
  if (isConditional(tokens, sentence, first)) return null;
  const object = objectOf(scene, at, weapons);
  return {
    act: ACT_OF.get(norms[at]!)!,
    subject: subject.referent!,
    at,
    behind: object?.behind ?? at + 1,
    object: object?.referent ?? null,
    past: has || (!to && PAST_FORM.test(norms[at]!)),
    open: open && !only,
    negated,
    only,
    already,
  };
}

/** Before an actor: what belongs to it or stands beside it acts, not the actor alone. */
const OF_ANOTHER = words('of in from by with at near and or like');
const CONDITIONS = words('if whether unless should denied denies');

function isConditional(tokens: Tokens, sentence: Sentence, before: number): boolean {
  for (let k = Math.max(sentence.firstToken, before - 4); k < before; k++) {
    if (CONDITIONS.has(tokens.norms[k]!)) return true;
  }
  return false;
}

/** What ends the search for an object. */
const OBJECT_ENDS = words('to in on at for from with by that and or but as against into after before when while');
const POINTS_BACK = words('the these those this that such');

/** What is used, sent or visited: the first name behind the verb, adjectives and origins passed over. */
function objectOf(
  scene: Scene,
  at: number,
  weapons: boolean,
): { readonly referent: number; readonly behind: number } | null {
  const { tokens, sentence } = scene;
  const { norms } = tokens;
  let k = at + 1;
  // "made use of".
  if (norms[k] === 'of') k++;
  const limit = Math.min(sentence.endToken, at + 10);
  for (; k < limit; k++) {
    const mention = beginningAt(scene, k);
    if (mention === undefined) {
      if (tokens.kinds[k] !== WORD && norms[k] !== '-') return null;
      if (OBJECT_ENDS.has(norms[k]!)) return null;
      continue;
    }
    let next = k + 1;
    while (next < sentence.endToken && tokens.starts[next]! < mention.end) next++;
    const modifier = norms[next] === '-' || norms[next] === "'s" || mention.form === 'demonym';
    if (modifier) {
      k = next - 1;
      continue;
    }
    if (mention.form === 'common') {
      // "these weapons": those named last.
      const back = POINTS_BACK.has(norms[k - 1] ?? '');
      const weapon = mention.kind === 'weapon' && back && weapons ? weaponBefore(scene) : null;
      return weapon === null ? null : { referent: weapon, behind: next };
    }
    if (mention.referent === null || mention.form === 'pronoun') return null;
    return { referent: mention.referent, behind: next };
  }
  return null;
}

/** The weapon that the sentences before it in the paragraph named last. */
function weaponBefore({ article, names, block, s }: Scene): number | null {
  for (let k = s - 1; k >= block.firstSentence; k--) {
    const named = mentionsIn(names, article.sentences[k]!).findLast(isNamedWeapon);
    if (named !== undefined) return named.referent;
  }
  return null;
}

/** Where the clause of an act ends for what is said of its place and time. */
const CLAUSE_ENDS = words('while but although though because which who as so after before when if despite that and');

/** What no place follows that a preposition before it belongs to. */
const PLACE_ENDS = words('to for by with in on');

/** A place behind a preposition: "in Russia's Kursk region" is Kursk. */
function placeAfter(scene: Scene, preposition: number): { readonly mention: Mention; readonly next: number } | null {
  const { tokens, sentence } = scene;
  for (let k = preposition + 1; k < Math.min(sentence.endToken, preposition + 6); k++) {
    const mention = beginningAt(scene, k);
    if (mention === undefined) {
      if (tokens.kinds[k] !== WORD || PLACE_ENDS.has(tokens.norms[k]!)) return null;
      continue;
    }
    let next = k + 1;
    while (next < sentence.endToken && tokens.starts[next]! < mention.end) next++;
    if (tokens.norms[next] === "'s" || mention.form === 'demonym') {
      k = next - 1;
      continue;
    }
    const isPlace = (mention.kind === 'place' || mention.kind === 'state') && mention.referent !== null;
    return isPlace ? { mention, next } : null;
  }
  return null;
}

function readPlace(scene: Scene, act: Act, found: Statement[]): void {
  const { tokens, sentence, article } = scene;
  if (act.object === null) return;
  let only = act.only;
  let negated = act.negated;
  for (let k = act.behind; k < Math.min(sentence.endToken, act.behind + 16); k++) {
    const norm = tokens.norms[k]!;
    if (norm === ';' || norm === ':' || CLAUSE_ENDS.has(norm)) return;
    if (EXCLUSIVE.has(norm)) only = true;
    if (norm === 'not') negated = true;
    const inside = INSIDE.has(norm);
    if (!inside && !OUTSIDE.has(norm)) continue;
    const place = placeAfter(scene, k);
    if (place === null) continue;
    if (act.open && !only) return;
    // "the Kursk region", as written.
    const region = place.next < sentence.endToken && AREAS.has(tokens.norms[place.next]!);
    const end = region ? tokens.ends[place.next]! : place.mention.end;
    found.push({
      start: tokens.starts[k]!,
      end,
      opposition: 'place',
      side: inside !== negated ? 'inside' : 'outside',
      exclusive: only || negated,
      words: article.text.slice(tokens.starts[k]!, end),
      act: `${act.act}${act.past ? ' past' : ''}`,
      subject: act.subject,
      others: [act.object],
      place: place.mention.referent,
    });
    return;
  }
}

function readFirst(scene: Scene, act: Act, found: Statement[]): void {
  const { tokens, sentence, article } = scene;
  const { norms } = tokens;
  if (act.object === null) return;
  const base = {
    opposition: 'first',
    exclusive: true,
    act: act.act,
    subject: act.subject,
    others: [act.object],
  } as const;
  if (act.already >= 0) {
    if (act.negated || act.open || !act.past) return;
    const span = { start: tokens.starts[act.already]!, end: tokens.ends[act.already]! };
    const place = placeBetween(scene, act.behind, sentence.endToken);
    const words = article.text.slice(span.start, span.end);
    found.push({ ...span, ...base, side: 'already', words, place });
    return;
  }
  if (act.negated) return;
  for (let k = act.behind; k < Math.min(sentence.endToken - 3, act.behind + 20); k++) {
    if (CLAUSE_ENDS.has(norms[k]!)) return;
    if (norms[k] !== 'for' || norms[k + 1] !== 'the' || norms[k + 2] !== 'first' || norms[k + 3] !== 'time') continue;
    const behind = k + 4;
    const link = norms[behind] ?? '';
    let place = placeBetween(scene, act.behind, k);
    if (behind < sentence.endToken && tokens.kinds[behind] === WORD && !CLAUSE_ENDS.has(link) && link !== 'to') {
      // "in years" and "since May" are limits that nobody can compare.
      const after = placeAfter(scene, behind);
      const whole = [norms[behind + 1], norms[behind + 2], norms[behind + 3]].some((norm) =>
        WHOLE_AFFAIR.has(norm ?? ''),
      );
      if (after !== null) place ??= after.mention.referent;
      else if (!(link === 'in' && whole) && !(link === 'on' && isDay(norms[behind + 1]))) return;
    }
    const span = { start: tokens.starts[k]!, end: tokens.ends[k + 3]! };
    const not = norms[k - 1] === 'not';
    const words = article.text.slice(not ? tokens.starts[k - 1]! : span.start, span.end);
    found.push({ ...span, ...base, side: not ? 'already' : 'first', words, place });
    return;
  }
}

/** "for the first time on Friday" says when, and limits nothing. */
function isDay(norm: string | undefined): boolean {
  return norm !== undefined && (WEEKDAYS.has(norm) || MONTHS.has(norm));
}

function placeBetween(scene: Scene, from: number, to: number): number | null {
  for (let k = from; k < to; k++) {
    if (INSIDE.has(scene.tokens.norms[k]!) || OUTSIDE.has(scene.tokens.norms[k]!)) {
      const place = placeAfter(scene, k);
      if (place !== null) return place.mention.referent;
    }
  }
  return null;
}

/** "has not yet confirmed reports that Vostrak approved …"; "This decision, announced on Monday, …". */
function readStatus(scene: Scene, at: number, decision: Decision | null, found: Statement[]): void {
  const { tokens, sentence, article } = scene;
  const { norms } = tokens;
  const norm = norms[at]!;
  if (!TELLS_STATUS.has(norm)) return;
  let first = at;
  let negated = norm === 'unconfirmed';
  for (let k = at - 1; k >= Math.max(sentence.firstToken, at - 5); k--) {
    if (norms[k] === 'if' || OPEN_MODALS.has(norms[k]!) || norms[k] === 'neither') return;
    if (!BETWEEN.has(norms[k]!) && !norms[k]!.endsWith('ly')) break;
    const yet = norms[k] === 'yet' && norms[k + 1] === 'to';
    if (norms[k] === 'not' || norms[k] === 'never' || yet) {
      negated = true;
      first = k;
    }
  }
  let content: Pick<Decision, 'act' | 'scene'> | null = null;
  if (negated) {
    let k = at + 1;
    while (k < sentence.endToken && k < at + 4 && !REPORTS.has(norms[k]!)) k++;
    for (let j = k; REPORTS.has(norms[k] ?? '') && j < Math.min(sentence.endToken, k + 14); j++) {
      const act = ACT_OF.has(norms[j]!) ? readAct(scene, j, false) : null;
      if (act === null) continue;
      content = { act, scene };
      break;
    }
  } else if (norm === 'announced' && decision !== null) {
    const begins = sentence.firstToken;
    const noun = (norms[begins] === 'the' || norms[begins] === 'this') && DECISIONS.has(norms[begins + 1] ?? '');
    const direct = norms[at - 1] === ',' || norms[at - 1] === 'was';
    if (noun && direct && at - begins < 5) content = decision;
  }
  if (content === null) return;
  const { act, scene: told } = content;
  const from = tokens.ends[act.at]!;
  const others = new Set<number>();
  for (const mention of told.here) {
    if (mention.start >= from && mention.referent !== null && mention.referent !== act.subject)
      others.add(mention.referent);
  }
  if (others.size === 0 || act.negated) return;
  const span = { start: tokens.starts[first]!, end: tokens.ends[at]! };
  found.push({
    ...span,
    opposition: 'status',
    side: negated ? 'unconfirmed' : 'confirmed',
    exclusive: true,
    words: article.text.slice(span.start, span.end),
    act: act.act,
    subject: act.subject,
    others: [...others],
    place: null,
  });
}

/** What may stand between somebody and "alive" or "dead". */
const BEFORE_LIFE = words('is was has had been still now officially');
const OPENS_DOUBT = words('if whether deny denied denies denying of and not false falsely rumours rumors feared');

/** "Orla Venn is alive", "Venn died". */
function readLife(scene: Scene, at: number, found: Statement[]): void {
  const { tokens, sentence, article } = scene;
  const { norms } = tokens;
  const norm = norms[at]!;
  if (!TELLS_LIFE.has(norm)) return;
  let k = at - 1;
  let be = norm === 'died';
  for (; k >= sentence.firstToken && at - k < 5; k--) {
    if (endingAt(scene, k) !== undefined) break;
    const word = norms[k]!;
    if (!BEFORE_LIFE.has(word)) return;
    if (word === 'is' || word === 'been' || (word === 'was' && norm === 'killed')) be = true;
  }
  const person = k >= sentence.firstToken ? endingAt(scene, k) : undefined;
  if (person === undefined || person.kind !== 'person' || !isActor(person) || !be) return;
  let first = k;
  while (first > sentence.firstToken && tokens.starts[first]! > person.start) first--;
  // "he denied that Venn is dead", "if Venn is alive", "the son of Venn died".
  for (let j = Math.max(sentence.firstToken, first - 6); j < first; j++) {
    if (OPENS_DOUBT.has(norms[j]!)) return;
  }
  const span = { start: tokens.starts[k + 1]!, end: tokens.ends[at]! };
  found.push({
    ...span,
    opposition: 'life',
    side: norm === 'alive' ? 'alive' : 'dead',
    exclusive: true,
    words: article.text.slice(span.start, span.end),
    act: '',
    subject: person.referent!,
    others: [],
    place: null,
  });
}
