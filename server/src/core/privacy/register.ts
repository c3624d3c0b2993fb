import { entryOf, scalarAt, type YamlEntry } from '../document/yaml.ts';
import { YamlFile } from '../workspace/yaml-file.ts';
import { foldWidth } from './fold.ts';
import { type NameText, readNameText, type Script, scriptOf } from './register-text.ts';

/** A person of `.kasane/persons.yaml`: the real name behind a 呼称. */
export interface RegisteredPerson {
  readonly caseNumber: string;
  /** The 呼称 in the documents of that case. */
  readonly name: string;
  readonly real: string;
  readonly reading: string | undefined;
  readonly born: string | undefined;
}

/** The form in which a registered name stands. */
export type NameForm = 'full' | 'surname' | 'given' | 'reading';

/** A place where a registered name stands. */
export interface RegisteredPlace {
  readonly start: number;
  readonly end: number;
  readonly person: RegisteredPerson;
  readonly form: NameForm;
}

/** Splits a name written without a space into 姓 and 名, where the lists know how. */
export type SplitName = (name: string) => readonly [string, string] | undefined;

interface Form {
  readonly text: string;
  readonly form: NameForm;
  readonly person: RegisteredPerson;
  /** For a name in kana: how it is written in the register. */
  readonly script: Script | undefined;
  readonly split: SplitName;
}

/** The register of real names, kept outside git: finds them in a text in all their forms. */
export class PersonsRegister {
  readonly persons: readonly RegisteredPerson[];
  /** The file as read. Its path (from the root) is empty unless an editor may write there: in the repository, ignored by git. */
  readonly file: YamlFile;
  /** Forms by their first character: a text is read once, however long the register is. */
  readonly #forms = new Map<string, readonly Form[]>();

  constructor(text: string, split: SplitName = () => undefined, path = '') {
    this.file = new YamlFile(path, text);
    this.persons = readPersons(this.file);
    for (const form of this.persons.flatMap((person) => formsOf(person, split))) {
      const first = form.text.charAt(0);
      this.#forms.set(first, [...(this.#forms.get(first) ?? []), form]);
    }
  }

