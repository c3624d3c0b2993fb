import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Detector } from '../../server/src/core/privacy/detector.ts';
import { toMunicipality, toTown } from '../../server/src/core/privacy/mask-address.ts';
import { maskTexts } from '../../server/src/core/privacy/mask-copy.ts';
import { ageBand, toYear, yearMonthInPath, yearMonthReplacements } from '../../server/src/core/privacy/mask-dates.ts';
import { freeLetter, initialsOf, lettersIn } from '../../server/src/core/privacy/mask-letters.ts';
import { applyReplacements, memberBeside, pseudonymAt } from '../../server/src/core/privacy/mask-place.ts';
import { PersonsRegister } from '../../server/src/core/privacy/register.ts';
import { loadLexicon } from '../../server/src/host/lexicon.ts';
import { loadReadings, splitBy } from '../../server/src/host/persons.ts';
import { caseFiles, minutes } from '../support/git-repository.ts';
import { repositoryOf, testDetector } from '../support/repository.ts';

describe('dates keep year and month, in the form they were written', () => {
  test.each([
    ['2024-05-20', '2024-05'],
    ['開催日: 2024/5/20', '開催日: 2024/5'],
    ['２０２４．５．２０', '２０２４．５'],
    ['2024年5月20日（月）に', '2024年5月に'],
    ['令和6年5月20日', '令和6年5月'],
    ['令和６年５月２０日', '令和６年５月'],
    ['令和元年十月三日', '令和元年十月'],
    ['令和6年(2024年)5月20日', '令和6年(2024年)5月'],
    ['2023(令和5)年10月11日', '2023(令和5)年10月'],
    ['R6.5.20', 'R6.5'],
    ['S23.3.5に', 'S23.3に'],
    ['5月20日に', '5月に'],
    ['5月20日から23日まで留守', '5月中留守'],
    ['5月3日・10日に', '5月に'],
    ['10/3(火) 訪問', '10月 訪問'],
    ['- 10/3 訪問', '- 10月 訪問'],
    ['### 2024-05-20 14:00 訪問', '### 2024-05 14:00 訪問'],
    ['minutes/2024-05-20', 'minutes/2024-05'],
    ['R5-012', 'R5-012'],
    ['3日間、5月、2024年度、1/2、106条の6、1.2.3', '3日間、5月、2024年度、1/2、106条の6、1.2.3'],
    ['090-1234-5678', '090-1234-5678'],
    ['控え-2024-05-20-2', '控え-2024-05-2'],
    ['R5-012-2024-05-20', 'R5-012-2024-05'],
    ['２０２４－０５－２０', '２０２４－０５'],
    ['0312-2099-99-99、1234-56-78', '0312-2099-99-99、1234-56-78'],
  ])('%s', (before, after) => {
    expect(applyReplacements(before, yearMonthReplacements(before))).toBe(after);
  });

  test.each([
    ['minutes/2024-05-20.md', 'minutes/2024-05.md'],
    ['minutes/2024-05-20-支援会議.md', 'minutes/2024-05-支援会議.md'],
    ['記録/20240520訪問.txt', '記録/202405訪問.txt'],
    ['cases/R5-012/プラン-1.md', 'cases/R5-012/プラン-1.md'],
    ['cases/新規/つなぐシート-2024-07-10.md', 'cases/新規/つなぐシート-2024-07.md'],
    ['minutes/2024-05-20-2.md', 'minutes/2024-05-2.md'],
    ['訪問_R6.5.20.md', '訪問_R6.5.md'],
  ])('in a path: %s', (before, after) => {
    expect(yearMonthInPath(before)).toBe(after);
  });

  test.each([
    ['昭和23年3月5日', '昭和23年'],
    ['1948-03-05', '1948年'],
    ['S23.3.5', '昭和23年'],
    ['昭和23年(1948年)3月5日', '昭和23年(1948年)'],
    ['１９４８年３月５日', '１９４８年'],
  ])('the year of a birth date: %s', (before, after) => expect(toYear(before)).toBe(after));

  test('the age band of a day', () => {
    expect(ageBand('1948-03-05', '2024-06-01')).toBe('70代');
    expect(ageBand('2006-04-02', '2024-06-01')).toBe('高校生');
    expect(ageBand('2006-04-01', '2024-06-01')).toBe('10代');
    expect(ageBand('1930-01-01', '2024-06-01')).toBe('90代以上');
    expect(ageBand('2030-01-01', '2024-06-01')).toBeUndefined();
  });
});

