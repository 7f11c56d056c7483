export interface Rename {
  readonly from: string;
  readonly to: string;
}

/**
 * Files and folders that the editor is about to rename, or has renamed (canonical URIs). It closes an article under the one name and
 * opens it under the other, and says in between, before or behind that the two are one.
 */
export interface Renames {
  expect(renames: readonly Rename[]): void;
  /** The name that a file gets; null where nobody renames it. */
  nextOf(uri: string): string | null;
  /** The name that a file had. */
  formerOf(uri: string): string | null;
  /** Whoever opens a file under this name says that it is not renamed, or not any more. */
  forget(uri: string): void;
}

export function createRenames(): Renames {
  let expected: readonly Rename[] = [];
  return {
    expect: (renames) => {
      expected = [...expected.filter(({ from }) => !renames.some((one) => one.from === from)), ...renames];
    },
    nextOf: (uri) => renamed(uri, expected),
    formerOf: (uri) =>
      renamed(
        uri,
        expected.map(({ from, to }) => ({ from: to, to: from })),
      ),
    forget: (uri) => {
      expected = expected.filter(({ from }) => !isAtOrBelow(uri, from));
    },
  };
}

function renamed(uri: string, renames: readonly Rename[]): string | null {
  const rename = renames.findLast(({ from }) => isAtOrBelow(uri, from));
  return rename === undefined ? null : rename.to + uri.slice(rename.from.length);
}

export function isAtOrBelow(uri: string, folder: string): boolean {
  return uri === folder || uri.startsWith(`${folder}/`);
}
