import { ANNOTATION_CONFIGURATION, nearestFile } from '../features/annotations/configurationFiles';
import type { TextOf } from '../features/corpusFiles';
import { type AnnotationConfiguration, readAnnotationConfiguration } from '../standoff/configuration';
import { checkConfigured } from '../standoff/configured/check';
import { checkConfigurationFile } from '../standoff/configured/configurationFile';
import type { AnnotationFile } from '../standoff/read';
import type { FileProblem } from '../text/fileProblem';

export interface ConfiguredAnnotations {
  /** What the configuration that counts for an article says against one of its annotation files. */
  problems(article: string, file: AnnotationFile): readonly FileProblem[];
  /** What is wrong in the configurations themselves. */
  ofConfigurations(): readonly FileProblem[];
  /** A file came, changed, or went. */
  changed(path: string, text: string | null): void;
}

/** Holds annotation files against `annotation.conf`: each file once, as long as neither of them changes. */
export function createConfiguredAnnotations(textOf: TextOf): ConfiguredAnnotations {
  const read = new Map<string, { readonly text: string; readonly configuration: AnnotationConfiguration }>();
  const own = new Map<string, readonly FileProblem[]>();
  /** While the text is edited its file stays the same object: nothing is checked again at a key. */
  const checked = new WeakMap<
    AnnotationFile,
    { readonly by: AnnotationConfiguration; readonly problems: readonly FileProblem[] }
  >();
  return {
    problems: (article, file) => {
      const from = nearestFile(article, ANNOTATION_CONFIGURATION, textOf);
      if (from === null) return [];
      let known = read.get(from.path);
      if (known?.text !== from.text) {
        known = { text: from.text, configuration: readAnnotationConfiguration(from.text) };
        read.set(from.path, known);
      }
      const by = known.configuration;
      const before = checked.get(file);
      if (before?.by === by) return before.problems;
      const problems = checkConfigured(file, by, from);
      checked.set(file, { by, problems });
      return problems;
    },
    ofConfigurations: () => [...own.values()].flat(),
    changed: (path, text) => {
      if (!isConfiguration(path)) return;
      if (text === null) own.delete(path);
      else own.set(path, checkConfigurationFile(text, path));
    },
  };
}

/** Whether an article's annotations are checked anew when this file changes. */
export function isConfigurationOf(article: string, path: string): boolean {
  return isConfiguration(path) && article.startsWith(path.slice(0, path.length - ANNOTATION_CONFIGURATION.length));
}

function isConfiguration(path: string): boolean {
  return path === ANNOTATION_CONFIGURATION || path.endsWith(`/${ANNOTATION_CONFIGURATION}`);
}
