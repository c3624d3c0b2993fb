import * as vscode from 'vscode';
import type { Overview } from './views/overview.ts';

const ANSWERED_KEY = 'kasane.offeredSettings';

/** What suits case documents: suggestions while typing; no AI that reads along, no copies kept outside git. */
async function apply(): Promise<void> {
  const workspace = vscode.ConfigurationTarget.Workspace;
  const markdown = vscode.workspace.getConfiguration('editor', { languageId: 'markdown' });
  await markdown.update('quickSuggestions', { other: 'on', comments: 'off', strings: 'on' }, workspace, true);
  await markdown.update('inlineSuggest.enabled', false, workspace, true);
  const history = vscode.workspace.getConfiguration('workbench.localHistory');
  const kept = history.inspect<Record<string, boolean>>('exclude')?.workspaceValue ?? {};
  await history.update('exclude', { ...kept, '**/*.md': true }, workspace);
}

async function offer(state: vscode.Memento): Promise<void> {
  const { t } = vscode.l10n;
  const yes = t('Use them');
  const no = t('Do not use');
  const text = t(
    'For case documents Kasane recommends in this folder: suggestions while typing, no AI completion, and no copies in Local History. Use these settings?',
  );
  const answer = await vscode.window.showInformationMessage(text, yes, no);
  // Closed without an answer: asked again in the next window, not in this one.
  if (answer === undefined) return;
  await state.update(ANSWERED_KEY, true);
  if (answer !== yes) return;
  try {
    await apply();
  } catch {
    void vscode.window.showErrorMessage(t('The settings of this folder could not be written. Nothing has changed.'));
  }
}

/** Offers settings once for each workspace with a repository; writes nothing without a yes. */
export function offerSettings(overview: Overview, state: vscode.Memento): vscode.Disposable {
  let asked = state.get<boolean>(ANSWERED_KEY, false);
  const onOpen = async (document: vscode.TextDocument | undefined): Promise<void> => {
    if (asked || document?.languageId !== 'markdown') return;
    const roots = await overview.cases();
    if (asked || !roots.some(({ root }) => document.uri.toString().startsWith(root))) return;
    asked = true;
    await offer(state);
  };
  void onOpen(vscode.window.activeTextEditor?.document);
  return vscode.window.onDidChangeActiveTextEditor((editor) => void onOpen(editor?.document));
}
