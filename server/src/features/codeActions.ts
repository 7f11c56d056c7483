import type { Role } from '../article/types';
import type { Finding, FixAction } from '../rules/types';
import { overlaps, type Span } from '../text/span';

export interface CodeActionItem {
  readonly title: string;
  readonly preferred: boolean;
  readonly finding: Finding;
  readonly action: FixAction | CompareAction;
}

/** Opens the figures of the finding's claim side by side: for editors that have a page for it. */
export interface CompareAction {
  readonly kind: 'compare claim';
  readonly claim: string;
}

export interface ActionContext {
  /** Null for a file that is no article: `corpus.yaml` and the like. */
  readonly role: Role | null;
  /** What the findings stand in. */
  readonly text: string;
  /** The editor can show the figures of a claim side by side. */
  readonly compares: boolean;
}

/** What can be done about the findings that touch a range. */
export function codeActions(
  findings: readonly Finding[],
  range: Span,
  { role, text, compares }: ActionContext,
): readonly CodeActionItem[] {
  const items: CodeActionItem[] = [];
  for (const finding of findings) {
    if (!touches(finding, range)) continue;
    for (const { title, preferred, action } of finding.fixes) items.push({ title, preferred, finding, action });
    if (compares && finding.claim !== undefined) {
      const action: CompareAction = { kind: 'compare claim', claim: finding.claim };
      items.push({ title: 'Compare the figures', preferred: false, finding, action });
    }
    const decides = finding.fixes.some(({ action }) => action.kind === 'decide finding');
    if (!decides && role !== null && finding.start < finding.end) {
      const action: FixAction = { kind: 'decide finding', code: finding.code, span: spanOf(finding) };
      items.push({ title: 'Ignore, with a reason', preferred: false, finding, action });
    }
  }
  return inOrder(items, text);
}

/** What mends comes first, whichever finding it is for; to ignore one is the last thing, and says which, in which words. */
function inOrder(items: readonly CodeActionItem[], text: string): readonly CodeActionItem[] {
  const named = items
    .filter(isIgnoring)
    .map((item) => ({ ...item, title: `${item.title}: “${wordsOf(item.finding, text)}” (${item.finding.code})` }));
  return [...items.filter((item) => !isIgnoring(item)), ...named];
}

const MOST_WORDS = 5;

/** Editors show actions of one title as one: two findings of one rule on a line are told apart by their words. */
function wordsOf({ start, end }: Span, text: string): string {
  const words = text.slice(start, end).replace(/[“”"]/g, '').trim().split(/\s+/);
  return words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS).join(' ')}…` : words.join(' ');
}

export function isIgnoring({ action }: CodeActionItem): boolean {
  return action.kind === 'decide finding';
}

function touches(finding: Span, range: Span): boolean {
  return overlaps(finding, range) || finding.start === range.end || finding.end === range.start;
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });
