import { readFileSync } from 'node:fs';

/** A small deterministic random source (mulberry32), so that the set is the same on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');
const rows = (name: string): string[][] =>
  read(name)
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));

type Random = () => number;
const pick = <T>(random: Random, from: readonly T[]): T => {
  const found = from[Math.floor(random() * from.length)];
  if (found === undefined) throw new Error('nothing to pick from');
  return found;
};
const digits = (random: Random, count: number): string =>
  Array.from({ length: count }, () => Math.floor(random() * 10)).join('');
const between = (random: Random, from: number, to: number): number => from + Math.floor(random() * (to - from + 1));
const toKatakana = (kana: string): string =>
  kana.replace(/[ぁ-ゖ]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0x60));

function checkedTwelve(random: Random): string {
  const body = digits(random, 11);
  const sum = [...body].reduce((total, digit, index) => {
    const position = 11 - index;
    return total + Number(digit) * (position <= 6 ? position + 1 : position - 5);
  }, 0);
  const rest = sum % 11;
  return body + (rest <= 1 ? 0 : 11 - rest);
}

const towns = [
  '本町',
  '中央',
  '旭ケ丘',
  '緑が丘',
  '桜台',
  '西町',
  '大字小湊字中沢',
  '富士見',
  '栄',
  '東山',
  '南大通',
  '八幡町',
  '元町',
  '若葉台',
];
const cities = [
  '青森県青森市',
  '東京都世田谷区',
  '埼玉県さいたま市大宮区',
  '大阪府大阪市北区',
  '札幌市中央区',
  '島本町',
  '京都府長岡京市',
  '東津軽郡平内町',
  '狛江市',
  '福岡市博多区',
  '西目屋村',
];
const buildings = [
  '',
  '',
  '',
  ' コーポ青葉201号室',
  '　メゾン桜103',
  'ハイツ光205号',
  ' 第2緑荘3号室',
  '市営住宅3棟402号',
];

function houseNumber(random: Random): string {
  const [a, b, c] = [between(random, 1, 9), between(random, 1, 40), between(random, 1, 30)];
  return pick(random, [
    `${a}丁目${b}番${c}号`,
    `${a}-${b}-${c}`,
    `${a}－${b}－${c}`,
    `${b * 13}番地${c}`,
    `${a}丁目${b}-${c}`,
    `${b}-${c}`,
    `${b * 7}番地`,
  ]);
}

function birth(random: Random): string {
  const [month, day] = [between(random, 1, 12), between(random, 1, 28)];
  return pick(random, [
    `昭和${between(random, 5, 63)}年${month}月${day}日`,
    `S${between(random, 5, 63)}.${month}.${day}`,
    `${between(random, 1935, 2015)}年${month}月${day}日`,
    `${between(random, 1935, 2015)}/${month}/${day}`,
    `平成${between(random, 1, 30)}年${month}月${day}日`,
    `１９７${between(random, 0, 9)}年${month}月${day}日`,
    `${between(random, 1935, 2015)}-0${between(random, 1, 9)}-1${between(random, 0, 9)}`,
    `昭和${between(random, 40, 60)}年(${between(random, 1965, 1985)}年)${month}月${day}日`,
  ]);
}

type Maker = (random: Random) => string;
const mobile: Maker = (random) =>
  pick(random, [
    `090-${digits(random, 4)}-${digits(random, 4)}`,
    `080${digits(random, 8)}`,
    `０７０－${digits(random, 4)}－${digits(random, 4)}`,
    `090(${digits(random, 4)})${digits(random, 4)}`,
  ]);
const fixedLine: Maker = (random) =>
  pick(random, [
    `03-${between(random, 3000, 6999)}-${digits(random, 4)}`,
    `017-7${digits(random, 2)}-${digits(random, 4)}`,
    `0174-${between(random, 20, 39)}-${digits(random, 4)}`,
    `(045)3${digits(random, 2)}-${digits(random, 4)}`,
    `０４－７１${digits(random, 2)}－${digits(random, 4)}`,
  ]);
const address: Maker = (random) =>
  pick(random, cities) + pick(random, towns) + houseNumber(random) + pick(random, buildings);

/** Slots that are not names: the type of the mark and how the value is made. */
const slots: Readonly<Record<string, readonly [string, Maker]>> = {
  addr: ['ADDRESS', address],
  addr2: ['ADDRESS', address],
  zip: ['POSTAL_CODE', (random) => `${digits(random, 3)}-${digits(random, 4)}`],
  tel: ['PHONE', fixedLine],
  mob: ['PHONE', mobile],
  mob2: ['PHONE', mobile],
  birth: ['BIRTH_DATE', birth],
  birth2: ['BIRTH_DATE', birth],
  birth3: ['BIRTH_DATE', birth],
  birth4: ['BIRTH_DATE', birth],
  care: ['CARE_INSURANCE_NO', (random) => `00${digits(random, 8)}`],
  zairyu: [
    'RESIDENCE_CARD_NO',
    (random) => `${pick(random, ['AB', 'UH'])}${digits(random, 8)}${pick(random, ['CD', 'EA'])}`,
  ],
  bank: ['BANK_ACCOUNT', (random) => digits(random, 7)],
  mynum: ['MY_NUMBER', checkedTwelve],
  pension: ['PENSION_NO', (random) => `${digits(random, 4)}-${digits(random, 6)}`],
  license: ['DRIVER_LICENSE_NO', (random) => digits(random, 12)],
  kouki: ['HEALTH_INSURANCE_NO', (random) => digits(random, 8)],
  benefit: ['BENEFIT_CERT_NO', (random) => digits(random, 10)],
  passport: ['PASSPORT_NO', (random) => `TK${digits(random, 7)}`],
  email: [
    'EMAIL',
    (random) =>
      `${pick(random, ['yuki.m', 'taro_1975', 'hana-h'])}@${pick(random, ['example.com', 'mail.example.ne.jp'])}`,
  ],
  sns: ['SNS_ID', (random) => pick(random, ['hana_1234', '@taro.k', 'sakura-55'])],
  plate: [
    'VEHICLE_NO',
    (random) =>
      `${pick(random, ['青森', '品川', '京都'])} ${pick(random, ['500', '330'])} ${pick(random, ['あ', 'さ'])} ${digits(random, 2)}-${digits(random, 2)}`,
  ],
  juki: ['RESIDENT_CODE', (random) => digits(random, 11)],
  seiho: ['PUBLIC_ASSISTANCE_NO', (random) => digits(random, 6)],
};
/** Values in two parts that one mark holds. */
const composed: readonly (readonly [RegExp, string])[] = [
  [/\{ymark\}(.*?)\{ynum\}/, 'YUCHO_ACCOUNT'],
  [/\{hmark\}(.*?)\{hnum\}/, 'HEALTH_INSURANCE_NO'],
];

