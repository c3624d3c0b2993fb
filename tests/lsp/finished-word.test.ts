import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type CompletionList, CompletionTriggerKind } from 'vscode-languageserver';
import { copyOfSample } from '../support/lsp-client.ts';
import { Wire } from './wire.ts';

const plan = 'cases/R5-003/プラン-1.md';

test('no list opens by itself where a value is finished; asked for, it comes with that value first', async () => {
  const { root, done } = await copyOfSample('nagaokakyo');
  const wire = new Wire({ root });
  try {
    await wire.ready();
    const text = await readFile(join(root, plan), 'utf8');
    await wire.open(plan, text);
    const lines = text.split('\n');
    const line = lines.findIndex((found) => found.startsWith('状態: '));
    const position = { line, character: lines[line]?.length ?? 0 };
    const labels = async (context: object) =>
      (await wire.ask<CompletionList | null>('textDocument/completion', plan, { position, context }))?.items.map(
        ({ label }) => label,
      );
    const state = lines[line]?.slice('状態: '.length);
    expect(await labels({ triggerKind: CompletionTriggerKind.TriggerCharacter, triggerCharacter: 'ん' })).toBe(
      undefined,
    );
    const asked = await labels({ triggerKind: CompletionTriggerKind.Invoked });
    expect(asked?.[0]).toBe(state);
    expect(asked).toContain('決定');
  } finally {
    await wire.stop();
    await done();
  }
});
