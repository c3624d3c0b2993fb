import { describe, expect, test } from 'vitest';
import { findingsOf, repositoryOf, testDetector } from '../support/repository.ts';

/**
 * Whose consent counts for whose name: what the matrix leaves out. Expectations are reasoned from format.md.
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

const block = (person: string, indent: string) =>
  [
    '- 状況: あり',
    `  対象者: ${person}`,
    '  日付: 2024-04-20',
    '  取得者: つながり支援課',
    '  方法: 書面',
    '  共有先:',
    '    - つながり支援課',
  ]
    .map((line) => `${indent}${line}\n`)
    .join('');

function caseText(members: readonly string[], others: readonly string[] = []): string {
  const list = (names: readonly string[]) => names.map((name) => `  - 呼称: ${name}\n    続柄: ${name}\n`).join('');
  return `---\n種別: ケース\nケース番号: R6-002\n受付日: 2024-04-01\n世帯:\n${list(members)}${others.length > 0 ? `関係者:\n${list(others)}` : ''}状態: 支援中\n---\n`;
}

const form = (person: string) =>
  `---\n種別: 同意書\nケース番号: R6-002\n対象者: ${person}\n同意日: 2024-04-20\n取得者: つながり支援課\n方法: 書面\n目的: 見守り\n共有項目:\n  - 基本属性\n共有先:\n  - つながり支援課\n---\n`;

interface Minutes {
  readonly meeting?: string;
  readonly entry?: string;
  readonly body: string;
}

const minutes = ({ meeting = '重層的支援会議', entry = '', body }: Minutes) =>
  `---\n種別: 会議録\n会議: ${meeting}\n開催日: 2024-05-20\n主催: つながり支援課\n出席:\n  - 機関: つながり支援課\nケース:\n  - 番号: R6-002\n${entry}守秘義務確認: 2024-05-20\n決定事項:\n  - 内容: 声かけを続ける\n    機関: つながり支援課\n    期限: 2024-06-17\n次回: 未定\n---\n\n${body}\n`;

function found(path: string, documents: Readonly<Record<string, string>>): readonly string[] {
  const memory = repositoryOf(
    { 'kasane.yaml': config, 'agencies.yaml': '- 名称: つながり支援課\n- 名称: 保健センター\n', ...documents },
    { detector: testDetector() },
  );
  return findingsOf(memory)
    .filter((finding) => finding.path === path)
    .map((finding) => `${finding.severity} ${finding.rule}`);
}

const path = 'minutes/2024-05-20.md';
const two = caseText(['本人', '長男']);

describe('"with several persons a list of blocks"', () => {
  const entry = `    同意:\n${block('本人', '      ')}${block('長男', '      ')}`;

  test('the block of the 本人 covers the name beside 本人', () => {
    const text = minutes({ entry, body: '## 共有情報\n\n本人の佐々木義男さんは通院を続けている。' });
    expect(found(path, { 'cases/ケース.md': two, [path]: text })).toEqual(['info privacy/name']);
  });

  test('the block of the 長男 covers the name beside 長男', () => {
    const text = minutes({ entry, body: '## 共有情報\n\n長男の佐々木義男さんは夜に働いている。' });
    expect(found(path, { 'cases/ケース.md': two, [path]: text })).toEqual(['info privacy/name']);
  });
});

describe('"unless the section is about another person of the household"', () => {
  const body = '## R6-002（長男）\n\n長男の佐々木義男さんは夜に働いている。';

  test('the consent of the 長男 counts in a section about the 長男', () => {
    const documents = { 'cases/ケース.md': two, 'cases/同意書.md': form('長男'), [path]: minutes({ body }) };
    expect(found(path, documents)).toEqual(['info privacy/name']);
  });

  test('"a parent’s consent is not the adult child’s"', () => {
    const documents = { 'cases/ケース.md': two, 'cases/同意書.md': form('本人'), [path]: minutes({ body }) };
    expect(found(path, documents)).toEqual(['error consent/meeting-without-consent', 'error privacy/personal-data']);
  });
});

describe('"the member whose 呼称 or 続柄 stands beside it, else somebody without consent"', () => {
  test('a name beside a member without consent is an error, though the 本人 has consented', () => {
    const text = minutes({ body: '## 共有情報\n\n長男の佐々木義男さんは夜に働いている。' });
    const documents = { 'cases/ケース.md': two, 'cases/同意書.md': form('本人'), [path]: text };
    expect(found(path, documents)).toEqual(['error privacy/personal-data']);
  });

  test('a name beside one of the 関係者 is an error: "neighbours, landlords, relatives are personal data"', () => {
    const text = minutes({ body: '## 共有情報\n\n大家の佐々木義男さんは春まで待つと話した。' });
    const documents = {
      'cases/ケース.md': caseText(['本人'], ['大家']),
      'cases/同意書.md': form('本人'),
      [path]: text,
    };
    expect(found(path, documents)).toEqual(['error privacy/personal-data']);
  });

  test('a neighbour whom the case does not list is somebody without consent', () => {
    const text = minutes({ body: '## 共有情報\n\n隣に住む佐々木義男さんから苦情が続いている。' });
    const documents = { 'cases/ケース.md': caseText(['本人']), 'cases/同意書.md': form('本人'), [path]: text };
    expect(found(path, documents)).toEqual(['error privacy/personal-data']);
  });
});

describe('privacy/name: "a warning in documents that leave the office without consent"', () => {
  const referral = (consent: string) =>
    `---\n種別: つなぐシート\nケース番号: R6-002\n送付日: 2024-05-01\n送り元: つながり支援課\n送り先: 保健センター\n困りごと:\n  - 健康のこと\n紹介理由: 受診につなぎたい\n本人同意:${consent}\n---\n\n## 相談内容\n\n本人の佐々木義男さんは通院をやめている。\n`;
  const sheet = 'cases/つなぐシート.md';

  test('without consent it warns', () => {
    expect(found(sheet, { 'cases/ケース.md': two, [sheet]: referral(' 未確認') })).toEqual(['warning privacy/name']);
  });

  test('a 同意書 in force makes it an advice', () => {
    const documents = { 'cases/ケース.md': two, 'cases/同意書.md': form('本人'), [sheet]: referral(' あり') };
    expect(found(sheet, documents)).toEqual(['info privacy/name']);
  });

  test('so does the sheet’s own complete block', () => {
    const documents = { 'cases/ケース.md': two, [sheet]: referral(`\n${block('本人', '  ')}`) };
    expect(found(sheet, documents)).toEqual(['info privacy/name']);
  });
});
