import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findingsOf, repositoryOf, testDetector } from '../support/repository.ts';

/**
 * Every cell of meeting × consent × own ground × secrecy × reason, with what format.md asks for. The expectations are
 * reasoned here from the words of format.md ("Consent", "Grounds of a meeting", "One cause, one finding" and the table
 * of rules), never from the engine; `matrix.tsv` holds them as data, one cell a line.
 */

// ---------------------------------------------------------------------------------------------------- the inputs

/** The ground of the meeting, as kasane.yaml has it. */
const meetings = {
  本人同意: { name: '重層的支援会議', consentBased: true, recorded: false },
  '106条の6': { name: '支援会議', consentBased: false, recorded: true },
  /** "no or an unknown 根拠 = 不可" */
  未知: { name: '見守り連絡会', consentBased: false, recorded: false },
} as const;

/** 根拠 of the entry itself. */
const grounds = {
  なし: { text: undefined, records: undefined },
  法の根拠: { text: '社会福祉法第106条の6第1項', records: true },
  未知: { text: '家族からの依頼', records: false },
} as const;

const secrecies = {
  日付: { text: ' 2024-05-20', confirmed: true },
  未: { text: ' 未', confirmed: false },
  空: { text: '', confirmed: false },
} as const;

const reasons = { あり: '緊急性がある', なし: undefined } as const;

/**
 * How consent stands on the day of the meeting:
 * - `given`: 同意日 ≤ date ≤ 有効期限 and date < 撤回日, with all parts;
 * - `without`: none of the 本人, whatever the entry states;
 * - `incomplete`: claimed with parts lacking, or at odds with a 同意書 in force;
 * - `ended`: there is one, but not on that day; `claimed` when the entry itself says あり.
 */
type Standing =
  | { readonly is: 'given' | 'without' | 'incomplete' }
  | { readonly is: 'ended'; readonly claimed: boolean };

interface ConsentInput {
  /** 同意 of the entry. */
  readonly entry?: string;
  /** A 同意書 of the case. */
  readonly form?: { readonly person?: string; readonly date?: string; readonly rest?: string };
  readonly standing: Standing;
}

const without: Standing = { is: 'without' };
const block = (rest: string) => `\n      状況: あり\n${rest.replace(/^/gm, '      ')}`;
const allParts = '日付: 2024-05-01\n取得者: つながり支援課\n方法: 書面\n共有先:\n  - つながり支援課';

const consents: Readonly<Record<string, ConsentInput>> = {
  記録なし: { standing: without },
  なし: { entry: ' なし', standing: without },
  拒否: { entry: ' 拒否', standing: without },
  未確認: { entry: ' 未確認', standing: without },
  同意書: { form: {}, standing: { is: 'given' } },
  'あり＋同意書': { entry: ' あり', form: {}, standing: { is: 'given' } },
  /** "A bare あり is complete only when a 同意書 of the case is in force; else it is consent/incomplete." */
  ありだけ: { entry: ' あり', standing: { is: 'incomplete' } },
  一部の欄: { entry: block('日付: 2024-05-01'), standing: { is: 'incomplete' } },
  全部の欄: { entry: block(allParts), standing: { is: 'given' } },
  /** "For a meeting, what counts is the 本人 of the case unless the section is about another person" */
  長男の同意書: { form: { person: '長男' }, standing: without },
  長男の欄: { entry: block(`対象者: 長男\n${allParts}`), standing: without },
  期限切れ: { form: { rest: '有効期限: 2024-05-19\n' }, standing: { is: 'ended', claimed: false } },
  撤回: { form: { rest: '撤回日: 2024-05-20\n' }, standing: { is: 'ended', claimed: false } },
  開始前: { form: { date: '2024-05-21' }, standing: { is: 'ended', claimed: false } },
  'あり＋期限切れ': {
    entry: ' あり',
    form: { rest: '有効期限: 2024-05-19\n' },
    standing: { is: 'ended', claimed: true },
  },
  'あり＋撤回': { entry: ' あり', form: { rest: '撤回日: 2024-05-20\n' }, standing: { is: 'ended', claimed: true } },
  'あり＋開始前': { entry: ' あり', form: { date: '2024-05-21' }, standing: { is: 'ended', claimed: true } },
  期限切れの欄: { entry: block(`${allParts}\n有効期限: 2024-05-19`), standing: { is: 'ended', claimed: true } },
  /** "The document's own statement that contradicts the 同意書 is consent/incomplete with both places." */
  '拒否＋同意書': { entry: ' 拒否', form: {}, standing: { is: 'incomplete' } },
};

