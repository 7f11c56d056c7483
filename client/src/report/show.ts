/** What the editor can do with a file that was just written. */
export interface Ways {
  /** Whether the editor and the file are on the machine that the person sits at. */
  readonly onThisMachine: boolean;
  /** Resolves with whether anything opened it. */
  openExternally(): Promise<boolean>;
  preview(): Promise<void>;
  reveal(): Promise<void>;
}

/** A page opens in the browser where there is one for files of this machine; elsewhere it is shown in the Explorer. */
export async function showReport(
  format: 'html' | 'markdown',
  ways: Ways,
): Promise<'opened' | 'previewed' | 'revealed'> {
  if (format === 'markdown') {
    await ways.preview();
    return 'previewed';
  }
  if (ways.onThisMachine && (await ways.openExternally().catch(() => false))) return 'opened';
  await ways.reveal();
  return 'revealed';
}
