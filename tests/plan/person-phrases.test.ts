import { expect, test } from 'vitest';
import { unbrokenStretches } from '../../server/src/core/plan/person/furigana/phrases.ts';
import { planWith, renderPerson, tokenizer } from './person-support.ts';

/** The text with brackets around what a line must not part. */
const kept = (text: string) =>
  unbrokenStretches(text)
    .toReversed()
    .reduce((done, { start, end }) => `${done.slice(0, start)}[${done.slice(start, end)}]${done.slice(end)}`, text);

test.each([
  '[10月24日]の初診と母の試し利用',
  '[令和6年10月24日]から[令和元年5月]まで',
  '[2024年10月]（木曜日）',
  '月の返済を[1万5千円以内]にする',
  '[毎月12,000円]、[3万円]、百円',
  '[月2回]、領収書を並べる。[毎週1回]、[1日3回]',
  '[約3か月]、[２週間]、[3日間]、[1.5倍]、[第2回]、[9月末]までに',
  '[午後1時30分]に二階で',
  '[4人]と[100％]',
  '番号 000-000-0000、R6-001、A氏と2 と書く',
])('a line does not break within %s', (marked) => {
  expect(kept(marked.replace(/[[\]]/g, ''))).toBe(marked);
});

test('a long run of numbers is no line of its own', () => {
  for (const { start, end } of unbrokenStretches('1年2月3日4時5分6秒7年8月9日')) expect(end - start).toBeLessThan(12);
});

/** What the person's sheet holds of a text: [kept together], ／ where a line may break before furigana. */
function marked(text: string): string {
  const { html } = renderPerson(planWith(['本人は住み慣れた家で暮らしたい。', text]), { tokenizer });
  const section = /<h2[^>]*>あなたの.*?<\/h2>(.*?)<\/section>/s.exec(html)?.[1] ?? '';
  return section
    .replace(/<rp>[^<]*<\/rp>|<rt>[^<]*<\/rt>|<sup>[^<]*<\/sup>|<\/?ruby>/g, '')
    .replace(/<span class="unbroken">([^<]*)<\/span>/g, '[$1]')
    .replaceAll('<wbr>', '／')
    .replace(/<[^>]*>/g, '')
    .trim();
}

test('the sheet keeps a date together, its furigana too', () => {
  expect(marked('初診は10月24日に受ける。')).toContain('[10月24日]');
  expect(marked('返済を1万5千円以内にする。')).toMatch(/\[1万5千円(?:以内)?\]/);
});

test('lines may break where a phrase begins with furigana, not within words', () => {
  const phrases = marked('列車とバスの時刻に合わせて予約を午前の遅い時間に移す。').split('／');
  expect(phrases).toEqual(['列車とバスの', '時刻に', '合わせて', '予約を', '午前の', '遅い時間に', '移す。']);
  expect(marked('取り上げたお金を引き継ぐ。')).not.toMatch(/取り／|お／|引き／/);
});
