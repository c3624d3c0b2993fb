import { describe, expect, test } from 'vitest';
import { PersonsRegister } from '../../server/src/core/privacy/register.ts';
import type { Fix, TextEdit } from '../../server/src/core/rules/rule.ts';
import { checkDocument } from '../../server/src/core/rules/run.ts';
import { lazyNameLists } from '../../server/src/host/persons.ts';
import { caseFiles, minutes } from '../support/git-repository.ts';
import { repositoryOf, testDetector } from '../support/repository.ts';

const path = 'minutes/2024-05-20.md';

function apply(text: string, edits: readonly TextEdit[]): string {
  return edits
    .toSorted((a, b) => b.range.start - a.range.start)
    .reduce((done, { range, text: put }) => done.slice(0, range.start) + put + done.slice(range.end), text);
}

interface Setting {
  readonly files?: Readonly<Record<string, string>>;
  /** The register of real names, and whether an editor may write there. */
  readonly persons?: string;
  readonly writable?: boolean;
  readonly meeting?: string;
}

/** The body of minutes without consent, and what each fix of its first finding (or of the rule) makes of it. */
function fixesOf(body: string, rule: string, { files = {}, persons, writable = true, meeting }: Setting = {}) {
  const all: Record<string, string> = { ...caseFiles(), [path]: minutes(body, meeting ?? '重層的支援会議'), ...files };
  const { repository, documents } = repositoryOf(all, { detector: testDetector(), nameLists: lazyNameLists() });
  if (persons !== undefined)
    repository.persons = new PersonsRegister(persons, undefined, writable ? '.kasane/persons.yaml' : '');
  const document = documents.get(path);
  if (!document) throw new Error('no document');
  const finding = checkDocument(repository, document).find((found) => found.rule === rule);
  const fixes = finding?.fixes() ?? [];
  const made = (fix: Fix | undefined) => fix && apply(document.text, fix.edits).split('## R6-001\n\n')[1]?.trimEnd();
  const elsewhere = (fix: Fix | undefined, file: string, text: string) => apply(text, fix?.elsewhere?.[file] ?? []);
  return { fixes, titles: fixes.map(({ title }) => title.ja), made, elsewhere, all, finding };
}

