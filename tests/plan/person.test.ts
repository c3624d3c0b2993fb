import { describe, expect, test } from 'vitest';
import { personKinds, renderForPerson, renderPage } from '../../server/src/core/plan/index.ts';
import { PersonsRegister } from '../../server/src/core/privacy/register.ts';
import { consentOf, planWith, renderPerson, seen, smallRepository, tokenizer } from './person-support.ts';
import { loadSample, municipalities } from './samples.ts';
import { planPath, planText, repositoryTexts } from './support.ts';

const sonAgrees = { 'cases/R5-012/同意書-長男.md': consentOf('長男') };
const goal = '家族以外の人と月に一度会う';

describe('the plan for the person', () => {
  test('says in plain headings what the person should get, in order', () => {
    const { html } = renderPerson(planText, { more: sonAgrees });
    expect([...html.matchAll(/<h[12][^>]*>(.*?)<\/h[12]>/g)].map(([, title]) => seen(title ?? ''))).toEqual([
      'これからの支援の計画',
      'あなたの気持ち・希望',
      'これからめざすこと',
      '困っていることと、これからすること',
      'だれが何をするか',
      'この計画の期間',
      '次に様子を聞く日',
      '同意のこと：だれに情報を伝えてよいか',
      '困ったときの連絡先',
      'ことばの説明',
    ]);
  });

  test('dates stand in the Japanese calendar with their weekday', () => {
    const text = seen(renderPerson(planText).html);
    expect(text).toContain('令和6年1月15日（月曜日）');
    expect(text).toContain('令和5年10月20日（金曜日）から令和6年3月31日（日曜日）まで');
  });

  test('months in Western years are turned where they say how long', () => {
    const text = planWith(['頻度: 月2回', '頻度: 月2回\n    期間: 2023年10月から2024年3月']);
    expect(seen(renderPerson(text).html)).toContain('月2回。令和5年10月から令和6年3月');
  });

  test('a need is a card, its words of the check list made plain', () => {
    const text = planWith(
      ['誰の: 長男', '誰の: 本人'],
      ['課題: ひきこもり', '課題: 本人の能力の課題(識字・言語・理解等)'],
    );
    const html = seen(renderPerson(text).html);
    expect(html).toContain('困っていること読み書きやことばで困ること');
    expect(html).not.toContain('能力');
    for (const label of ['目標', 'すること', 'だれが', 'いつまで']) expect(html).toContain(` ${label} `);
  });

  test('the lead is marked and can be called', () => {
    const text = seen(renderPerson(planText).html);
    expect(text).toContain('東地域包括支援センター中心の窓口');
    expect(text).toContain('000-000-0000');
  });

  test('a lead without a telephone leaves room to write one in', () => {
    const { html } = renderPerson(planText.replace('主担当: 東包括', '主担当: 地域福祉連携室'));
    expect(html).toContain('class="number blank"');
  });

  test('a draft says that it is one', () => {
    expect(seen(renderPerson(planText.replace('状態: 決定', '状態: 案')).html)).toContain('まだ決まっていません');
  });

  test('consent names the members of a meeting, what and until when, and the right to take it back', () => {
    const text = seen(renderPerson(planText).html);
    expect(text).toContain('支援会議に出る機関');
    expect(text).toContain('名前や年齢など、基本のこと');
    expect(text).toContain('令和6年9月30日（月曜日）まで');
    expect(text).toContain('いつでも取り消すことができます');
  });

  test.each([
    ['未確認', 'まだあなたに確かめていません'],
    ['拒否', '同意していません'],
  ])('consent %s is said as it is', (state, said) => {
    const more = { 'cases/R5-012/同意書-本人.md': '' };
    expect(seen(renderPerson(planWith(['本人同意: あり', `本人同意: ${state}`]), { more }).html)).toContain(said);
  });

  test('terms are marked at their first use and explained once', () => {
    const { html } = renderPerson(planText);
    expect(html.match(/<span class="term">主担当<sup>※\d+<\/sup><\/span>/g)).toBeNull();
    const plain = html.replace(/<rp>[^<]*<\/rp>|<rt>[^<]*<\/rt>|<\/?ruby>/g, '');
    expect(plain.match(/<span class="term">主担当<sup>/g)).toHaveLength(1);
    expect(seen(html)).toContain('全体に責任をもつ窓口です');
    const numbers = [...plain.matchAll(/<sup>※(\d+)<\/sup>/g)].map(([, number]) => Number(number));
    expect(numbers).toEqual(numbers.map((_, i) => i + 1));
  });
});

