import * as vscode from 'vscode';
import { type CaseNode, caseTreeItem, errorsIn } from './case-node.ts';
import { type CaseFilter, describeFilter, passes } from './filter.ts';
import type { Overview } from './overview.ts';
import type { CaseItem, RootCases } from './protocol.ts';

const VIEW = 'kasane.cases';
const FILTERED_KEY = 'kasane.casesFiltered';
const NO_REPOSITORY_KEY = 'kasane.noRepository';
/** Errors that come and go within this time are not shown. */
const COALESCE_MS = 300;

function byState(id: string, cases: readonly CaseItem[]): CaseNode[] {
  const groups = new Map<string, CaseItem[]>();
  for (const item of [...cases].sort((a, b) => a.order - b.order)) {
    const state = item.state ?? vscode.l10n.t('State not written');
    groups.set(state, [...(groups.get(state) ?? []), item]);
  }
  return [...groups].map(([state, items]) => ({ type: 'state', id: `${id}#${state}`, state, cases: items }));
}

/** The view of cases, by state; narrowed down by a filter that stands above it. */
export class CasesView implements vscode.TreeDataProvider<CaseNode> {
  readonly #overview: Overview;
  readonly #view: vscode.TreeView<CaseNode>;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable;
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #errors = new Map<string, number>();
  #filter: CaseFilter = {};
  #timer: NodeJS.Timeout | undefined;

  constructor(overview: Overview) {
    this.#overview = overview;
    this.#view = vscode.window.createTreeView(VIEW, { treeDataProvider: this, showCollapseAll: true });
    this.#subscriptions = vscode.Disposable.from(
      this.#view,
      this.#changed,
      overview.onDidChange(() => this.#changed.fire()),
      vscode.languages.onDidChangeDiagnostics(({ uris }) => this.#onDiagnostics(uris)),
    );
  }

  get filter(): CaseFilter {
    return this.#filter;
  }

  /** Shows only the cases that pass; an empty filter shows all. */
  set filter(filter: CaseFilter) {
    this.#filter = filter;
    const text = describeFilter(filter);
    void vscode.commands.executeCommand('setContext', FILTERED_KEY, text !== undefined);
    this.#changed.fire();
  }

  getTreeItem(node: CaseNode): vscode.TreeItem {
    return caseTreeItem(node);
  }

  async getChildren(node?: CaseNode): Promise<CaseNode[]> {
    if (node === undefined) return this.#top();
    switch (node.type) {
      case 'root':
        return this.#states(node.root);
      case 'state':
        return node.cases.map((item) => ({ type: 'case', item }));
      case 'case':
        // Minutes belong to several cases: their address alone does not tell two rows apart.
        return node.item.documents.map((item) => ({ type: 'document', item, id: `${node.item.uri}#${item.uri}` }));
      case 'document':
        return [];
    }
  }

  /** Findings come with every keystroke; rows are drawn anew only where a number has changed, and once for a burst. */
  #onDiagnostics(uris: readonly vscode.Uri[]): void {
    const news = uris.map((uri) => uri.toString()).filter((uri) => errorsIn(uri) !== (this.#errors.get(uri) ?? 0));
    if (news.length === 0) return;
    for (const uri of news) this.#errors.set(uri, errorsIn(uri));
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#changed.fire(), COALESCE_MS);
  }

  async #top(): Promise<CaseNode[]> {
    const roots = await this.#overview.cases();
    const shown = roots.filter(({ items }) => items.length > 0);
    const all = shown.flatMap(({ items }) => items);
    void vscode.commands.executeCommand('setContext', NO_REPOSITORY_KEY, roots.length === 0);
    this.#say(all, all.filter((item) => passes(item, this.#filter)).length);
    const [only, ...more] = shown;
    if (only !== undefined && more.length === 0) return this.#states(only);
    return shown.map((root) => ({ type: 'root', root }));
  }

  #states({ root, items }: RootCases): CaseNode[] {
    return byState(
      root,
      items.filter((item) => passes(item, this.#filter)),
    );
  }

  #say(all: readonly CaseItem[], shown: number): void {
    const text = describeFilter(this.#filter);
    // Without a case the view shows its welcome, which a message would hide.
    this.#view.message = text === undefined ? '' : vscode.l10n.t('{0} ({1} of {2} cases)', text, shown, all.length);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#subscriptions.dispose();
  }
}
