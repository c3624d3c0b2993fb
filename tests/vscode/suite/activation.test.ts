import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { EXTENSION_ID, until } from './helpers.ts';
import { test } from './runner.ts';

interface Manifest {
  readonly displayName: string;
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, { readonly default: unknown }>> };
  };
}

function extension(): vscode.Extension<unknown> {
  const found = vscode.extensions.getExtension(EXTENSION_ID);
  assert.ok(found, 'the extension is not installed');
  return found;
}

const manifest = () => extension().packageJSON as Manifest;

test('the extension starts by itself where a kasane.yaml is', async () => {
  await until(() => (extension().isActive ? true : undefined), 'activation');
});

test('every command that it offers is there', async () => {
  const commands = await vscode.commands.getCommands(true);
  const offered = manifest().contributes.commands.map(({ command }) => command);
  assert.ok(offered.length > 10, offered.join(' '));
  assert.deepEqual(
    offered.filter((command) => !commands.includes(command)),
    [],
  );
});

test('its settings have the defaults that they are described with', () => {
  const settings = Object.entries(manifest().contributes.configuration.properties);
  assert.ok(settings.length > 3);
  for (const [name, described] of settings)
    assert.deepEqual(vscode.workspace.getConfiguration().inspect(name)?.defaultValue, described.default, name);
  return Promise.resolve();
});

test('it speaks the language of VS Code', async () => {
  const { displayName } = manifest();
  const japanese = vscode.env.language === 'ja';
  assert.equal(/支援ケース/.test(displayName), japanese, displayName);
});