describe('addresses', () => {
  const { municipalities } = loadLexicon(join(import.meta.dirname, '../../server/data'));
  const isMunicipality = (name: string) => municipalities.has(name);
  test.each([
    ['京都府長岡京市開田1丁目1番1号', '京都府長岡京市', '京都府長岡京市開田'],
    ['市川市八幡１－２－３', '市川市', '市川市八幡'],
    ['東村山市本町1-2-3', '東村山市', '東村山市本町'],
    ['四日市市諏訪町三丁目2番', '四日市市', '四日市市諏訪町'],
    ['青森県東津軽郡平内町大字小湊35番地', '青森県東津軽郡平内町', '青森県東津軽郡平内町大字小湊'],
  ])('%s', (address, municipality, town) => {
    expect(toMunicipality(address, isMunicipality)).toBe(municipality);
    expect(toTown(address)).toBe(town);
  });
  test('that name no municipality give none', () =>
    expect(toMunicipality('本町3丁目2番1号', isMunicipality)).toBeUndefined());
});

describe('pseudonyms', () => {
  test('letters in order, without those taken and the initials', () => {
    expect(freeLetter(new Set(['A']), new Set(['B']))).toBe('C');
    expect(freeLetter(new Set('ABCDEFGHIJKLMNOPQRSTUVWXYZ'), new Set())).toBe('AA');
    expect([...lettersIn('A氏とＢさん、JR、DVさん')]).toEqual(['A', 'B', 'DV']);
    expect([...initialsOf(['おおた', 'はなこ'])]).toEqual(['O', 'H']);
  });

  test.each([
    ['本人の山田太郎さんが', '本人が'],
    ['本人（山田太郎）が', '本人が'],
    ['本人（山田太郎、75歳）が', '本人（本人、75歳）が'],
    ['山田太郎様が', '本人が'],
    ['日本人 山田太郎が', '日本人 本人が'],
  ])('take the honorific with them: %s', (before, after) => {
    const start = before.indexOf('山田太郎');
    expect(applyReplacements(before, [pseudonymAt(before, { start, end: start + 4 }, '本人')])).toBe(after);
  });

  const members = [
    { name: '本人', relation: '本人' },
    { name: '長男', relation: '長男' },
  ];
  test.each([
    ['長男の山田さん', '長男'],
    ['山田（長男）', '長男'],
    ['長男：山田', '長男'],
    ['山田さんと長男', undefined],
    ['長男は山田さんを', undefined],
    ['長男が来た。山田さんは', undefined],
    ['長男さんの友人で山田さん', undefined],
  ])('the member beside: %s', (text, expected) => {
    const start = text.indexOf('山田');
    expect(memberBeside(text, { start, end: start + 2 }, members)?.name).toBe(expected);
  });
});

