import { createUtf8Text, type Utf8Text } from '../text/utf8';

/** Results go to standard output, everything else to standard error. */
export function printResult(text: string | Uint8Array): Promise<void> {
  return new Promise((resolve) => process.stdout.write(text, () => resolve()));
}

/** Prints a result that is told bit by bit. */
export interface ResultWriter {
  /** Where it is put down. */
  readonly text: Utf8Text;
  /** Tells of one thing after the other; what was put down is printed when there is much of it. */
  tellOf<Thing>(things: readonly Thing[], put: (thing: Thing) => void): Promise<void>;
  end(): Promise<void>;
}

const BYTES_AT_ONCE = 1 << 20;

/** A large result goes out a megabyte at a time. */
export function createResultWriter(): ResultWriter {
  const text = createUtf8Text(BYTES_AT_ONCE + (BYTES_AT_ONCE >> 3));
  const flush = async (): Promise<void> => {
    if (text.end > 0) await printResult(text.bytes.subarray(0, text.end));
    text.end = 0;
  };
  return {
    text,
    tellOf: async (things, put) => {
      for (let next = 0; next < things.length; ) {
        while (next < things.length && text.end < BYTES_AT_ONCE) put(things[next++]!);
        if (text.end >= BYTES_AT_ONCE) await flush();
      }
    },
    end: flush,
  };
}

/** A reader who has seen enough (`crosscheck | head`) closes the pipe: that is no error of ours. */
export function leaveQuietlyWhenNobodyReads(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}

/**
 * Nothing is left to do or to print by then. The engine would free a large corpus object by object, where the system
 * takes it back in one go: 0.2 of 8.5 s with the facts of 4,200 articles.
 */
export function leaveAtOnceWhenDone(): void {
  process.once('beforeExit', () => process.exit());
}

export const NO_ARTICLES = 'No articles here: they are .txt, .md and .article files (see the README).';

export function printNote(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** "Reading 120/1000", on a terminal only, and gone when it is done. */
export function showProgress(done: number, total: number): void {
  if (!process.stderr.isTTY || total < 50) return;
  process.stderr.write(done >= total ? '\r\u001b[K' : `\rReading ${done}/${total}`);
}