interface Cell {
  readonly meeting: keyof typeof meetings;
  readonly consent: string;
  readonly ground: keyof typeof grounds;
  readonly secrecy: keyof typeof secrecies;
  readonly reason: keyof typeof reasons;
}

const keys = <T extends object>(table: T) => Object.keys(table) as (keyof T & string)[];

const cells: readonly Cell[] = keys(meetings).flatMap((meeting) =>
  keys(consents).flatMap((consent) =>
    keys(grounds).flatMap((ground) =>
      keys(secrecies).flatMap((secrecy) =>
        keys(reasons).map((reason) => ({ meeting, consent, ground, secrecy, reason })),
      ),
    ),
  ),
);

// ---------------------------------------------------------------------------------- the expectations, by format.md

function standingOf({ consent }: Cell): Standing {
  return consents[consent]?.standing ?? without;
}

/**
 * "A ground is recorded when the entry's own 根拠, else the meeting's, allows 同意なし", and "in the minutes of a
 * consent-based meeting an entry's own 根拠 does not lift the rule".
 */
function groundRecorded({ meeting, ground }: Cell): boolean {
  return !meetings[meeting].consentBased && (grounds[ground].records ?? meetings[meeting].recorded);
}

/** What the rules of consent say of the case. */
function ofConsent(cell: Cell): readonly string[] {
  const standing = standingOf(cell);
  const confirmed = secrecies[cell.secrecy].confirmed;
  // "A block that lacks a part, or a statement that contradicts a 同意書 in force: consent/incomplete alone."
  if (standing.is === 'incomplete') return ['error consent/incomplete'];
  if (standing.is === 'given') return [];
  // "A 同意書 that had ended or not begun: consent/not-in-force alone." Where a ground is recorded the meeting rests on
  // it, and "consent/not-in-force judges claimed consent only": a silent entry there is a case without consent.
  if (standing.is === 'ended' && (standing.claimed || !groundRecorded(cell))) return ['error consent/not-in-force'];
  if (meetings[cell.meeting].consentBased) {
    // "Own ground, reason and secrecy given but in the wrong meeting: minutes/mixed-cases alone."
    const elsewhere = grounds[cell.ground].records === true && confirmed && cell.reason === 'あり';
    // "No consent ever in a consent-based meeting: consent/meeting-without-consent."
    return [elsewhere ? 'error minutes/mixed-cases' : 'error consent/meeting-without-consent'];
  }
  return [
    // "a case without consent in a 支援会議 without 根拠 106条の6 or without 守秘義務確認"; "empty, 未, なし = not confirmed"
    ...(groundRecorded(cell) && confirmed ? [] : ['error consent/no-ground']),
    // "… without a reason (urgency, early study)"
    ...(cell.reason === 'あり' ? [] : ['warning consent/no-reason']),
  ];
}

/** What is said of the name in the section: `本人の佐々木義男さんは…`. */
function ofName(cell: Cell): string {
  // "a person's name in any other case document: pseudonyms advised"
  if (standingOf(cell).is === 'given') return 'info privacy/name';
  // "Consent-based meeting: error. 支援会議 with ground and secrecy recorded: info; without: error."
  const lawful = groundRecorded(cell) && secrecies[cell.secrecy].confirmed;
  return `${lawful ? 'info' : 'error'} privacy/personal-data`;
}

const expectedOf = (cell: Cell) => [...ofConsent(cell), ofName(cell)].sort().join('; ');

// ------------------------------------------------------------------------------------------------- the data, checked

const header = ['会議の根拠', '同意', '根拠', '守秘義務確認', '理由', '期待'].join('\t');
const lineOf = (cell: Cell) =>
  [cell.meeting, cell.consent, cell.ground, cell.secrecy, cell.reason, expectedOf(cell)].join('\t');

const file = join(import.meta.dirname, 'matrix.tsv');
if (process.env.UPDATE_MATRIX) writeFileSync(file, `${[header, ...cells.map(lineOf)].join('\n')}\n`);

interface Row {
  readonly cell: Cell;
  readonly expected: string;
}

