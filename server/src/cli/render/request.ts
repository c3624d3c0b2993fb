import { existsSync, statSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import type { Arguments } from '../arguments.ts';
import { real } from '../git/git.ts';
import { type Io, Stop } from '../io.ts';
import { noSuchPlace } from '../paths.ts';
import { type Format, formatNamed, formats, formatsOf, type View, views } from './formats.ts';

/** What was asked for, with everything that can be said without reading a document. */
export interface RenderRequest {
  /** As typed, for `discover`. */
  readonly typed: string;
  /** The file or folder by its real place. */
  readonly source: string;
  readonly isFolder: boolean;
  /** Place of the output; undefined where none was given. */
  readonly output: string | undefined;
  readonly format: Format;
  readonly view: View;
  readonly names: boolean;
  readonly force: boolean;
  readonly chromium: string | undefined;
}

/** Reads the arguments of `kasane render`; throws a Stop that says what is wrong. */
export function readRequest(given: Arguments, { cwd }: Io): RenderRequest {
  const [typed, ...others] = given.positionals;
  if (typed === undefined || others.length > 0) throw usage();
  if (!existsSync(resolve(cwd, typed))) throw noSuchPlace();
  const source = real(resolve(cwd, typed));
  const isFolder = statSync(source).isDirectory();
  const output = given.text('output');
  const view = views.find((name) => name === given.text('view')) ?? 'form';
  const format = formatOf(given, isFolder ? undefined : output);
  refuseMisfit(view, format);
  if (isFolder && output === undefined)
    throw new Stop(
      'フォルダは -o で置き場所を書いてください（例: kasane render cases -o 印刷）。',
      'A folder needs a place for its pages with -o (for instance: kasane render cases -o printed).',
    );
  return {
    typed,
    source,
    isFolder,
    output: output === undefined ? undefined : resolve(cwd, output),
    format,
    view,
    names: given.flag('names'),
    force: given.flag('force'),
    chromium: given.text('chromium'),
  };
}

function usage(): Stop {
  return new Stop(
    '文書かフォルダを一つ書いてください（例: kasane render cases/R5-012/プラン-1.md -o プラン.pdf）。',
    'Name one document or folder (for instance: kasane render cases/R5-012/プラン-1.md -o plan.pdf).',
  );
}

/** The format asked for, else the one that the output's name asks for, else html. */
function formatOf(given: Arguments, output: string | undefined): Format {
  const asked = formats.find((format) => format === given.text('format'));
  const named = output === undefined ? undefined : formatNamed(output);
  if (asked && output !== undefined && extname(output) !== '' && named !== asked && !isExistingFolder(output))
    throw new Stop(
      `出力の名前の終わり（${extname(output).slice(0, 8)}）と --format ${asked} が合いません。`,
      `The name of the output does not end as --format ${asked} asks for.`,
    );
  if (!asked && output !== undefined && extname(output) !== '' && !named && !isExistingFolder(output))
    throw new Stop(
      `出力の名前の終わりは ${formats.map((format) => `.${format}`).join('・')} のどれかにしてください。`,
      `The name of the output ends in one of: ${formats.map((format) => `.${format}`).join(', ')}`,
    );
  return asked ?? named ?? 'html';
}

const isExistingFolder = (path: string) => existsSync(path) && statSync(path).isDirectory();

function refuseMisfit(view: View, format: Format): void {
  const possible = formatsOf[view];
  if (possible.includes(format)) return;
  throw new Stop(
    `--view ${view} は ${format} にできません。--format は次から選んでください: ${possible.join(', ')}`,
    `--view ${view} cannot be written as ${format}; --format takes one of: ${possible.join(', ')}`,
  );
}
