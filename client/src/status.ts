import * as vscode from 'vscode';
import { type LanguageClient, State } from 'vscode-languageclient/node';
import { type ServerStatus, STATUS_NOTIFICATION } from './protocol.ts';

/** How the item in the status bar looks in one state. */
interface Appearance {
  readonly text: string;
  readonly tooltip: string;
  readonly command: string;
}

/** Command behind the item: what can be done, as a menu. */
export const STATUS_MENU_COMMAND = 'kasane.statusMenu';

function starting(): Appearance {
  return {
    text: '$(sync~spin) Kasane',
    tooltip: vscode.l10n.t('Kasane is reading the case documents.'),
    command: STATUS_MENU_COMMAND,
  };
}

function stopped(): Appearance {
  return {
    text: `$(circle-slash) ${vscode.l10n.t('Kasane: stopped')}`,
    tooltip: vscode.l10n.t('Checking has stopped. Click to start it again.'),
    command: 'kasane.restartServer',
  };
}

function counts({ errors, warnings }: ServerStatus): string {
  if (errors + warnings === 0) return '$(check) Kasane';
  const parts = [errors > 0 ? `$(error) ${errors}` : '', warnings > 0 ? `$(warning) ${warnings}` : ''];
  return `Kasane ${parts.filter((part) => part !== '').join(' ')}`;
}

function clock(time: Date): string {
  return time.toLocaleTimeString(vscode.env.language, { hour: '2-digit', minute: '2-digit' });
}

function nothingToCheck(): Appearance {
  return {
    text: '$(circle-slash) Kasane',
    tooltip: vscode.l10n.t('There is no case repository in this window (a folder with kasane.yaml).'),
    command: STATUS_MENU_COMMAND,
  };
}

function ready(status: ServerStatus): Appearance {
  if (status.repositories === 0) return nothingToCheck();
  const { documents, errors, warnings, infos } = status;
  const summary =
    errors + warnings + infos === 0
      ? vscode.l10n.t('Case documents: {0}. Nothing to mend.', documents)
      : vscode.l10n.t(
          'Case documents: {0}. Errors: {1}, warnings: {2}, notes: {3}.',
          documents,
          errors,
          warnings,
          infos,
        );
  const time = vscode.l10n.t('Last check: {0}', clock(new Date()));
  const hint = vscode.l10n.t('Click for what can be done.');
  return { text: counts(status), tooltip: [summary, time, hint].join('\n'), command: STATUS_MENU_COMMAND };
}

function unreadable(): Appearance {
  return {
    text: '$(warning) Kasane',
    tooltip: vscode.l10n.t('Not all case documents could be read. Click to read them again.'),
    command: 'kasane.restartServer',
  };
}

const APPEARANCES: Record<ServerStatus['state'], (status: ServerStatus) => Appearance> = {
  indexing: starting,
  ready,
  error: unreadable,
};

function createItem(): vscode.StatusBarItem {
  const item = vscode.window.createStatusBarItem('kasane.status', vscode.StatusBarAlignment.Left, 0);
  item.name = 'Kasane';
  return item;
}

/** The item in the status bar: state of the server, number of findings, last check; a click opens the menu. */
export function showStatus(client: LanguageClient): vscode.Disposable {
  const item = createItem();
  const show = (appearance: Appearance): void => {
    Object.assign(item, appearance);
    // The icons are not read aloud: a screen reader gets the sentence.
    item.accessibilityInformation = { label: `Kasane: ${appearance.tooltip}` };
    item.show();
  };
  show(starting());
  const onStatus = client.onNotification(STATUS_NOTIFICATION, (status: ServerStatus) =>
    show(APPEARANCES[status.state](status)),
  );
  const onState = client.onDidChangeState(({ newState }) => {
    if (newState === State.Starting) show(starting());
    if (newState === State.Stopped) show(stopped());
  });
  return vscode.Disposable.from(item, onStatus, onState);
}
