import { describe, expect, test } from 'vitest';
import { circles, importsOf, wrongArrows } from './graph.ts';
import { impurities } from './purity.ts';
import { productSources, sourcesOf } from './sources.ts';
import { functionLengths, longFiles, longFunctions, undocumented } from './style.ts';

const sources = productSources();
const inCore = sources.filter(({ path }) => path.startsWith('server/src/core/'));
const pure = sources.filter(({ path }) => path.startsWith('server/src/core/') || path.startsWith('schemas/'));

describe('the sources', () => {
  test('are all read, with their imports', () => {
    expect(inCore.length).toBeGreaterThan(100);
    const imports = importsOf(sources);
    expect(imports.filter(({ isFile }) => isFile).length).toBeGreaterThan(500);
    const known = new Set(sources.map(({ path }) => path));
    const lost = imports.filter(({ isFile, to }) => isFile && /\.ts$/.test(to) && !known.has(to));
    expect(lost).toEqual([]);
  });

  test('import along the arrows only', () => {
    expect(wrongArrows(sources)).toEqual([]);
  });

  test('make no circle in core, nor in schemas', () => {
    expect(circles(sources, 'server/src/core/', { types: 'with types' })).toEqual([]);
    expect(circles(sources, 'schemas/', { types: 'with types' })).toEqual([]);
  });

  test('have no clock, console, process, timer or network in core', () => {
    expect(pure.flatMap(impurities)).toEqual([]);
  });

  test('have files of at most 300 lines', () => {
    expect(longFiles(sources, 300)).toEqual([]);
  });

  test('have functions of at most 60 lines, half of them under 10', () => {
    expect(longFunctions(sources, 60)).toEqual([]);
    const lengths = functionLengths(sources).map(({ lines }) => lines);
    expect(lengths.sort((a, b) => a - b)[Math.floor(lengths.length / 2)]).toBeLessThan(10);
  });

  test('have a doc comment on everything exported', () => {
    expect(undocumented(sources)).toEqual([]);
  });
});

/** Every check, on a small wrong tree. */
describe('the checks can fail', () => {
  const arrow = (path: string, text: string) => wrongArrows(sourcesOf({ [path]: text, 'schemas/a.ts': '' }));

  test.each([
    ['schemas/b.ts', "import { a } from '../server/src/core/a.ts';", 'schemas → core'],
    ['server/src/core/a.ts', "import { b } from '../host/b.ts';", 'core → host'],
    ['server/src/core/a.ts', "export * from '../lsp/b.ts';", 'core → lsp'],
    ['server/src/core/a.ts', "import type { B } from '../cli/b.ts';", 'core → cli'],
    ['server/src/host/a.ts', "const b = await import('../cli/b.ts');", 'host → cli'],
    ['server/src/lsp/a.ts', "import '../cli/b.ts';", 'lsp → cli'],
    ['server/src/cli/a.ts', "type B = import('../lsp/b.ts').B;", 'cli → lsp'],
    ['client/src/a.ts', "import { b } from '../../server/src/core/b.ts';", 'client → core'],
    ['client/src/a.ts', "import { b } from '../../schemas/a.ts';", 'client → schemas'],
    ['server/src/core/a.ts', "import { b } from '../../../tests/b.ts';", 'not a file of the product'],
    ['server/src/core/a.ts', "import { readFileSync } from 'node:fs';", 'core runs in a browser too'],
    ['server/src/core/a.ts', "import { join } from 'path';", 'core runs in a browser too'],
    ['server/src/core/a.ts', "import * as vscode from 'vscode';", 'core runs in a browser too'],
    ['schemas/b.ts', "import { join } from 'node:path';", 'schemas know no runtime'],
    ['client/src/a.ts', "import { z } from 'zod';", 'the client knows vscode'],
    ['server/src/lsp/a.ts', "import { request } from 'node:https';", 'nothing goes to a network'],
  ])('%s: %s', (path, text, why) => {
    const found = arrow(path, text);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(why);
  });

  test.each([
    ['server/src/core/a.ts', "import { a } from '../../../schemas/a.ts';"],
    ['server/src/cli/a.ts', "import { a } from '../host/a.ts';\nimport { join } from 'node:path';"],
    ['client/src/a.ts', "import { LanguageClient } from 'vscode-languageclient/node';\nimport { a } from './b.ts';"],
  ])('%s may: %s', (path, text) => {
    expect(arrow(path, text)).toEqual([]);
  });

  test('a circle, of types only too', () => {
    const files = sourcesOf({
      'server/src/core/a.ts': "import { b } from './b.ts';",
      'server/src/core/b.ts': "import { c } from './c.ts';",
      'server/src/core/c.ts': "import type { A } from './a.ts';",
      'server/src/core/d.ts': "import { a } from './a.ts';",
    });
    const circle = ['a', 'b', 'c'].map((name) => `server/src/core/${name}.ts`).join(' ⇄ ');
    expect(circles(files, 'server/src/core/', { types: 'with types' })).toEqual([circle]);
    expect(circles(files, 'server/src/core/', { types: 'without types' })).toEqual([]);
  });

  test('what reads the world', () => {
    const lines = [
      'const a = process.env;',
      'console.log(1);',
      'const b = Date.now();',
      'const c = new Date();',
      'const d = new Date(0);',
      'setTimeout(() => {}, 1);',
      'fetch("");',
      'const e = (console: { log: string }) => 1;',
    ];
    const [source] = sourcesOf({ 'server/src/core/a.ts': lines.slice(0, -1).join('\n') });
    const places = (source ? impurities(source) : []).map((line) => line.split(' ')[0]);
    expect(places).toEqual([1, 2, 3, 4, 6, 7].map((line) => `server/src/core/a.ts:${line}`));
  });

  test('long files and functions, exports without a word', () => {
    const long = `/** Documented. */\nexport function long() {\n${'  1;\n'.repeat(70)}}\n`;
    const files = sourcesOf({
      'schemas/long.ts': long,
      'schemas/short.ts':
        'export const a = 1;\nconst b = 2;\n/** Said. */\nexport interface C {}\nexport type D = 1;\n',
    });
    expect(longFiles(files, 60)).toEqual(['schemas/long.ts: 73 lines']);
    expect(longFunctions(files, 60)).toEqual(['schemas/long.ts:2: 72 lines']);
    expect(undocumented(files)).toEqual([
      'schemas/short.ts:1 export const a = 1;',
      'schemas/short.ts:5 export type D = 1;',
    ]);
  });
});
