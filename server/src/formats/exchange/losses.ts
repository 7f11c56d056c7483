import type { Loss } from './types';

/** Counts what a format cannot carry. */
export function createLedger() {
  const counts = new Map<string, number>();
  return {
    add: (what: string, count = 1): void => {
      if (count > 0) counts.set(what, (counts.get(what) ?? 0) + count);
    },
    losses: (): readonly Loss[] => [...counts].map(([what, count]) => ({ what, count })),
  };
}

export type Ledger = ReturnType<typeof createLedger>;

/** Adds up what several steps lost. */
export function sumLosses(...all: readonly (readonly Loss[])[]): readonly Loss[] {
  const ledger = createLedger();
  for (const { what, count } of all.flat()) ledger.add(what, count);
  return ledger.losses();
}
