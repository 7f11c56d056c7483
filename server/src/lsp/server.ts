import {
  type ClientCapabilities,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeResult,
  TextDocumentSyncKind,
  WatchKind,
} from 'vscode-languageserver';
import { version } from '../../../package.json';
import { type Clock, createService, type Files, type Logger, type Service } from '../service';
import type { FormerText } from '../service/reanchorPlan';
import { canonicalUri } from '../text/uri';
import { createAnnotationKeeper } from './annotationKeeper';
import { ANNOTATION_STEP_COMMAND, type AnnotationStepTaken, STEP_TAKEN_NOTIFICATION } from './annotationProtocol';
import { createAnnotationSteps } from './annotationSteps';
import { clientFiles } from './clientFiles';
import { registerCommands } from './commands';
import { COMPLETION_TRIGGERS, registerCompletion } from './completion';
import { corpusAbove } from './corpusAbove';
import { createDiagnosticsPublisher } from './diagnosticsPublisher';
import { createDocuments, type Documents } from './documents';
import { TICK_COMMAND } from './draftProtocol';
import { registerEntities } from './entities';
import { ENTITY_COMMANDS } from './entityProtocol';
import { describe } from './errors';
import { RECORD_TEXTS_COMMAND } from './lockedProtocol';
import { registerPages } from './pages';
import { createIndexingProgress } from './progress';
import {
  CHANGED_NOTIFICATION,
  CHECK_FOLDER_REQUEST,
  type ChangedParams,
  type CheckFolderParams,
  DEFAULT_SETTINGS,
  FINDINGS_REQUEST,
  type FindingsParams,
  type InitializationOptions,
  SERVER_COMMANDS,
  type Settings,
  STATUS_NOTIFICATION,
  STATUS_REQUEST,
} from './protocol';
import { type ReadingContext, refreshReading, registerReading, TOKEN_LEGEND } from './reading';
import { REANCHOR_PAGE } from './reanchorProtocol';
import { registerAdjudication } from './registerAdjudication';
import { registerAnnotations } from './registerAnnotations';
import { registerDraft } from './registerDraft';
import { registerLocked } from './registerLocked';
import { registerPictures } from './registerPictures';
import { registerReanchor } from './registerReanchor';
import { registerReport } from './registerReport';
import { registerTable } from './registerTable';
import { registerViews } from './registerViews';
import { registerRename, renameOf } from './rename';
import { registerFeatures } from './requests';
import { findingsOf, type Indexing, statusOf } from './status';
import { FILE_OPERATIONS, registerTextSync } from './textSync';

/** What the place where the server runs gives it. */
export interface Host {
  /** Null where there is no file system (a web worker): files come through the client then. */
  readonly files: Files | null;
  readonly clock: Clock;
  /** URI of a rule's page with `{code}` in it; null where no pages lie beside the server. */
  readonly rulePage: string | null;
  /** URI of a folder for what is not written yet, unless the client names one; null where there is none. */
  readonly storage: string | null;
  /** What an article's text was when its annotations were written last; null where there is no git to ask. */
  readonly formerText: FormerText | null;
}

/** Milliseconds: the client is told of changes in a corpus at most so often. */
const TELL_EVERY = 250;
/** A folder that goes or comes is told by its own name alone. */
const FOLDERS = '**/*';
const WATCHED = '**/*.{txt,md,article,ann,yaml,tsv,conf,sha256}';

