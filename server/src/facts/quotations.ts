import { isBody, kindAt } from '../article/blockKinds';
import type { Article } from '../article/types';
import { joinParts } from './joinParts';
import {
  attributeStretches,
  closeMarkedTexts,
  findCues,
  type MarkedText,
  openMarkedTexts,
  readMarks,
  shapeStretches,
} from './markedTexts';
import type { MentionFacts } from './mentions';
import { ofOneSpeaker } from './oneSpeaker';
import { readSpeakers } from './speakersInOrder';
import type { Quotation, UnbalancedMark } from './types';

export interface QuotationFacts {
  readonly quotations: readonly Quotation[];
  readonly unbalanced: readonly UnbalancedMark[];
}

/** Finds every quotation of the article, who said it and by which words. Total and pure. */
export function readQuotations(article: Article, names: MentionFacts): QuotationFacts {
  return readQuotationsOf([article], [names])[0]!;
}

/** The same of many articles, stage by stage: the code of one stage stays in the processor's caches until all are through. */
export function readQuotationsOf(articles: readonly Article[], names: readonly MentionFacts[]): QuotationFacts[] {
  const marked = articles.map((article, i) => readMarks(article, names[i]!));
  const texts = openMarkedTexts(marked);
  for (let i = 0; i < texts.length; i++) findCues(texts[i]!);
  for (let i = 0; i < texts.length; i++) attributeStretches(texts[i]!);
  for (let i = 0; i < texts.length; i++) shapeStretches(texts[i]!);
  const parts = texts.map(readSpeakers);
  const quotations = texts.map((text, i) => joinAll(text, parts[i]!));
  closeMarkedTexts(texts);
  let next = 0;
  return marked.map(({ stretches, unbalanced }) => ({
    quotations: stretches.length === 0 ? NO_QUOTATIONS : quotations[next++]!,
    unbalanced,
  }));
}

function joinAll(text: MarkedText, parts: readonly Quotation[]): readonly Quotation[] {
  const quotations = ofOneSpeaker(text.article.text, joinParts(text, parts));
  return quotesOutsideBody(text) ? headlinesFromBody(text.article, quotations) : quotations;
}

/** As few articles do. */
function quotesOutsideBody({ article: { blocks }, paragraphs }: MarkedText): boolean {
  for (let i = 0; i < paragraphs.length; i++) if (!isBody(blocks[paragraphs[i]!.block]!.kind)) return true;
  return false;
}

const NO_QUOTATIONS: readonly Quotation[] = [];

/** An article of more quotations than this is none. */
const MANY_QUOTATIONS = 500;

/** What a headline or its deck quotes without a speaker is the body's, where the body carries the same words. */
function headlinesFromBody(article: Article, quotations: readonly Quotation[]): readonly Quotation[] {
  const found: { readonly at: number; readonly quotation: Quotation }[] = [];
  const many = Math.min(quotations.length, MANY_QUOTATIONS);
  for (let at = 0; at < many; at++) {
    const quotation = quotations[at]!;
    if (quotation.speaker !== null || quotation.kind === 'title' || quotation.words.length < 2) continue;
    const body = fromBody(article, quotation, quotations);
    if (body !== null) found.push({ at, quotation: body });
  }
  if (found.length === 0) return quotations;
  const completed = [...quotations];
  for (const { at, quotation } of found) completed[at] = quotation;
  return completed;
}

/** Whether these words stand in the others, one behind the other. */
function hasRun(words: readonly number[], run: readonly number[]): boolean {
  for (let at = words.indexOf(run[0]!); at >= 0; at = words.indexOf(run[0]!, at + 1)) {
    let k = 1;
    while (k < run.length && words[at + k] === run[k]) k++;
    if (k === run.length) return true;
  }
  return false;
}

function fromBody(article: Article, quotation: Quotation, quotations: readonly Quotation[]): Quotation | null {
  const block = kindAt(article, quotation.spans[0]!.start);
  if (block === undefined || isBody(block)) return null;
  const same = quotations.find(
    (other) => other !== quotation && other.speaker !== null && hasRun(other.words, quotation.words),
  );
  if (!same) return null;
  const kind = quotation.kind === 'scare' ? 'partial' : quotation.kind;
  return { ...quotation, kind, status: same.status, speaker: same.speaker, cue: same.cue, foundBy: 'body' };
}
