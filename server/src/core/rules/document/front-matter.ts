import type { YamlProblem, YamlProblemCode } from '../../document/yaml.ts';
import { defineRule, type Fix } from '../rule.ts';

const fixTitles: Partial<Record<YamlProblemCode, { readonly ja: string; readonly en: string }>> = {
  fullWidthColon: { ja: '半角のコロンと空白に直す', en: 'Use a half-width colon and a space' },
  fullWidthSpace: { ja: '半角の空白に直す', en: 'Use half-width spaces' },
  noSpace: { ja: 'コロンの後に空白を入れる', en: 'Put a space behind the colon' },
  tab: { ja: 'タブを空白に直す', en: 'Replace the tab by spaces' },
  comment: { ja: '引用符で囲む', en: 'Put it in quotes' },
  dots: { ja: '「---」に直す', en: 'Use `---`' },
};

/** The fix of a problem, where it is certain what was meant. */
export function yamlFixes(problem: YamlProblem): readonly Fix[] {
  const title = fixTitles[problem.code];
  if (!title || problem.replacement === undefined) return [];
  return [{ title, safe: true, preferred: true, edits: [{ range: problem.range, text: problem.replacement }] }];
}

export const rule = defineRule({
  id: 'document/front-matter',
  severity: 'error',
  texts: {
    title: { ja: '文書の先頭の欄が読めません', en: 'The head of the document cannot be read' },
    why: {
      ja: '先頭の「---」から「---」までの欄が読めないと、期限も同意も確かめられないためです。',
      en: 'Without its head neither dates nor consent of the document can be checked.',
    },
    do: {
      ja: '示した行を直してください。ほかの欄はそのまま残ります。',
      en: 'Mend the line shown; everything else stays as it is.',
    },
    messages: {
      missing: { ja: '先頭に「---」で始まる欄がありません。', en: 'The document does not begin with a `---` head.' },
      unclosed: { ja: '先頭の欄を閉じる「---」がありません。', en: 'The `---` that closes the head is missing.' },
      dots: { ja: '先頭の欄は「...」ではなく「---」で閉じます。', en: 'The head is closed by `---`, not by `...`.' },
      fullWidthColon: { ja: '全角のコロン「：」が使われています。', en: 'A full-width colon is used.' },
      noSpace: { ja: 'コロンの後に空白がありません。', en: 'The space behind the colon is missing.' },
      fullWidthSpace: { ja: '全角の空白が字下げに使われています。', en: 'A full-width space is used as indent.' },
      tab: { ja: 'タブが字下げに使われています。', en: 'A tab is used as indent.' },
      alias: { ja: '「&」や「*」で始まる値は使えません。', en: 'Values that begin with `&` or `*` cannot be used.' },
      comment: {
        ja: '「#」から後ろは注釈になり、値が空になっています。',
        en: 'What follows `#` is a comment, so the value is empty.',
      },
      duplicateKey: { ja: '同じ欄が二度書かれています。', en: 'The same field stands twice.' },
      indent: { ja: '字下げがそろっていません。', en: 'The indent does not fit.' },
      quote: {
        ja: '引用符が閉じられていないか、値が記号で始まっています。',
        en: 'A quote is not closed, or the value begins with a sign.',
      },
      missingColon: { ja: '欄の名前の後にコロンがありません。', en: 'There is no colon behind the name of the field.' },
      flow: {
        ja: '括弧で書いた一覧が閉じられていません。「- 」で始まる行に分けて書いてください。',
        en: 'A list in brackets is not closed; write one `- ` line an item.',
      },
      tooLong: { ja: '先頭の欄が長すぎて読めません。', en: 'The head is too long to be read.' },
      notMap: { ja: '先頭に「欄: 値」の形の行がありません。', en: 'The head holds no `field: value` lines.' },
      syntax: { ja: 'この行は欄として読めません。', en: 'This line cannot be read as a field.' },
      shiftJis: {
        ja: 'このファイルはShift_JISで保存されています。UTF-8で保存し直してください。',
        en: 'This file is saved as Shift_JIS; save it as UTF-8.',
      },
      notUtf8: {
        ja: 'このファイルはUTF-8として読めません。UTF-8で保存し直してください。',
        en: 'This file is not UTF-8; save it as UTF-8.',
      },
      binary: { ja: 'このファイルは文章ではありません。', en: 'This file is not a text.' },
      unreadable: {
        ja: 'このファイルを開けません。ほかで開いていないか、権限を確かめてください。',
        en: 'This file cannot be opened; see whether another program holds it, and its permissions.',
      },
    },
  },
  examples: {
    ok: [{ 'cases/R6-001/プラン-1.md': '主担当: 東地域包括支援センター' }],
    ng: [
      { 'cases/R6-001/プラン-1.md': '主担当：東地域包括支援センター' },
      { 'cases/R6-001/ケース.md': '---\n種別: ケース\nケース番号: R6-001\n\n## 概要\n\n閉じ忘れた例。' },
    ],
  },
  check({ document, repository }, report) {
    if (!document.matter.present) {
      if (repository.scope.expects(document.path)) report({ message: 'missing', range: document.anchor });
      return;
    }
    for (const problem of document.matter.problems) {
      report({ message: problem.code, range: problem.range, fixes: () => yamlFixes(problem) });
    }
  },
});
