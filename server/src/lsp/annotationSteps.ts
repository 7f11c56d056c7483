import type { Service } from '../service';
import type { AnnotatedText } from '../standoff/offsets';
import { type FileStep, undoStep } from '../standoff/undo';
import { canonicalUri } from '../text/uri';

export type FileEdit = (annotations: string, article: AnnotatedText) => string;

/** What a step does to the annotations of one article. */
export interface StepOfFile {
  readonly uri: string;
  readonly edit: FileEdit;
  /** One of its annotation files, relative to the corpus; by default the one that counts. */
  readonly layer?: string | undefined;
}

/** What a file was and became. */
interface ChangedFile extends FileStep {
  readonly uri: string;
  readonly layer?: string | undefined;
}

export interface StepDone {
  /** Files that stayed the same are left out. */
  readonly files: readonly ChangedFile[];
}

/** A person's steps on annotations, so that each can be taken back as one and done again. */
export interface AnnotationSteps {
  run(files: readonly StepOfFile[]): Promise<StepDone>;
  /** Takes back the last step that touched an article, in all files that it changed; null where there is none. */
  undo(uri: string): Promise<StepDone | null>;
  redo(uri: string): Promise<StepDone | null>;
}

const MOST_STEPS = 500;

export function createAnnotationSteps(
  service: Service,
  told: (uris: readonly string[], what: 'step' | 'undo' | 'redo') => void,
): AnnotationSteps {
  const done: StepDone[] = [];
  const undone: StepDone[] = [];

  /** Changes one file after the other; `changed` has those that were written, also when the next one fails. */
  const change = async (files: readonly StepOfFile[], changed: ChangedFile[]): Promise<void> => {
    for (const { uri, edit, layer } of files) {
      let step: FileStep | null = null;
      const annotated = (annotations: string, article: AnnotatedText): string => {
        const after = edit(annotations, article);
        step = after === annotations ? null : { before: annotations, after };
        return after;
      };
      await service.annotate(uri, annotated, layer);
      if (step !== null) changed.push({ uri: canonicalUri(uri), layer, ...(step as FileStep) });
    }
  };

  const takeBack = async (
    from: StepDone[],
    uri: string,
    back: (step: FileStep) => FileStep,
  ): Promise<StepDone | null> => {
    const at = from.findLastIndex((step) => urisOf(step).includes(canonicalUri(uri)));
    const [step] = at < 0 ? [] : from.splice(at, 1);
    if (step === undefined) return null;
    try {
      const files = step.files.map((one) => ({ ...one, edit: (now: string) => undoStep(back(one), now) }));
      await change(files, []);
    } catch (error) {
      // It can be asked for again: what was taken back already stays so.
      from.splice(at, 0, step);
      throw error;
    }
    return step;
  };

  const remember = (step: StepDone): void => {
    if (step.files.length === 0) return;
    done.push(step);
    if (done.length > MOST_STEPS) done.shift();
    const left = undone.filter((other) => !urisOf(other).some((uri) => urisOf(step).includes(uri)));
    undone.splice(0, undone.length, ...left);
    told(urisOf(step), 'step');
  };

  return {
    run: async (files) => {
      const changed: ChangedFile[] = [];
      try {
        await change(files, changed);
      } finally {
        // What was written before a file failed is a step too: the person sees it and can take it back.
        remember({ files: changed });
      }
      return { files: changed };
    },
    undo: async (uri) => {
      const step = await takeBack(done, uri, (one) => one);
      if (step === null) return null;
      undone.push(step);
      told(urisOf(step), 'undo');
      return step;
    },
    redo: async (uri) => {
      const step = await takeBack(undone, uri, ({ before, after }) => ({ before: after, after: before }));
      if (step === null) return null;
      done.push(step);
      told(urisOf(step), 'redo');
      return step;
    },
  };
}

const urisOf = ({ files }: StepDone): readonly string[] => [...new Set(files.map(({ uri }) => uri))];
