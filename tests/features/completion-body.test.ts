import { describe, expect, test } from 'vitest';
import { cursor, offered, planWith } from './offered.ts';

describe('the body', () => {
  test('headings that are asked for', () => {
    expect(offered(`${planWith('')}\n${cursor}`).labels).toEqual(['## 支援の目標・方向性']);
  });

  test('nothing in running text', () => {
    expect(offered(`${planWith('')}\n本人は${cursor}`).labels).toEqual([]);
  });

  test('an entry of the progress record begins with today and a way of contact', () => {
    const text = `---\n種別: 支援経過\nケース番号: R6-001\n---\n\n### ほう${cursor}`;
    expect(offered(text, 'cases/R6-001/経過.md').labels[0]).toBe('### 2024-06-01 訪問');
  });

  test('its lines, and who took part', () => {
    const entry = `---\n種別: 支援経過\nケース番号: R6-001\n---\n\n### 2024-06-01 訪問\n\n`;
    expect(offered(`${entry}- ${cursor}`, 'cases/R6-001/経過.md').labels[0]).toBe('- 対応者: ');
    expect(offered(`${entry}- 対応者: higashi${cursor}`, 'cases/R6-001/経過.md').labels[0]).toBe(
      '東地域包括支援センター',
    );
    expect(offered(`${entry}- 相手: ${cursor}`, 'cases/R6-001/経過.md').labels).toContain('長男');
  });

  test('minutes: a section for each case, its parts one level deeper', () => {
    const minutes = '---\n種別: 会議録\nケース:\n  - 番号: R6-001\n  - 番号: R6-002\n---\n\n';
    expect(offered(`${minutes}${cursor}`, 'minutes/x.md').labels.slice(0, 2)).toEqual(['## R6-001', '## R6-002']);
    expect(offered(`${minutes}## R6-001\n\n#${cursor}`, 'minutes/x.md').labels).toContain('### 共有情報');
  });

  test('an empty file begins with a template', () => {
    const { labels, texts } = offered(cursor, 'cases/R6-001/new.md');
    expect(labels).toContain('支援プランのひな形');
    expect(texts[0]).toMatch(/^---\n種別: ケース\n/);
  });
});

describe('registers', () => {
  test('an agency of agencies.yaml', () => {
    const text = `- 名称: 新しい窓口\n  種類: ちいきほうかつ${cursor}\n`;
    expect(offered(text, 'agencies.yaml').labels[0]).toBe('地域包括支援センター');
    expect(offered(`- 名称: 新しい窓口\n  ${cursor}\n`, 'agencies.yaml').labels).toContain('よみ');
  });

  test('kasane.yaml', () => {
    expect(offered(`自治体: 見本市\n様式: ${cursor}\n`, 'kasane.yaml').labels).toEqual(['簡易', '標準', '国']);
  });

  test('the open parts of kasane.yaml: rules and their severities, fields and their levels', () => {
    const config = (lines: string) => offered(`自治体: 見本市\n${lines}\n`, 'kasane.yaml').labels;
    expect(config(`規則:\n  plan/l${cursor}`)[0]).toBe('plan/lead');
    expect(config(`規則:\n  plan/lead: ${cursor}`)).toEqual(['error', 'warning', 'info', 'off']);
    expect(config(`項目:\n  しえんぷ${cursor}`)).toEqual(['支援プラン']);
    expect(config(`項目:\n  支援プラン:\n    けっていし${cursor}`)).toEqual(['決定者']);
    expect(config(`項目:\n  支援プラン:\n    決定者: ${cursor}`)).toEqual(['必須', '推奨', '任意']);
  });
});
