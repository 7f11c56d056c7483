/** Results go to standard output, everything else to standard error. */
export function printResult(text: string | Uint8Array): Promise<void> {
  return new Promise((resolve) => process.stdout.write(text, () => resolve()));
}

/** Prints a result that is told bit by bit. */
export interface ResultWriter {
  write(text: string): Promise<void>;
  end(): Promise<void>;
}

const BYTES_AT_ONCE = 1 << 20;

/**
 * A large result goes out a megabyte at a time, and each bit of it becomes bytes at once: put together as one string
 * first, many articles take twice the room where one of them has one curly quotation mark.
 */
export function createResultWriter(): ResultWriter {
  const buffer = Buffer.allocUnsafeSlow(BYTES_AT_ONCE);
  let used = 0;
  const flush = async (): Promise<void> => {
    if (used > 0) await printResult(buffer.subarray(0, used));
    used = 0;
  };
  return {
    write: async (text) => {
      // A unit of UTF-16 takes at most three bytes.
      const most = text.length * 3;
      if (used + most > buffer.length) await flush();
      if (most > buffer.length) await printResult(text);
      else used += buffer.write(text, used);
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

export function printNote(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** "Reading 120/1000", on a terminal only, and gone when it is done. */
export function showProgress(done: number, total: number): void {
  if (!process.stderr.isTTY || total < 50) return;
  process.stderr.write(done >= total ? '\r\u001b[K' : `\rReading ${done}/${total}`);
}
