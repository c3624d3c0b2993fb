import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fillings, sentences } from './prose.ts';

/** A generated file: path from the root of its repository, and text. */
export type GeneratedFile = readonly [path: string, text: string];

/** Numbers that look random and are the same in every run (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const agencies = fillings.agency ?? [];
const lead = '地域福祉連携室';

const config = `形式: 1
自治体: 見本市
様式: 標準
会議:
  - 名称: 重層的支援会議
    根拠: 本人同意
  - 名称: 支援会議
    根拠: 社会福祉法106条の6
基準日: 2024-06-01
`;

const register = agencies
  .map((name) => `- 名称: ${name}\n  よみ: きかん\n  構成員:\n    - 重層的支援会議\n    - 支援会議\n`)
  .join('');

class Writer {
  readonly #next: () => number;

  constructor(seed: number) {
    this.#next = random(seed);
  }

  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.#next() * list.length)] as T;
  }

  number(from: number, to: number): number {
    return from + Math.floor(this.#next() * (to - from + 1));
  }

  sentence(): string {
    return this.pick(sentences).replace(/\{(\w+)\}/g, (_, slot: string) =>
      slot === 'n' ? String(this.number(2, 9)) : this.pick(fillings[slot] ?? ['']),
    );
  }

  /** Paragraphs until the text has about as many bytes as asked for; three bytes a character. */
  prose(bytes: number): string {
    const paragraphs: string[] = [];
    for (let written = 0; written < bytes; ) {
      const paragraph = Array.from({ length: this.number(2, 5) }, () => this.sentence()).join('\n');
      paragraphs.push(this.number(0, 5) === 0 ? list(paragraph) : paragraph);
      written += paragraph.length * 3;
    }
    return paragraphs.join('\n\n');
  }
}

const list = (paragraph: string) => paragraph.replace(/^/gm, '- ');

interface Case {
  readonly number: string;
  /** Number of the last case whose ケース and 同意書 are written. */
  readonly last: number;
  readonly writer: Writer;
}

type Maker = (made: Case) => GeneratedFile;

const head = (lines: readonly string[]) => `---\n${lines.join('\n')}\n---\n`;
const sections = (titles: readonly string[], writer: Writer, bytes: number) =>
  titles.map((title) => `\n## ${title}\n\n${writer.prose(bytes / titles.length)}\n`).join('');

/** One document of about 5 to 10 kB. */
function document(path: string, lines: readonly string[], titles: readonly string[], { writer }: Case): GeneratedFile {
  const front = head(lines);
  const bytes = Math.max(3000, writer.number(5200, 9200) - front.length * 2.4);
  return [path, front + sections(titles, writer, bytes)];
}

const file = (made: Case, name: string) => `cases/${made.number}/${name}.md`;

const caseDocument: Maker = (made) =>
  document(
    file(made, 'ケース'),
    [
      '種別: ケース',
      `ケース番号: ${made.number}`,
      '受付日: 2023-06-19',
      '世帯:',
      ...['本人', '妻', '長男', '次女', '父', '母'].flatMap((name, i) => [
        `  - 呼称: ${name}`,
        `    続柄: ${name}`,
        `    年代: ${['50代', '40代', '20代', '中学生', '80代', '70代'][i]}`,
        '    同居: はい',
        `    備考: ${made.writer.sentence()}`,
      ]),
      '分野:',
      '  - 介護',
      '  - 困窮',
      `主担当: ${lead}`,
      '状態: 支援中',
    ],
    ['概要'],
    made,
  );

const consentForm: Maker = (made) =>
  document(
    file(made, '同意書-本人'),
    [
      '種別: 同意書',
      `ケース番号: ${made.number}`,
      '対象者: 本人',
      '同意日: 2023-06-20',
      `取得者: ${lead}`,
      '方法: 書面',
      '目的: 関係する機関が同じ情報をもとに支援するため',
      '共有項目:',
      '  - 基本属性',
      '  - 健康・医療・介護の状況',
      '共有先:',
      '  - 重層的支援会議',
      '  - 支援会議',
    ],
    ['説明したこと', '本人の言葉'],
    made,
  );