describe('a copy', () => {
  const folder = join(import.meta.dirname, '../../server/data');
  const lexicon = loadLexicon(folder);
  const copy = (
    files: Readonly<Record<string, string>>,
    { agencies = false, persons = '', detector = testDetector() } = {},
  ) => {
    const { repository, documents } = repositoryOf(files, { detector: testDetector() });
    if (persons !== '') repository.persons = new PersonsRegister(persons, splitBy(lexicon));
    const inputs = Object.entries(files).map(([path, text]) => ({ path, text, document: documents.get(path) }));
    return maskTexts(inputs, {
      repository,
      agencies,
      detector,
      split: splitBy(lexicon),
      readingsOf: loadReadings(folder),
      isMunicipality: (name) => lexicon.municipalities.has(name),
      isName: (word) => lexicon.surnameRank(word) !== undefined && !lexicon.isOrdinaryWord(word),
    });
  };
  const textOf = (made: ReturnType<typeof copy>, from: string) =>
    made.files.find((file) => file.from === from)?.text ?? '';
  const record = (text: string, number = 'R6-001') => `---\n種別: 支援経過\nケース番号: ${number}\n---\n\n${text}\n`;
  const body = (text: string) => text.split('---\n\n')[1]?.trimEnd();

  test('calls one person the same in all documents of the case, in every form of the name', () => {
    const made = copy({
      ...caseFiles(),
      'cases/R6-001/a.md': record('近所の佐々木義男さんが来た。'),
      'cases/R6-001/b.md': record('佐々木さんと義男さん、ササキヨシオではない。太田花子さんも。'),
      'minutes/2024-05-20.md': minutes('佐々木義男さんの話。太田さんの話。'),
    });
    expect(body(textOf(made, 'cases/R6-001/a.md'))).toBe('近所のA氏が来た。');
    expect(body(textOf(made, 'cases/R6-001/b.md'))).toMatch(/^A氏とA氏、.*B氏も。$/);
    expect(textOf(made, 'minutes/2024-05-20.md')).toContain('A氏の話。B氏の話。');
  });

  test('uses the 呼称 of the household where the words beside say so, in the whole case', () => {
    const made = copy({
      ...caseFiles(),
      'cases/R6-001/a.md': record('長男の佐々木義男さんが来た。'),
      'cases/R6-001/b.md': record('佐々木さんは留守。'),
    });
    expect(body(textOf(made, 'cases/R6-001/b.md'))).toBe('長男は留守。');
    expect(made.key).toContainEqual({ scope: 'R6-001', pseudonym: '長男', names: ['佐々木義男'] });
  });

  test('never uses an initial, nor a letter that the case uses already', () => {
    const made = copy({
      ...caseFiles(),
      'cases/R6-001/a.md': record('A氏と近所の馬場義男さん（ばば よしお）が来た。'),
    });
    expect(body(textOf(made, 'cases/R6-001/a.md'))).toBe('A氏と近所のC氏が来た。');
  });

  test('letters begin anew in each case', () => {
    const made = copy({
      ...caseFiles(),
      'cases/R6-001/a.md': record('近所の佐々木義男さん。'),
      'cases/R6-002/a.md': record('近所の高橋健一さん。', 'R6-002'),
    });
    expect(body(textOf(made, 'cases/R6-002/a.md'))).toBe('近所のA氏。');
  });

  test('minutes with several cases are divided by their sections', () => {
    const two = minutes('佐々木義男さんの話。').replace('決定事項', '  - 番号: R6-002\n    同意: なし\n決定事項');
    const made = copy({
      ...caseFiles(),
      'cases/R6-001/a.md': record('長男の佐々木義男さん。'),
      'cases/R6-002/a.md': record('近所の佐々木義男さん。', 'R6-002'),
      'minutes/2024-05-20.md': `${two}\n## R6-002\n\n佐々木義男さんの話。\n`,
    });
    expect(textOf(made, 'minutes/2024-05-20.md')).toMatch(/## R6-001\n\n長男の話。[\s\S]*## R6-002\n\nA氏の話。/);
  });

  test('staff are 職員A wherever they appear', () => {
    const made = copy({
      ...caseFiles(),
      'agencies.yaml':
        '- 名称: 地域福祉連携室\n  担当:\n    - 職種: 保健師\n      氏名: 宮下 拓也\n      よみ: みやした たくや\n',
      'minutes/2024-05-20.md': minutes('宮下保健師の話。').replace(
        '  - 機関: 地域福祉連携室\nケース',
        '  - 機関: 地域福祉連携室\n    氏名: 宮下拓也\nケース',
      ),
    });
    expect(textOf(made, 'agencies.yaml')).toContain('氏名: 職員A\n      よみ: 職員A');
    expect(textOf(made, 'minutes/2024-05-20.md')).toContain('氏名: 職員A');
  });

  test('the register says what to call whom; a 呼称 that is a name is none', () => {
    const persons = 'R6-001:\n  長男:\n    氏名: 蝦名沢 澄乃助\n    よみ: えびなざわ すみのすけ\n';
    const made = copy({ ...caseFiles(), 'cases/R6-001/a.md': record('蝦名沢は留守。えびなざわさん。') }, { persons });
    expect(body(textOf(made, 'cases/R6-001/a.md'))).toBe('長男は留守。長男。');
    const named = caseFiles();
    named['cases/R6-001/ケース.md'] = (named['cases/R6-001/ケース.md'] ?? '').replace('呼称: 長男', '呼称: 佐々木');
    const other = copy({ ...named, 'cases/R6-001/a.md': record('佐々木さんは留守。') });
    expect(body(textOf(other, 'cases/R6-001/a.md'))).toBe('長男は留守。');
    expect(textOf(other, 'cases/R6-001/ケース.md')).not.toContain('佐々木');
  });

  test('numbers are ○, addresses the municipality, birth dates the year, days the month', () => {
    const made = copy({
      ...caseFiles(),
      'cases/R6-001/a.md': record(
        '2024年5月20日、昭和23年3月5日生まれ。住所は長岡京市開田1丁目1番1号、携帯 090-1234-5678。',
      ),
    });
    expect(body(textOf(made, 'cases/R6-001/a.md'))).toBe(
      '2024年5月、昭和23年生まれ。住所は長岡京市、携帯 ○○○-○○○○-○○○○。',
    );
    expect(made.counts.get('PHONE')).toBe(1);
    expect(made.counts.get('ADDRESS')).toBe(1);
    expect(made.counts.get('BIRTH_DATE')).toBe(1);
  });

  test('agencies become letters only when asked for; every name of one is one letter', () => {
    const files = {
      ...caseFiles(),
      'cases/R6-001/a.md': record(
        '東包括と東地域包括支援センター、青葉病院へ。総合病院や社会福祉協議会、重層的支援会議も。',
      ),
    };
    expect(body(textOf(copy(files), 'cases/R6-001/a.md'))).toContain('東包括');
    const made = body(textOf(copy(files, { agencies: true }), 'cases/R6-001/a.md'));
    expect(made).toMatch(
      /^([A-Z])地域包括支援センターと\1地域包括支援センター、[A-Z]病院へ。総合病院や社会福祉協議会、重層的支援会議も。$/,
    );
  });

  test('a short name of an agency is none within a word', () => {
    const files = caseFiles();
    files['cases/R6-001/a.md'] = record('包括的相談支援と地域包括ケア、包括の職員、包括へ。');
    files['agencies.yaml'] = (files['agencies.yaml'] ?? '').replace('- 東包括', '- 包括');
    expect(body(textOf(copy(files, { agencies: true }), 'cases/R6-001/a.md'))).toMatch(
      /^包括的相談支援と地域包括ケア、([A-Z])地域包括支援センターの職員、\1地域包括支援センターへ。$/,
    );
  });

  test('files are renamed and links follow', () => {
    const made = copy({
      ...caseFiles(),
      'cases/R6-001/佐々木義男さん.md': record(
        '会議: minutes/2024-05-20 と [記録](../../minutes/2024-05-20.md#R6-001)',
      ),
      'minutes/2024-05-27.md': minutes('なし').replace('2024-05-20', '2024-05-27'),
    });
    expect(made.files.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['cases/R6-001/A氏.md', 'minutes/2024-05.md', 'minutes/2024-05-2.md']),
    );
    expect(body(textOf(made, 'cases/R6-001/佐々木義男さん.md'))).toBe(
      '会議: minutes/2024-05 と [記録](../../minutes/2024-05.md#R6-001)',
    );
  });

  test('front matter stays valid YAML, line breaks and byte-order mark stay', () => {
    const files = {
      ...caseFiles(),
      'cases/R6-001/a.md':
        `\uFEFF${record('x').replace('---\n\n', '相手: 佐々木義男さん\n連絡先: "090-1234-5678"\n備考: |\n  住所は長岡京市開田1丁目1番1号\n日: 2024-05-20\n---\n\n')}`.replace(
          /\n/g,
          '\r\n',
        ),
    };
    for (const { text, path } of copy(files, { agencies: true }).files) {
      if (!path.endsWith('.md')) continue;
      const [, head = ''] = text.replace(/\r\n/g, '\n').split(/^\uFEFF?---$/m);
      expect(() => parse(head) as unknown).not.toThrow();
    }
    const text = textOf(copy(files), 'cases/R6-001/a.md');
    expect(text.startsWith('\uFEFF---\r\n')).toBe(true);
    expect(text.replace(/\r\n/g, '')).not.toContain('\n');
    expect(text).not.toMatch(/佐々木|090|開田|05-20/);
  });

  test('keys of the forms and closed choices stay, whatever a detector takes them for', () => {
    const files = caseFiles();
    const eager: Detector = {
      detect: (text) =>
        [...text.matchAll(/呼称|年代|状態|支援中|70代/g)].map((match) => ({
          type: 'PERSON',
          start: match.index,
          end: match.index + match[0].length,
          tier: 'possible',
          reason: 'speaker',
        })),
    };
    const made = copy(files, { detector: eager });
    expect(textOf(made, 'cases/R6-001/ケース.md')).toBe(
      (files['cases/R6-001/ケース.md'] ?? '').replace('2024-04-01', '2024-04'),
    );
  });

  test('a folder that is no case repository is one case', () => {
    const made = copy({ 'a.txt': '佐々木義男さんが来た。', 'b.txt': '佐々木さんの話。' });
    expect(made.files.map(({ text }) => text)).toEqual(['A氏が来た。', 'A氏の話。']);
  });
});
