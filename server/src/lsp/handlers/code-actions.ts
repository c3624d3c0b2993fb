import {
  type CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type CodeActionParams,
  CodeActionTriggerKind,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { nextSteps } from '../../core/begin/steps.ts';
import { SourceText } from '../../core/document/source.ts';
import { type Action, actionsAt, addAbsentFields, addMissingFields, fixAll } from '../../core/features/actions.ts';
import { newDocumentCommand } from '../commands.ts';
import { type FileEdits, toDiagnostic, toWorkspaceEdit } from '../convert.ts';
import { type FeatureContext, feature, type Services } from '../feature.ts';
import { readFile } from '../files.ts';
import { toUri } from '../uris.ts';

/** Kind of the action that applies every safe fix; editors can run it on save. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.kasane`;

const kinds: Readonly<Record<Action['sort'], string>> = {
  fix: CodeActionKind.QuickFix,
  suppress: CodeActionKind.QuickFix,
  fixAll: fixAllKind,
  source: `${CodeActionKind.Source}.addMissing.kasane`,
};

/** Kind of the actions that begin the next document from this one. */
const newKind = `${CodeActionKind.Refactor}.new.kasane`;

/** Kinds of actions that the server offers. */
export const codeActionKinds: readonly string[] = [...new Set([...Object.values(kinds), newKind])];

/** Answers `textDocument/codeAction`. */
export function registerCodeActions(services: Services): void {
  services.session.connection.onCodeAction(
    feature<CodeActionParams, CodeAction[]>(services, 'codeAction', [], async (context, params) => {
      const { range, context: asked } = params;
      const { document, repository, diagnostics, open } = context;
      takeUpHeldRegister(context);
      const wanted = (sort: Action['sort']) =>
        !asked.only ||
        asked.only.some((kind) => kind === '' || kinds[sort] === kind || kinds[sort].startsWith(`${kind}.`));
      const findings = isAsked(asked) ? diagnostics.settled(open) : diagnostics.findings(open);
      const offsets = { start: document.source.offsetAt(range.start), end: document.source.offsetAt(range.end) };
      const actions = [
        ...(wanted('fix') ? actionsAt(repository, document, findings, offsets) : []),
        ...(wanted('fix') ? [addAbsentFields(repository, document, offsets)] : []),
        ...(wanted('fixAll') ? [fixAll(findings)] : []),
        ...(wanted('source') ? [addMissingFields(repository, document)] : []),
      ].filter((action) => action !== undefined);
      const possible = actions.filter((action) => canApply(action, services));
      const fixes = await Promise.all(possible.map((action) => toCodeAction(context, action)));
      return [...fixes, ...(isNewWanted(context, params) ? newDocumentActions(context) : [])];
    }),
  );
}

/** An edit of the register must count in the text that the editor has of it, saved or not. */
function takeUpHeldRegister({ session, home, repository }: FeatureContext): void {
  const held = session.workspace.openAt(home, home.pathOf(home.personsFile))?.text;
  if (held !== undefined && held !== repository.persons?.file.source.text) home.reloadPersons(held);
}

function canApply({ creates }: Action, { session: { settings } }: Services): boolean {
  return creates === undefined || (settings.createFiles && settings.versionedEdits);
}

/** Somebody wants it now; a light bulb follows the cursor by itself. */
function isAsked({ only, triggerKind }: CodeActionContext): boolean {
  return triggerKind === CodeActionTriggerKind.Invoked || only?.includes(fixAllKind) === true;
}

/** New documents are offered at the head of a document, or to who asks for them: no light bulb at each line. */
function isNewWanted({ document, session }: FeatureContext, { range, context: { only } }: CodeActionParams): boolean {
  if (!session.settings.createFiles) return false;
  const head = document.source.lineAt(document.kindNode?.range.start ?? 0);
  return only ? only.some((kind) => newKind.startsWith(kind)) : range.start.line <= head;
}

function newDocumentActions({ document, open, preference, repository }: FeatureContext): CodeAction[] {
  return nextSteps(repository, document).map(({ kind, title }) => {
    const text = title[preference.language];
    return {
      title: text,
      kind: newKind,
      command: { title: text, command: newDocumentCommand, arguments: [open.uri, kind] },
    };
  });
}

async function toCodeAction(context: FeatureContext, action: Action): Promise<CodeAction> {
  const { language } = context.preference;
  const { relatedInformation } = context.session.settings;
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
    if (action.creates?.includes(path)) {
      files.push({
        uri: toUri(context.home.root, path),
        version: null,
        source: new SourceText(''),
        edits,
        isNew: true,
      });
      continue;
    }
    const file = await readFile({ workspace: context.session.workspace, home: context.home }, path);
    if (file) files.push({ uri: file.uri, version: file.version, source: file.document.source, edits });
  }
  return toWorkspaceEdit(files, context.session.settings.versionedEdits);
}