describe('what is left out', () => {
  const inner = `緊急:
  理由: 内密の理由一
決定者: 内密の決定者
受入先: 布の会
受入先アセスメント: 内密の見立て二
マッチング結果: 内密の結果三
定着支援: 内密の支援四
関わり方: 内密の関わり五
つながりの目標: 内密の目標六
備考: 内密の備考七
`;

  test('what is written for the agencies, numbers and ids', () => {
    const text = `${planWith(['把握の経緯: 民生委員からの連絡\n', `把握の経緯: 内密の経緯\n${inner}`])}
## 記録者の所見

内密の所見八
`;
    const { html } = renderPerson(text.replace('## 本人・世帯の意向', '内密の前書き九\n\n## 本人・世帯の意向'));
    expect(html).not.toContain('内密');
    expect(seen(html)).not.toMatch(/内密|R5-012|K1|minutes/);
    expect(seen(html)).toContain('布の会');
  });

  test('a need of somebody else is only ご家族のこと, and only with both consents', () => {
    const shown = seen(renderPerson(planText, { more: sonAgrees }).html);
    expect(shown).toContain(`ご家族のこと 目標 ${goal}`);
    expect(shown).not.toContain('家で過ごすことが多い');
    expect(shown).not.toContain('ひきこもり');
    expect(seen(renderPerson(planText).html)).not.toContain(goal);
    const unasked = planWith(['本人同意: あり', '本人同意: 未確認']);
    const more = { ...sonAgrees, 'cases/R5-012/同意書-本人.md': '' };
    const before = seen(renderPerson(unasked, { more }).html);
    expect(before).not.toContain(goal);
    expect(before).not.toContain('家族以外の人とのつながりを一つ持つ');
  });

  test('a withdrawn consent of the other hides the need again', () => {
    const more = { 'cases/R5-012/同意書-長男.md': consentOf('長男', '撤回日: 2023-10-01\n') };
    expect(seen(renderPerson(planText, { more }).html)).not.toContain(goal);
  });

  test('an agency that works on hidden needs alone', () => {
    const text = planWith(['    役割: 全体調整', '    役割: 家族支援']);
    expect(seen(renderPerson(text).html)).not.toContain('家族支援');
    expect(seen(renderPerson(text, { more: sonAgrees }).html)).toContain('家族支援');
  });

  test.each([
    ['長男は、仕事を辞めたことを隠している。', ''],
    ['本人は家にいたい。長男は「言うな」と話す。まだ決めていない。', '本人は家にいたい。'],
    ['長男は本人を責めない。\n隠していることは、長男も苦しい。いつ話すかは長男が決める。', ''],
    ['長男の滞納は、本人の会議では示さない。本人が聞いても答えない。', ''],
    ['- 本人「行く」（2月）\n- 長男「行かない」（2月）', '本人「行く」（2月）'],
    ['A氏が反対している。', ''],
    ['長男「内緒」。本人は出かけたい。', '本人は出かけたい。'],
    [
      'この言葉は長男の希望で、本人のいない場で聞いたもの。長男は黙っている。本人への伝え方は長男と相談する。',
      'この言葉は長男の希望で、本人のいない場で聞いたもの。',
    ],
    ['本人は「長男は働いてほしい」と話す。様子はよい。', '本人は「長男は働いてほしい」と話す。様子はよい。'],
    ['世帯は二人とも家にいたい。', '世帯は二人とも家にいたい。'],
  ])('sentences about others: %s', (text, kept) => {
    const html = seen(renderPerson(planWith(['本人は住み慣れた家で暮らしたい。', text]), { more: sonAgrees }).html);
    const said = /あなたの気持ち・希望 (.*?) これからめざすこと/.exec(html)?.[1] ?? '';
    expect(said.replace(/ /g, '')).toBe(kept);
  });

  test('the real name is shown on request only, with a mark, and nobody else’s', () => {
    const persons =
      'R5-012:\n  本人:\n    氏名: 柊崎 凪子\n    よみ: くぬぎざき なぎこ\n  長男:\n    氏名: 柊崎 湊一\n';
    const repository = smallRepository(sonAgrees);
    repository.persons = new PersonsRegister(persons);
    const document = repository.parse(planPath, planText);
    expect(JSON.stringify(renderForPerson(document, repository))).not.toMatch(/柊崎|くぬぎ/);
    const html = renderForPerson(document, repository, { names: true })?.html ?? '';
    expect(seen(html)).toContain('柊崎 凪子 さん 実名入り');
    expect(html).toContain('<ruby>柊崎<rp>（</rp><rt>くぬぎざき</rt>');
    expect(html).toContain('<rt>なぎこ</rt>');
    expect(html).not.toContain('湊一');
  });
});

