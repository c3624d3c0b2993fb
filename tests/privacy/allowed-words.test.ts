import { describe, expect, test } from 'vitest';
import { checkRegisters } from '../../server/src/core/rules/registers.ts';
import type { TextEdit } from '../../server/src/core/rules/rule.ts';
import { caseFiles, minutes } from '../support/git-repository.ts';
import { findingsOf, repositoryOf, testDetector } from '../support/repository.ts';

const path = 'minutes/2024-05-20.md';
const body = '泉さんに行った。';

/** What is said of kasane.yaml and of the minutes when the list stands so. */
function run(list: string) {
  const config = `${caseFiles()['kasane.yaml']}個人情報でない語:\n${list}`;
  const files = { ...caseFiles(), 'kasane.yaml': config, [path]: minutes(body, '重層的支援会議') };
  const memory = repositoryOf(files, { detector: testDetector() });
  const [finding] = checkRegisters(memory.repository).filter(({ rule }) => rule === 'suppression/reason');
  const names = findingsOf(memory).filter(({ rule }) => rule === 'privacy/personal-data');
  return { config, finding, isSilenced: names.length === 0 };
}

function apply(text: string, edits: readonly TextEdit[]): string {
  return edits.reduce((done, { range, text: put }) => done.slice(0, range.start) + put + done.slice(range.end), text);
}

describe('a word of 個人情報でない語', () => {
  test.each([
    ['in a list', '  - 語: 泉\n    理由: 店の名前\n'],
    ['as a key', '  泉: 店の名前\n'],
  ])('with a reason %s silences', (_, list) => {
    expect(run(list)).toMatchObject({ finding: undefined, isSilenced: true });
  });

  test.each([
    ['a bare word', '  - 泉\n', '  - 語: 泉\n    理由: 〔理由〕\n'],
    [
      'a bare word without indent',
      '- 泉\n- 語: 林\n  理由: 店\n',
      '- 語: 泉\n  理由: 〔理由〕\n- 語: 林\n  理由: 店\n',
    ],
    ['an item without 理由', '  - 語: 泉\n', '  - 語: 泉\n    理由: 〔理由〕\n'],
    ['an empty 理由', '  - 語: 泉\n    理由:\n', '  - 語: 泉\n    理由: 〔理由〕\n'],
    ['a place that nobody filled in', '  - 語: 泉\n    理由: 〔理由〕\n', '  - 語: 泉\n    理由: 〔理由〕\n'],
    ['a key without value', '  泉:\n', '  泉: 〔理由〕\n'],
  ])('without one does not, and is told so: %s', (_, list, mended) => {
    const { config, finding, isSilenced } = run(list);
    expect(isSilenced).toBe(false);
    expect(finding).toMatchObject({ severity: 'warning', path: 'kasane.yaml' });
    expect(JSON.stringify([finding?.message, finding?.why, finding?.do])).not.toContain('泉');
    const [fix] = finding?.fixes() ?? [];
    expect(apply(config, fix?.edits ?? [])).toBe(config.replace(list, mended));
  });

  test('keeps the line breaks of the file', () => {
    const config = `${caseFiles()['kasane.yaml']}個人情報でない語:\n  - 泉\n`.replaceAll('\n', '\r\n');
    const memory = repositoryOf({ ...caseFiles(), 'kasane.yaml': config });
    const [finding] = checkRegisters(memory.repository).filter(({ rule }) => rule === 'suppression/reason');
    const mended = apply(config, finding?.fixes()[0]?.edits ?? []);
    expect(mended.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('in a list on one line is told so, and left to the person', () => {
    const config = `${caseFiles()['kasane.yaml']}個人情報でない語: [泉]\n`;
    const memory = repositoryOf({ ...caseFiles(), 'kasane.yaml': config });
    const found = checkRegisters(memory.repository).filter(({ rule }) => rule === 'suppression/reason');
    expect(found.map((finding) => finding.fixes())).toEqual([[]]);
  });
});
