import { words } from './words';

/*
 * Nouns that say nothing, or too little, of what a number is of: nouns of measure, of time and of rank, as grammars list
 * them.
 */

/** What an amount of anything may be: a sum, a rise, a share, a record. */
export const NOUNS_OF_ANY_AMOUNT = words(
  'total sum amount number level average value figure increase decrease rise fall drop gain loss part rest period time year month week day hour minute second way point share percentage change term line piece group pair kind half quarter third people person man woman distance cost price worth dollar euro pound record estimate maximum minimum range',
);

/** Whatever an article is about, it counts several groups of these. */
export const COUNTED_ANYWHERE = words(
  'person man woman child boy girl member time day night week month year hour minute second decade point way thing step part side item number group official game goal match set inning run yard shot try team seat win loss title medal hit candidate state nation republican democrat voter vote district case',
);

/** Before these an ordinal is a rank or a date: a third floor makes no three floors. */
export const RANKED_NOUNS = words(
  'day night week month year quarter half century anniversary birthday time floor storey round place minute hour term grade division edition degree stage leg season series part chapter page row seat phase party person term',
);

/** What money is set aside or raised as. */
export const SUMS_OF_MONEY = words('money total sum amount cash funds proceeds budget loan aid cost bill revenue');
