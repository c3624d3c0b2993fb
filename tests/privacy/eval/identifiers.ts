import { readFileSync } from 'node:fs';
import type { PersonalDataType } from '../../../server/src/core/privacy/detector.ts';

/**
 * Labelled numbers in many writings: every label of a type with the ways such numbers are written, in the frames below.
 * The values are digits in groups: `####-######` is filled with digits, letters stand for themselves.
 */
interface Kind {
  readonly type: PersonalDataType;
  readonly labels: readonly string[];
  readonly values: readonly string[];
}

const kinds: readonly Kind[] = [
  {
    type: 'MY_NUMBER',
    labels: [
      '個人番号',
      'マイナンバー',
      'マイナ',
      '個人番号（マイナンバー）',
      'マイナンバーカードの番号',
      'マイナNo.',
      '個番',
    ],
    values: ['####-####-####', '#### #### ####', '############', '####　####　####', '#### - #### - ####'],
  },
  {
    type: 'RESIDENT_CODE',
    labels: ['住民票コード', '住基コード', '住民票CD', '住民コード', '住民票ｺｰﾄﾞ'],
    values: ['###########', '#####-#####-#', '##### ##### #'],
  },
  {
    type: 'CARE_INSURANCE_NO',
    labels: [
      '介護保険被保険者番号',
      '介護保険証番号',
      '介保番号',
      '介護保険　被保険者証の番号',
      '介護被保番',
      '介護保険No',
      '介護保険者証番号',
      '被保番（介護）',
    ],
    values: ['00########', '0000 ######', '##########', '00-########'],
  },
  {
    type: 'HEALTH_INSURANCE_NO',
    labels: [
      '後期高齢者医療被保険者番号',
      '国保番号',
      '健康保険証番号',
      '後期高齢被保番',
      '国民健康保険　被保険者番号',
      '協会けんぽ番号',
      '社保　被保険者番号',
    ],
    values: ['########', '#### ####', '39######'],
  },
  {
    type: 'BENEFIT_CERT_NO',
    labels: [
      '受給者証番号',
      '障害福祉サービス受給者証番号',
      '受給者証No.',
      '自立支援医療受給者番号',
      '受給者番号',
      '医療証番号',
      '通所受給者証番号',
      '特定医療費（指定難病）受給者番号',
      '受証番号',
    ],
    values: ['##########', '#######', '##### #####', '###-#######'],
  },
  {
    type: 'PENSION_NO',
    labels: ['基礎年金番号', '年金番号', '年金手帳の番号', '年金証書番号', '基年番', '基礎年金No'],
    values: ['####-######', '##########', '####　######', '#### - ######'],
  },
  {
    type: 'DRIVER_LICENSE_NO',
    labels: ['運転免許証番号', '免許証番号', '免許No', '免許証の番号', '運転免許', '免許番号', '免許証'],
    values: ['############', '第############号', '#### #### ####', '##-##-######-##'],
  },
  {
    type: 'PASSPORT_NO',
    labels: ['旅券番号', 'パスポート番号', '旅券No.', 'パスポート', 'Passport No.', '旅券', 'PP No'],
    values: ['TK#######', 'MZ #######', 'tr#######', 'TR-#######'],
  },
  {
    type: 'RESIDENCE_CARD_NO',
    labels: ['在留カード番号', '在留カード', '在留カードNo.', '在留番号', '特別永住者証明書番号', '在カ番号'],
    values: ['AB########CD', 'UH ######## EA', 'ab########cd', 'AB-########-CD'],
  },
  {
    type: 'DISABILITY_CERT_NO',
    labels: [
      '身体障害者手帳番号',
      '手帳番号',
      '療育手帳の番号',
      '精神保健福祉手帳番号',
      '身障手帳No.',
      '愛の手帳番号',
      '身体障害者手帳　交付番号',
      '障害者手帳',
    ],
    values: ['第######号', '######', '第#####号', '##-#####'],
  },
  {
    type: 'PUBLIC_ASSISTANCE_NO',
    labels: [
      '生活保護受給者番号',
      '生保ケース番号',
      '保護番号',
      '生活保護　ケースNo.',
      '生活保護受給証番号',
      '生保番号',
      '保護ケース番号',
    ],
    values: ['######', '###-##', '第####号', '####-##'],
  },
  {
    type: 'BANK_ACCOUNT',
    labels: [
      '口座番号',
      '普通',
      '普通預金',
      '口座（普）',
      '（普）',
      '普通口座',
      '当座',
      '口座No',
      '振込先口座番号',
      '口座番号（普通）',
    ],
    values: ['#######', '#######', '### ####'],
  },
  {
    type: 'YUCHO_ACCOUNT',
    labels: [
      'ゆうちょ銀行　記号・番号',
      'ゆうちょ　記号番号',
      '郵便貯金　記号番号',
      'ゆうちょ口座',
      '通帳記号番号',
      '貯金口座',
    ],
    values: ['1###0-#######1', '1###0 ######1', '1###0・#######1', '1###0－#######1'],
  },
  {
    type: 'VEHICLE_NO',
    labels: ['車両番号', 'ナンバー', '車のナンバー', '自動車登録番号', '車番', '自家用車', '登録番号'],
    values: ['青森500あ##-##', '品川 330 さ ##-##', '八戸　580　た　##-##', '足立５００え・・##', '京都 300 る ##-##'],
  },
  {
    type: 'SNS_ID',
    labels: [
      'LINE ID',
      'LINEのID',
      'Instagram',
      'インスタ',
      'X（旧Twitter）のアカウント',
      'Facebookアカウント',
      'Discord ID',
      'TikTok',
      'LINE名ID',
    ],
    values: ['@yuki_##', '@hana.k##', '@m-sato####'],
  },
  {
    type: 'PHONE',
    labels: ['電話', 'TEL', '携帯', '自宅電話', '連絡先', '℡', '携帯番号', '本人携帯', '電話番号', 'ＴＥＬ'],
    values: [
      '090-####-####',
      '080########',
      '017-7##-####',
      '（0178）2#-####',
      '03(3###)####',
      '070 #### ####',
      '+81-90-####-####',
      '0172-3#-####',
      '050-####-####',
    ],
  },
  {
    type: 'BIRTH_DATE',
    labels: ['生年月日', '誕生日', '生年月日（西暦）', 'DOB', '出生年月日'],
    values: [
      '昭和2#年1月1#日',
      'S3#.4.1#',
      '19##年10月3日',
      '19##/0#/1#',
      '平成1#年11月2日',
      '大正9年3月#日',
      'Ｈ1#．４．１',
      '昭和五十年四月三日',
      '19##-0#-2#',
      '昭２#．５．６',
      '平1#.2.3',
    ],
  },
  {
    type: 'POSTAL_CODE',
    labels: ['〒', '郵便番号', '〒　', '郵便番号：〒'],
    values: ['###-####', '### - ####', '#######'],
  },
  {
    type: 'EMAIL',
    labels: ['メール', 'E-mail', 'Mail', 'メールアドレス', 'アドレス', 'e-mail（本人）'],
    values: ['yuki.##@example.com', 'taro_##@mail.example.ne.jp', 'hana-##+s@example.co.jp', 'k##@ezweb.example.jp'],
  },
];