interface Person {
  readonly forms: Readonly<Record<string, string>>;
}

function personOf([sei = '', mei = '', kanaSei = '', kanaMei = '']: readonly string[]): Person {
  return {
    forms: {
      full: sei + mei,
      sp: `${sei} ${mei}`,
      wide: `${sei}　${mei}`,
      sei,
      mei,
      kana: kanaSei + kanaMei,
      kanasp: `${kanaSei} ${kanaMei}`,
      KATA: `${toKatakana(kanaSei)} ${toKatakana(kanaMei)}`,
    },
  };
}

const people = rows('people.tsv').map(personOf);
const foreigners: Person[] = rows('foreign.tsv').map(([full = '', call = '']) => ({ forms: { full, call } }));

/** Names in the name of a firm or a surgery are none: {B.sei}クリニック. */
const organisation = /^(?:クリニック|医院|商店)/;

function fillNames(frame: string, random: Random): string {
  const chosen = new Map<string, Person>();
  return frame
    .replace(/\{([A-G])\.(\w+)\}/g, (slot, key: string, form: string, at: number) => {
      const pool = key === 'F' || key === 'G' ? foreigners : people;
      let person = chosen.get(key);
      while (!person) {
        const next = pick(random, pool);
        const sameName = [...chosen.values()].some(
          (other) => other === next || (other.forms.mei !== undefined && other.forms.mei === next.forms.mei),
        );
        if (!sameName) person = next;
      }
      chosen.set(key, person);
      const text = person.forms[form];
      if (text === undefined) throw new Error(`unknown form ${form}`);
      return organisation.test(frame.slice(at + slot.length)) ? text : `⟦PERSON:${text}⟧`;
    })
    .replace(/⟧( ?)⟦PERSON:/g, '$1');
}

function fill(frame: string, random: Random): string {
  let filled = frame;
  for (const [pattern, type] of composed) {
    filled = filled.replace(pattern, (_, middle: string) => {
      const [first, second] =
        type === 'YUCHO_ACCOUNT'
          ? [`1${digits(random, 3)}0`, `${digits(random, 7)}1`]
          : [digits(random, 4), digits(random, 5)];
      return `⟦${type}:${first}${middle}${second}⟧`;
    });
  }
  filled = filled.replace(/第\{tecnum\}号/, () => `⟦DISABILITY_CERT_NO:第${digits(random, 6)}号⟧`);
  filled = filled.replace(/S\{era\}\.3\.4/, () => `⟦BIRTH_DATE:S${between(random, 20, 60)}.3.4⟧`);
  filled = filled.replace(/\{age\}/g, () => String(between(random, 19, 95)));
  filled = filled.replace(/\{(\w+)\}/g, (slot, name: string) => {
    const made = slots[name];
    return made ? `⟦${made[0]}:${made[1](random)}⟧` : slot;
  });
  return fillNames(filled, random);
}

/** The documents made from the frames, `rounds` of each frame, with marks; the same for the same seed. */
export function generateDocuments(rounds: number, seed = 20260510): string[] {
  const random = randomFrom(seed);
  const frames = read('frames.txt')
    .split('\n')
    .slice(1)
    .join('\n')
    .split(/^---$/m)
    .map((frame) => frame.trim());
  const documents: string[] = [];
  for (let round = 0; round < rounds; round++) for (const frame of frames) documents.push(fill(frame, random));
  return documents;
}
