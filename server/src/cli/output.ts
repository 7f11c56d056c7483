/** Results go to standard output, everything else to standard error. */
export function printResult(text: string): Promise<void> {
  return new Promise((resolve) => process.stdout.write(text, () => resolve()));
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
