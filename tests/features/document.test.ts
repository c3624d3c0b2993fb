import { describe, expect, test } from 'vitest';
import { actionsAt, addAbsentFields, addMissingFields, fixAll } from '../../server/src/core/features/actions.ts';
import { lenses } from '../../server/src/core/features/code-lens.ts';
import { folds } from '../../server/src/core/features/folding.ts';
import { format } from '../../server/src/core/features/format.ts';
import { inlayHints } from '../../server/src/core/features/inlay-hints.ts';
import { outline, type Symbol as Part } from '../../server/src/core/features/outline.ts';
import { selectionRanges } from '../../server/src/core/features/selection.ts';
import { semanticTokens } from '../../server/src/core/features/semantic-tokens.ts';
import { checkDocument } from '../../server/src/core/rules/run.ts';
import { covered, edited, inExample, marked } from './marked.ts';

const plan = 'cases/R6-001/プラン-1.md';
const everything = { start: 0, end: Number.MAX_SAFE_INTEGER };

describe('actions', () => {
  test('the fixes of a finding, then silencing it with a reason', () => {
    const { document, repository, offset } = inExample(plan, '\n作成者:', {
      [plan]: '---\n種別: 支援プラン\nケース番号: R6-001\n作成者:\n---\n',
    });
    const actions = actionsAt(repository, document, checkDocument(repository, document), {
      start: offset,
      end: offset,
    });
    expect(actions.map(({ title }) => title.ja)).toEqual([
      '「作成者」の欄を加える',
      '理由を書いて知らせない（document/required）',
    ]);
    expect(edited(document.text, actions[1]?.edits ?? [])).toContain(
      '\n# kasane-disable-next-line document/required -- 〔理由〕\n作成者:\n',
    );
  });

  test('what is missing as a whole is silenced for the whole document', () => {
    const { document, repository } = marked(plan, '---\n種別: 支援プラン\n---\n‸');
    const [silence] = actionsAt(repository, document, checkDocument(repository, document), { start: 0, end: 0 }).filter(
      ({ sort }) => sort === 'suppress',
    );
    expect(edited(document.text, silence?.edits ?? [])).toMatch(/^---\n# kasane-disable-file /);
  });

  test('in the body it is a comment of Markdown', () => {
    const text = '---\n種別: 支援経過\nケース番号: R6-001\n---\n\n電話は 090-1234-5678‸ です。\n';
    const input = marked('cases/R6-001/経過.md', text);
    const finding = { ...placeholderFinding(input.offset), rule: 'privacy/identifier' };
    const [silence] = actionsAt(input.repository, input.document, [finding], finding.range);
    expect(edited(input.document.text, silence?.edits ?? [])).toContain(
      '\n<!-- kasane-disable-next-line privacy/identifier -- 〔理由〕 -->\n電話は',
    );
  });

  test('an agency that the register does not know is added to it', () => {
    const input = marked(plan, '---\n種別: 支援プラン\n作成者: 北地域包括支援センター‸\n---\n');
    const findings = checkDocument(input.repository, input.document).filter(({ rule }) => rule === 'agency/unknown');
    const range = findings[0]?.range ?? { start: 0, end: 0 };
    const add = actionsAt(input.repository, input.document, findings, range).find(({ elsewhere }) => elsewhere);
    expect(add?.elsewhere?.['agencies.yaml']?.[0]?.text).toBe(
      '- 名称: 北地域包括支援センター\n  よみ: きたちいきほうかつしえんせんたー\n  種類: 地域包括支援センター\n  分野: 介護\n',
    );
  });

  test('all safe fixes at once', () => {
    const { document, repository } = marked(plan, '---\n種別：支援プラン\nケース番号：R6-001‸\n---\n');
    const action = fixAll(checkDocument(repository, document));
    expect(edited(document.text, action?.edits ?? [])).toContain('種別: 支援プラン\nケース番号: R6-001\n');
  });

  test('all missing must fields at once, in the order of the form', () => {
    const { document, repository } = marked(plan, '---\n種別: 支援プラン\nケース番号: R6-001\n‸---\n');
    const action = addMissingFields(repository, document);
    const keys = [...edited(document.text, action?.edits ?? []).matchAll(/^([^\s:-]+):/gm)].map((match) => match[1]);
    expect(keys.slice(0, 6)).toEqual(['種別', 'ケース番号', '回', '作成日', '作成者', '状態']);
    const after = repository.parse(plan, edited(document.text, action?.edits ?? []));
    expect(after.matter.problems).toEqual([]);
  });
});

test('fields that are not there at all are added from any line of the front matter', () => {
  const text =
    '---\n種別: 評価\nケース番号: R6-001\n評価日: 〔評価日〕\nプラン: cases/R6-001/プラン-1\n区分: モニタ‸リング\n---\n本文\n';
  const { repository, document, offset } = marked('cases/R6-001/評価.md', text);
  const action = addAbsentFields(repository, document, { start: offset, end: offset });
  expect(action?.title.ja).toBe('足りない欄を加える（達成状況・判定）');
  expect(edited(document.text, action?.edits ?? [])).toMatch(/評価日: 〔評価日〕\n[\s\S]*\n達成状況:\n[\s\S]*判定: 〔/);
  const body = { start: document.text.length - 1, end: document.text.length - 1 };
  expect(addAbsentFields(repository, document, body)).toBeUndefined();
});

function placeholderFinding(at: number) {
  const text = { ja: '', en: '' };
  return {
    rule: '',
    severity: 'error' as const,
    path: '',
    range: { start: at - 3, end: at },
    message: text,
    why: text,
    do: text,
    related: [],
    fixes: () => [],
  };
}

describe('outline and folds', () => {
  const names = (parts: readonly Part[]): unknown[] =>
    parts.map(({ name, children }) => (children.length > 0 ? [name, names(children)] : name));

  test('fields with their rows, sections within sections', () => {
    const text =
      '---\n種別: 会議録\nケース:\n  - 番号: R6-001\n    決定: 終結\n---\n\n## R6-001\n\n### 協議\n\nx\n\n## 次回\n‸';
    expect(names(outline(marked('minutes/x.md', text).document))).toEqual([
      '種別',
      ['ケース', [['R6-001', ['番号', '決定']]]],
      ['R6-001', ['協議']],
      '次回',
    ]);
  });

  test('every name lies within its part, as editors demand', () => {
    const check = (part: Part): void => {
      expect(part.nameRange.start).toBeGreaterThanOrEqual(part.range.start);
      expect(part.nameRange.end).toBeLessThanOrEqual(part.range.end);
      part.children.forEach(check);
    };
    outline(inExample(plan, '会議').document).forEach(check);
  });

  test('front matter, lists, rows and sections fold', () => {
    const text = '---\n種別: 支援プラン\n役割分担:\n  - 機関: a\n    役割: b\n---\n\n## 意向\n\nx\n\n## 目標\n\ny\n‸';
    expect(folds(marked('cases/x.md', text).document)).toEqual([
      { start: 0, end: 5 },
      { start: 2, end: 4 },
      { start: 3, end: 4 },
      { start: 7, end: 9 },
      { start: 11, end: 13 },
    ]);
  });

  test('a selection grows from the value to the document', () => {
    const { document, offset } = inExample(plan, '    役割: 主');
    const texts = covered(document, selectionRanges(document, offset));
    expect(texts[0]).toBe('主担当');
    expect(texts[1]).toBe('役割: 主担当');
    expect(texts.at(-1)).toBe(document.text);
  });
});

describe('hints, lenses, colours', () => {
  test('the other calendar, and the days until a date that is waited for', () => {
    const { document, repository } = inExample(plan, '会議');
    const hints = inlayHints(document, repository, everything).map(({ text }) => text.ja);
    expect(hints).toContain('令和6年5月13日');
    expect(hints).toContain('令和6年8月20日・今日から80日後');
  });

  test('consent, monitoring and preview above a plan', () => {
    const { document, repository } = inExample(plan, '会議');
    expect(lenses(document, repository).map(({ text }) => text.ja)).toEqual([
      '書式で見る',
      '次の文書を作る',
      '同意: あり',
      '次回モニタリング: 2024-08-20（今日から80日後）',
    ]);
  });

  test('consent of each case of the minutes', () => {
    const { document, repository } = inExample('minutes/2024-05-20-支援会議.md', '会議');
    expect(lenses(document, repository).map(({ text }) => text.ja)).toContain(
      'R6-002 本人 — 同意: なし・根拠 社会福祉法106条の6',
    );
  });

  test('agencies, people and choices have colours, in order and apart', () => {
    const { document, repository } = inExample(plan, '会議');
    const tokens = semanticTokens(document, repository);
    const shown = tokens.map(({ range, type }) => `${document.text.slice(range.start, range.end)} ${type}`);
    expect(shown).toEqual(
      expect.arrayContaining(['東地域包括支援センター class', '長男 parameter', '決定 enumMember']),
    );
    tokens.reduce((end, { range }) => {
      expect(range.start).toBeGreaterThanOrEqual(end);
      return range.end;
    }, 0);
  });
});

describe('formatting', () => {
  const formatted = (text: string, path = 'cases/R6-001/x.md') => {
    const { document } = marked(path, `${text}‸`);
    return edited(document.text, format(document));
  };

  test('dates and numbers get one form, words stay', () => {
    const text =
      '---\n種別: 支援プラン\nケース番号: Ｒ６－００１\n作成日: ２０２４/5/3\n支援決定日: 令和６年5月3日\n---\n\n本文は　そのまま。\n';
    expect(formatted(text)).toBe(
      '---\n種別: 支援プラン\nケース番号: R6-001\n作成日: 2024-05-03\n支援決定日: 令和6年5月3日\n---\n\n本文は　そのまま。\n',
    );
  });

  test('full-width colons and indents are mended', () => {
    expect(formatted('---\n種別：支援プラン\nプラン期間:\n　開始: 2024-05-03\n---\n')).toBe(
      '---\n種別: 支援プラン\nプラン期間:\n  開始: 2024-05-03\n---\n',
    );
  });

  test('tables stand in line, full width counting double', () => {
    const head = '---\n種別: 支援経過\n---\n\n';
    expect(formatted(`${head}|日|内容|\n|-|:-:|\n|5/1|訪問|\n`)).toBe(
      `${head}| 日  | 内容 |\n| --- | :--: |\n| 5/1 | 訪問 |\n`,
    );
  });

  test('what is in form stays as it is, and twice is once', () => {
    const { document } = inExample(plan, '会議');
    expect(format(document)).toEqual([]);
  });
});
