import { claimContradiction } from './claimContradiction';
import { claimSingleOrigin } from './claimSingleOrigin';
import { dateWeekday } from './dateWeekday';
import { figureArithmetic } from './figureArithmetic';
import { figureConflict } from './figureConflict';
import { figureConversion } from './figureConversion';
import { figureDiffers } from './figureDiffers';
import { figureUpdated } from './figureUpdated';
import { quoteAnonymous } from './quoteAnonymous';
import { quoteSpeakerDiffers } from './quoteSpeakerDiffers';
import { quoteUnattributed } from './quoteUnattributed';
import { quoteUnbalanced } from './quoteUnbalanced';
import { quoteWordingDiffers } from './quoteWordingDiffers';
import type { Rule } from './types';

/** Every rule, in the order in which findings at one place are told. */
export const RULES: readonly Rule[] = [
  figureConflict,
  figureDiffers,
  figureUpdated,
  figureConversion,
  figureArithmetic,
  claimContradiction,
  claimSingleOrigin,
  dateWeekday,
  quoteUnattributed,
  quoteAnonymous,
  quoteUnbalanced,
  quoteWordingDiffers,
  quoteSpeakerDiffers,
];