const referral: Maker = (made) =>
  document(
    file(made, 'つなぐシート'),
    [
      '種別: つなぐシート',
      `ケース番号: ${made.number}`,
      '送付日: 2023-06-21',
      `送り元: ${made.writer.pick(agencies)}`,
      `送り先: ${lead}`,
      '困りごと:',
      '  - 介護のこと',
      '  - 収入・仕事のこと',
      '世帯:',
      '  - 呼称: 本人',
      '    続柄: 本人',
      '    年代: 50代',
      `紹介理由: ${made.writer.sentence()}`,
      '本人同意: あり',
      '返信:',
      '  結果: 受理',
      '  日付: 2023-06-22',
    ],
    ['相談内容', '配慮してほしいこと'],
    made,
  );

const intake: Maker = (made) =>
  document(
    file(made, '相談受付票'),
    [
      '種別: 相談受付票',
      `ケース番号: ${made.number}`,
      '受付日: 2023-06-20',
      `受付者: ${lead}`,
      '相談内容:',
      '  - ◎ 介護のこと',
      '  - 収入・生活費のこと',
      '相談経路: 家族・知人(来所)',
      '本人同意: あり',
    ],
    ['相談の内容', '希望'],
    made,
  );

const assessment: Maker = (made) =>
  document(
    file(made, 'アセスメント'),
    [
      '種別: アセスメント',
      `ケース番号: ${made.number}`,
      '作成日: 2023-07-05',
      `作成者: ${lead}`,
      '課題:',
      ...[
        ['経済的困窮', '本人'],
        ['社会的孤立(ひきこもり等含む)', '長男'],
        ['病気', '父'],
        ['家族関係・家族の問題', '妻'],
      ].flatMap(([issue, person]) => [`  - 課題: ${issue}`, `    誰の: ${person}`]),
    ],
    ['主訴', '世帯の状況', '支援の見立て', '本人の強み'],
    made,
  );

const plan: Maker = (made) =>
  document(
    file(made, 'プラン-1'),
    [
      '種別: 支援プラン',
      `ケース番号: ${made.number}`,
      '回: 1',
      '作成日: 2023-07-18',
      `作成者: ${lead}`,
      '状態: 支援中',
      '事業:',
      '  - 多機関協働',
      '課題と支援:',
      ...[
        ['経済的困窮', '本人'],
        ['社会的孤立(ひきこもり等含む)', '長男'],
        ['病気', '父'],
        ['家族関係・家族の問題', '妻'],
      ].flatMap(([issue, person]) => [
        `  - 課題: ${issue}`,
        `    誰の: ${person}`,
        `    目標: ${made.writer.sentence()}`,
        `    支援内容: ${made.writer.sentence()}`,
        `    機関: ${made.writer.pick(agencies)}`,
        '    期限: 2024-06-30',
      ]),
      '役割分担:',
      ...agencies.flatMap((agency) => [
        `  - 機関: ${agency}`,
        `    役割: ${agency === lead ? '主担当' : '見守り'}`,
        '    担当: 社会福祉士',
        '    頻度: 月2回',
      ]),
      `主担当: ${lead}`,
      'プラン期間:',
      '  開始: 2023-07-21',
      '  終了: 2024-07-20',
      '次回モニタリング: 2024-06-20',
      '本人同意: あり',
      `会議: ${minutesPath(made.number)}`,
      '支援決定日: 2023-07-21',
    ],
    ['本人・世帯の意向', '支援の目標・方向性'],
    made,
  );

const progress =
  (month: number): Maker =>
  (made) => {
    const entries = Array.from({ length: 9 }, (_, i) => {
      const date = `2023-${String(month).padStart(2, '0')}-${String(i * 3 + 1).padStart(2, '0')}`;
      const way = made.writer.pick(['訪問', '電話', '来所面談', '他機関との協議']);
      return `\n### ${date} 10:00 ${way}\n\n- 対応者: ${lead}\n- 相手: 本人\n- 内容: ${made.writer.prose(420).replace(/\n+(?:- )?/g, '')}\n- 次の予定: ${made.writer.sentence()}\n`;
    });
    const front = head(['種別: 支援経過', `ケース番号: ${made.number}`, `期間: 2023年${month}月`]);
    return [file(made, `支援経過-2023年${month}月`), front + entries.join('')];
  };

