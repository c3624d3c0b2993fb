import { toJapaneseDate } from '../../../../schemas/dates.ts';
import { escapeHtml, pagePolicy } from '../../core/plan/index.ts';

/** A page of the folder. */
export interface IndexItem {
  readonly kind: string;
  readonly name: string;
  /** ISO date. */
  readonly date: string | undefined;
  /** From the folder of the index, with `/`. */
  readonly path: string;
}

/** The pages of one case. */
export interface IndexCase {
  readonly number: string;
  readonly state: string | undefined;
  readonly items: readonly IndexItem[];
}

/** One repository. */
export interface IndexSection {
  readonly title: string;
  readonly cases: readonly IndexCase[];
  /** Pages that belong to no case. */
  readonly others: readonly IndexItem[];
}

const css = `
body { margin: 0; background: #e4e6e8; color: #111; font: 15px/1.7 "Noto Sans CJK JP", "Noto Sans JP", "Hiragino Sans", "Yu Gothic", Meiryo, sans-serif; }
main { max-width: 840px; margin: 24px auto; padding: 24px 32px 40px; background: #fff; }
h1 { margin: 0 0 8px; font-size: 24px; }
h2 { margin: 28px 0 4px; padding-left: 10px; border-left: 6px solid #1f4e6b; font-size: 19px; }
h3 { margin: 20px 0 4px; font-size: 16px; }
h3 span { margin-left: 1em; color: #4c5257; font-weight: 400; font-size: 14px; }
.notice { display: inline-block; margin: 0; padding: 2px 10px; border: 2px solid #b3261e; color: #b3261e; font-weight: 700; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
th, td { padding: 4px 10px; border: 1px solid #8a8f94; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th { background: #eef1f3; font-weight: 500; font-size: 14px; }
th:nth-child(1) { width: 29%; } th:nth-child(2) { width: 20%; }
a { color: #0b4f8a; }
@page { size: A4; margin: 15mm; }
@media print { body { background: #fff; } main { margin: 0; padding: 0; max-width: none; } tr { break-inside: avoid; } h2, h3 { break-after: avoid; } }
`;

/** The index of a folder of pages: by case, kind and date, with relative links. One self-contained file. */
export function indexPage(sections: readonly IndexSection[], notice: string | undefined): string {
  const title = 'ケース文書の一覧';
  return `<!DOCTYPE html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${pagePolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${css}</style>
</head>
<body>
<main>
${notice === undefined ? '' : `<p class="notice">${escapeHtml(notice)}</p>\n`}<h1>${title}</h1>
${sections.map(sectionHtml).join('\n')}
</main>
</body>
</html>
`;
}

function sectionHtml({ title, cases, others }: IndexSection): string {
  const caseParts = cases.map(
    ({ number, state, items }) =>
      `<h3>${escapeHtml(number)}${state ? `<span>${escapeHtml(state)}</span>` : ''}</h3>\n${tableHtml(items)}`,
  );
  const rest = others.length > 0 ? [`<h3>ケースに属さない文書</h3>\n${tableHtml(others)}`] : [];
  return [`<h2>${escapeHtml(title)}</h2>`, ...caseParts, ...rest].join('\n');
}

function tableHtml(items: readonly IndexItem[]): string {
  const rows = items.map(({ kind, name, date, path }) => {
    const cells = [escapeHtml(kind), date ? escapeHtml(toJapaneseDate(date)) : '', linkHtml(path, name)];
    return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  });
  const head = ['種別', '日付', '文書'].map((label) => `<th scope="col">${label}</th>`).join('');
  return `<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`;
}

function linkHtml(path: string, name: string): string {
  const address = path.split('/').map(encodeURIComponent).join('/');
  return `<a href="${escapeHtml(address)}">${escapeHtml(name)}</a>`;
}
