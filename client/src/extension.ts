import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { trackCaseDocument } from './case-document.ts';
import { registerCommands } from './commands.ts';
import { showGaps } from './gaps.ts';
import { offerSettings } from './offer-settings.ts';
import { PreviewPanels } from './preview/panels.ts';
import { registerRules } from './rules.ts';
import { createServer, forwardTrust } from './server.ts';
import { onServerSetting } from './settings.ts';
import { showStatus } from './status.ts';
import { AgenciesView } from './views/agencies.ts';
import { CasesView } from './views/cases.ts';
import { DueView } from './views/due.ts';
import { Overview } from './views/overview.ts';

let running: LanguageClient | undefined;

/** Called by VS Code where a kasane.yaml is, or at the first command. */
export function activate(context: vscode.ExtensionContext): void {
  const log = vscode.window.createOutputChannel('Kasane', { log: true });
  const client = createServer(context, log);
  const { extensionUri } = context;
  const previews = new PreviewPanels({ client, log, extensionUri });
  const overview = new Overview(client);
  const cases = new CasesView(overview);
  running = client;
  context.subscriptions.push(
    log,
    trackCaseDocument(),
    showGaps(),
    showStatus(client),
    previews,
    overview,
    cases,
    new DueView(overview),
    new AgenciesView(overview),
    registerCommands({ client, log, previews, overview, cases }),
    registerRules(extensionUri),
    offerSettings(overview, context),
    onServerSetting(() => void vscode.commands.executeCommand('kasane.restartServer')),
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
