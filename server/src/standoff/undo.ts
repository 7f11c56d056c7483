import { linesById, splitLines } from './lines';
import { removeAnnotation } from './remove';

/** What one step of a person made of an annotation file. */
export interface FileStep {
  readonly before: string;
  readonly after: string;
}

/**
 * Takes a step back. Where nothing else happened to the file since, it is what it was; else only the lines of that step are: those that
 * came with it go, with what refers to them, those that it changed or removed come back unless somebody changed them again.
 */
export function undoStep({ before, after }: FileStep, now: string): string {
  if (now === after) return before;
  const [was, became, is] = [linesById(before), linesById(after), linesById(now)];
  let result = now;
  for (const id of became.keys()) if (!was.has(id)) result = removeAnnotation(result, id);
  const left = linesById(result);
  const back: string[] = [];
  for (const [id, line] of was) {
    if (became.get(id) === line) continue;
    const current = left.get(id);
    if (current === undefined && is.get(id) === undefined && !became.has(id)) back.push(line);
    else if (current !== undefined && current === became.get(id)) result = replaceLine(result, current, line);
  }
  if (back.length === 0) return result;
  const lineEnd = result.includes('\r\n') ? '\r\n' : '\n';
  const start = result === '' || result.endsWith('\n') ? result : result + lineEnd;
  return start + back.map((line) => line + lineEnd).join('');
}

function replaceLine(text: string, from: string, to: string): string {
  for (const { start, end } of splitLines(text)) {
    if (text.slice(start, end) === from) return text.slice(0, start) + to + text.slice(end);
  }
  return text;
}
