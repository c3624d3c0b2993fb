import { describe, expect, test } from 'vitest';
import { lenses } from '../../server/src/core/features/code-lens.ts';
import { prepareRename, refuseName, renameIn } from '../../server/src/core/features/rename.ts';
import { exampleFiles } from '../support/examples.ts';
import { edited, inExample, marked } from './marked.ts';

/** Every file of the example repository that a rename changes. */
function renamed(
  path: string,
  behind: string,
  name: string,
  more: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  const input = inExample(path, behind, more);
  const found = prepareRename(input);
  if ('refusal' in found) throw new Error(found.refusal.ja);
  const changed: Record<string, string> = {};
  for (const [file, text] of Object.entries({ ...exampleFiles(), ...more })) {
    const document = input.repository.parse(file, text);
    const edits = renameIn(document, found.target, name, input.repository);
    if (edits.length > 0) changed[file] = edited(text, edits);
  }
  return changed;
}

describe('names that the office gives in its registers', () => {
  test('a meeting, from kasane.yaml: there, in minutes and in consents, not in running text', () => {
    const changed = renamed('kasane.yaml', '- 名称: 支援', '個別支援会議', {
      'cases/R6-001/同意書-本人.md':
        '---\n種別: 同意書\nケース番号: R6-001\n共有先:\n  - 支援会議\n---\n\n支援会議で話す。\n',
    });
    expect(changed['kasane.yaml']).toContain('- 名称: 個別支援会議\n');
    expect(changed['minutes/2024-05-20-支援会議.md']).toContain('会議: 個別支援会議\n');
    expect(changed['cases/R6-001/同意書-本人.md']).toBe(
      '---\n種別: 同意書\nケース番号: R6-001\n共有先:\n  - 個別支援会議\n---\n\n支援会議で話す。\n',
    );
    expect(changed['minutes/2024-05-20.md']).toBeUndefined();
  });

  test('a meeting, from minutes', () => {
    const changed = renamed('minutes/2024-05-20-支援会議.md', '\n会議: 支援', '個別支援会議');
    expect(changed['kasane.yaml']).toContain('- 名称: 個別支援会議\n');
  });

  test('a local name of a kind', () => {
    const plan = 'cases/R6-001/プラン-1.md';
    const config = `${exampleFiles()['kasane.yaml'] ?? ''}名称:\n  支援プラン: 支援計画\n`;
    const text = (exampleFiles()[plan] ?? '').replace('種別: 支援プラン', '種別: 支援計画');
    const changed = renamed('kasane.yaml', '支援プラン: 支援', '個別計画', { 'kasane.yaml': config, [plan]: text });
    expect(changed['kasane.yaml']).toContain('\n  支援プラン: 個別計画\n');
    expect(changed[plan]).toBe(text.replace('種別: 支援計画', '種別: 個別計画'));
  });

  test('a short name of agencies.yaml: the short name alone', () => {
    const plan = 'cases/R6-001/プラン-9.md';
    const text = '---\n種別: 支援プラン\n主担当: 東包括\n作成者: 東地域包括支援センター\n---\n';
    const changed = renamed('agencies.yaml', '    - 東', '東センター', { [plan]: text });
    expect(changed['agencies.yaml']).toContain('\n    - 東センター\n');
    expect(changed['agencies.yaml']).toContain('- 名称: 東地域包括支援センター\n');
    expect(changed[plan]).toBe(text.replace('東包括', '東センター'));
  });

  test('a name that is taken is refused', () => {
    const { repository } = marked('kasane.yaml', '‸');
    expect(refuseName({ kind: 'office', name: '支援会議' }, '重層的支援会議', repository)).toBeDefined();
    expect(refuseName({ kind: 'office', name: '支援会議' }, '会議録', repository)).toBeDefined();
    expect(refuseName({ kind: 'office', name: '支援会議' }, '個別支援会議', repository)).toBeUndefined();
  });
});

describe('lenses', () => {
  const texts = (path: string, text: string) => {
    const { document, repository } = marked(path, text);
    return lenses(document, repository).map(({ text: said, tooltip }) => [said.ja, tooltip?.ja]);
  };
  const minutes = (attendees: string) =>
    texts('minutes/x.md', `---\n種別: 会議録\n会議: 支援会議\n出席:\n${attendees}---\n‸`);

  test('members of the meeting, and who is missing', () => {
    expect(minutes('  - 機関: 東包括\n  - 機関: 公共職業安定所\n')).toContainEqual([
      '支援会議: 構成員 2、出席 1',
      '欠席: 地域福祉連携室',
    ]);
    expect(minutes('  - 機関: 東包括\n  - 機関: 地域福祉連携室\n')).toContainEqual([
      '支援会議: 構成員 2、出席 2',
      '構成員はそろっています。',
    ]);
  });

  test('a meeting without members has no such line', () => {
    const said = texts('minutes/x.md', '---\n種別: 会議録\n会議: 重層的支援会議\n---\n‸').flat();
    expect(said.join()).not.toContain('構成員');
  });

  test('the next monitoring stands on the ケース too', () => {
    const { document, repository } = inExample('cases/R6-001/ケース.md', '種別');
    const said = lenses(document, repository).map(({ text }) => text.ja);
    expect(said.find((line) => line.startsWith('次回モニタリング'))).toMatch(/^次回モニタリング: \d{4}-\d\d-\d\d（/);
  });
});
