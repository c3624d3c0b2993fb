import * as vscode from 'vscode';
import type { Overview } from './overview.ts';
import type { AgencyItem, OpenRole } from './protocol.ts';
import { grouped, joined, placeName } from './rows.ts';

const VIEW = 'kasane.agencies';

type AgencyRow = { readonly type: 'agency'; readonly item: AgencyItem; readonly place: string; readonly id: string };
type RoleRow = { readonly type: 'role'; readonly role: OpenRole; readonly id: string };
/** A 分野, an agency in it, or a role that the agency has. */
type AgencyNode =
  | { readonly type: 'sector'; readonly name: string; readonly rows: readonly AgencyRow[] }
  | AgencyRow
  | RoleRow;

function sectorRow(name: string, count: number): vscode.TreeItem {
  const row = new vscode.TreeItem(name, vscode.TreeItemCollapsibleState.Expanded);
  row.id = `sector ${name}`;
  row.description = String(count);
  return row;
}

function agencyTooltip({ name, sectors, phone, inUse, roles }: AgencyItem): string {
  const { t } = vscode.l10n;
  return [
    name,
    ...(sectors.length > 0 ? [`${t('Field')}: ${sectors.join('・')}`] : []),
    ...(phone === undefined ? [] : [`${t('Phone')}: ${phone}`]),
    t('Open roles: {0}', roles.length),
    ...(inUse ? [] : [t('This name is not in use today.')]),
  ].join('\n');
}

function agencyRow({ item, place, id }: AgencyRow): vscode.TreeItem {
  const { t } = vscode.l10n;
  const { None, Collapsed } = vscode.TreeItemCollapsibleState;
  const row = new vscode.TreeItem(item.name, item.roles.length > 0 ? Collapsed : None);
  row.id = id;
  const count = item.roles.length > 0 ? t('{0} open roles', item.roles.length) : '';
  row.description = joined(count, item.inUse ? '' : t('not in use'), place);
  row.tooltip = agencyTooltip(item);
  row.iconPath = new vscode.ThemeIcon(item.inUse ? 'organization' : 'circle-slash');
  row.accessibilityInformation = { label: row.tooltip };
  row.command = { command: 'kasane.openAgency', title: t('Open'), arguments: [item] };
  return row;
}

function roleRow({ role, id }: RoleRow): vscode.TreeItem {
  const row = new vscode.TreeItem(role.caseNumber);
  row.id = id;
  row.description = role.roles.join('・');
  row.iconPath = new vscode.ThemeIcon(role.lead ? 'star-full' : 'account');
  row.tooltip = joined(role.caseNumber, role.roles.join('・'), role.lead ? vscode.l10n.t('leads') : '');
  row.accessibilityInformation = { label: row.tooltip };
  const uri = vscode.Uri.parse(role.uri);
  row.command = { command: 'vscode.open', title: vscode.l10n.t('Open'), arguments: [uri] };
  return row;
}

/** The view of agencies by 分野, each with its roles in current plans. */
export class AgenciesView implements vscode.TreeDataProvider<AgencyNode> {
  readonly #overview: Overview;
  readonly #view: vscode.TreeView<AgencyNode>;
  readonly onDidChangeTreeData: vscode.Event<void>;

  constructor(overview: Overview) {
    this.#overview = overview;
    this.onDidChangeTreeData = overview.onDidChange;
    this.#view = vscode.window.createTreeView(VIEW, { treeDataProvider: this, showCollapseAll: true });
  }

  getTreeItem(node: AgencyNode): vscode.TreeItem {
    switch (node.type) {
      case 'sector':
        return sectorRow(node.name, node.rows.length);
      case 'agency':
        return agencyRow(node);
      case 'role':
        return roleRow(node);
    }
  }

  async getChildren(node?: AgencyNode): Promise<AgencyNode[]> {
    if (node === undefined) return this.#sectors();
    switch (node.type) {
      case 'sector':
        return [...node.rows];
      case 'agency':
        return node.item.roles.map((role, index) => ({ type: 'role', role, id: `${node.id} ${index}` }));
      case 'role':
        return [];
    }
  }

  dispose(): void {
    this.#view.dispose();
  }

  async #sectors(): Promise<AgencyNode[]> {
    const roots = await this.#overview.agencies();
    const none = vscode.l10n.t('Field not written');
    const items = roots.flatMap((root) => root.items.map((item) => ({ item, place: placeName(roots, root) })));
    const sectors = grouped(items, ({ item }) => (item.sectors.length > 0 ? item.sectors : [none]));
    return [...sectors].map(([name, rows]) => ({
      type: 'sector',
      name,
      rows: rows.map(({ item, place }) => ({ type: 'agency', item, place, id: `${name} ${item.uri} ${item.line}` })),
    }));
  }
}
