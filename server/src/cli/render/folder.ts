import { join } from 'node:path';
import { kindIds } from '../../../../schemas/index.ts';
import type { CaseDocument } from '../../core/document/document.ts';
import { dateOfEntry, nameEntry } from '../../core/plan/index.ts';
import { indexEntryOf } from '../../core/workspace/case-index.ts';
import { repositoryPath } from '../../host/files.ts';
import type { Loaded } from '../../host/load.ts';
import { viewNames } from './formats.ts';
import type { IndexCase, IndexItem, IndexSection } from './index-page.ts';
import { stemOf } from './output.ts';
import type { RenderRequest } from './request.ts';

/** A repository of a run and the documents of it that were asked for. */
export interface Selection {
  readonly loaded: Loaded;
  readonly documents: readonly CaseDocument[];
}

/** A document and the file that its page goes to, from the folder of the output, with `/`. */
export interface FolderItem {
  readonly loaded: Loaded;
  readonly document: CaseDocument;
  readonly path: string;
}

/** Every page of a folder. Pictures are of cases: one for each, made from its first document. */
export function folderItems(selections: readonly Selection[], request: RenderRequest): readonly FolderItem[] {
  return selections.flatMap(({ loaded, documents }) => {
    const prefix = selections.length > 1 ? `${repositoryPath(request.source, loaded.root)}/` : '';
    const isPicture = request.view === 'map' || request.view === 'timeline';
    const shown = isPicture ? onePerCase(documents) : documents;
    return shown.map((document) => ({
      loaded,
      document,
      path: `${prefix}${document.path.replace(/\.md$/i, '')}${viewNames[request.view]}.${request.format}`,
    }));
  });
}

/** The cover of each case, or what there is of it first. */
function onePerCase(documents: readonly CaseDocument[]): readonly CaseDocument[] {
  const byCase = new Map<string, CaseDocument>();
  const sorted = [...documents].sort((a, b) => Number(b.kind === 'case') - Number(a.kind === 'case'));
  for (const document of sorted) {
    const entry = document.kind === 'minutes' ? undefined : indexEntryOf(document);
    for (const number of entry?.cases ?? []) if (!byCase.has(number)) byCase.set(number, document);
  }
  return [...byCase.values()];
}

/** The file of an item on this disk. */
export function itemFile(output: string, { path }: FolderItem): string {
  return join(output, ...path.split('/'));
}

/** What the index page lists: repositories, their cases, the documents of each by kind and date. */
export function indexSections(items: readonly FolderItem[]): readonly IndexSection[] {
  const repositories = [...new Set(items.map(({ loaded }) => loaded))];
  return repositories.map((loaded) => {
    const own = items.filter((item) => item.loaded === loaded);
    const numbers = [...new Set(own.flatMap(casesOf))].sort();
    const cases = numbers.map((number) => caseOf(number, own, loaded));
    const others = own.filter((item) => casesOf(item).length === 0).map(toIndexItem);
    return { title: loaded.repository.config.municipality, cases, others: sorted(others) };
  });
}

function casesOf({ document }: FolderItem): readonly string[] {
  return indexEntryOf(document)?.cases ?? [];
}

function caseOf(number: string, items: readonly FolderItem[], { repository }: Loaded): IndexCase {
  const state = repository.facts(number, 'case')[0]?.state;
  const own = items.filter((item) => casesOf(item).includes(number));
  return { number, state, items: sorted(own.map(toIndexItem)) };
}

interface Sortable extends IndexItem {
  readonly order: number;
}

function toIndexItem({ document, loaded: { repository }, path }: FolderItem): Sortable {
  const entry = indexEntryOf(document);
  const kind = document.kind ? repository.config.kindName(document.kind) : (document.kindNode?.text ?? '文書');
  const name = entry && nameEntry(entry, repository);
  const date = entry && dateOfEntry(entry);
  return {
    kind,
    // Records have no day of their own: their files tell them apart.
    name: name === undefined || (name === kind && date === undefined) ? stemOf(document.path) : name,
    date,
    path,
    order: document.kind ? kindIds.indexOf(document.kind) : kindIds.length,
  };
}

function sorted(items: readonly Sortable[]): readonly Sortable[] {
  const key = ({ date, path }: Sortable) => `${date ?? '9999'} ${path}`;
  return items.toSorted((a, b) => a.order - b.order || (key(a) < key(b) ? -1 : 1));
}
