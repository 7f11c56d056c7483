import { type ClientCapabilities, type Connection, MessageType } from 'vscode-languageserver';
import { type AnnotationKeeper, createJournal, type Files, type Logger } from '../service';
import { indexLines } from '../text/lines';
import { canonicalUri } from '../text/uri';
import type { Documents } from './documents';
import { describe } from './errors';
import { editBetween } from './textChange';
import { toRange } from './toProtocol';

export interface AnnotationKeeperContext {
  readonly connection: Connection;
  readonly capabilities: ClientCapabilities;
  readonly files: Files;
  readonly logger: Logger;
  readonly documents: () => Documents;
  /** Folder for what is not written yet (URI); null where there is none. */
  readonly storage: string | null;
}

const AGAIN = 'Try Again';
const [BOTH, MINE, THEIRS] = ['Keep Both', 'Keep Mine', 'Take the File’s'];

/**
 * Writes annotation files for an editor. One that is open in its own editor is changed there, and is the person's to save if they had
 * changed it; every other is written to the disk, without a tab that nobody asked for.
 */
export function createAnnotationKeeper(context: AnnotationKeeperContext): AnnotationKeeper {
  const { connection, capabilities, files, logger, documents, storage } = context;

  const throughEditor = async (uri: string, before: string, after: string): Promise<void> => {
    const { newText, ...span } = editBetween(before, after);
    const edits = [{ range: toRange(indexLines(before), span), newText }];
    const answer = await connection.workspace.applyEdit({ label: 'Annotations', edit: { changes: { [uri]: edits } } });
    if (!answer.applied) throw new Error(answer.failureReason ?? 'the editor did not change it');
  };

  /** Null where the editor shows no buttons: the message is shown all the same. */
  const ask = async (type: MessageType, message: string, answers: readonly string[]): Promise<string | null> => {
    if (!capabilities.window?.showMessage) {
      void connection.sendNotification('window/showMessage', { type, message });
      return null;
    }
    const actions = answers.map((title) => ({ title }));
    const params = { type, message, actions };
    const answer = await connection.sendRequest<{ readonly title: string } | null>('window/showMessageRequest', params);
    return answer?.title ?? null;
  };

  return {
    journal:
      storage === null ? null : createJournal(`${storage.replace(/\/$/, '')}/annotations`, files, logger, Date.now),
    write: async (uri, before, after, expected) => {
      const open = documents().textOf(canonicalUri(uri));
      if (open === null && files.write) return files.write(uri, new TextEncoder().encode(after), expected);
      await throughEditor(uri, open ?? before, after);
      return true;
    },
    failed: (uri, reason, again) => {
      const message = `The annotations in ${nameOf(uri)} could not be written: ${reason}. They are kept, and are written when you save the article again.`;
      ask(MessageType.Error, message, [AGAIN])
        .then((answer) => (answer === AGAIN ? again() : undefined))
        .catch((error: unknown) => logger.error(describe(error)));
    },
    conflict: (uri, ids, settle) => {
      const which = ids.length === 1 ? `${ids[0]} was` : `${ids.join(', ')} were`;
      const message = `${nameOf(uri)} was changed by somebody else, and ${which} changed here as well. Both versions are kept for now.`;
      ask(MessageType.Warning, message, [BOTH, MINE, THEIRS])
        .then((answer) => {
          if (answer !== null) return settle(answer === MINE ? 'mine' : answer === THEIRS ? 'theirs' : 'both');
          return undefined;
        })
        .catch((error: unknown) => logger.error(describe(error)));
    },
  };
}

function nameOf(uri: string): string {
  return decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));
}
