/** The whole as one documented interface: the editor and the command line use nothing else. */
export type { AnnotationKeeper } from './service/annotationKeeping';
export { createService } from './service/create';
export { createJournal } from './service/journal';
export type { Rename } from './service/renames';
export type {
  Clock,
  CorpusView,
  Files,
  FindingsChange,
  Logger,
  Progress,
  Service,
  ServiceOptions,
} from './service/types';
