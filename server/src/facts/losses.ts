import { type Article, CAPITAL, type Sentence, type Tokens } from '../article/types';
import { ARMS_THINGS } from '../english/arms';
import { BODIES_OF_PEOPLE, GROUP_OF } from '../english/measures';
import { pluralOf, singularOf } from '../english/nouns';
import { words } from '../english/words';
import { isNamed, mentionsIn, subjectOf } from './figureSubjects';
import type { MentionFacts } from './mentions';
import type { ReadQuantity } from './quantities';
import type { FigureSubject } from './types';

const LOST = ' lost';

/** "soldiers lost", "tanks lost": what a side lost, as its enemy or it says. */
export function isLoss(measure: string): boolean {
  return measure.endsWith(LOST);
}

/** "They lost one tank": nobody knows whose it was, and yet one was destroyed. Null where people were lost. */
export function destroyedOf(measure: string): string | null {
  const thing = ARMS_THINGS.get(singularOf(measure.slice(0, -LOST.length)));
  return thing?.kind === 'hardware' ? `${thing.name} destroyed` : null;
}

const OF_ARMIES = words(
  'soldier troop serviceman man personnel tank vehicle carrier howitzer gun system launcher drone uav plane aircraft jet helicopter warplane ship boat vessel mortar missile truck cannon piece gunship bomber fighter',
);
const LOSES = words('lost losing losses');
/** Another verb or clause between: not of the loss. */
const OTHERS = words(
  'said says destroyed killed wounded captured fired launched hit struck downed but while which who that when after because gained won regained',
);
/** In tokens: a list of five or six kinds. */
const LONGEST_LIST = 30;

/** "Russia had lost 1,240 soldiers, 12 tanks and 44 artillery systems", "Russian losses were put at 1,420 soldiers". */
export function lossOf(
  { norms }: Tokens,
  { firstToken }: Sentence,
  q: ReadQuantity,
): { readonly measure: string; readonly at: number } | null {
  if (q.head < 0) return null;
  const noun = singularOf(norms[q.head]!);
  if (!OF_ARMIES.has(noun)) return null;
  for (let at = q.first - 1; at >= Math.max(firstToken, q.first - LONGEST_LIST); at--) {
    const norm = norms[at]!;
    // "lost 12 villages to 40 tanks"
    if (
      OTHERS.has(norm) ||
      (norm === 'to' && at === q.first - 1 && !/^(?:came|amounted|put|rose)$/.test(norms[at - 1] ?? ''))
    )
      return null;
    if (LOSES.has(norm)) return { measure: `${pluralOf(noun)}${LOST}`, at };
  }
  return null;
}

const MEN = words('man soldier troop fighter serviceman recruit conscript');
const HAVE = words('had has have also already reportedly itself alone');
const ITS_OWN = words('and its their allied militias');

/**
 * "The army had lost more than 60 men": so many were killed, of an army that has no name, so that they are of the fight
 * that is told. `at` is the verb. Null where it is of a firm or a team, or of a state whose losses are counted by it.
 */
export function menKilled(
  { norms, flags }: Tokens,
  { firstToken }: Sentence,
  q: ReadQuantity,
  at: number,
): string | null {
  if (q.head < 0 || at !== q.first - 1 || norms[at] === 'losses') return null;
  const noun = singularOf(norms[q.head]!);
  if (!MEN.has(noun)) return null;
  let subject = at - 1;
  while (subject > firstToken && (HAVE.has(norms[subject]!) || ITS_OWN.has(norms[subject]!))) subject--;
  const body = BODIES_OF_PEOPLE.get(norms[subject] ?? '') ?? OF_FIGHTERS.get(norms[subject] ?? '');
  if (body === undefined || (subject > firstToken && flags[subject - 1]! & CAPITAL && subject - 1 > firstToken))
    return null;
  return noun === 'man' ? body : (GROUP_OF.get(noun) ?? body);
}

const OF_FIGHTERS: ReadonlyMap<string, string> = new Map(
  ['rebels', 'insurgents', 'brigades', 'militants', 'terrorists', 'group'].map((noun) => [noun, 'fighters']),
);

/** Who lost them: whoever is named last before the verb, as "Russian losses" name Russia. */
export function loserOf(article: Article, names: MentionFacts, sentence: Sentence, at: number): FigureSubject | null {
  const end = article.tokens.starts[at]!;
  const before = mentionsIn(names, sentence).filter(
    (mention) => isNamed(mention) && mention.end <= end && mention.kind !== 'person' && mention.kind !== 'weapon',
  );
  const last = before.at(-1);
  return last === undefined ? null : subjectOf(article, last);
}