/** Serves the protocol on a connection until it is closed. */
export function startServer(connection: Connection, host: Host): void {
  const logger: Logger = {
    info: (message) => connection.console.info(message),
    warn: (message) => connection.console.warn(message),
    error: (message) => connection.console.error(message),
  };

  connection.onInitialize((params): InitializeResult => {
    const options = (params.initializationOptions ?? {}) as InitializationOptions;
    const capabilities = params.capabilities;
    const useClient = options.filesThroughClient === true || host.files === null;
    const files = useClient || host.files === null ? clientFiles(connection) : host.files;
    const keeper = createAnnotationKeeper({
      connection,
      capabilities,
      files,
      logger,
      documents: () => documents,
      storage: options.storage ?? (useClient ? null : host.storage),
    });
    const service = createService({ files, clock: host.clock, logger, keeper });
    const documents = createDocuments(service);
    const folders = params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []);
    serve(connection, service, documents, {
      capabilities,
      options,
      folders,
      files,
      clock: host.clock,
      rulePage: host.rulePage,
      formerText: useClient ? null : host.formerText,
      logger,
    });
    return {
      serverInfo: { name: 'crosscheck', version },
      capabilities: {
        positionEncoding: 'utf-16',
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
        hoverProvider: true,
        definitionProvider: true,
        referencesProvider: true,
        documentHighlightProvider: true,
        documentSymbolProvider: true,
        workspaceSymbolProvider: true,
        codeActionProvider: { codeActionKinds: ['quickfix', 'refactor'] },
        inlayHintProvider: true,
        codeLensProvider: {},
        documentLinkProvider: {},
        foldingRangeProvider: true,
        selectionRangeProvider: true,
        semanticTokensProvider: { legend: TOKEN_LEGEND, full: true, range: true },
        renameProvider: renameOf(params.capabilities),
        completionProvider: { triggerCharacters: [...COMPLETION_TRIGGERS] },
        executeCommandProvider: {
          commands: [
            ...SERVER_COMMANDS,
            ...ENTITY_COMMANDS,
            TICK_COMMAND,
            RECORD_TEXTS_COMMAND,
            ANNOTATION_STEP_COMMAND,
          ],
        },
        workspace: {
          workspaceFolders: { supported: true, changeNotifications: true },
          fileOperations: FILE_OPERATIONS,
        },
      },
    };
  });
  connection.listen();
}

interface Session {
  readonly capabilities: ClientCapabilities;
  readonly options: InitializationOptions;
  readonly folders: readonly string[];
  readonly files: Files;
  readonly clock: Clock;
  readonly rulePage: string | null;
  readonly formerText: FormerText | null;
  readonly logger: Logger;
}

