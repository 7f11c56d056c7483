import {
  beginsAsFurniture,
  FURNITURE_OPENINGS,
  foldLine,
  IMPERATIVES,
  isAddress,
  isAppeal,
  isAppealInside,
  isDeskMark,
  isFurnitureLine,
} from '../english/furniture';
import { isLetter, openingTraits } from '../text/openings';
import { isCaption, isCredit, LONGEST_BYLINE, REPORTING_OPENINGS, readByline } from './bylines';
import { looksLikeHeading } from './headings';
import { isDateLine } from './leadingDate';
import type { Line } from './lines';
import type { LocalKind } from './topLines';

const FURNITURE = 1;
const REPORTING = 2;
const URGING = 4;

/** What a line may be by its first letters: asked once, since nearly every line is a paragraph and leaves with a no. */
const traitsOfOpening = openingTraits([
  [FURNITURE, FURNITURE_OPENINGS],
  [REPORTING, REPORTING_OPENINGS],
  [URGING, IMPERATIVES],
]);

/** What a line is without those around it. */
export function kindByItself(unit: Line): LocalKind {
  const { text: line, shape } = unit;
  if (shape === 'furniture' || line === '') return 'furniture';
  if (line.length > LONGEST_BYLINE) return kindOfLong(line, shape);
  if (isFurniture(line)) return 'furniture';
  if (shape === 'title' || shape === 'heading') return 'heading';
  if (isCredit(line)) return 'credit';
  if (isCaption(line)) return 'caption';
  if (shape === 'item') return 'item';
  if (readByline(line) !== null || isDateLine(line)) return 'byline';
  return looksLikeHeading(line) ? 'heading' : 'paragraph';
}

/** Too long for a byline, a date or a heading, which prose in nearly all articles is. */
function kindOfLong(line: string, shape: Line['shape']): LocalKind {
  // Behind brackets, quotation marks and the like everything may follow.
  const opening = isLetter(line.charCodeAt(0)) ? traitsOfOpening(line, 0) : FURNITURE | REPORTING | URGING;
  if ((opening & FURNITURE) !== 0 && beginsAsFurniture(line)) return 'furniture';
  if ((opening & URGING) !== 0 ? isAppeal(line) : isAppealInside(line)) return 'furniture';
  if (!line.includes(' ') && isAddress(line)) return 'furniture';
  if (shape === 'title' || shape === 'heading') return 'heading';
  if ((opening & REPORTING) !== 0 && isCredit(line)) return 'credit';
  if (isCaption(line)) return 'caption';
  return shape === 'item' ? 'item' : 'paragraph';
}

function isFurniture(line: string): boolean {
  if (line.length <= 80) {
    const folded = foldLine(line);
    if (folded === '' || isFurnitureLine(folded) || isDeskMark(line)) return true;
  }
  if (!line.includes(' ') && isAddress(line)) return true;
  return beginsAsFurniture(line) || isAppeal(line);
}
