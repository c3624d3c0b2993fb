import type { Text } from './text.ts';

/** Where a field comes from, in words a user knows; the keys stand in the tables (`S…` municipal documents, sections of the domain notes). */
const sources: Readonly<Record<string, Text>> = {
  S0: { ja: '狛江市の資料（令和5年）', en: 'Komae City (2023)' },
  S1: { ja: '島本町の資料', en: 'Shimamoto Town' },
  S2: { ja: '青森県社会福祉協議会の資料', en: 'Aomori Council of Social Welfare' },
  S3: { ja: '長岡京市の実施計画（令和5年）', en: 'Nagaokakyo City plan (2023)' },
  S4: { ja: '中央区の資料（令和5年）', en: 'Chuo City (2023)' },
  'domain §1.2(a)': { ja: '相談受付・申込票（国の様式案）', en: 'national intake form (draft)' },
  'domain §1.2(b)': { ja: 'つなぐシート（令和5年版厚生労働白書の例）', en: 'referral sheet (MHLW white paper 2023)' },
  'domain §1.2(c)': { ja: 'インテーク・アセスメントシート（国の様式）', en: 'national assessment form' },
  'domain §1.2(d)': { ja: 'プラン兼利用申込書（国の様式）', en: 'national plan form' },
  'domain §1.2(f)': { ja: '会議録の実務', en: 'practice of minutes' },
  'domain §1.2(g)': { ja: '評価シート（国の様式）', en: 'national evaluation form' },
  'domain §1.2(h)': { ja: '終結の実務', en: 'practice of closing' },
  'domain §1.2(i)': { ja: '同意書の実務', en: 'practice of consent forms' },
  'domain §2.1': { ja: '社会福祉法と支援会議の要綱', en: 'Social Welfare Act and municipal rules' },
  'domain §2.2': { ja: '支援会議の要綱', en: 'municipal rules on meetings' },
  'domain §2.4': { ja: '支援の流れの実務（目安は職場ごと）', en: 'practice; limits are the office’s own' },
  'domain §2.6': { ja: '呼称の実務（事例の匿名化の取り決め）', en: 'practice of pseudonyms' },
  'domain §3': { ja: '支援関係機関の分野の慣用', en: 'usual fields of agencies' },
  'domain §3.1': { ja: '支援関係機関の種類の慣用', en: 'usual types of agencies' },
  'domain §3.6': { ja: '続柄・呼び方の慣用', en: 'usual kinship terms' },
  'domain §4': { ja: '複数町村での運用の例', en: 'practice of several towns in one office' },
};

/** The words of a field's source; undefined for fields of the format itself. */
export function sourceText(source: string): Text | undefined {
  const known = source.split(', ').flatMap((key) => sources[key] ?? []);
  if (known.length === 0) return undefined;
  return { ja: known.map(({ ja }) => ja).join('、'), en: known.map(({ en }) => en).join(', ') };
}
