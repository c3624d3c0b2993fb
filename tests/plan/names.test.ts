import { describe, expect, test } from 'vitest';
import { renderPage, renderSheet } from '../../server/src/core/plan/index.ts';
import { namesOfCase, withRealNames } from '../../server/src/core/plan/names.ts';
import { PersonsRegister } from '../../server/src/core/privacy/register.ts';
import { repositoryOf } from './samples.ts';
import { checkSafe, planPath, planText, repositoryTexts, textOf } from './support.ts';

const register = `R5-012:
  本人:
    氏名: 山田 花子
  長男: 山田 一郎
  母: 山田 ヨネ
  子: 山田 次郎
  A氏: 佐藤 <b>三郎</b>
R5-099:
  次男: 別家 四郎
`;

function repositoryWith(texts: Readonly<Record<string, string>>) {
  const repository = repositoryOf({ ...repositoryTexts, ...texts });
  repository.persons = new PersonsRegister(register);
  return repository;
}

const names = namesOfCase(repositoryWith({}), 'Ｒ５－０１２');

test.each([
  ['本人は家で暮らしたい', '山田 花子は家で暮らしたい'],
  ['ご本人に聞く', '山田 花子に聞く'],
  ['本人・長男、母', '山田 花子・山田 一郎、山田 ヨネ'],
  ['本人同意と本人確認', '本人同意と本人確認'],
  ['本人宅で、長男自身が', '山田 花子宅で、山田 一郎自身が'],
  ['父母と祖母、母子家庭、お母さん', '父母と祖母、母子家庭、お母さん'],
  ['母さん、母が', '山田 ヨネさん、山田 ヨネが'],
  ['子ども食堂に子が通う。子の友だち', '子ども食堂に山田 次郎が通う。山田 次郎の友だち'],
  ['子のない夫婦と子育て', '山田 次郎のない夫婦と子育て'],
  ['A氏とBA氏', '佐藤 <b>三郎</b>とBA氏'],
  ['続柄 母', '続柄 母'],
  ['次男', '次男'],
])('%s', (text, named) => {
  expect(withRealNames(text, names)).toBe(named);
});

describe('a sheet with real names', () => {
  const text = planText
    .replace('目標: 家族以外', '目標: 長男が家族以外')
    .concat(
      '\n## 覚え書き\n\n**長男**と[本人](https://example.jp/本人)の話。A氏も。\n\n### 長男のこと\n\n- 母は同居\n',
    );
  const repository = repositoryWith({ [planPath]: text });
  const document = repository.parse(planPath, text);
  const named = renderSheet(document, repository, { language: 'ja', names: true });
  const plain = renderSheet(document, repository, { language: 'ja' });
  const shown = textOf(named?.html ?? '');

  test('bears a mark, on the screen and on each page', () => {
    expect(named?.html).toContain('<p class="notice">実名入り・取扱注意</p>');
    expect(named?.css).toContain('@top-right');
    expect(plain?.html).not.toContain('notice');
    expect(plain?.css).not.toContain('@top-right');
  });

  test('names people in cells, text and headings, and stays safe', () => {
    for (const word of ['山田 一郎が家族以外', '山田 花子 の話', '山田 一郎 と', '山田 一郎のこと', '山田 ヨネは同居'])
      expect(shown).toContain(word);
    expect(shown).toContain('佐藤 <b>三郎</b>も');
    expect(named?.html).toContain('href="https://example.jp/%E6%9C%AC%E4%BA%BA"');
    checkSafe(named?.html ?? '');
    expect(renderPage(named ?? { title: '', html: '', css: '' })).not.toMatch(/<title>[^<]*山田/);
  });

  test('keeps the words of the form', () => {
    for (const word of ['本人・世帯の意向', '本人同意と情報の共有', '代理人（続柄']) expect(shown).toContain(word);
  });

  test('is off by default', () => {
    expect(textOf(plain?.html ?? '')).not.toMatch(/山田|佐藤/);
  });

  test('does without a register, and without a word of other cases', () => {
    const without = repositoryOf({ ...repositoryTexts, [planPath]: text });
    expect(renderSheet(document, without, { language: 'ja', names: true })).toEqual(plain);
    expect(shown).not.toContain('別家');
  });
});

test('the 続柄 of a household stays', () => {
  const path = 'cases/R5-012/ケース.md';
  const repository = repositoryWith({});
  const document = repository.parse(path, repositoryTexts[path] ?? '');
  const { html = '' } = renderSheet(document, repository, { language: 'ja', names: true }) ?? {};
  expect(html).toMatch(/data-label="呼称"[^>]*><span class="text name">山田 一郎<\/span>/);
  expect(html).toMatch(/data-label="続柄"[^>]*><span class="text">長男<\/span>/);
});

test('minutes name the people of each case on its own page', () => {
  const path = 'minutes/2024-02-01.md';
  const text = `---
種別: 会議録
会議: 支援会議
開催日: 2024-02-01
ケース:
  - 番号: R5-012
  - 番号: R5-099
---

## 議題

本人と次男のこと

## R5-012（長男）

長男と次男

## R5-099

本人と次男
`;
  const repository = repositoryWith({ [path]: text });
  const sheet = renderSheet(repository.parse(path, text), repository, { language: 'ja', names: true });
  const [common = '', first = '', second = ''] = (sheet?.html ?? '').split('<section class="page"').map(textOf);
  expect(common).toContain('本人と次男のこと');
  expect(first).toContain('R5-012（山田 一郎）');
  expect(first).toContain('山田 一郎と次男');
  expect(second).toContain('本人と別家 四郎');
});
