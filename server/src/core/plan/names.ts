import type { PersonsRegister } from '../privacy/register.ts';
import { foldCaseNumber } from '../workspace/normalize.ts';
import type { Repository } from '../workspace/repository.ts';

/** A 呼称 and the real name that is shown in its place. */
export interface NamePair {
  readonly name: string;
  readonly real: string;
}

/** The real names of one case. The same case gives the same list for as long as the register is the same. */
export type Names = readonly NamePair[];

/** No real names: the sheet stands as it was written. */
export const noNames: Names = [];

/** The mark of a sheet that shows real names. */
export const namesNotice = '実名入り・取扱注意';

const lists = new WeakMap<PersonsRegister, Map<string, Names>>();

/** The real names of the people of a case, by the register of `.kasane/persons.yaml`; none where it is not at hand. */
export function namesOfCase({ persons }: Repository, caseNumber: string | undefined): Names {
  if (!persons || caseNumber === undefined) return noNames;
  const byCase = lists.get(persons) ?? new Map<string, Names>();
  lists.set(persons, byCase);
  const number = foldCaseNumber(caseNumber);
  const known = byCase.get(number);
  if (known) return known;
  const own = persons.persons.filter((person) => foldCaseNumber(person.caseNumber) === number && person.name !== '');
  const names = own.length > 0 ? own.map(({ name, real }) => ({ name, real })) : noNames;
  byCase.set(number, names);
  return names;
}

interface Matcher {
  readonly pattern: RegExp;
  readonly reals: ReadonlyMap<string, string>;
}

const matchers = new WeakMap<Names, Matcher>();

/** Longer 呼称 first; 本人 takes its polite ご with it. */
function matcherOf(names: Names): Matcher {
  const known = matchers.get(names);
  if (known) return known;
  const words = names.map(({ name }) => name.normalize('NFC')).sort((a, b) => b.length - a.length);
  const choice = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('|');
  const matcher = {
    pattern: new RegExp(`(?:[ご御](?=本人))?(${choice})`, 'gu'),
    reals: new Map(names.map(({ name, real }) => [name.normalize('NFC'), real])),
  };
  matchers.set(names, matcher);
  return matcher;
}

/** A text with real names in place of the 呼称 that stand there as words of their own (母, but not 父母 or 母子). */
export function withRealNames(text: string, names: Names): string {
  if (names.length === 0 || text === '') return text;
  const { pattern, reals } = matcherOf(names);
  return text.replace(pattern, (found: string, name: string, at: number) =>
    standsAlone(text, at, at + found.length, name) ? (reals.get(name) ?? found) : found,
  );
}

const wordBefore = /[\p{sc=Han}々おご御A-Za-zＡ-Ｚａ-ｚ]$/u;
const katakana = /[ァ-ヶー]/;
/** A 続柄 stays what it is: it says how people are related, not who they are. */
const kinshipBefore = /続柄[ 　:：]*$/;
/** What follows a person although it is written in kanji. */
const behindPerson = /^(?:さん|様|さま|氏|くん|君|ちゃん|殿|宅|自身|以外|側|一人)/;
const wordBehind = /^[\p{sc=Han}々A-Za-zＡ-Ｚａ-ｚ]/u;
/** What may follow a 呼称 of a single character: 子は, but not 子ども. */
const particle =
  /^(?:$|[^ぁ-んァ-ヶー]|は|が|を|に|の(?!ん)|と|も(?!の)|へ|で|や|から|より|まで|だけ|って|だ|なら|たち|か[、。]|か$)/;

function standsAlone(text: string, start: number, end: number, name: string): boolean {
  const before = text.slice(Math.max(0, start - 6), start);
  const after = text.slice(end, end + 6);
  if (wordBefore.test(before) || kinshipBefore.test(before)) return false;
  if (katakana.test(name.charAt(0)) && katakana.test(before.slice(-1))) return false;
  if (behindPerson.test(after)) return true;
  if (wordBehind.test(after)) return false;
  if (katakana.test(name.slice(-1)) && katakana.test(after.charAt(0))) return false;
  return name.length > 1 || particle.test(after);
}
