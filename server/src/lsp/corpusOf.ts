import type { CorpusView, Service } from '../service';
import { canonicalUri } from '../text/uri';

/** The corpus whose folder this is; null where there is none. */
export function corpusAt(service: Service, folder: string): CorpusView | null {
  const wanted = canonicalUri(folder).replace(/\/$/, '');
  return service.corpora().find(({ root }) => root === wanted) ?? null;
}

/** The corpus whose folder this is, or that has this file; null where there is none. */
export function corpusOf(service: Service, uri: string): CorpusView | null {
  return corpusAt(service, uri) ?? service.find(uri)?.corpus ?? null;
}
