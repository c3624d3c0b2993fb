import { contactMethods } from '../../schemas/choices.ts';
import { kindKey } from '../../schemas/common.ts';
import { type KindId, kindIds, kindOf } from '../../schemas/index.ts';
import type { Text } from '../../schemas/text.ts';
import type { BlockType, Field, Fields, FieldType, Section } from '../../schemas/types.ts';
import { readingOf } from '../../schemas/vocabulary/index.ts';
import { bodyCandidates } from '../src/core/features/body-values.ts';
import { toHiragana } from '../src/core/features/kana.ts';
import { type Part, toSnippet } from '../src/core/features/templates.ts';
import { Repository } from '../src/core/workspace/repository.ts';
import { toRomaji } from './romaji.ts';

/** Stands for the date and time of the moment until the snippet is written. */
const now = '〈いま〉';
const nowVariables = '$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE $CURRENT_HOUR:$CURRENT_MINUTE';

interface Snippet {
  readonly name: string;
  /** What one types for it, in Japanese; readings and letters follow from it. */
  readonly prefix: string;
  readonly help: Text;
  readonly parts: readonly Part[];
}

/** 〔…〕 counts as empty: choices begin with it too, so that passing one over decides nothing. */
function stop(label: string, type: FieldType): Part {
  const inner = type.shape === 'list' ? type.item : type;
  const empty = `〔${label}〕`;
  const isClosed = inner.shape === 'scalar' && inner.choices && !inner.open;
  return isClosed ? { stop: empty, choices: [empty, ...inner.choices] } : { stop: empty };
}

function shorthandOf(type: FieldType): Field | undefined {
  if (type.shape !== 'block' || type.shorthand === undefined) return undefined;
  return (type.fields as Fields)[type.shorthand];
}

/** A block that one closed choice can stand for (本人同意: あり). */
function choiceFor(type: FieldType): FieldType | undefined {
  const short = shorthandOf(type.shape === 'list' ? type.item : type)?.type;
  return short?.shape === 'scalar' && short.choices && !short.open ? short : undefined;
}

function fieldParts({ key, type }: Field, indent: string): readonly Part[] {
  const choice = type.shape === 'list' ? choiceFor(type) : undefined;
  if (choice) return [`${indent}${key}: `, stop(key, choice), '\n'];
  if (type.shape === 'block') return [`${indent}${key}:\n`, ...blockParts(shown(type), `${indent}  `)];
  if (type.shape !== 'list') return [`${indent}${key}: `, stop(key, type), '\n'];
  if (type.item.shape === 'block') return [`${indent}${key}:\n`, ...rowParts(shown(type.item), `${indent}  `)];
  return type.single
    ? [`${indent}${key}: `, stop(key, type), '\n']
    : [`${indent}${key}:\n${indent}  - `, stop(key, type), '\n'];
}

const blockParts = (fields: readonly Field[], indent: string) => fields.flatMap((field) => fieldParts(field, indent));

/** A row of a list: its first field stands behind the dash. */
function rowParts(fields: readonly Field[], indent: string): readonly Part[] {
  const [first, ...rest] = fields;
  if (!first) return [];
  const [lead = '', ...tail] = fieldParts(first, '');
  return [`${indent}- ${typeof lead === 'string' ? lead : ''}`, ...tail, ...blockParts(rest, `${indent}  `)];
}

const hasWords = new Set(['text', 'prose', 'number']);

/** Fields of a block in a whole document: what is asked for and what the editor has values for; all of a small one. */
function shown({ fields }: BlockType): readonly Field[] {
  const offered = ({ type, level }: Field) => {
    const inner = type.shape === 'list' ? type.item : type;
    return level === 'must' || (inner.shape === 'scalar' && !hasWords.has(inner.meaning)) || choiceFor(inner);
  };
  const found = withoutId(fields).filter(offered);
  return found.length > 2 ? found : withoutId(fields);
}

const withoutId = (fields: Fields) => Object.values(fields).filter(({ key }) => key !== 'id');

const isAsked = ({ level }: Field) => level === 'must' || level === 'should';

const sectionParts = ({ title, help }: Section): readonly Part[] => [
  `\n## ${title}\n\n`,
  { stop: `〔${help.ja.replace(/。$/, '')}〕` },
  '\n',
];

