import { ENTITY_KINDS } from '../entities/types';
import { createYamlChecker, type YamlChecker } from '../text/checkedYaml';
import type { FileProblem } from '../text/fileProblem';
import { didYouMean } from '../text/suggest';
import { readYaml, type YamlEntry, type YamlMap, type YamlNode } from '../text/yaml';
import { globOfFolder } from './globsOfFolders';
import { DEFAULT_MANIFEST, LEVELS, type Level, type Manifest } from './manifest';

export const MANIFEST_KEYS = [
  'name',
  'include',
  'drafts',
  'locked',
  'outlets',
  'annotations',
  'annotator',
  'learnFromAnnotations',
  'types',
  'rules',
] as const;

/** The glob library gives up, loudly, on very long ones. */
const LONGEST_GLOB = 1000;

type RuleLevels = { readonly draft?: Level; readonly source?: Level };

/**
 * Reads `corpus.yaml`. Never fails: what is wrong is reported with its place and costs that key only.
 * `knownCodes` are the rules' codes; without them no code is called unknown.
 */
export function readManifest(
  text: string,
  knownCodes: Iterable<string> | null = null,
): { readonly manifest: Manifest; readonly problems: readonly FileProblem[] } {
  const checker = createYamlChecker('corpus.yaml', 'corpus.manifest');
  const { root, problems } = readYaml(text);
  for (const problem of problems) checker.report(problem, problem.message);
  const map = root === null ? null : checker.map(root, 'corpus.yaml');
  const entries = map?.entries ?? [];
  const manifest: { -readonly [K in keyof Manifest]: Manifest[K] } = { ...DEFAULT_MANIFEST };
  for (const entry of entries) {
    const value = entry.value;
    switch (entry.key) {
      case 'name':
        manifest.name = checker.text(value, '"name"');
        break;
      case 'include':
        manifest.include = globs(checker, value, '"include"') ?? DEFAULT_MANIFEST.include;
        break;
      case 'drafts':
      case 'locked':
        manifest[entry.key] = globs(checker, value, `"${entry.key}"`) ?? [];
        break;
      case 'outlets':
        manifest.outlets = readOutlets(checker, value);
        break;
      case 'annotations':
        manifest.annotations = readPattern(checker, value) ?? DEFAULT_MANIFEST.annotations;
        break;
      case 'annotator':
        manifest.annotator = checker.text(value, '"annotator"');
        break;
      case 'learnFromAnnotations':
        manifest.learnFromAnnotations = checker.yesOrNo(value, '"learnFromAnnotations"') ?? false;
        break;
      case 'types':
        manifest.types = readTypes(checker, value);
        break;
      case 'rules':
        manifest.rules = readRules(checker, value, knownCodes);
        break;
      default:
        checker.unknownKey(map!, entry, MANIFEST_KEYS, 'corpus.yaml');
    }
  }
  refuseToLearnFromSeveral(checker, manifest, entries);
  return { manifest, problems: checker.problems };
}

/** Where several people annotate, one person's correction is no ruling for all the others. */
function refuseToLearnFromSeveral(
  checker: YamlChecker,
  manifest: { learnFromAnnotations: boolean; readonly annotations: string },
  entries: readonly YamlEntry[],
): void {
  if (!manifest.learnFromAnnotations || !manifest.annotations.includes('{annotator}')) return;
  manifest.learnFromAnnotations = false;
  const entry = entries.find(({ key }) => key === 'learnFromAnnotations');
  if (entry === undefined) return;
  checker.report(
    entry.keySpan,
    'Nothing is learnt where several people annotate ("annotations" holds {annotator}). Remove this line, or keep one file an article.',
  );
}

function globs(checker: YamlChecker, node: YamlNode, what: string): readonly string[] | null {
  const list = checker.texts(node, what).filter((glob) => {
    if (glob.length > LONGEST_GLOB) {
      checker.report(node, `A glob in ${what} is longer than ${LONGEST_GLOB} characters and was left out.`);
      return false;
    }
    if (glob !== '' && !glob.startsWith('/') && !/^[A-Za-z]:/.test(glob) && !glob.includes('\\')) return true;
    checker.report(node, `${what} holds paths relative to the corpus, with "/": articles/**. "${glob}" is none.`);
    return false;
  });
  return list.length === 0 ? null : list.map(globOfFolder);
}

