import { agencyOf, isPersonName, saysWhatSomebodyIs } from './bylines';
import { isDateLine } from './leadingDate';
import type { Line } from './lines';
import { isOutletLine, readSourceLine } from './sourceLine';
import type { BlockKind } from './types';

/** What a line is by itself; `heading` is a short line without a stop, whatever it heads. */
export type LocalKind = BlockKind | 'heading';

const MAIL_HEADER = /^(?:from|to|cc|subject|sent|reply-to|message-id|x-[a-z-]+):\s/i;

/**
 * The short lines between the headline and the first paragraph, as pages stack them: a name above what the person is
 * ("Ann Roe", "Diplomatic correspondent", "Velm News, Orrin"), the headers of a mail.
 */
export function markTopLines(units: readonly Line[], kinds: LocalKind[]): void {
  const end = kinds.findIndex((kind) => kind === 'paragraph' || kind === 'item');
  for (let i = 0; i < end; i++) {
    const { text } = units[i]!;
    if (kinds[i] !== 'heading' && kinds[i] !== 'headline') continue;
    if (MAIL_HEADER.test(text)) kinds[i] = 'furniture';
    else if (kinds[i] === 'heading' && saysWhatSomebodyIs(text)) {
      if (i === 0 || kinds[i - 1] !== 'heading' || !isPersonName(units[i - 1]!.text)) continue;
      kinds[i - 1] = 'byline';
      kinds[i] = 'byline';
      const next = units[i + 1];
      if (next && kinds[i + 1] === 'heading' && /^[^,]+, [^,]+$/.test(next.text) && next.text.split(' ').length <= 5) {
        kinds[i + 1] = 'byline';
      }
    }
  }
}

/** So far down a page's own lines are looked for, and a headline is no longer. */
const MOST_TOP_LINES = 8;
const LONGEST_TOP_LINE = 200;
/** A longer line that ends as prose does is the first of the text. */
const LONGEST_HEADLINE_WITH_STOP = 100;

/**
 * Lines above the text that say where and when it appeared: both on one line, or each on its own. What may be a headline
 * as well is left alone where nothing else is one.
 */
export function markSourceLines(units: readonly Line[], kinds: LocalKind[]): void {
  const likely: number[] = [];
  const outlets: number[] = [];
  let headlines = 0;
  let dates = 0;
  for (let i = 0, prose = 0; i < Math.min(units.length, MOST_TOP_LINES) && prose < 2; i++) {
    const { text, shape } = units[i]!;
    const kind = kinds[i];
    if (kind === 'furniture' || kind === 'item') continue;
    if (text.length > LONGEST_TOP_LINE) break;
    if (kind === 'byline' && isDateLine(text)) {
      dates++;
      continue;
    }
    const read = shape === 'prose' ? readSourceLine(text) : null;
    if (read?.isCertain) kinds[i] = 'byline';
    else if (read) likely.push(i);
    else if (kind === 'heading' && shape === 'prose' && isOutletLine(text, i === 0)) outlets.push(i);
    else if (!mayBeHeadline(text, kind)) {
      if (kind === 'paragraph') break;
    } else if (i + 1 < units.length) headlines++;
    if (kinds[i] === 'paragraph') prose++;
  }
  if (headlines === 0) return;
  for (const i of likely) kinds[i] = 'byline';
  if (dates > 0 && outlets.length === 1) kinds[outlets[0]!] = 'byline';
}

function mayBeHeadline(text: string, kind: LocalKind | undefined): boolean {
  if (kind !== 'paragraph') return kind === 'heading' || kind === 'headline';
  return text.length <= LONGEST_HEADLINE_WITH_STOP || !/[.!?”"’)]$/.test(text);
}

/** An agency alone on a line and a line without a stop below it: the credit and the caption of a picture. */
export function markStackedCaptions(units: readonly Line[], kinds: LocalKind[]): void {
  for (let i = 0; i + 1 < units.length; i++) {
    if (kinds[i + 1] !== 'heading' || units[i + 1]!.shape !== 'prose') continue;
    const isAgency = kinds[i] === 'credit' || (kinds[i] === 'byline' && agencyOf(units[i]!.text) !== null);
    if (!isAgency || units[i]!.text.length > 40 || units[i + 1]!.text.split(' ').length < 5) continue;
    kinds[i] = 'credit';
    kinds[i + 1] = 'caption';
  }
}
