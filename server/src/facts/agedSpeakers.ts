import { ageBeside } from './agesBesideNames';
import { type Antecedent, isQuoted, type Meant, type SpeakerContext } from './antecedents';
import { traitsOf } from './antecedentTraits';
import { isAge, type Paragraph } from './frames';
import { lookBack, REACH, spokenOfBefore } from './hearing';
import type { Phrase } from './subjectPhrases';

// Who "the 67-year-old" is.

/** Who of the article has the age by which the phrase speaks of somebody, else of whom it spoke last; null if it gives none. */
export function agedPerson(p: Paragraph, phrase: Phrase, at: number, context: SpeakerContext): Meant | null {
  const { words } = p;
  if (words[phrase.from] !== 'the') return null;
  // "the cheerful 67-year-old"
  const number = [1, 2].map((i) => phrase.from + i).find((i) => i < phrase.to && isAge(p, i));
  if (number === undefined) return null;
  const ages = agesIn(p.article.text, context);
  const age = words[number]!;
  const ofAge = new Set([...ages].filter(([, known]) => known === age).map(([referent]) => referent));
  if (ofAge.size > 1) return null;
  for (const referent of ofAge) return { name: context.names.referents[referent]!.name, referent };
  // "Rask was having none of it. “…,” the 28-year-old said."
  return phrase.to - number === LENGTH_OF_AGE ? lastWithoutAge(p, at, ages, context) : null;
}

/** In items: "67-year-old". */
const LENGTH_OF_AGE = 5;

/** By person: the age that the article gives beside the name. */
function agesIn(text: string, context: SpeakerContext): ReadonlyMap<number, string> {
  const ages = new Map<number, string>();
  for (const mention of context.names.mentions) {
    const { referent, kind } = mention;
    if (kind !== 'person' || referent === null || ages.has(referent) || isQuoted(context, mention)) continue;
    const age = ageBeside(text, mention);
    if (age !== null) ages.set(referent, age);
  }
  return ages;
}

function lastWithoutAge(
  p: Paragraph,
  at: number,
  ages: ReadonlyMap<number, string>,
  context: SpeakerContext,
): Antecedent | null {
  const { blocks } = p.article;
  lookBack(context, at);
  const floor = Math.max(at - REACH, blocks[Math.max(0, p.block - 1)]!.start);
  let known = spokenOfBefore(context, at, floor, null);
  for (; known !== null; known = spokenOfBefore(context, at, floor, known)) {
    // "Ana Roe via Velm Press": whose the picture is.
    if (known.referent === null || known.paragraph.words[known.phrase.to] === 'via') continue;
    const { person, plural } = traitsOf(known, context.names.referents);
    if (person && !plural) return ages.has(known.referent) ? null : known;
  }
  return null;
}
