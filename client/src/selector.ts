import type * as vscode from 'vscode';
import type { DocumentSelector } from 'vscode-languageclient';

/** Files of the corpus itself, which a person edits by hand. */
const CORPUS_FILES = '**/{corpus,entities,decisions,pasted}.{yaml,yml}';

/** What a brat project says of its types, colours and keys. */
const BRAT_CONFIGURATION = '**/{annotation,visual,tools,kb_shortcuts}.conf';

/** Schemes of texts that a person works on. `git:` is left out for good: the other side of a diff is no article. */
const SCHEMES = ['file', 'untitled', 'vscode-vfs', 'vscode-remote', 'vscode-test-web'];

/**
 * Which documents go to the server: plain text, Markdown, the corpus's own files and brat's inside folders with a corpus (their
 * language ids stay what they are, and so do the person's settings for them); `.article` and `.ann` files anywhere.
 */
export function documentSelector(folders: readonly vscode.Uri[]): DocumentSelector {
  const own = ['article', 'brat'].flatMap((language) => SCHEMES.map((scheme) => ({ language, scheme })));
  const inFolders = folders.flatMap((folder) => {
    const within = (pattern: string) => ({ scheme: folder.scheme, pattern: { baseUri: folder.toString(), pattern } });
    return [
      { language: 'plaintext', ...within('**/*') },
      { language: 'markdown', ...within('**/*') },
      // VS Code on its own gives TSV files no language; a corpus's metadata are meant wherever the id comes from.
      within(CORPUS_FILES),
      within(BRAT_CONFIGURATION),
      within('**/metadata.tsv'),
      within('**/locked.sha256'),
    ];
  });
  return [...own, ...inFolders];
}
