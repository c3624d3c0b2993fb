/** Widths of columns as classes `w1` … `w100`: a sheet carries no style attributes. */
const widths = Array.from({ length: 100 }, (_, i) => `.sheet .w${i + 1}{width:${i + 1}%}`).join('');

const base = `
.sheet {
  --ink: #111; --line: #555; --faint: #8a8f94; --label: #eef1f3; --accent: #1f4e6b; --red: #b3261e;
  color: var(--ink); background: #fff; color-scheme: light;
  font-family: "Noto Sans CJK JP", "Noto Sans JP", "Hiragino Sans", "Yu Gothic", "YuGothic", Meiryo, sans-serif;
  font-size: 10pt; line-height: 1.55; line-break: strict; overflow-wrap: anywhere;
  text-align: start; text-wrap: pretty;
}
.sheet * { box-sizing: border-box; }
.sheet p, .sheet ul, .sheet ol, .sheet dl, .sheet dd, .sheet h1, .sheet h2, .sheet h3, .sheet h4, .sheet h5 { margin: 0; padding: 0; }
.sheet ul, .sheet ol { list-style: none; }
.sheet .text { white-space: pre-line; }
.sheet .name { word-break: keep-all; }
.sheet time { white-space: nowrap; }
.sheet time span { display: inline-block; }
.sheet td time { white-space: normal; }
.sheet .range time { white-space: nowrap; }

.sheet .head { position: relative; min-height: 15mm; padding: 0 26mm 2mm; text-align: center; }
.sheet .office { font-size: 10pt; letter-spacing: .1em; }
.sheet h1 { font-size: 19pt; font-weight: 700; line-height: 1.3; letter-spacing: .12em; }
.sheet h1 .detail { font-size: 12pt; font-weight: 500; letter-spacing: .04em; white-space: nowrap; }
.sheet .stamp {
  position: absolute; top: 0; right: 0; min-width: 21mm; padding: 1.5mm 3mm; border: .7mm solid var(--accent);
  border-radius: 1.2mm; color: var(--accent); font-size: 13pt; font-weight: 700; letter-spacing: .15em; text-indent: .15em;
}
.sheet .stamp.draft { border-style: dashed; border-color: var(--faint); color: #5b6166; }
.sheet .stamp.done { border-color: var(--red); color: var(--red); border-style: double; border-width: 1.1mm; }
.sheet .stamp.ended { border-color: #5b6166; color: #5b6166; }

.sheet .notice { position: absolute; top: 0; left: 0; width: 19.6mm; padding: .8mm 1mm; border: .5mm solid var(--red); color: var(--red); font-size: 9pt; font-weight: 700; line-height: 1.3; }

.sheet .part { margin-top: 3.6mm; }
.sheet .head + .part { margin-top: 2mm; }
.sheet .rows + .untitled { margin-top: 1.5mm; }
.sheet .title { position: relative; margin-bottom: 1.2mm; padding-left: 3.5mm; font-size: 11.5pt; font-weight: 700; line-height: 1.35; }
.sheet .title::before { content: ""; position: absolute; inset: 0 auto 0 0; width: 1.3mm; background: var(--accent); }
.sheet h3.title { font-size: 10.5pt; }
.sheet .page-title { margin-bottom: 3mm; padding: 1.2mm 3mm; background: var(--accent); color: #fff; font-size: 12.5pt; font-weight: 700; }

.sheet table { width: 100%; border-collapse: collapse; border-spacing: 0; table-layout: fixed; }
.sheet th, .sheet td { padding: .8mm 1.7mm; border: .25mm solid var(--line); vertical-align: top; text-align: left; font-weight: 400; }
.sheet th { background: var(--label); color: var(--ink); font-size: 9pt; font-weight: 500; }
.sheet .grid, .sheet .list { border: .5mm solid var(--ink); }
.sheet .grid td, .sheet .list td { height: 6.2mm; }
.sheet .grid .label { width: 18.5%; }
.sheet .grid .value { width: 31.5%; }
.sheet .grid th { vertical-align: middle; }
.sheet .list { font-size: 9.5pt; line-height: 1.48; }
.sheet .list thead th { text-align: center; vertical-align: middle; border-bottom: .5mm solid var(--ink); }
.sheet .list tr.lead td { background: #f3f8fb; font-weight: 500; }
.sheet .list tr.group td { background: #f6f6f4; font-weight: 500; }
.sheet .mark { display: inline-block; padding: 0 1.4mm; border-radius: .8mm; background: var(--accent); color: #fff; font-size: 8pt; font-weight: 700; white-space: nowrap; }

.sheet .items.inline li { display: inline; }
.sheet .items.inline li:not(:last-child)::after { content: "、"; }
.sheet .items.columns { columns: 2; column-gap: 4mm; }
.sheet .list .items.lines li + li { margin-top: .6mm; }
.sheet .checks { display: flex; flex-wrap: wrap; gap: 0 5mm; }
.sheet .checks.columns { display: block; columns: 3; column-gap: 4mm; font-size: 9.2pt; }
.sheet .checks.columns li { break-inside: avoid; padding-left: 1.25em; text-indent: -1.25em; }
.sheet .checks li { color: #4c5257; }
.sheet .checks .taken { color: var(--ink); font-weight: 700; }
.sheet .pairs > div { display: grid; grid-template-columns: 7.5em 1fr; gap: 0 2mm; padding: .3mm 0; }
.sheet .pairs > div + div { border-top: .2mm dotted var(--faint); }
.sheet .pairs dt { color: #3f464c; font-size: 9pt; }

.sheet .prose { min-height: 10mm; padding: 1.6mm 2.6mm; border: .5mm solid var(--ink); }
.sheet .prose.room { min-height: 24mm; }
.sheet .prose > * + * { margin-top: 1.4mm; }
.sheet .prose h3, .sheet .prose h4, .sheet .prose h5 { margin-top: 2.6mm; font-size: 10pt; font-weight: 700; color: var(--accent); }
.sheet .prose > h3:first-child, .sheet .prose > h4:first-child { margin-top: 0; }
.sheet .prose ul, .sheet .prose ol, .sheet td > ul:not([class]), .sheet td > ol { padding-left: 1.5em; }
.sheet .prose ul, .sheet td > ul:not([class]) { list-style: disc; }
.sheet .prose ol, .sheet td > ol { list-style: decimal; }
.sheet .prose li > p + p, .sheet td > p + p { margin-top: .8mm; }
.sheet blockquote { margin: 1mm 0; padding-left: 3mm; border-left: .8mm solid #c3cad0; }
.sheet pre { margin: 1mm 0; padding: 1.5mm 2mm; background: #f5f6f7; font-size: 8.5pt; white-space: pre-wrap; }
.sheet code { font-family: "Noto Sans Mono CJK JP", "Osaka-Mono", "MS Gothic", monospace; }
.sheet .prose hr { border: 0; border-top: .25mm solid var(--faint); }
.sheet .prose table { table-layout: auto; font-size: 9.3pt; }
.sheet .prose th { text-align: center; }
.sheet a { color: inherit; text-decoration: underline; }

.sheet .signature { padding: 2.5mm 4mm 3mm; border: .5mm solid var(--ink); }
.sheet .sign { display: flex; gap: 5mm; align-items: flex-end; margin-top: 3.5mm; }
.sheet .sign-date { white-space: nowrap; }
.sheet .sign-who { min-width: 44mm; text-align: right; white-space: nowrap; }
.sheet .sign-line { flex: 1; max-width: 80mm; height: 7mm; border-bottom: .3mm solid var(--ink); }
.sheet .slip { break-inside: avoid; margin-top: 6mm; padding-top: 3mm; border-top: .4mm dashed var(--line); }
`;

