import { stringify } from 'yaml';
import type { ClaimDecision, Decisions, FindingDecision } from '../corpus/decisions';
import { decisionKey } from '../corpus/readDecisions';
import type { TextEdit } from '../rules/types';

export type NewDecision = Omit<FindingDecision, 'entry' | 'head'> | Omit<ClaimDecision, 'entry' | 'head'>;

/**
 * The edit that puts a ruling into `decisions.yaml`: one block an entry, sorted by key, so that two people's rulings
 * merge. A ruling on the same thing is replaced; no other line is touched.
 */
export function decisionEdit(text: string, existing: Decisions, decision: NewDecision): TextEdit {
  const key = decisionKey(decision);
  const entries = [...existing.findings, ...existing.claims].sort((a, b) => a.entry.start - b.entry.start);
  const block = entryText(text, fieldsOf(decision));
  const same = entries.find((entry) => decisionKey(entry) === key);
  if (same) {
    const start = lineStart(text, same.entry.start);
    return { start, end: nextLine(text, same.entry.end), newText: block };
  }
  // After the last one that sorts before it; a comment above an entry stays with that entry.
  const before = entries.findLast((entry) => decisionKey(entry) < key);
  const first = entries[0];
  const top = first ? lineStart(text, first.entry.start) : text.length;
  const at = before ? nextLine(text, before.entry.end) : top;
  return insertion(text, at, block);
}

/** The edit that adds an entry at the end of `entities.yaml`. */
export function entityEdit(text: string, entity: Readonly<Record<string, unknown>>): TextEdit {
  return insertion(text, text.length, entryText(text, entity));
}

function insertion(text: string, at: number, block: string): TextEdit {
  const broken = at > 0 && text[at - 1] !== '\n';
  return { start: at, end: at, newText: broken ? `${lineEndOf(text)}${block}` : block };
}

function fieldsOf(decision: NewDecision): Readonly<Record<string, unknown>> {
  const { reason, by, on } = decision;
  const who = { ...(reason ? { reason } : {}), ...(by ? { by } : {}), ...(on ? { on } : {}) };
  if (decision.kind === 'finding') {
    const { code, article, words } = decision;
    return { finding: code, article, words, verdict: 'ignore', ...who };
  }
  const { claim, verdict, value, evidence, seen } = decision;
  return {
    claim,
    verdict,
    ...(value === null ? {} : { value }),
    ...(evidence === null ? {} : { evidence }),
    ...(seen.length > 0 ? { seen } : {}),
    ...who,
  };
}

function entryText(text: string, fields: Readonly<Record<string, unknown>>): string {
  return stringify([fields], { lineWidth: 0, defaultStringType: 'PLAIN' }).replaceAll('\n', lineEndOf(text));
}

const lineEndOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');

const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

/** Where the line after the one that an entry ends in begins. */
function nextLine(text: string, end: number): number {
  // An entry's span may or may not hold its last line break.
  const from = end > 0 && text[end - 1] === '\n' ? end - 1 : end;
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at + 1;
}
