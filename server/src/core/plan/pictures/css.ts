import { sheetCss } from '../html/css.ts';

/**
 * The look of both pictures: in a sheet it comes with the sheet's style, in a file with the picture itself. Meaning
 * never rests on colour: kinds of line differ in thickness and dashes, points in shape, states are written out.
 */
export const pictureCss = `
.picture { color: #111; background: #fff; forced-color-adjust: none; }
.picture text { fill: #111; font-family: "Noto Sans CJK JP", "Noto Sans JP", "Hiragino Sans", "Yu Gothic", "YuGothic", Meiryo, sans-serif; font-size: 12px; }
.picture .mid { text-anchor: middle; }
.picture .end { text-anchor: end; }
.picture .small { font-size: 10.6px; }
.picture .strong { font-weight: 700; }
.picture .soft { fill: #444; }
.picture .heading { font-size: 19px; font-weight: 700; }
.picture .notice-text { fill: #b3261e; font-weight: 700; }
.picture .paper { fill: #fff; }

.picture .band { fill: #f4f7f9; }
.picture .band.odd { fill: #f6f5ef; }
.picture .arc { fill: none; stroke: #7c93a3; stroke-width: 2; stroke-linecap: round; }
.picture .chip { fill: #fff; stroke: #7c93a3; stroke-width: 1.2; }
.picture .chip-text { font-weight: 700; fill: #23485f; }
.picture .outline { fill: #fffdf6; stroke: #333; stroke-width: 1.6; }
.picture .caption { font-size: 10.6px; paint-order: stroke; stroke: #fffdf6; stroke-width: 4px; stroke-linejoin: round; }
.picture .person { fill: #fff; stroke: #111; stroke-width: 1.3; }
.picture .person.principal { stroke-width: 2.6; }
.picture .person.away { stroke-dasharray: 4 3; }
.picture .person-name { font-size: 13px; font-weight: 700; }
.picture .shelf { fill: #f4f7f9; stroke: #7c93a3; stroke-width: 1.2; }
.picture .shelf.odd { fill: #f6f5ef; }
.picture .card { fill: #fff; stroke: #333; stroke-width: 1.2; }
.picture .card.lead { stroke-width: 1.6; }
.picture .card-inner { fill: none; stroke: #333; stroke-width: 1; }
.picture .card.planned { stroke-dasharray: 5 3; }
.picture .card.ended { fill: #f2f2f2; stroke: #8b8b8b; }
.picture .ended-text { fill: #555; }
.picture .card-name { font-weight: 500; }
.picture .rule { stroke: #b9c3ca; stroke-width: 1; }
.picture .badge { fill: #1f4e6b; stroke: #fff; stroke-width: 1; }
.picture .badge-text { fill: #fff; font-size: 10.6px; font-weight: 700; }
.picture .link { fill: none; stroke: #222; stroke-linecap: butt; }
.picture .link.strong-link { stroke-width: 4.6; }
.picture .link.normal-link { stroke-width: 2.3; }
.picture .link.weak-link { stroke-width: 1; }
.picture .link.planned { stroke-dasharray: 8 5; }
.picture .link.ended { stroke: #9a9a9a; }
.picture .stop { stroke: #6d6d6d; stroke-width: 1.8; }
.picture .dot { fill: #222; }
.picture .dot.ended { fill: #9a9a9a; }
.picture .label { fill: #fff; fill-opacity: .94; }

.picture .year { fill: #f7f8f9; }
.picture .year.odd { fill: #eceff2; }
.picture .tick { stroke: #d5dade; stroke-width: .8; }
.picture .tick.major { stroke: #98a3ab; stroke-width: 1; }
.picture .lane { stroke: #98a3ab; stroke-width: 1; }
.picture .frame { fill: none; stroke: #333; stroke-width: 1.4; }
.picture .bar { fill: #cfe0ea; stroke: #1f4e6b; stroke-width: 1.2; }
.picture .bar.role { fill: #e9efe2; stroke: #55702f; }
.picture .bar.consent { fill: #f3e9d4; stroke: #80601a; }
.picture .bar.lead { stroke-width: 2.2; }
.picture .bar.later { fill: #fff; stroke-dasharray: 5 3; }
.picture .bar.draft { fill: #fff; stroke-dasharray: 2 3; }
.picture .mark { fill: #222; stroke: #222; stroke-width: 1.2; stroke-linejoin: round; }
.picture .mark.open { fill: #fff; }
.picture .cross { stroke: #222; stroke-width: 1.8; }
.picture .halo { paint-order: stroke; stroke: #fff; stroke-width: 3px; stroke-linejoin: round; font-size: 11px; }
.picture .on-bar { font-size: 11px; }
.picture .today { stroke: #b3261e; stroke-width: 1.6; }
.picture .today-text { fill: #b3261e; font-weight: 700; font-size: 11px; }
`;

/** Figure, notes and table around a picture. */
const around = `
.sheet .about { margin-bottom: 2mm; text-align: center; font-size: 9.5pt; }
.sheet .figure { margin: 0; break-inside: avoid; }
.sheet .figure svg { display: block; width: 100%; height: auto; max-height: 156mm; margin: 0 auto; }
.sheet .nothing { margin: 8mm 0; padding: 4mm; border: .3mm solid var(--line); text-align: center; }
.sheet .note { margin-top: 1mm; font-size: 8.8pt; color: #3f464c; }
.sheet .list .quiet td { color: #4c5257; }
`;

/** Sheets that lie: a page of their own name, so that others may stand beside them in one print. */
const broad = `
main:has(> .sheet.picture-sheet) { max-width: 297mm; }
.sheet.picture-sheet { page: kasane-broad; }
@page kasane-broad { size: A4 landscape; margin: 12mm 15mm 14mm; }
@media print {
  /* A table stands whole beside its picture or begins on the next page. */
  .sheet.picture-sheet .rows { break-inside: avoid; }
  .sheet.picture-sheet .list td { height: 0; padding-top: .4mm; padding-bottom: .4mm; line-height: 1.36; }
  /* Where it is longer than a page, its last rows stay together. */
  .sheet.picture-sheet tbody tr:nth-last-child(-n+3) { break-before: avoid; }
}
`;

/** The style of a picture's sheet; `running` stands at the foot of each page, `notice` at its head. */
export function pictureSheetCss(running: string, notice: string | undefined): string {
  return `${sheetCss(running, notice)}${pictureCss}${around}${broad}`;
}
