import { EMPTY_WORDS } from '../english/emptyWords';
import { KIN } from '../english/kin';
import { ANYBODY, DOERS_AND_VICTIMS, ONE_OF_MANY, PARTS_IN_STORIES, PLAYERS } from '../english/persons';
import { ROLE_NOUNS } from '../english/speakerNouns';
import type { Span } from '../text/span';
import { isPersonNoun } from './nationalities';
import { areOfOneStory } from './oneAffair';
import { ofArticle } from './perArticle';
import { evidenceBy } from './perEvidence';
import type { CorpusSnapshot } from './snapshot';
import { isTradeWord } from './trades';
import type { CorpusArticle } from './types';
import { yearsOf } from './wordsOfPeople';

/** Somebody without a name of whose kind an affair has one, and how old the article says that he or she is. */
export interface AgedStranger {
  readonly article: CorpusArticle;
  /** "driver", "boy"; "youngest of the dead" */
  readonly noun: string;
  readonly years: number;
  readonly at: Span;
  /** What else the sentence says: the beginnings of its words. */
  readonly said: ReadonlySet<string>;
  /** What stands beside the noun: "truck". */
  readonly kinds: ReadonlySet<string>;
}

const YEARS = '(\\d{1,3}|[a-z]+(?:-[a-z]+)?)';
/** "a 29-year-old lorry driver" */
const BEFORE_NOUN = new RegExp(`\\b${YEARS}-year-old ((?:[a-z-]+ ){0,3}[a-z]+)`, 'g');
/** "the driver of the lorry, a man of 29", "The driver, 29,", "a boy of five", "a pupil aged 12", "the driver (29)", "the driver, who is 29," */
const BEHIND_NOUN = new RegExp(
  `\\b(?:[Tt]he|[Aa]n?|[Oo]ne|[Ii]ts|[Tt]heir) ((?:[a-z-]+ ){0,3}?[a-z]+)((?: of (?:the|an?) [a-z]+)?)(?:, (?:an? (?:[a-z]+ )?(?:man|woman|[a-z]+) of |an? (?=[^ ]+-year-old\\b)|aged |who (?:is|was) (?:aged )?)?| of | aged | \\((?:aged )?)${YEARS}(?=[,.;)]| and | who | years? old| from | was | is |-year-old)`,
  'g',
);
/** "The truck driver is 39", "The boy whom she carried out is seven years old" */
const IN_PREDICATE = new RegExp(
  `\\b[Tt]he ((?:[a-z-]+ ){0,2}?[a-z]+)((?: of (?:the|an?) [a-z]+)?)(?: (?:who|whom|that) [^,.;]{3,40})? (?:is|was) (?:only |just |aged )?${YEARS}(?= years old|[,.;]| and )`,
  'g',
);
/** "the youngest of the dead was 79", "the oldest 96" */
const OF_ALL = new RegExp(
  `\\b[Tt]he (youngest|oldest|eldest)(?: of [a-z ]{3,30}?| victim)?(?: (?:is|was))? ${YEARS}(?=[,.;]| and | years)`,
  'g',
);

const strangersIn = ofArticle(readStrangers);