function serve(connection: Connection, service: Service, documents: Documents, session: Session): void {
  const { capabilities, options, files, clock, logger } = session;
  let settings: Settings = { ...DEFAULT_SETTINGS, ...options.settings };
  let folders = new Set(session.folders);
  const checked = new Set(options.checkedFolders ?? []);
  let indexing: Indexing | null = null;
  /** Resolves when the folders asked for so far have been read. */
  let ready: Promise<void> = Promise.resolve();
  let isReady = false;

  const publisher = createDiagnosticsPublisher({
    send: (params) => void connection.sendDiagnostics(params),
    diagnostics: {
      relatedInformation: capabilities.textDocument?.publishDiagnostics?.relatedInformation === true,
      rulePage: rulePageOf(session),
    },
    settings: () => settings,
    openVersion: documents.versionOf,
  });
  service.onFindings(publisher.update);

  const tellStatus = (): void =>
    void connection.sendNotification(STATUS_NOTIFICATION, statusOf(service, isReady, indexing));
  const progress = createIndexingProgress(connection, capabilities.window?.workDoneProgress === true);
  service.onProgress((now) => {
    indexing = now.done < now.total ? now : null;
    if (indexing) progress.report(now);
    else if (isReady) progress.done();
    tellStatus();
  });

  let reading: ReadingContext | null = null;
  const refresh = (all: boolean): void => {
    if (reading) refreshReading(reading, all);
  };

  /** Corpora that changed since the client was told, with their newest number. */
  const changed = new Map<string, number>();
  let telling = false;
  service.onCorpusChanged(({ root, snapshot }) => {
    changed.set(root, snapshot.sequence);
    if (telling) return;
    telling = true;
    setTimeout(() => {
      telling = false;
      for (const [corpus, sequence] of changed) {
        const params: ChangedParams = { corpus, sequence };
        void connection.sendNotification(CHANGED_NOTIFICATION, params);
      }
      changed.clear();
      refresh(false);
    }, TELL_EVERY);
  });

  const readFolders = (): Promise<void> => {
    isReady = false;
    tellStatus();
    const reading = service
      .setFolders([...folders], [...checked])
      .then(() => service.settled())
      .catch((error: unknown) => logger.error(`could not read the folders: ${describe(error)}`))
      .then(() => {
        if (ready !== reading) return;
        isReady = true;
        indexing = null;
        progress.done();
        tellStatus();
      });
    ready = reading;
    return reading;
  };

  /** An article whose corpus lies above what the editor opened brings its corpus with it. */
  const adopt = async (uri: string): Promise<void> => {
    await ready;
    if (service.find(uri, 'annotations') !== null) return;
    const folder = await corpusAbove(files, uri);
    if (folder === null || service.corpora().some(({ root }) => root === folder)) return;
    folders.add(folder);
    await readFolders();
  };

  const readSettings = async (): Promise<void> => {
    if (capabilities.workspace?.configuration !== true) return;
    const said: unknown = await connection.workspace.getConfiguration('crosscheck');
    settings = { ...DEFAULT_SETTINGS, ...options.settings, ...(said as Partial<Settings> | null) };
    publisher.review();
    refresh(true);
  };

  connection.onInitialized(() => {
    if (capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration) {
      const watchers = [{ globPattern: WATCHED }, { globPattern: FOLDERS, kind: WatchKind.Create | WatchKind.Delete }];
      void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    }
    if (capabilities.workspace?.didChangeConfiguration?.dynamicRegistration) {
      void connection.client.register(DidChangeConfigurationNotification.type, { section: 'crosscheck' });
    }
    if (capabilities.workspace?.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        // One folder may be spelled in several ways, with a slash at its end or its brackets escaped.
        const spelled = (uri: string): string => canonicalUri(uri).replace(/\/$/, '');
        const gone = new Set(removed.map(({ uri }) => spelled(uri)));
        folders = new Set([...folders].filter((folder) => !gone.has(spelled(folder))));
        for (const { uri } of added) folders.add(uri);
        void readFolders();
      });
    }
    readSettings().catch((error: unknown) => logger.warn(`no settings: ${describe(error)}`));
    void readFolders();
  });

  connection.onDidOpenTextDocument(({ textDocument }) => {
    documents.open(textDocument);
    // Findings of a file that nobody looked at so far may be waiting; they are shown once its text is known to be theirs.
    void service.settled().then(() => publisher.review([canonicalUri(textDocument.uri)]));
    adopt(textDocument.uri).catch((error: unknown) => logger.error(`${textDocument.uri}: ${describe(error)}`));
  });
  connection.onDidChangeTextDocument(({ textDocument, contentChanges }) => {
    documents.change(textDocument.uri, textDocument.version, contentChanges);
  });
  connection.onDidCloseTextDocument(({ textDocument }) => {
    documents.close(textDocument.uri);
    publisher.review([canonicalUri(textDocument.uri)]);
  });
  connection.onDidChangeWatchedFiles(({ changes }) => void service.filesChanged(changes.map(({ uri }) => uri)));
  connection.onDidChangeConfiguration(
    ({ settings: sent }: { settings?: { crosscheck?: Partial<Settings> } | null }) => {
      settings = { ...settings, ...sent?.crosscheck };
      readSettings()
        .catch((error: unknown) => logger.warn(`no settings: ${describe(error)}`))
        .finally(() => publisher.review());
    },
  );

  connection.onRequest(STATUS_REQUEST, () => statusOf(service, isReady, indexing));
  connection.onRequest(FINDINGS_REQUEST, async (params: FindingsParams | null) => {
    await ready;
    const wanted = params?.corpus === undefined ? null : canonicalUri(params.corpus);
    return service
      .corpora()
      .filter(({ root }) => wanted === null || root === wanted)
      .map(findingsOf);
  });
  connection.onRequest(CHECK_FOLDER_REQUEST, async ({ folder, checked: yes }: CheckFolderParams) => {
    if (yes) checked.add(folder);
    else checked.delete(folder);
    await readFolders();
    return statusOf(service, isReady, indexing);
  });

  const context = { connection, service, capabilities, clock, logger, ready: () => ready };
  const features = { ...context, commandLinks: options.commandLinks === true, settings: () => settings };
  registerFeatures(features);
  registerCompletion({ ...features, settings: () => settings });
  registerRename(features);
  registerEntities(features);
  reading = features;
  registerReading(reading);
  const steps = createAnnotationSteps(service, (uris, what) => {
    const params: AnnotationStepTaken = { uris, what };
    void connection.sendNotification(STEP_TAKEN_NOTIFICATION, params);
  });
  registerCommands({ ...context, steps });
  registerAnnotations(context);
  registerAdjudication({ ...context, steps });
  const reanchored = registerReanchor({ ...context, steps, formerText: session.formerText });
  registerPages({ ...context, remembered: { [REANCHOR_PAGE]: reanchored } });
  registerTextSync(connection, service, logger, capabilities);
  registerViews(context);
  registerPictures(context);
  registerReport(context);
  registerDraft(context);
  registerTable(context);
  registerLocked(context);
}

function rulePageOf({ capabilities, options, rulePage }: Session): ((code: string) => string) | null {
  const page = options.rulePage ?? rulePage;
  if (page === null || capabilities.textDocument?.publishDiagnostics?.codeDescriptionSupport !== true) return null;
  return (code) => page.replace('{code}', code);
}
