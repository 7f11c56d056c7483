import { createOffsetMap, ownUnit } from '../../standoff/offsets';
import { readAnnotations } from '../../standoff/read';
import { fragmentsOf, onOneLine } from '../../standoff/write';
import { createLedger } from './losses';
import type { ExchangeAnnotations, ExchangeDocument, ExchangeFormat } from './types';

/** brat standoff: a `.txt` and an `.ann` file for each text. Offsets are Unicode code points. */
export const bratFormat: ExchangeFormat = {
  name: 'brat',
  title: 'brat standoff (.txt and .ann)',
  owns: (path) => path.endsWith('.ann'),
  write: (documents) => {
    const ledger = createLedger();
    const files = documents.flatMap((document) => [
      { path: `${document.name}.txt`, content: document.text },
      { path: `${document.name}.ann`, content: bratFile(document, ledger.add) },
    ]);
    return { files, losses: ledger.losses() };
  },
  read: (files, others) => {
    const ledger = createLedger();
    const problems: string[] = [];
    const documents = files.flatMap(({ path, content }): ExchangeDocument[] => {
      const name = path.slice(0, -'.ann'.length);
      const text = others.get(`${name}.txt`);
      if (text === undefined) {
        problems.push(`${path}: its text, ${name}.txt, is not there`);
        return [];
      }
      const { annotations, detached } = readBrat(content, text);
      ledger.add('annotations whose words are not in the text', detached);
      return [{ name, text, annotations }];
    });
    return { documents, losses: ledger.losses(), problems };
  },
};

/** The annotations of a file on a text, told in UTF-16 code units of it. */
export function readBrat(
  file: string,
  text: string,
): { readonly annotations: ExchangeAnnotations; readonly detached: number } {
  const { annotations, detached } = readAnnotations(file, { text, annotationStart: 0, bodyStart: 0 }, '');
  return { annotations, detached: detached.length };
}

function bratFile({ text, annotations }: ExchangeDocument, lost: (what: string) => void): string {
  const article = { text, annotationStart: 0, bodyStart: 0 };
  const map = createOffsetMap(text, ownUnit(article));
  const lines: string[] = [];
  for (const { id, type, spans } of annotations.textBounds) {
    const pieces = spans.flatMap((span) => fragmentsOf(text, span));
    if (pieces.length > spans.length) lost('annotations over a line end (written in parts, as brat wants them)');
    const numbers = pieces.map(({ start, end }) => `${map.fromText(start)} ${map.fromText(end)}`);
    const words = pieces.map(({ start, end }) => onOneLine(text.slice(start, end)));
    lines.push(`${id}\t${type} ${numbers.join(';')}\t${words.join(' ')}`);
  }
  for (const { id, type, trigger, roles } of annotations.events) {
    lines.push(`${id}\t${type}:${trigger}${roles.map(({ role, target }) => ` ${role}:${target}`).join('')}`);
  }
  for (const { id, type, from, to } of annotations.relations) {
    lines.push(`${id}\t${type} ${from.role}:${from.target} ${to.role}:${to.target}`);
  }
  for (const { type, targets } of annotations.equivalences) lines.push(`*\t${type} ${targets.join(' ')}`);
  for (const { id, name, target, value } of annotations.attributes) {
    lines.push(`${id}\t${name} ${target}${value === null ? '' : ` ${value}`}`);
  }
  for (const { id, target, reference, label } of annotations.normalisations) {
    lines.push(`${id}\tReference ${target} ${reference}\t${label}`);
  }
  for (const { id, type, target, text: content } of annotations.notes)
    lines.push(`${id}\t${type} ${target}\t${content}`);
  return lines.map((line) => `${line}\n`).join('');
}
