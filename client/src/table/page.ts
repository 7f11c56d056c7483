import type * as vscode from 'vscode';
import { webviewPage } from '../webviewPage';

const STYLES = `
  html, body { height: 100%; }
  body { box-sizing: border-box; margin: 0; padding: 0; color: var(--vscode-foreground); background: var(--vscode-editor-background); font-family: var(--vscode-font-family); font-size: var(--vscode-font-size);
    --faint: var(--vscode-descriptionForeground); --line: var(--vscode-editorWidget-border, color-mix(in srgb, var(--vscode-editor-foreground) 16%, transparent));
    --head: var(--vscode-editorWidget-background, var(--vscode-editor-background)); }
  body.vscode-high-contrast, body.vscode-high-contrast-light { --faint: var(--vscode-foreground); --line: var(--vscode-contrastBorder); }
  main { height: 100%; display: flex; flex-direction: column; min-width: 0; }
  h1 { font-size: 1.35em; font-weight: 600; margin: 12px clamp(8px, 2vw, 20px) 0; }
  .bar { display: flex; flex-wrap: wrap; gap: 6px 8px; align-items: center; margin: 8px clamp(8px, 2vw, 20px); }
  .bar [role=status] { color: var(--faint); margin-right: auto; padding: 0 4px; }
  input, select, button { font: inherit; box-sizing: border-box; border-radius: 2px; height: 26px; }
  input, select { color: var(--vscode-input-foreground); background: var(--vscode-input-background); border: 1px solid var(--vscode-input-border, var(--line)); padding: 0 6px; }
  select { color: var(--vscode-dropdown-foreground); background: var(--vscode-dropdown-background); border-color: var(--vscode-dropdown-border, var(--line)); }
  input::placeholder { color: var(--vscode-input-placeholderForeground); opacity: 1; }
  input[type=search] { flex: 1 1 240px; max-width: 420px; min-width: 140px; }
  button { padding: 0 10px; border: 1px solid var(--vscode-button-border, transparent); cursor: pointer; color: var(--vscode-button-secondaryForeground); background: var(--vscode-button-secondaryBackground); }
  button:hover:enabled { background: var(--vscode-button-secondaryHoverBackground); }
  button:disabled { opacity: .5; cursor: default; }
  body.vscode-high-contrast button, body.vscode-high-contrast-light button { border-color: var(--vscode-contrastBorder); }
  .scroll { flex: 1 1 auto; min-height: 80px; overflow: auto; border-top: 1px solid var(--line); border-bottom: 1px solid var(--line); scroll-padding: 30px 0 0 clamp(150px, 26vw, 320px); }
  table { border-collapse: separate; border-spacing: 0; table-layout: fixed; width: 100%; min-width: 1196px; }
  th, td { box-sizing: border-box; height: 28px; padding: 0 8px; text-align: left; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; border-bottom: 1px solid color-mix(in srgb, var(--line) 60%, transparent); }
  body.vscode-high-contrast td, body.vscode-high-contrast-light td { border-bottom-color: var(--line); }
  th { position: sticky; top: 0; z-index: 2; background: var(--head); font-weight: 600; cursor: pointer; user-select: none; border-bottom-color: var(--line); }
  th:hover { color: var(--vscode-textLink-activeForeground); }
  th .arrow { margin-left: 4px; }
  th:first-child, td:first-child { position: sticky; left: 0; z-index: 1; background: var(--vscode-editor-background); padding-left: clamp(8px, 2vw, 20px); border-right: 1px solid var(--line); }
  th:first-child { z-index: 3; background: var(--head); }
  tbody tr:hover td { background: var(--vscode-list-hoverBackground); }
  tbody tr:hover td:first-child { background: linear-gradient(var(--vscode-list-hoverBackground), var(--vscode-list-hoverBackground)), var(--vscode-editor-background); }
  tbody tr.active td { background: var(--vscode-list-inactiveSelectionBackground); }
  tbody tr.active td:first-child { background: linear-gradient(var(--vscode-list-inactiveSelectionBackground), var(--vscode-list-inactiveSelectionBackground)), var(--vscode-editor-background); }
  tr.space td { height: 0; padding: 0; border: 0; }
  .c-title { width: clamp(150px, 26vw, 320px); } .c-outlet { width: 160px; } .c-date { width: 128px; } .c-timezone { width: 118px; } .c-role { width: 86px; } .c-wire { width: 142px; }
  .c-translated { width: 98px; } .c-damaged { width: 136px; } .c-checking { width: 190px; } .c-file { width: 250px; }
  td:focus, th:focus { outline: 2px solid var(--vscode-focusBorder); outline-offset: -2px; }
  tr:not(.active, :hover) td:is(.checking, .file) { color: var(--faint); }
  td.date, td.timezone { font-variant-numeric: tabular-nums; }
  tr td.checking.open { color: var(--vscode-foreground); font-weight: 600; }
  body.vscode-high-contrast tr.active td, body.vscode-high-contrast-light tr.active td { box-shadow: inset 0 1px var(--vscode-focusBorder), inset 0 -1px var(--vscode-focusBorder); }
  tr.active td, tbody tr:hover td, tr.active .tag, tbody tr:hover .tag { color: var(--vscode-foreground); }
  .guess { font-style: italic; margin-left: 6px; }
  td.file .tag { margin-left: 6px; }
  .tag { font-style: normal; font-weight: 400; font-size: .82em; line-height: 1; padding: 0 4px; border: 1px solid var(--line); border-radius: 7px; color: var(--faint); }
  .unknown { color: var(--faint); }
  td.editing { overflow: visible; padding: 0; z-index: 4; }
  td:first-child.editing { position: sticky; }
  td.editing input, td.editing select { width: 100%; height: 27px; border: 2px solid var(--vscode-focusBorder); outline: none; border-radius: 0; padding: 0 6px; }
  td.editing [aria-invalid=true] { border-color: var(--vscode-inputValidation-errorBorder); }
  .problem { position: fixed; z-index: 10; max-width: min(360px, 80vw); padding: 6px 8px; line-height: 1.4; color: var(--vscode-inputValidation-errorForeground, var(--vscode-foreground)); background: var(--vscode-inputValidation-errorBackground, var(--vscode-editorWidget-background)); border: 1px solid var(--vscode-inputValidation-errorBorder); }
  .foot { margin: 6px clamp(8px, 2vw, 20px) 8px; line-height: 1.45; min-height: 2.9em; }
  .foot p { margin: 0; }
  .foot .faint, .faint { color: var(--faint); }
  .empty { padding: 16px clamp(8px, 2vw, 20px); }
  .hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  kbd { font: inherit; border: 1px solid var(--line); border-radius: 3px; padding: 0 4px; }
  input:focus-visible, select:focus-visible, button:focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: 0; }
  @media (max-width: 620px) { .keys { display: none; } input[type=search] { max-width: none; flex-basis: 100%; } }
`;

/** The page of the table: nothing comes from outside, nothing runs but the one script that came with the extension. */
export function tablePage(webview: vscode.Webview, extension: vscode.Uri): string {
  return webviewPage(webview, extension, {
    title: 'Articles',
    styles: STYLES,
    main: '<p class="empty faint">Reading the articles…</p>',
    script: { bundle: 'table.js' },
  });
}
