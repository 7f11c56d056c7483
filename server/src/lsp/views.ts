import { VIEW_LEVELS } from '../features/views';
import type { ViewItem } from '../features/views/types';
import type { CorpusView, Service } from '../service';
import { corpusName } from './status';
import { toPlace } from './toProtocol';
import type { ViewAnswer, ViewParams, WantedLevel, WireViewItem } from './viewsProtocol';

/** Lines of a view, level by level. */
export function viewLines(service: Service, params: ViewParams): ViewAnswer {
  const corpora = service.corpora();
  return {
    levels: params.levels.map((wanted) => levelOf(corpora, params, wanted)),
    articles: corpora.reduce((sum, { snapshot }) => sum + snapshot.articles.size, 0),
  };
}

function levelOf(corpora: readonly CorpusView[], params: ViewParams, { parent, most }: WantedLevel) {
  const asked = parent === null ? corpora : corpora.filter(({ root }) => root === parent.corpus);
  const filled = asked.map((view) => ({ view, items: itemsOf(view, params, parent?.id ?? null) }));
  if (parent === null && corpora.length > 1) {
    const lines = filled.filter(({ items }) => items.length > 0).map(({ view }) => lineOfCorpus(view));
    return { lines, left: 0 };
  }
  const [only] = filled;
  if (!only) return { lines: [], left: 0 };
  const shown = only.items.slice(0, most);
  return { lines: shown.map((item) => toWire(only.view, item)), left: only.items.length - shown.length };
}

function itemsOf(view: CorpusView, params: ViewParams, parent: string | null): readonly ViewItem[] {
  return VIEW_LEVELS[params.view](view, params.by, params.filter, parent);
}

function lineOfCorpus(view: CorpusView): WireViewItem {
  return {
    corpus: view.root,
    id: null,
    kind: 'corpus',
    icon: 'corpus',
    label: corpusName(view),
    detail: '',
    tooltip: [],
    hasChildren: true,
    place: null,
    claim: null,
    uri: view.root,
  };
}

function toWire(view: CorpusView, { place, path, words: _, ...line }: ViewItem): WireViewItem {
  return {
    ...line,
    corpus: view.root,
    place: place && toPlace(view, place.path, place),
    uri: path === null ? null : view.uriOf(path),
  };
}