function readOutlets(checker: YamlChecker, node: YamlNode): (readonly [string, string])[] {
  const map = checker.map(node, '"outlets"');
  const outlets: (readonly [string, string])[] = [];
  for (const entry of map?.entries ?? []) {
    if (entry.key.length > LONGEST_GLOB) {
      checker.report(entry.keySpan, `This glob is longer than ${LONGEST_GLOB} characters and was left out.`);
      continue;
    }
    const outlet = checker.text(entry.value, `The outlet of "${entry.key}"`);
    if (outlet !== null && outlet !== '') outlets.push([globOfFolder(entry.key), outlet]);
    else if (outlet !== null || entry.value.kind === 'scalar') {
      checker.report(entry.keySpan, `"${entry.key}" has no outlet. Write its name after the colon.`);
    }
  }
  return outlets;
}

function readPattern(checker: YamlChecker, node: YamlNode): string | null {
  const pattern = checker.text(node, '"annotations"');
  if (pattern === null) return null;
  for (const [place] of pattern.matchAll(/\{[^}]*\}/g)) {
    if (place !== '{folder}' && place !== '{name}' && place !== '{annotator}') {
      checker.report(node, `"annotations" knows {folder}, {name} and {annotator}, not ${place}.`);
      return null;
    }
  }
  if (pattern.includes('{name}')) return pattern;
  checker.report(node, '"annotations" must hold {name}, the name of the article: "{folder}/{name}.ann".');
  return null;
}

/** Types of other corpora → our kinds; the standoff names (`Person`, `Cue` …) are allowed as well. */
const TARGET_TYPES: readonly string[] = [
  ...ENTITY_KINDS,
  'Source',
  'Cue',
  'Content',
  'Attribution',
  'Attribution-no-source',
  'QuotedTerm',
  'Figure',
];

function readTypes(checker: YamlChecker, node: YamlNode): ReadonlyMap<string, string> {
  const types = new Map<string, string>();
  for (const entry of checker.map(node, '"types"')?.entries ?? []) {
    const type = checker.oneOf(entry.value, `The type of "${entry.key}"`, TARGET_TYPES);
    if (type !== null) types.set(entry.key, type);
  }
  return types;
}

function readRules(checker: YamlChecker, node: YamlNode, knownCodes: Iterable<string> | null): Manifest['rules'] {
  const rules = new Map<string, RuleLevels>();
  const codes = knownCodes === null ? null : new Set(knownCodes);
  for (const entry of checker.map(node, '"rules"')?.entries ?? []) {
    if (codes !== null && !codes.has(entry.key)) {
      const near = didYouMean(entry.key, codes);
      checker.report(
        entry.keySpan,
        `There is no rule "${entry.key.slice(0, 60)}".${near || ' Look the codes up in the rule pages.'}`,
      );
      continue;
    }
    const levels =
      entry.value.kind === 'map'
        ? levelsByRole(checker, entry.value, entry.key)
        : oneLevel(checker, entry.value, entry.key);
    if (levels !== null) rules.set(entry.key, levels);
  }
  return rules;
}

function oneLevel(checker: YamlChecker, node: YamlNode, code: string): RuleLevels | null {
  const level = readLevel(checker, node, code);
  return level === null ? null : { draft: level, source: level };
}

function levelsByRole(checker: YamlChecker, map: YamlMap, code: string): RuleLevels {
  const levels: { draft?: Level; source?: Level } = {};
  for (const entry of map.entries) {
    if (entry.key !== 'draft' && entry.key !== 'source') {
      checker.unknownKey(map, entry, ['draft', 'source'], `"${code}"`);
      continue;
    }
    const level = readLevel(checker, entry.value, code);
    if (level !== null) levels[entry.key] = level;
  }
  return levels;
}

function readLevel(checker: YamlChecker, node: YamlNode, code: string): Level | null {
  // YAML 1.1 readers, and people, take "off" for false.
  if (node.kind === 'scalar' && node.value === false) return 'off';
  return checker.oneOf(node, `The level of "${code}"`, LEVELS);
}
