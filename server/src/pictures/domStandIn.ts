import { parseHTML } from 'linkedom';
import type { PictureDocument } from './frame';

/** A document where there is none: on the command line and in a worker. */
export function standInDocument(): PictureDocument {
  // Its types are those of a browser's window, which this project is compiled without.
  const window: unknown = parseHTML('<!doctype html><html><body></body></html>');
  return (window as { readonly document: PictureDocument }).document;
}
