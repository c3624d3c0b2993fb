import * as vscode from 'vscode';
import type { Overview } from './views/overview.ts';

const ANSWERED_KEY = 'kasane.offeredSettings';
const UNBOXED_KEY = 'kasane.offeredUnboxing';

/** Writes settings of Markdown to the workspace's or the user's settings. */
async function ofMarkdown(settings: Readonly<Record<string, unknown>>, where: vscode.ConfigurationTarget) {
  const markdown = vscode.workspace.getConfiguration('editor', { languageId: 'markdown' });
  for (const [name, value] of Object.entries(settings)) await markdown.update(name, value, where, true);
}

/** What suits case documents: suggestions while typing; no AI that reads along, no copies kept outside git. */
async function suitCaseDocuments(): Promise<void> {
  const settings = {
    quickSuggestions: { other: 'on', comments: 'off', strings: 'on' },
    // VS Code would offer words of other documents, names among them.
    wordBasedSuggestions: 'off',
    'inlineSuggest.enabled': false,
  };
  await ofMarkdown(settings, vscode.ConfigurationTarget.Workspace);
  const history = vscode.workspace.getConfiguration('workbench.localHistory');
  const kept = history.inspect<Record<string, boolean>>('exclude')?.workspaceValue ?? {};
  await history.update('exclude', { ...kept, '**/*.md': true }, vscode.ConfigurationTarget.Workspace);
}

/** VS Code draws a box around all but ASCII where a folder is not trusted, and heeds no setting of the folder there. */
function unboxJapanese(): Promise<void> {
  return ofMarkdown({ 'unicodeHighlight.nonBasicASCII': false }, vscode.ConfigurationTarget.Global);
}

/** Something that is offered once: what is asked, what a yes does, and where the answer is kept. */
interface Offer {
  readonly text: string;
  readonly apply: () => Promise<void>;
  readonly answers: vscode.Memento;
  readonly key: string;
}

function offersFor({ workspaceState, globalState }: vscode.ExtensionContext): readonly Offer[] {
  const { t } = vscode.l10n;
  const suiting: Offer = {
    text: t(
      'For case documents Kasane recommends in this folder: suggestions while typing, no AI completion, and no copies in Local History. Use these settings?',
    ),
    apply: suitCaseDocuments,
    answers: workspaceState,
    key: ANSWERED_KEY,
  };
  const unboxing: Offer = {
    text: t(
      'In Restricted Mode VS Code draws a box around Japanese letters. Shall it leave them alone in Markdown files, in all folders?',
    ),
    apply: unboxJapanese,
    answers: globalState,
    key: UNBOXED_KEY,
  };
  return vscode.workspace.isTrusted ? [suiting] : [unboxing, suiting];
}

async function ask({ text, apply, answers, key }: Offer): Promise<void> {
  if (answers.get<boolean>(key, false)) return;
  const { t } = vscode.l10n;
  const yes = t('Use them');
  const no = t('Do not use');
  const answer = await vscode.window.showInformationMessage(text, yes, no);
  // Closed without an answer: asked again in the next window, not in this one.
  if (answer === undefined) return;
  await answers.update(key, true);
  if (answer !== yes) return;
  try {
    await apply();
  } catch {
    void vscode.window.showErrorMessage(t('The settings of this folder could not be written. Nothing has changed.'));
  }
}

/** Offers settings once a case document is open; writes nothing without a yes. */
export function offerSettings(overview: Overview, context: vscode.ExtensionContext): vscode.Disposable {
  let asked = false;
  const look = async (): Promise<void> => {
    const document = vscode.window.activeTextEditor?.document;
    if (asked || document?.languageId !== 'markdown') return;
    const roots = await overview.cases();
    if (asked || !roots.some(({ root }) => document.uri.toString().startsWith(root))) return;
    asked = true;
    for (const offer of offersFor(context)) await ask(offer);
  };
  void look();
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(() => void look()),
    // The folder may have become a repository just now.
    overview.onDidChange(() => void look()),
  );
}
