import type { Service } from '../service';
import type { AnnotatedText } from '../standoff/offsets';
import { type FileStep, undoStep } from '../standoff/undo';
import { canonicalUri } from '../text/uri';
import { Refusal } from './answer';

export type FileEdit = (annotations: string, article: AnnotatedText) => string;

/** What a step does to the annotations of one article. */
export interface StepOfFile {
  readonly uri: string;
  readonly edit: FileEdit;
  /** One of its annotation files, relative to the corpus; by default the one that counts. */
  readonly layer?: string | undefined;
}

export interface StepDone {
  /** What each file was and became; files that stayed the same are left out. */
  readonly files: readonly (FileStep & { readonly uri: string; readonly layer?: string | undefined })[];
}

/** A person's steps on annotations, so that each can be taken back as one and done again. */
export interface AnnotationSteps {
  run(files: readonly StepOfFile[]): Promise<StepDone>;
  /** Takes back the last step that touched an article, in all files that it changed. */
  undo(uri: string): Promise<StepDone>;
  redo(uri: string): Promise<StepDone>;
}

const MOST_STEPS = 500;

export function createAnnotationSteps(
  service: Service,
  told: (uris: readonly string[], what: 'step' | 'undo' | 'redo') => void,
): AnnotationSteps {
  const done: StepDone[] = [];
  let undone: StepDone[] = [];

  const change = async (files: readonly StepOfFile[]): Promise<StepDone> => {
    const changed: StepDone['files'][number][] = [];
    for (const { uri, edit, layer } of files) {
      const annotated = (annotations: string, article: AnnotatedText): string => {
        const after = edit(annotations, article);
        if (after !== annotations) changed.push({ uri: canonicalUri(uri), layer, before: annotations, after });
        return after;
      };
      await service.annotate(uri, annotated, layer);
    }
    return { files: changed };
  };

  const takeBack = async (from: StepDone[], uri: string, back: (step: FileStep) => FileStep): Promise<StepDone> => {
    const at = from.findLastIndex((step) => urisOf(step).includes(canonicalUri(uri)));
    const [step] = at < 0 ? [] : from.splice(at, 1);
    if (step === undefined) throw new Refusal('There is no step on the annotations of this article to take back.');
    await change(step.files.map((one) => ({ ...one, edit: (now) => undoStep(back(one), now) })));
    return step;
  };

  return {
    run: async (files) => {
      const step = await change(files);
      if (step.files.length === 0) return step;
      done.push(step);
      if (done.length > MOST_STEPS) done.shift();
      undone = undone.filter((other) => !urisOf(other).some((uri) => urisOf(step).includes(uri)));
      told(urisOf(step), 'step');
      return step;
    },
    undo: async (uri) => {
      const step = await takeBack(done, uri, (one) => one);
      undone.push(step);
      told(urisOf(step), 'undo');
      return step;
    },
    redo: async (uri) => {
      const step = await takeBack(undone, uri, ({ before, after }) => ({ before: after, after: before }));
      done.push(step);
      told(urisOf(step), 'redo');
      return step;
    },
  };
}

const urisOf = ({ files }: StepDone): readonly string[] => [...new Set(files.map(({ uri }) => uri))];
