import type * as vscode from 'vscode';

const MOST_LINES = 200;

export interface RecordedLog {
  /** The channel, for everybody who writes to it. */
  readonly channel: vscode.LogOutputChannel;
  /** The last lines that were written, oldest first. What is traced is not among them: it holds texts of articles. */
  readonly lines: () => readonly string[];
}

const RECORDED: ReadonlySet<string | symbol> = new Set(['info', 'warn', 'error']);

/** An output channel cannot be read back: what goes into it is kept beside it, for reports of problems. */
export function recorded(channel: vscode.LogOutputChannel): RecordedLog {
  const lines: string[] = [];
  const keeping = new Proxy(channel, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== 'function') return value;
      return (...args: readonly unknown[]) => {
        if (RECORDED.has(name)) {
          const said = args[0] instanceof Error ? (args[0].stack ?? args[0].message) : String(args[0]);
          lines.push(`${new Date().toISOString()} [${String(name)}] ${said}`);
          if (lines.length > MOST_LINES) lines.shift();
        }
        return Reflect.apply(value, target, args);
      };
    },
  });
  return { channel: keeping, lines: () => lines };
}
