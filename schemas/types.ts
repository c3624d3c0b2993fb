import * as z from 'zod';
import { readDate } from './dates.ts';
import { foldSpelling } from './spelling.ts';
import type { Level, Text } from './text.ts';

/** Why a value does not fit its field; the words stand with the rule document/value. */
export type ValueProblem =
  | 'notText'
  | 'notBlock'
  | 'notList'
  | 'notAChoice'
  | 'notADate'
  | 'eraMismatch'
  | 'eraEnded'
  | 'notANumber'
  | 'lostZeros'
  | 'badPattern';

/** What an editor can offer at a field beyond its choices. */
export type Meaning =
  | 'text'
  | 'prose'
  | 'date'
  | 'number'
  | 'choice'
  | 'agency'
  | 'agencyType'
  | 'role'
  | 'profession'
  | 'issue'
  | 'person'
  | 'kin'
  | 'caseNumber'
  | 'meeting'
  | 'ground'
  | 'link'
  | 'resource';

/** A field that is one scalar; `T` is what code sees. */
export interface ScalarType<T = unknown> {
  readonly shape: 'scalar';
  readonly meaning: Meaning;
  readonly zod: z.ZodType<T, string>;
  readonly choices?: readonly string[];
  /** Lists of `vocabulary/` that complete the field without closing it. */
  readonly open?: boolean;
  /** Identifiers that YAML would take for a number lose their leading zeros: judged by their source text. */
  readonly idLike?: boolean;
}

/** A list; with `single` one value may stand in place of the list. */
export interface ListType<I extends FieldType = FieldType> {
  readonly shape: 'list';
  readonly item: I;
  readonly single: boolean;
}

/** A block of fields; a scalar in its place stands for the field `shorthand`. */
export interface BlockType<F extends Fields = Fields> {
  readonly shape: 'block';
  readonly fields: F;
  readonly shorthand?: string;
}

/** Anything is right (forms differ by place); only emptiness is seen. */
export interface AnyType {
  readonly shape: 'any';
}

/** The shapes a field can have. */
// biome-ignore lint/suspicious/noExplicitAny: the one place where a field type forgets its value type
export type FieldType = ScalarType<any> | ListType<any> | BlockType<any> | AnyType;

/** The scalars of a document as conditions of levels need them. */
export interface Conditions {
  text(key: string): string | undefined;
  has(key: string, value: string): boolean;
  /** Whether kasane.yaml lists 町村. */
  readonly towns: boolean;
}

/** A level that holds under a condition; otherwise the field is as `otherwise` says (optional when absent). */
export interface ConditionalLevel {
  readonly level: Level;
  readonly when: Text;
  readonly test: (document: Conditions) => boolean;
  readonly otherwise?: Level;
}

/** One field of a table. */
export interface Field<T extends FieldType = FieldType> {
  /** Key as written in documents. */
  readonly key: string;
  readonly label: Text;
  readonly type: T;
  readonly level: Level | ConditionalLevel;
  readonly help: Text;
  /** Where the field comes from: section of the domain notes, a law, a form. */
  readonly source: string;
  /** Not carried into the index of closed documents: long text, and what no other document asks for. */
  readonly local: boolean;
}

/** A table of fields, by English id. */
export type Fields = Readonly<Record<string, Field>>;

/** The plain value of a type, as the index holds it. */
export type ValueOf<T> =
  T extends ScalarType<infer V>
    ? V
    : T extends ListType<infer I>
      ? readonly ValueOf<I>[]
      : T extends BlockType<infer F>
        ? PlainOf<F>
        : unknown;

/** A record of plain values by English id; every field may be absent. */
export type PlainOf<F extends Fields> = { readonly [K in keyof F]?: ValueOf<F[K]['type']> };

type FieldOptions = { readonly source?: string; readonly local?: boolean };

/** One line of a kind's table: key, English label, type, level, help in both languages. */
export function field<T extends FieldType>(
  key: string,
  label: string,
  type: T,
  level: Level | ConditionalLevel,
  ja: string,
  en: string,
  { source = 'format', local = false }: FieldOptions = {},
): Field<T> {
  return { key, label: { ja: key, en: label }, type, level, help: { ja, en }, source, local };
}

const problem = (code: ValueProblem) => ({ code: 'custom', message: code, params: { problem: code } }) as const;

function scalar<T>(meaning: Meaning, zod: z.ZodType<T, string>, more: Partial<ScalarType<T>> = {}): ScalarType<T> {
  return { shape: 'scalar', meaning, zod, ...more };
}

const words = (meaning: Meaning) => scalar(meaning, z.string());