const evaluation: Maker = (made) =>
  document(
    file(made, '評価-1'),
    [
      '種別: 評価',
      `ケース番号: ${made.number}`,
      '評価日: 2024-01-20',
      `プラン: cases/${made.number}/プラン-1`,
      '区分: モニタリング',
      '達成状況:',
      ...['達成', '一部達成', '未達成', '達成'].flatMap((result) => [
        `  - 達成: ${result}`,
        `    内容: ${made.writer.sentence()}`,
      ]),
      '実施状況:',
      ...agencies.slice(0, 5).flatMap((agency) => [`  - 機関: ${agency}`, `    状況: ${made.writer.sentence()}`]),
      '判定: 継続',
    ],
    ['残る課題'],
    made,
  );

/** A meeting takes up ten cases in a row. */
const minutesPath = (number: string) => `minutes/2023-07-21-${Math.floor((Number(number.slice(3)) - 1) / 10)}`;

const minutes: Maker = (made) => {
  const first = Number(made.number.slice(3));
  const count = Math.max(1, Math.min(10, made.last - first + 1));
  const numbers = Array.from({ length: count }, (_, i) => numberOf(first + i));
  return document(
    `${minutesPath(made.number)}.md`,
    [
      '種別: 会議録',
      '会議: 重層的支援会議',
      '開催日: 2023-07-21',
      `時刻: 第${first}部`,
      '開催区分: 定例',
      `主催: ${lead}`,
      '出席:',
      ...agencies.flatMap((agency) => [`  - 機関: ${agency}`, '    職種: 社会福祉士']),
      'ケース:',
      ...numbers.flatMap((number) => [`  - 番号: ${number}`, '    決定: プランを決定', `    主担当: ${lead}`]),
      '決定事項:',
      ...numbers.flatMap((number) => [
        `  - 内容: ${made.writer.sentence()}`,
        `    機関: ${made.writer.pick(agencies)}`,
        '    期限: 2023-08-31',
        `    ケース: ${number}`,
      ]),
      '次回: 2023-08-18',
    ],
    ['議題', ...numbers.slice(0, 3)],
    made,
  );
};

const numberOf = (index: number) => `R5-${String(index).padStart(5, '0')}`;

/** The documents of one case, by the mix that an office has: mostly progress records. */
const makers: readonly Maker[] = [
  caseDocument,
  consentForm,
  referral,
  intake,
  assessment,
  plan,
  progress(8),
  progress(9),
  progress(10),
  progress(11),
  progress(12),
  evaluation,
];

/** Documents of ten cases with the minutes of their meeting. */
const perTen = makers.length * 10 + 1;

/** Number of the last case that is begun far enough to be taken up by a meeting. */
function lastCase(documents: number): number {
  const rest = documents % perTen;
  const begun = rest <= 1 ? 0 : Math.floor((rest - 1 + makers.length - 2) / makers.length);
  return Math.max(1, Math.floor(documents / perTen) * 10 + begun);
}

/** Every file of a repository with that many case documents; the same for the same number. Cases come in tens. */
export function* generate(documents: number): Generator<GeneratedFile> {
  yield ['kasane.yaml', config];
  yield ['agencies.yaml', register];
  const last = lastCase(documents);
  for (let index = 1, count = 0; count < documents; index += 1) {
    const made = { number: numberOf(index), last, writer: new Writer(index) };
    const own = index % 10 === 1 ? [minutes, ...makers] : makers;
    for (const maker of own.slice(0, documents - count)) {
      yield maker(made);
      count += 1;
    }
  }
}

/** Writes a generated repository; answers the number of bytes. `settings` are lines added to kasane.yaml. */
export function writeRepository(folder: string, documents: number, settings = ''): number {
  let bytes = 0;
  const made = new Set<string>();
  for (const [path, text] of generate(documents)) {
    const target = join(folder, path);
    const parent = dirname(target);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    const whole = path === 'kasane.yaml' ? text + settings : text;
    writeFileSync(target, whole);
    bytes += Buffer.byteLength(whole);
  }
  return bytes;
}

/** Settings that turn the detector off. */
export const withoutPrivacy =
  '規則:\n  privacy/name: off\n  privacy/personal-data: off\n  privacy/identifier: off\n  privacy/pseudonym: off\n  privacy/registered-name: off\n  privacy/register-tracked: off\n';
