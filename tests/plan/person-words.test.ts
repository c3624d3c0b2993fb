import { expect, test } from 'vitest';
import { changes } from '../../schemas/choices.ts';
import { plainWords } from '../../schemas/vocabulary/index.ts';
import { planWith, renderPerson, seen } from './person-support.ts';
import { repositoryTexts } from './support.ts';

const evaluationPath = 'cases/R5-012/評価-1.md';
const consentPath = 'cases/R5-012/同意書-本人.md';

function evaluationWith(more: string): string {
  const text = repositoryTexts[evaluationPath] ?? '';
  return seen(renderPerson(text.replace('判定', `${more}\n判定`), { path: evaluationPath }).html);
}

test('what got better is said in sentences', () => {
  const text = evaluationWith('変化:\n  - 自立意欲の向上\n  - 孤立の解消');
  expect(text).toContain('よくなったこと 自分でやってみようという気持ちが強くなりました 人とのつながりができました');
  expect(evaluationWith('変化:\n  - その他・変化なし')).not.toContain('よくなったこと');
});

test('every change of the national form has plain words', () => {
  expect(changes.filter((change) => change !== 'その他・変化なし' && !plainWords[change])).toEqual([]);
});

test('years of a follow-up stand in the Japanese calendar', () => {
  const text = `---\n種別: 終結\nケース番号: R5-012\n終結日: 2024-03-01\n理由: 目標達成\nフォローアップ:\n  方法: 電話\n  時期: 2024年4月17日、7月\n---\n`;
  const html = seen(renderPerson(text, { path: 'cases/R5-012/終結.md' }).html);
  expect(html).toContain('令和6年4月17日、7月');
});

test('before the person has agreed, outreach hands over no guesses at their wishes', () => {
  const more = { [consentPath]: '' };
  const plan = planWith(['本人同意: あり', '本人同意: 未確認']);
  expect(seen(renderPerson(plan, { more }).html)).toContain('あなたの気持ちや希望は、これから聞かせてください。');
  expect(seen(renderPerson(plan, { more }).html)).not.toContain('住み慣れた');
  expect(seen(renderPerson(planWith(), {}).html)).toContain('住み慣れた');
});

test('the head explains no terms: its heading says what the sheet is', () => {
  const { html } = renderPerson(planWith());
  const head = /<header.*?<\/header>/s.exec(html)?.[0] ?? '';
  expect(seen(head)).toContain('支援プラン');
  expect(head).not.toContain('※');
  expect(html).toContain('ことばの説明');
});

test('a text far too long is cut with a word', () => {
  const html = renderPerson(planWith(['本人は住み慣れた家で暮らしたい。', '本人は話した。'.repeat(20_000)])).html;
  expect(seen(html).length).toBeLessThan(65_000);
  expect(seen(html)).toContain('続きは、担当の人に聞いてください。');
});
