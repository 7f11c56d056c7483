/** What gives no token comes first, then marks, then what a word may go on with, what words are made of last. */
export const SPACE = 0;
export const LINE_END = 1;
export const NOTHING = 2;
export const OTHER = 3;
export const MARK = 4;
export const SIGN = 5;
export const AND = 6;
export const APOSTROPHE = 7;
export const STOP = 8;
export const DIGIT = 9;
export const LETTER = 10;

/** A noncharacter of Unicode that stands in for markup: it gives no token and no space. */
export const MARKUP = 0xfdd0;

const PAGE = 256;

/** The class of each UTF-16 code unit whose page is known; surrogates count as letters, so that no pair is ever split. */
export const CLASSES = new Uint8Array(65536);

/**
 * Which pages of 256 code units have their classes. News needs five of them, and asking for the properties of all code
 * units would take 25 ms of every start.
 */
export const KNOWN_PAGES = new Uint8Array(65536 / PAGE);

/** In this order: the last one that holds counts. */
const RUNS: readonly (readonly [runs: RegExp, value: number])[] = [
  [/[.]+/gu, STOP],
  [/&+/gu, AND],
  [/[\p{Sc}%‰°½¼¾⅐-⅞]+/gu, SIGN],
  [/["“”„‟«»‹›`´″]+/gu, MARK],
  [/['’‘ʼ‛]+/gu, APOSTROPHE],
  [/[\s\p{Z}\u200b\ufeff]+/gu, SPACE],
  [/[\p{L}\p{M}]+/gu, LETTER],
  [/\p{Nd}+/gu, DIGIT],
  [/[\n\r]+/gu, LINE_END],
];

learnPage(0);

/** Works out the classes of the code units from `page * 256` on. */
export function learnPage(page: number): void {
  const start = page * PAGE;
  const isOfPairs = start >= 0xd800 && start < 0xe000;
  CLASSES.fill(isOfPairs ? LETTER : OTHER, start, start + PAGE);
  if (!isOfPairs) {
    const units = String.fromCharCode(...Array.from({ length: PAGE }, (_, i) => start + i));
    for (const [runs, value] of RUNS) {
      for (const { 0: run, index } of units.matchAll(runs)) {
        CLASSES.fill(value, start + index, start + index + run.length);
      }
    }
  }
  CLASSES[MARKUP] = NOTHING;
  KNOWN_PAGES[page] = 1;
}
