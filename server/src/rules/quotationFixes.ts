import type { CorpusArticle } from '../corpus/types';
import { EMPTY_WORDS } from '../english/emptyWords';
import type { Quotation, Speaker } from '../facts/types';
import { wholeOf } from './quotationText';
import type { Fix } from './types';

/** Ends that belong to the sentence around a quotation and not to its words. */
const CLOSING = /[,.]$/;

/**
 * Gives a draft's quotation the words that a source has. Offered only where both begin alike and neither is split: then
 * the source's words can stand in the draft's sentence as they are.
 */
export function writeTheirWords(
  article: CorpusArticle,
  quotation: Quotation,
  other: CorpusArticle,
  theirs: Quotation,
  outlet: string,
): Fix[] {
  if (article.role !== 'draft' || quotation.spans.length > 1 || theirs.spans.length > 1) return [];
  if (quotation.words[0] !== theirs.words[0] || quotation.kind !== theirs.kind) return [];
  const own = innerOf(article, quotation);
  const source = innerOf(other, theirs);
  const end = CLOSING.exec(own.text)?.[0] ?? '';
  return [
    {
      title: `Write it as ${outlet} has it`,
      preferred: false,
      action: {
        kind: 'edit text',
        edits: [{ start: own.start, end: own.end, newText: source.text.replace(CLOSING, '') + end }],
      },
    },
  ];
}

/**
 * Gives a draft's quotation the speaker that a source names; only where the draft has a name or a pronoun in its place.
 * What the draft says of its speaker is not true of another one: the age and the office behind the name go with it, and
 * where they cannot be taken out without touching more, nothing is offered.
 */
export function writeTheirSpeaker(
  article: CorpusArticle,
  quotation: Quotation,
  name: string,
  theirs: Speaker | null,
): Fix[] {
  const { speaker } = quotation;
  if (article.role !== 'draft' || !speaker || !REPLACEABLE.test(speaker.text)) return [];
  const end = endOfDescription(article, quotation, speaker);
  if (end === null || isDescribedBefore(article, quotation, speaker)) return [];
  const { text } = article.article;
  // "General Toma Brisk" for "Colonel Renna Osk", and the bare name for a bare name.
  const hasTitle = speaker.text !== speaker.name && !PRONOUN.test(speaker.text);
  const isTitled = hasTitle && theirs !== null && REPLACEABLE.test(theirs.text) && theirs.text.endsWith(` ${name}`);
  const newText = isTitled ? theirs.text : name;
  const instead = end === speaker.end ? '' : ` in place of “${text.slice(speaker.start, end)}”`;
  return [
    {
      title: `Write “${newText}”${instead}`,
      preferred: false,
      action: { kind: 'edit text', edits: [{ start: speaker.start, end, newText }] },
    },
  ];
}

const PRONOUN = /^s?he$/i;

/** "the mayor, Jan Oster", "spokeswoman Renna Osk": what stands before the name tells of the same person. */
function isDescribedBefore({ article: { text } }: CorpusArticle, { cue }: Quotation, speaker: Speaker): boolean {
  const before = text.slice(Math.max(0, speaker.start - 40), speaker.start);
  if (cue !== null && text.slice(cue.end, speaker.start).trim() === '' && cue.end <= speaker.start) return false;
  const last = /(?:^|[\s“”"])([\p{L}’'-]+)\s+$/u.exec(before)?.[1];
  return last === undefined ? /,\s*$/.test(before) : !EMPTY_WORDS.has(last.toLowerCase());
}

const MOST_OF_DESCRIPTION = 120;

/** Where a name and what is said of its bearer end, such as ", 45, a spokeswoman for the army"; null where that is not sure. */
function endOfDescription({ article: { text } }: CorpusArticle, { cue }: Quotation, speaker: Speaker): number | null {
  const isBefore = cue !== null && cue.start >= speaker.end;
  const stop = isBefore ? cue.start - speaker.end : text.slice(speaker.end).search(/[.;:\n“”"]|$/);
  const behind = text.slice(speaker.end, speaker.end + stop);
  if (!/^(?:,? [\p{L}\p{N}]|\s?\()/u.test(behind) || behind.trim() === '') return speaker.end;
  // "said Jan Oster on Friday", "said Jan Oster, adding …": of what was said, and not of who said it.
  if (!/^(?:, (?:\d|the |an? |one |\p{Ll}+ (?:of|at|for|to)\b|wh)| (?:of|from|for) |\s?\()/u.test(behind))
    return isBefore && behind.startsWith(',') ? null : speaker.end;
  if (behind.length > MOST_OF_DESCRIPTION) return null;
  if (isBefore) return speaker.end + behind.replace(/\s+$/, '').length;
  return GOES_ON.test(behind) ? null : speaker.end + behind.replace(/\s+$/, '').length;
}

/** A sentence that says more than who spoke. */
const GOES_ON =
  /, (?:and|but|or|so|as|when|while|after|before|who|which|\p{Ll}+ing)\b| (?:that|who|which|because|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/u;

/** A name or a subject pronoun: "Ruth Askell", "she"; not "her" nor "the senator who led the talks". */
const REPLACEABLE = /^(?:[Ss]?[Hh]e|(?:\p{Lu}[\p{L}’'.-]* ){0,4}\p{Lu}[\p{L}’'-]*)$/u;

/** What stands between the marks. */
function innerOf(article: CorpusArticle, quotation: Quotation): { start: number; end: number; text: string } {
  const whole = wholeOf(quotation);
  const { text } = article.article;
  let { start, end } = whole;
  // One mark on each side: a second one belongs to a quotation within.
  if (MARK.test(text[start]!)) start++;
  if (end > start && MARK.test(text[end - 1]!)) end--;
  while (start < end && text[start] === ' ') start++;
  while (end > start && text[end - 1] === ' ') end--;
  return { start, end, text: text.slice(start, end) };
}

const MARK = /[“”"„«»‘’'`]/;
