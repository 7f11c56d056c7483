import { nextNumber, splitLines } from '../lines';
import type { AnnotatedText } from '../offsets';
import { targetsOf } from '../references';
import { withIds } from '../settle';
import { parseFile } from '../withoutText';
import { type Matched, type Matches, matchBranches } from './match';
import { type Branch, type BranchFile, type BranchNode, readBranch } from './read';
import { OTHER_VERSION, type Settled, settle } from './settle';

export type { BranchFile } from './read';

export interface BranchMerge {
  /** The merged file; its offsets count in the merged text. */
  readonly text: string;
  /** What both branches changed, each otherwise: the id in the merged file and why. Each has a note of the type `Conflict`. */
  readonly conflicts: readonly { readonly id: string; readonly why: string }[];
}

/** The type of the notes on what a merge could not settle. */
export const CONFLICT_NOTE = 'Conflict';

/**
 * Merges an annotation file that two branches changed. Annotations are known by what they mark and not by their numbers; those of the
 * other branch whose number is taken get another, and so does all that refers to them. What both changed otherwise stays twice, with a
 * note; what one removed and the other needs stays. The lines of ours keep their order and, where nothing changes, their bytes.
 */
export function mergeBranches(
  files: { readonly base: BranchFile; readonly ours: BranchFile; readonly theirs: BranchFile },
  merged: AnnotatedText | null,
): BranchMerge {
  // Without all texts, what the others count in could not be compared.
  const placed = merged !== null && files.ours.article !== null && files.theirs.article !== null;
  const text = placed ? merged : null;
  const base = readBranch(
    files.base.article === null && placed ? emptyIfNothing(files.base, merged) : files.base,
    text,
  );
  const ours = readBranch(files.ours, text);
  const theirs = readBranch(files.theirs, text);
  const matches = matchBranches({ base, ours, theirs }, files);
  const settled = new Map(matches.all.map((one) => [one, settle(one, matches)]));
  doubtRivals(settled, matches);
  keepWhatIsNeeded(settled, matches);
  return write(ours, theirs, settled, matches, missingOthers(base, ours, theirs));
}

/** A base that nobody has the text of and that says something is told by words; an empty one says nothing anywhere. */
function emptyIfNothing(base: BranchFile, merged: AnnotatedText): BranchFile {
  return base.file.trim() === '' ? { file: base.file, article: merged } : base;
}

/** Both gave the same attribute or link to one annotation, with other values. */
function doubtRivals(settled: ReadonlyMap<Matched, Settled>, matches: Matches): void {
  const about = ({ parsed }: BranchNode, side: 'ours' | 'theirs'): string | null => {
    const name = (id: string): string => matches.of(side, id)?.name ?? id;
    if (parsed.kind === 'attribute') return JSON.stringify([parsed.value.name, name(parsed.value.target)]);
    return parsed.kind === 'normalisation' ? JSON.stringify([name(parsed.value.target)]) : null;
  };
  const here = new Set<string>();
  for (const { base, ours, theirs } of settled.keys()) {
    const key = base === null && ours !== null && theirs === null ? about(ours, 'ours') : null;
    if (key !== null) here.add(key);
  }
  for (const [{ base, ours, theirs }, one] of settled) {
    const key = base === null && ours === null && theirs !== null ? about(theirs, 'theirs') : null;
    if (key !== null && here.has(key)) one.conflict = OTHER_VERSION;
  }
}

/** What one branch removed and a line of the other refers to is kept: nothing may refer to nothing. */
function keepWhatIsNeeded(settled: ReadonlyMap<Matched, Settled>, matches: Matches): void {
  for (let again = true; again; ) {
    again = false;
    for (const one of settled.values()) {
      for (const target of neededBy(one, matches)) {
        const other = settled.get(target)!;
        if (other.from !== null) continue;
        other.from = target.ours === null ? 'theirs' : 'ours';
        other.conflict =
          target.ours === null
            ? 'this was removed here, and the other branch refers to it'
            : 'the other branch removed this, and something here refers to it';
        again = true;
      }
    }
  }
}

