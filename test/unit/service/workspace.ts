import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createService, type FindingsChange, type Service } from '../../../server/src/service';
import { uriBelow } from '../../../server/src/text/uri';
import { type MemoryFiles, memoryFiles } from '../../memoryFiles';

export interface Workspace {
  readonly service: Service;
  readonly files: MemoryFiles;
  /** Every batch of findings that was pushed, in order. */
  readonly pushed: FindingsChange[];
  uri(path: string): string;
}

export const FOLDER = 'file:///work';

/** A service over files in memory, one folder open, everything read. */
export async function openWorkspace(
  texts: Readonly<Record<string, string | Uint8Array>>,
  checked: readonly string[] = [FOLDER],
  /** A slow clock lets other work in after every article. */
  { slow = false }: { readonly slow?: boolean } = {},
): Promise<Workspace> {
  let ticks = 0;
  const uri = (path: string): string => uriBelow(FOLDER, path);
  const files = memoryFiles(Object.entries(texts).map(([path, text]) => [uri(path), text] as const));
  const service = createService({
    files,
    clock: {
      now: () => {
        ticks += 20;
        return slow ? ticks : performance.now();
      },
      yield: () => new Promise((resolve) => setImmediate(resolve)),
    },
    logger: { info: () => {}, warn: () => {}, error: (message) => console.error(message) },
  });
  const pushed: FindingsChange[] = [];
  service.onFindings((changes) => pushed.push(...changes));
  await service.setFolders([FOLDER], checked);
  await service.settled();
  return { service, files, pushed, uri };
}

/** The example corpus, by path. */
export function exampleTexts(): Record<string, string> {
  const folder = join(process.env.CROSSCHECK_ROOT ?? process.cwd(), 'examples', 'velm-strait');
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')];
      }),
  );
}

/** The last word on each file: what an editor would show now. */
export function shown(pushed: readonly FindingsChange[]): Map<string, readonly string[]> {
  const last = new Map<string, readonly string[]>();
  for (const { uri, findings } of pushed) {
    if (findings.length === 0) last.delete(uri);
    else
      last.set(
        uri,
        findings.map(({ code, start, end, message }) => `${code} ${start}-${end} ${message}`),
      );
  }
  return last;
}
