import { fiscalYear, toJapaneseDate } from '../../../../schemas/dates.ts';
import type { profiles } from '../../../../schemas/kinds/config.ts';
import { currentFormat } from '../../core/workspace/config.ts';
import { scalar } from './write.ts';

/** What a new repository is told. */
export interface Start {
  readonly municipality: string;
  readonly profile: (typeof profiles)[number];
  readonly caseNumber: string;
}

/** R8-001 in 令和8年度: the year of the case and a running number. */
export function firstCaseNumber(today: string): string {
  const year = /^令和(元|\d+)年/.exec(toJapaneseDate(`${fiscalYear(today)}-05-01`))?.[1];
  return `R${year === '元' ? 1 : (year ?? 1)}-001`;
}

/** The first kasane.yaml. */
export function configText({ municipality, profile }: Start): string {
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

/** The first agencies.yaml: three that every municipality has under some name. */
export const agenciesText = `# 支援関係機関の名簿です。実際の名称に直し、書き足してください。入力の候補と点検に使います。
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

/** What git must never take up. */
export const ignored = '.kasane/';

/** .gitignore with the folder of real names; the lines that are there stay. */
export function ignoreText(existing: string | undefined): string | undefined {
  const line = `# 実名の名簿など、gitに入れないもの\n${ignored}\n`;
  if (existing === undefined) return line;
  const has = existing.split(/\r?\n/).some((entry) => /^\/?\.kasane\/?\*{0,2}$/.test(entry.trim()));
  return has ? undefined : `${existing}${existing === '' || existing.endsWith('\n') ? '' : '\n'}${line}`;
}
