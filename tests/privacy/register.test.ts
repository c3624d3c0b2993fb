import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { PersonsRegister } from '../../server/src/core/privacy/register.ts';
import { checkDocument } from '../../server/src/core/rules/run.ts';
import { Config } from '../../server/src/core/workspace/config.ts';
import { loadLexicon } from '../../server/src/host/lexicon.ts';
import { loadPersons, personsFile, splitBy } from '../../server/src/host/persons.ts';
import { caseFiles, GitFolder, minutes } from '../support/git-repository.ts';
import { repositoryOf } from '../support/repository.ts';

const lexicon = loadLexicon(join(import.meta.dirname, '../../server/data'));
const register = (real: string, reading = '') =>
  new PersonsRegister(`R6-001:\n  本人:\n    氏名: ${real}\n    よみ: ${reading}\n`, splitBy(lexicon));
/** The words found, as written. */
const found = (real: string, reading: string, text: string) =>
  register(real, reading)
    .find(text)
    .map(({ start, end }) => text.slice(start, end));

describe('a registered name is found', () => {
  test.each([
    ['高橋 ヨシ', 'たかはし よし', '高橋ヨシが来た', '高橋ヨシ'],
    ['高橋 ヨシ', 'たかはし よし', '髙橋　ﾖｼさん', '髙橋　ﾖｼ'],
    ['高橋 ヨシ', 'たかはし よし', '髙橋さん宅', '髙橋'],
    ['高橋 ヨシ', 'たかはし よし', '高橋は留守だった', '高橋'],
    ['高橋 ヨシ', 'たかはし よし', 'ヨシの部屋', 'ヨシ'],
    ['高橋 ヨシ', 'たかはし よし', 'ﾀｶﾊｼ ﾖｼ 様', 'ﾀｶﾊｼ ﾖｼ'],
    ['高橋 ヨシ', 'たかはし よし', 'たかはしさん', 'たかはし'],
    ['山﨑 恵', 'やまざき めぐみ', '山崎氏', '山崎'],
    ['渡邊 広', 'わたなべ ひろし', '渡辺広', '渡辺広'],
    ['斎藤 実', 'さいとう みのる', '齋藤は', '齋藤'],
    ['佐藤花子', '', '佐藤さんと花子さん', '佐藤・花子'],
    ['蝦名沢 澄乃助', '', '長男蝦名沢さん', '蝦名沢'],
    ['林 誠', 'はやし まこと', '林さんは', '林'],
    ['髙橋 ヨシ', 'たかはし よし', '| 高橋 | ヨシ |', '高橋・ヨシ'],
  ])('%s (%s) in %s', (real, reading, text, expected) => {
    expect(found(real, reading, text).join('・')).toBe(expected);
  });
});