function neededBy({ matched, from, roles, replaced, copied }: Settled, matches: Matches): Matched[] {
  if (from === null) return [];
  const targets = (side: 'ours' | 'theirs'): Matched[] =>
    targetsOf(matched[side]!.parsed).places.flatMap((id) => matches.of(side, id) ?? []);
  if (roles !== null) {
    const event = matched.ours!.parsed;
    const trigger = event.kind === 'event' ? matches.of('ours', event.value.trigger) : undefined;
    return [...(trigger === undefined ? [] : [trigger]), ...roles.map(({ target }) => target)];
  }
  const own = targets(replaced ? 'theirs' : from);
  return copied ? [...own, ...targets('theirs')] : own;
}

/** Lines that nobody understands: those that the other branch added, and those that it took out. */
function missingOthers(
  base: Branch,
  ours: Branch,
  theirs: Branch,
): { readonly added: string[]; readonly removed: string[] } {
  const without = (lines: readonly string[], taken: readonly string[]): string[] => {
    const left = [...taken];
    return lines.filter((line) => {
      const at = left.indexOf(line);
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
  };
  return {
    added: without(without(theirs.others, base.others), without(ours.others, base.others)),
    removed: without(base.others, theirs.others),
  };
}

function write(
  ours: Branch,
  theirs: Branch,
  settled: ReadonlyMap<Matched, Settled>,
  matches: Matches,
  others: { readonly added: readonly string[]; readonly removed: readonly string[] },
): BranchMerge {
  const { rendered } = ours;
  const lines = splitLines(rendered);
  const used = new Set(lines.flatMap(({ id }) => id ?? []));
  const everyLine = [...lines, ...splitLines(theirs.rendered)];
  const next = new Map<string, number>();
  const freshId = (id: string): string => {
    if (id.startsWith('*')) return '*';
    const letter = /^\D+/.exec(id)![0];
    const number = next.get(letter) ?? nextNumber(everyLine, letter);
    next.set(letter, number + 1);
    return `${letter}${number}`;
  };
  const ids = new Map<Matched, string>();
  const copies = new Map<Matched, string>();
  for (const [matched, { from, copied }] of settled) {
    if (from === 'ours') ids.set(matched, matched.ours!.id);
    else if (from === 'theirs') {
      const own = matched.theirs!.id;
      ids.set(matched, own.startsWith('*') ? '*' : used.has(own) ? freshId(own) : own);
      used.add(own);
    }
    if (copied) copies.set(matched, freshId(matched.theirs!.id));
  }
  const idOf = (side: 'ours' | 'theirs', id: string): string => {
    const found = matches.of(side, id);
    return found === undefined ? id : (ids.get(found) ?? id);
  };
  const lineOfTheirs = (node: BranchNode, id: string, isCopy: boolean): string => {
    if (node.parsed.kind === 'textBound') return textBound(id, node.parsed.value.type, node, ours);
    const trigger = node.parsed.kind === 'event' ? node.parsed.value.trigger : null;
    return withIds(node.line, node.parsed, id, (target) => {
      const found = isCopy && target === trigger ? matches.of('theirs', target) : undefined;
      return (found && copies.get(found)) ?? idOf('theirs', target);
    });
  };
  const lineOfOurs = ({ matched, type, place, roles, replaced }: Settled): string => {
    const node = matched.ours!;
    if (replaced) return lineOfTheirs(matched.theirs!, node.id, false);
    if (node.parsed.kind === 'textBound') {
      const whole = type ?? node.parsed.value.type;
      if (place !== null) return textBound(node.id, whole, place, ours);
      return type === null ? node.line : node.line.replace(/^([^\t]*\t\s*)\S+/, (_, head: string) => head + type);
    }
    if (node.parsed.kind !== 'event' || (roles === null && type === null)) return node.line;
    const told = (roles ?? []).map(({ role, target }) => ` ${role}:${ids.get(target)}`);
    return `${node.id}\t${type ?? node.parsed.value.type}:${node.parsed.value.trigger}${told.join('')}`;
  };

  const byOurs = new Map(
    [...settled.values()].flatMap((one) => (one.matched.ours ? [[one.matched.ours.id, one] as const] : [])),
  );
  const removed = [...others.removed];
  let text = '';
  let copied = 0;
  let equivalences = 0;
  const done = new Set<string>();
  for (const line of lines) {
    const id = line.kind === 'equivalence' ? `*${++equivalences}` : line.id;
    const source = rendered.slice(line.start, line.end);
    const one = id === null || done.has(id) ? undefined : byOurs.get(id);
    if (one !== undefined) done.add(id!);
    const gone = one === undefined ? takeOut(removed, source) : one.from === null;
    const becomes = gone || one === undefined ? source : lineOfOurs(one);
    if (!gone && becomes === source) continue;
    text += rendered.slice(copied, line.start) + (gone ? '' : becomes);
    copied = gone ? rendered.indexOf('\n', line.end) + 1 || rendered.length : line.end;
  }
  text += rendered.slice(copied);

  const lineEnd = rendered.includes('\r\n') ? '\r\n' : '\n';
  const append = (line: string): void => {
    if (text !== '' && !text.endsWith('\n')) text += lineEnd;
    text += line + lineEnd;
  };
  for (const node of theirs.nodes.values()) {
    const one = settled.get(matches.of('theirs', node.id)!)!;
    if (one.from === 'theirs') append(lineOfTheirs(node, ids.get(one.matched)!, false));
    else if (one.copied) append(lineOfTheirs(node, copies.get(one.matched)!, true));
  }
  for (const line of others.added) append(line);

  const conflicts = [...settled.values()].flatMap(({ conflict, matched, from, copied: twice }) => {
    if (conflict === null || from === null) return [];
    const [id, copy] = [ids.get(matched)!, copies.get(matched)];
    const node = twice ? matched.ours! : (matched.ours ?? matched.theirs!);
    return [
      {
        id: copy ?? id,
        why: twice
          ? `the other branch’s version of ${id}`
          : conflict === OTHER_VERSION
            ? 'the other branch’s version'
            : conflict,
        node,
      },
    ];
  });
  const events = new Map(
    parseFile(text).understood.flatMap(({ parsed }) =>
      parsed.kind === 'event' ? [[parsed.value.trigger, parsed.value.id] as const] : [],
    ),
  );
  const targets = new Map(
    parseFile(text).understood.flatMap(({ parsed }) =>
      parsed.kind === 'equivalence' ? [] : [[parsed.value.id, targetsOf(parsed).places[0]] as const],
    ),
  );
  let note = nextNumber(splitLines(text), '#');
  const noted = new Set<string>();
  for (const { id, why, node } of conflicts) {
    // brat takes notes on annotations, events and relations, and none on a trigger.
    const isSaid =
      node.parsed.kind === 'attribute' || node.parsed.kind === 'normalisation' || node.parsed.kind === 'note';
    const about = isSaid ? targets.get(id) : id;
    if (about === undefined || about === '*') continue;
    const line = `\t${CONFLICT_NOTE} ${events.get(about) ?? about}\t${isSaid ? `${id}: ` : ''}${why}`;
    if (noted.has(line)) continue;
    noted.add(line);
    append(`#${note++}${line}`);
  }
  return { text, conflicts: conflicts.map(({ id, why }) => ({ id, why })) };
}

function takeOut(lines: string[], line: string): boolean {
  const at = lines.indexOf(line);
  if (at >= 0) lines.splice(at, 1);
  return at >= 0;
}

function textBound(id: string, type: string, { spans, words }: BranchNode, file: Branch): string {
  return `${id}\t${type} ${file.numbers(spans)}\t${words}`;
}
