import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import * as annotationNames from '../../../client/src/annotations/names';
import * as draftNames from '../../../client/src/draft/names';
import * as entityNames from '../../../client/src/entities/names';
import * as evidenceNames from '../../../client/src/evidence/names';
import * as names from '../../../client/src/names';
import * as pictureNames from '../../../client/src/pictures/names';
import { REPORT_PROBLEM_COMMAND } from '../../../client/src/problem/names';
import { WRITE_REPORT_COMMAND } from '../../../client/src/report/names';
import { SHOW_TABLE_COMMAND } from '../../../client/src/table/names';
import * as viewNames from '../../../client/src/views/names';
import manifest from '../../../package.json';
import { VIEW_NAMES } from '../../../server/src/features/views/types';
import { CLIENT_COMMANDS, DEFAULT_SETTINGS } from '../../../server/src/lsp/protocol';

const { contributes } = manifest;
const commands = contributes.commands.map(({ command }) => command);

test('package.json contributes every command that people may run, and no other', () => {
  const ours = [
    ...[
      names,
      viewNames,
      pictureNames,
      draftNames,
      entityNames,
      evidenceNames,
      annotationNames,
      { WRITE_REPORT_COMMAND, REPORT_PROBLEM_COMMAND, SHOW_TABLE_COMMAND },
    ]
      .flatMap((each) => Object.values<unknown>(each))
      .filter((name) => typeof name === 'string'),
    ...viewNames.FILTERED_VIEWS.flatMap((view) => [viewNames.filterCommand(view), viewNames.clearFilterCommand(view)]),
    ...VIEW_NAMES.map(viewNames.arrangeCommand),
  ].filter((name) => name.startsWith('crosscheck.') && !isView(name) && !isContext(name));
  assert.deepEqual([...commands].sort(), [...ours].sort());
  for (const command of CLIENT_COMMANDS) assert.ok(!commands.includes(command), `${command} is for cards only`);
});

test('menus, welcome texts and conditions name what exists', () => {
  const menus = Object.values(contributes.menus).flat();
  for (const { command } of menus) assert.ok(commands.includes(command), command);
  for (const { command } of contributes.keybindings) {
    assert.ok(commands.includes(command) || !command.startsWith('crosscheck.'), command);
  }
  const conditions = [...menus, ...contributes.viewsWelcome, ...contributes.keybindings]
    .map(({ when }) => when)
    .join(' ');
  for (const [, key] of conditions.matchAll(/\b(crosscheck(?:\.\w+)+)/g)) {
    assert.ok(isView(key!) || isContext(key!), `nobody sets ${key}`);
  }
  for (const [, command] of contributes.viewsWelcome
    .map(({ contents }) => contents)
    .join()
    .matchAll(/command:([\w.]+)/g)) {
    assert.ok(commands.includes(command!) || command === 'vscode.openFolder', command);
  }
  const steps = contributes.walkthroughs.flatMap((walkthrough) => walkthrough.steps);
  for (const { description, completionEvents } of steps) {
    for (const [, command] of `${description} ${completionEvents.join(' ')}`.matchAll(/ommand:([\w.]+)/g)) {
      assert.ok(commands.includes(command!) || isView(command!.replace(/\.focus$/, '')), command);
    }
  }
});

test('the files that package.json names are there', () => {
  const files = [
    ...contributes.grammars.map(({ path }) => path),
    ...contributes.languages.map(({ configuration }) => configuration),
    ...contributes.viewsContainers.activitybar.map(({ icon }) => icon),
    ...contributes.walkthroughs.flatMap(({ steps }) =>
      steps.map(({ media }) => ('image' in media ? media.image : media.markdown)),
    ),
  ];
  const missing = files.filter((file) => !existsSync(join(process.env.CROSSCHECK_ROOT ?? process.cwd(), file)));
  assert.deepEqual(missing, []);
});

test('no schema is handed to YAML extensions: the server completes and checks by the same ones, and all would be said twice', () => {
  assert.ok(!('yamlValidation' in contributes));
});

test('the settings have the defaults that the server takes', () => {
  for (const key of Object.keys(DEFAULT_SETTINGS) as (keyof typeof DEFAULT_SETTINGS)[]) {
    assert.equal(contributes.configuration.properties[`crosscheck.${key}`].default, DEFAULT_SETTINGS[key]);
  }
});

test('every setting says what it does and whose it is, and has a place of its own in the list', () => {
  const settings = Object.entries(contributes.configuration.properties);
  const without = settings.filter(([, setting]) => !/\.$/.test(describedBy(setting)) || !setting.scope);
  assert.deepEqual(
    without.map(([name]) => name),
    [],
  );
  assert.equal(new Set(settings.map(([, { order }]) => order)).size, settings.length);
});

function describedBy(setting: { readonly description?: string; readonly markdownDescription?: string }): string {
  return setting.description ?? setting.markdownDescription ?? '';
}

function isView(name: string): boolean {
  return contributes.views.crosscheck.some(({ id }) => id === name);
}

function isContext(name: string): boolean {
  const filtered = viewNames.FILTERED_VIEWS.map(viewNames.filteredContext);
  const { IS_ARTICLE_CONTEXT, ANNOTATING_CONTEXT, CAN_UNDO_CONTEXT, CAN_REDO_CONTEXT } = annotationNames;
  const ofAnnotations = [IS_ARTICLE_CONTEXT, ANNOTATING_CONTEXT, CAN_UNDO_CONTEXT, CAN_REDO_CONTEXT];
  const ofDrafts = [draftNames.HAS_DRAFT_CONTEXT, draftNames.ONLY_OPEN_CONTEXT];
  return [
    names.STATE_CONTEXT,
    names.EMPTY_CONTEXT,
    names.GROUP_BY_CONTEXT,
    ...ofDrafts,
    ...ofAnnotations,
    ...filtered,
  ].includes(name);
}
