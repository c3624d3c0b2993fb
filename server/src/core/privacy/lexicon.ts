import { foldVariants, toHiragana } from './fold.ts';
import { readTagger, type TaggerWeights } from './names/tagger.ts';

/** The shipped lists as text; `server/data/README.md` describes their form and names their sources. */
export interface LexiconText {
  /** One surname a line, the most frequent first: `佐藤 さとう`; `林* はやし` where it is an ordinary word or place too. */
  readonly surnames: string;
  /** One reading a line with its spellings: `あい 愛* 藍`. */
  readonly givenNames: string;
  /** One prefecture a line with its municipalities: `北海道 札幌市中央区 …`. */
  readonly municipalities: string;
  /** Weights of the tagger of names, where they are there. */
  readonly tagger?: Uint8Array | undefined;
}

/** What the detector knows of names and places. */
export interface Lexicon {
  /** Position in the list by frequency (0 = the most frequent), `undefined` when not listed. */
  surnameRank(surname: string): number | undefined;
  isSurnameReading(hiragana: string): boolean;
  isGiven(given: string): boolean;
  /** The name is an ordinary word or a place as well (林, 森, 希望 …), so it proves less. */
  isOrdinaryWord(name: string): boolean;
  isGivenReading(hiragana: string): boolean;
  /** How many listed given names have this character at their beginning, inside, or at their end. */
  givenCharCount(char: string, place: CharPlace): number;
  surnameCharCount(char: string, place: CharPlace): number;
  readonly municipalities: ReadonlySet<string>;
  readonly prefectures: ReadonlySet<string>;
  /** Finds names by their characters and what stands around them; without it the rules answer alone. */
  readonly tagger?: TaggerWeights | undefined;
}

/** Where a character stands in a name. */
export type CharPlace = 'first' | 'middle' | 'last';

class CharTable {
  readonly #counts: Readonly<Record<CharPlace, Map<string, number>>> = {
    first: new Map(),
    middle: new Map(),
    last: new Map(),
  };

  add(name: string): void {
    const last = name.length - 1;
    for (let i = 0; i <= last; i++) {
      const counts = this.#counts[i === 0 ? 'first' : i === last ? 'last' : 'middle'];
      const char = name.charAt(i);
      counts.set(char, (counts.get(char) ?? 0) + 1);
    }
  }

  count(char: string, place: CharPlace): number {
    return this.#counts[place].get(char) ?? 0;
  }
}

function municipalityForms(prefecture: string, name: string): string[] {
  const town = /^(.{1,5}?郡)(.+[町村])$/.exec(name);
  if (town?.[2]) return [name, town[2]];
  const ward = /^(.+?市)(.+区)$/.exec(name);
  if (ward?.[1] && ward[2]) return [name, ward[1], ward[2]];
  return prefecture === name ? [] : [name];
}

function readMunicipalities(text: string): { municipalities: Set<string>; prefectures: Set<string> } {
  const municipalities = new Set<string>();
  const prefectures = new Set<string>();
  for (const line of text.split('\n')) {
    const [prefecture, ...names] = line.split(' ');
    if (!prefecture) continue;
    prefectures.add(prefecture);
    for (const name of names) for (const form of municipalityForms(prefecture, name)) municipalities.add(form);
  }
  return { municipalities, prefectures };
}

function unstarred(written: string, ordinary: Set<string>): string {
  if (!written.endsWith('*')) return written;
  const name = written.slice(0, -1);
  ordinary.add(name);
  return name;
}

interface Surnames {
  readonly ranks: Map<string, number>;
  readonly readings: Set<string>;
  readonly ordinary: Set<string>;
  readonly chars: CharTable;
}

function readSurnames(text: string): Surnames {
  const surnames: Surnames = { ranks: new Map(), readings: new Set(), ordinary: new Set(), chars: new CharTable() };
  text.split('\n').forEach((line, rank) => {
    const [written, reading] = line.split(' ');
    if (!written) return;
    const folded = unstarred(written, surnames.ordinary);
    if (!surnames.ranks.has(folded)) surnames.ranks.set(folded, rank);
    surnames.chars.add(folded);
    if (reading) surnames.readings.add(reading);
  });
  return surnames;
}

interface GivenNames {
  readonly spellings: Set<string>;
  readonly readings: Set<string>;
  readonly ordinary: Set<string>;
  readonly chars: CharTable;
}

function readGivenNames(text: string): GivenNames {
  const given: GivenNames = { spellings: new Set(), readings: new Set(), ordinary: new Set(), chars: new CharTable() };
  for (const line of text.split('\n')) {
    const [reading, ...spellings] = line.split(' ');
    if (!reading) continue;
    given.readings.add(reading);
    for (const spelling of spellings) given.spellings.add(unstarred(spelling, given.ordinary));
  }
  for (const spelling of given.spellings) given.chars.add(spelling);
  return given;
}

/** 田ノ上, 井ヶ田: the same surname without the joint. A name without one is left alone. */
const withoutJoint = (surname: string): string =>
  /.[ノヶケ]./.test(surname) ? foldVariants(surname.replace(/[ノヶケ]/, '')) : '';

/** Reads the shipped lists; spellings of one name that differ by 旧字体・異体字 only are one. */
export function parseLexicon(text: LexiconText): Lexicon {
  const surnames = readSurnames(foldVariants(text.surnames));
  const given = readGivenNames(foldVariants(text.givenNames));
  return {
    ...readMunicipalities(text.municipalities),
    tagger: text.tagger && readTagger(text.tagger),
    surnameRank: (surname) => {
      const rank = surnames.ranks.get(foldVariants(surname));
      return rank === undefined && surname.length >= 3 ? surnames.ranks.get(withoutJoint(surname)) : rank;
    },
    isSurnameReading: (kana) => surnames.readings.has(toHiragana(kana)),
    isGiven: (name) => given.spellings.has(foldVariants(name)),
    isOrdinaryWord: (name) => surnames.ordinary.has(foldVariants(name)) || given.ordinary.has(foldVariants(name)),
    isGivenReading: (kana) => given.readings.has(toHiragana(kana)),
    givenCharCount: (char, place) => given.chars.count(foldVariants(char), place),
    surnameCharCount: (char, place) => surnames.chars.count(foldVariants(char), place),
  };
}
