import { readArticle } from '../article/read';
import { readQuantities } from '../facts/quantities';
import type { FileProblem } from '../text/fileProblem';
import type { Span } from '../text/span';
import type { ClaimDecision, Decisions, FindingDecision } from './decisions';
import { decisionKey } from './readDecisions';
import type { CorpusSnapshot } from './snapshot';

/** What a decision needs to know of a finding; the rules' findings are more than this. */
export interface DecidableFinding extends Span {
  readonly article: string;
  readonly code: string;
  readonly claim?: string;
  readonly beatsRuling?: true;
}

export interface DecisionContext {
  /** The text of an article of the corpus, or null. */
  textOf(article: string): string | null;
  /** The values that a claim has now, as written; null for a claim that is no more. */
  valuesOf(claim: string): readonly string[] | null;
  /** Whether a rule reports anything there: while it is off, nothing can be said of a decision on it. */
  isOn(code: string, article: string): boolean;
}

export interface PutAside<F> {
  readonly finding: F;
  readonly reason: string;
  /** The key of the ruling that did it, by which it can be taken back. */
  readonly ruling: string;
}

export interface DecidedFindings<F> {
  readonly kept: readonly F[];
  readonly ignored: readonly PutAside<F>[];
  /** `decision.stale` and `decision.reopened`, on the entries in `decisions.yaml`. */
  readonly problems: readonly FileProblem[];
}

/** The rules that speak of a claim as a whole, which a ruling on the claim answers. */
const SETTLED_BY_CLAIM: ReadonlySet<string> = new Set([
  'figure.conflict',
  'figure.differs',
  'figure.updated',
  'quote.wording-differs',
  'quote.speaker-differs',
]);

/**
 * Puts aside the findings that a person has ruled on. A ruling on a finding holds for the same words in the same article, wherever
 * they have moved; one on a claim holds until a value appears that is not among those it had seen (a ruling that lists none is taken
 * to hold for all).
 */
export function applyDecisions<F extends DecidableFinding>(
  findings: readonly F[],
  decisions: Decisions,
  context: DecisionContext,
): DecidedFindings<F> {
  if (decisions.findings.length === 0 && decisions.claims.length === 0)
    return { kept: findings, ignored: [], problems: [] };
  const problems: FileProblem[] = [];
  const byPlace = new Map<string, FindingDecision>();
  for (const decision of decisions.findings) {
    byPlace.set(placeKey(decision.article, decision.code, decision.words), decision);
  }
  const byClaim = new Map<string, ClaimDecision>();
  for (const decision of decisions.claims) {
    const values = context.valuesOf(decision.claim);
    const unseen = values === null ? [] : unseenValues(decision, values);
    if (values === null) problems.push(problemOn(decision, 'decision.stale', STALE_CLAIM));
    else if (unseen.length > 0) problems.push(problemOn(decision, 'decision.reopened', reopened(unseen)));
    else byClaim.set(decision.claim, decision);
  }
  const kept: F[] = [];
  const ignored: PutAside<F>[] = [];
  const used = new Set<FindingDecision>();
  for (const finding of findings) {
    const onClaim =
      finding.claim !== undefined && SETTLED_BY_CLAIM.has(finding.code) && !finding.beatsRuling
        ? byClaim.get(finding.claim)
        : undefined;
    const words = byPlace.size === 0 ? undefined : context.textOf(finding.article)?.slice(finding.start, finding.end);
    const onFinding = words === undefined ? undefined : byPlace.get(placeKey(finding.article, finding.code, words));
    if (onFinding !== undefined) used.add(onFinding);
    if (onFinding !== undefined) ignored.push({ finding, reason: onFinding.reason, ruling: decisionKey(onFinding) });
    else if (onClaim !== undefined) ignored.push({ finding, reason: reasonOf(onClaim), ruling: decisionKey(onClaim) });
    else kept.push(finding);
  }
  for (const decision of decisions.findings) {
    if (used.has(decision)) continue;
    const message = staleFinding(decision, context);
    if (message !== null) problems.push(problemOn(decision, 'decision.stale', message));
  }
  problems.sort((a, b) => a.start - b.start);
  return { kept, ignored, problems };
}

