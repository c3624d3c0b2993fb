import { readingOf } from '../../../../schemas/vocabulary/index.ts';
import type { IndexEntry } from '../workspace/case-index.ts';
import type { Repository } from '../workspace/repository.ts';
import { agenciesName } from '../workspace/scope.ts';
import { titleOf } from './link-values.ts';
import { grade, readQuery } from './match.ts';

/** Something in the repository that has a name: an agency or a document. */
export interface RepositorySymbol {
  readonly name: string;
  readonly detail: string;
  readonly sort: 'agency' | 'document';
  readonly path: string;
  /** Offset in the file, where it is known without reading it. */
  readonly at: number | undefined;
}

const most = 200;

/** Agencies and documents by name, reading, abbreviation, case number or path. */
export function repositorySymbols(repository: Repository, text: string): readonly RepositorySymbol[] {
  const query = readQuery(text);
  const found: { readonly symbol: RepositorySymbol; readonly fit: number }[] = [];
  for (const { name, reading, short, former, located } of repository.register.agencies) {
    const fit = grade({ text: name, reading: reading ?? readingOf(name), aliases: [...short, ...former] }, query);
    if (fit === undefined) continue;
    const at = located.value.name?.range.start;
    found.push({ fit, symbol: { name, detail: short.join('・'), sort: 'agency', path: agenciesName, at } });
  }
  for (const entry of repository.index.entries) {
    const symbol = documentSymbol(entry, repository);
    const fit = grade({ text: symbol.name, aliases: [...entry.cases, entry.path] }, query);
    if (fit !== undefined) found.push({ fit, symbol });
  }
  return found
    .sort((a, b) => a.fit - b.fit)
    .slice(0, most)
    .map(({ symbol }) => symbol);
}

function documentSymbol(entry: IndexEntry, repository: Repository): RepositorySymbol {
  const title = titleOf(entry, repository);
  const number = entry.kind === 'minutes' ? undefined : entry.cases[0];
  const name = [number, title].filter(Boolean).join(' ');
  return { name, detail: entry.path, sort: 'document', path: entry.path, at: 0 };
}
