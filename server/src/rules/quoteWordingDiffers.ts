import { wordsOf } from '../article/wordsByNumber';
import { nameOfArticle } from '../corpus/articleName';
import { isOwnInterview } from '../corpus/ownInterviews';
import { retellingsOf } from '../corpus/retellings';
import { areOfOneOccasion } from '../corpus/rewordings';
import { speakerKey } from '../corpus/sayingSpeakers';
import { sharedStretch } from '../corpus/sharedStretch';
import type { CorpusSnapshot } from '../corpus/snapshot';
import type { CorpusArticle, QuotationPlace } from '../corpus/types';
import { dayOf } from '../facts/dates';
import type { Quotation } from '../facts/types';
import { once } from '../text/once';
import { writeTheirWords } from './quotationFixes';
import { excerptOf, printedWords, wholeOf } from './quotationText';
import type { Fix, RawFinding, Rule } from './types';
import { differingWords, isStockPhrase } from './wordings';

/** States whose people speak English to the press: elsewhere an English quotation is somebody's translation. */
const ENGLISH_SPEAKING: ReadonlySet<string> = new Set(
  'united-states united-kingdom canada australia new-zealand ireland jamaica south-africa nigeria ghana kenya singapore india'.split(
    ' ',
  ),
);

/** The same saying of the same speaker in other words elsewhere, where both are in the original English. */
export const quoteWordingDiffers: Rule = {
  code: 'quote.wording-differs',
  title: 'One saying in two wordings',
  levels: { draft: 'warning', source: 'information' },
  check(article, corpus) {
    if (article.translated) return [];
    const findings: RawFinding[] = [];
    const reported = new Set<string>();
    const keys = corpus.sayingsOf.get(article.path) ?? [];
    const retold = article.role === 'source' ? retellingsOf(corpus).get(article.path) : undefined;
    article.facts.quotations.forEach((quotation, i) => {
      const key = keys[i] ?? null;
      const others = retold?.get(i) ?? [];
      if ((key === null && others.length === 0) || (key !== null && reported.has(key))) return;
      if (!saidInEnglish(article, quotation, corpus)) return;
      const places = key === null ? [] : corpus.sayings.get(key)!.quotations;
      const finding = compare(article, { path: article.path, quotation: i }, places, others, corpus);
      if (!finding) return;
      if (key !== null) reported.add(key);
      findings.push(finding);
    });
    return findings;
  },
};

function compare(
  article: CorpusArticle,
  own: QuotationPlace,
  same: readonly QuotationPlace[],
  retold: readonly QuotationPlace[],
  corpus: CorpusSnapshot,
): RawFinding | null {
  const quotation = article.facts.quotations[own.quotation]!;
  const speaker = speakerKey(article.path, quotation, corpus.identity);
  if (!speaker || !quotation.speaker) return null;
  const related: RawFinding['related'][number][] = [];
  let here = '';
  let [printed, theirsPrinted] = ['', ''];
  let where = '';
  let least = Number.POSITIVE_INFINITY;
  const others: { readonly name: string; readonly words: readonly number[] }[] = [];
  let inTheirWords: Fix[] = [];
  let said: (readonly number[])[] | null = null;
  const isRetold = (place: QuotationPlace): boolean => retold.some((one) => isSamePlace(one, place));
  const places = [...same.filter((place) => !isRetold(place)), ...retold];
  const bearing = once(() => articlesWith(quotation, places, corpus));
  const isInterview = once(() => isOwnInterview(article, quotation));
  for (const place of places) {
    const other = corpus.articles.get(place.path);
    const theirs = other?.facts.quotations[place.quotation];
    // Nothing is held against a draft.
    if (!other || !theirs || place.path === article.path || other.translated || other.role === 'draft') continue;
    const isKnown = isRetold(place);
    if (!isKnown && speakerKey(place.path, theirs, corpus.identity) !== speaker) continue;
    // Of two who are one, the other article may say what language they speak.
    if (isKnown && !saidInEnglish(other, theirs, corpus)) continue;
    if (!sameOccasion(quotation, theirs, article, other)) continue;
    // As most outlets have them: copies of one text, and what an agency noted.
    if (haveSameWords(quotation, theirs)) {
      others.push({ name: nameOfArticle(other), words: theirs.words });
      continue;
    }
    const interviews = [isInterview(), isOwnInterview(other, theirs)];
    if (interviews[0] && interviews[1] && article.outlet !== other.outlet) continue;
    const ofDays = areOfOneOccasion(dayOf(article.date ?? ''), dayOf(other.date ?? ''));
    const difference = differingWords(quotation.words, theirs.words, {
      onOneOccasion: interviews[0] === interviews[1] && ofDays,
      ofDays,
      retold: isKnown,
      unbroken: isUnbroken(article, quotation) && isUnbroken(other, theirs),
    });
    if (!difference) {
      others.push({ name: nameOfArticle(other), words: theirs.words });
      continue;
    }
    said ??= places.map(({ path, quotation: i }) => corpus.articles.get(path)?.facts.quotations[i]?.words ?? []);
    const { fromA, toA, fromB, toB } = difference.stretch;
    if (bearing().has(place.path) || isStockPhrase(quotation.words.slice(fromA, toA), said)) continue;
    if (isStockPhrase(theirs.words.slice(fromB, toB), said)) continue;
    // What is nearest to these words shows best where they part.
    const size = difference.here.length + difference.there.length;
    if (size < least) {
      least = size;
      here = difference.here;
      printed = printedWords(article, quotation, difference.placesHere) ?? here;
      theirsPrinted = printedWords(other, theirs, difference.placesThere) ?? difference.there;
      where = nameOfArticle(other);
      inTheirWords = writeTheirWords(article, quotation, other, theirs, where);
    }
    related.push({
      ...wholeOf(theirs),
      article: other.path,
      relation: 'differs',
      message: `${nameOfArticle(other)}: ${excerptOf(other.article, theirs, 14)}`,
    });
  }
  if (related.length === 0) return null;
  const span = wholeOf(quotation);
  const agreed = others.find(({ words }) => bearsOut(words, quotation, here))?.name ?? null;
  const borneOut = agreed === null ? '' : ` and in ${agreed}`;
  return {
    ...span,
    // Whoever quotes a source to the letter has done nothing wrong, and may want to know that another parts from it.
    ...(article.role === 'draft' && agreed !== null ? { severity: 'information' as const } : {}),
    message: `${capitalised(quotation.speaker.name)} in other words elsewhere: ${quoted(printed)} here${borneOut}, ${quoted(theirsPrinted)} in ${where}. Check the original.`,
    related,
    fixes: [
      ...inTheirWords,
      {
        title: 'Ignore, with a reason',
        preferred: false,
        action: { kind: 'decide finding', code: 'quote.wording-differs', span },
      },
    ],
  };
}