function readStrangers(article: CorpusArticle): readonly AgedStranger[] {
  const { blocks, sentences, text } = article.article;
  return sentences.flatMap(({ start, end, block }) => {
    const sentence = text.slice(start, end);
    if (blocks[block]!.kind !== 'paragraph' || !/\b(?:old|aged?|is|was|of|youngest)\b|[,(] ?\d/.test(sentence))
      return [];
    const found = new Map<number, AgedStranger>();
    const add = (noun: string | null, number: string, at: number, kinds: readonly string[]): void => {
      const years = yearsOf(number);
      if (noun === null || years === null || found.has(at)) return;
      const place = { start: start + at, end: start + at + number.length };
      // Whose age it is is known.
      if (article.facts.figures.some((one) => one.of !== null && one.start < place.end && place.start < one.end))
        return;
      found.set(at, { article, noun, years, at: place, said: saidIn(sentence, noun), kinds: new Set(kinds) });
    };
    for (const { 0: all, 1: phrase = '', 2: of = '', 3: number = '', index } of [
      ...sentence.matchAll(BEHIND_NOUN),
      ...sentence.matchAll(IN_PREDICATE),
    ]) {
      const [noun, kinds] = nounIn(phrase, 'last');
      add(
        noun,
        number,
        index + all.lastIndexOf(number),
        [...kinds, ...of.split(' ').slice(-1)].filter((word) => word !== ''),
      );
    }
    for (const { 1: number = '', 2: behind = '', index, 0: all } of sentence.matchAll(BEFORE_NOUN)) {
      const [noun, kinds] = nounIn(behind, 'first');
      const rest = sentence.slice(index + all.indexOf(behind));
      if (noun !== null && !/^ \p{Lu}/u.test(rest.slice(rest.indexOf(noun) + noun.length)))
        add(noun, number, index, kinds);
    }
    for (const { 0: all, 1: which, 2: number = '', index } of sentence.matchAll(OF_ALL)) {
      const group = GROUPS.find(([, words]) => words.test(sentence))?.[0];
      const one = which === 'youngest' ? 'youngest' : 'oldest';
      if (group !== undefined) add(`${one} of the ${group}`, number, index + all.lastIndexOf(number), []);
    }
    return [...found.values()];
  });
}

const GROUPS: readonly (readonly [string, RegExp])[] = [
  ['dead', /\b(?:dead|died|killed|deaths|lost their lives)\b/],
  ['hurt', /\b(?:injured|hurt|wounded)\b/],
  ['held', /\b(?:arrested|detained|charged|suspects|accused|defendants)\b/],
];

/** The noun for a person in a few words, and what stands before it. */
function nounIn(phrase: string, which: 'first' | 'last'): readonly [string | null, readonly string[]] {
  const all = phrase.split(' ');
  const at = which === 'last' ? all.length - 1 : all.findIndex(isHuman);
  const noun = all[at];
  if (noun === undefined || !isHuman(noun) || ANYBODY.has(noun) || !isOfAffair(noun)) return [null, []];
  // "The oldest victim", "a second boy"
  if (all.slice(0, at).some((word) => ONE_OF_SEVERAL.test(word))) return [null, []];
  return [noun, all.slice(0, at).filter((word) => !EMPTY_WORDS.has(word))];
}

const ONE_OF_SEVERAL =
  /^(?:youngest|oldest|eldest|younger|older|elder|first|second|third|fourth|fifth|last|latest|other|another|one)$/;

const isHuman = (word: string): boolean =>
  !KIN.has(word) &&
  (ROLE_NOUNS.has(word) || isTradeWord(word) || isPersonNoun(word) || DOERS_AND_VICTIMS.has(word) || ANYBODY.has(word));

const isOfAffair = (noun: string): boolean =>
  PARTS_IN_STORIES.has(noun) ||
  DOERS_AND_VICTIMS.has(noun) ||
  ONE_OF_MANY.has(noun) ||
  (isTradeWord(noun) && !PLAYERS.has(noun));

const LEAST_WORD = 5;

function saidIn(sentence: string, noun: string): ReadonlySet<string> {
  const all = [...sentence.toLowerCase().matchAll(/\p{L}[\p{L}-]+/gu)].map(([word]) => word);
  return new Set(
    all
      .filter(
        (word) => word.length >= LEAST_WORD && word !== noun && !EMPTY_WORDS.has(word) && !word.endsWith('year-old'),
      )
      .map((word) => word.slice(0, LEAST_WORD)),
  );
}

/** The sources' strangers by their nouns. */
const strangersOf = evidenceBy(strangersIn, ({ noun }) => noun);

/** Two outlets may give ages a year apart: somebody had a birthday. */
const YEARS_OFF = 1;

/** The strangers of an article to whom other outlets' reports of the affair give another age. */
export function strangersApart(
  article: CorpusArticle,
  corpus: CorpusSnapshot,
): readonly { readonly own: AgedStranger; readonly others: readonly AgedStranger[] }[] {
  if (article.role !== 'source' || article.copyOf !== null) return [];
  const index = strangersOf(corpus);
  return strangersIn(article).flatMap((own) => {
    const others = (index.get(own.noun) ?? []).filter(
      (other) =>
        other.article.outlet !== article.outlet &&
        Math.abs(other.years - own.years) > YEARS_OFF &&
        areOfOneStory(article, other.article) &&
        isOnly(own) &&
        isOnly(other) &&
        kindsMeet(own, other) &&
        !hasAge(own.article, other.years) &&
        !hasAge(other.article, own.years),
    );
    return others.length === 0 ? [] : [{ own, others }];
  });
}

/** Of two drivers nobody knows which is the other outlet's. */
function isOnly({ article, noun, years }: AgedStranger): boolean {
  if (strangersIn(article).some((one) => one.noun === noun && one.years !== years)) return false;
  if (noun.includes(' ')) return true;
  return !new RegExp(
    `\\b(?:${noun}s|${noun.replace(/man$/, 'men')}(?<!${noun})|(?:another|second|other) (?:[a-z]+ )?${noun})\\b`,
    'i',
  ).test(article.article.text);
}

/** A lorry's driver is not a bus's; of boys and pupils the sentences must tell the same. */
function kindsMeet(a: AgedStranger, b: AgedStranger): boolean {
  const shares = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
    [...one].some((word) => other.has(word));
  if (a.kinds.size > 0 && b.kinds.size > 0 && !shares(a.kinds, b.kinds) && !ONE_OF_MANY.has(a.noun)) return false;
  return !ONE_OF_MANY.has(a.noun) || shares(a.said, b.said);
}

/** The article gives that age to somebody, perhaps to the same one in other words. */
function hasAge(article: CorpusArticle, years: number): boolean {
  return (
    strangersIn(article).some((one) => one.years === years) ||
    article.facts.figures.some(
      ({ measure, min, text }) => min === years && (measure === 'age' || /year-old$/.test(text)),
    )
  );
}
