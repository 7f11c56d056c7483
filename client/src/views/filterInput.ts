import * as vscode from 'vscode';

/** Milliseconds that keys are gathered for before the view follows. */
const GATHER = 150;

/** Asks for words to filter by; the view follows while they are typed, Escape brings back what was there before. */
export function askForFilter(title: string, before: string, apply: (filter: string) => void): void {
  const input = vscode.window.createInputBox();
  let timer: ReturnType<typeof setTimeout> | null = null;
  let kept = false;
  input.title = title;
  input.value = before;
  input.prompt = 'Only what has all of these words. Enter keeps the filter, Escape takes it back.';
  input.placeholder = 'for example: an outlet, a name, a number';
  input.onDidChangeValue((value) => {
    if (timer) clearTimeout(timer);
    timer = setTimeout(() => apply(value.trim()), GATHER);
  });
  input.onDidAccept(() => {
    kept = true;
    if (timer) clearTimeout(timer);
    apply(input.value.trim());
    input.hide();
  });
  input.onDidHide(() => {
    if (timer) clearTimeout(timer);
    if (!kept) apply(before);
    input.dispose();
  });
  input.show();
}
