import {
  CreateFile,
  type Diagnostic,
  DiagnosticSeverity,
  DiagnosticTag,
  type TextEdit as LspEdit,
  type Range,
  TextDocumentEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import type { Language } from '../../../schemas/text.ts';
import type { OffsetRange, SourceText } from '../core/document/source.ts';
import type { Finding } from '../core/rules/finding.ts';
import type { Severity, TextEdit } from '../core/rules/rule.ts';
import { toUri } from './uris.ts';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

const tags: Readonly<Record<string, DiagnosticTag>> = {
  'agency/renamed': DiagnosticTag.Deprecated,
  'suppression/unused': DiagnosticTag.Unnecessary,
};

/** Lines and columns of a range of offsets. */
export function toRange(source: SourceText, range: OffsetRange): Range {
  return source.toLines(range);
}

/** What is wrong and what to do, in one language. */
export function messageOf(finding: Finding, language: Language): string {
  return [finding.message[language], finding.do[language]]
    .filter((part) => part !== '')
    .join(language === 'ja' ? '' : ' ');
}

const wholeFile: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** What a diagnostic needs beside the finding. */
export interface DiagnosticOptions {
  readonly language: Language;
  readonly root: string;
  readonly relatedInformation: boolean;
}

/** A finding as the protocol has it. */
export function toDiagnostic(source: SourceText, finding: Finding, options: DiagnosticOptions): Diagnostic {
  const tag = tags[finding.rule];
  const related = finding.related.map(({ path, message }) => ({
    location: { uri: toUri(options.root, path), range: wholeFile },
    message: message[options.language],
  }));
  return {
    range: toRange(source, finding.range),
    severity: severities[finding.severity],
    source: 'kasane',
    code: finding.rule,
    message: messageOf(finding, options.language),
    ...(tag ? { tags: [tag] } : {}),
    ...(options.relatedInformation && related.length > 0 ? { relatedInformation: related } : {}),
  };
}

/** Edits of one text. */
export function toEdits(source: SourceText, edits: readonly TextEdit[]): LspEdit[] {
  return edits.map((edit) => ({ range: toRange(source, edit.range), newText: edit.text }));
}

/** Edits of one file of a repository, with the text they count in. */
export interface FileEdits {
  readonly uri: string;
  /** Version of the open document, null for a file on disk. */
  readonly version: number | null;
  readonly source: SourceText;
  readonly edits: readonly TextEdit[];
  /** The file is made first; the client must be able to. */
  readonly isNew?: boolean;
}

/** Edits of several files; versioned where the client can refuse an edit that comes too late. */
export function toWorkspaceEdit(files: readonly FileEdits[], versioned: boolean): WorkspaceEdit {
  if (versioned) {
    return {
      documentChanges: files.flatMap(({ uri, version, source, edits, isNew }) => [
        ...(isNew ? [CreateFile.create(uri)] : []),
        TextDocumentEdit.create({ uri, version }, toEdits(source, edits)),
      ]),
    };
  }
  return { changes: Object.fromEntries(files.map(({ uri, source, edits }) => [uri, toEdits(source, edits)])) };
}
