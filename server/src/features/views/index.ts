import { actorsLevel } from './actors';
import { articlesLevel } from './articles';
import { claimsLevel } from './claims';
import { quotationsLevel } from './quotations';
import type { ViewLevel, ViewName } from './types';

/** The views' lines, by their names. */
export const VIEW_LEVELS: Readonly<Record<ViewName, ViewLevel>> = {
  articles: articlesLevel,
  actors: actorsLevel,
  quotations: quotationsLevel,
  claims: claimsLevel,
};
