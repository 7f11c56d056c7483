import type { Node } from './model';

/**
 * The elements whose lines have to be drawn again, so that nothing else of the tree moves: those that changed
 * themselves or among their children. Null when the top level itself changed.
 */
export function changedNodes(before: readonly Node[], after: readonly Node[]): readonly Node[] | null {
  if (before.length !== after.length || before.some((node, i) => node.id !== after[i]?.id)) return null;
  return after.filter((node, i) => JSON.stringify(node) !== JSON.stringify(before[i]));
}
