import { isTitle, kindAt } from '../article/blockKinds';
import { nameOfArticle } from '../corpus/articleName';
import { measuredInterval, meeting } from '../corpus/compare';
import { disagreementsOf } from '../corpus/disagreements';
import { draftStatements } from '../corpus/draft/statements';
import { rulingOn } from '../corpus/rulings';
import type { CorpusSnapshot } from '../corpus/snapshot';
import type { CorpusArticle, Disagreement, FigureClaim, FigurePlace } from '../corpus/types';
import type { Figure } from '../facts/types';
import { figureFixes } from './figureFixes';
import type { RawFinding, RelatedPlace, Relation, Severity } from './types';

/** How the verdicts of a claim's disagreements are told by one of the rules. */
export interface ClaimRule {
  readonly verdicts: readonly Disagreement['verdict'][];
  readonly relation: Relation;
  /** Of the others that part from the article's figures, those worth telling; all without it. */
  readonly worthTelling?: (article: CorpusArticle, other: CorpusArticle) => boolean;
  /** Of what the rule speaks; of all without it. */
  readonly measures?: (measure: string | null) => boolean;
  /** The claim states for which the rule speaks. */
  message(told: ToldClaim): string;
}

export interface ToldClaim {
  readonly claim: FigureClaim;
  readonly article: CorpusArticle;
  readonly figure: Figure;
  /** The figures that part from it, one an article and value. */
  readonly others: readonly Told[];
  /** Whether all of them are only disputed. */
  readonly disputed: boolean;
  /** What hides which of two figures is newer. */
  readonly lack: string | undefined;
}

export interface Told {
  readonly place: FigurePlace;
  readonly article: CorpusArticle;
  readonly figure: Figure;
}

const MOST_RELATED = 40;

/** One finding for each claim of the article that the rule speaks of, at its most telling place. */
export function claimFindings(article: CorpusArticle, corpus: CorpusSnapshot, rule: ClaimRule): readonly RawFinding[] {
  const findings: RawFinding[] = [];
  const seen = new Set<string>();
  const overtaken = overtakenFigures(article, corpus);
  for (const key of corpus.claimsOf.get(article.path) ?? []) {
    if (key === null || seen.has(key)) continue;
    seen.add(key);
    const claim = corpus.claims.get(key);
    if (claim === undefined || claim.state === 'agreed' || isDecided(corpus, claim)) continue;
    const all = disagreementsOf(claim, corpus.articles, article.path);
    const own = all.filter((d) => {
      const mine = d.a.path === article.path ? d.a : d.b;
      if (rule.measures?.(article.facts.figures[mine.figure]?.measure ?? null) === false) return false;
      const isOvertaken = d.verdict === 'conflict' && overtaken.has(mine.figure);
      if (!rule.verdicts.includes(isOvertaken ? 'updated' : d.verdict)) return false;
      const other = corpus.articles.get(d.a.path === article.path ? d.b.path : d.a.path);
      return (
        other !== undefined &&
        isEvidence(other, article) &&
        (isOvertaken || (rule.worthTelling?.(article, other) ?? true))
      );
    });
    if (own.length === 0) continue;
    findings.push(tell(article, corpus, claim, all, own, rule));
  }
  return findings;
}

/**
 * Figures of a draft that a source had once, and that a newer count has overtaken. The draft itself is younger than both:
 * by its date alone its figure would be in conflict with them.
 */
function overtakenFigures({ path, role }: CorpusArticle, corpus: CorpusSnapshot): ReadonlySet<number> {
  if (role !== 'draft') return new Set();
  const statements = draftStatements(corpus, path);
  return new Set(
    statements.flatMap(({ kind, aspect, fact }) =>
      kind === 'figure' && aspect === 'newer' && fact !== null ? [fact] : [],
    ),
  );
}

/** A draft is held against the sources and against itself; nothing is held against a draft. */
function isEvidence(other: CorpusArticle, article: CorpusArticle): boolean {
  return other.path === article.path || other.role === 'source';
}

function isDecided(corpus: CorpusSnapshot, claim: FigureClaim): boolean {
  const ruling = rulingOn(corpus, claim.key);
  return ruling !== null && ruling.verdict !== 'disputed';
}

function tell(
  article: CorpusArticle,
  corpus: CorpusSnapshot,
  claim: FigureClaim,
  all: readonly Disagreement[],
  own: readonly Disagreement[],
  rule: ClaimRule,
): RawFinding {
  const figure = mostTelling(article, own);
  const told = article.facts.figures[figure]!;
  const parting = own.filter((d) => isAt(d.a, article.path, figure) || isAt(d.b, article.path, figure));
  const others = parting
    .map((d) => (isAt(d.a, article.path, figure) ? d.b : d.a))
    .flatMap((place) => toldAt(corpus, place));
  // Of hundreds that part from it, only the first are told.
  const agreeing = others.length < MOST_RELATED ? agreeingWith(article, corpus, claim, all, figure, others) : [];
  const related: RelatedPlace[] = [
    ...others.slice(0, MOST_RELATED).map((other) => relatedPlace(other, rule.relation)),
    ...agreeing.map((other) => relatedPlace(other, 'agrees')),
  ];
  const disputed = parting.every((d) => d.verdict === 'disputed');
  const decision = corpus.decisions.claims.find((one) => one.claim === claim.key);
  const severity: Severity | undefined = disputed || decision?.verdict === 'disputed' ? 'information' : undefined;
  const message = rule.message({ claim, article, figure: told, others, disputed, lack: parting[0]?.lack });
  return {
    start: told.start,
    end: told.end,
    message,
    related,
    fixes: figureFixes(corpus, claim, { article, figure: told }, others, agreeing),
    claim: claim.key,
    ...(severity === undefined ? {} : { severity }),
  };
}

