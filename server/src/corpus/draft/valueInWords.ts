import { convert } from '../../english/convert';
import type { Figure } from '../../facts/types';
import { firstEndingAfter, type Span } from '../../text/span';
import type { CorpusArticle } from '../types';

/** Another value for a figure of a draft. */
export interface ValueInWords {
  readonly text: string;
  /** The figure and, where the draft has one, its conversion. */
  readonly edits: readonly (Span & { readonly newText: string })[];
}

/**
 * Writes another value into a draft's sentence, and into the conversion behind it; null where it would not fit or changes
 * nothing. What the source itself says in the draft's unit is taken rather than worked out: its "300 kilometers" is no
 * "299", though its miles would be.
 */
export function valueInWords(
  { article, facts }: CorpusArticle,
  figure: Figure,
  other: Figure,
  source: CorpusArticle | null = null,
): ValueInWords | null {
  const halves = source === null ? [] : halvesOf(source.facts.figures, other);
  const inUnitOf = ({ unit }: Figure): Figure => {
    const half = other.unit === unit ? undefined : halves.find((one) => one.unit === unit);
    return half === undefined ? other : { ...half, modifier: other.modifier };
  };
  const separated = separatesThousands(facts.figures, figure) ?? separatesThousands(source?.facts.figures ?? [], other);
  const written = inTheWordsOf(figure, inUnitOf(figure), separated);
  if (written === null || written === figure.text) return null;
  const { sentences } = article;
  const text =
    sentences[firstEndingAfter(sentences, figure.start)]?.start === figure.start ? capital(written) : written;
  const edits = [{ start: figure.start, end: figure.end, newText: text }];
  const index = facts.figures.indexOf(figure);
  const half = facts.figures.find(({ converts }) => converts !== null && converts === index);
  if (half === undefined) return { text, edits };
  // The hedge stands before the figure, and is its conversion's too.
  const converted = inTheWordsOf(half, { ...inUnitOf(half), modifier: half.modifier }, separated);
  if (converted === null) return null;
  if (converted !== half.text) edits.push({ start: half.start, end: half.end, newText: converted });
  return { text, edits };
}

