import type { CorpusSnapshot } from '../corpus/snapshot';
import { holds, type Span } from '../text/span';
import { DECISIONS_FILE, ENTITIES_FILE, entityEntryAt, type TextOf } from './corpusFiles';
import { type Definition, introductions, withContext } from './definition';
import { byDate, figureAt, type Place, spanOf } from './things';

/**
 * From the corpus's own files into the articles: an entry of `entities.yaml` → where each outlet introduces it; a
 * ruling in `decisions.yaml` → the words it was made on, or the figures of its claim.
 */
export function definitionInFile(
  corpus: CorpusSnapshot,
  path: string,
  offset: number,
  textOf: TextOf,
): Definition | null {
  const text = textOf(path);
  if (text === null) return null;
  const found =
    path === ENTITIES_FILE
      ? ofEntity(corpus, text, offset)
      : path === DECISIONS_FILE
        ? ofDecision(corpus, offset)
        : { places: [], origin: null };
  if (found.places.length === 0) return null;
  return { origin: found.origin ?? lineAt(text, offset), targets: withContext(corpus, found.places) };
}

interface Found {
  readonly places: readonly Place[];
  readonly origin: Span | null;
}

function ofEntity(corpus: CorpusSnapshot, text: string, offset: number): Found {
  const id = entityEntryAt(text, offset);
  const entity = id === null ? undefined : corpus.identity.entities.get(id);
  return { places: entity ? introductions(corpus, null, entity) : [], origin: null };
}

function ofDecision(corpus: CorpusSnapshot, offset: number): Found {
  const finding = corpus.decisions.findings.find(({ entry }) => holds(entry, offset));
  if (finding) {
    const start = corpus.articles.get(finding.article)?.article.text.indexOf(finding.words) ?? -1;
    const place = { path: finding.article, start, end: start + finding.words.length };
    return { places: start < 0 ? [] : [place], origin: spanOf(finding.entry) };
  }
  const decision = corpus.decisions.claims.find(({ entry }) => holds(entry, offset));
  const figures = (decision && corpus.claims.get(decision.claim)?.figures) ?? [];
  const places = figures
    .flatMap(({ path, figure }) => {
      const [of, found] = [corpus.articles.get(path), figureAt(corpus, path, figure)];
      return of && found ? [{ path, ...spanOf(found), of }] : [];
    })
    .sort((a, b) => byDate(a.of, b.of) || a.start - b.start);
  return { places, origin: decision ? spanOf(decision.entry) : null };
}

function lineAt(text: string, offset: number): Span {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', start);
  return { start, end: end < 0 ? text.length : end };
}
