import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');
const text = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

interface Manifest {
  readonly icon: string;
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly walkthroughs: readonly { readonly steps: readonly { readonly media: { readonly svg: string } }[] }[];
    readonly viewsWelcome: readonly { readonly contents: string }[];
  };
}

const manifest = JSON.parse(text('package.json')) as Manifest;

describe('the manifest', () => {
  test('names pictures that are there, and a small icon', () => {
    const pictures = manifest.contributes.walkthroughs.flatMap(({ steps }) => steps.map(({ media }) => media.svg));
    expect([manifest.icon, ...pictures].filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
    expect(readFileSync(join(ROOT, manifest.icon)).length).toBeLessThan(20_000);
  });

  test('links to commands of its own in its texts', () => {
    const own = new Set(manifest.contributes.commands.map(({ command }) => command));
    for (const file of ['package.nls.json', 'package.nls.ja.json']) {
      const links = [...text(file).matchAll(/\(command:(kasane\.\w+)\)/g)].map(([, id]) => id ?? '');
      expect(links.length).toBeGreaterThan(5);
      expect(links.filter((id) => !own.has(id))).toEqual([]);
    }
  });
});

test('the package holds what runs and no source', () => {
  const vsce = join(ROOT, 'node_modules/@vscode/vsce/vsce');
  const out = execFileSync(process.execPath, [vsce, 'ls', '--no-dependencies'], { cwd: ROOT, encoding: 'utf8' });
  const files = out.trim().split('\n');
  const top = new Set(files.map((file) => file.split('/')[0]));
  const allowed = ['package.json', 'package.nls.json', 'package.nls.ja.json', 'LICENSE', 'README.md', 'README.ja.md'];
  expect(
    [...top].filter((name) => ![...allowed, 'dist', 'client', 'docs', 'snippets', 'schemas'].includes(name ?? '')),
  ).toEqual([]);
  expect(files.filter((file) => /\.(ts|mjs|map)$/.test(file))).toEqual([]);
  for (const needed of [
    'client/l10n/bundle.l10n.ja.json',
    'docs/rules/consent/no-ground.md',
    'client/media/kasane.svg',
  ])
    expect(files).toContain(needed);
});
