import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, EXTENSION_ID, until } from './helpers.ts';
import { setAfterEach, test } from './runner.ts';

setAfterEach(closeAll);

const COMMANDS = ['kasane.preview', 'kasane.checkRepository', 'kasane.restartServer', 'kasane.showLog'];

test('the extension starts by itself where a kasane.yaml is', async () => {
  const extension = vscode.extensions.getExtension(EXTENSION_ID);
  assert.ok(extension, 'the extension is not installed');
  await until(() => (extension.isActive ? true : undefined), 'activation');
});

test('its commands are there', async () => {
  const commands = await vscode.commands.getCommands(true);
  assert.deepEqual(
    COMMANDS.filter((command) => !commands.includes(command)),
    [],
  );
});

test('it speaks the language of VS Code', async () => {
  const manifest = vscode.extensions.getExtension(EXTENSION_ID)?.packageJSON as { displayName: string };
  const japanese = vscode.env.language === 'ja';
  assert.equal(/支援ケース/.test(manifest.displayName), japanese, manifest.displayName);
});
