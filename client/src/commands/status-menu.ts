import * as vscode from 'vscode';
import { choose } from './picks.ts';

/** What can be done from the item in the status bar. */
export async function statusMenu(): Promise<void> {
  const { t } = vscode.l10n;
  const entries: readonly (readonly [string, string, string])[] = [
    ['warning', t('List the findings'), 'workbench.actions.view.problems'],
    ['checklist', t('Check all case documents'), 'kasane.checkRepository'],
    ['folder-library', t('Show the cases'), 'kasane.cases.focus'],
    ['calendar', t('Show what is due'), 'kasane.due.focus'],
    ['new-file', t('New document'), 'kasane.newDocument'],
    ['new-folder', t('New case'), 'kasane.newCase'],
    ['settings-gear', t('Settings'), 'kasane.openSettings'],
    ['output', t('Show the log'), 'kasane.showLog'],
    ['refresh', t('Restart'), 'kasane.restartServer'],
  ];
  const choices = entries.map(([icon, label, value]) => ({ label: `$(${icon}) ${label}`, value }));
  const command = await choose(choices, t('What do you want to do?'));
  if (command !== undefined) await vscode.commands.executeCommand(command);
}
