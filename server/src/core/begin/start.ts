import { fiscalYear, toJapaneseDate } from '../../../../schemas/dates.ts';
import { ignoreAddition, ignoreName } from '../privacy/register-place.ts';
import { currentFormat, type Profile } from '../workspace/config.ts';
import { agenciesName, configName } from '../workspace/scope.ts';
import { scalar } from './scalar.ts';

/** What a new repository is told. */
export interface Start {
  readonly municipality: string;
  readonly profile: Profile;
}

/** A file to be written, by its path from the root of the repository. */
export interface StartFile {
  readonly path: string;
  readonly text: string;
}

/** Whether a text can be the number of a case: it becomes the name of a folder. */
export function isCaseNumber(text: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(text);
}

/** The number behind the last one of this fiscal year: R8-001 in 令和8年度, R8-013 after R8-012. */
export function nextCaseNumber(today: string, used: readonly string[]): string {
  const year = /^令和(元|\d+)年/.exec(toJapaneseDate(`${fiscalYear(today)}-05-01`))?.[1] ?? '1';
  const prefix = `R${year === '元' ? '1' : year}-`;
  const numbers = used
    .filter((number) => number.toUpperCase().startsWith(prefix))
    .map((number) => Number(/\d+$/.exec(number)?.[0] ?? 0));
  return `${prefix}${String(Math.max(0, ...numbers) + 1).padStart(3, '0')}`;
}

/**
 * The files of a new repository: those that are to be written where there is none yet, and .gitignore where it lacks
 * a line (`ignore` is its text). kasane.yaml comes last: with it the folder becomes a repository.
 */
export function startFiles(start: Start, ignore: string | undefined): readonly StartFile[] {
  const ignored = ignoreAddition(ignore);
  return [
    { path: agenciesName, text: agenciesText },
    ...(ignored === undefined ? [] : [{ path: ignoreName, text: `${ignore ?? ''}${ignored}` }]),
    { path: configName, text: configText(start) },
  ];
}

function configText({ municipality, profile }: Start): string {
  return `# この kasane.yaml のあるフォルダが、ケース文書のリポジトリの根元です。
形式: ${currentFormat}
自治体: ${scalar(municipality)}
# 簡易（必須の欄だけ）・標準・国（国の報告項目まで）から選びます。
様式: ${profile}
会議:
  - 名称: 重層的支援会議
    根拠: 本人同意
    頻度: 月1回・随時
  - 名称: 支援会議
    根拠: 社会福祉法106条の6
    頻度: 月1回・随時
プラン:
  最長月数: 12
  モニタリング月数: 6
`;
}

/** Three agencies that every municipality has under some name. */
const agenciesText = `# 支援関係機関の名簿です。実際の名称に直し、書き足してください。入力の候補と点検に使います。
- 名称: 福祉総合相談窓口
  よみ: ふくしそうごうそうだんまどぐち
  略称:
    - 総合窓口
  事業:
    - 多機関協働
  運営形態: 直営
  構成員:
    - 重層的支援会議
    - 支援会議
- 名称: 地域包括支援センター
  よみ: ちいきほうかつしえんせんたー
  略称:
    - 包括
  種類: 地域包括支援センター
  分野: 介護
  事業:
    - 包括的相談支援
  構成員:
    - 重層的支援会議
    - 支援会議
- 名称: 社会福祉協議会
  よみ: しゃかいふくしきょうぎかい
  略称:
    - 社協
  種類: 社会福祉協議会
  分野: 地域
  事業:
    - 参加支援
    - 地域づくり
  構成員:
    - 重層的支援会議
    - 支援会議
`;
