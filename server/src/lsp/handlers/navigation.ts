import {
  type DefinitionParams,
  type DocumentHighlight,
  type DocumentHighlightParams,
  type DocumentLink,
  type DocumentLinkParams,
  type Location,
  type LocationLink,
  type ReferenceParams,
  SymbolKind,
  type WorkspaceSymbol,
  type WorkspaceSymbolParams,
} from 'vscode-languageserver/node';
import { definition } from '../../core/features/definition.ts';
import { documentLinks } from '../../core/features/links.ts';
import { occurrences } from '../../core/features/occurrences.ts';
import { type RepositorySymbol, repositorySymbols } from '../../core/features/symbols.ts';
import { targetAt } from '../../core/features/target.ts';
import { agenciesName } from '../../core/workspace/scope.ts';
import type { CaseRepository } from '../case-repository.ts';
import { toRange } from '../convert.ts';
import { type FeatureContext, feature, type Services } from '../feature.ts';
import { filesNaming, readFile } from '../files.ts';
import { guarded } from '../guard.ts';
import { toUri } from '../uris.ts';

/** Definition, references, highlights, links and the symbols of the repository. */
export function registerNavigation(services: Services): void {
  const { connection, report, workspace } = services.session;
  connection.onDefinition(feature<DefinitionParams, LocationLink[]>(services, 'definition', [], goTo));
  connection.onReferences(feature<ReferenceParams, Location[]>(services, 'references', [], references));
  connection.onDocumentHighlight(
    feature<DocumentHighlightParams, DocumentHighlight[]>(services, 'documentHighlight', [], highlights),
  );
  connection.onDocumentLinks(feature<DocumentLinkParams, DocumentLink[]>(services, 'documentLink', [], links));
  connection.onWorkspaceSymbol(
    guarded<WorkspaceSymbolParams, WorkspaceSymbol[]>('workspace/symbol', report, [], ({ query }) =>
      workspace.repositories.flatMap((home) =>
        repositorySymbols(home.repository, query).map((symbol) => toWorkspaceSymbol(home, symbol)),
      ),
    ),
  );
}

async function goTo(context: FeatureContext, { position }: DefinitionParams): Promise<LocationLink[]> {
  const { repository, document, home, session } = context;
  const found = definition({ repository, document, offset: document.source.offsetAt(position) });
  if (!found) return [];
  const file = await readFile({ workspace: session.workspace, home }, found.path);
  if (!file) return [];
  const { source } = file.document;
  const target = toRange(source, found.find(file.document) ?? { start: 0, end: 0 });
  return [
    {
      originSelectionRange: toRange(document.source, found.from),
      targetUri: file.uri,
      targetRange: target,
      targetSelectionRange: target,
    },
  ];
}

async function references(context: FeatureContext, { position }: ReferenceParams): Promise<Location[]> {
  const { repository, document, home, session, token } = context;
  const target = targetAt({ repository, document, offset: document.source.offsetAt(position) })?.target;
  const found: Location[] = [];
  if (!target) return found;
  for await (const file of filesNaming({ workspace: session.workspace, home }, target, token)) {
    const ranges = occurrences(file.document, target, repository);
    found.push(...ranges.map((range) => ({ uri: file.uri, range: toRange(file.document.source, range) })));
  }
  return found;
}

function highlights(context: FeatureContext, { position }: DocumentHighlightParams): DocumentHighlight[] {
  const { repository, document } = context;
  const target = targetAt({ repository, document, offset: document.source.offsetAt(position) })?.target;
  const ranges = target ? occurrences(document, target, repository) : [];
  return ranges.map((range) => ({ range: toRange(document.source, range) }));
}

function links({ document, repository, home }: FeatureContext): DocumentLink[] {
  return documentLinks(document, repository).map(({ range, path }) => ({
    range: toRange(document.source, range),
    target: toUri(home.root, path),
  }));
}

function toWorkspaceSymbol(home: CaseRepository, symbol: RepositorySymbol): WorkspaceSymbol {
  const source = symbol.path === agenciesName ? home.repository.register.file?.source : undefined;
  const start = source?.positionAt(symbol.at ?? 0) ?? { line: 0, character: 0 };
  return {
    name: symbol.name,
    containerName: symbol.detail,
    kind: symbol.sort === 'agency' ? SymbolKind.Class : SymbolKind.File,
    location: { uri: toUri(home.root, symbol.path), range: { start, end: start } },
  };
}