describe('a registered name is found in every spelling', () => {
  const groups =
    '髙高 﨑崎嵜碕 邊辺邉 齋齊斎斉 澤沢 濱浜濵 櫻桜 國国 廣広 嶋島嶌 眞真 德徳 榮栄 瀨瀬 瀧滝 淵渕 惠恵 壽寿 實実 學学 會会 與与 靜静 黑黒 冨富 彌弥 ' +
    '亞亜 澁渋 關関 兒児 藏蔵 稻稲 桒桑 栁柳桺 舘館 龍竜 曾曽 萬万 峯峰 薗園 祗祇 鷗鴎 佛仏 敎教 淸清 靑青 籠篭 應応 勳勲 緖緒 郞郎 穗穂 吳呉 溫温 莊荘 ' +
    '藝芸 龜亀 曉暁 壯壮 戶戸 嵓岩 埜野 枩松 邨村 劔剣劍 滿満 禰祢 總総 衞衛 讓譲 鄕郷 橫横 寬寛 寶宝 姬姫 𠮷吉 𣘺橋槗 𡈽土圡 ⻑長 ⻆角 ⾕谷';

  test.each(groups.split(' '))('%s', (group) => {
    const signs = [...group];
    const pairs = signs.flatMap((a) => signs.filter((b) => b !== a).map((b) => [a, b] as const));
    const missed = pairs.filter(([a, b]) => found(`${a}沼 太郎`, '', `${b}沼さんが来た`)[0] !== `${b}沼`);
    expect(missed).toEqual([]);
  });

  test.each([
    ['a sign with its shape told apart', '辻󠄀 葛男', '', '辻 葛男が', '辻 葛男'],
    ['the same in the text', '辻 葛男', '', '長女の辻󠄀葛󠄀男さん', '辻󠄀葛󠄀男'],
    ['a compatibility sign', '神谷 福子', '', '\ufa19谷さん', '\ufa19谷'],
    ['voiced marks apart, as a Mac writes file names', 'がもう 淳', '', 'か\u3099もうさん', 'か\u3099もう'],
    ['half-width kana', '蝦名沢 澄乃助', 'えびなざわ すみのすけ', 'ｴﾋﾞﾅｻﾞﾜ ｽﾐﾉｽｹ', 'ｴﾋﾞﾅｻﾞﾜ ｽﾐﾉｽｹ'],
    ['a sign nobody sees within', '蝦名沢 澄乃助', '', '蝦名\u200b沢さん', '蝦名\u200b沢'],
    ['capitals', 'Nguyen Thi Lan', '', 'NGUYEN THI LANが', 'NGUYEN THI LAN'],
    ['the given name first', '蝦名沢 澄乃助', '', '（澄乃助　蝦名沢）', '澄乃助・蝦名沢'],
    ['behind a label and a space', '蝦名沢 澄乃助', '', '担当 蝦名沢 来所', '蝦名沢'],
    ['in the middle of marks', '蝦名沢 澄乃助', '', '**蝦名沢**__澄乃助__', '蝦名沢・澄乃助'],
  ])('%s', (_, real, reading, text, expected) => {
    expect(found(real, reading, text).join('・')).toBe(expected);
  });

  test('offsets count in the text as it is written', () => {
    const text = '😀𠮷田花子さんと吉田󠄀さん';
    const places = register('吉田 花子').find(text);
    expect(places.map(({ start, end }) => [start, end, text.slice(start, end)])).toEqual([
      [2, 7, '𠮷田花子'],
      [10, 14, '吉田󠄀'],
    ]);
  });
});

describe('an ordinary word or another name is not', () => {
  test.each([
    ['林 誠', 'はやし まこと', '小林さんの林業'],
    ['山田 太郎', 'やまだ たろう', '山田町の小山田さん'],
    ['高橋 ヨシ', 'たかはし よし', 'これはよしとする。よし、行こう'],
    ['高橋 ハナ', 'たかはし はな', 'はなしを聞いた。花屋のハナミズキ'],
    ['東 幸', 'ひがし さち', '東に向かう。幸いにも'],
    ['佐々木 義男', '', '佐々木原町'],
    ['佐藤 花子', '', '佐藤 恵が来た'],
    ['山田 太郎', '', '山本 太郎が来た'],
    ['Lan Thi', '', 'Landの話、Plan'],
  ])('%s (%s) in %s', (real, reading, text) => {
    expect(found(real, reading, text)).toEqual([]);
  });
});

test('a long register and a long text are read in time', () => {
  const people = Array.from(
    { length: 2000 },
    (_, i) => `  A${i}:\n    氏名: 山${String.fromCharCode(0x4e00 + i)} 太${i}郎\n    よみ: やま${i} たろう\n`,
  );
  const long = new PersonsRegister(`R6-001:\n${people.join('')}`, () => undefined);
  const text = '本人は山の家で暮らしたいと話した。'.repeat(300);
  const start = performance.now();
  long.find(text);
  expect(performance.now() - start).toBeLessThan(2000);
});

describe('the split of a name written in one', () => {
  test.each([
    ['山田太郎', '山田/太郎'],
    ['佐々木義男', '佐々木/義男'],
    ['林誠', '林/誠'],
    ['長谷川ヨシ', '長谷川/ヨシ'],
    ['佐々木', undefined],
    ['蝦名沢', undefined],
  ])('%s', (name, expected) => {
    expect(splitBy(lexicon)(name)?.join('/')).toBe(expected);
  });
});

