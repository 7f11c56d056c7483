import { unseenValuesOf } from './applyDecisions';
import type { ClaimDecision } from './decisions';
import type { CorpusSnapshot } from './snapshot';

/** What a person ruled on a claim, as long as it holds: a value that the ruling had not seen opens the claim again. */
export function rulingOn(corpus: CorpusSnapshot, claim: string): ClaimDecision | null {
  const ruling = corpus.decisions.claims.find((decision) => decision.claim === claim);
  return ruling === undefined || unseenValuesOf(corpus, ruling).length > 0 ? null : ruling;
}

/** "decided: “around 160 miles” is right (the maker's sheet; Mirja Holm, 2031-05-04)". */
export function rulingInWords({ verdict, value, reason, by, on }: ClaimDecision): string {
  const ruled =
    verdict === 'accepted'
      ? value === null
        ? 'one value is right'
        : `“${value}” is right`
      : verdict === 'disputed'
        ? 'it is disputed'
        : 'these are not the same claim';
  const who = [by, on].filter((part) => part !== null).join(', ');
  const told = [reason?.replace(/\.$/, '') ?? '', who].filter(Boolean).join('; ');
  return `decided: ${ruled}${told === '' ? '' : ` (${told})`}`;
}
