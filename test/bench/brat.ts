import { readFileSync } from 'node:fs';
import { diskFiles, pathToUri, uriToPath } from '../../server/src/cli/files';
import { readCorpora } from '../../server/src/cli/read';
import { renderLive, startLive } from '../../server/src/standoff/live';
import { decodeText } from '../../server/src/text/decode';

/** What a brat project looks like when it is opened as it is: how fast, with which findings, and whether saving would change a byte. */
async function main(folder: string): Promise<void> {
  const started = performance.now();
  const { corpora } = await readCorpora([folder]);
  const opened = performance.now() - started;
  const annotations = (await diskFiles.list(pathToUri(folder))).filter((uri) => uri.endsWith('.ann'));
  let same = 0;
  for (const uri of annotations) {
    const text = decodeText(readFileSync(uriToPath(uri))).text;
    const article = { text: '', bodyStart: 0, annotationStart: 0 };
    if (renderLive(startLive(text, article, uri), article) === text) same++;
  }
  console.log(`${annotations.length} annotation files, ${same} the same byte for byte when nothing was edited`);
  for (const { view } of corpora) {
    let layers = 0;
    let unchanged = 0;
    for (const { article, annotationFiles } of view.snapshot.articles.values()) {
      for (const path of annotationFiles) {
        layers++;
        const text = view.textOf(path) ?? '';
        if (renderLive(startLive(text, article, path), article) === text) unchanged++;
      }
    }
    const codes = new Map<string, number>();
    for (const findings of view.findings.values()) {
      for (const { code } of findings) if (code.startsWith('annotation')) codes.set(code, (codes.get(code) ?? 0) + 1);
    }
    console.log(
      `${view.root.slice(-40)}: ${view.snapshot.articles.size} articles, ${layers} annotation files with their text (${unchanged} unchanged), ${JSON.stringify([...codes])}`,
    );
    for (const [path, findings] of view.findings)
      for (const { code, message, start } of findings)
        if (code.startsWith('annotation') && process.argv[3] === '--list')
          console.log(`  ${path}:${start} ${code} ${message}`);
  }
  console.log(`opened in ${Math.round(opened)} ms`);
}

void main(process.argv[2]!);
