import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { planText, repositoryTexts } from '../plan/support.ts';
import { folderOf, kasane } from '../support/cli.ts';
import { breathe, cellsOf, fold, hasDocx, samples, textOf, unzip } from './support.ts';

/** Texts of the cells of a Word document; a cell with a table inside counts with all of it. */
function wordCells(xml: string): readonly string[] {
  const cells: string[] = [];
  const open: number[] = [];
  for (const { 0: tag, index } of xml.matchAll(/<w:tc>|<\/w:tc>/g)) {
    if (tag === '<w:tc>') open.push(index);
    else cells.push(fold(wordText(xml.slice(open.pop() ?? 0, index))));
  }
  return cells;
}

/** Tables of a Word document that hold no other: the columns they promise, and how many each row fills. */
function tablesOf(xml: string): readonly { readonly columns: number; readonly rows: readonly number[] }[] {
  const flat = xml.replace(/<w:tbl>(?:(?!<w:tbl>|<\/w:tbl>).)*<\/w:tbl>/gs, (table) =>
    table.replaceAll('<w:tbl>', '<w:TBL>').replaceAll('</w:tbl>', '</w:TBL>'),
  );
  return [...flat.matchAll(/<w:TBL>(.*?)<\/w:TBL>/gs)].map(([, table = '']) => ({
    columns: (table.match(/<w:gridCol /g) ?? []).length,
    rows: (table.match(/<w:tr>.*?<\/w:tr>/gs) ?? []).map((row) =>
      (row.match(/<w:tc>.*?<\/w:tc>/gs) ?? []).reduce(
        (sum, cell) => sum + Number(/<w:gridSpan w:val="(\d+)"/.exec(cell)?.[1] ?? 1),
        0,
      ),
    ),
  }));
}

const wordText = (xml: string) => textOf(xml.replace(/<w:instrText[\s\S]*?<\/w:instrText>/g, ''));

describe.skipIf(!hasDocx)('docx of the samples', () => {
  let folder = '';
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'kasane-docx-'));
    for (const format of ['html', 'docx']) {
      await breathe();
      const { status, stderr } = kasane(['render', samples, '--format', format, '-o', join(folder, format)]);
      expect(stderr).toContain('index.html');
      expect(status).toBe(0);
    }
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('hold every cell of every sheet', () => {
    const files = readdirSync(join(folder, 'docx'), { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.docx'),
    );
    expect(files.length).toBeGreaterThan(200);
    for (const file of files) {
      const xml = unzip(join(folder, 'docx', file), 'word/document.xml');
      const cells = new Set(wordCells(xml));
      const html = readFileSync(join(folder, 'html', file.replace(/docx$/, 'html')), 'utf8');
      const lost = cellsOf(html)
        .map(fold)
        .filter((cell) => !cells.has(cell));
      expect(lost, file).toEqual([]);
      const words = fold(wordText(xml));
      for (const [, title = ''] of html.matchAll(/<h[1-5][^>]*>([\s\S]*?)<\/h[1-5]>/g))
        expect(words, file).toContain(fold(textOf(title)));
    }
  });
});

describe.skipIf(!hasDocx)('a docx', () => {
  const make = (text: string, ...args: readonly string[]) => {
    const folder = folderOf({ ...repositoryTexts, 'cases/R5-012/プラン-1.md': text });
    const file = join(folder, 'プラン.docx');
    const ran = kasane(['render', 'cases/R5-012/プラン-1.md', '-o', file, ...args], { cwd: folder });
    expect(ran).toEqual({ status: 0, stdout: '', stderr: '' });
    return (name: string) => unzip(file, name);
  };

  test('is A4, with page numbers and Japanese fonts', () => {
    const part = make(planText);
    const document = part('word/document.xml');
    expect(document).toMatch(/<w:pgSz[^>]*w:w="11906"[^>]*w:h="16838"/);
    const footer = part('word/footer1.xml');
    for (const word of ['PAGE', 'NUMPAGES', '支援プラン R5-012']) expect(footer).toContain(word);
    expect(part('word/header1.xml')).toContain('長岡京市');
    expect(part('word/styles.xml')).toMatch(/w:eastAsia="Yu Mincho"/);
    expect(part('word/fontTable.xml')).toMatch(/w:name="Yu Mincho"><w:altName w:val="[^"]*MS Mincho/);
    expect(part('docProps/core.xml')).toContain('支援プラン R5-012');
  });

  test('can be edited: headings, lists and tables of Word, heads repeated, rows whole', () => {
    const body = '\n## 覚え書き\n\n- 一\n  - 二\n\n1. 三\n\n| a | b |\n| - | - |\n| c | d |\n\n**太い**<br>~~消す~~\n';
    const document = make(planText + body)('word/document.xml');
    for (const part of ['<w:tblHeader/>', '<w:cantSplit/>', 'w:val="Heading2"', '<w:numPr>', '<w:b/>', '<w:strike/>'])
      expect(document).toContain(part);
  });

  test('has the structure of the sheet: headings by level, whole tables with heads, Japanese fonts for every run', () => {
    const part = make(`${planText}\n## 覚え書き\n\n- 一\n\n| a | b |\n| - | - |\n| c | d |\n`);
    const document = part('word/document.xml');
    const levels = [...document.matchAll(/<w:pStyle w:val="Heading(\d)"\/>/g)].map((match) => Number(match[1]));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level) => level === 2).length).toBeGreaterThan(5);
    for (const [i, level] of levels.entries()) expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1);
    const tables = tablesOf(document);
    expect(tables.length).toBeGreaterThan(6);
    for (const { columns, rows } of tables) for (const cells of rows) expect(cells).toBe(columns);
    for (const head of ['課題', '機関'])
      expect(document).toMatch(new RegExp(`<w:trPr>(?:(?!</w:tr>).)*<w:tblHeader/>(?:(?!</w:tr>).)*${head}`, 's'));
    const named = [...document.matchAll(/<w:rFonts[^>]*>/g)].map(([tag]) => tag);
    for (const tag of named) expect(tag).toMatch(/w:eastAsia="[^"]+"/);
    const styles = part('word/styles.xml');
    expect(/<w:docDefaults>.*?<\/w:docDefaults>/s.exec(styles)?.[0]).toMatch(/w:eastAsia="Yu Mincho"/);
    expect(/<w:docDefaults>.*?<\/w:docDefaults>/s.exec(styles)?.[0]).toMatch(/<w:lang[^>]*w:eastAsia="ja-JP"/);
    const fonts = new Set([...`${document}${styles}`.matchAll(/w:eastAsia="([^"]+)"/g)].map((match) => match[1]));
    fonts.delete('ja-JP');
    for (const font of fonts) expect(part('word/fontTable.xml')).toContain(`w:name="${font}"`);
  });

  test('takes any character and no markup', () => {
    const text = planText
      .replace('課題: ひきこもり', `課題: "<w:t>\\u0001\\ud800</w:t>&amp;]]>"`)
      .concat('\n\u0007<b>x</b> ]]> \u{20BB7}\n');
    const document = make(text)('word/document.xml');
    expect(document).not.toMatch(/[\u0000-\u0008]/);
    const words = wordText(document);
    expect(words).toContain('<w:t></w:t>&amp;]]>');
    expect(words).toContain('<b>x</b> ]]> \u{20BB7}');
  });
});