describe('a name', () => {
  test('becomes the 呼称 of the member beside it, everywhere or here', () => {
    const { fixes, made } = fixesOf(
      '長男の佐々木義男さんが来た。佐々木さんは「怖い」と話した。',
      'privacy/personal-data',
    );
    expect(made(fixes[0])).toBe('長男が来た。長男は「怖い」と話した。');
    expect(fixes[0]?.preferred).toBe(true);
    expect(made(fixes[1])).toBe('長男が来た。佐々木さんは「怖い」と話した。');
  });

  test('becomes the next free letter; letters of the text are taken', () => {
    const { fixes, made } = fixesOf('A氏と近所の佐々木義男さんが来た。', 'privacy/personal-data');
    expect(fixes.map(made)).toContain('A氏と近所のB氏が来た。');
  });

  test('never becomes the initial that a reading tells', () => {
    const { fixes, made } = fixesOf('近所のアンダーソン・ケイトさんが来た。', 'privacy/personal-data');
    const letters = fixes.map(made).filter((text) => /近所の[A-Z]氏/.test(text ?? ''));
    expect(letters).toEqual(['近所のB氏が来た。']);
  });

  test.each([
    ['青木健一', 'B氏'],
    ['青木 文子', 'B氏'],
    ['馬場明', 'C氏'],
    ['佐々木義男', 'A氏'],
    ['髙橋明美', 'B氏'],
  ])('never becomes an initial that the lists know: %s → %s', (name, letter) => {
    const { fixes, made } = fixesOf(`近所の${name}さんが来た。`, 'privacy/personal-data');
    const letters = fixes.map(made).filter((text) => /近所の[A-Z]氏/.test(text ?? ''));
    expect(letters).toEqual([`近所の${letter}が来た。`]);
  });

  test('with the 呼称 already before it only goes', () => {
    const { fixes, made } = fixesOf('本人（佐々木義男）が来た。', 'privacy/personal-data');
    expect(made(fixes[0])).toBe('本人が来た。');
  });

  test('is never offered for the allow list when it is a whole name', () => {
    const whole = fixesOf('近所の佐々木義男さんが来た。', 'privacy/personal-data');
    expect(whole.fixes.filter((fix) => fix.elsewhere?.['kasane.yaml'])).toEqual([]);
  });

  test('that is a word or a place goes to the allow list, with a reason and a warning in the title', () => {
    const { fixes, elsewhere, all } = fixesOf('泉さんに行った。', 'privacy/personal-data');
    const fix = fixes.find((other) => other.elsewhere?.['kasane.yaml']);
    expect(fix?.title.ja).toContain('gitに入ります');
    expect(elsewhere(fix, 'kasane.yaml', all['kasane.yaml'] ?? '')).toContain(
      '\n個人情報でない語:\n  - 語: 泉\n    理由: 人の名前ではない（場所・物・言葉）\n',
    );
  });

  test.each([
    [
      '個人情報でない語:\n  - 語: 林\n    理由: 場所\n様式: 標準\n',
      '  - 語: 林\n    理由: 場所\n  - 語: 泉\n    理由: 人',
    ],
    ['個人情報でない語:\n  林: 場所\n様式: 標準\n', '  林: 場所\n  泉: 人'],
    ['個人情報でない語:\n- 林\n', '- 林\n- 語: 泉\n  理由: 人'],
    ['個人情報でない語:\n様式: 標準\n', '個人情報でない語:\n  - 語: 泉\n    理由: 人'],
  ])('the allow list keeps its form: %j', (list, expected) => {
    const config = `${caseFiles()['kasane.yaml']}${list}`;
    const { fixes, elsewhere } = fixesOf('泉さんに行った。', 'privacy/personal-data', {
      files: { 'kasane.yaml': config },
    });
    const text = elsewhere(
      fixes.find((other) => other.elsewhere?.['kasane.yaml']),
      'kasane.yaml',
      config,
    );
    expect(text).toContain(expected);
    const allowed = repositoryOf({ 'kasane.yaml': text }).repository.config.allowed;
    expect(allowed).toContain('泉');
  });
});

describe('the register', () => {
  const body = '長男の佐々木義男さんが来た。佐々木さんは「怖い」と話した。';
  const add = (persons: string, writable = true) => {
    const result = fixesOf(body, 'privacy/personal-data', { persons, writable });
    const fix = result.fixes.find((other) => other.elsewhere?.['.kasane/persons.yaml']);
    return { ...result, fix, register: result.elsewhere(fix, '.kasane/persons.yaml', persons) };
  };

  test.each([
    ['', 'R6-001:\n  長男:\n    氏名: 佐々木義男\n'],
    [
      'R6-002:\n  本人:\n    氏名: 青葉 恵\n',
      'R6-002:\n  本人:\n    氏名: 青葉 恵\nR6-001:\n  長男:\n    氏名: 佐々木義男\n',
    ],
    [
      'R6-001:\n  本人:\n    氏名: 青葉 恵\n\nR6-002:\n',
      'R6-001:\n  本人:\n    氏名: 青葉 恵\n  長男:\n    氏名: 佐々木義男\n\nR6-002:\n',
    ],
    ['R6-001:\n  長男:\n    氏名:\n', 'R6-001:\n  長男:\n    氏名: 佐々木義男\n'],
    [
      'R6-001:\n  長男:\n    氏名: （実名。このファイルはgitに入れない）\n    よみ:\n',
      'R6-001:\n  長男:\n    氏名: 佐々木義男\n    よみ:\n',
    ],
  ])('takes up the person: %j', (before, after) => {
    const { fix, register, made } = add(before);
    expect(register).toBe(after);
    expect(made(fix)).toBe('長男が来た。長男は「怖い」と話した。');
    const known = new PersonsRegister(register).persons.filter(({ real }) => real === '佐々木義男');
    expect(known).toMatchObject([{ caseNumber: 'R6-001', name: '長男' }]);
  });

  test('is not offered where git would take it, or where the 呼称 has another name', () => {
    expect(add('R6-001:\n', false).fix).toBeUndefined();
    expect(add('R6-001:\n  長男:\n    氏名: 青葉 恵\n').fix).toBeUndefined();
  });

  test('a registered name becomes its 呼称; elsewhere a letter that is no initial', () => {
    const persons = 'R6-001:\n  長男:\n    氏名: 蝦名沢 澄乃助\n    よみ: えびなざわ すみのすけ\n';
    const own = fixesOf('蝦名沢さんが来た。澄乃助さんも。', 'privacy/registered-name', { persons });
    expect(own.made(own.fixes[0])).toBe('長男が来た。長男も。');
    const other = 'R9-900:\n  本人:\n    氏名: 蝦名沢 澄乃助\n    よみ: あびなざわ びすけ\n';
    const foreign = fixesOf('蝦名沢さんが来た。', 'privacy/registered-name', { persons: other });
    expect(foreign.fixes.map(foreign.made)).toEqual(['C氏が来た。']);
  });

  test('a family that shares its surname is offered one after the other, the one beside first', () => {
    const persons = 'R6-001:\n  本人:\n    氏名: 蝦名沢 ヨシ\n  長男:\n    氏名: 蝦名沢 澄乃助\n';
    const { fixes, made } = fixesOf('長男の蝦名沢さんが来た。', 'privacy/registered-name', { persons });
    expect(fixes.map(made)).toEqual(['長男が来た。', '長男の本人が来た。']);
  });
});

