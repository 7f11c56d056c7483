import { type ClientCapabilities, type Connection, MessageType } from 'vscode-languageserver';
import { LOCKED_FILE } from '../corpus/lockedTexts';
import type { TextEdit } from '../rules/types';
import type { Clock, CorpusView, Logger, Service } from '../service';
import { DECISIONS_FILE, ENTITIES_FILE } from '../service/corpusFiles';
import { indexLines } from '../text/lines';
import { annotate } from './annotate';
import { ANNOTATION_STEP_COMMAND, type AnnotationStep, type StepResult } from './annotationProtocol';
import type { AnnotationSteps } from './annotationSteps';
import { Refusal } from './answer';
import { decide } from './decide';
import { describeEntity } from './describeEntity';
import { TICK_COMMAND, type TickArguments } from './draftProtocol';
import { entityCommand } from './entities';
import type { EntityResult } from './entityProtocol';
import { describe } from './errors';
import { RECORD_FACT_COMMAND, type RecordFactArguments } from './factProtocol';
import { fileOf, type OpenFile, offsetIn } from './fromProtocol';
import { RECORD_TEXTS_COMMAND, type RecordTextsArguments } from './lockedProtocol';
import {
  ANNOTATE_COMMAND,
  type AnnotateArguments,
  DECIDE_COMMAND,
  DESCRIBE_COMMAND,
  type DecideArguments,
  type DescribeArguments,
  TAKE_BACK_COMMAND,
  type TakeBackArguments,
  type TakenBack,
} from './protocol';
import { recordFact } from './recordFact';
import { takeStep } from './registerAnnotations';
import { tick } from './registerDraft';
import { recordIn } from './registerLocked';
import { takeBack } from './takeBack';
import { toRange } from './toProtocol';
import { editOfFile, editOfFiles, withEdits } from './workspaceEdits';

export interface CommandContext {
  readonly connection: Connection;
  readonly service: Service;
  readonly capabilities: ClientCapabilities;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly ready: () => Promise<void>;
  readonly steps: AnnotationSteps;
}

