import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver';
import { checkDocument } from '../../server/src/core/rules/run.ts';
import { Repository } from '../../server/src/core/workspace/repository.ts';
import { early } from '../../server/src/lsp/document-check.ts';
import { writeRepository } from '../support/generate.ts';
import { sampleFiles, sampleNames } from './sample-files.ts';
import { pulling, Wire } from './wire.ts';

test.each(sampleNames)('%s: what is said early holds when all documents are read', (sample) => {
  const files = sampleFiles(sample);
  const texts = new Map(files);
  const read = () =>
    new Repository(texts.get('kasane.yaml') ?? '', texts.get('agencies.yaml'), { today: '2026-01-01' });
  const whole = read();
  const documents = files.filter(([path]) => path.endsWith('.md')).map(([path, text]) => whole.parse(path, text));
  for (const document of documents) whole.update(document);
  for (const document of documents) {
    const alone = read();
    alone.update(document);
    const said = checkDocument(alone, document, { only: early });
    expect(JSON.stringify(said)).toBe(JSON.stringify(checkDocument(whole, document, { only: early })));
  }
});

const path = 'cases/R6-001/始め.md';
const text = '---\n種別: 支援プラン\nケース番号: R9-999\n作成者:\n---\n';
const codes = (found: readonly Diagnostic[]) => new Set(found.map(({ code }) => code));

test('the first findings do not wait for a thousand documents; the others follow', async () => {
  const root = mkdtempSync(join(tmpdir(), 'kasane-early-'));
  writeRepository(root, 1000);
  const workspace = { ...pulling.workspace, diagnostics: { refreshSupport: true } };
  const wire = new Wire({ root, capabilities: { ...pulling, workspace } });
  await wire.initialized;
  await wire.open(path, text);
  const first = codes(await wire.pull(path));
  expect(wire.status?.state).not.toBe('ready');
  expect(first).toContain('document/required');
  expect(first).not.toContain('document/reference');
  await wire.until(() => wire.heard.some(({ method }) => method === 'workspace/diagnostic/refresh'));
  expect(codes(await wire.pull(path))).toContain('document/reference');
  await wire.stop();
  rmSync(root, { recursive: true, force: true });
});
