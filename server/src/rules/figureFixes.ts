import { nameOfArticle } from '../corpus/articleName';
import { isOnItsWord } from '../corpus/authorities';
import { distance, intervalOf } from '../corpus/compare';
import { accordingTo } from '../corpus/draft/accordingTo';
import { type ValueInWords, valueInWords } from '../corpus/draft/valueInWords';
import type { CorpusSnapshot } from '../corpus/snapshot';
import type { CorpusArticle, FigureClaim } from '../corpus/types';
import { FIXED_MEASURES } from '../english/measures';
import type { Figure } from '../facts/types';
import type { Fix } from './types';

/** A figure of the claim with the article that has it. */
export interface FigureIn {
  readonly article: CorpusArticle;
  readonly figure: Figure;
}

const MOST_TAKEN = 3;
const MOST_DECIDED = 4;

/** What can be done about a figure that others part from: in a draft its text, anywhere a ruling or a described fact. */
export function figureFixes(
  corpus: CorpusSnapshot,
  claim: FigureClaim,
  own: FigureIn,
  others: readonly FigureIn[],
  agreeing: readonly FigureIn[],
): readonly Fix[] {
  return [
    ...(own.article.role === 'draft' ? [...takeFixes(own, others), ...attributeFix(corpus, own, agreeing)] : []),
    ...decideFixes(claim.key, [own.figure, ...others.map(({ figure }) => figure)]),
    ...recordFixes(corpus, claim, own),
  ];
}

/** Writes what a source has into a draft. */
export function takeFixes(own: FigureIn, others: readonly FigureIn[]): readonly Fix[] {
  const fixes = new Map<string, Fix>();
  for (const { article, figure } of others) {
    if (!isOnItsWord(own.figure, figure, article.outlet)) continue;
    const value = valueInWords(own.article, own.figure, figure, article);
    if (value === null || fixes.has(value.text) || fixes.size === MOST_TAKEN) continue;
    fixes.set(value.text, takeFix(value, nameOfArticle(article)));
  }
  return [...fixes.values()];
}

export function takeFix({ text, edits }: ValueInWords, from: string): Fix {
  return { title: `Write “${text}” as ${from} has it`, preferred: false, action: { kind: 'edit text', edits } };
}

/** "14 people were killed, according to the Health Ministry.": the word on which a source has the same number. */
function attributeFix(corpus: CorpusSnapshot, own: FigureIn, agreeing: readonly FigureIn[]): readonly Fix[] {
  if (own.figure.attributedTo !== null) return [];
  for (const { article, figure } of agreeing) {
    if (article.role === 'draft' || figure.min !== own.figure.min || figure.max !== own.figure.max) continue;
    const name = wordOf(corpus, article, figure);
    const edit = name === null ? null : accordingTo(own.article, own.figure, name);
    if (edit === null) continue;
    return [
      {
        title: `Attribute it: “…${edit.newText.replace(/,$/, '')}”`,
        preferred: false,
        action: { kind: 'edit text', edits: [edit] },
      },
    ];
  }
  return [];
}

/** On whose word a source has a figure; its outlet where it names nobody. */
function wordOf(corpus: CorpusSnapshot, article: CorpusArticle, { attributedTo: by }: Figure): string | null {
  if (by === null) return article.outletKnown ? article.outlet : null;
  return corpus.identity.entityOf(article.path, by.referent)?.name ?? (/^\p{Lu}/u.test(by.text) ? by.text : null);
}

/** A ruling on the claim: each of its values, or that there is none. */
export function decideFixes(claim: string, figures: readonly Figure[]): readonly Fix[] {
  const values: string[] = [];
  const taken: Figure[] = [];
  for (const figure of figures) {
    // "up to 186 miles", "186 miles" and "300 kilometres" are one value to choose.
    if (values.length === MOST_DECIDED || taken.some((other) => isOneValue(other, figure))) continue;
    taken.push(figure);
    values.push(figure.text);
  }
  return [
    ...values.map(
      (value): Fix => ({
        title: `Decide: “${value}” is right`,
        preferred: false,
        action: { kind: 'decide claim', claim, verdict: 'accepted', value },
      }),
    ),
    {
      title: 'Decide: it is disputed',
      preferred: false,
      action: { kind: 'decide claim', claim, verdict: 'disputed' },
    },
    {
      title: 'Decide: these are not the same claim',
      preferred: false,
      action: { kind: 'decide claim', claim, verdict: 'not the same claim' },
    },
  ];
}

/** How far a conversion may lie from what it converts and be called the same value. */
const CONVERTED = 0.015;

/** A bound of a fixed property states it; of a count, "at least 14" is another value than 14. */
function isOneValue(a: Figure, b: Figure): boolean {
  const fixed = a.measure !== null && FIXED_MEASURES.has(a.measure);
  if (!fixed && a.modifier !== b.modifier) return false;
  if (a.unit === b.unit || a.dimension === 'count') return a.min === b.min && a.max === b.max;
  const [one, other] = [intervalOf(a, fixed), intervalOf(b, fixed)];
  return one !== null && other !== null && distance(one, other) <= CONVERTED;
}

/** A property of a thing stays as it is: once checked it belongs into `entities.yaml`, with where it was found. */
function recordFixes(corpus: CorpusSnapshot, claim: FigureClaim, { article, figure }: FigureIn): readonly Fix[] {
  if (figure.measure === null || !FIXED_MEASURES.has(figure.measure) || article.role === 'draft') return [];
  const entity = figure.of && corpus.identity.entityOf(article.path, figure.of.referent);
  if (!entity) return [];
  const value = figure.text.replace(/\s+/g, ' ');
  return [
    {
      title: `Record “${value}” as the ${figure.measure} of ${entity.name} in entities.yaml`,
      preferred: false,
      action: { kind: 'record fact', claim: claim.key, start: figure.start },
    },
  ];
}
