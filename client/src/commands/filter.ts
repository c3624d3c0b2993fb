import * as vscode from 'vscode';
import type { CasesView } from '../views/cases.ts';
import { choicesFor, type FilterKey, filterLabels } from '../views/filter.ts';
import type { Overview } from '../views/overview.ts';
import { choose } from './picks.ts';

const ICONS: Readonly<Record<FilterKey, string>> = {
  agency: 'organization',
  sector: 'tag',
  lead: 'star-full',
  text: 'search',
};

/** Narrows the view of cases down: by what, then to what. */
export async function filterCases(view: CasesView, overview: Overview): Promise<void> {
  const { t } = vscode.l10n;
  const labels = filterLabels();
  const keys = (Object.keys(labels) as FilterKey[]).map((key) => ({
    label: `$(${ICONS[key]}) ${labels[key]}`,
    description: view.filter[key] ?? '',
    value: key,
  }));
  const key = await choose(keys, t('Show only cases by …'));
  if (key === undefined) return;
  const value = key === 'text' ? await askText(view.filter.text) : await askValue(key, overview);
  if (value !== undefined) view.filter = { ...view.filter, [key]: value };
}

function askText(value = ''): Thenable<string | undefined> {
  return vscode.window.showInputBox({ prompt: vscode.l10n.t('Text in number, state, field or agencies'), value });
}

async function askValue(key: Exclude<FilterKey, 'text'>, overview: Overview): Promise<string | undefined> {
  const items = (await overview.cases()).flatMap((root) => root.items);
  const choices = choicesFor(items, key).map((value) => ({ label: value, value }));
  return choose(choices, filterLabels()[key]);
}
