import * as vscode from 'vscode';
import type { CaseItem } from './protocol.ts';

/** What cases are narrowed down by; all of it must hold. */
export interface CaseFilter {
  readonly agency?: string;
  readonly sector?: string;
  readonly lead?: string;
  readonly text?: string;
}

/** A part of the filter. */
export type FilterKey = keyof CaseFilter;

const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

const tests: { readonly [K in FilterKey]: (item: CaseItem, wanted: string) => boolean } = {
  agency: ({ agencies, lead }, wanted) => agencies.includes(wanted) || lead === wanted,
  sector: ({ sectors }, wanted) => sectors.includes(wanted),
  lead: ({ lead }, wanted) => lead === wanted,
  text: (item, wanted) => folded(wordsOf(item)).includes(folded(wanted)),
};

function wordsOf({ number, state, town, lead, sectors, agencies }: CaseItem): string {
  return [number, state, town, lead, ...sectors, ...agencies].join('\n');
}

function entriesOf(filter: CaseFilter): readonly (readonly [FilterKey, string])[] {
  return (Object.entries(filter) as [FilterKey, string | undefined][]).flatMap(([key, value]) =>
    value === undefined || value === '' ? [] : [[key, value] as const],
  );
}

/** Whether a case passes. */
export function passes(item: CaseItem, filter: CaseFilter): boolean {
  return entriesOf(filter).every(([key, value]) => tests[key](item, value));
}

/** Names of the parts of a filter, for people. */
export function filterLabels(): Readonly<Record<FilterKey, string>> {
  const { t } = vscode.l10n;
  return { agency: t('Agency'), sector: t('Field'), lead: t('Lead'), text: t('Text') };
}

/** The filter in a few words; undefined when everything is shown. */
export function describeFilter(filter: CaseFilter): string | undefined {
  const labels = filterLabels();
  const parts = entriesOf(filter).map(([key, value]) => `${labels[key]}: ${value}`);
  return parts.length === 0 ? undefined : parts.join(' / ');
}

/** Values by which these cases can be narrowed down. */
export function choicesFor(items: readonly CaseItem[], key: Exclude<FilterKey, 'text'>): readonly string[] {
  const values: Readonly<Record<typeof key, (item: CaseItem) => readonly (string | undefined)[]>> = {
    agency: ({ agencies, lead }) => [...agencies, lead],
    sector: ({ sectors }) => sectors,
    lead: ({ lead }) => [lead],
  };
  const found = items.flatMap(values[key]).filter((value) => value !== undefined);
  return [...new Set(found)].sort((a, b) => a.localeCompare(b, 'ja'));
}
