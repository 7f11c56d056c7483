/** What the parser tells of a mistake: its code, its words, and where. */
export interface ParserError {
  readonly code: string;
  readonly message: string;
  readonly pos: readonly [number, number];
}

export interface YamlMistake {
  /** In words for somebody who knows no YAML, to follow "Line 3 is not YAML: ". */
  readonly message: string;
  readonly pos: readonly [number, number];
}

/**
 * The library names its own rules and often the place where it noticed; a person wants to know which line to mend, and
 * how. What nobody has met yet is told in the library's words.
 */
export function mistakeOf(text: string, errors: readonly ParserError[]): YamlMistake | null {
  const [first, second] = errors;
  if (first === undefined) return null;
  const { code, message, pos } = first;
  switch (code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
      // Over two lines the second one is indented below a value; on one line there is a second colon.
      return second?.code === 'MULTILINE_IMPLICIT_KEY'
        ? { message: INDENTED_TOO_FAR, pos: lastLine(text, second.pos) }
        : { message: 'a value with ": " in it stands in quotation marks. Put them around it.', pos };
    case 'MULTILINE_IMPLICIT_KEY':
      return { message: 'it has no key with a colon. Write it as "key: value".', pos: firstLine(text, pos) };
    case 'BAD_INDENT':
      return /^Flow/.test(message) ? { message: unclosed(message), pos } : { message: MISALIGNED, pos };
    case 'BAD_SCALAR_START':
      return { message: `a value that begins with ${text.charAt(pos[0])} stands in quotation marks.`, pos };
    case 'MISSING_CHAR':
      return { message: missing(message), pos: nextWord(text, pos) };
    case 'UNEXPECTED_TOKEN':
      if (/block-seq-ind/.test(message))
        return { message: 'a list begins on the next line, or is written [a, b].', pos };
      if (/^Block scalar/.test(message))
        return { message: `a value that begins with ${text.charAt(pos[0] - 1)} stands in quotation marks.`, pos };
      if (/at node end/.test(message))
        return {
          message: 'something stands behind the end of a value. Put the whole of it into quotation marks.',
          pos,
        };
      break;
  }
  return { message: sentence(message), pos };
}

const INDENTED_TOO_FAR =
  'it begins farther in than the line above, which has its value already. Indent it like the keys it belongs to.';
const MISALIGNED = 'it is indented otherwise than the keys above it. Put its first letter below theirs.';

function unclosed(message: string): string {
  const [opens, closes] = /\}$/.test(message) ? ['{', '}'] : ['[', ']'];
  return `${opens} is never closed. Add ${closes} at its end.`;
}

/** The parser calls the mark a 'quote with one mark of it. */
const UNCLOSED = /^Missing closing (["'])quote$/;

function missing(message: string): string {
  const mark = UNCLOSED.exec(message)?.[1];
  if (mark !== undefined) return `the value opens with ${mark} and nothing closes it. Add a ${mark} at its end.`;
  if (message.startsWith('Sequence item without')) return MISALIGNED;
  return message.startsWith('Implicit map keys')
    ? 'it has no colon behind its key. Write "key: value".'
    : sentence(message);
}

function sentence(message: string): string {
  const short = message.length > 200 ? `${message.slice(0, 200)}…` : message;
  const plain = short.charAt(0).toLowerCase() + short.slice(1);
  return /[.!?…]$/.test(plain) ? plain : `${plain}.`;
}

function firstLine(text: string, [start, end]: ParserError['pos']): ParserError['pos'] {
  const line = text.slice(start, end).search(/[\r\n]/);
  return [start, line < 0 ? end : start + line];
}

function lastLine(text: string, [start, end]: ParserError['pos']): ParserError['pos'] {
  const line = Math.max(text.lastIndexOf('\n', end - 1) + 1, start);
  return [line + Math.max(0, text.slice(line, end).search(/\S/)), end];
}

/** What is told of a gap is told on the words behind it, where there are any. */
function nextWord(text: string, [start, end]: ParserError['pos']): ParserError['pos'] {
  if (text.slice(start, end).trim() !== '') return [start, end];
  const word = /\S+/.exec(text.slice(start));
  return word === null ? [start, end] : [start + word.index, start + word.index + word[0].length];
}
