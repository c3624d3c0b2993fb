import { afterEach, describe, expect, test } from 'vitest';
import type { ClientCapabilities, CodeLens, RenameFile, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import { samplePath } from '../support/lsp-client.ts';
import { sampleFiles } from './sample-files.ts';
import { pulling, Wire } from './wire.ts';

const cover = 'cases/R5-008/ケース.md';
const minutes = 'minutes/2024-01-19-重層的支援会議.md';
const texts = new Map(sampleFiles('nagaokakyo'));
const wires: Wire[] = [];

afterEach(async () => {
  for (const wire of wires.splice(0)) await wire.stop();
});

async function start(workspaceEdit: NonNullable<ClientCapabilities['workspace']>['workspaceEdit']): Promise<Wire> {
  const capabilities = { ...pulling, workspace: { workspaceEdit } } as ClientCapabilities;
  const wire = new Wire({ root: samplePath('nagaokakyo'), capabilities });
  wires.push(wire);
  await wire.ready();
  return wire;
}

async function rename(wire: Wire, path: string, what: string, newName: string): Promise<WorkspaceEdit> {
  const text = texts.get(path) ?? '';
  await wire.open(path, text);
  const before = text.slice(0, text.indexOf(what) + what.length).split('\n');
  const position = { line: before.length - 1, character: (before.at(-1)?.length ?? 1) - 1 };
  return wire.ask('textDocument/rename', path, { position, newName });
}

const isRename = (change: object): change is RenameFile => 'kind' in change && change.kind === 'rename';
const pathOf = (uri: string) => decodeURI(uri).split('/nagaokakyo/')[1];

describe('rename of a case number', () => {
  test('takes the folder along, last, and asks first where the editor can ask', async () => {
    const wire = await start({ documentChanges: true, resourceOperations: ['rename'], changeAnnotationSupport: {} });
    const edit = await rename(wire, cover, 'ケース番号: R5-008', 'R5-908');
    const folder = edit.documentChanges?.at(-1) as RenameFile;
    expect([pathOf(folder.oldUri), pathOf(folder.newUri)]).toEqual(['cases/R5-008', 'cases/R5-908']);
    expect(edit.changeAnnotations?.[folder.annotationId ?? '']?.needsConfirmation).toBe(true);
    expect(edit.documentChanges?.slice(0, -1).some(isRename)).toBe(false);
  });

  test('every edit is as small as the number or the link', async () => {
    const wire = await start({ documentChanges: true, resourceOperations: ['rename'] });
    const edit = await rename(wire, cover, 'ケース番号: R5-008', 'R5-908');
    const changes = (edit.documentChanges ?? []).filter((change): change is TextDocumentEdit => !isRename(change));
    const edits = changes.flatMap((change) => change.edits.map((each) => ('newText' in each ? each.newText : '')));
    expect(edits.length).toBeGreaterThan(10);
    expect(edits.filter((text) => text !== 'R5-908' && !/^cases\/R5-908\/\S+$/.test(text))).toEqual([]);
    // Links into the folder follow it.
    expect(edits.filter((text) => text.startsWith('cases/'))).not.toEqual([]);
    expect(edit.changeAnnotations).toBeUndefined();
  });

  test.each([[{ documentChanges: true }], [{ documentChanges: true, resourceOperations: ['create' as const] }]])(
    'without the folder where the editor cannot: %j',
    async (workspaceEdit) => {
      const wire = await start(workspaceEdit);
      const edit = await rename(wire, cover, 'ケース番号: R5-008', 'R5-908');
      expect(edit.documentChanges?.some(isRename)).toBe(false);
      expect(JSON.stringify(edit)).not.toContain('cases/R5-908');
    },
  );

  test('a folder that is there already is not written over', async () => {
    const wire = await start({ documentChanges: true, resourceOperations: ['rename'] });
    await expect(rename(wire, cover, 'ケース番号: R5-008', 'R5-003')).rejects.toThrow('使われています');
  });
});

test('rename of a meeting reaches kasane.yaml, the register and the minutes', async () => {
  const wire = await start({ documentChanges: true });
  const edit = await rename(wire, minutes, '\n会議: 重層的', '支援調整会議');
  const paths = (edit.documentChanges ?? []).flatMap((change) =>
    'edits' in change ? [pathOf(change.textDocument.uri)] : [],
  );
  expect(paths).toEqual(expect.arrayContaining(['kasane.yaml', 'agencies.yaml', minutes]));
});

test('the lens of minutes says who is missing in its tooltip', async () => {
  const wire = await start({});
  await wire.open(minutes, texts.get(minutes) ?? '');
  const lenses = await wire.ask<CodeLens[]>('textDocument/codeLens', minutes);
  const members = lenses.find(({ command }) => command?.title.includes('構成員'));
  expect(members?.command?.title).toMatch(/^重層的支援会議: 構成員 \d+、出席 \d+$/);
  expect(members?.command?.tooltip).toMatch(/^欠席: /);
});