function placeKey(article: string, code: string, words: string): string {
  return `${article}\n${code}\n${foldWords(words)}`;
}

/** White space may change when a text is wrapped anew, and quotation marks when it is scraped anew. */
function foldWords(words: string): string {
  return words
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .trim();
}

/** "up to 190 miles" has been seen where "190-mile" was: a value is its numbers and its unit, however they are written. */
function unseenValues(decision: ClaimDecision, values: readonly string[]): string[] {
  if (decision.seen.length === 0) return [];
  const seen = new Set(decision.seen.flatMap(valueKeys));
  return values.filter((value) => !valueKeys(value).some((key) => seen.has(key)));
}

/** The values of a ruling's claim that it had not seen: they open the claim again. */
export function unseenValuesOf(snapshot: CorpusSnapshot, decision: ClaimDecision): readonly string[] {
  return unseenValues(decision, valuesOfClaim(snapshot, decision.claim) ?? []);
}

function valueKeys(value: string): string[] {
  const quantities = readQuantities(readArticle(value, 'txt')).map(({ min, max, unit }) => `${min}..${max} ${unit}`);
  return [foldWords(value).toLowerCase(), ...quantities];
}

function reopened(unseen: readonly string[]): string {
  const values = unseen
    .slice(0, 3)
    .map((value) => `"${value}"`)
    .join(', ');
  const what = unseen.length === 1 ? 'a value' : 'values';
  return `The claim has ${what} that this ruling had not seen: ${values}. Look again: add to "seen:", or change the verdict.`;
}

const STALE_CLAIM = 'No article makes this claim any more. Remove the ruling, or correct its key.';

function staleFinding(decision: FindingDecision, context: DecisionContext): string | null {
  const text = context.textOf(decision.article);
  if (text === null) return `The corpus has no article "${decision.article}". Correct the path, or remove the ruling.`;
  if (!foldWords(text).includes(foldWords(decision.words))) {
    return 'These words are not in the article any more. Remove the ruling, or write the words as they are now.';
  }
  if (!context.isOn(decision.code, decision.article)) return null;
  return `${decision.code} does not report these words any more. Remove the ruling.`;
}

function reasonOf(decision: ClaimDecision): string {
  const value = decision.value === null ? '' : `: ${decision.value}`;
  const why = decision.reason ?? decision.evidence;
  return `${decision.verdict}${value}${why === null ? '' : ` (${why})`}`;
}

function problemOn(decision: FindingDecision | ClaimDecision, code: string, message: string): FileProblem {
  return { file: 'decisions.yaml', code, message, start: decision.head.start, end: decision.head.end };
}

/** What a claim says now, each value once, as the articles write it: what a ruling on it has seen. */
export function valuesOfClaim(snapshot: CorpusSnapshot, key: string): readonly string[] | null {
  const claim = snapshot.claims.get(key);
  if (claim !== undefined) {
    return distinct(claim.figures.map((place) => snapshot.articles.get(place.path)?.facts.figures[place.figure]?.text));
  }
  const saying = snapshot.sayings.get(key);
  if (saying === undefined) return null;
  return distinct(
    saying.quotations.map((place) => {
      const article = snapshot.articles.get(place.path);
      const quotation = article?.facts.quotations[place.quotation];
      return quotation?.spans.map((span) => article!.article.text.slice(span.start, span.end)).join(' ');
    }),
  );
}

function distinct(values: readonly (string | undefined)[]): string[] {
  return [...new Set(values.filter((value) => value !== undefined).map((value) => value.replace(/\s+/g, ' ').trim()))];
}
