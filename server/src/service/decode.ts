import type { Problem } from '../article/types';

export function decode(bytes: Uint8Array): { readonly text: string; readonly problems: readonly Problem[] } {
  return { text: new TextDecoder('utf-8').decode(bytes), problems: [] };
}
