import * as vscode from 'vscode';
import type { CaseItem, RootAnswer, RootCases } from '../views/protocol.ts';
import { joined } from '../views/rows.ts';

/** A choice and what it stands for. */
interface Choice<T> extends vscode.QuickPickItem {
  readonly value: T;
}

/** Whether a list closes when the keyboard goes elsewhere; one of several steps stays, so that none has to be redone. */
export interface ChooseOptions {
  readonly ignoreFocusOut: boolean;
}

/** Lets a person choose; undefined when they turn away. */
export async function choose<T>(
  choices: readonly Choice<T>[],
  placeHolder: string,
  { ignoreFocusOut }: ChooseOptions = { ignoreFocusOut: false },
): Promise<T | undefined> {
  const options = { placeHolder, ignoreFocusOut, matchOnDescription: true, matchOnDetail: true };
  return (await vscode.window.showQuickPick(choices, options))?.value;
}

/** Tells that there is no repository, and offers to begin one. */
export async function offerRepository(): Promise<void> {
  const { t } = vscode.l10n;
  const begin = t('Set up');
  const text = t('There is no case repository in this window (a folder with kasane.yaml).');
  if ((await vscode.window.showInformationMessage(text, begin)) === begin)
    await vscode.commands.executeCommand('kasane.initialise');
}

/** The repository to work in: the only one, the one of the open document, or the one chosen. */
export async function chooseRoot<T extends RootAnswer<unknown>>(roots: readonly T[]): Promise<T | undefined> {
  const [first, ...more] = roots;
  if (first === undefined) {
    await offerRepository();
    return undefined;
  }
  if (more.length === 0) return first;
  const open = vscode.window.activeTextEditor?.document.uri.toString() ?? '';
  const isNear = ({ root }: T): number => (open.startsWith(root) ? 0 : 1);
  const choices = [...roots]
    .sort((a, b) => isNear(a) - isNear(b))
    .map((root) => ({
      label: root.name,
      description:
        vscode.Uri.parse(root.root)
          .path.split('/')
          .findLast((part) => part !== '') ?? '',
      value: root,
    }));
  return choose(choices, vscode.l10n.t('Which repository?'), { ignoreFocusOut: true });
}

/** A case of a repository, as a choice. */
export function caseChoice<T>(item: CaseItem, value: T): Choice<T> {
  return {
    label: item.number,
    description: joined(item.state, item.lead),
    detail: item.sectors.join('・'),
    value,
  };
}

/** The case to work on; that of the open document comes first. */
export function chooseCase({ items }: RootCases): Promise<CaseItem | undefined> {
  const open = vscode.window.activeTextEditor?.document.uri.toString();
  const isOpen = ({ documents }: CaseItem): number => (documents.some(({ uri }) => uri === open) ? 0 : 1);
  const choices = [...items].sort((a, b) => isOpen(a) - isOpen(b)).map((item) => caseChoice(item, item));
  return choose(choices, vscode.l10n.t('Which case?'), { ignoreFocusOut: true });
}
