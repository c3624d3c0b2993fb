import { describe, expect, test } from 'vitest';
import { findingsOf, repositoryOf, testDetector } from '../support/repository.ts';

/**
 * Minutes with several cases, and with none: whose consent counts at which place. Expectations are reasoned from
 * format.md and the issue ("several cases in one minutes file are judged section by section; household members one by
 * one"; "the message … says which consent is missing").
 */

const config = `形式: 1
自治体: 見本市
様式: 簡易
会議:
  - 名称: 重層的支援会議
    根拠: 本人同意
  - 名称: 支援会議
    根拠: 社会福祉法106条の6
基準日: 2024-06-01
`;

const caseText = (number: string) =>
  `---\n種別: ケース\nケース番号: ${number}\n受付日: 2024-04-01\n世帯:\n  - 呼称: 本人\n    続柄: 本人\n  - 呼称: 長男\n    続柄: 長男\n状態: 支援中\n---\n`;

const form = (number: string, person = '本人', rest = '') =>
  `---\n種別: 同意書\nケース番号: ${number}\n対象者: ${person}\n同意日: 2024-04-20\n取得者: つながり支援課\n方法: 書面\n目的: 見守り\n共有項目:\n  - 基本属性\n共有先:\n  - つながり支援課\n${rest}---\n`;

interface Minutes {
  readonly meeting?: string;
  readonly cases?: string;
  readonly secrecy?: string;
  readonly body: string;
}

const minutes = ({ meeting = '重層的支援会議', cases = '', secrecy = ' 2024-05-20', body }: Minutes) =>
  `---\n種別: 会議録\n会議: ${meeting}\n開催日: 2024-05-20\n主催: つながり支援課\n出席:\n  - 機関: つながり支援課\n${cases}守秘義務確認:${secrecy}\n決定事項:\n  - 内容: 声かけを続ける\n    機関: つながり支援課\n    期限: 2024-06-17\n次回: 未定\n---\n\n${body}\n`;

const path = 'minutes/2024-05-20.md';

/** What privacy/* says of the minutes: line of the file, severity, rule, case and message. */
function found(text: string, forms: readonly string[] = []) {
  const memory = repositoryOf(
    {
      'kasane.yaml': config,
      'agencies.yaml': '- 名称: つながり支援課\n- 名称: 保健センター\n',
      'cases/R6-002/ケース.md': caseText('R6-002'),
      'cases/R6-003/ケース.md': caseText('R6-003'),
      ...Object.fromEntries(forms.map((item, i) => [`cases/同意書-${i}.md`, item])),
      [path]: text,
    },
    { detector: testDetector() },
  );
  const lines = text.split('\n');
  return findingsOf(memory)
    .filter((finding) => finding.path === path && finding.rule.startsWith('privacy/'))
    .map(({ range, severity, rule, caseNumber, message }) => {
      const line = text.slice(0, range.start).split('\n').length;
      return { at: lines[line - 1] ?? '', severity, rule, caseNumber, message };
    });
}

const two = 'ケース:\n  - 番号: R6-002\n  - 番号: R6-003\n';
const named = '本人の佐々木義男さんは通院を続けている。';
const other = '本人の高橋健一さんは夜に働いている。';

describe('several cases in one file', () => {
  const body = `## R6-002\n\n${named}\n\n## R6-003\n\n${other}`;

  test('each section goes by the consent of its own case', () => {
    expect(found(minutes({ cases: two, body }), [form('R6-002')])).toMatchObject([
      { at: named, severity: 'info', rule: 'privacy/name' },
      { at: other, severity: 'error', rule: 'privacy/personal-data', caseNumber: 'R6-003' },
    ]);
  });

  test('what stands in no section is covered only when all of them have consented', () => {
    const outside = minutes({ cases: two, body: `## 共有\n\n${named}` });
    expect(found(outside, [form('R6-002')])).toMatchObject([{ severity: 'error', caseNumber: 'R6-003' }]);
    expect(found(outside, [form('R6-002'), form('R6-003')])).toMatchObject([
      { severity: 'info', rule: 'privacy/name' },
    ]);
  });
});

describe('minutes that name no case', () => {
  test.each([
    ['the list is missing', ''],
    ['the list is 該当なし', 'ケース: 該当なし\n'],
    ['the entry has no number yet', 'ケース:\n  - 番号:\n'],
  ])('%s: nobody has consented', (_, cases) => {
    expect(found(minutes({ cases, body: `## 共有情報\n\n${named}` }))).toMatchObject([
      { at: named, severity: 'error', rule: 'privacy/personal-data', caseNumber: undefined },
    ]);
  });

  test('in a meeting with ground and secrecy it is lawful', () => {
    const body = `## 共有情報\n\n${named}`;
    expect(found(minutes({ meeting: '支援会議', body }))).toMatchObject([{ severity: 'info' }]);
    expect(found(minutes({ meeting: '支援会議', secrecy: '', body }))).toMatchObject([{ severity: 'error' }]);
  });

  test('a number stays what privacy/identifier says', () => {
    expect(found(minutes({ body: '## 共有情報\n\n携帯 090-1234-5678 へ。' }))).toMatchObject([
      { severity: 'error', rule: 'privacy/identifier' },
    ]);
  });
});

describe('the message says which consent is missing', () => {
  const one = 'ケース:\n  - 番号: R6-002\n';
  const said = (body: string, forms: readonly string[], cases = one) =>
    found(minutes({ cases, body: `## 共有情報\n\n${body}` }), forms).map(({ message }) => message.ja);

  test.each([
    ['nobody', named, [], 'このケースの本人の同意がありません'],
    ['the member beside', '長男の佐々木義男さんは「怖い」と話した。', [form('R6-002')], '長男の同意がありません'],
    ['somebody else', '隣に住む佐々木義男さんが来た。', [form('R6-002')], 'この方の同意は記録されていません'],
    ['one that has ended', named, [form('R6-002', '本人', '有効期限: 2024-05-01\n')], '開催日には有効でありません'],
    [
      'that of the member, which has ended, and not that of the 本人',
      '長男の佐々木義男さんは「怖い」と話した。',
      [form('R6-002'), form('R6-002', '長男', '撤回日: 2024-05-01\n')],
      '長男の同意が開催日には有効でありません',
    ],
  ])('%s', (_, body, forms, words) => {
    const messages = said(body, forms);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain(words);
    expect(messages[0]).not.toMatch(/佐々木|義男/);
  });

  test('no case', () => expect(said(named, [], '')[0]).toContain('ケースが書かれていない'));
});
