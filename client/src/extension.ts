import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { trackCaseDocument } from './case-document.ts';
import { registerCommands } from './commands.ts';
import { PreviewPanels } from './preview/panels.ts';
import { createServer, forwardTrust } from './server.ts';
import { showStatus } from './status.ts';

let running: LanguageClient | undefined;

/** Called by VS Code where a kasane.yaml is, or at the first command. */
export function activate(context: vscode.ExtensionContext): void {
  const log = vscode.window.createOutputChannel('Kasane', { log: true });
  const client = createServer(context, log);
  const previews = new PreviewPanels({ client, log, extensionUri: context.extensionUri });
  running = client;
  context.subscriptions.push(
    log,
    trackCaseDocument(),
    showStatus(client),
    previews,
    registerCommands({ client, log, previews }),
    forwardTrust(client),
  );
  // Not awaited: VS Code must not wait for the server before it enables the commands.
  client.start().catch((error: unknown) => log.error('The language server did not start.', String(error)));
}

/** Called by VS Code at its end: stops the server. */
export async function deactivate(): Promise<void> {
  const client = running;
  running = undefined;
  if (client?.needsStop() === true) await client.stop();
}
