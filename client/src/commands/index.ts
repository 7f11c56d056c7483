import * as vscode from 'vscode';
import { LIST_CLAIM_CLIENT_COMMAND } from '../../../server/src/lsp/pageProtocol';
import {
  COMPARE_CLIENT_COMMAND,
  type CompareParams,
  DECIDE_CLIENT_COMMAND,
  DECIDE_COMMAND,
  DESCRIBE_CLIENT_COMMAND,
  DESCRIBE_COMMAND,
  type DecideFinding,
  type DescribeArguments,
  MENTIONS_CLIENT_COMMAND,
  OPEN_CLIENT_COMMAND,
  type OpenArguments,
  type ShowReferencesArguments,
  TAKE_BACK_CLIENT_COMMAND,
  type TakeBackArguments,
} from '../../../server/src/lsp/protocol';
import type { Leaf } from '../findings/model';
import type { FindingsView } from '../findings/view';
import * as names from '../names';
import type { Pages } from '../pages/pages';
import type { Server } from '../server';
import { compareClaim, compareHere, decideClaim, listClaim } from './claims';
import { openExampleCorpus } from './example';
import { checkFolder, stopCheckingFolder } from './folders';
import { positionOf, rangeOf, showPlace } from './places';
import { openRule, provideRulePages } from './rulePages';
import { takeBackRuling } from './takeBack';

/** Everything that the palette, the menus, the cards and the code actions run. */
export function registerCommands(
  context: vscode.ExtensionContext,
  server: Server,
  findings: FindingsView,
  pages: Pages,
  log: vscode.LogOutputChannel,
): void {
  const register = <A extends unknown[]>(name: string, run: (...args: A) => unknown) => {
    context.subscriptions.push(vscode.commands.registerCommand(name, (...args: unknown[]) => run(...(args as A))));
  };

  context.subscriptions.push(provideRulePages(context));
  register(names.CHECK_FOLDER_COMMAND, (uri?: vscode.Uri) => checkFolder(context, uri));
  register(names.STOP_CHECKING_COMMAND, (uri?: vscode.Uri) => stopCheckingFolder(context, uri));
  register(names.OPEN_EXAMPLE_COMMAND, () => openExampleCorpus(context));
  register(names.RESTART_COMMAND, () => server.restart());
  register(names.SHOW_OUTPUT_COMMAND, () => log.show());
  register(names.GROUP_BY_RULE_COMMAND, () => findings.groupBy('rule'));
  register(names.GROUP_BY_ARTICLE_COMMAND, () => findings.groupBy('article'));
  register(names.OPEN_RULE_COMMAND, (code?: string) => openRule(context, code));

  register(names.OPEN_FINDING_RULE_COMMAND, (node: Leaf) => openRule(context, node.finding.code));
  register(names.COMPARE_FINDING_COMMAND, ({ finding }: Leaf) =>
    finding.claim ? compareClaim(pages, { uri: finding.uri, claim: finding.claim }) : undefined,
  );
  register(names.IGNORE_FINDING_COMMAND, ({ finding: { uri, code, range } }: Leaf) => {
    const decision: DecideFinding = { kind: 'finding', uri, code, range };
    return vscode.commands.executeCommand(DECIDE_COMMAND, decision);
  });

  register(names.TAKE_BACK_FINDING_COMMAND, ({ finding, ruling }: Leaf) =>
    ruling === null ? undefined : takeBackRuling({ uri: finding.uri, ruling }),
  );

  register(TAKE_BACK_CLIENT_COMMAND, (params: TakeBackArguments) => takeBackRuling(params));
  register(COMPARE_CLIENT_COMMAND, (params: CompareParams) => compareClaim(pages, params));
  register(LIST_CLAIM_CLIENT_COMMAND, (params: CompareParams) => listClaim(server, params));
  register(names.COMPARE_HERE_COMMAND, () => compareHere(server, pages));
  register(DECIDE_CLIENT_COMMAND, (params: CompareParams) => decideClaim(server, params));
  register(DESCRIBE_CLIENT_COMMAND, (args: DescribeArguments) =>
    vscode.commands.executeCommand(DESCRIBE_COMMAND, args),
  );
  register(OPEN_CLIENT_COMMAND, ({ uri, range }: OpenArguments) => showPlace(vscode.Uri.parse(uri), rangeOf(range)));
  register(MENTIONS_CLIENT_COMMAND, async ({ uri, position }: ShowReferencesArguments) => {
    await showPlace(vscode.Uri.parse(uri), new vscode.Range(positionOf(position), positionOf(position)));
    await vscode.commands.executeCommand('editor.action.referenceSearch.trigger');
  });
}
