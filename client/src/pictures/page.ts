import type * as vscode from 'vscode';
import { webviewPage } from '../webviewPage';

const STYLES = `
  :root { color-scheme: light; }
  :root:has(body.vscode-dark), :root:has(body.vscode-high-contrast:not(.vscode-high-contrast-light)) { color-scheme: dark; }
  body { padding: 0 clamp(8px, 2vw, 24px) 24px; color: var(--vscode-foreground); background: var(--vscode-editor-background); font-family: var(--vscode-font-family); font-size: var(--vscode-font-size);
    --picture-text: var(--vscode-editor-foreground); --picture-faint: var(--vscode-descriptionForeground); --picture-paper: var(--vscode-editor-background);
    --picture-line: color-mix(in srgb, var(--vscode-editor-foreground) 18%, transparent); --picture-font: var(--vscode-font-family); }
  body.vscode-dark, body.vscode-high-contrast:not(.vscode-high-contrast-light) { --picture-1: #6cb6ff; --picture-2: #f4a261; --picture-3: #d2a8ff;
    --picture-4: #7ee2a8; --picture-5: #ff9bb3; --picture-6: #e3d26f; }
  body.vscode-high-contrast, body.vscode-high-contrast-light { --picture-faint: var(--vscode-foreground); --picture-line: color-mix(in srgb, var(--vscode-contrastBorder) 45%, var(--vscode-editor-background)); }
  h1 { font-size: 1.5em; font-weight: 600; margin: 16px 0 4px; }
  p { margin: 4px 0; line-height: 1.45; }
  .faint { color: var(--vscode-descriptionForeground); }
  .bar { display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: center; margin: 12px 0; }
  fieldset { border: 0; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: 4px 14px; }
  legend { float: left; margin-right: 4px; padding: 0; color: var(--vscode-descriptionForeground); }
  label { display: inline-flex; gap: 4px; align-items: center; cursor: pointer; }
  input { accent-color: var(--vscode-focusBorder); margin: 0; }
  .acts { display: flex; flex-wrap: wrap; gap: 6px; margin-left: auto; }
  button { font: inherit; padding: 4px 10px; border: 1px solid var(--vscode-button-border, transparent); border-radius: 2px; cursor: pointer;
    color: var(--vscode-button-secondaryForeground); background: var(--vscode-button-secondaryBackground); }
  button:hover { background: var(--vscode-button-secondaryHoverBackground); }
  body.vscode-high-contrast button, body.vscode-high-contrast-light button { border-color: var(--vscode-contrastBorder); }
  :focus-visible { outline: 2px solid var(--vscode-focusBorder); outline-offset: 2px; }
  svg.picture { display: block; max-width: 100%; height: auto; }
  svg.picture text { white-space: pre; }
  a.mark { cursor: pointer; }
  a.mark:hover > *, a.mark:focus-visible > * { stroke: var(--picture-text); stroke-width: 2; }
  .groups { display: flex; flex-wrap: wrap; gap: 4px 18px; list-style: none; margin: 8px 0 0; padding: 0; }
  .groups li { display: flex; gap: 6px; align-items: baseline; }
  .groups svg { flex: none; align-self: center; }
  #tip { position: fixed; z-index: 1; max-width: min(420px, 90vw); padding: 6px 10px; pointer-events: none; line-height: 1.4;
    color: var(--vscode-editorHoverWidget-foreground); background: var(--vscode-editorHoverWidget-background);
    border: 1px solid var(--vscode-editorHoverWidget-border, var(--vscode-contrastBorder)); border-radius: 3px; box-shadow: 0 2px 8px var(--vscode-widget-shadow, transparent); }
  #tip p { margin: 2px 0; overflow-wrap: anywhere; }
  #tip p:first-child { font-weight: 600; }
  a { color: var(--vscode-textLink-foreground); }
  details { margin-top: 20px; }
  summary { cursor: pointer; }
  .scroll { overflow-x: auto; }
  table { border-collapse: collapse; margin-top: 8px; }
  th, td { text-align: left; vertical-align: top; padding: 3px 12px 3px 0; border-bottom: 1px solid var(--picture-line); }
  th { font-weight: 600; white-space: nowrap; }
`;

/** The page of a panel: nothing comes from outside, nothing runs but the one script that came with the extension. */
export function pageOf(webview: vscode.Webview, extension: vscode.Uri): string {
  return webviewPage(webview, extension, {
    title: 'Crosscheck',
    styles: STYLES,
    main: '<p class="faint">Reading the articles…</p>',
    script: { bundle: 'pictures.js' },
    images: 'data: blob:',
  });
}
