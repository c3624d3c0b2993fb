import { describe, expect, test } from 'vitest';
import { definition } from '../../server/src/core/features/definition.ts';
import { documentLinks } from '../../server/src/core/features/links.ts';
import { mentionAt } from '../../server/src/core/features/mention.ts';
import { followMoves } from '../../server/src/core/features/moves.ts';
import { occurrences, type Target, targetOf } from '../../server/src/core/features/occurrences.ts';
import { prepareRename, refuseName, renameIn } from '../../server/src/core/features/rename.ts';
import { repositorySymbols } from '../../server/src/core/features/symbols.ts';
import { exampleFiles } from '../support/examples.ts';
import { repositoryOf } from '../support/repository.ts';
import { covered, edited, inExample, type Marked, marked } from './marked.ts';

const plan = 'cases/R6-001/プラン-1.md';

/** Path and text that a definition leads to. */
function leadsTo(input: Marked): readonly [string, string] | undefined {
  const found = definition(input);
  const file = found && input.repository.parse(found.path, exampleFiles()[found.path] ?? '');
  const range = file && found.find(file);
  return found && [found.path, range && file ? file.text.slice(range.start, range.end) : ''];
}

describe('definition', () => {
  test.each([
    ['an agency', '主担当: 東地', 'agencies.yaml', '東地域包括支援センター'],
    ['a person', '誰の: 長', 'cases/R6-001/ケース.md', '長男'],
    ['a case number', 'ケース番号: R6', 'cases/R6-001/ケース.md', 'R6-001'],
    ['a link', '会議: minutes', 'minutes/2024-05-20.md', ''],
  ])('%s', (_name, behind, path, text) => {
    expect(leadsTo(inExample(plan, behind))).toEqual([path, text]);
  });

  test('a meeting is at home in kasane.yaml', () => {
    expect(leadsTo(inExample('minutes/2024-05-20.md', '会議: 重層'))).toEqual(['kasane.yaml', '重層的支援会議']);
  });

  test('a short name in running text', () => {
    const text = '---\n種別: 支援経過\nケース番号: R6-001\n---\n\n東‸包括と話した。\n';
    expect(leadsTo(marked('cases/R6-001/経過.md', text))).toEqual(['agencies.yaml', '東地域包括支援センター']);
  });

  test('a key leads nowhere', () => {
    expect(leadsTo(inExample(plan, '\n主担'))).toBeUndefined();
  });
});

describe('occurrences', () => {
  const agency: Target = { kind: 'agency', name: '東地域包括支援センター' };

  test('front matter and body, not within a longer name', () => {
    const text =
      '---\n種別: 支援プラン\nケース番号: R6-001\n主担当: 東地域包括支援センター\n---\n\n東地域包括支援センターと新東地域包括支援センター分室。\n';
    const agencies = '- 名称: 東地域包括支援センター\n- 名称: 新東地域包括支援センター分室\n';
    const { document, repository } = marked('cases/R6-001/x.md', text, { 'agencies.yaml': agencies });
    expect(occurrences(document, agency, repository)).toHaveLength(2);
  });

  test('a case number is not found within a longer one', () => {
    const text = '---\n種別: 会議録\nケース:\n  - 番号: R6-001\n---\n\n## R6-001\n\nR6-0012 は別のケース。\n';
    const { document, repository } = marked('minutes/x.md', text);
    const found = occurrences(document, { kind: 'case', number: 'R6-001' }, repository);
    expect(covered(document, found)).toEqual(['R6-001', 'R6-001']);
  });

  test('a 呼称 belongs to the case of its section', () => {
    const text =
      '---\n種別: 会議録\nケース:\n  - 番号: R6-001\n  - 番号: R6-002\n---\n\n## R6-001\n\n長男の話。\n\n## R6-002\n\n長男の話。\n';
    const { document, repository } = marked('minutes/x.md', text);
    const found = occurrences(document, { kind: 'person', name: '長男', caseNumber: 'R6-001' }, repository);
    expect(found).toHaveLength(1);
  });
});