  /** Every place of a registered name; longer forms win, places do not overlap. */
  find(text: string): readonly RegisteredPlace[] {
    if (this.#forms.size === 0) return [];
    const copy = readNameText(text);
    const found: RegisteredPlace[] = [];
    for (let at = 0; at < copy.text.length; at += 1) {
      for (const form of this.#forms.get(copy.text.charAt(at)) ?? []) {
        const end = at + form.text.length;
        if (!copy.text.startsWith(form.text, at) || !stands(copy, at, end, form)) continue;
        found.push({ start: copy.start(at), end: copy.end(end - 1), person: form.person, form: form.form });
      }
    }
    return longestFirst(found);
  }
}

/** Longer forms win over those that they overlap; by position. */
function longestFirst(found: readonly RegisteredPlace[]): readonly RegisteredPlace[] {
  const kept: RegisteredPlace[] = [];
  for (const place of found.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (!kept.some((other) => other.start < place.end && place.start < other.end)) kept.push(place);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function readPersons(file: YamlFile): readonly RegisteredPerson[] {
  if (file.root?.kind !== 'map') return [];
  return file.root.entries.flatMap(({ key, value }) =>
    value?.kind === 'map' ? value.entries.flatMap((entry) => readPerson(key.text, entry)) : [],
  );
}

function readPerson(caseNumber: string, { key, value }: YamlEntry): RegisteredPerson[] {
  const real = value?.kind === 'scalar' ? value.text : scalarAt(value, '氏名');
  // The form that `kasane init` writes says in brackets what belongs there.
  if (!real || /^[（(].*[）)]$/.test(real)) return [];
  const born = entryOf(value, '生年')?.value;
  return [
    {
      caseNumber,
      name: key.text,
      real,
      reading: scalarAt(value, 'よみ') || undefined,
      born: born?.kind === 'scalar' ? born.text : undefined,
    },
  ];
}

function formsOf(person: RegisteredPerson, split: SplitName): readonly Form[] {
  const [surname, given] = parts(person.real, split);
  const [surnameReading, givenReading] = parts(person.reading ?? '', () => undefined);
  const texts: readonly (readonly [string | undefined, NameForm])[] = [
    [`${surname ?? ''}${given ?? ''}`, 'full'],
    [given === undefined ? undefined : surname, 'surname'],
    [given, 'given'],
    [`${surnameReading ?? ''}${givenReading ?? ''}`, 'reading'],
    [givenReading === undefined ? undefined : surnameReading, 'reading'],
    [givenReading, 'reading'],
  ];
  return texts.flatMap(([text, form]) =>
    text ? [{ text: readNameText(text).text, form, person, script: scriptOf(foldWidth(text)), split }] : [],
  );
}

function parts(name: string, split: SplitName): readonly [string | undefined, string | undefined] {
  const [first, ...rest] = name.trim().split(/[\s\u3000・]+/);
  if (rest.length > 0) return [first, rest.join('')];
  return split(name.trim()) ?? [first, undefined];
}

const honorific = /^(?:さん|様|さま|氏|君|くん|ちゃん|殿|どの|先生|家|宅|邸)/;
const kanji = /[\p{sc=Han}々]/u;
const kana = /[ぁ-んー]/;
const particle = /^(?:は|が|を|に|の|と|も|へ|で|や|から|より|まで|って|です|、)/;

/** A 続柄 or role may stand right before a name: 長男山田さん; any other character makes it a longer word: 小林さん. */
const lead = /(?:夫|妻|父|母|兄|弟|姉|妹|男|女|孫|娘|息子|故|元|者|本人|世帯主|氏名)$/;

/** Whether a form stands there as a name of its own, not as a part of a longer word. */
function stands(copy: NameText, start: number, end: number, candidate: Form): boolean {
  const { form, text: name, script } = candidate;
  if (isInsideLatin(copy, start, end)) return false;
  if (form === 'full' && name.length >= 3) return true;
  const before = copy.text.slice(Math.max(0, start - 4), start);
  const rest = copy.text.slice(end, end + 4);
  const isJoined = kanji.test(name.charAt(0)) && isLedByKanji(copy, start, candidate);
  if (honorific.test(rest)) return !isJoined && !(script !== undefined && copy.scriptAt(start - 1) === script);
  if (name.length === 1) return false;
  if (script === undefined) return !isJoined && !isFollowedByKanji(copy, end, candidate);
  // ハナ is a name where it is written so, but not in はなし; in hiragana a short name is a word too often.
  if (script === 'katakana') {
    const isWritten = copy.scriptAt(start) === 'katakana' && copy.scriptAt(end - 1) === 'katakana';
    if (isWritten) return copy.scriptAt(start - 1) !== 'katakana' && copy.scriptAt(end) !== 'katakana';
  }
  return name.length >= 3 && isFree(before.slice(-1)) && isFree(rest);
}

/** Lan is no name in Land; Thi Lan is divided by its space. */
function isInsideLatin(copy: NameText, start: number, end: number): boolean {
  const joins = (at: number) => isLatin(copy.text.charAt(at - 1)) && isLatin(copy.text.charAt(at)) && !copy.gapAt(at);
  return joins(start) || joins(end);
}

const isLatin = (sign: string) => /^[\p{sc=Latn}]$/u.test(sign);

/** A surname may stand behind a space (担当 山田), a given name there is that of the surname before it (山本 太郎). */
function isLedByKanji(copy: NameText, start: number, { form }: Form): boolean {
  if (copy.gapAt(start) && form !== 'given') return false;
  const before = copy.text.slice(Math.max(0, start - 4), start);
  return kanji.test(before.slice(-1)) && !lead.test(before);
}

/** A surname before a space may be that of somebody else (山田 恵), unless what follows makes no name (蝦名沢 来所). */
function isFollowedByKanji(copy: NameText, end: number, { form, text: name, split }: Form): boolean {
  if (!kanji.test(copy.text.charAt(end))) return false;
  if (!copy.gapAt(end)) return true;
  const word = /^[\p{sc=Han}々]{1,4}/u.exec(copy.text.slice(end, end + 4))?.[0] ?? '';
  return form !== 'given' && split(name + word)?.[0] === name;
}

/** The end of the text, a sign, kanji, or a particle. */
function isFree(around: string): boolean {
  return !kana.test(around.charAt(0)) || particle.test(around);
}
