import type * as vscode from 'vscode';

/** A suggestion that a person does not want, known again by its words and those around them wherever they have moved. */
export interface RejectedSuggestion {
  readonly type: string;
  readonly words: string;
  readonly before: string;
  readonly after: string;
}

const KEY = 'crosscheck.rejectedSuggestions';
const CONTEXT = 24;

type Rejections = Readonly<Record<string, readonly RejectedSuggestion[]>>;

/** What was rejected, by article, kept with the workspace. */
export function rejectedIn(state: vscode.Memento, uri: string): readonly RejectedSuggestion[] {
  return state.get<Rejections>(KEY, {})[uri] ?? [];
}

export async function reject(state: vscode.Memento, uri: string, suggestion: RejectedSuggestion): Promise<void> {
  const all = state.get<Rejections>(KEY, {});
  await state.update(KEY, { ...all, [uri]: [...(all[uri] ?? []), suggestion] });
}

/** A suggestion as it is known again. */
export function suggestionAt(text: string, type: string, start: number, end: number): RejectedSuggestion {
  return {
    type,
    words: text.slice(start, end),
    before: text.slice(Math.max(0, start - CONTEXT), start),
    after: text.slice(end, end + CONTEXT),
  };
}

/** Words on one side may have changed since; on both sides it is another place. */
export function isRejected(
  rejected: readonly RejectedSuggestion[],
  { type, words, before, after }: RejectedSuggestion,
): boolean {
  return rejected.some(
    (one) => one.type === type && one.words === words && (one.before === before || one.after === after),
  );
}
