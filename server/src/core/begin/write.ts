import { kindKey } from '../../../../schemas/common.ts';
import { type KindId, kindOf } from '../../../../schemas/index.ts';
import type { Level } from '../../../../schemas/text.ts';
import type { BlockType, Conditions, Field, Fields, FieldType } from '../../../../schemas/types.ts';
import { fieldSkeleton } from '../rules/insert.ts';
import type { Config, Profile } from '../workspace/config.ts';
import type { Value, Values } from './occasion.ts';
import { scalar } from './scalar.ts';

/** A new document: what is known filled in, what is asked for as a placeholder that counts as empty. */
export function writeDocument(kind: KindId, values: Values, config: Config, today: string): string {
  const { fields, sections } = kindOf(kind);
  const isAsked = (level: Level | undefined) => level !== undefined && levels[config.profile].includes(level);
  const shown = Object.entries(fields).filter(
    ([id, field]) =>
      values[id] !== undefined ||
      (!isLater(kind, id) &&
        isAsked(config.levelOf(kind, field.key) ?? levelOf(field, conditions(fields, values, config)))),
  );
  const own = config.ownFields(kind).filter(([, level]) => isAsked(level));
  const head = [
    `${kindKey}: ${config.kindName(kind)}`,
    ...shown.flatMap(([id, field]) => fieldLines(field, values[id], '')),
    ...own.map(([key]) => `${key}: 〔${key}〕`),
  ];
  const asked = sections.filter(({ title, level }) => isAsked(config.levelOf(kind, title) ?? level));
  // A form that asks for none of its sections still shows them: an empty body would say nothing.
  const shownSections = asked.length > 0 ? asked : sections;
  const body = shownSections.map(({ title, help }) => `\n## ${title}\n\n〔${help.ja.replace(/(?:です)?。$/, '')}〕\n`);
  return `---\n${head.join('\n')}\n---\n${[...body, ...(kind === 'progress' ? [firstEntry(today)] : [])].join('')}`;
}

/** The answer to a つなぐシート is written by who receives it. */
const isLater = (kind: KindId, id: string) => kind === 'referral' && id === 'reply';

/** What a profile asks for. */
const levels: Readonly<Record<Profile, readonly Level[]>> = {
  簡易: ['must'],
  標準: ['must', 'should'],
  国: ['must', 'should', 'national'],
};

/** 支援経過 has no sections but entries. */
function firstEntry(today: string): string {
  const lines = ['対応者', '相手', '内容', '次の予定'].map((label) => `- ${label}: 〔${label}〕`);
  return `\n### ${today} 10:00 訪問\n\n${lines.join('\n')}\n`;
}

function levelOf({ level }: Field, document: Conditions): Level {
  if (typeof level === 'string') return level;
  return level.test(document) ? level.level : (level.otherwise ?? 'optional');
}

/** The conditions of levels, as the values to be written answer them. */
function conditions(fields: Fields, values: Values, config: Config): Conditions {
  const idOf = new Map(Object.entries(fields).map(([id, field]) => [field.key, id]));
  const at = (key: string) => values[idOf.get(key) ?? ''];
  return {
    text: (key) => {
      const value = at(key);
      return typeof value === 'string' ? value : undefined;
    },
    has: (key, value) => {
      const found = at(key);
      return Array.isArray(found) ? found.includes(value) : found === value;
    },
    towns: config.towns.length > 0,
  };
}

function fieldLines(field: Field, value: Value | undefined, indent: string): readonly string[] {
  if (value === undefined || (isList(value) && value.length === 0)) return fieldSkeleton(field, indent);
  if (typeof value === 'string') return [`${indent}${field.key}: ${scalar(value)}`];
  const type: FieldType = field.type;
  if (isList(value)) {
    const item: FieldType | undefined = type.shape === 'list' ? type.item : undefined;
    return [`${indent}${field.key}:`, ...value.flatMap((entry) => itemLines(item, entry, `${indent}  `))];
  }
  const fields = type.shape === 'block' ? (type as BlockType).fields : {};
  return [`${indent}${field.key}:`, ...blockLines(fields, value, `${indent}  `)];
}

const isList = (value: Value): value is readonly Value[] => Array.isArray(value);

function itemLines(type: FieldType | undefined, value: Value, indent: string): readonly string[] {
  if (typeof value === 'string' || isList(value)) return [`${indent}- ${scalar(String(value))}`];
  const [first = '', ...rest] = blockLines(type?.shape === 'block' ? type.fields : {}, value, '');
  return [`${indent}- ${first}`, ...rest.map((line) => `${indent}  ${line}`)];
}

function blockLines(fields: Fields, values: Values, indent: string): readonly string[] {
  return Object.entries(fields)
    .filter(([id, field]) => values[id] !== undefined || field.level === 'must')
    .flatMap(([id, field]) => fieldLines(field, values[id], indent));
}
