import * as vscode from 'vscode';
import { askNumber, type Maker, makeDocument } from './new-document.ts';
import { choose } from './picks.ts';
import { exists, sayUnwritable } from './write-file.ts';

/** What a new repository is told. */
interface Start {
  readonly folder: vscode.Uri;
  readonly municipality: string;
  readonly profile: string;
  readonly caseNumber: string;
}

const PRIVATE_FOLDER = '.kasane/';

/** The Japanese fiscal year begins in April; 令和1年 was 2019. */
function firstNumber(today: Date): string {
  const year = today.getFullYear() - (today.getMonth() < 3 ? 1 : 0);
  return `R${year - 2018}-001`;
}

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
  return (await vscode.window.showWorkspaceFolderPick())?.uri;
}

async function ask(): Promise<Start | undefined> {
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
  const caseNumber = profile && (await askNumber(firstNumber(new Date()), []));
  return caseNumber === undefined || profile === undefined
    ? undefined
    : { folder, municipality: municipality.trim(), profile, caseNumber };
}

/** A name as YAML writes it: in quotes where it would be read as something else. */
function scalar(text: string): string {
  return /^\p{L}[\p{L}\p{N}・]*$/u.test(text) ? text : JSON.stringify(text);
}

async function read(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

async function writeUnless(uri: vscode.Uri, text: string): Promise<void> {
  if (!(await exists(uri))) await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}

/** The lines of a .gitignore that is there stay as they are. */
async function ignorePrivate(uri: vscode.Uri, lines: string): Promise<void> {
  const before = (await exists(uri)) ? await read(uri) : '';
  if (before.split(/\r?\n/).some((line) => /^\/?\.kasane\/?\*{0,2}$/.test(line.trim()))) return;
  const gap = before === '' || before.endsWith('\n') ? '' : '\n';
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(`${before}${gap}${lines}`));
}

async function write({ folder, municipality, profile }: Start, templates: vscode.Uri): Promise<void> {
  const template = (name: string): Promise<string> => read(vscode.Uri.joinPath(templates, name));
  const config = (await template('kasane.yaml'))
    .replace('__municipality__', () => scalar(municipality))
    .replace('__profile__', profile);
  await writeUnless(vscode.Uri.joinPath(folder, 'agencies.yaml'), await template('agencies.yaml'));
  await ignorePrivate(
    vscode.Uri.joinPath(folder, '.gitignore'),
    `# 実名の名簿など、gitに入れないもの\n${PRIVATE_FOLDER}\n`,
  );
  // Last: with it the folder becomes a repository.
  await writeUnless(vscode.Uri.joinPath(folder, 'kasane.yaml'), config);
}

/** Makes a folder a case repository with a first case. What is there stays as it is. */
export async function initialise(maker: Maker, extensionUri: vscode.Uri): Promise<void> {
  const start = await ask();
  if (start === undefined) return;
  try {
    await write(start, vscode.Uri.joinPath(extensionUri, 'client/media/start'));
  } catch {
    return sayUnwritable(start.folder);
  }
  await maker.client.start();
  await makeDocument(maker, { root: start.folder.toString(), kind: 'case', caseNumber: start.caseNumber });
}