const isSamePlace = (a: QuotationPlace, b: QuotationPlace): boolean => a.path === b.path && a.quotation === b.quotation;

/** The articles that have all of these words as well: what else they quote the speaker with is another sentence. */
function articlesWith(
  { words }: Quotation,
  places: readonly QuotationPlace[],
  { articles }: CorpusSnapshot,
): ReadonlySet<string> {
  const having = places.filter(({ path, quotation }) => {
    const theirs = articles.get(path)?.facts.quotations[quotation]?.words ?? [];
    return theirs.some((_, at) => words.every((word, k) => theirs[at + k] === word));
  });
  return new Set(having.map(({ path }) => path));
}

/** Brackets are the outlet's words in the place of the speaker's, and dots show that something is left out. */
function isUnbroken({ article: { text } }: CorpusArticle, { spans }: Quotation): boolean {
  return spans.length === 1 && !/…|\.\.|\. \.|[[(—–]| - |--/.test(text.slice(spans[0]!.start, spans[0]!.end));
}

/**
 * Another sentence of the same saying is no witness for the words of this one, nor is one that leaves out those in which
 * it parts from others.
 */
function bearsOut(words: readonly number[], quotation: Quotation, here: string): boolean {
  if (!isWithin(quotation.words, words)) return false;
  const said = wordsOf(words).join(' ');
  return here.split(' … ').every((part) => said.includes(part));
}

function haveSameWords({ words: a }: Quotation, { words: b }: Quotation): boolean {
  return a.length === b.length && a.every((word, i) => word === b[i]);
}

/** Whether all words of the shorter one stand in the other, in order. */
function isWithin(a: readonly number[], b: readonly number[]): boolean {
  return sharedStretch(a, b)?.pairs.length === Math.min(a.length, b.length);
}

/** "the outgoing mayor" begins a sentence here. */
const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

function quoted(words: string): string {
  return words === '' ? 'nothing' : `“${words}”`;
}

/** A stock phrase said on two days is no misquotation; a group ("officials") is one speaker only on one occasion. */
function sameOccasion(a: Quotation, b: Quotation, first: CorpusArticle, second: CorpusArticle): boolean {
  if (a.occasion && b.occasion && a.occasion.toLowerCase() !== b.occasion.toLowerCase()) return false;
  const dated = first.date !== null && second.date !== null && first.date.length === 10 && second.date.length === 10;
  return !dated || Math.abs(Date.parse(first.date) - Date.parse(second.date)) <= 14 * 86_400_000;
}

function saidInEnglish(article: CorpusArticle, quotation: Quotation, corpus: CorpusSnapshot): boolean {
  const speaker = quotation.speaker;
  if (!speaker) return false;
  const entity = corpus.identity.entityOf(article.path, speaker.referent)?.known;
  if (entity?.state && !ENGLISH_SPEAKING.has(entity.state) && !entity.described) return false;
  // "Russian officials": the state stands in the description.
  for (const mention of article.facts.mentions) {
    if (mention.start >= speaker.end) break;
    if (mention.end <= speaker.start || mention.kind !== 'state') continue;
    const state = corpus.identity.entityOf(article.path, mention.referent)?.known;
    if (state && !state.described && !ENGLISH_SPEAKING.has(state.id)) return false;
  }
  return true;
}
