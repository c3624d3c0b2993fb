/** The kinds of personal data that the detector tells apart; the names are the contract of `kasane detect`. */
export const personalDataTypes = [
  'PERSON',
  'ADDRESS',
  'POSTAL_CODE',
  'PHONE',
  'EMAIL',
  'BIRTH_DATE',
  'MY_NUMBER',
  'RESIDENT_CODE',
  'CARE_INSURANCE_NO',
  'HEALTH_INSURANCE_NO',
  'BENEFIT_CERT_NO',
  'PENSION_NO',
  'DRIVER_LICENSE_NO',
  'PASSPORT_NO',
  'RESIDENCE_CARD_NO',
  'DISABILITY_CERT_NO',
  'PUBLIC_ASSISTANCE_NO',
  'BANK_ACCOUNT',
  'YUCHO_ACCOUNT',
  'SNS_ID',
  'VEHICLE_NO',
] as const;

/** A kind of personal data. */
export type PersonalDataType = (typeof personalDataTypes)[number];

/** `certain`: label, honorific, full name, check digit … stand beside it; `possible`: looks like it, worth a look. */
export type Tier = 'certain' | 'possible';

/** One place of personal data. Offsets are UTF-16 units in the text given, `end` exclusive. It never holds the text itself. */
export interface PersonalData {
  readonly type: PersonalDataType;
  readonly start: number;
  readonly end: number;
  readonly tier: Tier;
  /** Why it is taken for personal data: an id of `reasons.ts`, which holds its words in Japanese and English. */
  readonly reason: string;
  /** For a person: how the name stands to the people known of beforehand; a member of `staff` is not a client. */
  readonly role?: 'client' | 'staff';
}

/** What is known of the surroundings of a text before it is read. */
export interface DetectionContext {
  /** Names of staff and attendees (with or without the space between 姓 and 名). */
  readonly staff?: readonly string[];
  /** Names of agencies and places that are never a person: names and abbreviations of the register. */
  readonly agencies?: readonly string[];
  /** Words excluded by this office (the allow list of kasane.yaml). */
  readonly allowed?: readonly string[];
}

/** Finds personal data in a text; judges the text alone, without consent. Findings are sorted and do not overlap. */
export interface Detector {
  detect(text: string, context?: DetectionContext): readonly PersonalData[];
}

/** A token of the morphological analyser: offsets in UTF-16 units of the text given to it. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** 品詞 and its subdivisions, e.g. `['名詞', '固有名詞', '人名', '姓']`. */
  readonly pos: readonly string[];
  readonly reading?: string;
}

/** The morphological analyser behind an interface: lindera where its dictionary lies beside the bundle, else none. */
export interface Tokenizer {
  tokenize(text: string): readonly Token[];
}