describe('numbers', () => {
  test.each([
    ['携帯 090-1234-5678 へ。', '携帯 ○○○-○○○○-○○○○ へ。'],
    ['本人のメール taro@example.jp へ。', '本人のメール ○○○○@○○○○○○○.○○ へ。'],
  ])('%s', (before, after) => {
    const { fixes, made } = fixesOf(before, 'privacy/identifier', { meeting: '支援会議' });
    expect(made(fixes[0])).toBe(after);
  });

  test.each([
    ['住所は長岡京市開田1丁目1番1号。', ['住所は長岡京市開田。', '住所は長岡京市。']],
    ['住所は京都府長岡京市開田1-1-1 ハイツ開田203。', ['住所は京都府長岡京市開田。', '住所は京都府長岡京市。']],
    ['住所は十日町市本町3丁目2番1号。', ['住所は十日町市本町。', '住所は十日町市。']],
  ])('an address: %s', (before, after) => {
    const { fixes, made } = fixesOf(before, 'privacy/identifier', { meeting: '支援会議' });
    expect(fixes.slice(0, 2).map(made)).toEqual(after);
  });

  test.each([
    ['昭和23年3月5日生まれ。', ['昭和23年生まれ。', '70代。']],
    ['生年月日: 1948-03-05', ['生年月日: 1948年', '生年月日: 70代']],
    ['生年月日 S23.3.5', ['生年月日 昭和23年', '生年月日 70代']],
    ['平成28年4月2日生まれの長女。', ['平成28年生まれの長女。', '小学生の長女。']],
    ['平成30年4月1日生まれの長女。', ['平成30年生まれの長女。', '小学生の長女。']],
    ['平成30年4月2日生まれの長女。', ['平成30年生まれの長女。', '乳幼児の長女。']],
  ])('a birth date: %s', (before, after) => {
    const { fixes, made } = fixesOf(before, 'privacy/identifier', { meeting: '支援会議' });
    expect(fixes.slice(0, 2).map(made)).toEqual(after);
  });
});

test('no message or title of a fix holds the data', () => {
  const { fixes, finding } = fixesOf('長男の佐々木義男さんが来た。', 'privacy/personal-data', { persons: 'R6-001:\n' });
  const words = JSON.stringify([finding?.message, finding?.do, finding?.why, ...fixes.map(({ title }) => title)]);
  expect(words).not.toMatch(/佐々木|義男/);
});