/** Text of a few words. */
export const text = words('text');
/** Text of several sentences: shown as ○ everywhere outside the editor, not kept in the index. */
export const prose = words('prose');
/** A name of the register of agencies. */
export const agency = words('agency');
/** What an agency does; completed from the vocabulary. */
export const role = words('role');
/** A profession; completed from the vocabulary. */
export const profession = words('profession');
/** A need; completed from the vocabulary. */
export const issue = words('issue');
/** A 呼称 of the household. */
export const person = words('person');
/** A 続柄. */
export const kin = words('kin');
/** A meeting of kasane.yaml. */
export const meeting = words('meeting');
/** A legal ground, however it is cited. */
export const ground = words('ground');
/** A path to a document from the root of the repository. */
export const link = words('link');
/** A 社会資源 by its name. */
export const resource = words('resource');
/** A type of agency; completed from the vocabulary. */
export const agencyType = words('agencyType');
/** The number of a case. */
export const caseNumber = scalar('caseNumber', z.string(), { idLike: true });
/** A telephone number: its zeros matter. */
export const phone = scalar('text', z.string(), { idLike: true });

/** A date in any of the accepted forms; code sees the ISO date. */
export const date = scalar(
  'date',
  z.string().transform((value, ctx) => {
    const { iso, problem: why } = readDate(value);
    if (!iso || why === 'eraMismatch') ctx.addIssue(problem(why ?? 'notADate'));
    return iso ?? z.NEVER;
  }),
);

/** A whole number in half or full width. */
export const number = scalar(
  'number',
  z.string().transform((value, ctx) => {
    const digits = value.normalize('NFKC').trim();
    if (!/^\d+$/.test(digits)) ctx.addIssue(problem('notANumber'));
    return Number(digits);
  }),
);

/** A choice however it is spelt (width, 障がい/障害, こども/子ども), in the spelling of the list. */
function canonical(choices: readonly string[]): (value: string) => string | undefined {
  const bySpelling = new Map(choices.map((c) => [foldSpelling(c), c]));
  return (value) => bySpelling.get(foldSpelling(value));
}

/** One of a closed list. */
export function choice<const C extends readonly [string, ...string[]]>(choices: C): ScalarType<C[number]> {
  const find = canonical(choices);
  const zod = z.string().transform((value, ctx) => {
    const found = find(value);
    if (found === undefined) ctx.addIssue(problem('notAChoice'));
    return found as C[number];
  });
  return scalar('choice', zod, { choices });
}

/** A list of choices that an office may add to: completed, never refused. */
export function suggestion<const C extends readonly string[]>(
  choices: C,
  meaning: Meaning = 'choice',
): ScalarType<string> {
  return scalar(meaning, z.string(), { choices, open: true });
}

/** One of a closed list, the worst marked as `◎ 介護のこと`. */
export function markedChoice<const C extends readonly [string, ...string[]]>(choices: C): ScalarType<string> {
  const find = canonical(choices);
  const zod = z.string().transform((value, ctx) => {
    if (find(value.replace(/^◎\s*/, '')) === undefined) ctx.addIssue(problem('notAChoice'));
    return value;
  });
  return scalar('choice', zod, { choices });
}

/** はい or いいえ. */
export const yes = choice(['はい', 'いいえ']);
/** Any value. */
export const anything: AnyType = { shape: 'any' };

/** A list written as `- ` lines. */
export function list<I extends FieldType>(item: I): ListType<I> {
  return { shape: 'list', item, single: false };
}

/** A list for which one value may stand alone. */
export function oneOrMore<I extends FieldType>(item: I): ListType<I> {
  return { shape: 'list', item, single: true };
}

/** A block of fields. */
export function block<const F extends Fields>(fields: F, shorthand?: keyof F & string): BlockType<F> {
  return { shape: 'block', fields, ...(shorthand === undefined ? {} : { shorthand }) };
}

/** A heading that a kind asks for in its body. */
export interface Section {
  readonly title: string;
  readonly label: Text;
  readonly level: Level;
  readonly help: Text;
}

/** One line of a kind’s sections: title, English label, level, help in both languages. */
export function section(title: string, label: string, level: Level, ja: string, en: string): Section {
  return { title, label: { ja: title, en: label }, level, help: { ja, en } };
}

/** One 種別: its table of fields and its sections. */
export interface Kind<F extends Fields = Fields> {
  readonly id: string;
  /** The 種別 as written in documents, or the file name of a register. */
  readonly name: string;
  readonly label: Text;
  readonly help: Text;
  readonly fields: F;
  readonly sections: readonly Section[];
}

/** Defines a kind: its 種別, names, table and sections. */
export function kind<const F extends Fields>(
  id: string,
  name: string,
  label: string,
  help: Text,
  fields: F,
  sections: readonly Section[] = [],
): Kind<F> {
  return { id, name, label: { ja: name, en: label }, help, fields, sections };
}
