import { type AnnotationConfiguration, readAnnotationConfiguration } from '../../standoff/configuration';
import { readVisualConfiguration, type VisualConfiguration } from '../../standoff/visual';
import type { TextOf } from '../corpusFiles';

export const ANNOTATION_CONFIGURATION = 'annotation.conf';
export const VISUAL_CONFIGURATION = 'visual.conf';
export const SHORTCUTS = 'kb_shortcuts.conf';

/** The configuration file that counts for an article: brat looks for it in its folder and in those above. Null where there is none. */
export function nearestFile(path: string, name: string, textOf: TextOf): { path: string; text: string } | null {
  const folders = path.split('/').slice(0, -1);
  for (;;) {
    const candidate = [...folders, name].join('/');
    const text = textOf(candidate);
    if (text !== null) return { path: candidate, text };
    if (folders.pop() === undefined) return null;
  }
}

export function annotationConfigurationOf(path: string, textOf: TextOf): AnnotationConfiguration | null {
  const file = nearestFile(path, ANNOTATION_CONFIGURATION, textOf);
  return file && readAnnotationConfiguration(file.text);
}

export function visualConfigurationOf(path: string, textOf: TextOf): VisualConfiguration | null {
  const file = nearestFile(path, VISUAL_CONFIGURATION, textOf);
  return file && readVisualConfiguration(file.text);
}
