import * as vscode from 'vscode';
import type { CaseBadge, CaseItem, DocumentItem, RootCases } from './protocol.ts';

/** A row of the view of cases. */
export type CaseNode =
  | { readonly type: 'root'; readonly root: RootCases }
  | { readonly type: 'state'; readonly id: string; readonly state: string; readonly cases: readonly CaseItem[] }
  | { readonly type: 'case'; readonly item: CaseItem }
  | { readonly type: 'document'; readonly item: DocumentItem; readonly id: string };

/** How many errors the Problems view lists for a document. */
export function errorsIn(uri: string): number {
  return vscode.languages
    .getDiagnostics(vscode.Uri.parse(uri))
    .filter(({ source, severity }) => source === 'kasane' && severity === vscode.DiagnosticSeverity.Error).length;
}

function errorsOf({ documents }: CaseItem): number {
  return documents.reduce((sum, { uri }) => sum + errorsIn(uri), 0);
}

function badgeTexts(): Readonly<Record<CaseBadge, string>> {
  const { t } = vscode.l10n;
  return {
    overdue: t('monitoring overdue'),
    consentMissing: t('no consent'),
    consentExpiring: t('consent expires soon'),
  };
}

const badgeIcons: readonly (readonly [CaseBadge, string, string])[] = [
  ['overdue', 'watch', 'list.warningForeground'],
  ['consentMissing', 'unlock', 'list.warningForeground'],
  ['consentExpiring', 'history', 'list.warningForeground'],
];

/** The gravest thing about a case as its icon. */
function iconOf(item: CaseItem, errors: number): vscode.ThemeIcon {
  if (errors > 0) return new vscode.ThemeIcon('error', new vscode.ThemeColor('list.errorForeground'));
  const worst = badgeIcons.find(([badge]) => item.badges.includes(badge));
  if (worst === undefined) return new vscode.ThemeIcon('folder-library');
  return new vscode.ThemeIcon(worst[1], new vscode.ThemeColor(worst[2]));
}

/** What is wrong with a case, in words. */
export function concernsOf(item: CaseItem): readonly string[] {
  const errors = errorsOf(item);
  const texts = badgeTexts();
  return [
    ...(errors > 0 ? [vscode.l10n.t('{0} to correct', errors)] : []),
    ...item.badges.map((badge) => texts[badge]),
  ];
}

function tooltipOf(item: CaseItem): vscode.MarkdownString {
  const { t } = vscode.l10n;
  const line = (label: string, value: string | undefined): readonly string[] =>
    value === undefined || value === '' ? [] : [`${label}: ${value}`];
  const lines = [
    ...line(t('State'), item.state),
    ...line(t('Field'), item.sectors.join('・')),
    ...line(t('Lead'), item.lead),
    ...line(t('Agencies'), item.agencies.join('、')),
    ...line(t('Town'), item.town),
    ...concernsOf(item).map((text) => `⚠ ${text}`),
  ];
  const tooltip = new vscode.MarkdownString();
  tooltip.appendText([item.number, ...lines].join('\n'));
  return tooltip;
}

function openCommand(uri: string): vscode.Command {
  return { command: 'vscode.open', title: vscode.l10n.t('Open'), arguments: [vscode.Uri.parse(uri)] };
}

function caseRow(item: CaseItem): vscode.TreeItem {
  const row = new vscode.TreeItem(item.number, vscode.TreeItemCollapsibleState.Collapsed);
  const concerns = concernsOf(item);
  row.id = item.uri;
  row.description = [...concerns, item.lead ?? ''].filter((text) => text !== '').join(' · ');
  row.tooltip = tooltipOf(item);
  row.iconPath = iconOf(item, errorsOf(item));
  row.contextValue = 'case';
  row.accessibilityInformation = {
    label: [item.number, item.state, ...concerns, item.lead].filter(Boolean).join(', '),
  };
  return row;
}

function documentRow(item: DocumentItem, id: string): vscode.TreeItem {
  const row = new vscode.TreeItem(item.name);
  const errors = errorsIn(item.uri);
  row.id = id;
  row.resourceUri = vscode.Uri.parse(item.uri);
  row.description = item.file;
  row.iconPath = new vscode.ThemeIcon('file');
  row.command = openCommand(item.uri);
  row.contextValue = 'document';
  const concern = errors > 0 ? [vscode.l10n.t('{0} to correct', errors)] : [];
  row.accessibilityInformation = { label: [item.name, item.file, ...concern].join(', ') };
  return row;
}

function stateRow(id: string, state: string, cases: readonly CaseItem[]): vscode.TreeItem {
  const row = new vscode.TreeItem(state, vscode.TreeItemCollapsibleState.Expanded);
  row.id = id;
  row.description = String(cases.length);
  row.accessibilityInformation = { label: vscode.l10n.t('{0}, cases: {1}', state, cases.length) };
  return row;
}

function rootRow({ name, root }: RootCases): vscode.TreeItem {
  const row = new vscode.TreeItem(name, vscode.TreeItemCollapsibleState.Expanded);
  row.id = root;
  row.iconPath = new vscode.ThemeIcon('repo');
  row.tooltip = vscode.workspace.asRelativePath(vscode.Uri.parse(root));
  return row;
}

/** The row as VS Code shows it. */
export function caseTreeItem(node: CaseNode): vscode.TreeItem {
  switch (node.type) {
    case 'root':
      return rootRow(node.root);
    case 'state':
      return stateRow(node.id, node.state, node.cases);
    case 'case':
      return caseRow(node.item);
    case 'document':
      return documentRow(node.item, node.id);
  }
}
