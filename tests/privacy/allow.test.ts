import { describe, expect, test } from 'vitest';
import type { Tier } from '../../server/src/core/privacy/detector.ts';
import { allowFixes } from '../../server/src/core/rules/privacy/allow.ts';
import { caseFiles, minutes } from '../support/git-repository.ts';
import { repositoryOf } from '../support/repository.ts';

const path = 'minutes/2024-05-20.md';

/** What kasane.yaml would get for the word, had the detector found it on these grounds; `undefined` where nothing is offered. */
function listed(word: string, tier: Tier, reason: string): string | undefined {
  const files = { ...caseFiles(), [path]: minutes(`担当：${word}`, '重層的支援会議') };
  const { repository, documents } = repositoryOf(files);
  const document = documents.get(path);
  if (!document) throw new Error('no document');
  const start = document.text.indexOf(word);
  const context = {
    document,
    repository,
    meeting: undefined,
    suppressions: [],
    used: new Set<never>(),
    personalData: () => [],
  };
  const [fix] = allowFixes(context, { type: 'PERSON', start, end: start + word.length, tier, reason });
  return fix?.elsewhere?.['kasane.yaml']?.map(({ text }) => text).join('');
}

const byPlace = ['label', 'column', 'foreign', 'attendee', 'role-before', 'kin-after'];

describe('“not a name”, for the list of kasane.yaml', () => {
  test.each(byPlace)('is offered where a word only stands in the place of a name: a guess by %s', (reason) => {
    expect(listed('店主', 'possible', reason)).toContain('語: 店主');
  });

  test.each(byPlace)('is not offered where that place is certain: %s', (reason) => {
    expect(listed('店主', 'certain', reason)).toBeUndefined();
  });

  test.each(['full-name', 'reading', 'known'])('is never offered for a name, however unsure: %s', (reason) => {
    for (const tier of ['possible', 'certain'] as const) expect(listed('店主', tier, reason)).toBeUndefined();
  });

  test('is not offered for a guess with the length of a full name, nor for one with a space', () => {
    expect(listed('鷺沼志保', 'possible', 'label')).toBeUndefined();
    expect(listed('鷺 保', 'possible', 'label')).toBeUndefined();
  });
});