/** Notes of the checker: on the screen only. */
const findings = `
.sheet .finding { margin: 1.2mm 0; padding: 1.2mm 2.4mm; border-left: 1.2mm solid #8a6100; background: #fff8e1; color: #3d2c00; font-size: 9pt; line-height: 1.5; }
.sheet .finding[data-severity="error"] { border-left-color: var(--red); background: #fdecea; color: #5c1410; }
.sheet .finding[data-severity="info"] { border-left-color: #2a6496; background: #eaf3fa; color: #123a57; }
.sheet .finding strong { font-size: 8.5pt; }
.sheet tr.notes > td { padding: .4mm 1.2mm; }
.sheet .list tr.notes > td, .sheet .grid tr.notes > td { height: auto; }
`;

/** Panes narrower than a table can be: each row becomes a block of labelled lines. */
const narrow = `
@media screen and (max-width: 560px) {
  .sheet .head { padding: 0 0 2mm; }
  .sheet .notice { position: static; width: auto; }
  .sheet .stamp { position: static; display: inline-block; margin-top: 1mm; }
  .sheet .grid, .sheet .grid tbody, .sheet .grid tr, .sheet .grid th, .sheet .grid td { display: block; width: auto; }
  .sheet .grid td { height: auto; min-height: 7mm; }
  .sheet .list thead, .sheet colgroup { display: none; }
  .sheet .list, .sheet .list tbody, .sheet .list tr, .sheet .list td { display: block; width: auto; }
  .sheet .list tr + tr { border-top: .5mm solid var(--ink); }
  .sheet .list td { height: auto; border-width: 0 0 .2mm; }
  .sheet .list td[data-label]::before { content: attr(data-label); display: block; color: #3f464c; font-size: 8pt; }
  .sheet .checks.columns { columns: 1; }
}
`;

