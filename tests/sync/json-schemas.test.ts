import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readDate } from '../../schemas/dates.ts';
import { type KindId, kindIds, kindOf } from '../../schemas/index.ts';
import { datePattern } from '../../schemas/json-schema-types.ts';
import type { FieldType } from '../../schemas/types.ts';
import { Config } from '../../server/src/core/workspace/config.ts';
import { exampleFiles } from '../support/examples.ts';
import { errorsOf, frontMatter, readSchema, schemaNames } from './schemas.ts';

/** `findings` is the one that is wrong on purpose. */
const samples = readdirSync('samples', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'findings')
  .map(({ name }) => name);

const drafts07 = schemaNames.filter((name) => name !== 'report');

test('there is a schema for each kind, each register and the report', () => {
  const others = ['document', 'kasane', 'agencies', 'persons', 'report'];
  expect([...schemaNames].sort()).toEqual([...kindIds, ...others].sort());
});

test.each(drafts07)('%s is draft-07, in Japanese', (name) => {
  const { $schema, title, description } = readSchema(name);
  expect($schema).toBe('http://json-schema.org/draft-07/schema#');
  expect(`${title}${description}`).toMatch(/[ぁ-ん]/);
  expect(() => errorsOf(name, {})).not.toThrow();
});

test('the schema of the report compiles', () => {
  expect(() => new Ajv2020({ strict: false, logger: false }).compile(readSchema('report'))).not.toThrow();
});

describe.each(samples)('samples/%s', (sample) => {
  const root = join('samples', sample);
  const config = new Config(readFileSync(join(root, 'kasane.yaml'), 'utf8'));
  const documents = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'));

  test.each(documents)('%s', (path) => {
    const value = frontMatter(readFileSync(join(root, path), 'utf8'));
    if (value === undefined) return;
    const kind = kindOfValue(value, config);
    expect(kind).toBeDefined();
    expect(errorsOf(kind ?? '', value)).toEqual([]);
    expect(errorsOf('document', value)).toEqual([]);
  });

  test('kasane.yaml and agencies.yaml', () => {
    expect(errorsOf('kasane', parse(readFileSync(join(root, 'kasane.yaml'), 'utf8')))).toEqual([]);
    expect(errorsOf('agencies', parse(readFileSync(join(root, 'agencies.yaml'), 'utf8')))).toEqual([]);
  });
});

function kindOfValue(value: unknown, config: Config): KindId | undefined {
  return config.kindOf(String((value as Record<string, unknown>).種別));
}

describe('what is wrong is found', () => {
  const plan = frontMatter(exampleFiles()['cases/R6-001/プラン-1.md'] ?? '') as Record<string, unknown>;
  const wrong: readonly (readonly [string, Record<string, unknown>])[] = [
    ['a must field without a value', { 作成者: null }],
    ['no date', { 作成日: '来月' }],
    ['not among the choices', { 状態: '決定済' }],
    ['no number', { 回: '初回' }],
    ['the condition of a level', { 状態: '支援中', 会議: null }],
    ['a list where its rows lack a field', { 役割分担: [{ 機関: '東包括' }] }],
    ['another kind', { 種別: '会議録' }],
  ];
  test.each(wrong)('%s', (_, change) => {
    expect(errorsOf('plan', { ...plan, ...change })).not.toEqual([]);
  });

  const right: readonly (readonly [string, Record<string, unknown>])[] = [
    ['該当なし anywhere', { 次回モニタリング: '該当なし', 課題と支援: '該当なし' }],
    ['a local name of the kind', { 種別: '支援コーディネートプラン' }],
    ['a key of one’s own', { 担当課長確認: '済' }],
    ['one in place of a list', { 事業: 'アウトリーチ', 把握の経緯: '民生委員から', 会議: null }],
    ['no meeting for a draft', { 状態: '案', 会議: null, 支援決定日: null }],
  ];
  test.each(right)('but not %s', (_, change) => {
    expect(errorsOf('plan', { ...plan, ...change })).toEqual([]);
  });

  test('consent by a proxy asks who it was', () => {
    const form = frontMatter(exampleFiles()['cases/R6-001/同意書-本人.md'] ?? '') as Record<string, unknown>;
    expect(errorsOf('consent', { ...form, 方法: '代理' })).not.toEqual([]);
    const proxy = { 方法: '代理', 代理人: '母', 続柄: '母', 理由: '未成年のため' };
    expect(errorsOf('consent', { ...form, ...proxy })).toEqual([]);
  });

  test('a rule that does not exist, a severity that does not exist', () => {
    expect(errorsOf('kasane', { 自治体: '見本市', 規則: { 'plan/leed': 'off' } })).not.toEqual([]);
    expect(errorsOf('kasane', { 自治体: '見本市', 規則: { 'plan/lead': 'fatal' } })).not.toEqual([]);
    expect(errorsOf('kasane', { 自治体: '見本市', 規則: { 'plan/lead': { 重さ: 'warning' } } })).toEqual([]);
  });

  test('the register of persons', () => {
    const persons = {
      'R5-012': { 本人: { 氏名: '見本 太郎', よみ: null, 生年: 1948 }, 長男: { 氏名: null }, 長女: '見本 花子' },
    };
    expect(errorsOf('persons', persons)).toEqual([]);
    expect(errorsOf('persons', { 'R5-012': '見本 太郎' })).not.toEqual([]);
  });
});

describe('dates', () => {
  const read = [
    '2026-05-10',
    '2026/5/10',
    '2026.5.10',
    '2026年5月10日',
    '令和8年5月10日',
    '令和8年(2026年)5月10日',
    '令和８年（２０２６年）５月１０日',
    'R8.5.10',
    'ｒ８．５．１０',
    'H31/4/30',
    '令和元年5月1日',
    '2023(令和5)年10月11日',
    '2026年5月10日(日)',
    '2026年 5月 10日（日曜日）',
    '昭和40年1月2日',
  ];
  test.each(read)('%s is read by both', (text) => {
    expect(readDate(text).iso).toBeDefined();
    expect(text).toMatch(new RegExp(datePattern, 'u'));
  });
  test.each(['', '来月', '2026-05', '令和8年5月', '5月10日', 'X8.5.10', '2026-05-10頃'])('%s by neither', (text) => {
    expect(readDate(text).iso).toBeUndefined();
    expect(text).not.toMatch(new RegExp(datePattern, 'u'));
  });
});

describe('other spellings of a choice that the schema lets pass, the engine reads too', () => {
  const variants = (choice: string) => [
    choice.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
    choice.replace(/障害/g, '障がい').replace(/子ども/g, '子供'),
  ];
  const closed = (type: FieldType): readonly (readonly [string, boolean])[] => {
    if (type.shape === 'list') return closed(type.item);
    if (type.shape !== 'scalar' || !type.choices || type.open) return [];
    const { zod } = type;
    return type.choices.flatMap((choice) =>
      variants(choice).map((text) => [text, zod.safeParse(text).success] as const),
    );
  };
  test.each(kindIds)('%s', (id) => {
    const all = Object.values(kindOf(id).fields).flatMap(({ key, type }) =>
      closed(type).map(([text, isRead]) => [key, text, isRead] as const),
    );
    for (const [key, text, isRead] of all) {
      const errors = errorsOf(id, { [key]: text }).filter((error) => error.startsWith(`/${key} `));
      expect([key, text, errors.length === 0]).toEqual([key, text, isRead]);
    }
  });
});
