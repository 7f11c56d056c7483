import { readFileSync } from 'node:fs';
import { describeAnnotations } from '../standoff/describe';
import { decodeText } from '../text/decode';
import { printResult } from './output';
import { UsageError } from './targets';

/** Prints an annotation file as people read it; git compares two of these (`diff.crosscheck.textconv`). */
export async function runDiff(file: string): Promise<void> {
  await printResult(describeAnnotations(decodeText(readBytes(file)).text));
}

export function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new UsageError(`${file}: ${code === 'ENOENT' ? 'there is no such file' : message}`);
  }
}
