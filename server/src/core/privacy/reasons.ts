/** The words of a reason in both languages; they never hold the data found. */
export interface ReasonWords {
  readonly ja: string;
  readonly en: string;
}

const words = {
  label: { ja: '項目名が示している', en: 'a label says so' },
  column: { ja: '表の見出しが示している', en: 'the column heading says so' },
  format: { ja: '書式が一致する', en: 'the format fits' },
  'check-digit': { ja: 'チェックデジットが合う', en: 'the check digit is right' },
  'label-check-digit': {
    ja: '項目名があり、チェックデジットも合う',
    en: 'a label says so and the check digit is right',
  },
  'phone-format': { ja: '電話番号の書式である', en: 'written like a telephone number' },
  'digits-only': { ja: '電話番号かもしれない数字の並び', en: 'digits that may be a telephone number' },
  'birth-word': { ja: '生年月日を示す語がそばにある', en: 'a word for birth stands beside it' },
  'age-beside': { ja: '年齢がそばにある日付', en: 'a date beside an age' },
  municipality: { ja: '市区町村名に番地が続く', en: 'a house number follows a municipality' },
  'house-number': { ja: '町名に番地が続く', en: 'a house number follows a place' },
  'address-beside': { ja: '住所が続く', en: 'an address follows' },
  honorific: { ja: '敬称が続く', en: 'an honorific follows' },
  title: { ja: '役職・職種が続く', en: 'a title follows' },
  'role-before': { ja: '続柄・職種が前にある', en: 'a kinship or profession stands before it' },
  'kin-after': { ja: '続柄・年齢が後にある', en: 'a kinship or age follows' },
  'full-name': { ja: '姓と名がそろっている', en: 'surname and given name together' },
  attendee: { ja: '出席者として書かれている', en: 'listed as attendee' },
  speaker: { ja: '発言者として書かれている', en: 'named as speaker' },
  reading: { ja: '氏名の読みである', en: 'the reading of a name' },
  propagated: { ja: '同じ文書で氏名と確かめた', en: 'proven to be a name elsewhere in the document' },
  household: { ja: '姓に家・宅・世帯が続く', en: 'a family word follows a surname' },
  foreign: { ja: '外国人の氏名の書き方である', en: 'written like a foreign name' },
  context: { ja: 'まわりの書き方が人の名前を示している', en: 'what stands around it speaks of a person' },
  tokenizer: { ja: '辞書が人名としている', en: 'the dictionary has it as a name' },
  known: { ja: 'あらかじめ知られた氏名である', en: 'a name known beforehand' },
} as const satisfies Readonly<Record<string, ReasonWords>>;

/** Why a stretch of text is taken for personal data. */
export type ReasonId = keyof typeof words;

/** The words of every reason by id. */
export const reasons: Readonly<Record<ReasonId, ReasonWords>> = words;

/** The words of a reason id; an id that is not listed is answered with the most general words. */
export function reasonText(id: string): ReasonWords {
  return (words as Readonly<Record<string, ReasonWords>>)[id] ?? words.format;
}