/** What stands around a label and its value; L and V are the two. */
const frames: readonly string[] = [
  'L：V',
  'L V',
  'L　V',
  'L：　V（本人確認済）',
  '・L　V',
  '■L\nV',
  '【L】V',
  'L\n　V',
  '| L | V |\n|---|---|',
  '| 続柄 | L |\n|---|---|\n| 本人 | V |',
  '本人の申告によると、LはVである。',
  'L:V、確認日5/10',
  'L＝V',
  '(L) V',
  '「L：V」と書かれたメモを預かる。',
];

/** Marks inside a value that a mark does not hold. */
const outer: Partial<Record<PersonalDataType, RegExp>> = { DRIVER_LICENSE_NO: /[第号]/g };

function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

const wide = (text: string): string =>
  text.replace(/[0-9-]/g, (char) => (char === '-' ? '－' : String.fromCharCode(char.charCodeAt(0) + 0xfee0)));
const kanjiDigits = (text: string): string =>
  text.replace(/[0-9]/g, (char) => '〇一二三四五六七八九'.charAt(Number(char))).replace(/-/g, '－');

/** Kinds whose numbers people write in kanji digits too: letters written by hand in columns. */
const inKanji: ReadonlySet<PersonalDataType> = new Set(['PHONE', 'BANK_ACCOUNT', 'POSTAL_CODE', 'PENSION_NO']);

function fillDigits(pattern: string, random: () => number): string {
  return pattern.replace(/#/g, () => String(1 + Math.floor(random() * 9)));
}

function written(kind: Kind, value: string, at: number): string {
  if (kind.type === 'EMAIL' || kind.type === 'SNS_ID') return value;
  if (at % 5 === 1) return wide(value);
  const plain = /^[0-9-]+$/.test(value) && inKanji.has(kind.type);
  return plain && at % 11 === 3 ? kanjiDigits(value) : value;
}

function marked(kind: Kind, value: string): string {
  const strip = outer[kind.type];
  if (!strip) return `⟦${kind.type}:${value}⟧`;
  const inside = value.replace(strip, '');
  const from = value.indexOf(inside);
  return `${value.slice(0, from)}⟦${kind.type}:${inside}⟧${value.slice(from + inside.length)}`;
}

/** One document for each frame and a changing label and value: at least 60 of every type. */
export function identifierDocuments(perType = 66, seed = 20261122): string[] {
  const random = randomFrom(seed);
  return kinds.flatMap((kind) =>
    Array.from({ length: perType }, (_, at) => {
      const label = kind.labels[at % kind.labels.length] ?? '';
      const frame = frames[Math.floor(random() * frames.length)] ?? 'L V';
      const value = written(kind, fillDigits(kind.values[Math.floor(random() * kind.values.length)] ?? '', random), at);
      return frame.replace('V', marked(kind, value)).replace('L', label);
    }),
  );
}

/** Texts with numbers that are no personal data, one a line. */
export function harmlessDocuments(): string[] {
  return readFileSync(new URL('./harmless.txt', import.meta.url), 'utf8')
    .trim()
    .split('\n');
}
