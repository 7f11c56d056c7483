// Functions whose optimising costs more than it brings, and how the engine is kept from it.
//
// V8 knows one way to leave functions out: by how their names begin (`--turbo-filter`, see
// server/src/cli/engineOfMarked.ts). So the bundle of the command line calls those that seldom.txt lists by names that
// begin with a mark.
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'acorn';
import * as esbuild from 'esbuild';
import { root } from './setUp.mjs';

/** What the names of these functions begin with. The engine is told of it in server/src/cli/engineOfMarked.ts. */
export const MARK = 'seldom_';

/** Where they are listed, one file of the program a line, below a heading of lines with "#". */
export const SELDOM = join(root, 'scripts', 'seldom.txt');

/** An esbuild plugin for a bundle in one file: it is marked, and written without spaces. */
export const seldom = {
  name: 'seldom',
  setup: (build) => {
    const { outfile, target } = build.initialOptions;
    Object.assign(build.initialOptions, readable);
    build.onEnd(async ({ outputFiles, errors }) => {
      if (errors.length > 0) return;
      const marked = markFunctions(outputFiles[0].text, readSeldom(readFileSync(SELDOM, 'utf8')));
      const options = {
        target,
        minifyWhitespace: true,
        minifySyntax: true,
        sourcemap: 'external',
        sourcefile: outfile,
      };
      const { code, map } = await esbuild.transform(marked, options);
      writeFileSync(join(root, outfile), `${code}//# sourceMappingURL=${basename(outfile)}.map\n`);
      writeFileSync(join(root, `${outfile}.map`), map);
    });
  },
};

/**
 * The options for a bundle in which the functions of each file can be told. Marking moves columns, not lines: done while
 * the bundle has lines, it leaves the source map right by lines.
 */
export const readable = { write: false, minifyWhitespace: false, sourcemap: 'inline' };

/** The functions that are listed, as `{ line, file, name }`. */
export function readSeldom(text) {
  return text.split(/\r?\n/).flatMap((content, at) => {
    const [file, names] = content.split(': ');
    if (content === '' || content.startsWith('#')) return [];
    return names.split(' ').map((name) => ({ line: at + 1, file, name }));
  });
}

/**
 * The code of a readable bundle with the mark before the names of these functions, wherever they are variables, in inner
 * functions too.
 * @throws an error that tells the line of a function that is not in the bundle
 */
export function markFunctions(code, listed) {
  const program = parseBundle(code);
  const names = new Map(program.functions.map(({ file, name, id }) => [`${file} ${name}`, id]));
  const marked = new Set();
  for (const { line, file, name } of listed) {
    const id = names.get(`${file} ${name}`);
    if (id === undefined)
      throw new Error(
        `scripts/seldom.txt:${line}: ${file} has no function ${name}. Write what it is called now, or take it out.`,
      );
    marked.add(id);
  }
  const pieces = [];
  let from = 0;
  for (const { start, end, name, isShort } of identifiers(program.tree)) {
    if (!marked.has(name)) continue;
    pieces.push(code.slice(from, start), isShort ? `${name}: ` : '', MARK, name);
    from = end;
  }
  return pieces.join('') + code.slice(from);
}

/**
 * The tree of a readable bundle, and the functions at the top of its files: `id` is the name in the bundle, which ends
 * in a number where several files use a name.
 */
export function parseBundle(code) {
  const files = [];
  const tree = parse(code, {
    ecmaVersion: 'latest',
    sourceType: 'script',
    // esbuild begins each file with its path.
    onComment: (_, text, start) =>
      /^ (?:server|node_modules)\/\S+$/.test(text) && files.push({ start, path: text.slice(1) }),
  });
  const functions = [];
  let at = -1;
  for (const statement of tree.body) {
    while (files[at + 1]?.start < statement.start) at++;
    if (!files[at]?.path.startsWith(OURS)) continue;
    const file = files[at].path.slice(OURS.length);
    for (const id of functionNames(statement)) functions.push({ file, name: id.replace(/\d+$/, ''), id });
  }
  return { tree, functions };
}

const OURS = 'server/src/';

/** The names of the functions that a statement declares, by themselves or as what variables hold. */
function functionNames({ type, id, declarations = [] }) {
  if (type === 'FunctionDeclaration') return [id.name];
  const held = declarations.filter(({ init }) => /^(?:Arrow)?FunctionExpression$/.test(init?.type));
  return held.map((declaration) => declaration.id.name);
}

/** The identifiers of a tree that stand for variables, in order; `isShort` where one is a property's name as well. */
function identifiers(tree) {
  const found = [];
  const visit = (node, isShort) => {
    if (node.type === 'Identifier') found.push({ ...node, isShort });
    for (const [key, child] of Object.entries(node)) {
      if (!node.computed && LABELS[node.type] === key) continue;
      const isValue = node.type === 'Property' && node.shorthand;
      for (const one of Array.isArray(child) ? child : [child])
        if (typeof one?.type === 'string') visit(one, isValue || (isShort && key === 'left'));
    }
  };
  visit(tree, false);
  return found.sort((a, b) => a.start - b.start);
}

/** In which child a node of a type names a property or a place to jump to. */
const LABELS = {
  MemberExpression: 'property',
  Property: 'key',
  PropertyDefinition: 'key',
  MethodDefinition: 'key',
  LabeledStatement: 'label',
  BreakStatement: 'label',
  ContinueStatement: 'label',
};
