import { LEVELS, type Level } from '../corpus/manifest';
import { driftOf } from '../features/annotations/drift';
import { findingsJson } from '../formats/findingsJson';
import { githubReport } from '../formats/github';
import { junitReport } from '../formats/junit';
import { prettyReport, summaryLine } from '../formats/pretty';
import type { ReportPlaces } from '../formats/report';
import { sarifReport } from '../formats/sarif';
import { RULES } from '../rules';
import { FILE_PROBLEM_KINDS } from '../rules/fileProblems';
import type { Finding, Severity } from '../rules/types';
import type { CorpusView } from '../service';
import { indexLines, type LineIndex, type Position, positionAt } from '../text/lines';
import { pathFromHere } from './files';
import { NO_ARTICLES, printNote, printResult } from './output';
import { readCorpora } from './read';
import { UsageError } from './targets';

export const CHECK_FORMATS = ['pretty', 'json', 'sarif', 'junit', 'github'] as const;
export const FAIL_LEVELS = ['error', 'warning', 'information'] as const;

export interface CheckOptions {
  readonly format: (typeof CHECK_FORMATS)[number];
  readonly failOn: (typeof FAIL_LEVELS)[number];
  readonly rule: readonly string[];
}

const RANK: Readonly<Record<Severity, number>> = { error: 3, warning: 2, information: 1, hint: 0 };

/** Prints the findings of these paths. Exit code: 0 nothing at or above `failOn`, 1 something. */
export async function runCheck(paths: readonly string[], options: CheckOptions): Promise<number> {
  const started = performance.now();
  const { corpora, areFiles } = await readCorpora(paths, { levels: readLevels(options.rule) });
  const findings: Finding[] = [];
  const viewOf = new Map<Finding, CorpusView>();
  let articles = 0;
  for (const { view, wanted } of corpora) {
    for (const path of view.snapshot.articles.keys()) if (wanted(path)) articles++;
    for (const path of [...view.findings.keys()].sort()) {
      if (!wanted(path)) continue;
      for (const finding of view.findings.get(path) ?? []) {
        findings.push(finding);
        viewOf.set(finding, view);
      }
    }
  }
  const seconds = (performance.now() - started) / 1000;
  const sections = corpora.map(({ view }) => ({
    view,
    own: findings.filter((finding) => viewOf.get(finding) === view),
  }));
  const fails = (severity: Severity): boolean => RANK[severity] >= RANK[options.failOn];
  if (options.format === 'json') await printResult(findingsJson(findings));
  else if (options.format === 'pretty') {
    for (const { view, own } of sections) {
      const places = placesOf(view, own);
      const text = prettyReport(own, places, { colour: wantsColour(), width: process.stdout.columns ?? 0 });
      if (text !== '') await printResult(text);
    }
  } else {
    const reporters = { sarif: sarifReport, junit: junitReport, github: githubReport };
    const { located, places } = seenFromHere(sections);
    const checked = corpora.flatMap(({ view, wanted }) =>
      [...view.snapshot.articles.keys()].filter(wanted).map((path) => pathFromHere(view.uriOf(path))),
    );
    await printResult(reporters[options.format](located, { ...places, articles: checked, fails }));
  }
  if (options.format === 'pretty') {
    for (const { view } of sections) tellOfAnnotations(view);
    if (articles === 0 && !areFiles) printNote(NO_ARTICLES);
    else if (process.stdout.isTTY) await printResult(`\n${summaryLine(findings, articles, seconds)}\n`);
  }
  return findings.some(({ severity }) => fails(severity)) ? 1 : 0;
}

/** What somebody who opens an annotated project wants to know first: whether the annotations were found, and stand on their words. */
function tellOfAnnotations({ snapshot, findings, paths }: CorpusView): void {
  const { documents, drifted } = driftOf(snapshot, findings);
  if (documents === 0) return;
  if (drifted.length > 0 || paths().includes('annotation.conf')) {
    const all = `${documents.toLocaleString('en')} annotated ${documents === 1 ? 'document' : 'documents'}`;
    printNote(
      `${all}, ${drifted.length === 0 ? 'none' : drifted.length} drifted.${drifted.length === 0 ? '' : ' "crosscheck reanchor" tells more.'}`,
    );
  }
}

function readLevels(given: readonly string[]): ReadonlyMap<string, Level> {
  const levels = new Map<string, Level>();
  for (const pair of given) {
    const [code = '', level = ''] = pair.split('=');
    const codes = [...RULES, ...FILE_PROBLEM_KINDS].map((rule) => rule.code);
    if (!codes.includes(code))
      throw new UsageError(`--rule ${pair}: there is no rule "${code}". Rules: ${codes.join(', ')}`);
    const known = LEVELS.find((candidate) => candidate === level);
    if (!known) throw new UsageError(`--rule ${pair}: the level must be one of ${LEVELS.join(', ')}`);
    levels.set(code, known);
  }
  return levels;
}

interface Section {
  readonly view: CorpusView;
  readonly own: readonly Finding[];
}

/** One list with paths as they are from here: a CI system knows of no corpora, and reads one document. */
function seenFromHere(sections: readonly Section[]): {
  readonly located: readonly Finding[];
  readonly places: ReportPlaces;
} {
  const positions = new Map<string, (offset: number) => Position>();
  const located: Finding[] = [];
  for (const { view, own } of sections) {
    const places = placesOf(view, own);
    const fromHere = <T extends { readonly article: string }>(place: T): T => {
      const path = places.pathOf(place.article);
      positions.set(path, (offset) => places.positionOf(place.article, offset));
      return { ...place, article: path };
    };
    for (const finding of own) located.push({ ...fromHere(finding), related: finding.related.map(fromHere) });
  }
  const positionOf = (path: string, offset: number): Position =>
    positions.get(path)?.(offset) ?? { line: 0, character: 0 };
  return { located, places: { positionOf, pathOf: (path) => path } };
}

/** Texts are read again only for files that are no articles; articles are in the snapshot. */
function placesOf(view: CorpusView, findings: readonly Finding[]): ReportPlaces {
  const texts = new Map<string, string>();
  const lines = new Map<string, LineIndex>();
  for (const finding of findings) {
    for (const path of [finding.article, ...finding.related.map((place) => place.article)]) {
      if (texts.has(path)) continue;
      const article = view.snapshot.articles.get(path);
      const text = article?.article.text ?? view.textOf(path) ?? '';
      texts.set(path, text);
      lines.set(path, indexLines(text));
    }
  }
  return {
    positionOf: (path, offset) => positionAt(lines.get(path) ?? indexLines(''), offset),
    pathOf: (path) => pathFromHere(view.uriOf(path)),
  };
}

function wantsColour(): boolean {
  if (process.env.NO_COLOR) return false;
  return Boolean(process.env.FORCE_COLOR) || process.stdout.isTTY;
}
