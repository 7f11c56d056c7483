/**
 * Which of a person's steps Ctrl+Z takes back: the last one on the annotations, or the last one on the text. An editor's own undo
 * knows texts only, so a step on annotations is the next in turn when the text is the one on which it was taken.
 */
export interface StepTurns {
  stepTaken(uri: string, what: 'step' | 'undo' | 'redo', text: string | null): void;
  textChanged(uri: string, by: 'undo' | 'redo' | null): void;
  /** The text is asked for only where a step was taken on it. */
  canUndo(uri: string, text: () => string): boolean;
  canRedo(uri: string, text: () => string): boolean;
  /** Whoever kept the steps does so no more: of one text, or of all. */
  forget(uri?: string): void;
}

interface Turns {
  /** The texts on which the steps were taken, as far as somebody saw them. */
  readonly undo: (string | null)[];
  readonly redo: (string | null)[];
  /** The text is what it is because of a step, an undo or a redo, and not because somebody typed. */
  settled: boolean;
}

export function createStepTurns(): StepTurns {
  const byUri = new Map<string, Turns>();
  const of = (uri: string): Turns => {
    const known = byUri.get(uri);
    if (known) return known;
    const made: Turns = { undo: [], redo: [], settled: true };
    byUri.set(uri, made);
    return made;
  };

  return {
    stepTaken: (uri, what, text) => {
      const turns = of(uri);
      const key = text === null ? null : keyOf(text);
      if (what === 'step') {
        turns.undo.push(key);
        turns.redo.length = 0;
      } else if (what === 'undo') turns.redo.push(turns.undo.pop() ?? key);
      else turns.undo.push(turns.redo.pop() ?? key);
      turns.settled = true;
    },
    textChanged: (uri, by) => {
      const turns = byUri.get(uri);
      if (!turns) return;
      turns.settled = by !== null;
      // What was typed after an undo is the new way: the old one cannot be gone again, in texts as well.
      if (by === null) turns.redo.length = 0;
    },
    canUndo: (uri, text) => isNext(byUri.get(uri), text, ({ undo }) => undo),
    canRedo: (uri, text) => isNext(byUri.get(uri), text, ({ redo }) => redo),
    forget: (uri) => {
      if (uri === undefined) byUri.clear();
      else byUri.delete(uri);
    },
  };
}

function isNext(turns: Turns | undefined, text: () => string, of: (turns: Turns) => Turns['undo']): boolean {
  if (!turns?.settled || of(turns).length === 0) return false;
  const last = of(turns).at(-1);
  return last === null || last === keyOf(text());
}

/** A text is known again by its length and a hash: the texts themselves would be kept for nothing. */
function keyOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return `${text.length}:${hash >>> 0}`;
}
