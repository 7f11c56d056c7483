/** For the screen, the phone and paper, by day and by night. Nothing comes from outside. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1f2328; --faint: #59636e; --line: #d1d9e0; --paper: #ffffff; --tint: #f6f8fa; --link: #0b5cad;
  --bad: #b3261e; --warn: #8a5a00; --info: #0b5cad; --picture-text: var(--ink); --picture-faint: var(--faint); --picture-line: var(--line);
  --picture-paper: var(--paper); --picture-font: inherit; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --faint: #a3b0bd; --line: #3a424b; --paper: #14181d; --tint: #1d232a; --link: #6cb6ff;
  --bad: #ff9a92; --warn: #e9b44c; --info: #6cb6ff; --picture-1: #6cb6ff; --picture-2: #f4a261; --picture-3: #d2a8ff; --picture-4: #7ee2a8;
  --picture-5: #ff9bb3; --picture-6: #e3d26f; } }
* { box-sizing: border-box; }
html { font: 17px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; background: var(--paper); color: var(--ink); }
body { max-width: 62rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; overflow-wrap: break-word; }
h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 .25rem; }
h2 { font-size: 1.45rem; margin: 3rem 0 .75rem; padding-top: .75rem; border-top: 2px solid var(--line); }
h3 { font-size: 1.1rem; margin: 2rem 0 .25rem; }
p { margin: .35rem 0; }
a { color: var(--link); text-underline-offset: .15em; }
a:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.faint { color: var(--faint); }
.counts { display: flex; flex-wrap: wrap; gap: .5rem 2rem; list-style: none; margin: 1rem 0; padding: 0; }
.counts b { display: block; font-size: 1.6rem; line-height: 1.2; }
nav ul { columns: 14rem; padding-left: 1.1rem; }
.scroll { overflow-x: auto; margin: .5rem 0; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; }
th, td { text-align: left; vertical-align: top; padding: .45rem .9rem .45rem 0; border-bottom: 1px solid var(--line); }
thead th { color: var(--faint); font-weight: 600; white-space: nowrap; }
td .place, .place { color: var(--faint); font-size: .86rem; overflow-wrap: anywhere; }
tr:target, li:target { background: var(--tint); outline: 2px solid var(--link); outline-offset: 2px; }
.error, .conflict { color: var(--bad); font-weight: 600; }
.warning, .disputed { color: var(--warn); font-weight: 600; }
.information, .hint, .differs, .updated, .agreed { color: var(--info); font-weight: 600; }
code { font: .92em ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace; }
blockquote { margin: 0; }
.quotations { list-style: none; padding: 0; margin: .5rem 0; }
.quotations li { padding: .4rem 0 .4rem .9rem; border-left: 3px solid var(--line); margin: .4rem 0; }
figure { margin: 1rem 0; }
figcaption { color: var(--faint); font-size: .9rem; }
svg.picture { display: block; max-width: 100%; height: auto; }
svg.picture text { white-space: pre; }
.narrow { display: none; }
footer { margin-top: 4rem; border-top: 2px solid var(--line); padding-top: 1rem; }
@media (max-width: 700px) { html { font-size: 16px; } .wide { display: none; } .narrow { display: block; }
  table.stacked thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table.stacked tr { display: block; padding: .6rem 0; border-bottom: 1px solid var(--line); }
  table.stacked th, table.stacked td { display: block; border: 0; padding: .1rem 0; } table.stacked td:empty { display: none; }
  table.stacked td::before { content: attr(data-label) ": "; color: var(--faint); } }
@media print { html { font-size: 10.5pt; } body { max-width: none; padding: 0; } nav { display: none; } .wide { display: block; } .narrow { display: none; }
  h2, h3 { break-after: avoid; } tr, li, figure { break-inside: avoid; } a { color: inherit; text-decoration: none; } }
`.trim();