const print = `
@page { size: A4; margin: 12mm 15mm 14mm; }
@media print {
  /* The page clips at its very edge: keep the outer borders inside. */
  .sheet { padding: 0 .4mm; font-size: 9.6pt; line-height: 1.5; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .sheet .finding, .sheet tr.notes { display: none; }
  .sheet h1, .sheet h2, .sheet h3, .sheet h4, .sheet h5, .sheet .title { break-after: avoid; break-inside: avoid; }
  .sheet thead { display: table-header-group; }
  .sheet tr, .sheet li, .sheet .sign, .sheet blockquote { break-inside: avoid; }
  .sheet .head, .sheet .signature, .sheet .keep, .sheet .together { break-inside: avoid; }
  .sheet p, .sheet li { orphans: 2; widows: 2; }
  .sheet .prose { box-decoration-break: clone; -webkit-box-decoration-break: clone; }
  .sheet .part { margin-top: 3mm; }
  .sheet .rows + .untitled { margin-top: 1.2mm; }
  .sheet .rows + .together > .untitled:first-child { margin-top: 1.2mm; }
  .sheet .part:not(.keep) + .signature, .sheet .part:not(.keep) + .keep:last-child { break-before: avoid; }
  .sheet .page { break-before: page; }
  .sheet a { text-decoration: none; }
}
`;

/** Text in a CSS string: everything but letters and digits as a code point. */
function cssString(text: string): string {
  const safe = Array.from(text, (c) => (/[A-Za-z0-9]/.test(c) ? c : `\\${(c.codePointAt(0) ?? 0).toString(16)} `));
  return `"${safe.join('')}"`;
}

/** At the foot of each page: which sheet it belongs to, and its number; a warning at its top. */
function margins(running: string, notice: string | undefined): string {
  const style =
    'font-family: "Noto Sans CJK JP", "Hiragino Sans", "Yu Gothic", Meiryo, sans-serif; font-size: 8pt; color: #444;';
  const warning =
    notice === undefined
      ? ''
      : `@page { @top-right { content: ${cssString(notice)}; ${style} color: #b3261e; font-weight: 700; } }\n`;
  return `@page { @bottom-left { content: ${cssString(running)}; ${style} } @bottom-right { content: counter(page) " / " counter(pages); ${style} } }\n${warning}`;
}

/** The style of a sheet, on the screen and on A4 paper. */
export function sheetCss(running: string, notice?: string): string {
  return `${base}${widths}${findings}${narrow}${print}${margins(running, notice)}`;
}
