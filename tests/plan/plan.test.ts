import { describe, expect, test } from 'vitest';
import { renderPage, renderSheet } from '../../server/src/core/plan/index.ts';
import type { Finding } from '../../server/src/core/rules/finding.ts';
import { checkDocument } from '../../server/src/core/rules/run.ts';
import { repositoryOf } from './samples.ts';
import { checkSafe, planPath, planText, render, repositoryTexts, textOf } from './support.ts';

describe('the sheet of a plan', () => {
  const { html, title, css } = render(planText);
  const text = textOf(html);

  test('names the place, the plan, its round and state', () => {
    expect(title).toBe('支援プラン R5-012 第1回（初回）');
    expect(text).toContain('長岡京市');
    expect(html).toMatch(/<p class="stamp done" data-line="6">決定<\/p>/);
  });

  test('writes dates in the Japanese calendar', () => {
    expect(text).toContain('令和5年10月2日');
    expect(text).toContain('令和5年10月20日 〜 令和6年3月31日');
    expect(text).not.toMatch(/\d{4}-\d\d-\d\d/);
  });

  test('marks the lead by any of its names, once', () => {
    expect(html.match(/class="mark"/g)).toHaveLength(1);
    expect(html).toMatch(/class="lead"[\s\S]*?主担当<\/span> <span class="text">東地域包括支援センター/);
  });

  test('prints the programmes for ticking', () => {
    expect(text).toContain('■ 多機関協働 ■ アウトリーチ □ 参加支援');
  });

  test('shows a programme’s block only where it is used', () => {
    expect(text).toContain('把握の経緯');
    expect(text).not.toContain('マッチング結果');
    expect(textOf(render(planText.replace('アウトリーチ', '参加支援')).html)).toContain('マッチング結果');
  });

  test('names the meeting a link means', () => {
    expect(text).toContain('支援会議（令和5年10月20日）');
  });

  test('completes a bare あり from the 同意書 in force', () => {
    expect(text).toMatch(/本人 あり 令和5年9月20日 地域福祉連携室 書面 令和6年9月30日/);
    expect(text).toMatch(/支援会議 東地域包括支援センター/);
  });

  test('does not complete it from a 同意書 that has ended', () => {
    const later = planText.replace('支援決定日: 2023-10-20', '支援決定日: 2024-12-01');
    expect(textOf(render(later).html)).not.toContain('令和6年9月30日');
  });

  test('shows the evaluations of this plan', () => {
    expect(text).toContain('評価（モニタリング・令和6年1月15日）');
    expect(text).toContain('家族以外の人と月に一度会う 一部達成');
    expect(textOf(render(planText, 'cases/R5-012/プラン-2.md').html)).not.toContain('評価（');
  });

  test('has lines to sign on, and A4 paper', () => {
    expect(html.match(/class="sign"/g)).toHaveLength(3);
    expect(css).toMatch(/@page \{ size: A4/);
    expect(css).not.toMatch(/url\(|@import/);
  });

  test('leads back to the source', () => {
    const line = planText.split('\n').findIndex((row) => row.includes('住み慣れた家'));
    expect(html).toContain(`<p data-line="${line}">本人は住み慣れた家で暮らしたい。</p>`);
    const due = planText.split('\n').findIndex((row) => row.includes('期限:'));
    expect(html).toMatch(new RegExp(`<td data-label="期限" data-line="${due}">`));
  });
});

describe('a plan that is not finished', () => {
  test.each([
    ['nothing but its kind', '---\n種別: 支援プラン\n---\n'],
    ['an open front matter', planText.replace('---\n\n## 本人', '\n## 本人')],
    ['a full-width colon', planText.replace('主担当: 東包括', '主担当：東包括')],
    ['a full-width indent', planText.replace('    課題:', '　　課題:')],
    ['a tab', planText.replace('    目標:', '\t目標:')],
    ['an alias', planText.replace('R5-012', '*a')],
    ['text in place of a list', planText.replace(/課題と支援:\n(?: {2}.*\n)+/, '課題と支援: ひきこもり\n')],
    ['a list in place of text', planText.replace('作成者: 地域福祉連携室', '作成者:\n  - 一\n  - 二')],
    ['an unknown state', planText.replace('状態: 決定', '状態: 検討中')],
  ])('still has a sheet: %s', (_, text) => {
    const { html } = render(text);
    checkSafe(html);
    for (const part of ['課題と支援', '役割分担', '本人同意', '支援の目標・方向性']) expect(html).toContain(part);
  });

  test('shows wrong values as they were written', () => {
    const text = planText.replace('作成日: 2023-10-02', '作成日: 秋ごろ').replace('状態: 決定', '状態: 検討中');
    const shown = textOf(render(text).html);
    expect(shown).toContain('秋ごろ');
    expect(shown).toContain('検討中');
  });

  test('shows consent as it was written, even where it cannot be read', () => {
    const consent =
      '本人同意:\n  - 状況: 話し中\n    対象者: 長男\n    方法: 代理\n    代理人: 母\n    理由: 未成年\n    立会: 保健師';
    const shown = textOf(render(planText.replace('本人同意: あり', consent)).html);
    for (const word of ['話し中', '長男', '代理', '母', '未成年', '立会', '保健師', '令和5年9月20日'])
      expect(shown).toContain(word);
    expect(textOf(render(planText.replace('本人同意: あり', '本人同意: そのうち')).html)).toContain('そのうち');
  });

  test('shows keys, rows and headings of the place’s own', () => {
    const text = planText
      .replace('主担当: 東包括', '主担当: 東包括\n整理番号: "0012"\n暮らし:\n  朝: パン\n  夜:\n    - 米\n    - 魚')
      .replace('    誰の: 長男', '    誰の: 長男\n    優先: 高い')
      .concat('\n# 別紙\n\n一枚目\n\n## 覚え書き　\n\n- [x] 済み\n- [ ] これから\n');
    const shown = textOf(render(text).html);
    for (const word of [
      '整理番号',
      '0012',
      '朝',
      'パン',
      '魚',
      '優先',
      '高い',
      '別紙',
      '一枚目',
      '覚え書き',
      '■ 済み',
      '□ これから',
    ])
      expect(shown).toContain(word);
    expect(shown).not.toContain('K1');
  });

  test('is no sheet where it is no case document', () => {
    const repository = repositoryOf(repositoryTexts);
    const readme = repository.parse('README.md', '# 読んでください\n');
    expect(renderSheet(readme, repository, { language: 'ja' })).toBeUndefined();
  });

  test('has a general sheet without a known kind', () => {
    const { html } = render(
      '---\n種別: 家計表\n収入: 10万円\n---\n\nメモ\n\n## 支出\n\n家賃\n',
      'cases/R5-012/家計表.md',
    );
    const shown = textOf(html);
    for (const word of ['家計表', '収入', '10万円', 'メモ', '支出', '家賃']) expect(shown).toContain(word);
  });

  test('reads CRLF and a byte-order mark', () => {
    const { html } = render(`\uFEFF${planText.replace(/\n/g, '\r\n')}`);
    const line = planText.split('\n').findIndex((row) => row.includes('住み慣れた家'));
    expect(html).toContain(`<p data-line="${line}">本人は住み慣れた家で暮らしたい。</p>`);
    expect(html).not.toContain('\r');
  });
});

describe('findings', () => {
  const repository = repositoryOf({ ...repositoryTexts, [planPath]: planText });
  const document = repository.parse(planPath, planText);
  const words = (ja: string) => ({ ja, en: `${ja} (en)` });

  function finding(place: string, message: string): Finding {
    const start = planText.indexOf(place);
    return {
      rule: 'plan/test',
      severity: 'error',
      path: planPath,
      range: { start, end: start + place.length },
      message: words(message),
      why: words('why'),
      do: words('do'),
      related: [],
      fixes: () => [],
    };
  }

  const findings = [
    finding('---', 'head'),
    finding('家族以外の人と月に一度会う', 'need'),
    finding('次回モニタリング', 'monitoring'),
    finding('住み慣れた', 'body'),
    finding('種別', 'kind'),
  ];

  test('stand beside what they concern, each once', () => {
    const { html } = renderSheet(document, repository, { language: 'ja', findings }) ?? { html: '' };
    checkSafe(html);
    expect(html.match(/<aside/g)).toHaveLength(findings.length);
    expect(html).toMatch(/<\/header><aside[^>]*>.*?head/);
    expect(html).toMatch(/ひきこもり.*?<\/tr><tr class="notes"><td colspan="6"><aside[^>]*>.*?need/);
    expect(html).toMatch(/暮らしたい。<\/p><aside[^>]*>.*?body/);
  });

  test('of what is missing stand at its blank place', () => {
    const text = planText
      .replace(/作成者: .*\n/, '')
      .replace(/課題と支援:\n(?: .*\n)+/, '')
      .replace(/## 本人・世帯の意向\n+.*\n/, '');
    const missing = ['作成者', '課題と支援', '本人・世帯の意向', '別の欄'].map((field) => ({
      ...finding('---', `${field}が空`),
      field,
    }));
    const plan = repository.parse(planPath, text);
    const found = checkDocument(repository, plan, { only: new Set(['document/required']) }).map(({ field }) => field);
    expect(found).toEqual(expect.arrayContaining(['作成者', '課題と支援', '本人・世帯の意向']));
    const { html } = renderSheet(plan, repository, { language: 'ja', findings: missing }) ?? { html: '' };
    expect(html.match(/<aside/g)).toHaveLength(missing.length);
    expect(html).toMatch(/<\/header><aside[^>]*>(?:(?!<\/aside>).)*別の欄が空/);
    expect(html).toMatch(
      /作成者<\/th>.*?<\/tr><tr class="notes"><td colspan="4"><aside[^>]*>(?:(?!<\/aside>).)*作成者が空/,
    );
    for (const title of ['課題と支援', '本人・世帯の意向'])
      expect(html).toMatch(new RegExp(`${title}</h2><aside[^>]*>(?:(?!</aside>).)*${title}が空`));
  });

  test('speak the language that is asked for', () => {
    const { html } = renderSheet(document, repository, { language: 'en', findings }) ?? { html: '' };
    expect(html).toContain('need (en)');
  });

  test('are not printed', () => {
    expect(render(planText).css).toMatch(/@media print \{[^@]*\.finding, \.sheet tr\.notes \{ display: none/);
  });

  test('change nothing else of the sheet', () => {
    const { html = '' } = renderSheet(document, repository, { language: 'ja', findings }) ?? {};
    const without = html.replace(/<tr class="notes">.*?<\/tr>/g, '').replace(/<aside.*?<\/aside>/g, '');
    expect(without).toBe(render(planText).html);
  });
});

test('a page is one file that loads and runs nothing', () => {
  const page = renderPage(render(planText));
  expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'`);
  expect(page).not.toMatch(/<script|<link|src=|url\(/);
  expect(page).toContain('<html lang="ja">');
});
