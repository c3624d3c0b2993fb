import type { SourceText } from '../../document/source.ts';
import { entryOf, type YamlNode } from '../../document/yaml.ts';
import type { PersonalData } from '../../privacy/detector.ts';
import { lineBreak } from '../insert.ts';
import type { Fix, RuleContext, TextEdit } from '../rule.ts';

const key = '個人情報でない語';
const reason = '人の名前ではない（場所・物・言葉）';

/** Reasons that speak of a person beyond doubt, however sure the finding is. */
const namedBeyondDoubt: ReadonlySet<string> = new Set(['full-name', 'reading', 'known']);

/** Reasons by the place alone: they speak so where the finding is certain; a guess there may be a word (担当: 店主). */
const namedByPlace: ReadonlySet<string> = new Set([
  'label',
  'column',
  'foreign',
  'attendee',
  'role-before',
  'kin-after',
]);

const isName = ({ reason: ground, tier }: PersonalData): boolean =>
  namedBeyondDoubt.has(ground) || (tier === 'certain' && namedByPlace.has(ground));

/**
 * A word that may stand in kasane.yaml, which is in git: a place, a thing, an ordinary word. What looks like a surname
 * with a given name never goes there, whoever says that it is none.
 */
function mayBeListed(word: string, data: PersonalData): boolean {
  if (isName(data) || /[\s\u3000]/.test(word)) return false;
  const { reason: ground, tier } = data;
  const isShort = word.length <= 2 && ground !== 'propagated';
  const isKana = /^[ぁ-んァ-ヺー]{1,6}$/.test(word);
  const isPlace = /(?:山|川|町|村|丘|台|坂|橋|駅|通|荘|園|館|会|寺|神社|公園|団地)$/.test(word);
  return isShort || isPlace || (isKana && tier === 'possible');
}

/** “Not personal data”: an entry of kasane.yaml's allow list, with its reason. */
export function allowFixes({ document, repository }: RuleContext, data: PersonalData): readonly Fix[] {
  const word = document.text.slice(data.start, data.end);
  if (!mayBeListed(word, data)) return [];
  const { file } = repository.config;
  const edit = insertion(file.root, file.source, word);
  if (!edit) return [];
  return [
    {
      title: {
        ja: '人の名前ではない語として kasane.yaml に書く（gitに入ります。場所や言葉だけで、人の名前は書かないでください）',
        en: 'Not a name: list the word in kasane.yaml (which is in git: places and words only, never a name)',
      },
      safe: false,
      edits: [],
      elsewhere: { [file.path]: [edit] },
    },
  ];
}

const quoted = (word: string) => (/^[\p{L}\p{M}々〆ヶー]+$/u.test(word) ? word : JSON.stringify(word));

function insertion(root: YamlNode | undefined, source: SourceText, word: string): TextEdit | undefined {
  const newline = lineBreak(source.text);
  const entry = entryOf(root, key);
  const block = [`  - 語: ${quoted(word)}`, `    理由: ${reason}`].join(newline);
  if (!entry) return atEnd(source, `${key}:${newline}${block}`);
  const { value } = entry;
  if (!value || (value.kind === 'scalar' && value.text === '')) return behindLine(source, entry.key.range.end, block);
  if (value.kind === 'list') return intoList(source, value, word);
  return value.kind === 'map' ? intoMap(source, value, word) : undefined;
}

const columnAt = (source: SourceText, offset: number) => source.positionAt(offset).character;

function intoList(source: SourceText, list: YamlNode & { kind: 'list' }, word: string): TextEdit | undefined {
  const last = list.items.at(-1);
  const dash = last && source.lineText(source.lineAt(last.range.start)).match(/^(\s*)- /);
  // A list in flow style ([a, b]) is left to the person.
  if (!last || !dash) return undefined;
  const indent = dash[1] ?? '';
  return behindLine(
    source,
    last.range.end,
    [`${indent}- 語: ${quoted(word)}`, `${indent}  理由: ${reason}`].join(lineBreak(source.text)),
  );
}

function intoMap(source: SourceText, map: YamlNode & { kind: 'map' }, word: string): TextEdit | undefined {
  const last = map.entries.at(-1);
  if (!last) return undefined;
  return behindLine(
    source,
    last.range.end,
    `${' '.repeat(columnAt(source, last.key.range.start))}${quoted(word)}: ${reason}`,
  );
}

/** A block of lines behind the line that holds (or ends at) an offset. */
export function behindLine(source: SourceText, offset: number, block: string): TextEdit {
  const at = source.lineRange(source.lineAt(Math.max(0, offset - (isLineStart(source, offset) ? 1 : 0)))).end;
  return { range: { start: at, end: at }, text: `${lineBreak(source.text)}${block}` };
}

const isLineStart = (source: SourceText, offset: number) => source.positionAt(offset).character === 0;

/** A block of lines at the end of a file. */
export function atEnd(source: SourceText, block: string): TextEdit {
  const { text } = source;
  const newline = lineBreak(text);
  const gap = text === '' || text.endsWith('\n') ? '' : newline;
  return { range: { start: text.length, end: text.length }, text: `${gap}${block}${newline}` };
}
