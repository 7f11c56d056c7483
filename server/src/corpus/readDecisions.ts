import { createYamlChecker, type YamlChecker } from '../text/checkedYaml';
import type { FileProblem } from '../text/fileProblem';
import type { Span } from '../text/span';
import { readYaml, type YamlMap } from '../text/yaml';
import type { CheckDecision, ClaimDecision, ClaimVerdict, Decisions, FindingDecision } from './decisions';
import { STATEMENT_KINDS } from './draft/types';

const FINDING_KEYS = ['finding', 'article', 'words', 'verdict', 'reason', 'by', 'on'] as const;
const CLAIM_KEYS = ['claim', 'verdict', 'value', 'evidence', 'seen', 'reason', 'by', 'on'] as const;
const CHECK_KEYS = ['checked', 'article', 'words', 'as', 'note', 'by', 'on'] as const;
const CLAIM_VERDICTS: readonly ClaimVerdict[] = ['accepted', 'disputed', 'not the same claim'];

/**
 * Reads `decisions.yaml`: a list of rulings, each on a finding (`finding:`), on a claim (`claim:`) or
 * on a statement of a draft that somebody has checked (`checked:`). Never fails: an entry that
 * cannot be understood is reported and left out.
 */
export function readDecisions(text: string): {
  readonly decisions: Decisions;
  readonly problems: readonly FileProblem[];
} {
  const checker = createYamlChecker('decisions.yaml', 'corpus.decisions');
  const { root, problems } = readYaml(text);
  for (const problem of problems) checker.report(problem, problem.message);
  const findings: FindingDecision[] = [];
  const claims: ClaimDecision[] = [];
  const checks: CheckDecision[] = [];
  const seen = new Set<string>();
  if (root?.kind === 'map' || (root?.kind === 'scalar' && root.value !== null)) {
    checker.report(
      root,
      'decisions.yaml is a list: begin each entry with "- finding: …", "- claim: …" or "- checked: …".',
    );
  }
  for (const item of root?.kind === 'list' ? root.items : []) {
    const map = checker.map(item, 'An entry of decisions.yaml');
    if (map === null) continue;
    const first = map.entries[0];
    const place: Span = first === undefined ? map : { start: first.keySpan.start, end: first.value.end };
    const says = (key: string): boolean => map.entries.some((entry) => entry.key === key);
    if (!says('claim') && !says('finding') && !says('checked')) {
      const message = 'This entry rules on nothing and was left out. Begin it with "finding:", "claim:" or "checked:".';
      checker.report(place, message);
      continue;
    }
    const read = says('claim') ? readClaim : says('finding') ? readFinding : readCheck;
    const decision = read(checker, map, place);
    if (decision === null) continue;
    const key = decisionKey(decision);
    if (seen.has(key)) {
      checker.report(place, 'There is a ruling on this above; that one counts. Remove one of them.');
      continue;
    }
    seen.add(key);
    if (decision.kind === 'claim') claims.push(decision);
    else if (decision.kind === 'finding') findings.push(decision);
    else checks.push(decision);
  }
  return { decisions: { findings, claims, checks }, problems: checker.problems };
}

/** Two rulings with one key are on the same thing; the file is sorted by it. */
export function decisionKey(
  decision:
    | Pick<FindingDecision, 'kind' | 'code' | 'article' | 'words'>
    | Pick<ClaimDecision, 'kind' | 'claim'>
    | Pick<CheckDecision, 'kind' | 'article' | 'sentence' | 'statement' | 'words'>,
): string {
  switch (decision.kind) {
    case 'claim':
      return `claim\n${decision.claim}`;
    case 'check':
      return `checked\n${decision.article}\n${onOneLine(decision.sentence)}\n${decision.statement}\n${onOneLine(decision.words)}`;
    case 'finding':
      return `finding\n${decision.article}\n${decision.code}\n${onOneLine(decision.words)}`;
  }
}