const rows: readonly Row[] = readFileSync(file, 'utf8')
  .split(/\r?\n/)
  .slice(1)
  .filter((line) => line !== '')
  .map((line) => {
    const [meeting, consent, ground, secrecy, reason, expected = ''] = line.split('\t');
    return { cell: { meeting, consent, ground, secrecy, reason } as Cell, expected };
  });

// --------------------------------------------------------------------------------------------------- the repository

const agencies = '- 名称: つながり支援課\n- 名称: 南部地域包括支援センター\n';
const config = `形式: 1
自治体: 見本市
様式: 簡易
会議:
  - 名称: 重層的支援会議
    根拠: 本人同意
  - 名称: 支援会議
    根拠: 社会福祉法106条の6
  - 名称: 見守り連絡会
    根拠: 連絡会の申し合わせ
基準日: 2024-06-01
`;
const caseText = `---
種別: ケース
ケース番号: R6-002
受付日: 2024-04-01
世帯:
  - 呼称: 本人
    続柄: 本人
  - 呼称: 長男
    続柄: 長男
状態: アセスメント
---
`;

function formText({ person = '本人', date = '2024-04-20', rest = '' }: NonNullable<ConsentInput['form']>): string {
  return `---
種別: 同意書
ケース番号: R6-002
対象者: ${person}
同意日: ${date}
取得者: つながり支援課
方法: 書面
目的: 見守りの方針をそろえるため
共有項目:
  - 基本属性
共有先:
  - つながり支援課
${rest}---
`;
}

function minutesText({ meeting, consent, ground, secrecy, reason }: Cell): string {
  const { entry } = consents[consent] ?? {};
  const own = grounds[ground].text;
  const why = reasons[reason];
  return `---
種別: 会議録
会議: ${meetings[meeting].name}
開催日: 2024-05-20
主催: つながり支援課
出席:
  - 機関: つながり支援課
    職種: 保健師
ケース:
  - 番号: R6-002
${entry === undefined ? '' : `    同意:${entry}\n`}${own === undefined ? '' : `    根拠: ${own}\n`}${why === undefined ? '' : `    理由: ${why}\n`}守秘義務確認:${secrecies[secrecy].text}
決定事項:
  - 内容: 声かけを続ける
    機関: つながり支援課
    期限: 2024-06-17
次回: 未定
---

## 共有情報

本人の佐々木義男さんは「片づけは自分でする」と話した。
`;
}

const minutesPath = 'minutes/2024-05-20.md';

/** What the engine says of the minutes, `severity rule` in order. */
function found(cell: Cell): string {
  const { form } = consents[cell.consent] ?? {};
  const memory = repositoryOf(
    {
      'kasane.yaml': config,
      'agencies.yaml': agencies,
      'cases/R6-002/ケース.md': caseText,
      ...(form ? { 'cases/R6-002/同意書.md': formText(form) } : {}),
      [minutesPath]: minutesText(cell),
    },
    { detector: testDetector() },
  );
  return findingsOf(memory)
    .filter((finding) => finding.path === minutesPath)
    .map((finding) => `${finding.severity} ${finding.rule}`)
    .sort()
    .join('; ');
}

const say = ({ meeting, consent, ground, secrecy, reason }: Cell) =>
  `会議 ${meeting} / 同意 ${consent} / 根拠 ${ground} / 守秘 ${secrecy} / 理由 ${reason}`;

describe('matrix.tsv', () => {
  test('holds every cell once, with what format.md asks for', () => {
    expect(rows.map(({ cell }) => say(cell))).toEqual(cells.map(say));
    const differing = rows.filter(({ cell, expected }) => expected !== expectedOf(cell));
    expect(differing.map(({ cell, expected }) => `${say(cell)}: ${expected} ≠ ${expectedOf(cell)}`)).toEqual([]);
  });
});

describe.each(keys(meetings))('a meeting on the ground %s', (meeting) => {
  test.each(keys(consents))('consent %s', (consent) => {
    const own = rows.filter(({ cell }) => cell.meeting === meeting && cell.consent === consent);
    const wrong = own.flatMap(({ cell, expected }) => {
      const actual = found(cell);
      return actual === expected ? [] : [`${say(cell)}: expected ${expected}, found ${actual || 'nothing'}`];
    });
    expect(own).toHaveLength(18);
    expect(wrong).toEqual([]);
  });
});
