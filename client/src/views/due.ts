import * as vscode from 'vscode';
import type { Overview } from './overview.ts';
import type { DueItem, DueKind, DueSpan } from './protocol.ts';
import { grouped, joined, placeName } from './rows.ts';

const VIEW = 'kasane.due';

type DueRow = { readonly item: DueItem; readonly place: string; readonly index: number };
/** A heading, or one thing that falls due. */
type DueNode = { readonly span: DueSpan; readonly rows: readonly DueRow[] } | DueRow;

const icons: Readonly<Record<DueKind, string>> = {
  monitoring: 'pulse',
  planEnd: 'milestone',
  consentExpiry: 'key',
  followUp: 'call-outgoing',
  decision: 'tasklist',
};

const colors: { readonly [S in DueSpan]?: string } = {
  overdue: 'list.errorForeground',
  week: 'list.warningForeground',
};

const spans: readonly DueSpan[] = ['overdue', 'week', 'month', 'later'];

function spanTexts(): Readonly<Record<DueSpan, string>> {
  const { t } = vscode.l10n;
  return { overdue: t('Overdue'), week: t('This week'), month: t('This month'), later: t('Later') };
}

function distance(days: number): string {
  const { t } = vscode.l10n;
  if (days === 0) return t('today');
  return days < 0 ? t('{0} days late', -days) : t('in {0} days', days);
}

function headingRow(span: DueSpan, count: number): vscode.TreeItem {
  const open = span === 'later' ? vscode.TreeItemCollapsibleState.Collapsed : vscode.TreeItemCollapsibleState.Expanded;
  const row = new vscode.TreeItem(spanTexts()[span], open);
  row.id = span;
  row.description = String(count);
  row.accessibilityInformation = { label: `${spanTexts()[span]}, ${count}` };
  return row;
}

function itemRow({ item, place, index }: DueRow): vscode.TreeItem {
  const row = new vscode.TreeItem(`${item.date.replaceAll('-', '/')} ${item.label}`);
  const color = colors[item.span];
  row.id = `${item.uri} ${item.kind} ${item.date} ${item.caseNumber} ${index}`;
  row.description = joined(item.caseNumber, distance(item.days), item.agencies.join('、'), place);
  row.iconPath = new vscode.ThemeIcon(icons[item.kind], color === undefined ? undefined : new vscode.ThemeColor(color));
  row.tooltip = joined(item.japaneseDate, item.label, item.caseNumber, distance(item.days), item.agencies.join('、'));
  row.accessibilityInformation = { label: row.tooltip };
  row.command = { command: 'kasane.openDue', title: vscode.l10n.t('Open'), arguments: [item] };
  return row;
}

/** The view of what falls due, by date. Its badge counts what is late. */
export class DueView implements vscode.TreeDataProvider<DueNode> {
  readonly #overview: Overview;
  readonly #view: vscode.TreeView<DueNode>;
  readonly #subscriptions: vscode.Disposable;
  readonly onDidChangeTreeData: vscode.Event<void>;

  constructor(overview: Overview) {
    this.#overview = overview;
    this.onDidChangeTreeData = overview.onDidChange;
    this.#view = vscode.window.createTreeView(VIEW, { treeDataProvider: this });
    this.#subscriptions = vscode.Disposable.from(
      this.#view,
      // A hidden view asks for nothing, but its badge is seen.
      overview.onDidChange(() => void this.#rows()),
    );
  }

  getTreeItem(node: DueNode): vscode.TreeItem {
    return 'span' in node ? headingRow(node.span, node.rows.length) : itemRow(node);
  }

  async getChildren(node?: DueNode): Promise<DueNode[]> {
    if (node !== undefined) return 'span' in node ? [...node.rows] : [];
    const groups = grouped(await this.#rows(), ({ item }) => [item.span]);
    // Not in the order of dates: each repository may have a day of its own that counts as today.
    return spans.flatMap((span) => {
      const rows = groups.get(span);
      return rows === undefined ? [] : [{ span, rows }];
    });
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  async #rows(): Promise<readonly DueRow[]> {
    const roots = await this.#overview.due();
    const rows = roots.flatMap((root) =>
      root.items.map((item, index) => ({ item, index, place: placeName(roots, root) })),
    );
    const late = rows.filter(({ item }) => item.span === 'overdue').length;
    this.#view.badge = late > 0 ? { value: late, tooltip: vscode.l10n.t('{0} overdue', late) } : undefined;
    return [...rows].sort((a, b) => a.item.days - b.item.days);
  }
}
