import { agencyOf, isPersonName, saysWhatSomebodyIs } from './bylines';
import type { Line } from './lines';
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
