import * as vscode from 'vscode';
import type { Middleware } from 'vscode-languageclient/node';
import { choose } from './commands/picks.ts';
import { inLanguage } from './rule-page.ts';
import { messageLanguage } from './settings.ts';

/** Pages of rules, carried with the extension: `kasane-rule:/consent/no-ground.md`. */
const SCHEME = 'kasane-rule';
const RULE = /^[a-z]+(?:-[a-z]+)*\/[a-z]+(?:-[a-z]+)*$/;

function pageOf(rule: string): vscode.Uri {
  return vscode.Uri.from({ scheme: SCHEME, path: `/${rule}.md` });
}

/** Gives the code of a finding a link to its rule's page, which the Problems view and the hover show. */
function linked(diagnostic: vscode.Diagnostic): vscode.Diagnostic {
  const { code } = diagnostic;
  if (typeof code === 'string' && RULE.test(code)) diagnostic.code = { value: code, target: pageOf(code) };
  return diagnostic;
}

/** Links the findings of all documents, as they come from the server, to the pages of their rules. */
export const ruleLinks: Middleware = {
  provideDiagnostics: async (document, previous, token, next) => {
    const report = await next(document, previous, token);
    if (report?.kind === 'full') report.items.forEach(linked);
    return report;
  },
  provideWorkspaceDiagnostics: (previous, token, reporter, next) =>
    next(previous, token, (chunk) => {
      for (const report of chunk?.items ?? []) if (report.kind === 'full') report.items.forEach(linked);
      reporter(chunk);
    }),
  handleDiagnostics: (uri, diagnostics, next) => next(uri, diagnostics.map(linked)),
};

async function chooseRule(pages: vscode.Uri): Promise<string | undefined> {
  const folders = (await vscode.workspace.fs.readDirectory(pages)).filter(
    ([, type]) => type === vscode.FileType.Directory,
  );
  const rules: string[] = [];
  for (const [folder] of folders) {
    const files = await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(pages, folder));
    rules.push(...files.map(([name]) => `${folder}/${name.replace(/\.md$/, '')}`));
  }
  const choices = rules.map(async (rule) => {
    const title = /^# (.+)$/m.exec(await textOf(vscode.Uri.joinPath(pages, `${rule}.md`)))?.[1] ?? '';
    return { label: title, description: rule, value: rule };
  });
  return choose(await Promise.all(choices), vscode.l10n.t('Which rule?'));
}

async function textOf(uri: vscode.Uri): Promise<string> {
  return inLanguage(new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)), messageLanguage());
}

/** The pages of the rules, and the command that shows one. */
export function registerRules(extensionUri: vscode.Uri): vscode.Disposable {
  const pages = vscode.Uri.joinPath(extensionUri, 'docs/rules');
  const provider: vscode.TextDocumentContentProvider = {
    provideTextDocumentContent: ({ path }) => textOf(vscode.Uri.joinPath(pages, path)),
  };
  return vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, provider),
    vscode.commands.registerCommand('kasane.explainRule', async (given: unknown) => {
      const rule = typeof given === 'string' && RULE.test(given) ? given : await chooseRule(pages);
      if (rule !== undefined) await vscode.commands.executeCommand('vscode.open', pageOf(rule));
    }),
  );
}
