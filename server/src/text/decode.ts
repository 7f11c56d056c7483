import type { Problem } from './problem';

/**
 * The longest text that is read, in UTF-16 code units (and the most bytes, as ASCII text has). A long book has two
 * million letters, the longest news article a few hundred thousand; what is larger is a log or a dump, and reading it
 * on every key would make the editor wait.
 */
export const LONGEST_TEXT = 2_000_000;

/** UTF-16 takes two bytes a letter, UTF-8 up to three for the scripts of one code unit. */
const MOST_BYTES = LONGEST_TEXT * 3;

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface DecodedText {
  /** Without a byte order mark. Empty when the file is too large or no text at all. */
  readonly text: string;
  readonly encoding: Encoding;
  readonly problems: readonly Problem[];
}

/** Bytes of a file to its text. Never throws. */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes.length > MOST_BYTES) return { text: '', encoding: 'utf-8', problems: [tooLarge(0, bytes.length)] };
  const controls = controlsOf(bytes);
  const decoded = decode(bytes, (controls & NUL) !== 0);
  const isSuspect = decoded.encoding !== 'utf-8' || mayBeBinary(controls);
  return isSuspect && isBinary(decoded.text) ? { ...decoded, text: '', problems: [notText(0)] } : decoded;
}

/** Why there is no text although there are bytes; null where they were read. Nobody may write over what was never seen. */
export function whyNotRead(problems: readonly Problem[]): string | null {
  if (problems.some(({ code }) => code === TOO_LARGE)) return 'the file is too large to be read';
  return problems.some(({ code }) => code === NOT_TEXT) ? 'the file is not text' : null;
}

const TOO_LARGE = 'article.too-large';
const NOT_TEXT = 'article.not-text';

/** `length` is what is said: bytes of a file or letters of a text. */
export function tooLarge(end: number, length: number): Problem {
  const megabytes = (length / 1_000_000).toFixed(1);
  return {
    start: 0,
    end,
    code: TOO_LARGE,
    message: `This file has ${megabytes} MB, more than an article: it is not read. Split it, or leave it out with \`include\` in corpus.yaml.`,
  };
}

export function notText(end: number): Problem {
  return {
    start: 0,
    end,
    code: NOT_TEXT,
    message: 'This file is not text: it is not read. Leave it out with `include` in corpus.yaml.',
  };
}

/** The control characters that no text is without, and those of terminals and printers. */
const CONTROLS_OF_TEXT = (1 << 9) | (1 << 10) | (1 << 12) | (1 << 13) | (1 << 27);

const NUL = 1 << 0;

/** A cheap first question: `controls` has bit n set where control character n occurs. */
export function mayBeBinary(controls: number): boolean {
  return (controls & ~CONTROLS_OF_TEXT) !== 0;
}

/** Any of these bits is set in four bytes with one beyond ASCII, and in four bytes less `SPACES` with one below a space. */
const HIGH_BITS = 0x80808080 | 0;
const SPACES = 0x20202020;

/** Letters are seen by fours. */
function controlsOf(bytes: Uint8Array): number {
  const whole = (bytes.byteOffset & 3) === 0 ? bytes.length >> 2 : 0;
  const fours = new Int32Array(bytes.buffer, bytes.byteOffset & ~3, whole);
  let controls = controlsIn(bytes, whole * 4, bytes.length);
  for (let i = 0; i < whole; i++) {
    const four = fours[i]!;
    if (((four | (four - SPACES)) & HIGH_BITS) !== 0) controls |= controlsIn(bytes, 4 * i, 4 * i + 4);
  }
  return controls;
}

function controlsIn(bytes: Uint8Array, from: number, end: number): number {
  let controls = 0;
  for (let i = from; i < end; i++) {
    const byte = bytes[i]!;
    if (byte < 32) controls |= 1 << byte;
  }
  return controls;
}

/** Whether the beginning holds more control characters than any text has. */
export function isBinary(text: string): boolean {
  const length = Math.min(text.length, 8192);
  let controls = 0;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0) controls += 4;
    else if (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13 && code !== 27) controls++;
  }
  return controls > 8 && controls * 20 > length;
}

