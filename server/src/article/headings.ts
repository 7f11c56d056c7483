const LONGEST_HEADING = 120;
const SENTENCE_INSIDE = /(?:\p{Ll}{3}|\d|[)”"])[.!?][”"’)]?\s+[“"‘(]?\p{Lu}/u;

/** The times that head the entries of a live report. */
const TIME = /^\d{1,2}(?:[:.]\d{2})?\s?(?:[ap]\.m\.|[ap]m|GMT|UTC)(?: [A-Z]{2,4})?$/i;
const NOTE = /^(?:editor[’']?s?[’']? note|correction|update|note|clarification)\b.*:/i;

/** A short line without a stop that begins as a title does. */
export function looksLikeHeading(line: string): boolean {
  if (line.length > LONGEST_HEADING || !/^["“‘'«(¿\p{Lu}\p{N}]/u.test(line) || !/\p{L}/u.test(line)) return false;
  if (TIME.test(line)) return true;
  if (SENTENCE_INSIDE.test(line) || NOTE.test(line) || /[.!?][”"]\s/.test(line)) return false;
  const last = line[line.length - 1]!;
  if (last === '?')
    return (
      line.length <= 80 &&
      !/^["“‘'«]/.test(line) &&
      (isTitleCase(line) || /^(?:What|Who|Why|How|When|Where)\b/.test(line))
    );
  if (last === '.') return line.length <= 40 && isInCapitals(line);
  if (last === '!' || last === '…' || last === ',' || last === ';' || last === ':' || last === '—' || last === '–')
    return false;
  // A torn quotation is no heading.
  return !/^[“"][^”"]*$/.test(line) && !/[.!?,](?:''|[’'.]*[”"’])$/.test(line);
}

function isInCapitals(line: string): boolean {
  return line === line.toUpperCase() && /\p{Lu}{2}/u.test(line);
}

/** Every longer word begins with a capital. */
export function isTitleCase(line: string): boolean {
  const words = line.split(/[\s—–-]+/).filter((word) => word.length > 3);
  return words.length > 1 && words.every((word) => /^["“‘'«(]?[\p{Lu}\p{N}]/u.test(word));
}

/** Rough, for lines that may be headlines: no stop before the last one, abbreviations apart. */
export function isOneSentence(line: string): boolean {
  return !SENTENCE_INSIDE.test(
    line.replace(/\b(?:Gov|Gen|Sen|Rep|Col|Capt|Sept|Prof|Pres|Feb|Jan|Dec|Nov|Oct|Aug)\./g, ''),
  );
}
