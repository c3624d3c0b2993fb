import * as vscode from 'vscode';
import { ExecuteCommandRequest, type LanguageClient } from 'vscode-languageclient/node';
import { filterCases } from './commands/filter.ts';
import { initialise } from './commands/initialise.ts';
import { makeDocument, newCase, newDocument, nextDocument } from './commands/new-document.ts';
import { goToAgency, openAgency, openCaseDocument, openDue } from './commands/open.ts';
import { statusMenu } from './commands/status-menu.ts';
import { goToNextGap } from './gaps.ts';
import type { PreviewPanels } from './preview/panels.ts';
import { CHECK_REPOSITORY_COMMAND } from './protocol.ts';
import { STATUS_MENU_COMMAND } from './status.ts';
import type { CaseNode } from './views/case-node.ts';
import type { CasesView } from './views/cases.ts';
import type { Overview } from './views/overview.ts';
import type { AgencyItem, DueItem } from './views/protocol.ts';

/** What the commands act on. */
export interface CommandTargets {
  readonly client: LanguageClient;
  readonly log: vscode.LogOutputChannel;
  readonly previews: PreviewPanels;
  readonly overview: Overview;
  readonly cases: CasesView;
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

async function next(resource: unknown): Promise<void> {
  const uri = target(resource);
  if (uri !== undefined) await nextDocument(uri);
}

async function fixAll(): Promise<void> {
  await vscode.commands.executeCommand('editor.action.sourceAction', { kind: 'source.fixAll.kasane', apply: 'first' });
}

async function openSettings(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.openSettings', '@ext:kasane.kasane');
}

function registerAll(commands: Readonly<Record<string, (...given: never[]) => unknown>>): vscode.Disposable {
  const registered = Object.entries(commands).map(([id, run]) =>
    vscode.commands.registerCommand(id, run as (...given: unknown[]) => unknown),
  );
  return vscode.Disposable.from(...registered);
}

/** Registers the commands of the palette, of the views and of their rows. */
export function registerCommands(targets: CommandTargets): vscode.Disposable {
  const { log, overview, cases } = targets;
  return registerAll({
    'kasane.preview': (resource: unknown) => preview(targets, resource),
    'kasane.checkRepository': () => checkRepository(targets),
    'kasane.restartServer': () => restart(targets),
    'kasane.showLog': () => log.show(),
    'kasane.fixAll': fixAll,
    'kasane.nextGap': goToNextGap,
    'kasane.openSettings': openSettings,
    'kasane.newCase': () => newCase(targets),
    'kasane.newDocument': () => newDocument(targets),
    'kasane.nextDocument': (resource: unknown) => next(resource),
    'kasane.beginFrom': (from: string, kind: string) => makeDocument(targets, { from, kind }),
    'kasane.initialise': () => initialise(targets),
    'kasane.openCaseDocument': (node?: CaseNode) => openCaseDocument(targets, node),
    'kasane.goToAgency': () => goToAgency(targets),
    'kasane.openDue': (item: DueItem) => openDue(targets, item),
    'kasane.openAgency': (item: AgencyItem) => openAgency(item),
    'kasane.filterCases': () => filterCases(cases, overview),
    'kasane.clearFilter': () => {
      cases.filter = {};
    },
    'kasane.refreshViews': () => overview.refresh(),
    [STATUS_MENU_COMMAND]: statusMenu,
  });
}
