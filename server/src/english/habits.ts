/**
 * What somebody does every day for a living, of one trade each: the shop that is theirs, the things that they mend, what
 * their hands are on. Each is a pattern of its words, with the trade that a careers guide has for it.
 */

/** Behind "runs a", "owns the": whose shop or workshop it is. */
export const SHOPS: readonly (readonly [pattern: string, trade: string])[] = [
  ['bakery', 'baker'],
  ["butcher['’]?s?(?: shop)?", 'butcher'],
  ["(?:pharmacy|chemist['’]s(?: shop)?)", 'pharmacist'],
  ["(?:barber['’]?s?(?: shop)?|hair salon|hairdresser['’]s)", 'hairdresser'],
  ['(?:forge|smithy)', 'blacksmith'],
  ["(?:grocery|grocer['’]s|corner shop|village shop|general store)", 'grocer'],
];

/** Behind "mends", "repairs". */
export const MENDED: readonly (readonly [pattern: string, trade: string])[] = [
  ['roofs', 'roofer'],
  ['(?:clocks|watches)', 'watchmaker'],
  ['shoes', 'cobbler'],
  ['(?:cars|engines|tractors|lorries|trucks)', 'mechanic'],
];

/** With verbs of their own. */
export const DONE_DAILY: readonly (readonly [pattern: string, trade: string])[] = [
  ['makes shoes', 'cobbler'],
  ['bakes? (?:bread|rolls|loaves|cakes)', 'baker'],
  ['cuts? hair', 'hairdresser'],
  ['delivers? (?:the )?(?:post|mail|letters)', 'postman'],
  ['lays? bricks', 'bricklayer'],
  ['(?:keeps?|herds?|tends?) (?:sheep|goats)', 'shepherd'],
];
