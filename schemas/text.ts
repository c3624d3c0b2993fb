/** A text in the two languages of the product; Japanese is the one users see first. */
export interface Text {
  readonly ja: string;
  readonly en: string;
}

/** A language of the product. */
export type Language = keyof Text;

/** Levels of a field (see `format.md`): `must` error, `should` warning, `national` only under the profile 国. */
export type Level = 'must' | 'should' | 'national' | 'optional';
