import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { renderPage } from '../../server/src/core/plan/index.ts';
import { planPath, planText, render as renderCore, repositoryTexts } from '../plan/support.ts';
import { leaks, plant } from '../sink/planted.ts';
import { folderOf, kasane } from '../support/cli.ts';
import { temporaryFolder, textOf } from './support.ts';

const texts = { ...repositoryTexts, [planPath]: planText };
const persons = { '.kasane/persons.yaml': 'R5-012:\n  本人:\n    氏名: 山田 花子\n  長男: 山田 一郎\n' };
const render = (cwd: string, ...args: readonly string[]) => kasane(['render', ...args], { cwd });

describe('one document', () => {
  test('goes to standard output as one self-contained page: the one that the engine makes', () => {
    const { stdout, stderr, status } = render(folderOf(texts), planPath);
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    expect(stdout).toBe(renderPage(renderCore(planText)));
    expect(stdout).not.toMatch(/<script|<link|<img|src=|url\(|@import/);
  });

  test('goes to the file of -o, or into its folder', () => {
    const cwd = folderOf(texts);
    expect(render(cwd, planPath, '-o', 'プラン.html')).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(render(cwd, planPath, '-o', 'cases')).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(readFileSync(join(cwd, 'プラン.html'), 'utf8')).toBe(readFileSync(join(cwd, 'cases/プラン-1.html'), 'utf8'));
  });

  test('is never written over anything', () => {
    const cwd = folderOf({ ...texts, 'a.html': '大事な記録' });
    const { status, stderr } = render(cwd, planPath, '-o', 'a.html');
    expect(status).toBe(2);
    expect(stderr).toContain('--force');
    expect(readFileSync(join(cwd, 'a.html'), 'utf8')).toBe('大事な記録');
    expect(render(cwd, planPath, '-o', 'a.html', '--force').status).toBe(0);
    expect(readFileSync(join(cwd, 'a.html'), 'utf8')).toContain('<!DOCTYPE html>');
  });

  test.each([
    [[], 'を一つ'],
    [['a', 'b'], 'を一つ'],
    [['ない.md'], '指定された場所が見つかりません'],
    [[planPath, '--format', 'svg'], '--format は次から'],
    [[planPath, '--view', 'map', '--format', 'docx'], '--format は次から'],
    [[planPath, '--view', 'person', '--format', 'svg'], '--format は次から'],
    [[planPath, '-o', 'cases/R5-012/プラン-1.md', '--force'], '名前の終わり'],
    [[planPath, '-o', 'a.pdf', '--format', 'html'], '合いません'],
    [[planPath, '-o', 'a.pdf', '--chromium', 'ない'], '--chromium'],
    [['kasane.yaml'], '種別'],
    [['cases'], '-o'],
    [[planPath, '--view', 'front'], 'form, person'],
  ])('%s is refused in a sentence', (args, says) => {
    const { status, stderr, stdout } = render(folderOf(texts), ...args);
    expect(stderr).toContain(says);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  });

  test('without a browser there is no PDF, and a sentence that says what to do', () => {
    const cwd = folderOf(texts);
    const env = { PATH: cwd, HOME: cwd };
    const { status, stderr } = kasane(['render', planPath, '-o', 'a.pdf', '--chromium', join(cwd, 'kasane.yaml')], {
      cwd,
      env,
    });
    expect(stderr).toContain('Chromium');
    expect(status).toBe(2);
    expect(existsSync(join(cwd, 'a.pdf'))).toBe(false);
  });

  test('has a sheet, however broken', () => {
    const cwd = folderOf({
      ...texts,
      [planPath]: planText.replace('---\n\n## 本人', '\n## 本人').replace('回: 1', '回：['),
    });
    const { status, stdout } = render(cwd, planPath);
    expect(status).toBe(0);
    expect(stdout).toContain('役割分担');
  });

  test.each(['form', 'person', 'map', 'timeline'])('as %s', (view) => {
    const { status, stdout } = render(folderOf(texts), planPath, '--view', view);
    expect(status).toBe(0);
    expect(stdout).toMatch(/<main>\s*<article class="sheet/);
    expect(stdout).not.toMatch(/<script|<link|<img| src=| on[a-z]+=/);
  });

  test.each(['map', 'timeline'])('%s as SVG', (view) => {
    const { status, stdout } = render(folderOf(texts), planPath, '--view', view, '--format', 'svg');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(stdout).not.toMatch(/<script|href=| on[a-z]+=/);
  });
});

describe('a folder', () => {
  test('becomes pages with an index by case, kind and date', () => {
    const cwd = folderOf(texts);
    const { status, stderr } = render(cwd, '.', '-o', 'out');
    expect(stderr).toContain('index.html');
    expect(status).toBe(0);
    const index = readFileSync(join(cwd, 'out/index.html'), 'utf8');
    const links = [...index.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => decodeURIComponent(href));
    expect(links).toEqual([
      'cases/R5-012/ケース.html',
      'cases/R5-012/プラン-1.html',
      'minutes/2023-10-20.html',
      'cases/R5-012/評価-1.html',
      'cases/R5-012/同意書-本人.html',
    ]);
    for (const link of links) expect(readFileSync(join(cwd, 'out', link), 'utf8')).toContain('<article class="sheet"');
    expect(index).not.toMatch(/<script|src=|url\(/);
    expect(textOf(index)).toContain('R5-012支援中');
  });

  test('is never written over anything', () => {
    const cwd = folderOf({ ...texts, 'out/cases/R5-012/ケース.html': '大事な記録' });
    const { status, stderr } = render(cwd, '.', '-o', 'out');
    expect(status).toBe(2);
    expect(stderr).toContain('1件');
    expect(readdirSync(join(cwd, 'out'))).toEqual(['cases']);
    expect(render(cwd, '.', '-o', 'out', '--force').status).toBe(0);
  });

  test('of repositories keeps them apart', () => {
    const both = Object.fromEntries(
      ['甲', '乙'].flatMap((name) => Object.entries(texts).map(([path, text]) => [`${name}/${path}`, text])),
    );
    const cwd = folderOf(both);
    expect(render(cwd, '.', '-o', 'out').status).toBe(0);
    expect(existsSync(join(cwd, 'out/甲/cases/R5-012/プラン-1.html'))).toBe(true);
    expect(readFileSync(join(cwd, 'out/index.html'), 'utf8')).toContain(encodeURIComponent('乙'));
  });

  test('gives one picture a case', () => {
    const cwd = folderOf(texts);
    expect(render(cwd, '.', '-o', 'out', '--view', 'map', '--format', 'svg').status).toBe(0);
    expect(readdirSync(join(cwd, 'out/cases/R5-012'))).toEqual(['ケース-支援関係図.svg']);
  });

  test('says what is no text, and renders the rest', () => {
    const cwd = folderOf({ ...texts, 'cases/R5-012/壊れた.md': new Uint8Array([0x2d, 0, 0xff, 0xfe]) });
    const { status, stderr } = render(cwd, '.', '-o', 'out');
    expect(stderr).toContain('1件');
    expect(status).toBe(2);
    expect(existsSync(join(cwd, 'out/index.html'))).toBe(true);
  });
});

describe('real names', () => {
  test.each(['map', 'timeline'])('stand on the %s too, with the mark', (view) => {
    const cwd = folderOf({ ...texts, ...persons });
    const { stdout, status } = render(cwd, planPath, '--view', view, '--names');
    expect(status).toBe(0);
    expect(stdout).toContain('実名入り・取扱注意');
  });

  test('stand on the sheet only when asked for, with a mark', () => {
    const cwd = folderOf({ ...texts, ...persons });
    expect(render(cwd, planPath).stdout).not.toMatch(/山田|実名/);
    const { stdout, stderr } = render(cwd, planPath, '--names');
    expect(stderr).toBe('');
    for (const word of ['山田 一郎', '実名入り・取扱注意']) expect(stdout).toContain(word);
    expect(render(cwd, '.', '-o', 'out', '--names').status).toBe(0);
    expect(readFileSync(join(cwd, 'out/index.html'), 'utf8')).toContain('実名入り・取扱注意');
  });

  test('that are not known are said to be so', () => {
    expect(render(folderOf(texts), planPath, '--names').stderr).toContain('呼称のまま');
  });

  test('never go where git takes them without a word', () => {
    const cwd = folderOf({ ...texts, ...persons, '.gitignore': 'secret/\n.kasane/\n' });
    spawnSync('git', ['init', '-q'], { cwd });
    expect(render(cwd, planPath, '-o', 'a.html', '--names').stderr).toContain('git');
    expect(render(cwd, planPath, '-o', 'secret/a.html', '--names').stderr).toBe('');
    expect(render(cwd, planPath, '-o', 'b.html').stderr).toBe('');
    expect(render(cwd, '.', '-o', 'out', '--names').stderr).toContain('git');
  });
});

describe.each(['good', 'broken'] as const)('a repository of broken documents, registers %s', (registers) => {
  test('messages repeat nothing of it', () => {
    const root = plant(temporaryFolder(), registers);
    const runs = [
      ['.', '-o', 'out'],
      ['cases/R6-001/蝦名沢澄乃助.md', '-o', 'out/蝦名沢.html'],
      ['cases/R6-001/閉じない.md', '-o', 'a.html', '--names'],
      ['蝦名沢澄乃助メモ.md', '-o', 'b.html'],
      ['蝦名沢 澄乃助.md'],
      ['.', '-o', '蝦名沢.pdf', '--chromium', '蝦名沢'],
    ].map((args) => render(root, ...args));
    for (const { status, stdout, stderr } of runs) {
      expect(leaks(stdout + stderr)).toEqual([]);
      expect([0, 2]).toContain(status);
    }
  });
});
