import { kindIds, kindOf } from '../../schemas/index.ts';
import { personEntry } from '../../schemas/json-schema-registers.ts';
import { levelText, levelWords } from '../../schemas/json-schema-types.ts';
import { configType } from '../../schemas/kinds/config.ts';
import { agencyEntry } from '../../schemas/kinds/registers.ts';
import { sourceText } from '../../schemas/sources.ts';
import type { Text } from '../../schemas/text.ts';
import type { Field, Fields, FieldType, Kind, Section } from '../../schemas/types.ts';
import { generatedNotice, page, table } from './markdown.ts';
import { choicesText, typeText } from './type-words.ts';

const both = ({ ja, en }: Text) => `${ja}\n${en}`;
const head = ['欄 (field)', '水準 (level)', '形 (type)', '選択肢 (choices)', '意味 (meaning)', '出典 (source)'];

function innerFields(type: FieldType): Fields {
  const inner = type.shape === 'list' ? type.item : type;
  return inner.shape === 'block' ? inner.fields : {};
}

function rows(fields: Fields, above: string): readonly (readonly string[])[] {
  return Object.values(fields).flatMap((field) => [
    row(field, above),
    ...rows(innerFields(field.type), `${above}${field.key} › `),
  ]);
}

function row(field: Field, above: string): readonly string[] {
  const { key, label, type, help, source } = field;
  return [
    `${above}**${key}**\n${label.en}`,
    both(levelText(field)),
    both(typeText(type)),
    choicesText(type),
    both(help),
    sourceText(source)?.ja ?? '',
  ];
}

function sectionTable(sections: readonly Section[]): string {
  if (sections.length === 0) return '';
  const lines = sections.map(({ title, label, level, help }) => [
    `**${title}**\n${label.en}`,
    both(levelWords[level]),
    both(help),
  ]);
  return `本文の見出し (sections):\n\n${table(['見出し (section)', '水準 (level)', '意味 (meaning)'], lines)}`;
}

function kindPart({ id, name, label, help, fields, sections }: Kind): string {
  return [
    `## ${name}`,
    `${help.ja}　*${label.en}* — ${help.en}`,
    `JSON Schema: [${id}.schema.json](../schemas/json/${id}.schema.json)`,
    table(head, rows(fields, '')),
    sectionTable(sections),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

const registerPart = (name: string, help: Text, fields: Fields) =>
  `## ${name}\n\n${help.ja}　${help.en}\n\n${table(head, rows(fields, ''))}`;

const intro = `文書の頭（\`---\` と \`---\` の間）に書く欄の一覧です。どの欄にも「該当なし」と書け、一覧にない欄を加えてもかまいません。
水準は様式（簡易・標準・国）と kasane.yaml の「項目」で変わります: **必須**が空ならエラー、*推奨*が空なら警告、国の報告項目は様式「国」のときだけ警告です。

The fields of the front matter, by kind. \`該当なし\` counts as filled anywhere; extra keys are welcome. An empty must field is an
error, an empty should field a warning, a national report item a warning under the profile 国 only; kasane.yaml can change each level.`;

/** `docs/fields.md`: every field of every kind and register. */
export function fieldsPage(): Readonly<Record<string, string>> {
  const kinds = kindIds.map(kindOf);
  const contents = [...kinds.map(({ name }) => name), 'kasane.yaml', 'agencies.yaml', '.kasane/persons.yaml'];
  const text = page([
    generatedNotice,
    '# 欄の一覧 (fields)',
    intro,
    contents.map((name) => `- [${name}](#${name.replace(/[./]/g, '')})`).join('\n'),
    ...kinds.map(kindPart),
    registerPart(
      'kasane.yaml',
      { ja: 'ケースリポジトリの設定です。', en: 'Settings of a case repository.' },
      configType.fields,
    ),
    registerPart(
      'agencies.yaml',
      { ja: '支援関係機関の名簿です。', en: 'The register of agencies.' },
      agencyEntry.fields,
    ),
    registerPart(
      '.kasane/persons.yaml',
      { ja: 'ケース番号と呼称の下に実名を書きます。gitには入れません。', en: 'By case number and 呼称; never in git.' },
      personEntry.fields,
    ),
  ]);
  return { 'docs/fields.md': text };
}