/** Commands change files through `workspace/applyEdit` only, so that they work and can be undone in any editor. */
export function registerCommands({
  connection,
  service,
  capabilities,
  clock,
  logger,
  ready,
  steps,
}: CommandContext): void {
  const fileAt = (uri: string): OpenFile => {
    const found = service.find(uri);
    if (!found) throw new Error('this file belongs to no corpus');
    return fileOf(found);
  };

  const applied = (view: CorpusView, path: string, edits: readonly TextEdit[]): void =>
    service.editedUnseen(view.uriOf(path), withEdits(view.textOf(path) ?? '', edits));

  const apply = async (view: CorpusView, path: string, edit: TextEdit, label: string): Promise<void> => {
    const answer = await connection.workspace.applyEdit({ label, edit: editOfFile(view, path, [edit], capabilities) });
    if (!answer.applied) throw new Error(answer.failureReason ?? `the editor did not change ${path}`);
    applied(view, path, [edit]);
  };

  const runOnEntities = async (command: string, argument: unknown): Promise<EntityResult> => {
    const changed = entityCommand(command, argument, service);
    if (!changed) throw new Error(`there is no command "${command}"`);
    const { view, label, changes, annotation } = changed;
    if ('refused' in changes) throw new Refusal(changes.refused);
    if (changes.length > 0) {
      const answer = await connection.workspace.applyEdit({ label, edit: editOfFiles(view, changes, capabilities) });
      if (!answer.applied) throw new Error(answer.failureReason ?? 'the editor did not change the files');
      // What a person was asked about may have been left out: that is known when the editor tells of it.
      for (const path of new Set(changes.map((change) => change.path))) {
        const own = changes.filter((change) => change.path === path);
        if (own.every(({ ask }) => ask === null)) {
          const edits = own.flatMap((change) => change.edits);
          applied(view, path, edits);
        }
      }
    }
    if (annotation) await steps.run([annotation]);
    return { changed: changes.map(({ path }) => view.uriOf(path)) };
  };

  const run = async (command: string, argument: unknown): Promise<StepResult | EntityResult | TakenBack | null> => {
    if (command === ANNOTATION_STEP_COMMAND) return takeStep(service, steps, argument as AnnotationStep);
    if (command === DECIDE_COMMAND) {
      const decision = argument as DecideArguments;
      const file = fileAt(decision.uri);
      await apply(file.view, DECISIONS_FILE, decide(file, decision, today()), 'Record the ruling');
    } else if (command === TAKE_BACK_COMMAND) {
      const rulings = argument as TakeBackArguments | TakenBack;
      const { view } = fileAt(rulings.uri);
      const { edit, taken } = takeBack(view, rulings);
      await apply(view, DECISIONS_FILE, edit, 'Take back the ruling');
      return taken;
    } else if (command === ANNOTATE_COMMAND) {
      const annotation = argument as AnnotateArguments;
      const file = fileAt(annotation.uri);
      const layer = annotation.kind === 'settle' ? annotation.layer : undefined;
      await steps.run([{ uri: annotation.uri, edit: annotate(file, annotation), layer }]);
    } else if (command === RECORD_TEXTS_COMMAND) {
      const recorded = recordIn(service, argument as RecordTextsArguments, today());
      if (recorded) await apply(recorded.view, LOCKED_FILE, recorded.edit, 'Record the text');
    } else if (command === RECORD_FACT_COMMAND) {
      const { uri, position } = argument as RecordFactArguments;
      const file = fileAt(uri);
      const edit = recordFact(file, offsetIn(file, position));
      if (!edit) throw new Error('there is no figure of a known thing here');
      await apply(file.view, ENTITIES_FILE, edit, 'Record the fact');
    } else if (command === DESCRIBE_COMMAND) {
      const { uri, position } = argument as DescribeArguments;
      const file = fileAt(uri);
      const edit = describeEntity(file, offsetIn(file, position));
      if (!edit) throw new Error('there is nobody and nothing here to describe, or it has its entry already');
      await apply(file.view, ENTITIES_FILE, edit, 'Describe');
      if (capabilities.window?.showDocument?.support) {
        const lines = indexLines(file.view.textOf(ENTITIES_FILE) ?? '');
        const { start } = toRange(lines, edit);
        const selection = { start, end: start };
        await connection.window.showDocument({ uri: file.view.uriOf(ENTITIES_FILE), takeFocus: true, selection });
      }
    } else if (command === TICK_COMMAND) {
      const ticked = argument as TickArguments;
      const file = fileAt(ticked.uri);
      const edit = tick(file, ticked, today());
      if (edit)
        await apply(file.view, DECISIONS_FILE, edit, ticked.checked ? 'Check a statement' : 'Uncheck a statement');
    } else return runOnEntities(command, argument);
    return null;
  };

  /** A step on one article need not wait for the others. */
  const servedOf = async (step: AnnotationStep): Promise<void> => {
    await ('uri' in step ? service.served(step.uri) : ready());
  };

  connection.onExecuteCommand(async ({ command, arguments: given }) => {
    await clock.yield();
    await Promise.race([ready(), ...(command === ANNOTATION_STEP_COMMAND ? [servedOf(given?.[0])] : [])]);
    try {
      const about: unknown = (given?.[0] as { readonly uri?: unknown } | undefined)?.uri;
      if (command !== ANNOTATION_STEP_COMMAND && typeof about === 'string') await service.readOwnFiles(about);
      return await run(command, given?.[0]);
    } catch (error) {
      const refused = error instanceof Refusal;
      if (!refused) logger.error(`${command}: ${describe(error)}`);
      const reason = error instanceof Error ? error.message : String(error);
      // A notification: the request that asks for an answer fails in clients that show no buttons.
      const params = {
        type: MessageType.Error,
        message: refused ? reason : `Crosscheck could not do that: ${reason}.`,
      };
      void connection.sendNotification('window/showMessage', params);
      return null;
    }
  });
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
