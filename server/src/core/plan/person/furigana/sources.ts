import { agencyTypes, knownReadings } from '../../../../../../schemas/vocabulary/index.ts';
import type { CaseDocument } from '../../../document/document.ts';
import { entryOf, type YamlNode } from '../../../document/yaml.ts';
import type { Repository } from '../../../workspace/repository.ts';
import type { Readings } from './annotate.ts';
import { hasKanji, toHiragana } from './kana.ts';
import { WordList } from './words.ts';

type Pair = readonly [word: string, reading: string];

/** Key of a document under which its own readings stand, word by word. */
export const documentKey = 'よみ';
/** The same in kasane.yaml. */
export const configKey = '読み';

let shipped: WordList | undefined;

/** The vocabulary; single kanji (日, 回, 主) are pieces of compounds there and no words. */
function shippedWords(): WordList {
  shipped ??= new WordList([...knownReadings()].filter(([word]) => word.length > 1 && hasKanji(word)));
  return shipped;
}

/**
 * The readings that hold for a document, from the strongest to the weakest: its own (よみ), those handed in, the
 * office's (kasane.yaml's 読み), the register's よみ of agencies; then the vocabulary.
 */
export function readingsFor(
  document: CaseDocument,
  repository: Repository,
  more: Iterable<Pair> | undefined,
): Readings {
  const { config, register } = repository;
  const agencies = register.agencies.flatMap(({ name, reading }) => pair(name, reading));
  const places = agencies.flatMap(placeOf);
  const office = pairsOf(config.file.root, configKey);
  const handed = [...(more ?? [])].flatMap(([word, reading]) => pair(word, reading));
  const own = pairsOf(document.matter.root, documentKey);
  return { own: new WordList([...places, ...agencies, ...office, ...handed, ...own]), shipped: shippedWords() };
}

const kinds = [...agencyTypes.map(({ text, reading }) => [text, reading] as const), ['役場', 'やくば'] as const];

/** What stands before the kind of an agency, read as there: 島本町 in 島本町地域包括支援センター is しまもとちょう. */
function placeOf([name, reading]: Pair): readonly Pair[] {
  const kind = kinds.find(([text, said]) => name.endsWith(text) && reading.endsWith(said));
  const place = kind && name.slice(0, -kind[0].length);
  return place && /[市区町村都道府県]$/.test(place) ? pair(place, reading.slice(0, -kind[1].length)) : [];
}

function pairsOf(root: YamlNode | undefined, key: string): readonly Pair[] {
  const node = entryOf(root, key)?.value;
  if (node?.kind !== 'map') return [];
  return node.entries.flatMap(({ key: word, value }) => (value?.kind === 'scalar' ? pair(word.text, value.text) : []));
}

/** A reading counts when it is one: kana alone, spaces and middle dots aside. */
function pair(word: string, reading: string | undefined): readonly Pair[] {
  const kana = toHiragana((reading ?? '').normalize('NFKC').replace(/[\s・]/g, ''));
  const isReading = /^[\p{sc=Hiragana}ー]+$/u.test(kana);
  return isReading && hasKanji(word) ? [[word, kana]] : [];
}
