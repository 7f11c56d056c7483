import * as vscode from 'vscode';
import type { WireLook } from '../../../server/src/lsp/annotationProtocol';

/** How transparent a colour lies behind words, so that they stay readable in any colour: `#rrggbbaa`. */
const TINT = '2e';

/**
 * The decoration of a type. Its own colours from `visual.conf` are a tint behind the words and a line below them, the line dark enough
 * for a light theme and light enough for a dark one; in themes of high contrast it is a frame and no tint. Ours are the theme's.
 */
export function decorationOf(look: WireLook): vscode.TextEditorDecorationType {
  const highContrast = [vscode.ColorThemeKind.HighContrast, vscode.ColorThemeKind.HighContrastLight].includes(
    vscode.window.activeColorTheme.kind,
  );
  const line = { borderStyle: 'solid', borderWidth: highContrast ? '1px' : '0 0 2px 0' };
  const closed = { rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed };
  if (look.kind === 'own') {
    const borderColor = new vscode.ThemeColor(`crosscheck.annotation${look.number}`);
    return vscode.window.createTextEditorDecorationType({ ...line, ...closed, borderColor });
  }
  const tint = highContrast ? {} : { backgroundColor: `${look.colour}${TINT}` };
  return vscode.window.createTextEditorDecorationType({
    ...line,
    ...closed,
    light: { ...tint, borderColor: look.onLight },
    dark: { ...tint, borderColor: look.onDark },
  });
}
