import {
  type CompletionContext,
  type CompletionItem,
  CompletionItemKind,
  CompletionItemTag,
  type CompletionList,
  type CompletionParams,
  CompletionTriggerKind,
  InsertTextFormat,
  InsertTextMode,
  MarkupKind,
} from 'vscode-languageserver/node';
import type { Candidate, CandidateKind, Completion } from '../../core/features/candidate.ts';
import { complete } from '../../core/features/completion.ts';
import { toPlain, toSnippet } from '../../core/features/templates.ts';
import { toRange } from '../convert.ts';
import { type FeatureContext, feature, type Services } from '../feature.ts';

/**
 * VS Code leaves quick suggestions off in Markdown, so that what is typed asks for itself: letters, kana (an input
 * method hands over its last one) and the marks behind which a value begins.
 */
export const triggerCharacters: readonly string[] = [
  ...' :：-#\n　',
  ...'abcdefghijklmnopqrstuvwxyz',
  // VS Code asks by itself for what looks like a word, never for a number: dates, ages, rounds.
  ...'0123456789',
  ...Array.from({ length: 0x3096 - 0x3041 + 1 }, (_, i) => String.fromCharCode(0x3041 + i)),
  'ー',
];

const kinds: Readonly<Record<CandidateKind, CompletionItemKind>> = {
  key: CompletionItemKind.Property,
  choice: CompletionItemKind.EnumMember,
  agency: CompletionItemKind.Module,
  word: CompletionItemKind.Text,
  person: CompletionItemKind.Variable,
  number: CompletionItemKind.Reference,
  date: CompletionItemKind.Event,
  link: CompletionItemKind.File,
  section: CompletionItemKind.Struct,
};

/** Answers `textDocument/completion`. */
export function registerCompletion(services: Services): void {
  services.session.connection.onCompletion(
    feature<CompletionParams, CompletionList | null>(
      services,
      'completion',
      null,
      (context, { position, context: asked }) => {
        const offset = context.document.source.offsetAt(position);
        const found = complete({ repository: context.repository, document: context.document, offset });
        if (!found || (isUnasked(asked) && isFinished(found))) return null;
        // Every letter may change what fits (romaji, kana, kanji): the client asks again and does not filter by itself.
        return {
          isIncomplete: true,
          items: found.candidates.map((candidate, i) => toItem(context, found, candidate, i)),
        };
      },
    ),
  );
}

/** Whether the list opens, or stays open, because something was typed. */
function isUnasked(asked: CompletionContext | undefined): boolean {
  return asked !== undefined && asked.triggerKind !== CompletionTriggerKind.Invoked;
}

/** Whether one of the candidates stands there in full and nothing longer begins like it: then Tab is to go on. */
function isFinished({ typed, candidates }: Completion): boolean {
  const word = typed.trim();
  const like = candidates.filter(({ text }) => text.startsWith(word));
  return like.length === 1 && like[0]?.text === word;
}

function toItem(context: FeatureContext, found: Completion, candidate: Candidate, i: number): CompletionItem {
  const { language } = context.preference;
  const { snippets, editorCommands } = context.session.settings;
  const parts = candidate.parts ?? [candidate.text];
  const isSnippet = snippets && parts.some((part) => typeof part !== 'string');
  const note = candidate.note?.[language];
  const help = candidate.help?.[language];
  const { back = 0 } = candidate;
  const indent = ' '.repeat(back);
  return {
    label: candidate.text,
    kind: kinds[candidate.kind],
    // Clients filter by this text: what was typed always fits itself, and the order is ours.
    filterText: found.typed === '' ? `${indent}${candidate.text}` : `${indent}${found.typed}`,
    sortText: String(i).padStart(4, '0'),
    insertTextFormat: isSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    insertTextMode: InsertTextMode.asIs,
    textEdit: {
      range: toRange(context.document.source, { ...found.range, start: found.range.start - back }),
      newText: lineBreaks(context, isSnippet ? toSnippet(parts) : toPlain(parts)),
    },
    ...(note ? { labelDetails: { description: note } } : {}),
    ...(help ? { documentation: { kind: MarkupKind.Markdown, value: help } } : {}),
    ...(candidate.outdated ? { tags: [CompletionItemTag.Deprecated] } : {}),
    ...(i === 0 ? { preselect: true } : {}),
    ...(candidate.continues && editorCommands
      ? { command: { title: '', command: 'editor.action.triggerSuggest' } }
      : {}),
  };
}

function lineBreaks({ document }: FeatureContext, text: string): string {
  return document.text.includes('\r\n') ? text.replace(/\n/g, '\r\n') : text;
}
