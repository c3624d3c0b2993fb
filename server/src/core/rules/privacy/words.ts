import type { Text } from '../../../../../schemas/text.ts';
import type { PersonalDataType } from '../../privacy/detector.ts';

/** The kinds of personal data as messages name them. */
export const typeWords: Readonly<Record<PersonalDataType, Text>> = {
  PERSON: { ja: '人の名前', en: 'a person’s name' },
  ADDRESS: { ja: '住所', en: 'an address' },
  POSTAL_CODE: { ja: '郵便番号', en: 'a postal code' },
  PHONE: { ja: '電話番号', en: 'a telephone number' },
  EMAIL: { ja: 'メールアドレス', en: 'an e-mail address' },
  BIRTH_DATE: { ja: '生年月日', en: 'a birth date' },
  MY_NUMBER: { ja: '個人番号（マイナンバー）', en: 'an individual number (My Number)' },
  RESIDENT_CODE: { ja: '住民票コード', en: 'a resident record code' },
  CARE_INSURANCE_NO: { ja: '介護保険の被保険者番号', en: 'a long-term care insurance number' },
  HEALTH_INSURANCE_NO: { ja: '健康保険の記号・番号', en: 'a health insurance number' },
  BENEFIT_CERT_NO: { ja: '受給者番号', en: 'a beneficiary number' },
  PENSION_NO: { ja: '基礎年金番号', en: 'a pension number' },
  DRIVER_LICENSE_NO: { ja: '運転免許証の番号', en: 'a driving licence number' },
  PASSPORT_NO: { ja: '旅券の番号', en: 'a passport number' },
  RESIDENCE_CARD_NO: { ja: '在留カードの番号', en: 'a residence card number' },
  DISABILITY_CERT_NO: { ja: '障害者手帳の番号', en: 'a disability certificate number' },
  PUBLIC_ASSISTANCE_NO: { ja: '生活保護のケース番号', en: 'a public assistance number' },
  BANK_ACCOUNT: { ja: '口座番号', en: 'a bank account' },
  YUCHO_ACCOUNT: { ja: 'ゆうちょ銀行の記号・番号', en: 'a Yucho account' },
  SNS_ID: { ja: 'SNSのID', en: 'an SNS id' },
  VEHICLE_NO: { ja: '車のナンバー', en: 'a car plate' },
};