export function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function readTexts<K extends string>(
  checker: YamlChecker,
  map: YamlMap,
  keys: readonly K[],
  where: string,
): Map<K, string> {
  const texts = new Map<K, string>();
  for (const entry of map.entries) {
    const key = keys.find((known) => known === entry.key);
    if (key === undefined) checker.unknownKey(map, entry, keys, where);
    else if (key !== 'seen' && key !== 'verdict' && key !== 'as') {
      const text = checker.text(entry.value, `"${key}"`);
      if (text !== null) texts.set(key, text);
    }
  }
  return texts;
}

function readFinding(checker: YamlChecker, map: YamlMap, place: Span): FindingDecision | null {
  const texts = readTexts(checker, map, FINDING_KEYS, 'a ruling on a finding');
  const verdict = map.entries.find((entry) => entry.key === 'verdict');
  if (verdict !== undefined && checker.oneOf(verdict.value, '"verdict"', ['ignore'] as const) === null) return null;
  const code = texts.get('finding');
  const article = texts.get('article');
  const words = texts.get('words');
  if (code === undefined || article === undefined || words === undefined) {
    checker.report(
      place,
      'A ruling on a finding names the article and the words it was made on. Add "article:" and "words:".',
    );
    return null;
  }
  const reason = texts.get('reason') ?? '';
  if (reason.trim() === '') {
    checker.report(place, 'A ruling needs a reason, so that the next reader need not ask. Add "reason:".');
  }
  const entry = { start: map.start, end: map.end };
  return {
    kind: 'finding',
    code,
    article,
    words,
    reason,
    by: texts.get('by') ?? null,
    on: texts.get('on') ?? null,
    entry,
    head: place,
  };
}

function readClaim(checker: YamlChecker, map: YamlMap, place: Span): ClaimDecision | null {
  const texts = readTexts(checker, map, CLAIM_KEYS, 'a ruling on a claim');
  const verdictEntry = map.entries.find((entry) => entry.key === 'verdict');
  const verdict = verdictEntry === undefined ? null : checker.oneOf(verdictEntry.value, '"verdict"', CLAIM_VERDICTS);
  const claim = texts.get('claim');
  if (verdictEntry === undefined || claim === undefined) {
    checker.report(place, `A ruling on a claim has a verdict: ${CLAIM_VERDICTS.join(', ')}. Add "verdict:".`);
  }
  if (verdict === null || claim === undefined) return null;
  const seen = map.entries.find((entry) => entry.key === 'seen');
  return {
    kind: 'claim',
    claim,
    verdict,
    value: texts.get('value') ?? null,
    evidence: texts.get('evidence') ?? null,
    seen: seen === undefined ? [] : checker.texts(seen.value, '"seen"'),
    reason: texts.get('reason') ?? null,
    by: texts.get('by') ?? null,
    on: texts.get('on') ?? null,
    entry: { start: map.start, end: map.end },
    head: place,
  };
}

function readCheck(checker: YamlChecker, map: YamlMap, place: Span): CheckDecision | null {
  const texts = readTexts(checker, map, CHECK_KEYS, 'a checked statement');
  const as = map.entries.find((entry) => entry.key === 'as');
  const statement = as === undefined ? null : checker.oneOf(as.value, '"as"', STATEMENT_KINDS);
  const sentence = texts.get('checked');
  const article = texts.get('article');
  const words = texts.get('words');
  if (sentence === undefined || article === undefined || words === undefined || as === undefined) {
    const message =
      'A checked statement names its draft, its words and what it is. Add "article:", "words:" and "as:".';
    checker.report(place, message);
    return null;
  }
  if (statement === null) return null;
  return {
    kind: 'check',
    sentence,
    article,
    words,
    statement,
    note: texts.get('note') ?? null,
    by: texts.get('by') ?? null,
    on: texts.get('on') ?? null,
    entry: { start: map.start, end: map.end },
    head: place,
  };
}
