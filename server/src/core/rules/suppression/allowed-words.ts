import { configType } from '../../../../../schemas/kinds/config.ts';
import type { SourceText } from '../../document/source.ts';
import { entryOf } from '../../document/yaml.ts';
import { type AllowedWord, readAllowedWords } from '../../workspace/allowed-words.ts';
import type { Config } from '../../workspace/config.ts';
import { lineBreak } from '../insert.ts';
import type { Fix, Report, TextEdit } from '../rule.ts';

/** Words of 個人情報でない語 without a reason: they silence nothing until there is one. */
export function wordsWithoutReason({ file }: Config): readonly Report[] {
  // The tree, not the record: a list in which no word has a reason yet counts as empty there.
  return readAllowedWords(entryOf(file.root, configType.fields.allowed.key)?.value)
    .filter(({ hasReason }) => !hasReason)
    .map((word) => ({ message: 'word', range: word.range, fixes: () => fixesOf(word, file.source) }));
}

function fixesOf(word: AllowedWord, source: SourceText): readonly Fix[] {
  const edit = reasonEdit(word, source);
  const title = { ja: '理由を書く場所を加える', en: 'Add a place for the reason' };
  return edit ? [{ title, safe: false, preferred: true, edits: [edit] }] : [];
}

const place = '〔理由〕';

/** Where the reason goes; undefined for a form that is left to the person. */
function reasonEdit({ range, item }: AllowedWord, source: SourceText): TextEdit | undefined {
  const line = source.lineText(source.lineAt(range.start));
  if (!item) return behindColon(range.end, source);
  const empty = entryOf(item, '理由');
  if (empty) return behindColon(empty.key.range.end, source);
  const indent = /^(\s*)- (?:\S|$)/.exec(line)?.[1];
  if (indent === undefined) return undefined;
  const written = source.text.slice(range.start, range.end);
  const head = item.kind === 'scalar' ? `語: ${written}` : written;
  return { range, text: `${head}${lineBreak(source.text)}${indent}  理由: ${place}` };
}

/** An empty value, whatever placeholder stands there already. */
function behindColon(keyEnd: number, source: SourceText): TextEdit | undefined {
  const { end } = source.lineRange(source.lineAt(keyEnd));
  const colon = source.text.indexOf(':', keyEnd);
  return colon < 0 || colon >= end ? undefined : { range: { start: colon + 1, end }, text: ` ${place}` };
}
