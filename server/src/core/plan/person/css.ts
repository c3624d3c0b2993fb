/** What the person's sheet adds to the common style: large type, wide lines, cards in place of tables. */
export const personCss = `
.sheet.person { font-size: 15pt; line-height: 2.05; line-break: strict; word-break: auto-phrase; }
.sheet.person .head { min-height: 0; padding: 0 0 3mm; border-bottom: .8mm solid var(--accent); text-align: left; }
.sheet.person .office { font-size: 13pt; letter-spacing: 0; }
.sheet.person h1 { font-size: 24pt; letter-spacing: .02em; line-height: 1.9; }
.sheet.person .which { font-size: 14pt; }
.sheet.person .for { font-size: 17pt; font-weight: 700; }
.sheet.person .note { margin-top: 1mm; }
.sheet.person .real { display: inline-block; padding: 0 2mm; border: .4mm solid var(--red); border-radius: 1mm; color: var(--red); font-size: 11pt; line-height: 1.7; }
.sheet.person .part { margin-top: 7mm; }
.sheet.person .title { margin-bottom: 2mm; padding: .5mm 0 .5mm 5mm; font-size: 18pt; line-height: 1.8; }
.sheet.person .title::before { width: 2.2mm; }
.sheet.person h3 { font-size: 16pt; font-weight: 700; line-height: 1.9; }
.sheet.person .part > h3 { margin-top: 3mm; }
.sheet.person p + p, .sheet.person ul + p, .sheet.person p + ul, .sheet.person ol + p { margin-top: 1.5mm; }
.sheet.person ul { padding-left: 1.2em; list-style: disc; }
.sheet.person ol { padding-left: 1.5em; list-style: decimal; }
.sheet.person .members { list-style: circle; columns: 2; column-gap: 10mm; font-size: 13.5pt; word-break: normal; }
.sheet.person .members li { break-inside: avoid; }
.sheet.person .rows > li > div { padding-left: .5em; }
.sheet.person ruby { ruby-position: over; ruby-align: center; }
.sheet.person rt { font-size: .5em; font-weight: 400; line-height: 1.1; color: #222; text-align: center; }
.sheet.person time { white-space: normal; }
.sheet.person .unbroken { white-space: nowrap; }
.sheet.person .term { text-decoration: underline dotted .35mm; text-underline-offset: .25em; }
.sheet.person sup { font-size: .55em; font-weight: 700; line-height: 0; color: var(--accent); }
.sheet.person .card { margin-top: 4mm; padding: 2mm 4mm 3mm; border: .7mm solid var(--accent); border-radius: 3mm; }
.sheet.person .card h3 .kicker { display: block; color: var(--accent); font-size: 12.5pt; line-height: 1.7; }
.sheet.person .card dl > div { position: relative; display: grid; grid-template-columns: 5.6em 1fr; gap: 0 3mm; padding: 1mm 0; }
.sheet.person .card dl > div::before { content: ""; position: absolute; inset: 0 0 auto; height: .3mm; background: #c3cad0; }
.sheet.person .card dt { color: var(--accent); font-size: 13.5pt; font-weight: 700; line-height: 2.25; }
.sheet.person .mark { margin-left: 2mm; padding: .5mm 2mm; font-size: 12pt; line-height: 1.7; }
.sheet.person .staff { display: block; font-size: 14pt; font-weight: 400; }
.sheet.person .mark rt { color: #fff; }
.sheet.person .day, .sheet.person .agency { font-size: 18pt; font-weight: 700; }
.sheet.person .until { display: inline-block; }
.sheet.person .contact { margin-top: 2mm; padding: 2mm 4mm; border: 1mm double var(--ink); border-radius: 3mm; }
.sheet.person .number { font-size: 22pt; font-weight: 700; letter-spacing: .04em; white-space: nowrap; }
.sheet.person .number.blank { display: inline-block; width: 75mm; border-bottom: .4mm solid var(--ink); }
.sheet.person .rights { padding: 2mm 3mm; background: #f3f8fb; }
.sheet.person .glossary > div { position: relative; display: grid; grid-template-columns: 12.4em 1fr; gap: 0 2mm; padding: 1.3mm 0 .5mm; break-inside: avoid; }
.sheet.person .glossary > div::before { content: ""; position: absolute; inset: 0 0 auto; height: .3mm; background: #c3cad0; }
.sheet.person .glossary dt { padding-left: 1.6em; text-indent: -1.6em; font-weight: 700; word-break: normal; }
.sheet.person .glossary ruby { text-indent: 0; }
.sheet.person .glossary dt, .sheet.person .glossary dd { line-height: 1.95; }
.sheet.person .glossary { font-size: 13pt; }
.sheet.person .glossary > div:last-child { break-before: avoid; }
@media screen and (max-width: 560px) {
  .sheet.person .card dl > div { grid-template-columns: 1fr; }
  .sheet.person .members { columns: 1; }
  .sheet.person .glossary > div { grid-template-columns: 1fr; }
}
@media print {
  .sheet.person { font-size: 15pt; }
  .sheet.person .card, .sheet.person .contact, .sheet.person .rights { break-inside: avoid; }
  .sheet.person .partners > li { break-inside: auto; }
  .sheet.person .contacts { break-before: avoid; }
  .sheet.person h2 + *, .sheet.person h3 + * { break-before: avoid; }
}
`;
