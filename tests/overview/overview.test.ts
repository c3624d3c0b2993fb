import { expect, test } from 'vitest';
import { agencyOverviews } from '../../server/src/core/overview/agencies.ts';
import { caseOverviews } from '../../server/src/core/overview/cases.ts';
import { dueItems } from '../../server/src/core/overview/due.ts';
import { exampleFiles, withExample } from '../support/examples.ts';
import { repositoryOf } from '../support/repository.ts';

const due = (files: Record<string, string>) =>
  dueItems(repositoryOf(files).repository).map(
    ({ date, kind, caseNumber, overdue }) => `${date} ${kind} ${caseNumber}${overdue ? ' overdue' : ''}`,
  );

test('what falls due, the earliest first', () => {
  expect(due(exampleFiles())).toEqual([
    '2024-06-17 decision R6-001',
    '2024-06-17 decision R6-002',
    '2024-06-29 followUp R6-003',
    '2024-08-20 monitoring R6-001',
    '2025-03-31 planEnd R6-001',
    '2025-03-31 consentExpiry R6-001',
  ]);
});

test('an evaluation takes the monitoring away, a missed one stays', () => {
  const plan = { 'cases/R6-001/プラン-1.md': '次回モニタリング: 2024-05-28' };
  expect(due(withExample(plan))).toContain('2024-05-28 monitoring R6-001 overdue');
  const evaluation =
    '---\n種別: 評価\nケース番号: R6-001\n評価日: 2024-05-27\nプラン: cases/R6-001/プラン-1\n区分: モニタリング\n判定: 継続\n---\n';
  expect(
    due(withExample({ ...plan, 'cases/R6-001/評価.md': evaluation })).filter((line) => line.includes('monitoring')),
  ).toEqual([]);
});

test('a decision stays due until an evaluation has looked at it, or for half a year', () => {
  const decisions = (files: Record<string, string>, asOf = '2024-06-20') => {
    const config = {
      'kasane.yaml': `${exampleFiles()['kasane.yaml'] ?? ''}`.replace(/^基準日:.*$/m, `基準日: ${asOf}`),
    };
    return due({ ...withExample({}), ...config, ...files }).filter((line) => line.includes('decision R6-001'));
  };
  const evaluation = (date: string) => ({
    'cases/R6-001/評価.md': `---\n種別: 評価\nケース番号: R6-001\n評価日: ${date}\n区分: モニタリング\n---\n`,
  });
  expect(decisions({})).toEqual(['2024-06-17 decision R6-001 overdue']);
  expect(decisions(evaluation('2024-06-16'))).toHaveLength(1);
  expect(decisions(evaluation('2024-06-17'))).toEqual([]);
  expect(decisions({}, '2024-12-17')).toHaveLength(1);
  expect(decisions({}, '2024-12-18')).toEqual([]);
});

test('a decision that is marked as done is not due', () => {
  const [path = '', text = ''] =
    Object.entries(exampleFiles()).find(([, file]) => file.includes('期限: 2024-06-17')) ?? [];
  const done = {
    ...exampleFiles(),
    [path]: text.replace('期限: 2024-06-17', '期限: 2024-06-17\n    完了: 2024-06-10'),
  };
  expect(due(exampleFiles()).filter((line) => line.includes('decision'))).toHaveLength(2);
  expect(due(done).filter((line) => line.includes('decision'))).toHaveLength(1);
});

test('a renewed or withdrawn consent is not due', () => {
  expect(
    due(withExample({ 'cases/R6-001/同意書-本人.md': '撤回日: 2024-05-30' })).some((line) =>
      line.includes('consentExpiry'),
    ),
  ).toBe(false);
});

test('cases with their state, lead, documents and badges', () => {
  const cases = caseOverviews(repositoryOf(exampleFiles()).repository);
  expect(cases.map(({ number, state, lead, badges }) => ({ number, state, lead, badges }))).toEqual([
    { number: 'R6-001', state: '支援中', lead: '東地域包括支援センター', badges: [] },
    { number: 'R6-002', state: 'アセスメント', lead: undefined, badges: ['consentMissing'] },
    { number: 'R6-003', state: '終結', lead: undefined, badges: [] },
  ]);
  expect(cases[0]?.documents.map(({ name }) => name)).toEqual([
    'ケース',
    'アセスメント',
    '支援プラン',
    '会議録',
    '同意書',
  ]);
});

test('agencies with their open roles; a name that has ended is out of use', () => {
  const agencies = agencyOverviews(repositoryOf(exampleFiles()).repository);
  const roles = Object.fromEntries(
    agencies.map(({ name, roles: open }) => [
      name,
      open.map((role) => `${role.caseNumber} ${role.roles.join('・')}${role.lead ? ' (lead)' : ''}`),
    ]),
  );
  expect(roles.東地域包括支援センター).toEqual(['R6-001 主担当 (lead)']);
  expect(agencies.filter(({ inUse }) => !inUse).map(({ name }) => name)).toEqual(['子育て世代包括支援センター']);
});
