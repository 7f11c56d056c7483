import { letNormsGo, TokenColumns } from './tokenColumns';
import { readTokensAgain } from './tokens';
import type { Tokens } from './types';

/** From the last to the first. */
const COLUMNS = ['words', 'flags', 'kinds', 'ends', 'starts'] as const;

/**
 * To be said when a text has been read and hardly anybody will ask for its tokens: the columns are used for the next texts
 * then, and read again for who asks. Nobody may hold on to a column beyond this, only to the tokens.
 */
export function letTokensGo(tokens: Tokens): void {
  letNormsGo(tokens);
  if (!(tokens instanceof TokenColumns) || !Object.hasOwn(tokens, 'words')) return;
  for (const column of COLUMNS) delete (tokens as Partial<Tokens>)[column];
  tokens.giveBack();
}

function readAgain(tokens: TokenColumns): void {
  const { starts, ends, kinds, flags, words } = readTokensAgain(tokens.origin);
  for (const [column, value] of Object.entries({ starts, ends, kinds, flags, words })) {
    Object.defineProperty(tokens, column, { value, configurable: true, enumerable: true, writable: true });
  }
}

// What an object does not have of its own is asked of its prototype.
for (const column of COLUMNS) {
  Object.defineProperty(TokenColumns.prototype, column, {
    get(this: TokenColumns) {
      readAgain(this);
      return this[column];
    },
  });
}
