import { agencyTypes } from '../../../../schemas/vocabulary/agency-types.ts';
import type { AgencyRegister } from '../workspace/agencies.ts';
import { foldName } from '../workspace/normalize.ts';
import { letters } from './mask-letters.ts';
import { circles, type Replacement } from './mask-place.ts';

/** Kinds of agencies by the end of their names: what stands behind the letter. */
const kinds = [
  '地域包括支援センター',
  '基幹相談支援センター',
  '相談支援センター',
  '障害者就業・生活支援センター',
  '就労支援センター',
  '子育て支援センター',
  'こども家庭センター',
  '児童相談所',
  '児童家庭支援センター',
  '保健センター',
  '保健所',
  '福祉事務所',
  '社会福祉協議会',
  '民生委員児童委員協議会',
  '訪問看護ステーション',
  'ヘルパーステーション',
  'デイサービスセンター',
  'デイサービス',
  '居宅介護支援事業所',
  '相談支援事業所',
  '就労継続支援事業所',
  '特別養護老人ホーム',
  'グループホーム',
  '総合病院',
  '病院',
  'クリニック',
  '診療所',
  '医院',
  '薬局',
  '小学校',
  '中学校',
  '高等学校',
  '高校',
  '特別支援学校',
  '大学',
  '保育園',
  '保育所',
  '幼稚園',
  'こども園',
  '児童館',
  '学童クラブ',
  '公民館',
  '警察署',
  '交番',
  '消防署',
  'ハローワーク',
  '法律事務所',
  '司法書士事務所',
  '食堂',
  'サロン',
  '作業所',
  'センター',
  'ステーション',
  '事業所',
  '事務所',
  '協議会',
  '委員会',
  '自治会',
  '町内会',
  '室',
  '課',
  '係',
].sort((a, b) => b.length - a.length);

const kindOf = (name: string) => kinds.find((kind) => name.endsWith(kind) && name.length > kind.length);

/** Every place has one of these: the name tells nothing. */
const types: ReadonlySet<string> = new Set([...kinds, ...agencyTypes.map(({ text }) => text)]);
const isOrdinary = (name: string) => types.has(name) || ordinary.test(name) || /会議$/.test(name);

/** Names with a proper part that no register knows: 青葉病院, みなみ小学校; 総合病院 and 市立病院 are words, not names. */
const shaped =
  /(?<![一-鿿々ァ-ヺー])[一-鿿々ヶァ-ヺー]{2,10}(?:病院|クリニック|医院|診療所|薬局|小学校|中学校|高等学校|保育園|幼稚園|こども園|訪問看護ステーション|デイサービス|地域包括支援センター)/g;
const ordinary =
  /^(?:総合|市立|町立|村立|県立|国立|公立|私立|大学|専門|精神科?|一般|地域|救急|協力|近隣|他|別の|入院先|主治医|特別支援|認可|民間|基幹|調剤|在宅|当該|同|各|市内|町内|前|元|転院先|紹介先|かかりつけ|処方|院外|門前)*(?:病院|クリニック|医院|診療所|薬局|小学校|中学校|高等学校|保育園|幼稚園|こども園|訪問看護ステーション|デイサービス|地域包括支援センター)$/;

/** Letters for agencies: one an agency, whatever name it goes by, the kind of agency behind it. */
export class AgencyLetters {
  readonly #register: AgencyRegister;
  readonly #letters = letters();
  readonly #byIdentity = new Map<string, { readonly pseudonym: string; readonly names: Set<string> }>();
  readonly #names: readonly string[];
  /** Readings, telephone numbers and addresses say which agency it is. */
  readonly #contacts: readonly string[];

  /** `extra`: names in fields that hold agencies and that the register does not know. */
  constructor(register: AgencyRegister, extra: readonly string[]) {
    this.#register = register;
    const all = new Set([...register.names, ...extra].filter((name) => foldName(name).length >= 2));
    this.#contacts = register.agencies
      .flatMap(({ phone, fax, reading, located }) => [phone, fax, reading, located.value.address?.value])
      .filter((text) => text !== undefined);
    this.#names = [...all].sort((a, b) => b.length - a.length);
  }

  /** Agencies that have a letter, with the names by which they were found. */
  get named(): readonly { readonly pseudonym: string; readonly names: ReadonlySet<string> }[] {
    return [...this.#byIdentity.values()];
  }

  /** Places of agencies' names with their letters, longer names first. */
  replacements(text: string): Replacement[] {
    const found = this.#names.flatMap((name) => placesOf(text, name));
    const contacts = [...this.#contacts.flatMap((contact) => placesOf(text, contact)), ...phonesOf(text)];
    const unknown = [...text.matchAll(shaped)]
      .filter(([name]) => !ordinary.test(name))
      .map((match) => ({ start: match.index, end: match.index + match[0].length }));
    const named = [...found, ...unknown].map(({ start, end }) => ({
      start,
      end,
      text: this.pseudonymOf(text.slice(start, end)),
    }));
    return [...named, ...contacts.map(({ start, end }) => ({ start, end, text: circles(text.slice(start, end)) }))];
  }

  /** The letter of an agency; what every place has stays as it is written. */
  pseudonymOf(name: string): string {
    if (isOrdinary(name)) return name;
    const identity = this.#register.identity(name);
    const known = this.#byIdentity.get(identity);
    if (known) {
      known.names.add(name);
      return known.pseudonym;
    }
    const letter = this.#letters.next().value ?? 'A';
    const agency = this.#register.find(name);
    const pseudonym = `${letter}${kindOf(agency?.name ?? name) ?? agency?.type ?? '機関'}`;
    this.#byIdentity.set(identity, { pseudonym, names: new Set([name]) });
    return pseudonym;
  }
}

const phone = /(?<![\d-])0\d{1,4}[-(（‐－ー]\d{1,4}[-)）‐－ー]\d{3,4}(?![\d-])/g;

function phonesOf(text: string): { start: number; end: number }[] {
  return [...text.matchAll(phone)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

function placesOf(text: string, name: string): { start: number; end: number }[] {
  const places: { start: number; end: number }[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const place = { start: at, end: at + name.length };
    if (!isWordPart(text, place)) places.push(place);
  }
  return places;
}

const inWord = /[一-鿿々ァ-ヺー]/;

/** 包括 is a short name of 地域包括支援センター, but not in 包括的相談支援 nor in 地域包括ケア. */
function isWordPart(text: string, { start, end }: { start: number; end: number }): boolean {
  if (text.charAt(end) === '的') return true;
  return end - start <= 2 && inWord.test(text.charAt(start - 1)) && inWord.test(text.charAt(end));
}
