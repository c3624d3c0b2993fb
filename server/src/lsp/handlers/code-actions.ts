import { type CodeAction, CodeActionKind, type CodeActionParams, type WorkspaceEdit } from 'vscode-languageserver/node';
import { type Action, actionsAt, addMissingFields, fixAll } from '../../core/features/actions.ts';
import { type FileEdits, toDiagnostic, toWorkspaceEdit } from '../convert.ts';
import { type FeatureContext, feature, type Services } from '../feature.ts';
import { readFile } from '../files.ts';

/** Kind of the action that applies every safe fix; editors can run it on save. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.kasane`;

const kinds: Readonly<Record<Action['sort'], string>> = {
  fix: CodeActionKind.QuickFix,
  suppress: CodeActionKind.QuickFix,
  fixAll: fixAllKind,
  source: `${CodeActionKind.Source}.addMissing.kasane`,
};

/** Kinds of actions that the server offers. */
export const codeActionKinds: readonly string[] = [...new Set(Object.values(kinds))];

/** Answers `textDocument/codeAction`. */
export function registerCodeActions(services: Services): void {
  services.session.connection.onCodeAction(
    feature<CodeActionParams, CodeAction[]>(services, 'codeAction', [], async (context, { range, context: asked }) => {
      const { document, repository, diagnostics, open } = context;
      const wanted = (sort: Action['sort']) =>
        !asked.only || asked.only.some((kind) => kinds[sort] === kind || kinds[sort].startsWith(`${kind}.`));
      const findings = diagnostics.findings(open);
      const offsets = { start: document.source.offsetAt(range.start), end: document.source.offsetAt(range.end) };
      const actions = [
        ...(wanted('fix') ? actionsAt(document, findings, offsets) : []),
        ...(wanted('fixAll') ? [fixAll(findings)] : []),
        ...(wanted('source') ? [addMissingFields(repository, document)] : []),
      ].filter((action) => action !== undefined);
      return Promise.all(actions.map((action) => toCodeAction(context, action)));
    }),
  );
}

async function toCodeAction(context: FeatureContext, action: Action): Promise<CodeAction> {
  const { language, relatedInformation } = context.session.settings;
  const { finding } = action;
  const options = { language, root: context.home.root, relatedInformation };
  return {
    title: action.title[language],
    kind: kinds[action.sort],
    edit: await editOf(context, action),
    ...(action.preferred ? { isPreferred: true } : {}),
    ...(finding ? { diagnostics: [toDiagnostic(context.document.source, finding, options)] } : {}),
  };
}

async function editOf(context: FeatureContext, action: Action): Promise<WorkspaceEdit> {
  const { open, document } = context;
  const files: FileEdits[] = [];
  if (action.edits.length > 0)
    files.push({ uri: open.uri, version: open.version, source: document.source, edits: action.edits });
  for (const [path, edits] of Object.entries(action.elsewhere ?? {})) {
    const file = await readFile({ workspace: context.session.workspace, home: context.home }, path);
    if (file) files.push({ uri: file.uri, version: file.version, source: file.document.source, edits });
  }
  return toWorkspaceEdit(files, context.session.settings.versionedEdits);
}
