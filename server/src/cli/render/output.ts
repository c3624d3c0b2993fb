import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { findGitTop } from '../../host/files.ts';
import { Git } from '../git/git.ts';
import { type Io, Stop } from '../io.ts';
import type { RenderRequest } from './request.ts';

/** Where the page of one document goes; undefined for standard output. */
export function fileTarget(request: RenderRequest, stem: string): string | undefined {
  const { output, format, source } = request;
  const name = `${stem}.${format}`;
  if (output !== undefined) return existsSync(output) && statSync(output).isDirectory() ? join(output, name) : output;
  return format === 'html' || format === 'svg' ? undefined : join(dirname(source), name);
}

/** Refuses to lose anything: what is there stays unless `--force` was given. */
export function refuseOverwrite(files: readonly string[], { force, isFolder }: RenderRequest): void {
  const there = files.filter((file) => existsSync(file));
  if (there.length === 0 || force) return;
  if (!isFolder)
    throw new Stop(
      '出力と同じ名前のファイルがもうあります。別の名前にするか、上書きしてよければ --force を付けてください。',
      'A file of that name exists. Choose another name, or add --force to overwrite it.',
    );
  throw new Stop(
    `出力と同じ名前のファイルがもう${there.length}件あります。別の場所にするか、上書きしてよければ --force を付けてください。`,
    `${there.length} of the files exist already. Choose another place, or add --force to overwrite them.`,
  );
}

/** Writes one file, its folder first. What came to be there meanwhile is not overwritten either. */
export function writeOutput(file: string, content: string | Uint8Array, { force, names }: RenderRequest): void {
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(file, content, { flag: force ? 'w' : 'wx', ...(names ? { mode: 0o600 } : {}) });
  } catch {
    throw new Stop(
      '出力のファイルを書けませんでした。置き場所と書き込みの許可を確かめてください。',
      'The output could not be written; check its place and your permission to write there.',
    );
  }
}

/** Says so when real names go where git would take them. */
export function warnOfGit(target: string | undefined, { names }: RenderRequest, io: Io): void {
  if (!names || target === undefined || !isTaken(target)) return;
  io.note({
    ja: '注意: 実名の入った出力の置き場所は git の管理の中です。コミットしないよう、外に移すか .gitignore に加えてください。',
    en: 'Caution: the output holds real names and lies where git takes it. Move it out or add it to .gitignore, and do not commit it.',
  });
}

function isTaken(target: string): boolean {
  const folder = existingFolder(target);
  if (findGitTop(folder) === undefined) return false;
  return !(Git.find(folder)?.succeeds('check-ignore', '-q', '--', target) ?? false);
}

/** The nearest folder above a path that is there. */
function existingFolder(path: string): string {
  if (existsSync(path) && statSync(path).isDirectory()) return path;
  return dirname(path) === path ? path : existingFolder(dirname(path));
}

/** A document's name without its ending. */
export function stemOf(path: string): string {
  return basename(path).replace(/\.md$/i, '');
}
