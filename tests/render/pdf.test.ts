import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { planPath, planText, repositoryTexts } from '../plan/support.ts';
import { folderOf, kasane } from '../support/cli.ts';
import { breathe, browser, cellsOf, fold, hasTool, pagesOf, samples, textOf } from './support.ts';

/** Sheets of all layouts: tables, records, minutes with pages of their own, consent, a slip. */
const documents = [
  'aomori/cases/R5-C002/プラン-1.md',
  'chuo/cases/R6-003/プラン-1.md',
  'nagaokakyo/cases/R5-003/プラン-1.md',
  'komae/cases/R5-001/インテーク・アセスメントシート.md',
  'nagaokakyo/cases/R5-008/評価-1.md',
  'nagaokakyo/cases/R5-008/つなぐシート.md',
  'nagaokakyo/cases/R5-014/同意書-父.md',
  'shimamoto/minutes/2024-10-24-重層的支援会議.md',
  'chuo/cases/R6-003/支援経過-2024年4月-7月.md',
];

const why = browser
  ? hasTool('pdftotext')
    ? ''
    : ' (skipped: pdftotext is not installed)'
  : ' (skipped: no Chromium)';

describe.skipIf(why !== '')(`sheets on paper${why}`, () => {
  let folder = '';
  const printed = new Map<
    string,
    { readonly html: string; readonly pages: readonly string[]; readonly file: string }
  >();

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'kasane-pdf-test-'));
    for (const [i, path] of documents.entries()) {
      await breathe();
      const file = join(folder, `${i}.pdf`);
      const args = ['render', join(samples, path), '--chromium', browser ?? ''];
      expect(kasane([...args, '-o', file])).toEqual({ status: 0, stdout: '', stderr: '' });
      printed.set(path, { html: kasane(args).stdout, pages: pagesOf(file), file });
    }
  }, 240_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(documents)('%s is A4, with page numbers and all of its text', (path) => {
    const { html, pages, file } = printed.get(path) ?? { html: '', pages: [], file: '' };
    const { stdout } = spawnSync('pdfinfo', [file], { encoding: 'utf8' });
    expect(stdout).toMatch(/Page size:\s+59[45]\.\d+ x 84[12]\.\d+ pts \(A4\)/);
    expect(stdout).toMatch(new RegExp(`Pages:\\s+${pages.length}\\b`));
    const title = textOf(/<title>(.*?)<\/title>/.exec(html)?.[1] ?? '-');
    for (const [i, page] of pages.entries()) {
      expect(fold(page), `page ${i + 1}`).toContain(fold(`${i + 1} / ${pages.length}`));
      expect(fold(page), `page ${i + 1}`).toContain(fold(title));
    }
    const all = fold(pages.join(''));
    for (const heading of html.matchAll(/<h[12][^>]*>(.*?)<\/h[12]>/g))
      expect(all).toContain(fold(textOf(heading[1] ?? '')));
  });

  test.each(documents)('no row of a table of %s is cut by the end of a page', (path) => {
    const { html, pages } = printed.get(path) ?? { html: '', pages: [] };
    const rows = [...html.matchAll(/<tr\b[^>]*>((?:(?!<tr\b|<\/tr>)[\s\S])*)<\/tr>/g)].map(([, row = '']) =>
      cellsOf(row)
        .map(fold)
        .filter((cell) => cell !== ''),
    );
    expect(rows.length).toBeGreaterThan(3);
    const folded = pages.map(fold);
    for (const row of rows)
      expect(
        folded.some((page) => row.every((cell) => page.includes(cell))),
        row.join(' | ').slice(0, 80),
      ).toBe(true);
  });

  test.each(documents)('no heading of %s stands alone at the foot of a page', (path) => {
    const { html, pages } = printed.get(path) ?? { html: '', pages: [] };
    const headings = [...html.matchAll(/<h[2-5][^>]*>(.*?)<\/h[2-5]>/g)].map(([, text = '']) => fold(textOf(text)));
    const title = fold(textOf(/<title>(.*?)<\/title>/.exec(html)?.[1] ?? '-'));
    for (const page of pages) {
      const end = fold(page).split(title)[0] ?? '';
      expect(headings.filter((heading) => heading !== '' && end.endsWith(heading))).toEqual([]);
    }
  });

  test.each(documents.filter((path) => /プラン|同意書/.test(path)))(
    'what is signed in %s stands on one page',
    (path) => {
      const { html, pages } = printed.get(path) ?? { html: '', pages: [] };
      const section = /<section class="part signature">([\s\S]*?)<\/section>/.exec(html)?.[1] ?? '';
      const statement = fold(textOf(/<p>(.*?)<\/p>/.exec(section)?.[1] ?? '-'));
      const page = pages.map(fold).find((text) => text.includes(statement)) ?? '';
      for (const who of ['本人', '代理人(続柄', '説明した職員']) expect(page).toContain(`令和年月日${who}`);
    },
  );
});

describe.skipIf(!browser)(`PDF${browser ? '' : ' (skipped: no Chromium)'}`, () => {
  const texts = { ...repositoryTexts, [planPath]: planText };

  test('is written beside the document without -o, and not twice', () => {
    const cwd = folderOf(texts);
    const args = ['render', planPath, '--format', 'pdf', '--chromium', browser ?? ''];
    expect(kasane(args, { cwd })).toEqual({ status: 0, stdout: '', stderr: '' });
    const file = join(cwd, 'cases/R5-012/プラン-1.pdf');
    expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');
    const { mtimeMs } = statSync(file);
    expect(kasane(args, { cwd })).toMatchObject({ status: 2, stderr: expect.stringContaining('--force') });
    expect(statSync(file).mtimeMs).toBe(mtimeMs);
  });

  test.skipIf(process.platform !== 'linux' || !existsSync('/usr/share/fonts/truetype/dejavu'))(
    'without a Japanese font says so',
    () => {
      const cwd = folderOf(texts);
      const fonts = join(cwd, 'fonts.conf');
      const cache = join(cwd, 'cache');
      writeFileSync(
        fonts,
        `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>/usr/share/fonts/truetype/dejavu</dir><cachedir>${cache}</cachedir></fontconfig>`,
      );
      const args = ['render', planPath, '-o', 'a.pdf', '--chromium', browser ?? ''];
      const { status, stderr } = kasane(args, { cwd, env: { FONTCONFIG_FILE: fonts } });
      expect(stderr).toContain('日本語の字体');
      expect(stderr).not.toContain('ひきこもり');
      expect(status).toBe(0);
    },
  );

  test('a browser that prints nothing is no fault of kasane', () => {
    const cwd = folderOf(texts);
    const { status, stderr } = kasane(['render', planPath, '-o', 'a.pdf', '--chromium', process.execPath], { cwd });
    expect(stderr).toContain('PDF を作れませんでした');
    expect(status).toBe(2);
  });

  test('hostile input runs nothing and is printed as it stands', () => {
    const attack = '<script>document.body.textContent="走った"</script><img src=x onerror="document.title=1">';
    const cwd = folderOf({ ...texts, [planPath]: `${planText}\n${attack}\n` });
    const file = join(cwd, 'a.pdf');
    expect(kasane(['render', planPath, '-o', file, '--chromium', browser ?? ''], { cwd }).status).toBe(0);
    if (!hasTool('pdftotext')) return;
    const all = fold(pagesOf(file).join(''));
    expect(all).toContain(fold(attack));
    expect(all).toContain('役割分担');
  });
});
