import { foldVariants } from './fold.ts';
import { toInitial } from './initial.ts';
import type { SplitName } from './register.ts';

const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** A, B … Z, AA, AB …: enough for any case. */
export function* letters(): Generator<string> {
  yield* alphabet;
  for (const first of alphabet) for (const second of alphabet) yield first + second;
}

/** The first letter that nobody has and that is none of those to avoid. */
export function freeLetter(taken: ReadonlySet<string>, avoid: ReadonlySet<string>): string {
  for (const letter of letters()) if (!taken.has(letter) && !avoid.has(letter.charAt(0))) return letter;
  return 'A';
}

/** Letters that a text uses for people: A氏, Bさん, C様, full width too. */
export function lettersIn(text: string): ReadonlySet<string> {
  const found = text.matchAll(/(?<![A-Za-zＡ-Ｚａ-ｚ])([A-ZＡ-Ｚ]{1,2})(?=氏|さん|様|ちゃん|くん|君)/g);
  return new Set([...found].map((match) => (match[1] ?? '').normalize('NFKC')));
}

/** The letter of a 呼称 that is one (A氏, Ａさん, B), undefined for 本人 or 長男. */
export function letterOf(pseudonym: string): string | undefined {
  return /^([A-Z]{1,2})(?:氏|さん|様|ちゃん|くん|君)?$/.exec(pseudonym.normalize('NFKC'))?.[1];
}

/** Readings of a name in kanji, as far as lists know them. */
export type ReadingsOf = (name: string) => readonly string[];

/** What is known of names beforehand: how one written without a space is divided, and how its parts are read. */
export interface NameLists {
  readonly split: SplitName;
  readonly readingsOf: ReadingsOf;
}

/** Initials of a whole name, with or without a space between 姓 and 名, as far as lists know how it is read. */
export function initialsOfName(name: string, lists: NameLists | undefined): ReadonlySet<string> {
  const parts = name.trim().split(/[\s\u3000・]+/);
  const [whole = ''] = parts;
  const divided = parts.length === 1 ? (lists?.split(whole) ?? parts) : parts;
  const readingsOf = (part: string) => lists?.readingsOf(foldVariants(part)) ?? [];
  return initialsOf(divided, readingsOf);
}

/** Initials that a name may have: of its parts in kana or Latin letters, and of the readings of its parts in kanji. */
export function initialsOf(parts: readonly string[], readingsOf: ReadingsOf = () => []): ReadonlySet<string> {
  const initials = parts.flatMap((part) => [part, ...readingsOf(part)]).map(initialOf);
  return new Set(initials.filter((letter) => letter !== undefined));
}

function initialOf(word: string): string | undefined {
  const plain = word.normalize('NFKC').trim();
  if (/^[A-Za-z]/.test(plain)) return plain.charAt(0).toUpperCase();
  return toInitial(plain);
}
