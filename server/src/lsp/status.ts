import { withoutCopies } from '../corpus/annotatorFolders';
import type { Finding } from '../rules/types';
import type { CorpusView, Service } from '../service';
import type { CorpusFindings, CorpusStatus, FileFindings, Status, WireSeverity } from './protocol';
import { toWireFinding } from './toProtocol';

export interface Indexing {
  readonly corpus: string;
  readonly done: number;
  readonly total: number;
}

export function statusOf(service: Service, ready: boolean, indexing: Indexing | null): Status {
  return { ready, indexing, corpora: service.corpora().map(corpusStatus) };
}

function corpusStatus(view: CorpusView): CorpusStatus {
  const findings: Record<WireSeverity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const list of view.findings.values()) for (const { severity } of list) findings[severity]++;
  const articles = [...withoutCopies(view.snapshot.articles).values()];
  return {
    root: view.root,
    name: corpusName(view),
    articles: articles.length,
    drafts: articles.filter(({ role }) => role === 'draft').length,
    findings,
    ignored: view.ignored.length,
  };
}

/** From `corpus.yaml`, else the folder's name. */
export function corpusName(view: CorpusView): string {
  return view.snapshot.manifest.name ?? decodeURIComponent(view.root.slice(view.root.lastIndexOf('/') + 1));
}

export function findingsOf(view: CorpusView): CorpusFindings {
  const files = [...view.findings]
    .filter(([, findings]) => findings.length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, findings]): FileFindings => {
      const article = view.snapshot.articles.get(path);
      const inOrder = [...findings].sort((a: Finding, b: Finding) => a.start - b.start || a.end - b.end);
      return {
        uri: view.uriOf(path),
        path,
        role: article?.role ?? null,
        outlet: article?.outlet ?? null,
        findings: inOrder.map((finding) => toWireFinding(view, finding)),
      };
    });
  const ignored = view.ignored.map(({ finding, ...put }) => ({ finding: toWireFinding(view, finding), ...put }));
  const { sequence, articles } = view.snapshot;
  return { root: view.root, name: corpusName(view), sequence, articles: articles.size, files, ignored };
}