describe('the other kinds', () => {
  test('a 同意書 of somebody else is for that person', () => {
    const text = seen(renderPerson(consentOf('長男'), { path: 'cases/R5-012/同意書-長男.md' }).html);
    expect(text).toContain('お渡しする人：長男');
    expect(text).toContain('支援会議に出る機関');
    expect(text).not.toContain('職員のための記録');
  });

  const evaluation = (repositoryTexts['cases/R5-012/評価-1.md'] ?? '').replace(
    '判定',
    '実施状況:\n  - 機関: 東地域包括支援センター\n    状況: 内密の報告\n判定',
  );

  test('an evaluation shows a goal of somebody else with the consents of both days only', () => {
    const path = 'cases/R5-012/評価-1.md';
    expect(seen(renderPerson(evaluation, { path }).html)).not.toContain(goal);
    const text = seen(renderPerson(`${evaluation}\n## 残る課題\n\n内密の見立て\n`, { path, more: sonAgrees }).html);
    expect(text).toContain(`ご家族のこと 目標 ${goal} できたか 少しできました`);
    expect(text).toContain('今の計画を、このまま続けます。');
    expect(text).not.toContain('内密');
    const late = { 'cases/R5-012/同意書-長男.md': consentOf('長男').replace('2023-09-20', '2023-12-01') };
    expect(seen(renderPerson(evaluation, { path, more: late }).html)).not.toContain(goal);
  });

  const closure = `---
種別: 終結
ケース番号: R5-012
終結日: 2024-03-22
理由: 目標達成
終結後の主担当: 東包括
フォローアップ:
  方法: 電話する
  時期: 2024-06-21
---

## 経過のまとめ

内密の経過

## 本人に伝えたこと

また来てください。
`;

  test('a closure says who goes on and when somebody calls', () => {
    const text = seen(renderPerson(closure, { path: 'cases/R5-012/終結.md' }).html);
    expect(text).toContain('めざしていたことができたため');
    expect(text).toContain('東地域包括支援センター 電話 000-000-0000');
    expect(text).toContain('令和6年6月21日（金曜日）');
    expect(text).toContain('また来てください。');
    expect(text).not.toContain('内密');
  });

  test('there is none after a death, nor for kinds that are not for the person', () => {
    const repository = smallRepository();
    const of = (path: string, text: string) => renderForPerson(repository.parse(path, text), repository);
    expect(of('cases/R5-012/終結.md', closure.replace('目標達成', '死亡'))).toBeUndefined();
    for (const path of ['cases/R5-012/ケース.md', 'minutes/2023-10-20.md']) {
      expect(of(path, repositoryTexts[path] ?? '')).toBeUndefined();
    }
    expect(personKinds).toEqual(['plan', 'consent', 'evaluation', 'closure']);
  });
});

const tags = new Set(
  'article header section div p span strong h1 h2 h3 ul ol li dl dt dd time br wbr sup ruby rt rp'.split(' '),
);

function checkSheet(html: string): void {
  for (const tag of html.match(/<[^>]*>?/g) ?? []) {
    const match = /^<\/?([a-z0-9]+)((?: [a-z-]+="[^"]*")*)>$/.exec(tag);
    expect(tags, tag).toContain(match?.[1]);
    for (const [, name = ''] of (match?.[2] ?? '').matchAll(/ ([a-z-]+)="/g)) {
      expect(['class', 'lang', 'data-line', 'datetime']).toContain(name);
    }
  }
  const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  expect(levels[0]).toBe(1);
  for (const [i, level] of levels.entries()) expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1);
  expect(html).toMatch(/^<article class="sheet person" lang="ja">/);
}

describe('every sample', () => {
  for (const name of [...municipalities, 'findings']) {
    test(`${name}: safe elements, headings in order, furigana over every kanji, nothing empty`, () => {
      const { repository, documents } = loadSample(name);
      const meant = documents.filter(({ kind }) => kind !== undefined && personKinds.includes(kind));
      expect(meant.length).toBeGreaterThan(3);
      for (const document of meant) {
        const html = renderForPerson(document, repository, { tokenizer })?.html ?? '';
        checkSheet(html);
        const bare = html.replace(/<ruby>.*?<\/ruby>/g, '').match(/\p{sc=Han}+/gu) ?? [];
        expect(bare).toEqual([]);
        expect(html).not.toMatch(/<(?:p|dd|dt|li|h2|h3|ul|dl)[^>]*><\/|undefined|\[object/);
      }
    });
  }

  test('a page of its own with its language', () => {
    expect(renderPage(renderPerson(planText))).toContain('<html lang="ja">');
  });
});

test('a broken or half-typed document does not fail', () => {
  for (let length = 0; length < planText.length; length += 23) {
    const repository = smallRepository();
    const document = repository.parse(planPath, planText.slice(0, length));
    expect(() => renderForPerson(document, repository, { tokenizer })).not.toThrow();
  }
  const deep = planWith(['本人は住み慣れた家で暮らしたい。', `${'> '.repeat(500)}x\n\n${'| a '.repeat(300)}|`]);
  expect(() => renderPerson(deep)).not.toThrow();
});
