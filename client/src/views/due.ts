import * as vscode from 'vscode';
import type { Overview } from './overview.ts';
import type { DueItem, DueKind, DueSpan } from './protocol.ts';
import { grouped, joined, placeName } from './rows.ts';

const VIEW = 'kasane.due';

type DueRow = { readonly item: DueItem; readonly place: string; readonly index: number };
/** Several late decisions of one meeting on one case: they are gone through together. */
type Meeting = { readonly decisions: readonly DueRow[]; readonly first: DueRow };
/** A heading, or one thing that falls due. */
type DueNode = { readonly span: DueSpan; readonly rows: readonly (DueRow | Meeting)[] } | Meeting | DueRow;

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

/** Takes the late decisions of a meeting together, where its first one stood. */
function together(rows: readonly DueRow[]): readonly (DueRow | Meeting)[] {
  const keyOf = ({ item }: DueRow): string =>
    item.kind === 'decision' && item.span === 'overdue' ? `${item.uri} ${item.caseNumber}` : '';
  const groups = grouped(rows, (row) => [keyOf(row)]);
  return rows.flatMap((row): (DueRow | Meeting)[] => {
    const decisions = keyOf(row) === '' ? [row] : (groups.get(keyOf(row)) ?? []);
    if (decisions.length === 1) return [row];
    return decisions[0] === row ? [{ decisions, first: row }] : [];
  });
}

function meetingRow({ decisions, first: { item, place } }: Meeting): vscode.TreeItem {
  const label = `${item.date.replaceAll('-', '/')} ${item.label}`;
  const row = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Collapsed);
  const count = vscode.l10n.t('{0} decisions', decisions.length);
  row.id = `${item.uri} ${item.caseNumber}`;
  row.description = joined(item.caseNumber, count, distance(item.days), place);
  row.iconPath = iconOf(item);
  row.tooltip = joined(item.label, item.caseNumber, count, distance(item.days));
  row.accessibilityInformation = { label: row.tooltip };
  return row;
}

function iconOf({ kind, span }: DueItem): vscode.ThemeIcon {
  const color = colors[span];
  return new vscode.ThemeIcon(icons[kind], color === undefined ? undefined : new vscode.ThemeColor(color));
}

function itemRow({ item, place, index }: DueRow): vscode.TreeItem {
  const row = new vscode.TreeItem(`${item.date.replaceAll('-', '/')} ${item.label}`);
  row.id = `${item.uri} ${item.kind} ${item.date} ${item.caseNumber} ${index}`;
  row.description = joined(item.caseNumber, distance(item.days), item.agencies.join('、'), place);
  row.iconPath = iconOf(item);
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
    if ('decisions' in node) return meetingRow(node);
    return 'span' in node ? headingRow(node.span, node.rows.length) : itemRow(node);
  }

  async getChildren(node?: DueNode): Promise<DueNode[]> {
    if (node !== undefined && 'decisions' in node) return [...node.decisions];
    if (node !== undefined) return 'span' in node ? [...node.rows] : [];
    const groups = grouped(await this.#rows(), ({ item }) => [item.span]);
    // Not in the order of dates: each repository may have a day of its own that counts as today.
    return spans.flatMap((span) => {
      const rows = groups.get(span);
      return rows === undefined ? [] : [{ span, rows: together(rows) }];
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
    const late = together(rows.filter(({ item }) => item.span === 'overdue')).length;
    this.#view.badge = late > 0 ? { value: late, tooltip: vscode.l10n.t('{0} overdue', late) } : undefined;
    return [...rows].sort((a, b) => a.item.days - b.item.days);
  }
}
