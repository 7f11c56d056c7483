/** Results go to standard output, everything else to standard error. */
export function printResult(text: string): Promise<void> {
  // A pipe that is closed early (`| head`) is no error of ours.
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => {
      if (error && (error as NodeJS.ErrnoException).code !== 'EPIPE') reject(error);
      else resolve();
    });
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
