import { valuesOfClaim } from '../corpus/applyDecisions';
import { type NewDecision, writeDecision } from '../corpus/writeDecision';
import { claimTable } from '../features/claimTable';
import type { TextEdit } from '../rules/types';
import { DECISIONS_FILE } from '../service/corpusFiles';
import { type OpenFile, spanIn } from './fromProtocol';
import type { DecideArguments, DecideClaim, DecideFinding } from './protocol';
import { editBetween } from './textChange';

/** For editors that cannot ask: the file shows that nobody said why, and where to say it. */
const NO_REASON = 'no reason given yet';

/** The edit of `decisions.yaml` that records a ruling. `today` is an ISO date. */
export function decide(file: OpenFile, argument: DecideArguments, today: string): TextEdit {
  const decision = argument.kind === 'finding' ? onFinding(file, argument, today) : onClaim(file, argument, today);
  const before = file.view.textOf(DECISIONS_FILE) ?? '';
  return editBetween(before, writeDecision(before, decision));
}

function onFinding(file: OpenFile, { code, range, reason, by }: DecideFinding, today: string): NewDecision {
  const span = spanIn(file, range);
  const text = file.view.snapshot.articles.get(file.path)?.article.text ?? '';
  const words = text.slice(span.start, span.end);
  return { kind: 'finding', code, article: file.path, words, reason: reason ?? NO_REASON, by: by ?? null, on: today };
}

function onClaim(file: OpenFile, argument: DecideClaim, today: string): NewDecision {
  const { claim, verdict, value, reason, by } = argument;
  const table = claimTable(file.view.snapshot, claim);
  if (!table) throw new Error('these figures are no longer compared: the texts have changed');
  const rows = table.groups.flatMap((group) => group.rows);
  const { articles } = file.view.snapshot;
  // A card offers values with their hedges, a quick fix the figure's own words.
  const accepted =
    rows.find((row) => row.value === value) ??
    rows.find((row) => articles.get(row.path)?.facts.figures[row.figure]?.text === value);
  return {
    kind: 'claim',
    claim,
    verdict,
    value: value ?? null,
    evidence: accepted ? `${accepted.path}: ${accepted.sentence}` : null,
    seen: valuesOfClaim(file.view.snapshot, claim) ?? [],
    reason: reason ?? NO_REASON,
    by: by ?? null,
    on: today,
  };
}
