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
import type { RawFinding, Rule } from './types';
import { differingWords, isStockPhrase, type WordDifference } from './wordings';

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

/** A quotation of this article, and whose words it holds. */
interface Own {
  readonly article: CorpusArticle;
  readonly quotation: Quotation;
  readonly speaker: string;
  readonly isInterview: () => boolean;
}

/** The same saying in another article; `difference` is null where it has the same words, or does not tell which it has. */
interface Wording {
  readonly other: CorpusArticle;
  readonly theirs: Quotation;
  readonly difference: WordDifference | null;
}

function compare(
  article: CorpusArticle,
  place: QuotationPlace,
  same: readonly QuotationPlace[],
  retold: readonly QuotationPlace[],
  corpus: CorpusSnapshot,
): RawFinding | null {
  const quotation = article.facts.quotations[place.quotation]!;
  const speaker = speakerKey(article.path, quotation, corpus.identity);
  if (!speaker || !quotation.speaker) return null;
  const own: Own = { article, quotation, speaker, isInterview: once(() => isOwnInterview(article, quotation)) };
  const isRetold = (one: QuotationPlace): boolean => retold.some((other) => isSamePlace(one, other));
  const places = [...same.filter((one) => !isRetold(one)), ...retold];
  const bearing = once(() => articlesWith(quotation, places, corpus));
  const said = once(() =>
    places.map(({ path, quotation: i }) => corpus.articles.get(path)?.facts.quotations[i]?.words ?? []),
  );
  const agreeing: Wording[] = [];
  const differing: (Wording & { readonly difference: WordDifference })[] = [];
  for (const one of places) {
    const wording = wordingAt(one, own, isRetold(one), corpus);
    if (wording === null) continue;
    const { difference } = wording;
    if (difference === null) {
      agreeing.push(wording);
      continue;
    }
    const { fromA, toA, fromB, toB } = difference.stretch;
    if (bearing().has(one.path) || isStockPhrase(quotation.words.slice(fromA, toA), said())) continue;
    if (isStockPhrase(wording.theirs.words.slice(fromB, toB), said())) continue;
    differing.push({ ...wording, difference });
  }
  // What is nearest to these words shows best where they part.
  const size = ({ difference }: (typeof differing)[number]): number => difference.here.length + difference.there.length;
  const least = Math.min(...differing.map(size));
  const nearest = differing.find((wording) => size(wording) === least);
  if (nearest === undefined) return null;
  const { other, theirs, difference } = nearest;
  const where = nameOfArticle(other);
  const printed = printedWords(article, quotation, difference.placesHere) ?? difference.here;
  const theirsPrinted = printedWords(other, theirs, difference.placesThere) ?? difference.there;
  const span = wholeOf(quotation);
  const agreed = agreeing.find((wording) => bearsOut(wording.theirs.words, quotation, difference.here));
  const borneOut = agreed === undefined ? '' : ` and in ${nameOfArticle(agreed.other)}`;
  return {
    ...span,
    // Whoever quotes a source to the letter has done nothing wrong, and may want to know that another parts from it.
    ...(article.role === 'draft' && agreed !== undefined ? { severity: 'information' as const } : {}),
    message: `${capitalised(quotation.speaker.name)} in other words elsewhere: ${quoted(printed)} here${borneOut}, ${quoted(theirsPrinted)} in ${where}. Check the original.`,
    related: differing.map((wording) => ({
      ...wholeOf(wording.theirs),
      article: wording.other.path,
      relation: 'differs',
      message: `${nameOfArticle(wording.other)}: ${excerptOf(wording.other.article, wording.theirs, 14)}`,
    })),
    fixes: [
      ...writeTheirWords(article, quotation, other, theirs, where),
      {
        title: 'Ignore, with a reason',
        preferred: false,
        action: { kind: 'decide finding', code: 'quote.wording-differs', span },
      },
    ],
  };
}

/** How another place has the words; null where it is not held against them. */
function wordingAt(
  place: QuotationPlace,
  { article, quotation, speaker, isInterview }: Own,
  retold: boolean,
  corpus: CorpusSnapshot,
): Wording | null {
  const other = corpus.articles.get(place.path);
  const theirs = other?.facts.quotations[place.quotation];
  // Nothing is held against a draft.
  if (!other || !theirs || place.path === article.path || other.translated || other.role === 'draft') return null;
  if (!retold && speakerKey(place.path, theirs, corpus.identity) !== speaker) return null;
  // Of two who are one, the other article may say what language they speak.
  if (retold && !saidInEnglish(other, theirs, corpus)) return null;
  if (!sameOccasion(quotation, theirs, article, other)) return null;
  // As most outlets have them: copies of one text, and what an agency noted.
  if (haveSameWords(quotation, theirs)) return { other, theirs, difference: null };
  const interviews = [isInterview(), isOwnInterview(other, theirs)];
  if (interviews[0] && interviews[1] && article.outlet !== other.outlet) return null;
  const ofDays = areOfOneOccasion(dayOf(article.date ?? ''), dayOf(other.date ?? ''));
  const difference = differingWords(quotation.words, theirs.words, {
    onOneOccasion: interviews[0] === interviews[1] && ofDays,
    ofDays,
    retold,
    unbroken: isUnbroken(article, quotation) && isUnbroken(other, theirs),
  });
  return { other, theirs, difference };
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