describe('privacy/registered-name', () => {
  const check = (files: Readonly<Record<string, string>>, persons: string, path: string) => {
    const { repository } = repositoryOf({ ...caseFiles(), ...files });
    repository.persons = new PersonsRegister(persons, splitBy(lexicon));
    const text = files[path] ?? '';
    const document = repository.parse(path, text);
    return checkDocument(repository, document, { only: new Set(['privacy/registered-name']) }).map(({ range }) =>
      text.slice(range.start, range.end),
    );
  };
  const sato = 'R6-001:\n  本人:\n    氏名: 佐藤 花子\n    よみ: さとう はなこ\n';

  test('staff of the same surname are not meant: attendees and the register of agencies', () => {
    const text = minutes('佐藤さんは元気だ。').replace(
      '  - 機関: 地域福祉連携室\nケース',
      '  - 機関: 地域福祉連携室\n    氏名: 佐藤\nケース',
    );
    expect(check({ 'minutes/a.md': text }, sato, 'minutes/a.md')).toEqual(['佐藤']);
    const agencies = '- 名称: 地域福祉連携室\n  担当:\n    - 氏名: 佐藤 恵\n      よみ: さとう めぐみ\n';
    expect(check({ 'agencies.yaml': agencies }, sato, 'agencies.yaml')).toEqual([]);
    expect(check({ 'agencies.yaml': '- 名称: 佐藤花子\n' }, sato, 'agencies.yaml')).toEqual(['佐藤花子']);
  });

  test('any text, with the comment that silences it', () => {
    expect(check({ 'メモ.txt': '佐藤花子さんに電話' }, sato, 'メモ.txt')).toEqual(['佐藤花子']);
    const silenced = '<!-- kasane-disable-next-line privacy/registered-name -- 同じ名字の店 -->\n佐藤さんの店\n';
    expect(check({ 'メモ.md': silenced }, sato, 'メモ.md')).toEqual([]);
  });
});

describe('where the register lies', () => {
  const folders: string[] = [];
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  });
  const plain = (files: Readonly<Record<string, string>>) => {
    const root = mkdtempSync(join(tmpdir(), 'kasane-persons-'));
    folders.push(root);
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    return root;
  };
  const persons = 'R6-001:\n  本人:\n    氏名: 山田 太郎\n';

  test('the environment, then kasane.yaml, then the usual place', () => {
    const config = new Config('氏名簿: ../names.yaml\n');
    expect(personsFile('/a/b', new Config(''), {})).toBe('/a/b/.kasane/persons.yaml');
    expect(personsFile('/a/b', config, {})).toBe('/a/names.yaml');
    expect(personsFile('/a/b', new Config('氏名簿: ~/names.yaml\n'), { HOME: '/home/u' })).toBe('/home/u/names.yaml');
    expect(personsFile('/a/b', config, { KASANE_PERSONS: '/c/p.yaml' })).toBe('/c/p.yaml');
  });

  test('without one there is none; a broken one is read as far as it goes', () => {
    expect(loadPersons(plain({}), new Config(''), {})).toBeUndefined();
    const broken = loadPersons(plain({ '.kasane/persons.yaml': `${persons}  "x: [y\n` }), new Config(''), {});
    expect(broken?.persons.length).toBe(1);
  });

  test('it may be written to only inside the repository and where git passes it by', () => {
    const usual = { '.kasane/persons.yaml': persons };
    expect(loadPersons(plain(usual), new Config(''), {})?.file.path).toBe('.kasane/persons.yaml');
    const ignored = new GitFolder({ ...usual, '.gitignore': '.kasane/\n' });
    const open = new GitFolder(usual);
    const tracked = new GitFolder({ ...usual, '.gitignore': '.kasane/\n' });
    tracked.git('add', '-f', '.kasane/persons.yaml');
    folders.push(ignored.root, open.root, tracked.root);
    expect(loadPersons(ignored.root, new Config(''), {})?.file.path).toBe('.kasane/persons.yaml');
    expect(loadPersons(open.root, new Config(''), {})?.file.path).toBe('');
    expect(loadPersons(tracked.root, new Config(''), {})?.file.path).toBe('');
    const outside = loadPersons(plain({}), new Config(''), {
      KASANE_PERSONS: join(ignored.root, '.kasane/persons.yaml'),
    });
    expect(outside?.file.path).toBe('');
  });
});
