import { describe, expect, test } from 'vitest';
import { glossary, plainWords, readingRules } from '../../schemas/vocabulary/index.ts';
import { alignCompound, alignWord } from '../../server/src/core/plan/person/furigana/align.ts';
import { planWith, read, renderPerson, tokenizer } from './person-support.ts';

test('ruby stands over kanji alone, with brackets for readers without it', () => {
  const { html } = renderPerson(planWith(['本人は住み慣れた家で暮らしたい。', '本人は行う。']), { tokenizer });
  expect(html).toContain('<ruby>本人<rp>（</rp><rt>ほんにん</rt><rp>）</rp></ruby>は');
  expect(html).toContain('<ruby>行<rp>（</rp><rt>おこな</rt><rp>）</rp></ruby>う');
  for (const [, base = '', reading = ''] of html.matchAll(/<ruby>([^<]*)<rp>（<\/rp><rt>([^<]*)<\/rt>/g)) {
    expect(base).toMatch(/^[\p{sc=Han}ヶ0-9]+[つり]*\p{sc=Han}*$|\p{sc=Han}/u);
    expect(reading).toMatch(/^[\p{sc=Hiragana}ー]+$/u);
  }
});

describe('readings', () => {
  test.each([
    ['本人は月2回、会議を行った。', '本人(ほんにん)は月(つき)2回(かい)、会議(かいぎ)を行(おこな)った。'],
    ['一人で二人の家に行った。', '一人(ひとり)で二人(ふたり)の家(いえ)に行(い)った。'],
    ['1人、2人、3人', '1人(ひとり)、2人(ふたり)、3人(にん)'],
    ['3月1日と週1日', '3月(がつ)1日(ついたち)と週(しゅう)1日(いちにち)'],
    ['12月20日まで2日', '12月(がつ)20日(はつか)まで2日(ふつか)'],
    ['3か月ごと、2回分、3日間', '3か月(げつ)ごと、2回(かい)分(ぶん)、3日(みっか)間(かん)'],
    ['10分と5分、3分の1', '10分(ぷん)と5分(ふん)、3分(ぶん)の1'],
    ['3本、1泊、2泊', '3本(ぼん)、1泊(ぱく)、2泊(はく)'],
    ['一回、一本、三泊、四人', '一回(いっかい)、一本(いっぽん)、三泊(さんぱく)、四人(よにん)'],
    ['紙に書いて', '紙(かみ)に書(か)いて'],
    ['十分に休む', '十分(じゅうぶん)に休(やす)む'],
    ['何を、何か、何で、何回', '何(なに)を、何(なに)か、何(なん)で、何(なん)回(かい)'],
    ['他の方、その他', '他(ほか)の方(かた)、その他(た)'],
    ['話し方、目標の立て方', '話(はな)し方(かた)、目標(もくひょう)の立(た)て方(かた)'],
    ['市の家で今日、明日、上手に', '市(し)の家(いえ)で今日(きょう)、明日(あした)、上手(じょうず)に'],
    ['一日、日中に通いの場へ', '一日(いちにち)、日(にっ)中(ちゅう)に通(かよ)いの場(ば)へ'],
    ['私と友達', '私(わたし)と友達(ともだち)'],
    ['令和6年の申込み、通帳', '令(れい)和(わ)6年(ねん)の申込(もうしこ)み、通帳(つうちょう)'],
    ['来る人と、いま人が来ている', '来(く)る人(ひと)と、いま人(ひと)が来(き)ている'],
  ])('%s', (text, said) => {
    expect(read(text)).toBe(said);
  });

  test('without a tokenizer only known words get furigana', () => {
    expect(read('本人は支援会議で珊瑚の話をした。月2回。', {})).toBe(
      '本人(ほんにん)は支援会議(しえんかいぎ)で珊瑚の話をした。月2回(かい)。',
    );
  });
});

describe('corrections', () => {
  const text = '土橋の家';
  const plan = (more: string) =>
    planWith(['本人は住み慣れた家で暮らしたい。', text], ['本人同意: あり', `本人同意: あり\n${more}`]);
  const readingIn = (html: string) => /<ruby>土橋<rp>（<\/rp><rt>([^<]*)</.exec(html)?.[1];
  const config = (reading: string) => ({ 'kasane.yaml': `自治体: 長岡京市\n読み:\n  土橋: ${reading}\n` });

  test('the document goes before those handed in, these before kasane.yaml', () => {
    const readings = new Map([['土橋', 'つちばし']]);
    const own = plan('よみ:\n  土橋: ドバシ\n');
    expect(readingIn(renderPerson(own, { tokenizer, readings, more: config('つちはし') }).html)).toBe('どばし');
    expect(readingIn(renderPerson(plan(''), { tokenizer, readings, more: config('つちはし') }).html)).toBe('つちばし');
    expect(readingIn(renderPerson(plan(''), { tokenizer, more: config('つちはし') }).html)).toBe('つちはし');
    expect(readingIn(renderPerson(plan(''), { more: config('つちはし') }).html)).toBe('つちはし');
  });

  test('what is no reading is passed over', () => {
    const before = readingIn(renderPerson(plan(''), { tokenizer }).html);
    for (const wrong of ['土橋', '<b>', '123', '']) {
      expect(readingIn(renderPerson(plan(`よみ:\n  土橋: '${wrong}'\n`), { tokenizer }).html)).toBe(before);
    }
  });

  test('the register reads its agencies, and their town elsewhere', () => {
    const more = {
      'agencies.yaml': '- 名称: 大蛇町地域包括支援センター\n  よみ: おろちまちちいきほうかつしえんせんたー\n',
    };
    const said = read('大蛇町地域包括支援センターと大蛇町', { tokenizer, ...{ more } });
    expect(said).toContain('大蛇(おろち)町(まち)地域(ちいき)包括(ほうかつ)支援(しえん)センター');
    expect(said).toMatch(/と大蛇\(おろち\)町\(まち\)$/);
  });
});

test('readings are laid over the kanji of a word', () => {
  expect(alignWord('引き継ぎ', 'ひきつぎ')?.map(({ reading }) => reading)).toEqual(['ひ', 'つ']);
  expect(alignWord('就労継続支援Ｂ型', 'しゅうろうけいぞくしえんびーがた')?.map(({ reading }) => reading)).toEqual([
    'しゅうろうけいぞくしえん',
    'がた',
  ]);
  expect(alignWord('行う', 'はしる')).toBeUndefined();
  const pieces = [
    { text: '外', reading: 'ソト' },
    { text: 'ヶ', reading: undefined },
    { text: '浜町', reading: 'ハマチョウ' },
    { text: '役場', reading: 'ヤクバ' },
  ];
  expect(alignCompound(pieces, 'そとがはままちやくば', 0)).toEqual([
    { start: 0, end: 4, reading: 'そとがはままち' },
    { start: 4, end: 6, reading: 'やくば' },
  ]);
});

test('the lists are sound', () => {
  expect(glossary.length).toBeGreaterThanOrEqual(40);
  const names = glossary.flatMap(({ text, aliases }) => [text, ...aliases]);
  expect(new Set(names).size).toBe(names.length);
  for (const { text, meaning } of glossary) {
    expect(meaning, text).toMatch(/です。$|ます。$/);
    expect(meaning.match(/。/g), text).toHaveLength(1);
  }
  for (const { text, reading } of readingRules) {
    expect(reading).toMatch(/^[\p{sc=Hiragana}]+$/u);
    expect(alignWord(text, reading), text).toBeDefined();
  }
  for (const words of Object.values(plainWords)) expect(words).not.toBe('');
});
