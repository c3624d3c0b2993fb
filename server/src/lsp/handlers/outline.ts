import {
  type CodeLens,
  type CodeLensParams,
  type DocumentFormattingParams,
  type DocumentSymbol,
  type DocumentSymbolParams,
  type FoldingRange,
  type FoldingRangeParams,
  type InlayHint,
  InlayHintKind,
  type InlayHintParams,
  type Range,
  type SelectionRange,
  type SelectionRangeParams,
  type SemanticTokens,
  SemanticTokensBuilder,
  type SemanticTokensParams,
  type SymbolInformation,
  SymbolKind,
  type TextEdit,
} from 'vscode-languageserver/node';
import type { SourceText } from '../../core/document/source.ts';
import { type Lens, lenses } from '../../core/features/code-lens.ts';
import { folds } from '../../core/features/folding.ts';
import { format } from '../../core/features/format.ts';
import { inlayHints } from '../../core/features/inlay-hints.ts';
import { outline, type Symbol as Part } from '../../core/features/outline.ts';
import { selectionRanges } from '../../core/features/selection.ts';
import { semanticTokens, tokenTypes } from '../../core/features/semantic-tokens.ts';
import { toEdits, toRange } from '../convert.ts';
import { type FeatureContext, feature, type Services } from '../feature.ts';

/** What an editor shows around a text: outline, folds, selections, colours, hints, lenses; and formatting. */
export function registerOutline(services: Services): void {
  const { connection } = services.session;
  connection.onDocumentSymbol(
    feature<DocumentSymbolParams, DocumentSymbol[] | SymbolInformation[]>(services, 'documentSymbol', [], symbols),
  );
  connection.onFoldingRanges(feature<FoldingRangeParams, FoldingRange[]>(services, 'foldingRange', [], foldingRanges));
  connection.onSelectionRanges(
    feature<SelectionRangeParams, SelectionRange[]>(services, 'selectionRange', [], selections),
  );
  connection.languages.semanticTokens.on(
    feature<SemanticTokensParams, SemanticTokens>(services, 'semanticTokens', { data: [] }, tokens),
  );
  connection.languages.inlayHint.on(feature<InlayHintParams, InlayHint[]>(services, 'inlayHint', [], hints));
  connection.onCodeLens(feature<CodeLensParams, CodeLens[]>(services, 'codeLens', [], codeLenses));
  connection.onDocumentFormatting(
    feature<DocumentFormattingParams, TextEdit[]>(services, 'formatting', [], ({ document }) =>
      toEdits(document.source, format(document)),
    ),
  );
}

const kinds: Readonly<Record<Part['sort'], SymbolKind>> = {
  field: SymbolKind.Field,
  row: SymbolKind.Object,
  section: SymbolKind.String,
};

function symbols({ document, open, session }: FeatureContext): DocumentSymbol[] | SymbolInformation[] {
  const parts = outline(document);
  return session.settings.symbolTree
    ? parts.map((part) => toSymbol(document.source, part))
    : flat(document.source, open.uri, parts);
}

function toSymbol(source: SourceText, part: Part): DocumentSymbol {
  return {
    name: part.name,
    detail: part.detail,
    kind: kinds[part.sort],
    range: toRange(source, part.range),
    selectionRange: toRange(source, part.nameRange),
    children: part.children.map((child) => toSymbol(source, child)),
  };
}

/** For clients that know no trees. */
function flat(source: SourceText, uri: string, parts: readonly Part[], containerName?: string): SymbolInformation[] {
  return parts.flatMap((part) => [
    {
      name: part.name,
      kind: kinds[part.sort],
      location: { uri, range: toRange(source, part.range) },
      ...(containerName === undefined ? {} : { containerName }),
    },
    ...flat(source, uri, part.children, part.name),
  ]);
}

function foldingRanges({ document }: FeatureContext): FoldingRange[] {
  return folds(document).map(({ start, end }) => ({ startLine: start, endLine: end }));
}

function selections({ document }: FeatureContext, { positions }: SelectionRangeParams): SelectionRange[] {
  return positions.map((position) => {
    const ranges = selectionRanges(document, document.source.offsetAt(position));
    const chain = ranges.reduceRight<SelectionRange | undefined>((parent, range) => {
      const own = { range: toRange(document.source, range) };
      return parent ? { ...own, parent } : own;
    }, undefined);
    return chain ?? { range: { start: position, end: position } };
  });
}

function tokens({ document, repository }: FeatureContext): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  for (const { range, type } of semanticTokens(document, repository)) {
    const { line, character } = document.source.positionAt(range.start);
    builder.push(line, character, range.end - range.start, tokenTypes.indexOf(type), 0);
  }
  return builder.build();
}

function hints({ document, repository, preference }: FeatureContext, { range }: InlayHintParams): InlayHint[] {
  if (!preference.hints) return [];
  const { source } = document;
  const offsets = { start: source.offsetAt(range.start), end: source.offsetAt(range.end) };
  return inlayHints(document, repository, offsets).map(({ at, text }) => ({
    position: source.positionAt(at),
    label: text[preference.language],
    kind: InlayHintKind.Type,
    paddingLeft: true,
  }));
}

async function codeLenses(context: FeatureContext): Promise<CodeLens[]> {
  const { document, repository, session, home } = context;
  // Consent stands in other documents: before they are read nothing can be said.
  await home.ready;
  return lenses(document, repository)
    .filter(({ action }) => action === undefined || session.settings.editorCommands)
    .map((lens) => toLens(context, lens, toRange(document.source, lens.range)));
}

/** Commands of the VS Code extension behind the lenses. */
const lensCommands = { preview: 'kasane.preview', next: 'kasane.nextDocument' } as const;

function toLens({ preference, open }: FeatureContext, { text, tooltip, action }: Lens, range: Range): CodeLens {
  const command = action === undefined ? '' : lensCommands[action];
  const line = { start: range.start, end: { line: range.start.line, character: range.start.character + 1 } };
  return {
    range: line,
    command: {
      title: text[preference.language],
      command,
      ...(tooltip ? { tooltip: tooltip[preference.language] } : {}),
      ...(command ? { arguments: [open.uri] } : {}),
    },
  };
}
