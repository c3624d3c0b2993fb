import * as vscode from 'vscode';
import { CloseAction, type CloseHandlerResult, ErrorAction, type ErrorHandler } from 'vscode-languageclient/node';

/** A server that dies more often than this within the period is left alone. */
const MAX_RESTARTS = 4;
const PERIOD_MS = 3 * 60 * 1000;

async function offerRestart(): Promise<void> {
  const restart = vscode.l10n.t('Start again');
  const text = vscode.l10n.t(
    'Kasane has stopped several times in a row, and checking is off. Your documents are safe.',
  );
  const choice = await vscode.window.showWarningMessage(text, restart);
  if (choice === restart) await vscode.commands.executeCommand('kasane.restartServer');
}

/** Starts a server that died anew, quietly; when it keeps dying, says so once and offers to try again. */
export class CrashHandler implements ErrorHandler {
  #crashes: readonly number[] = [];

  /** Called when a message could not be sent or read: the connection mostly lives on. */
  error(): { action: ErrorAction; handled: boolean } {
    return { action: ErrorAction.Continue, handled: true };
  }

  /** Called when the server is gone without having been asked to go. */
  closed(): CloseHandlerResult {
    const now = Date.now();
    this.#crashes = [...this.#crashes.filter((time) => now - time < PERIOD_MS), now];
    if (this.#crashes.length <= MAX_RESTARTS) return { action: CloseAction.Restart, handled: true };
    this.#crashes = [];
    void offerRestart();
    return { action: CloseAction.DoNotRestart, handled: true };
  }
}
