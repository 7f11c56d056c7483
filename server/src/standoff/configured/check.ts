import type { FileProblem } from '../../text/fileProblem';
import type { AnnotationConfiguration } from '../configuration';
import { parseLine } from '../parse';
import type { AnnotationFile } from '../read';
import { notAllowed } from './arguments';
import { wrongCounts } from './counts';
import { forbiddenOverlaps } from './overlaps';
import { type ConfigurationFile, unknownTypes } from './types';
import { readUsed, type UsedLine } from './used';

/** A file that is made for another configuration must not flood the list. */
const MOST = 50;

/** Holds an annotation file against the `annotation.conf` that counts for it. */
export function checkConfigured(
  file: AnnotationFile,
  configuration: AnnotationConfiguration,
  from: ConfigurationFile,
): readonly FileProblem[] {
  const lines = file.lines.flatMap((line): UsedLine[] => {
    const parsed = parseLine(file.text, line);
    return parsed === null || typeof parsed === 'string' ? [] : [{ line, parsed }];
  });
  const used = readUsed(file.text, lines, configuration);
  const problems: FileProblem[] = [];
  for (const found of [
    unknownTypes(used, from),
    notAllowed(used, file.name, from.path),
    wrongCounts(used, from),
    forbiddenOverlaps(used, file.annotations.textBounds, file.name, from),
  ]) {
    let count = 0;
    for (const problem of found) {
      if (++count > MOST) break;
      problems.push({ ...problem, file: file.name });
    }
  }
  return problems;
}
