import * as vscode from 'vscode';
import { START_REQUEST, type Start, type StartParams } from '../views/protocol.ts';
import { askNumber, type Maker, makeDocument, sayNotBegun } from './new-document.ts';
import { choose } from './picks.ts';
import { exists, sayUnwritable } from './write-file.ts';

/** What a person answers before a folder becomes a repository. */
interface Answers {
  readonly folder: vscode.Uri;
  readonly municipality: string;
  readonly profile: string;
}

const IGNORE = '.gitignore';

function profileChoices() {
  const { t } = vscode.l10n;
  return [
    { label: '標準', description: t('the fields that practice asks for'), value: '標準' },
    { label: '簡易', description: t('only what must not be missing'), value: '簡易' },
    { label: '国', description: t('with the items of the national report'), value: '国' },
  ];
}

async function chooseFolder(): Promise<vscode.Uri | undefined> {
  const { t } = vscode.l10n;
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 0) {
    const open = t('Open Folder');
    const text = t('Open the folder first in which the case documents are to lie.');
    if ((await vscode.window.showInformationMessage(text, open)) === open)
      await vscode.commands.executeCommand('vscode.openFolder');
    return undefined;
  }
  if (folders.length === 1) return folders[0]?.uri;
  return (await vscode.window.showWorkspaceFolderPick({ placeHolder: t('Which folder is to be set up?') }))?.uri;
}

async function ask(): Promise<Answers | undefined> {
  const { t } = vscode.l10n;
  const folder = await chooseFolder();
  if (folder === undefined) return undefined;
  if (await exists(vscode.Uri.joinPath(folder, 'kasane.yaml'))) {
    void vscode.window.showInformationMessage(t('This folder is a case repository already.'));
    return undefined;
  }
  const municipality = await vscode.window.showInputBox({
    title: t('Set up a case repository'),
    prompt: t('Name of the municipality or organisation'),
    ignoreFocusOut: true,
    value: folder.path.split('/').at(-1) ?? '',
  });
  if (municipality === undefined) return undefined;
  const profile = await choose(profileChoices(), t('How much is to be filled in?'), { ignoreFocusOut: true });
  return profile === undefined ? undefined : { folder, municipality: municipality.trim(), profile };
}

async function textOf(uri: vscode.Uri): Promise<string | undefined> {
  if (!(await exists(uri))) return undefined;
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

/** Has the server say what belongs into the folder. */
async function plan({ client }: Maker, { folder, municipality, profile }: Answers): Promise<Start | null> {
  await client.start();
  const ignore = await textOf(vscode.Uri.joinPath(folder, IGNORE));
  const params: StartParams = { municipality, profile, ...(ignore === undefined ? {} : { ignore }) };
  return client.sendRequest<Start | null>(START_REQUEST, params);
}

/** What is there stays as it is; a .gitignore comes with its lines. */
async function write(folder: vscode.Uri, { files }: Start): Promise<void> {
  for (const { path, text } of files) {
    const uri = vscode.Uri.joinPath(folder, path);
    if (path === IGNORE || !(await exists(uri)))
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  }
}

/** Makes a folder a case repository with a first case. */
export async function initialise(maker: Maker): Promise<void> {
  const answers = await ask();
  if (answers === undefined) return;
  const start = await plan(maker, answers);
  if (start === null) return sayNotBegun();
  const caseNumber = await askNumber(start.caseNumber, []);
  if (caseNumber === undefined) return;
  try {
    await write(answers.folder, start);
  } catch {
    return sayUnwritable(answers.folder);
  }
  await makeDocument(maker, { root: answers.folder.toString(), kind: 'case', caseNumber });
}
