import type { PersonalDataType } from '../detector.ts';
import { myNumberFits, residentCodeFits } from './check-digits.ts';

/** One kind of number: what stands before it and how it is written (both on folded text). */
export interface IdentifierSpec {
  readonly type: PersonalDataType;
  /** Source of a pattern for the label in front. */
  readonly label: string;
  /** Source of a pattern for the value, without capturing groups. */
  readonly value: string;
  /** What may stand between the two; 24 units without letters and digits unless given. */
  readonly gap?: string;
  /** The check digit of the value is right. */
  readonly fits?: (value: string) => boolean;
}

/** Exactly `count` digits in any grouping by hyphens or spaces. */
export const digits = (count: number): string => `\\d(?: ?[ -]? ?\\d){${count - 1}}`;

const number = '(?:番号|番|No\\.?|NO\\.?|№|ナンバー|CD|コード|#)';
/** 手帳 of other kinds have numbers of other kinds, or none. */
const diaries = '(?<!年金|母子|母子健康|健康|お薬|電子|生徒|警察)';
const insuredShort = '(?:被保険者|被保)';

/**
 * Labelled numbers. Lengths: 個人番号 12 and 住民票コード 11 (domain.md 2.5), 介護保険 10, 受給者 10 (自立支援医療 7),
 * 後期高齢者 8, 基礎年金 4-6, 免許証 12, 旅券 2 letters 7 digits, 在留カード 2-8-2, 口座 7, ゆうちょ 記号 5 + 番号 up to 8.
 */
