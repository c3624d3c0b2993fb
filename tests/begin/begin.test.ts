import { describe, expect, test } from 'vitest';
import { type KindId, kindIds } from '../../schemas/index.ts';
import { beginDocument } from '../../server/src/core/begin/begin.ts';
import { isCaseNumber, nextCaseNumber, startFiles } from '../../server/src/core/begin/start.ts';
import { nextSteps, occasionFrom } from '../../server/src/core/begin/steps.ts';
import { AgencyRegister } from '../../server/src/core/workspace/agencies.ts';
import { Config } from '../../server/src/core/workspace/config.ts';
import { inExample } from '../features/marked.ts';
import { exampleFiles, withExample } from '../support/examples.ts';
import { repositoryOf } from '../support/repository.ts';

const plan = 'cases/R6-001/プラン-1.md';
const free = () => false;

describe('from a document at hand', () => {
  const begun = (path: string, kind: KindId) => {
    const { repository, document } = inExample(path, '種別');
    expect(nextSteps(repository, document).map((step) => step.kind)).toContain(kind);
    const made = beginDocument(occasionFrom(repository, document, kind), (taken) =>
      Boolean(repository.index.get(taken)),
    );
    return { ...made, parsed: repository.parse(made.path, made.text) };
  };

  test('a plan from the assessment: its needs, the next number', () => {
    const { path, text, parsed } = begun('cases/R6-001/アセスメント.md', 'plan');
    expect(path).toBe('cases/R6-001/プラン-2.md');
    expect(text).toContain('回: 2\n');
    expect(text).toContain('課題: 社会的孤立(ひきこもり等含む)\n');
    expect(parsed.matter.problems).toEqual([]);
    expect(parsed.kind).toBe('plan');
  });

  test('an evaluation from the plan: its goals and agencies', () => {
    const { text, parsed } = begun(plan, 'evaluation');
    expect(text).toContain('プラン: cases/R6-001/プラン-1\n');
    expect(text).toContain('  - 目標: 家族以外の人と月に一度会う\n    達成: 〔達成・一部達成・未達成〕\n');
    expect(text).toContain('  - 機関: 東地域包括支援センター\n    状況: 〔状況〕\n');
    expect(parsed.matter.problems).toEqual([]);
  });

  test('the next minutes: meeting, date and agencies', () => {
    const { path, text } = begun('minutes/2024-05-20.md', 'minutes');
    expect(path).toBe('minutes/2024-06-17-重層的支援会議.md');
    expect(text).toContain('開催日: 2024-06-17\n');
    expect(text).toContain('  - 機関: 東地域包括支援センター\n');
  });

  test('the meeting on a plan follows from the consent', () => {
    expect(begun(plan, 'minutes').text).toMatch(/^会議: 重層的支援会議$[\s\S]*^ {2}- 番号: R6-001\n {4}同意: あり$/m);
    const { repository, document } = inExample(plan, '種別', { 'cases/R6-001/同意書-本人.md': '撤回日: 2024-05-30' });
    const { text } = beginDocument(occasionFrom(repository, document, 'minutes'), free);
    expect(text).toMatch(/^会議: 支援会議$[\s\S]*^ {4}同意: 未確認\n {4}根拠: .*106条の6$/m);
  });

  test('minutes of several cases lead to no document of one of them', () => {
    const text = '---\n種別: 会議録\nケース:\n  - 番号: R6-001\n  - 番号: R6-002\n---\n';
    const { repository, document } = inExample('minutes/x.md', '種別', { 'minutes/x.md': text });
    expect(nextSteps(repository, document).map(({ kind }) => kind)).toEqual(['minutes']);
  });

  test('steps are told in this place’s own words', () => {
    const { repository, document } = inExample(plan, '種別');
    repository.config = new Config('名称:\n  支援プラン: 支援コーディネートプラン\n');
    expect(nextSteps(repository, document).map(({ title }) => title.ja)).toContain(
      '次の支援コーディネートプランを作る',
    );
  });
});

describe('of a case', () => {
  const { repository } = repositoryOf(exampleFiles());

  test.each(kindIds)('%s reads well', (kind) => {
    const { path, text } = beginDocument({ repository, kind, caseNumber: 'ｒ6-001', name: '食堂' }, free);
    const { kind: read, matter, body } = repository.parse(path, text);
    expect({ read, problems: matter.problems, body: body.sections.length > 0 || kind === 'consent' }).toMatchObject({
      read: kind,
      problems: [],
    });
    expect(repository.scope.reads(path)).toBe(true);
  });

  test('a name that is taken gets a number', () => {
    const taken = new Set(['cases/R6-001/つなぐシート.md', 'cases/R6-001/つなぐシート-2.md']);
    const { path } = beginDocument({ repository, kind: 'referral', caseNumber: 'R6-001' }, (name) => taken.has(name));
    expect(path).toBe('cases/R6-001/つなぐシート-3.md');
  });

  test('the profile decides how much is asked', () => {
    const fields = (profile: string) => {
      const files = withExample({ 'kasane.yaml': `様式: ${profile}` });
      const of = { repository: repositoryOf(files).repository, kind: 'intake' as const, caseNumber: 'R6-002' };
      return (beginDocument(of, free).text.match(/^[^\s:-]+:/gm) ?? []).length;
    };
    expect(fields('簡易')).toBeLessThanOrEqual(fields('標準'));
    expect(fields('標準')).toBeLessThan(fields('国'));
  });
});

describe('a repository', () => {
  const files = (municipality: string, ignore?: string) =>
    Object.fromEntries(
      startFiles({ municipality, profile: '標準' }, ignore).map(({ path, text }) => [path, text]),
    ) as Record<string, string>;

  test.each(['みどり市', '#1: 市', '1.10', '- x'])('of %s reads well', (name) => {
    const config = new Config(files(name)['kasane.yaml'] ?? '');
    expect(config.problems).toEqual([]);
    expect(config.municipality).toBe(name);
    expect(new AgencyRegister(files(name)['agencies.yaml']).agencies).toHaveLength(3);
  });

  test('kasane.yaml is written last', () => {
    expect(startFiles({ municipality: '', profile: '国' }, undefined).at(-1)?.path).toBe('kasane.yaml');
  });

  test('real names stay out of git; the lines that are there stay', () => {
    expect(files('', 'a')['.gitignore']).toMatch(/^a\n[\s\S]*\n\.kasane\/\n$/);
    for (const ignored of ['.kasane/', '/.kasane', '.kasane/**'])
      expect(files('', ignored)['.gitignore']).toBeUndefined();
  });

  test.each([
    ['2026-04-01', [], 'R8-001'],
    ['2026-03-31', [], 'R7-001'],
    ['2019-05-01', ['r1-011', 'R2-100', 'R1-x'], 'R1-012'],
  ])('on %s the number behind %s is %s', (today, used, next) => {
    expect(nextCaseNumber(today, used)).toBe(next);
  });

  test('a case number is the name of a folder', () => {
    expect(['R6-001', '令和6-1', 'a.b_c'].filter((text) => !isCaseNumber(text))).toEqual([]);
    expect(['', '../x', '-1', 'a/b', 'a b'].filter(isCaseNumber)).toEqual([]);
  });
});