/** What stands for the same amount in another unit: its conversion, or what it converts. */
function halvesOf(figures: readonly Figure[], own: Figure): readonly Figure[] {
  const index = figures.indexOf(own);
  if (index < 0) return [];
  return figures.filter(({ converts }, i) => converts === index || i === own.converts);
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const HEDGES: Readonly<Record<Figure['modifier'], string>> = {
  exact: '',
  about: 'about ',
  atLeast: 'at least ',
  atMost: 'up to ',
  over: 'more than ',
  under: 'less than ',
};

/**
 * The other value for this sentence: its number in this sentence's unit, in digits or in words as here. A plain number
 * takes this sentence's hedge, which it allows; one that is hedged brings its own, because "about 160" is not "up to
 * 160". Null where the words would not fit.
 */
function inTheWordsOf(figure: Figure, other: Figure, separated: boolean | null): string | null {
  const written = numberIn(figure.text);
  const number = written && numberInUnitOf(figure, other, written, separated);
  if (number === null) return null;
  const { before, behind } = written!;
  // Fifteen are at least fifteen, but not more than fifteen.
  const kept = other.modifier === 'exact' && !/^(?:over|under)$/.test(figure.modifier);
  if (other.modifier === figure.modifier || kept) return `${before}${casedLike(written!.number, number)}${behind}`;
  // A hedge that stands before the figure's own text is not replaced with it.
  if (figure.modifier !== 'exact' && !/\s/.test(before)) return null;
  if (/^(?:\s+or\s+(?:more|less|so)|\+)/.test(behind)) return null;
  // A sign of currency stands before the digits and stays.
  const sign = /\S*$/.exec(before)![0];
  const hedge = other.modifier === 'exact' ? '' : (hedgeOf(other) ?? HEDGES[other.modifier]);
  return casedLike(figure.text, `${hedge}${sign}${number}${behind.replace(/\s+/g, ' ')}`);
}

/** "Thirty-two" and "About 160" open a sentence: so does what takes their place. */
function casedLike(before: string, after: string): string {
  return /^\p{Lu}/u.test(before) ? capital(after) : after;
}

/** The words before the other's number, as its article has them: "around ". */
function hedgeOf({ text }: Figure): string | null {
  const words = numberIn(text)?.before.replace(/\S*$/, '').replace(/\s+/g, ' ').trim();
  if (words === undefined || !/^\p{L}[\p{L} ]*$/u.test(words)) return null;
  return `${words.charAt(0).toLowerCase()}${words.slice(1)} `;
}

interface WrittenNumber {
  readonly before: string;
  readonly number: string;
  readonly behind: string;
  readonly inWords: boolean;
}

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const MAGNITUDES: readonly (readonly [string, number])[] = [
  ['trillion', 1e12],
  ['billion', 1e9],
  ['million', 1e6],
];
const DIGITS = /\d[\d,.]*\d|\d/;
/** Not "m", which is a metre as well. */
const MAGNITUDE = /\s*(?:trillion|billion|million|thousand|bn)$/i;
const NUMBER = /(?:\d[\d,.]*\d|\d)(?:\s*(?:trillion|billion|million|thousand|bn)(?!\p{L}))?/iu;
const WORDS = new RegExp(
  `(?<!\\p{L})(?:(?:${TENS.join('|')})(?:[-\\s](?:${SMALL.join('|')}))?|${SMALL.join('|')})(?!\\p{L})`,
  'iu',
);
/** "two hundred", "three and a half": more of the number than is read here. */
const MORE = /^(?:[-\s]+(?:hundred|thousand|million|billion|trillion|dozen|score|and)\b|-)/i;

/** Where a figure's text has its number: "up to ", "190", " miles". Null where it is written in a way that cannot be replaced. */
function numberIn(text: string): WrittenNumber | null {
  const digits = NUMBER.exec(text);
  const found = digits ?? WORDS.exec(text);
  if (found === null) return null;
  const [number] = found;
  const behind = text.slice(found.index + number.length);
  if (digits === null && MORE.test(behind)) return null;
  return { before: text.slice(0, found.index), number, behind, inWords: digits === null };
}

function numberInUnitOf(
  figure: Figure,
  other: Figure,
  written: WrittenNumber,
  separated: boolean | null,
): string | null {
  const value = other.min ?? other.max;
  const own = figure.min ?? figure.max;
  if (value === null || own === null || other.min !== other.max || figure.min !== figure.max) return null;
  const counted = figure.dimension === 'count' || figure.dimension === 'number';
  const converted = counted ? value : convert(value, other.unit, figure.unit);
  if (converted === null) return null;
  if (written.inWords) return inWords(threeDigits(converted));
  // "2.5 million": the word behind the digits stays, unless another fits the number.
  const [digits, magnitude] = [DIGITS.exec(written.number)![0], MAGNITUDE.exec(written.number)];
  const number = threeDigits(converted / (own / Number(digits.replaceAll(',', ''))));
  if (magnitude !== null) return number >= 1 && number < 1000 ? `${number}${magnitude[0]}` : inMagnitudes(converted);
  // Of four digits a desk writes "1,200" or "1200"; more are separated everywhere but where the draft does not.
  const separates = separated ?? number >= 10_000;
  return separates ? number.toLocaleString('en-US') : String(number);
}

/** Whether a text writes "1,200" or "1200": by this figure, else by the others in turn; null where none has as many digits. */
function separatesThousands(figures: readonly Figure[], own: Figure): boolean | null {
  for (const { text } of [own, ...figures]) {
    if (/\d,\d{3}/.test(text)) return true;
    if (/(?<![\d.,])\d{4,}/.test(text)) return false;
  }
  return null;
}

function inMagnitudes(value: number): string {
  const found = MAGNITUDES.find(([, size]) => value >= size);
  if (found === undefined) return threeDigits(value).toLocaleString('en-US');
  return `${Number((value / found[1]).toPrecision(4))} ${found[0]}`;
}

const threeDigits = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(3)));

function inWords(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > 99) return value.toLocaleString('en-US');
  if (value < 20) return SMALL[value]!;
  const rest = value % 10;
  const tens = TENS[Math.floor(value / 10) - 2]!;
  return rest === 0 ? tens : `${tens}-${SMALL[rest]}`;
}