describe('rename', () => {
  /** Every file of the example repository that a rename changes. */
  function renamed(path: string, behind: string, name: string): Readonly<Record<string, string>> {
    const input = inExample(path, behind);
    const found = prepareRename(input);
    if ('refusal' in found) throw new Error(found.refusal.ja);
    const changed: Record<string, string> = {};
    for (const [file, text] of Object.entries(exampleFiles())) {
      const document = input.repository.parse(file, text);
      const edits = renameIn(document, found.target, name, input.repository);
      if (edits.length > 0) changed[file] = edited(text, edits);
    }
    return changed;
  }

  test('an agency: in the register, in kasane.yaml and in every document', () => {
    const changed = renamed(plan, '主担当: 東地', '東部地域包括支援センター');
    expect(Object.keys(changed)).toEqual(expect.arrayContaining(['agencies.yaml', 'kasane.yaml', plan]));
    expect(changed['agencies.yaml']).toContain('- 名称: 東部地域包括支援センター\n');
    expect(changed[plan]).not.toContain('東地域包括支援センター');
  });

  test('a 呼称: in its own case only', () => {
    const changed = renamed('cases/R6-001/ケース.md', '呼称: 長', '次男');
    expect(Object.keys(changed).every((path) => path.includes('R6-001') || path.startsWith('minutes/'))).toBe(true);
    expect(changed[plan]).toContain('誰の: 次男');
    expect(changed[plan]).toContain('次男は「人と話すのは怖い');
  });

  test('a case number, all other bytes equal', () => {
    const changed = renamed(plan, 'ケース番号: R6', 'R6-101');
    const text = exampleFiles()[plan] ?? '';
    expect(changed[plan]).toBe(text.replace('ケース番号: R6-001', 'ケース番号: R6-101'));
  });

  test('本人 stays, and so does what is no name', () => {
    expect(prepareRename(inExample('cases/R6-001/ケース.md', '呼称: 本'))).toHaveProperty('refusal');
    expect(prepareRename(inExample(plan, '\n状態: 決'))).toHaveProperty('refusal');
  });

  test('a name that is taken or is no YAML is refused', () => {
    const { repository } = marked(plan, '‸');
    const agency: Target = { kind: 'agency', name: '東地域包括支援センター' };
    expect(refuseName(agency, 'ハローワーク', repository)).toBeDefined();
    expect(refuseName(agency, 'a: b', repository)).toBeDefined();
    expect(refuseName(agency, '東部包括', repository)).toBeUndefined();
    expect(refuseName({ kind: 'case', number: 'R6-001' }, 'R6-002', repository)).toBeDefined();
    expect(refuseName({ kind: 'person', name: '長男', caseNumber: 'R6-001' }, '本人', repository)).toBeDefined();
  });

  test('a short name stands for its agency', () => {
    const text = '---\n種別: 支援プラン\n主担当: 東‸包括\n---\n';
    const input = marked('cases/x.md', text);
    expect(targetOf(mentionAt(input))).toEqual({ kind: 'agency', name: '東地域包括支援センター' });
  });
});

describe('links', () => {
  test('lead to documents that exist', () => {
    const { document, repository } = inExample(plan, '会議');
    expect(documentLinks(document, repository).map(({ path }) => path)).toEqual(['minutes/2024-05-20.md']);
  });

  test('follow a moved file and keep their form', () => {
    const { document } = inExample(plan, '会議');
    const moves = new Map([['minutes/2024-05-20.md', 'minutes/2024/05-20.md']]);
    expect(edited(document.text, followMoves(document, moves))).toBe(
      document.text.replace('会議: minutes/2024-05-20\n', '会議: minutes/2024/05-20\n'),
    );
  });
});

describe('symbols of the repository', () => {
  const { repository } = repositoryOf(exampleFiles());
  test.each([
    ['higashi', '東地域包括支援センター'],
    ['ハロー', '公共職業安定所'],
    ['R6-001 支援', 'R6-001 支援プラン 第1回 2024-05-13'],
  ])('%s', (query, name) => {
    expect(repositorySymbols(repository, query)[0]?.name).toBe(name);
  });
});
