import type { AnnotationLayer } from '../corpus/annotationFiles';

export function sameNames(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size !== b.size) return false;
  for (const name of a) if (!b.has(name)) return false;
  return true;
}

export function sameLayers(
  a: readonly AnnotationLayer[] | undefined,
  b: readonly AnnotationLayer[] | undefined,
): boolean {
  return a?.length === b?.length && (a ?? []).every((layer, i) => layer.path === b?.[i]?.path);
}
