import type { CancellationToken, Connection } from 'vscode-languageserver';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { CorpusArticle } from '../corpus/types';
import { driftOf } from '../features/annotations/drift';
import { reanchorPage } from '../features/pages/reanchor';
import type { PageMaker } from '../features/pages/types';
import type { CorpusView, Service } from '../service';
import { countOf, type FormerText, planReanchoring, type ReanchoredFile } from '../service/reanchorPlan';
import { reanchor } from '../standoff/reanchor';
import type { AnnotationSteps } from './annotationSteps';
import { type AnswerContext, createAnswer } from './answer';
import { corpusAt } from './corpusOf';
import {
  type CorpusDrift,
  DRIFT_REQUEST,
  REANCHOR_PROGRESS_NOTIFICATION,
  REANCHOR_REQUEST,
  type ReanchorParams,
  type ReanchorPlanned,
  type ReanchorProgress,
  WRITE_REANCHORED_REQUEST,
  type WriteReanchoredParams,
  type WroteReanchored,
} from './reanchorProtocol';
import { corpusName } from './status';

export interface ReanchorContext extends AnswerContext {
  readonly connection: Connection;
  readonly service: Service;
  readonly steps: AnnotationSteps;
  /** Null where there is no git to ask. */
  readonly formerText: FormerText | null;
}

interface Plan {
  readonly view: CorpusView;
  readonly files: readonly ReanchoredFile[];
  written: boolean;
}

const MOST_PLANS = 5;
/** Files between two messages of how far it is. */
const TELL_EVERY = 20;

/** Works out, shows and writes what puts annotations back on their words. Returns the page that shows a plan. */
export function registerReanchor({ connection, service, steps, formerText, ...context }: ReanchorContext): PageMaker {
  const answer = createAnswer({ ...context, service });
  const plans = new Map<string, Plan>();
  let next = 1;

  connection.onRequest(
    DRIFT_REQUEST,
    answer('annotationDrift', (): readonly CorpusDrift[] =>
      service.corpora().map((view) => {
        const { documents, drifted } = driftOf(view.snapshot, view.findings);
        return {
          corpus: view.root,
          name: corpusName(view),
          documents,
          drifted: drifted.map((path) => ({ uri: view.uriOf(path), path })),
        };
      }),
    ),
  );

  connection.onRequest(
    REANCHOR_REQUEST,
    async ({ uri }: ReanchorParams, token: CancellationToken): Promise<ReanchorPlanned | null> => {
      await context.ready();
      const chosen = articlesOf(service, uri);
      if (!chosen) return null;
      const { view, articles } = chosen;
      const files: ReanchoredFile[] = [];
      const total = articles.reduce((sum, { annotationFiles }) => sum + annotationFiles.length, 0);
      let done = 0;
      for await (const file of planReanchoring(view, articles, formerText)) {
        if (file) files.push(file);
        if (++done % TELL_EVERY !== 0) continue;
        const progress: ReanchorProgress = { done, total };
        void connection.sendNotification(REANCHOR_PROGRESS_NOTIFICATION, progress);
        await context.clock.yield();
        if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
      }
      const plan = String(next++);
      plans.set(plan, { view, files, written: false });
      for (const oldest of plans.keys()) if (plans.size > MOST_PLANS) plans.delete(oldest);
      return {
        corpus: view.root,
        plan,
        files: total,
        drifted: files.length,
        found: countOf(files, 'found'),
        review: countOf(files, 'review'),
        lost: countOf(files, 'lost'),
      };
    },
  );

  connection.onRequest(
    WRITE_REANCHORED_REQUEST,
    async ({ plan: name }: WriteReanchoredParams): Promise<WroteReanchored | null> => {
      const plan = plans.get(name);
      if (!plan || plan.written) return null;
      const wrote = await writePlan(plan.view, plan.files, steps);
      plan.written = true;
      return wrote;
    },
  );

  return (page, { plan: name }) => {
    const plan = plans.get(name ?? '');
    return plan && name ? reanchorPage(page, plan.files, name, plan.written) : null;
  };
}

/** What was changed since the plan was made is worked out anew: nobody's newer word is written over. */
export async function writePlan(
  view: CorpusView,
  files: readonly ReanchoredFile[],
  steps: AnnotationSteps,
): Promise<WroteReanchored> {
  let changedSince = 0;
  const step = await steps.run(
    files.map(({ path, layer, before, after }) => ({
      uri: view.uriOf(path),
      layer,
      edit: (annotations, article) => {
        const text = view.snapshot.articles.get(path)?.article.text;
        if (annotations === before && article.text === text) return after;
        changedSince++;
        return reanchor(annotations, article, layer, null).text;
      },
    })),
  );
  return { files: step.files.length, changedSince };
}

function articlesOf(
  service: Service,
  uri: string,
): { readonly view: CorpusView; readonly articles: readonly CorpusArticle[] } | null {
  const whole = corpusAt(service, uri);
  const annotated = (view: CorpusView): readonly CorpusArticle[] =>
    [...view.snapshot.articles.values()].filter(({ annotationFiles }) => annotationFiles.length > 0);
  if (whole) return { view: whole, articles: annotated(whole) };
  const found = service.find(uri);
  if (!found) return null;
  const own = annotated(found.corpus).filter(
    ({ path, annotationFiles }) => path === found.path || annotationFiles.includes(found.path),
  );
  return { view: found.corpus, articles: own };
}
