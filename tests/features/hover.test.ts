import { describe, expect, test } from 'vitest';
import { hover, whyHover } from '../../server/src/core/features/hover.ts';
import { checkDocument } from '../../server/src/core/rules/run.ts';
import { inExample, marked } from './marked.ts';

const plan = 'cases/R6-001/プラン-1.md';

function hoverBehind(path: string, behind: string, more: Readonly<Record<string, string>> = {}): string {
  return hover(inExample(path, behind, more))?.text.ja ?? '';
}

describe('hover', () => {
  test('a field: meaning, level and source', () => {
    expect(hoverBehind(plan, '次回モニ')).toMatch(
      /^\*\*次回モニタリング\*\*（必須）\n\n次に様子を確かめる日です。\n\n出典: /,
    );
  });

  test('a field within a row', () => {
    expect(hoverBehind(plan, '    役')).toContain('何を担うかです');
  });

  test('a field whose level has a condition says when', () => {
    expect(hoverBehind(plan, '\n会')).toContain('状態が決定・支援中・終了のとき');
  });

  test('the level of this repository counts', () => {
    const config = '自治体: 見本市\n項目:\n  支援プラン:\n    決定者: 必須\n';
    const text = '---\n種別: 支援プラン\n決定‸者: 市長\n---\n';
    expect(hover(marked('cases/x.md', text, { 'kasane.yaml': config }))?.text.ja).toContain('（必須）');
  });

  test('choices', () => {
    expect(hoverBehind(plan, '\n状')).toContain('案・決定・支援中・終了');
  });

  test('an agency in front matter, by its short name too', () => {
    const card = hoverBehind(plan, '\n主担当: 東地');
    for (const part of ['東地域包括支援センター', 'ひがしちいき', '東包括', '介護']) expect(card).toContain(part);
  });

  test('an agency in running text', () => {
    const text = '---\n種別: 支援経過\nケース番号: R6-001\n---\n\n東包‸括へ電話した。\n';
    expect(hover(marked('cases/R6-001/経過.md', text))?.text.ja).toContain('東地域包括支援センター');
  });

  test('an agency that was renamed names its successor', () => {
    const text = '---\n種別: 支援プラン\n主担当: 子育て世代‸包括支援センター\n---\n';
    expect(hover(marked('cases/x.md', text))?.text.ja).toContain('いまは「こども家庭センター」です。');
  });

  test('a person: place in the household and consent at the document’s day', () => {
    const card = hoverBehind(plan, '    誰の: 本');
    expect(card).toContain('80代');
    expect(card).toContain('2024-05-20 の時点 — 同意: あり');
    expect(card).toContain('有効期限: 2025-03-31');
    expect(hoverBehind(plan, '    誰の: 長')).toContain('同意書がありません');
  });

  test('a date in both calendars, with the days from today', () => {
    const card = hoverBehind(plan, '次回モニタリング: 2024');
    expect(card).toContain('令和6年8月20日（火）');
    expect(card).toContain('今日から80日後');
  });

  test('a date in running text', () => {
    const text = '---\n種別: 支援経過\nケース番号: R6-001\n---\n\n令和6年5‸月1日に訪ねた。\n';
    expect(hover(marked('cases/R6-001/経過.md', text))?.text.ja).toContain('2024-05-01');
  });

  test('a case and a link', () => {
    expect(hoverBehind(plan, 'ケース番号: R6')).toContain('世帯: 本人・長男');
    expect(hoverBehind(plan, '会議: minutes')).toContain('重層的支援会議 2024-05-20');
  });

  test('English', () => {
    expect(hover(inExample(plan, '次回モニ'))?.text.en).toContain('**Next monitoring**');
  });

  test('why a finding is one', () => {
    const { repository, document } = marked(plan, '---\n種別: 支援プラン\nケース番号: R6-001\n作成者:‸\n---\n');
    const findings = checkDocument(repository, document);
    const at = document.text.indexOf('作成者');
    expect(whyHover(findings, at)?.text.ja).toContain('**なぜ**（document/required）');
  });

  test('nothing in running text without a name', () => {
    const text = '---\n種別: 支援経過\nケース番号: R6-001\n---\n\nよく晴‸れた日。\n';
    expect(hover(marked('cases/R6-001/経過.md', text))).toBeUndefined();
  });
});