/** Figures of other articles that say the same, one an article. */
function agreeingWith(
  article: CorpusArticle,
  corpus: CorpusSnapshot,
  claim: FigureClaim,
  all: readonly Disagreement[],
  figure: number,
  others: readonly Told[],
): readonly Told[] {
  const parted = new Set(
    all.flatMap(({ a, b }) =>
      isAt(a, article.path, figure) ? [placeKey(b)] : isAt(b, article.path, figure) ? [placeKey(a)] : [],
    ),
  );
  const namedPaths = new Set([article.path, ...others.map(({ place }) => place.path)]);
  const agreeing: Told[] = [];
  for (const place of claim.figures) {
    if (others.length + agreeing.length >= MOST_RELATED) break;
    if (namedPaths.has(place.path) || parted.has(placeKey(place))) continue;
    const other = corpus.articles.get(place.path);
    if (other === undefined || !isEvidence(other, article)) continue;
    // What is of another event is not held against it, and says nothing for it either.
    const told = toldAt(corpus, place).filter((one) => mayBeOne(article.facts.figures[figure]!, one.figure));
    if (told.length > 0) namedPaths.add(place.path);
    agreeing.push(...told);
  }
  return agreeing;
}

function mayBeOne(a: Figure, b: Figure): boolean {
  const [left, right] = [measuredInterval(a), measuredInterval(b)];
  return left === null || right === null || meeting(left, right) !== 'apart';
}

const placeKey = ({ path, figure }: FigurePlace): string => `${figure} ${path}`;

function isAt(place: FigurePlace, path: string, figure: number): boolean {
  return place.path === path && place.figure === figure;
}

/** The figure that most others part from; of equals the one that stands in the text rather than the headline, then the first. */
function mostTelling(article: CorpusArticle, own: readonly Disagreement[]): number {
  const counts = new Map<number, number>();
  for (const d of own) {
    for (const place of [d.a, d.b])
      if (place.path === article.path) counts.set(place.figure, (counts.get(place.figure) ?? 0) + 1);
  }
  let best = -1;
  let bestScore = -1;
  for (const [figure, count] of [...counts].sort((a, b) => a[0] - b[0])) {
    const score = count * 2 + (inHeadline(article, figure) ? 0 : 1);
    if (score > bestScore) {
      best = figure;
      bestScore = score;
    }
  }
  return best;
}

function inHeadline(article: CorpusArticle, figure: number): boolean {
  const { start } = article.facts.figures[figure]!;
  return isTitle(kindAt(article.article, start));
}

function toldAt(corpus: CorpusSnapshot, place: FigurePlace): Told[] {
  const article = corpus.articles.get(place.path);
  const figure = article?.facts.figures[place.figure];
  return article === undefined || figure === undefined ? [] : [{ place, article, figure }];
}

function relatedPlace({ article, figure }: Told, relation: Relation): RelatedPlace {
  const by = figure.attributedTo === null ? '' : `, on the word of ${figure.attributedTo.text}`;
  return {
    article: article.path,
    start: figure.start,
    end: figure.end,
    relation,
    message: `${nameOfArticle(article)}: “${figure.text}”${by}`,
  };
}

/** "“up to 190 miles” in The Herald and Ost Post; “200” in Kurier": the other values, each with where it stands. */
export function listOthers(others: readonly Told[], here: CorpusArticle): string {
  const byValue = new Map<string, { readonly text: string; readonly names: string[] }>();
  for (const { article, figure } of others) {
    const name = article.path === here.path ? 'this article' : nameOfArticle(article);
    const unit = figure.dimension === 'count' ? '' : figure.unit;
    const value = `${figure.min ?? ''}..${figure.max ?? ''} ${unit}`;
    const known = byValue.get(value) ?? { text: figure.text, names: [] };
    if (!known.names.includes(name)) known.names.push(name);
    byValue.set(value, known);
  }
  const listed = [...byValue.values()].slice(0, 3).map(({ text, names }) => `“${text}” in ${joined(names)}`);
  return listed.join('; ') + (byValue.size > 3 ? '; …' : '');
}

function joined(names: readonly string[]): string {
  if (names.length === 1) return names[0]!;
  if (names.length > 3) return `${names.slice(0, 2).join(', ')} and ${names.length - 2} more`;
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`;
}
