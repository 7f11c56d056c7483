import { articleChanged } from './articleChanged';
import { articleDamaged } from './articleDamaged';
import { claimContradiction } from './claimContradiction';
import { claimSingleOrigin } from './claimSingleOrigin';
import { dateDiffers } from './dateDiffers';
import { dateWeekday } from './dateWeekday';
import { entityAmbiguous } from './entityAmbiguous';
import { entitySpellingDiffers } from './entitySpellingDiffers';
import { figureArithmetic } from './figureArithmetic';
import { figureConflict } from './figureConflict';
import { figureConversion } from './figureConversion';
import { figureDiffers } from './figureDiffers';
import { figureNotInSources } from './figureNotInSources';
import { figureSentenceDiffers } from './figureSentenceDiffers';
import { figureUpdated } from './figureUpdated';
import { headlineDiffers } from './headlineDiffers';
import { nameDiffers, roleDiffers } from './peopleDiffer';
import { quoteAnonymous } from './quoteAnonymous';
import { quoteNotInSources } from './quoteNotInSources';
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
  figureSentenceDiffers,
  figureNotInSources,
  headlineDiffers,
  claimContradiction,
  claimSingleOrigin,
  dateWeekday,
  dateDiffers,
  nameDiffers,
  roleDiffers,
  entityAmbiguous,
  entitySpellingDiffers,
  quoteUnattributed,
  quoteAnonymous,
  quoteUnbalanced,
  quoteWordingDiffers,
  quoteSpeakerDiffers,
  quoteNotInSources,
  articleDamaged,
  articleChanged,
];
