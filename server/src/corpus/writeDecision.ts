import { stringify } from 'yaml';
import { readYaml, type YamlMap, type YamlNode } from '../text/yaml';
import { aboveComments, dashBefore, lineStart } from '../text/yamlBlocks';
import type { CheckDecision, ClaimDecision, FindingDecision } from './decisions';
import { decisionKey } from './readDecisions';

/** A ruling before it stands in the file. */
export type NewDecision =
  | Omit<FindingDecision, 'entry' | 'head'>
  | Omit<ClaimDecision, 'entry' | 'head'>
  | Omit<CheckDecision, 'entry' | 'head'>;

/**
 * The text of `decisions.yaml` with this ruling in it: in the place of one on the same thing, else where it belongs in the order of
 * keys. All other entries, and the comments above them, stay byte for byte.
 */
export function writeDecision(text: string, decision: NewDecision): string {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const { root } = readYaml(text);
  const items = root?.kind === 'list' ? root.items : [];
  const flow = root?.kind === 'list' && text.slice(root.start).trimStart().startsWith('[');
  if (root?.kind === 'list' && flow) return writeDecision(unflow(text, root.start, items, lineEnd), decision);
  const key = decisionKey(decision);
  const dash = items[0] === undefined ? 0 : dashBefore(text, items[0].start);
  const indent = ' '.repeat(dash - lineStart(text, dash));
  const block = entryOf(decision)
    .split('\n')
    .map((line) => (line === '' ? line : indent + line))
    .join(lineEnd);
  for (const item of items) {
    const other = item.kind === 'map' ? keyOf(item) : null;
    if (other === null || other < key) continue;
    const start = lineStart(text, dashBefore(text, item.start));
    if (other === key) {
      const end = item.start + text.slice(item.start, item.end).trimEnd().length;
      return text.slice(0, start) + block + text.slice(end);
    }
    const at = aboveComments(text, start);
    return `${text.slice(0, at)}${block}${lineEnd}${lineEnd}${text.slice(at)}`;
  }
  const before = text.trimEnd();
  if (before === '') return `${block}${lineEnd}`;
  // Under a comment at the top of an empty file there is no need for a gap.
  const gap = items.length === 0 ? lineEnd : lineEnd + lineEnd;
  return `${before}${gap}${block}${lineEnd}`;
}

function entryOf(decision: NewDecision): string {
  const said = Object.fromEntries(Object.entries(fieldsOf(decision)).filter(([, value]) => value !== null));
  return stringify([said], { lineWidth: 0 }).trimEnd();
}

function fieldsOf(decision: NewDecision): Readonly<Record<string, unknown>> {
  const { by, on } = decision;
  switch (decision.kind) {
    case 'finding': {
      const { code, article, words, reason } = decision;
      return { finding: code, article, words, verdict: 'ignore', reason, by, on };
    }
    case 'claim': {
      const { claim, verdict, value, evidence, reason } = decision;
      return {
        claim,
        verdict,
        value,
        evidence,
        seen: decision.seen.length === 0 ? null : decision.seen,
        reason,
        by,
        on,
      };
    }
    case 'check': {
      const { sentence, article, words, statement, note } = decision;
      return { checked: sentence, article, words, as: statement, note, by, on };
    }
  }
}

/** The text of `decisions.yaml` without the ruling of this key; null where there is none. Its own comment goes with it. */
export function removeDecision(text: string, key: string): string | null {
  const { root } = readYaml(text);
  const items = root?.kind === 'list' ? root.items : [];
  const found = items.find((item) => item.kind === 'map' && keyOf(item) === key);
  if (root?.kind !== 'list' || found === undefined) return null;
  if (text.slice(root.start).trimStart().startsWith('[')) {
    return removeDecision(unflow(text, root.start, items, text.includes('\r\n') ? '\r\n' : '\n'), key);
  }
  const start = aboveComments(text, lineStart(text, dashBefore(text, found.start)));
  const rest = text.slice(found.start + text.slice(found.start, found.end).trimEnd().length);
  return text.slice(0, start) + rest.replace(/^[^\S\r\n]*(?:\r?\n)+/, '');
}

function keyOf(map: YamlMap): string | null {
  const field = (name: string): string | null => {
    const value = map.entries.find((entry) => entry.key === name)?.value;
    return value?.kind === 'scalar' && value.value !== null ? value.text : null;
  };
  const claim = field('claim');
  if (claim !== null) return decisionKey({ kind: 'claim', claim });
  const sentence = field('checked');
  if (sentence !== null) {
    const [article, statement, words] = [field('article') ?? '', field('as') ?? '', field('words') ?? ''];
    return decisionKey({ kind: 'check', article, sentence, statement, words });
  }
  const code = field('finding');
  if (code === null) return null;
  return decisionKey({ kind: 'finding', code, article: field('article') ?? '', words: field('words') ?? '' });
}

function unflow(text: string, start: number, items: readonly YamlNode[], lineEnd: string): string {
  const entries = items.map((item) => `- ${text.slice(item.start, item.end)}${lineEnd}`);
  return text.slice(0, start) + entries.join('');
}
