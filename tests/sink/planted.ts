import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Invented names and numbers that must come out of nothing. Each part is looked for by itself. */
export const secrets = [
  '蝦名沢',
  '澄乃助',
  'えびなざわ',
  '080-5551-2349',
  '08055512349',
  'ebinazawa@example.jp',
  '桔梗ヶ原',
  '1234 5678 9018',
] as const;

const person = '蝦名沢 澄乃助';

const plan = `---
種別: 支援プラン
ケース番号: R6-001
回: 一回目 ${person}
作成日: 令和元年4月30日 080-5551-2349
作成者: ${person}
状態: ${person}
事業:
  - 蝦名沢事業
蝦名沢 澄乃助: 080-5551-2349
課題と支援:
  - 課題: ${person}の借金
    誰の: ${person}
    機関: 蝦名沢相談所
役割分担:
  - 機関: 蝦名沢相談所
    役割: ${person}の見守り
主担当: 蝦名沢支援センター
プラン期間: ${person}
会議: minutes/蝦名沢
本人同意: ${person}
---

## 本人・世帯の意向

${person}さんの電話は 080-5551-2349、桔梗ヶ原1-2-3。
`;

const minutes = `---
種別: 会議録
会議: 蝦名沢会議
開催日: ${person}
主催: 蝦名沢相談所
出席:
  - 機関: 蝦名沢相談所
ケース:
  - 番号: 蝦名沢
    同意: ${person}
    根拠: ${person}法
    決定: 戻す ${person}
決定事項:
  - ${person}に電話 080-5551-2349
次回: 未定
---

## 蝦名沢

本人の${person}さん（電話 080-5551-2349、ebinazawa@example.jp、マイナンバー 1234 5678 9018）。

| 氏名 | 住所 |
| --- | --- |
| ${person} | 桔梗ヶ原1-2-3 |

<!-- kasane-disable-next-line 蝦名沢 -->
<!-- kasane-disable-next-line privacy/name -- ${person}本人の希望 -->
${person}さん。
`;

/** Documents that break in every way, with secrets wherever a parser or a message could quote them. */
export const broken: Readonly<Record<string, string>> = {
  'cases/R6-001/プラン-1.md': plan,
  'cases/R6-001/蝦名沢澄乃助.md': plan.replace('支援プラン', '蝦名沢プラン'),
  'cases/R6-001/閉じない.md': `---\n種別: ケース\nケース番号: "蝦名沢\n世帯: [澄乃助\n  - {呼称: ${person}\n`,
  'cases/R6-001/字下げ.md': `---\n種別: ケース\n  蝦名沢: x\n 澄乃助\n\t080-5551-2349: &a *b\n?? ${person}\n: : :\n---\n`,
  'cases/R6-001/別名.md': `---\n種別: ケース\n備考: *蝦名沢\n名: &澄乃助 x\n080-5551-2349：蝦名沢\n---\n`,
  'cases/R6-002/ケース.md': `---\n種別: ケース\nケース番号: 080-5551-2349\n受付日: 蝦名沢\n世帯:\n  - 呼称: ${person}\n    続柄: 蝦名沢\n    年代: 澄乃助\n状態: 蝦名沢\n---\n\n## 蝦名沢 澄乃助\n`,
  'minutes/2024-05-20.md': minutes,
  'minutes/蝦名沢 澄乃助さん.md': minutes,
  '蝦名沢澄乃助メモ.md': `${person}さん 080-5551-2349\n`,
};

const config = `形式: 1\n自治体: 見本市\n会議:\n  - 名称: 重層的支援会議\n    根拠: 本人同意\n`;
const agencies = '- 名称: 地域福祉連携室\n- よみ: 蝦名沢\n';
const brokenYaml = `形式: 1\n自治体: "${person}\n規則: {蝦名沢: [澄乃助\n  080-5551-2349: *a\n`;

/** Which registers can be read: all of them, none, or kasane.yaml alone. */
export type Registers = 'good' | 'broken' | 'half';

const registerTexts: Readonly<Record<Registers, Readonly<Record<string, string>>>> = {
  good: { 'kasane.yaml': config, 'agencies.yaml': agencies },
  broken: { 'kasane.yaml': brokenYaml, 'agencies.yaml': brokenYaml },
  // What can be read holds names in the wrong places: settings that are none, words without a reason, a place of nobody.
  half: {
    'kasane.yaml': `${config}規則:\n  蝦名沢: 澄乃助\n  privacy/name: 蝦名沢\n項目:\n  蝦名沢: {澄乃助: 蝦名沢}\n個人情報でない語:\n  - 蝦名沢\nケース番号: "蝦名沢("\n氏名簿: .kasane/persons.yaml\n基準日: ${person}\n様式: 澄乃助\n`,
    'agencies.yaml': brokenYaml,
  },
};

/** Writes a repository of the broken documents; `registers` decides whether its registers can be read. */
export function plant(folder: string, registers: Registers): string {
  const root = join(folder, registers);
  const yaml = registerTexts[registers];
  const persons = {
    '.kasane/persons.yaml': `R6-001:\n  本人:\n    氏名: ${person}\n    よみ: えびなざわ すみのすけ\n  "蝦名沢: [x\n`,
  };
  for (const [path, text] of Object.entries({ ...yaml, ...persons, ...broken })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

/** The secrets that an output holds, with the text around them for the failure message. */
export function leaks(output: string): readonly string[] {
  return secrets.flatMap((secret) => {
    const at = output.indexOf(secret);
    return at < 0 ? [] : [`${secret} in …${output.slice(Math.max(0, at - 60), at + 60)}…`];
  });
}
