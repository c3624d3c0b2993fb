import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { buildSync } from 'esbuild';
import type * as Examples from '../support/repository.ts';

/** What the generator and the engine are made of. */
const copied = [
  'schemas',
  'server/src',
  'server/generate',
  'server/data',
  'snippets',
  'docs',
  'tests/support',
  'tsconfig.json',
  'package.json',
];

/** A block of code of a page: ```` ```ts PATH ```` is a new file, `before WORD` puts a line before the first with it. */
export interface CodeBlock {
  readonly path: string;
  readonly before: string | undefined;
  readonly text: string;
}

/** The blocks of code of a page that name a file. */
export function codeBlocks(page: string): readonly CodeBlock[] {
  const blocks = readFileSync(page, 'utf8').matchAll(/^```ts (\S+)(?: before (\S+))?\n([\s\S]*?)^```$/gm);
  return [...blocks].map(([, path = '', before, text = '']) => ({ path, before, text }));
}

/** A copy of the sources, to be changed and thrown away. */
export class ExampleProject {
  readonly folder = mkdtempSync(join(tmpdir(), 'kasane-example-'));

  constructor() {
    for (const path of copied) {
      mkdirSync(dirname(join(this.folder, path)), { recursive: true });
      cpSync(path, join(this.folder, path), { recursive: true });
    }
    symlinkSync(resolve('node_modules'), join(this.folder, 'node_modules'));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8');
  }

  /** Writes a block as a new file, or puts its line where it belongs. */
  put({ path, before, text }: CodeBlock): void {
    const file = join(this.folder, path);
    const lines = before === undefined ? [] : readFileSync(file, 'utf8').split(/(?<=\n)/);
    const at = before === undefined ? 0 : lines.findIndex((line) => line.trimStart().startsWith(before));
    if (at < 0) throw new Error(`${path} has no line ${before}`);
    writeFileSync(file, [...lines.slice(0, at), text, ...lines.slice(at)].join(''));
  }

  /** Runs the generator; what it prints, and its exit code. */
  generate(...options: readonly string[]): { readonly output: string; readonly status: number | null } {
    const { stdout, status } = spawnSync('node', ['server/generate/main.mjs', ...options], {
      cwd: this.folder,
      encoding: 'utf8',
    });
    return { output: stdout, status };
  }

  /** What the compiler says of one file and what it imports. */
  typeErrors(path: string): string {
    const own = 'tsconfig.example.json';
    writeFileSync(
      join(this.folder, own),
      JSON.stringify({ extends: './tsconfig.json', include: ['server/src/**/*.d.ts'], files: [path] }),
    );
    const tsc = join('node_modules', '.bin', 'tsc');
    const { stdout } = spawnSync(tsc, ['--noEmit', '-p', own], { cwd: this.folder, encoding: 'utf8' });
    return stdout;
  }

  /** The findings of the changed engine in a repository of texts: path, severity, rule. */
  findings(files: Readonly<Record<string, string>>): readonly string[] {
    const outfile = join(this.folder, 'engine.cjs');
    buildSync({
      entryPoints: [join(this.folder, 'tests/support/repository.ts')],
      outfile,
      bundle: true,
      format: 'cjs',
      platform: 'node',
      logLevel: 'silent',
    });
    const require = createRequire(outfile);
    delete require.cache[outfile];
    const { repositoryOf, findingsOf } = require(outfile) as typeof Examples;
    const memory = repositoryOf(files);
    return findingsOf(memory).map(({ path, severity, rule }) => `${path} ${severity} ${rule}`);
  }
}