export const identifierSpecs: readonly IdentifierSpec[] = [
  {
    type: 'MY_NUMBER',
    label: `個人番号(?:カード)?|マイナンバー(?:カード)?(?:の)?${number}?|マイナ(?:ちゃん)?${number}?|個番|My\\s?Number`,
    value: digits(12),
    fits: myNumberFits,
  },
  {
    type: 'RESIDENT_CODE',
    label: '住民票(?:の)?(?:コード|CD|番号)|住民(?:コード|CD)|住基(?:コード|CD|番号)',
    value: digits(11),
    fits: residentCodeFits,
  },
  {
    type: 'CARE_INSURANCE_NO',
    label: `介護保険(?:の)?(?:被保険者)?(?:証)?(?:の)?${number}?|介護(?:保険)?者?${insuredShort}(?:証)?(?:の)?${number}|介護保険者?証(?:の)?${number}|${insuredShort}${number}?\\s?\\(介護(?:保険)?\\)|介護保険\\s?${insuredShort}(?:者?証)?(?:の)?${number}|介保(?:被保険者)?${number}?|被保険者(?:証)?(?:の)?${number}`,
    value: `(?:H\\d{9}|${digits(10)})`,
  },
  {
    type: 'HEALTH_INSURANCE_NO',
    label: `(?:健康保険|国民健康保険|国保|社保|協会けんぽ|健保|共済|後期高齢者?(?:医療)?(?:保険)?|後期)(?:の)?(?:被保険者|組合員|加入者)?(?:証)?(?:の)?(?:${number})?|後期(?:高齢者?)?(?:医療)?${insuredShort}${number}|被保険者(?:証)?(?:の)?${number}|(?<!介護)保険証(?:の)?${number}?`,
    value: '\\d{4} ?\\d{4}',
  },
  {
    type: 'HEALTH_INSURANCE_NO',
    label: `(?:健康保険|国民健康保険|国保|社保|協会けんぽ|健保|共済|後期高齢者?医療|後期)[^\\d。|]{0,12}?${number}|(?<!介護)保険証(?:の)?${number}|枝番`,
    value: '\\d{1,8}(?:[ -]\\d{1,8}){0,2}',
    gap: '[^0-9A-Za-z。|]{0,8}?',
  },
  {
    type: 'BENEFIT_CERT_NO',
    label: `(?:受給者?証|受給者|医療受給者?証?|医療証|受給資格者?証|受証)(?:の)?(?:${number})?`,
    value: `(?:${digits(10)}|\\d{7,9}|\\d{3}-\\d{4}|\\d{3}-\\d{7})`,
  },
  {
    type: 'PUBLIC_ASSISTANCE_NO',
    label: `(?:生活保護|生保|保護)(?:の)?(?:受給)?(?:者|証|世帯|ケース|決定|開始|管理)*(?:の)?(?:${number})|(?:生活保護|生保|保護)\\s?(?:受給証|ケース)\\s?(?:の)?${number}|(?:生活保護|生保)[^\\d。|]{0,8}?(?:ケース|受給者?|世帯|整理)${number}`,
    value: '(?:第\\s?)?\\d{2,10}(?:-\\d{1,6}){0,2}(?:\\s?号)?',
    gap: '[^0-9。]{0,16}?(?:[A-Z]{1,2}-?)?',
  },
  {
    type: 'PENSION_NO',
    label: `基礎年金${number}?|年金(?:手帳|証書)?(?:の)?${number}|年金手帳|年金証書|基年${number}`,
    value: digits(10),
  },
  {
    type: 'DRIVER_LICENSE_NO',
    label: `(?:自動車)?(?:運転)?免許証?(?:の)?${number}?`,
    value: digits(12),
  },
  {
    type: 'PASSPORT_NO',
    label: `旅券(?:の)?${number}?|パスポート(?:の)?${number}?|Passport(?:\\s?No\\.?)?|PP\\s?${number}`,
    value: '[A-Za-z]{2}[ -]?\\d{7}',
  },
  {
    type: 'RESIDENCE_CARD_NO',
    label: `在留カード(?:の)?${number}?|特別永住者証明書(?:の)?${number}?|在留番号|在カ(?:ード)?(?:の)?${number}`,
    value: '[A-Za-z]{2}[ -]?\\d{8}[ -]?[A-Za-z]{2}',
  },
  {
    type: 'DISABILITY_CERT_NO',
    label: `${diaries}手帳\\s?(?:交付|の)?(?:${number})`,
    value: '(?:第\\s?)?\\d[\\d-]{1,11}(?:\\s?号)?(?![年級度./])',
  },
  {
    type: 'DISABILITY_CERT_NO',
    label: `${diaries}手帳(?:\\s?[(][^)]{0,12}[)])?(?:\\s?第?\\d種)?(?:\\s?(?:\\d級|[A-C][12]?|[12]度|最?重度|中度|軽度))?`,
    value: '(?:第\\s?\\d[\\d-]{1,10}\\s?号|\\d{2}-\\d{4,6}|\\d{5,10}(?![年級度./-]))',
  },
  {
    type: 'BANK_ACCOUNT',
    label: `口座(?:の)?${number}?(?:\\s?[(](?:普通?|当座?)[)])?|[(]普[)]?|普通(?:預金|口座)?|当座(?:預金)?|貯蓄預金|総合口座|振込先`,
    value: '(?:\\d{3}-)?\\d{7}',
  },
  {
    type: 'BANK_ACCOUNT',
    label: `口座(?:の)?${number}(?:\\s?[(](?:普通?|当座?)[)])?|[(]普[)]?|(?:普通|当座)(?:預金|口座)?`,
    value: '\\d{3}[ -]\\d{4}',
    gap: '[^0-9A-Za-z。]{0,6}?',
  },
  {
    type: 'YUCHO_ACCOUNT',
    label: '(?:ゆうちょ|郵便局|郵便貯金|貯金|通帳)[^0-9。]{0,24}?',
    value: '1\\d{4}(?:-\\d)?\\s?(?:[-の・,、]\\s?)?\\d{6,8}',
  },
  {
    type: 'VEHICLE_NO',
    label: '車両(?:登録)?番号|車両|ナンバー(?:プレート)?|車番|登録番号|自家用車|軽自動車|自動車|車|バイク|乗用車',
    value:
      '(?:[一-龠]{1,4}|つくば|いわき|なにわ|とちぎ|ひたち|あきた|あすか)\\s?\\d{2,3}[A-Z]?\\s?[あ-んA-Z]\\s?(?:\\d{1,2}-\\d{2}|[・.･]{1,3}\\s?\\d{1,3}(?:-\\d{2})?|\\d{1,4})',
    gap: '[^0-9A-Za-z。]{0,24}?',
  },
  {
    type: 'SNS_ID',
    label:
      '(?:LINE|ライン|Instagram|インスタ(?:グラム)?|Twitter|ツイッター|X|Facebook|フェイスブック|TikTok|Skype|スカイプ|Discord|カカオ(?:トーク)?|Messenger|WeChat|WhatsApp|SNS)\\s?(?:の|名)?\\s?(?:\\([^)]{1,12}\\)\\s?)?(?:の)?(?:ID|アカウント(?:名|ID)?|ユーザー(?:名|ID|ネーム))',
    value: '@?[A-Za-z0-9_][\\w.-]{2,30}',
    gap: '[^0-9A-Za-z@_。]{0,12}?',
  },
  {
    type: 'SNS_ID',
    label:
      'LINE|ライン|Instagram|インスタ(?:グラム)?|Twitter|ツイッター|\\bX\\b|Facebook|フェイスブック|TikTok|Skype|Discord|カカオ(?:トーク)?|SNS|アカウント',
    value: '@[A-Za-z0-9_][\\w.-]{2,30}',
    gap: '[^0-9A-Za-z@_。]{0,16}?',
  },
];
