import { nameOfArticle } from '../corpus/articleName';
import type { CorpusSnapshot } from '../corpus/snapshot';
import type { CorpusArticle, FigureClaim } from '../corpus/types';
import { convert } from '../english/convert';
import { FIXED_MEASURES } from '../english/measures';
import type { Figure } from '../facts/types';
import { firstEndingAfter } from '../text/span';
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

function takeFixes(own: FigureIn, others: readonly FigureIn[]): readonly Fix[] {
  const fixes = new Map<string, Fix>();
  for (const { article, figure } of others) {
    const text = inTheWordsOf(own.figure, figure);
    if (text === null || fixes.has(text) || fixes.size === MOST_TAKEN) continue;
    fixes.set(text, replaceFix(own.figure, text, nameOfArticle(article)));
  }
  return [...fixes.values()];
}

export function replaceFix({ start, end }: Figure, newText: string, from: string): Fix {
  const edits = [{ start, end, newText }];
  return { title: `Take “${newText}” from ${from}`, preferred: false, action: { kind: 'edit text', edits } };
}

/** "14 people were killed, according to the Health Ministry.": the word on which a source has the same number. */
function attributeFix(corpus: CorpusSnapshot, own: FigureIn, agreeing: readonly FigureIn[]): readonly Fix[] {
  if (own.figure.attributedTo !== null) return [];
  for (const { article, figure } of agreeing) {
    const by = figure.attributedTo;
    if (by === null || article.role === 'draft' || figure.min !== own.figure.min || figure.max !== own.figure.max)
      continue;
    const name =
      corpus.identity.entityOf(article.path, by.referent)?.name ?? (/^\p{Lu}/u.test(by.text) ? by.text : null);
    const at = name === null ? null : endOfSentence(own);
    if (name === null || at === null) continue;
    const newText = `, according to ${name}`;
    return [
      {
        title: `Attribute it: “…${newText}”`,
        preferred: false,
        action: { kind: 'edit text', edits: [{ start: at, end: at, newText }] },
      },
    ];
  }
  return [];
}

/** Before the full stop of the figure's sentence; null where it ends in another way. */
function endOfSentence({ article, figure }: FigureIn): number | null {
  const { sentences, text } = article.article;
  const sentence = sentences[firstEndingAfter(sentences, figure.start)];
  if (sentence === undefined || sentence.start > figure.start) return null;
  const end = sentence.start + text.slice(sentence.start, sentence.end).trimEnd().length - 1;
  return text[end] === '.' && end >= figure.end ? end : null;
}

/** A ruling on the claim: each of its values, or that there is none. */
export function decideFixes(claim: string, figures: readonly Pick<Figure, 'text'>[]): readonly Fix[] {
  const values = [...new Set(figures.map(({ text }) => text))].slice(0, MOST_DECIDED);
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

const WRITTEN = /\d[\d,.]*\d|\d/;
/** A hedge that stands before the figure's own text is not replaced with it. */
const BARE = /^[^\p{L}]/u;
const HEDGES: Readonly<Record<Figure['modifier'], string>> = {
  exact: '',
  about: 'about ',
  atLeast: 'at least ',
  atMost: 'up to ',
  over: 'more than ',
  under: 'less than ',
};

/**
 * The other value for this sentence: its number in this sentence's unit. A plain number takes this sentence's hedge,
 * which it allows; one that is hedged brings its own, because "about 160" is not "up to 160". Null where the words would
 * not fit.
 */
export function inTheWordsOf(figure: Figure, other: Figure): string | null {
  const number = numberInUnitOf(figure, other);
  const written = WRITTEN.exec(figure.text);
  if (number === null || written === null) {
    // Words for words: "Twelve" takes "Fifteen", never "15 people".
    const words = written === null && !WRITTEN.test(other.text) && other.modifier === figure.modifier;
    return words ? other.text : null;
  }
  // Fifteen are at least fifteen, but not more than fifteen.
  const kept = other.modifier === 'exact' && !/^(?:over|under)$/.test(figure.modifier);
  if (other.modifier === figure.modifier || kept) return figure.text.replace(WRITTEN, number);
  if (figure.modifier !== 'exact' && BARE.test(figure.text)) return null;
  const behind = figure.text.slice(written.index + written[0].length).replace(/\s+/g, ' ');
  // A sign of currency stands before the digits and stays.
  const sign = /[^\p{L}\s]*$/u.exec(figure.text.slice(0, written.index))?.[0] ?? '';
  const hedge = other.modifier === 'exact' ? '' : (hedgeOf(other) ?? HEDGES[other.modifier]);
  if (/^(?: or (?:more|less|so)|\+)/.test(behind)) return null;
  return `${hedge}${sign}${number}${behind}`;
}

/** The words before the other's number, as its article has them: "around ". */
function hedgeOf({ text }: Figure): string | null {
  const words = /^([\p{L} ]+?) (?=[^\p{L}\s]*\d)/u.exec(text.replace(/\s+/g, ' '))?.[1];
  return words === undefined ? null : `${words.charAt(0).toLowerCase()}${words.slice(1)} `;
}

function numberInUnitOf(figure: Figure, other: Figure): string | null {
  const value = other.min ?? other.max;
  const own = figure.min ?? figure.max;
  const written = WRITTEN.exec(figure.text);
  if (written === null || value === null || own === null || other.min !== other.max || figure.min !== figure.max)
    return null;
  const counted = figure.dimension === 'count' || figure.dimension === 'number';
  const converted = counted ? value : convert(value, other.unit, figure.unit);
  if (converted === null) return null;
  const scale = own / Number(written[0].replaceAll(',', ''));
  const number = converted / scale;
  const digits = Number.isInteger(number) ? number : Number(number.toPrecision(3));
  return written[0].includes(',') || digits >= 10_000 ? digits.toLocaleString('en-US') : String(digits);
}
