/** The whole as one documented interface: the editor and the command line use nothing else. */
export { createService } from './service/create';
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
