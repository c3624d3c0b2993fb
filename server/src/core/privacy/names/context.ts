import { pseudonymAfter } from '../pseudonyms.ts';
import { kanjiTitleAfter } from './public-words.ts';
import {
  actionAfter,
  honorificAfter,
  householdAfter,
  isKin,
  kinAfter,
  nameLabelBefore,
  placeAfter,
  roleBefore,
  sectionTitleAfter,
  titleAfter,
} from './words.ts';

/** What follows a possible name. */
export type After =
  | 'honorific'
  | 'title'
  | 'sectionTitle'
  | 'household'
  | 'kin'
  | 'place'
  | 'pseudonym'
  | 'publicTitle'
  | 'joined'
  | 'free';

/** The word goes on in kana to the name of an agency: 月島おとしより相談センター. */
const agencyRunsOn =
  /^(?![はがをにとのもへでやさ])[ぁ-ん]{2,8}[一-龠ァ-ヺー]{0,8}(?:センター|ステーション|ホーム|クリニック|支所|事業所|相談[室所]|作業所|保育園|こども園|学園|館|カフェ|広場)/;

const tests: readonly (readonly [After, RegExp])[] = [
  ['pseudonym', pseudonymAfter],
  ['honorific', honorificAfter],
  ['title', titleAfter],
  ['sectionTitle', sectionTitleAfter],
  ['household', householdAfter],
  ['kin', kinAfter],
  ['free', actionAfter],
  ['place', placeAfter],
  ['place', agencyRunsOn],
  ['publicTitle', kanjiTitleAfter],
  ['joined', /^[々一-鿿㐀-䶿\ud840-\udfffァ-ヺー]|^[ヶケノツ][一-鿿]/],
];

/** The reading may stand between a name and its honorific: 満月（みつき）ちゃん. */
const readingFirst = /^ ?[(] ?[ぁ-んァ-ヺー ]{2,12} ?[)](?=さん|ちゃん|くん|君|様|氏)/;

/** The same between a name and its age: 幸（さち）25歳. */
const kanaFirst = /^ ?[(] ?[ぁ-んァ-ヺー ]{2,12} ?[)]/;

/** What the text after position `end` says of a name that ends there. */
export function readAfter(text: string, end: number): After {
  const rest = text.slice(end, end + 24);
  if (honorificAfter.test(rest.replace(readingFirst, ''))) return pseudonymAfter.test(rest) ? 'pseudonym' : 'honorific';
  const behind = rest.replace(kanaFirst, '');
  if (behind !== rest && kinAfter.test(behind)) return 'kin';
  return tests.find(([, pattern]) => pattern.test(rest))?.[0] ?? 'free';
}

/** A role or kinship that stands in front of a possible name. */
export interface Cue {
  readonly kind: 'kin' | 'staff' | 'label';
  /** What stands between: nothing, の, a mark or a space. */
  readonly link: string;
}

/** The role in front of position `start`, if any. */
export function readBefore(text: string, start: number): Cue | undefined {
  const before = text.slice(Math.max(0, start - 24), start);
  if (nameLabelBefore.test(before)) return { kind: 'label', link: '' };
  const match = roleBefore.exec(before);
  if (!match) return undefined;
  return { kind: isKin(match[1] ?? '') ? 'kin' : 'staff', link: (match[2] ?? '').trim() };
}
