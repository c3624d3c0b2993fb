import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SemanticTokens } from 'vscode-languageserver';
import { samplePath } from '../support/lsp-client.ts';
import { sampleFiles } from './sample-files.ts';
import { isLong, numbers, Typist } from './typist.ts';
import { Wire } from './wire.ts';

/** What lies on a clipboard, what a slip leaves behind, and what an input method hands over before it is done. */
const scraps: readonly string[] = [
  '-', ':', '：', '　', '\n', '\r\n', '\r', '  - ', '"', "'", '{', '[', '|', '>', '---\n', '...\n', '# ', '&a', '*a', '!!js',
  '\t', '〔', '〕', '😀', '𠮷野家', '\ud83d', '\ude00', '\ufeff', 'ｔ', 'ちいk', 'にほんｇ', 'つ\u3099', '令和', '2024-02-30',
  '種別: 会議録\n', 'ケース番号: R5-003\n', '- 機関: \n  役割: ', '```\n', '<!-- ', '| a | b |\n| --- | --- |\n', '\u0000', '長'.repeat(500),
  '本人同意:\n  状況: あり\n', '主担当: 東包括\n', '<!-- kasane-ignore -->', '山田花子', '090-1234-5678',
]; // biome-ignore format: a table of scraps

const edits = isLong ? 400 : 40;

/** What a server says of a text when nobody types in it. */
async function said(wire: Wire, path: string): Promise<unknown> {
  await wire.save(path);
  const options = { tabSize: 2, insertSpaces: true };
  const range = { start: { line: 0, character: 0 }, end: { line: 10_000, character: 0 } };
  const [findings, ...rest] = await Promise.all([
    wire.pull(path),
    wire.ask<SemanticTokens>('textDocument/semanticTokens/full', path).then(({ data }) => data),
    wire.ask('textDocument/documentSymbol', path),
    wire.ask('textDocument/foldingRange', path),
    wire.ask('textDocument/selectionRange', path, { positions: [{ line: 100_000, character: 0 }] }),
    wire.ask('textDocument/formatting', path, { options }),
    wire.ask('textDocument/inlayHint', path, { range }),
    wire.ask('textDocument/codeLens', path),
  ]);
  return [findings, ...rest];
}

/** One random act; texts before and behind the cursor stay what they are. */
async function act(typist: Typist, pick: (below: number) => number): Promise<void> {
  const sort = pick(8);
  if (sort === 0) return typist.undo();
  if (sort === 1) return typist.redo();
  const start = pick(typist.text.length + 1);
  const end = Math.min(typist.text.length, start + (sort === 2 ? pick(200) : sort === 3 ? 1 : 0));
  return typist.edit(start, end, scraps[pick(scraps.length)] ?? '');
}

describe.each(isLong ? ['nagaokakyo', 'findings', 'komae', 'chuo', 'aomori', 'shimamoto'] : ['findings'])(
  '%s',
  (sample) => {
    let wire: Wire;

    beforeAll(async () => {
      wire = new Wire({ root: samplePath(sample) });
      await wire.ready();
    });

    afterAll(() => wire.stop());

    const files = sampleFiles(sample).filter(([path], i) => isLong || i % 4 === 0 || path.endsWith('.yaml'));

    test.each(files)('%s', { timeout: 600_000 }, async (path, text) => {
      const pick = numbers(path.length * 31 + text.length);
      const typist = new Typist(wire, path, text);
      await typist.open();
      for (let i = 0; i < edits; i += 1) {
        await act(typist, pick);
        const position = typist.position(pick(typist.text.length + 1));
        const asked = [wire.ask('textDocument/completion', path, { position }), wire.pull(path)];
        if (i % 8 === 0) await Promise.all(asked);
      }
      const after = await said(wire, path);
      await wire.close(path);
      const fresh = new Typist(wire, path, typist.text);
      await fresh.open();
      expect(after).toEqual(await said(wire, path));
      await wire.close(path);
      expect(wire.bugs).toEqual([]);
    });

    test('undoing everything, and doing it again, is as if nothing had been', async () => {
      const [path, text] = files[0] ?? ['', ''];
      const pick = numbers(5);
      const typist = new Typist(wire, path, text);
      await typist.open();
      const before = await said(wire, path);
      const count = 30;
      for (let i = 0; i < count; i += 1) {
        const at = pick(typist.text.length);
        await typist.edit(at, at + pick(3), scraps[pick(scraps.length)] ?? '');
      }
      const changed = await said(wire, path);
      for (let i = 0; i < count; i += 1) await typist.undo();
      expect(typist.text).toBe(text);
      expect(await said(wire, path)).toEqual(before);
      for (let i = 0; i < count; i += 1) await typist.redo();
      expect(await said(wire, path)).toEqual(changed);
      await wire.close(path);
    });
  },
);
