import { escapeHtml } from './element.ts';

/** A sheet as the engine gives it: a safe fragment and its style. */
export interface Sheet {
  /** Name of the document as a person says it. */
  readonly title: string;
  readonly html: string;
  readonly css: string;
}

/** The desk on the screen; on paper there is none. */
const deskCss = `
body { margin: 0; background: #e4e6e8; }
main { box-sizing: border-box; max-width: 210mm; margin: 8mm auto; padding: 14mm 14mm 18mm; background: #fff; }
@media (max-width: 700px) { main { margin: 0; padding: 6mm 5mm 10mm; } }
@media print { body { background: #fff; } main { max-width: none; margin: 0; padding: 0; } }
`;

/** Nothing runs and nothing is loaded; style stands in the page alone, which the sheet's elements cannot add to. */
export const pagePolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** One self-contained HTML file of a sheet. */
export function renderPage(sheet: Sheet): string {
  return `<!DOCTYPE html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${pagePolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(sheet.title)}</title>
<style>${deskCss}${sheet.css}</style>
</head>
<body>
<main>
${sheet.html}
</main>
</body>
</html>
`;
}
