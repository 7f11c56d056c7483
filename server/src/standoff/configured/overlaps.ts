import type { FileProblem } from '../../text/fileProblem';
import { contains, overlaps } from '../../text/span';
import { isAllowedType, type OverlapKind } from '../configuration';
import type { TextBound } from '../types';
import { declare } from './declare';
import type { ConfigurationFile } from './types';
import { placeOfPart, type Used } from './used';

/**
 * Annotations that share words although the configuration does not let their types do so. Where it says nothing of overlaps at all, it
 * forbids none; words that trigger events may stand anywhere.
 */
export function* forbiddenOverlaps(
  used: Used,
  textBounds: readonly TextBound[],
  layer: string,
  file: ConfigurationFile,
): Generator<Omit<FileProblem, 'file'>> {
  const { forbidsOverlaps } = used.configuration;
  if (forbidsOverlaps.size === 0) return;
  const lines = new Map(used.lines.map(({ line }) => [line.id, line]));
  const sorted = textBounds
    .filter(({ id, spans }) => used.things.get(id)?.sort === 'entities' && spans.length > 0)
    .map((own) => ({ own, start: own.spans[0]!.start, end: Math.max(...own.spans.map(({ end }) => end)) }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const allowed = new Map<string, boolean>();
  let open: typeof sorted = [];
  for (const one of sorted) {
    open = open.filter(({ end }) => end > one.start);
    for (const other of open) {
      const overlap = overlapOf(one.own, other.own);
      if (overlap === null || !forbidsOverlaps.has(overlap.kind)) continue;
      const { kind, inner, outer } = overlap;
      const key = `${kind} ${inner.type} ${outer.type}`;
      const isAllowed = allowed.get(key) ?? mayOverlap(used, kind, inner.type, outer.type);
      allowed.set(key, isAllowed);
      if (isAllowed) continue;
      const line = lines.get(inner.id);
      if (line === undefined) continue;
      const how = SAID[kind];
      const message = `${inner.id} (${inner.type}) ${how} ${outer.id} (${outer.type}), “${shortened(outer.words)}”, which ${file.path} does not allow. Remove one of them, change its words, or allow it.`;
      const declaration = `<OVERLAP>\tArg1:${inner.type}, Arg2:${outer.type}, <OVL-TYPE>:${kind}`;
      yield {
        ...placeOfPart(used.text, line, 0),
        code: 'annotation.overlap',
        message,
        fixes: [
          ...[inner, outer].map(({ id, type, words }) => ({
            title: `Remove ${id} (${type} “${shortened(words)}”) and what refers to it`,
            edits: [],
            settles: { layer, removes: [id] },
          })),
          {
            title: `Allow it in ${file.path}`,
            edits: [declare(file.text, 'relations', declaration)],
            in: file.path,
          },
        ],
      };
    }
    open.push(one);
  }
}

const SAID: Readonly<Record<OverlapKind, string>> = {
  contain: 'stands inside',
  equal: 'marks the same words as',
  cross: 'crosses',
};

function overlapOf(
  a: TextBound,
  b: TextBound,
): { readonly kind: OverlapKind; readonly inner: TextBound; readonly outer: TextBound } | null {
  if (!a.spans.some((span) => b.spans.some((other) => overlaps(span, other)))) return null;
  if (isWithin(a, b)) return { kind: isWithin(b, a) ? 'equal' : 'contain', inner: a, outer: b };
  return isWithin(b, a) ? { kind: 'contain', inner: b, outer: a } : { kind: 'cross', inner: a, outer: b };
}

function isWithin(inner: TextBound, outer: TextBound): boolean {
  return inner.spans.every((span) => outer.spans.some((one) => contains(one, span)));
}

function mayOverlap({ configuration }: Used, kind: OverlapKind, inner: string, outer: string): boolean {
  const isSaid = (first: string, second: string): boolean =>
    configuration.overlaps.some(
      (overlap) =>
        overlap.kinds.has(kind) &&
        isAllowedType(configuration, first, 'entities', overlap.inner) &&
        isAllowedType(configuration, second, 'entities', overlap.outer),
    );
  return isSaid(inner, outer) || (kind !== 'contain' && isSaid(outer, inner));
}

function shortened(words: string): string {
  return words.length > 40 ? `${words.slice(0, 40)}…` : words;
}
