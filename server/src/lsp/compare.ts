import { claimTable } from '../features/claimTable';
import type { Service } from '../service';
import { corpusOf } from './corpusOf';
import type { ComparedClaim, ComparedFigure } from './protocol';
import { toPlace } from './toProtocol';

/** The figures of one claim side by side, for the client's panel. */
export function compareClaim(service: Service, uri: string, key: string): ComparedClaim | null {
  const view = corpusOf(service, uri);
  const table = view && claimTable(view.snapshot, key);
  if (!view || !table) return null;
  const decision = view.snapshot.decisions.claims.find(({ claim }) => claim === key);
  return {
    claim: key,
    title: table.title,
    state: table.state,
    why: table.why,
    decision: decision ? { verdict: decision.verdict, value: decision.value, reason: decision.reason } : null,
    groups: table.groups.map(({ value, rows }) => ({
      value,
      figures: rows.map(
        (row): ComparedFigure => ({
          ...toPlace(view, row.path, row),
          value: row.value,
          outlet: row.outlet,
          date: row.date,
          role: row.role,
          attributedTo: row.attributedTo,
          sentence: row.sentence,
        }),
      ),
    })),
  };
}