function documentSnippet(id: KindId): Snippet {
  const { name, help, fields, sections } = kindOf(id);
  const entry = id === 'progress' ? ['\n', ...entryParts()] : [];
  const asked = Object.values(fields).filter(isAsked);
  const head = [`---\n${kindKey}: ${name}\n`, ...blockParts(asked, ''), '---\n'];
  return { name, prefix: name, help, parts: [...head, ...sections.flatMap(sectionParts), ...entry] };
}

/** What an entry of 支援経過 says, asked of the completion of headings: the keys stand there and nowhere else. */
function entryKeys(): readonly string[] {
  const repository = new Repository('', undefined, { today: '2024-06-01' });
  const text = `---\n${kindKey}: ${kindOf('progress').name}\n---\n\n#`;
  const document = repository.parse('cases/支援経過.md', text);
  const parts = bodyCandidates({ repository, document, offset: text.length })?.candidates[0]?.parts ?? [];
  return parts.flatMap((part) => (typeof part === 'string' ? (/^\n- (.+): $/.exec(part)?.[1] ?? []) : []));
}

function entryParts(): readonly Part[] {
  const lines = entryKeys().flatMap((key): readonly Part[] => [`- ${key}: `, { stop: `〔${key}〕` }, '\n']);
  return ['### ', { stop: now }, ' ', { stop: '', choices: contactMethods }, '\n\n', ...lines];
}

function entrySnippet(): Snippet {
  const help = { ja: '支援経過の一件です。', en: 'One entry of the progress record.' };
  return { name: '支援経過の一件', prefix: '経過', help, parts: entryParts() };
}

/** A part of the documents of a kind. */
interface PartSnippet extends Snippet {
  readonly kind: string;
}

/** A row for every list of blocks, and every block as a whole, of one kind. */
function partSnippets(id: KindId): readonly PartSnippet[] {
  const { name, fields } = kindOf(id);
  return Object.values(fields).flatMap(({ key, type, help }): readonly PartSnippet[] => {
    const block = type.shape === 'list' ? type.item : type;
    if (block.shape !== 'block') return [];
    const all = withoutId(block.fields as Fields);
    // 本人同意 is mostly one block; as a list of persons its lines are those of the block.
    const isRow = type.shape === 'list' && !choiceFor(type);
    const parts = isRow ? rowParts(all, '') : [`${key}:\n`, ...blockParts(all, '  ')];
    return [{ name: isRow ? `${key}の行` : key, kind: name, prefix: key, help, parts }];
  });
}

/** The same lines are offered once (本人同意 stands in several kinds); a kind is named where two differ. */
function unique(snippets: readonly PartSnippet[]): readonly Snippet[] {
  const byBody = new Map<string, PartSnippet>();
  for (const snippet of snippets) {
    const body = JSON.stringify([snippet.prefix, snippet.parts]);
    if (!byBody.has(body)) byBody.set(body, snippet);
  }
  const all = [...byBody.values()];
  const isAlone = ({ name }: Snippet) => all.filter((other) => other.name === name).length === 1;
  return all.map((snippet) =>
    isAlone(snippet) ? snippet : { ...snippet, name: `${snippet.name}（${snippet.kind}）` },
  );
}

function toEntry({ name, prefix, help, parts }: Snippet): readonly [string, unknown] {
  const reading = toHiragana(readingOf(prefix));
  const body = toSnippet(parts).replace(now, nowVariables).replace(/\n$/, '').split('\n');
  const prefixes = [...new Set([prefix, reading, toRomaji(reading)])];
  return [name, { prefix: prefixes, description: `${help.ja} / ${help.en}`, body }];
}

/** `snippets/kasane.json`: a whole document of each kind, the rows of its lists, its blocks, an entry of 支援経過. */
export function snippetFile(): Readonly<Record<string, string>> {
  const all = [...kindIds.map(documentSnippet), entrySnippet(), ...unique(kindIds.flatMap(partSnippets))];
  const file = Object.fromEntries(all.map(toEntry));
  return { 'snippets/kasane.json': `${JSON.stringify(file, null, 2)}\n` };
}