function decode(bytes: Uint8Array, hasNuls: boolean): DecodedText {
  const marked = utf16ByMark(bytes) ?? (hasNuls ? utf16ByNulls(bytes) : null);
  if (marked) return { text: new TextDecoder(marked).decode(bytes), encoding: marked, problems: [] };
  const valid = decodeUtf8(bytes);
  if (valid !== null) return { text: valid, encoding: 'utf-8', problems: [] };
  const utf8 = countUtf8(bytes);
  // A few broken bytes among many good sequences: a file cut in the middle of a letter, not another encoding.
  const mostlyUtf8 = utf8.valid > utf8.invalid;
  const encoding = mostlyUtf8 ? 'utf-8' : 'windows-1252';
  const text = mostlyUtf8 ? new TextDecoder('utf-8').decode(bytes) : decodeWindows1252(bytes);
  const at = firstOdd(text, mostlyUtf8);
  const message = mostlyUtf8
    ? 'A letter here is damaged: its bytes are not UTF-8. Put in the right one and save the file.'
    : 'This file is not UTF-8; it was read as Windows-1252. Check its accents and quotation marks, then save it as UTF-8.';
  return {
    text,
    encoding,
    problems: [{ start: at, end: Math.min(at + 1, text.length), code: 'article.encoding', message }],
  };
}

const STRICT_UTF8 = new TextDecoder('utf-8', { fatal: true });

/** Null when any byte is not UTF-8. Without a byte order mark. */
type DecodeUtf8 = (bytes: Uint8Array) => string | null;

export const decodeByStandard: DecodeUtf8 = (bytes) => {
  try {
    return STRICT_UTF8.decode(bytes);
  } catch {
    return null;
  }
};

let decodeUtf8 = decodeByStandard;

/** For programs whose engine has a faster way that gives the same. */
export function decodeUtf8By(faster: DecodeUtf8): void {
  decodeUtf8 = faster;
}

/** The letters of the bytes 0x80 to 0x9f; some runtimes decode them as control characters of Latin-1 instead. */
const HIGH_CONTROLS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function decodeWindows1252(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let from = 0; from < bytes.length; from += 8192) {
    const codes = Array.from(bytes.subarray(from, from + 8192), (byte) =>
      byte >= 0x80 && byte <= 0x9f ? HIGH_CONTROLS.charCodeAt(byte - 0x80) : byte,
    );
    pieces.push(String.fromCharCode(...codes));
  }
  return pieces.join('');
}

function utf16ByMark(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

/** English in UTF-16 without a mark has a NUL beside nearly every letter, always on the same side. */
function utf16ByNulls(bytes: Uint8Array): Encoding | null {
  const length = Math.min(bytes.length & ~1, 2048);
  if (length < 8) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const most = length * 0.35;
  if (odd > most && even * 20 < length) return 'utf-16le';
  return even > most && odd * 20 < length ? 'utf-16be' : null;
}

/** Multi-byte sequences that are whole, and bytes that belong to none. */
function countUtf8(bytes: Uint8Array): { readonly valid: number; readonly invalid: number } {
  let valid = 0;
  let invalid = 0;
  let i = 0;
  while (i < bytes.length) {
    const byte = bytes[i]!;
    if (byte < 0x80) {
      i++;
      continue;
    }
    const length = sequenceLength(bytes, i);
    if (length === 0) invalid++;
    else valid++;
    i += Math.max(length, 1);
  }
  return { valid, invalid };
}

/** 0 for a byte that begins no whole sequence. Overlong forms and surrogates are not UTF-8. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at]!;
  const second = bytes[at + 1] ?? 0;
  const follows = (index: number): boolean => ((bytes[at + index] ?? 0) & 0xc0) === 0x80;
  if (first >= 0xc2 && first <= 0xdf) return follows(1) ? 2 : 0;
  if (first >= 0xe0 && first <= 0xef) {
    if ((first === 0xe0 && second < 0xa0) || (first === 0xed && second > 0x9f)) return 0;
    return follows(1) && follows(2) ? 3 : 0;
  }
  if (first >= 0xf0 && first <= 0xf4) {
    if ((first === 0xf0 && second < 0x90) || (first === 0xf4 && second > 0x8f)) return 0;
    return follows(1) && follows(2) && follows(3) ? 4 : 0;
  }
  return 0;
}

function firstOdd(text: string, replaced: boolean): number {
  if (replaced) return Math.max(0, text.indexOf('\ufffd'));
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return i;
  return 0;
}
