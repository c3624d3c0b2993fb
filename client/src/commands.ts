import * as vscode from 'vscode';
import { ExecuteCommandRequest, type LanguageClient } from 'vscode-languageclient/node';
import type { PreviewPanels } from './preview/panels.ts';
import { CHECK_REPOSITORY_COMMAND } from './protocol.ts';

/** What the commands act on. */
export interface CommandTargets {
  readonly client: LanguageClient;
  readonly log: vscode.LogOutputChannel;
  readonly previews: PreviewPanels;
}

async function checkRepository({ client }: CommandTargets): Promise<void> {
  const progress = { location: vscode.ProgressLocation.Window, title: vscode.l10n.t('Checking all case documents…') };
  await vscode.window.withProgress(progress, async () => {
    await client.start();
    await client.sendRequest(ExecuteCommandRequest.type, { command: CHECK_REPOSITORY_COMMAND, arguments: [] });
  });
  await vscode.commands.executeCommand('workbench.actions.view.problems');
}

async function restart({ client, log }: CommandTargets): Promise<void> {
  log.info('Restarting the language server.');
  // A server that has given up is not running: then there is nothing to stop.
  if (client.needsStop()) await client.restart();
  else await client.start();
}

/** The title button hands over an address, the server's code lens one as text, the palette nothing. */
function target(resource: unknown): vscode.Uri | undefined {
  if (resource instanceof vscode.Uri) return resource;
  if (typeof resource === 'string') return vscode.Uri.parse(resource);
  return vscode.window.activeTextEditor?.document.uri;
}

async function preview({ previews }: CommandTargets, resource: unknown): Promise<void> {
  const uri = target(resource);
  if (uri === undefined) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open a case document first.'));
    return;
  }
  await previews.open(uri);
}

/** Registers the commands of the palette. */
export function registerCommands(targets: CommandTargets): vscode.Disposable {
  const { registerCommand } = vscode.commands;
  return vscode.Disposable.from(
    registerCommand('kasane.preview', (resource: unknown) => preview(targets, resource)),
    registerCommand('kasane.checkRepository', () => checkRepository(targets)),
    registerCommand('kasane.restartServer', () => restart(targets)),
    registerCommand('kasane.showLog', () => targets.log.show()),
  );
}
