import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { KeyEntry } from '../../core/privacy/mask-options.ts';
import { findGitTop } from '../../host/files.ts';
import { Git } from '../git/git.ts';
import { Stop } from '../io.ts';
import { isWithin } from '../paths.ts';
import { realPlace } from './sources.ts';

/** Where the copy goes, once it is sure that nothing is overwritten or mixed up. */
export function outputFolder(cwd: string, typed: string, source: string): string {
  const folder = realPlace(resolve(cwd, typed));
  const isFolder = statSync(source).isDirectory();
  if (isFolder && isWithin(source, folder))
    throw new Stop(
      '写しの置き場所（-o）が、もとのフォルダの中です。外の場所を選んでください。',
      'The output folder (-o) lies inside the source; choose a place outside.',
    );
  if (existsSync(folder) && !isEmptyFolder(folder))
    throw new Stop(
      '写しの置き場所（-o）が空のフォルダではありません。新しい場所を選んでください。',
      'The output folder (-o) is not an empty folder; choose a new place.',
    );
  return folder;
}

function isEmptyFolder(folder: string): boolean {
  return statSync(folder).isDirectory() && readdirSync(folder).length === 0;
}

/** Where the key goes: apart from the copy, from the source, and from everything that git takes. */
export function keyFile(cwd: string, typed: string, output: string, source: string): string {
  const file = realPlace(resolve(cwd, typed));
  const folder = dirname(file);
  if (isWithin(output, file) || folder === dirname(output))
    throw new Stop(
      '対応表を写しと同じところには置けません。写しを渡すときに一緒に渡らない、別の場所を選んでください。',
      'The key cannot lie inside or beside the copy; choose a place from which it is not handed on with it.',
    );
  if (statSync(source).isDirectory() && isWithin(source, file))
    throw new Stop(
      '対応表をもとのフォルダの中には置けません。別の場所を選んでください。',
      'The key cannot lie inside the source; choose another place.',
    );
  if (existsSync(file))
    throw new Stop(
      '対応表と同じ名前のファイルがもうあります。上書きしないように止めました。',
      'A file of that name exists; the key would overwrite it.',
    );
  if (!existsSync(folder))
    throw new Stop('対応表を置くフォルダがありません。', 'The folder for the key does not exist.');
  if (findGitTop(folder) !== undefined && !Git.find(folder)?.ignores(file))
    throw new Stop(
      '対応表の置き場所がgitの管理の中です。実名がgitに入らないように、外の場所を選んでください。',
      'Git would take the key there; choose a place outside git so that no name gets into it.',
    );
  return file;
}

/** Writes one text of the copy. */
export function writeCopy(output: string, path: string, text: string): void {
  const file = join(output, ...path.split('/'));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text, { flag: 'wx' });
}

/** The key: names by case and pseudonym, readable by its owner only. */
export function writeKey(file: string, entries: readonly KeyEntry[]): void {
  const scopes = [...new Set(entries.map(({ scope }) => scope))];
  const lines = scopes.flatMap((scope) => [
    `${JSON.stringify(scope || 'ケース番号なし')}:`,
    ...entries
      .filter((entry) => entry.scope === scope)
      .map(({ pseudonym, names }) => `  ${JSON.stringify(pseudonym)}: ${JSON.stringify(names.join('、'))}`),
  ]);
  const head = '# 写しの呼称と実名の対応表です。写しと一緒に渡さず、用が済んだら消してください。';
  writeFileSync(file, `${[head, ...lines].join('\n')}\n`, { flag: 'wx', mode: 0o600 });
}
