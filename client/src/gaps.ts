import * as vscode from 'vscode';
import { isCaseDocument } from './case-document.ts';

/** True while Tab leads to a place to fill in: the cursor is at the end of a line or on such a place. */
const CONTEXT_KEY = 'kasane.gapAhead';
const SETTLED_MS = 50;
const GAP = /〔[^〕\n]*〕/g;

function gapsOf(document: vscode.TextDocument): readonly vscode.Range[] {
  if (!isCaseDocument(document)) return [];
  return [...document.getText().matchAll(GAP)].map(
    ({ 0: text, index }) => new vscode.Range(document.positionAt(index), document.positionAt(index + text.length)),
  );
}

function nextGap({ document, selection }: vscode.TextEditor): vscode.Range | undefined {
  return gapsOf(document).find(({ start }) => start.isAfterOrEqual(selection.end));
}

/** Where a tab character would be of no use: the rest of the line is empty, or a place to fill in is selected. */
function isLeaving({ document, selection }: vscode.TextEditor): boolean {
  const { text } = document.lineAt(selection.end);
  if (selection.isEmpty) return text.trim() !== '' && text.slice(selection.end.character).trim() === '';
  return /^〔[^〕\n]*〕$/.test(document.getText(selection));
}

/** Selects the next place to fill in behind the cursor, if there is one. */
export function goToNextGap(): void {
  const editor = vscode.window.activeTextEditor;
  const gap = editor && nextGap(editor);
  if (!editor || !gap) return;
  editor.selection = new vscode.Selection(gap.start, gap.end);
  editor.revealRange(gap, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Shows the places to fill in of case documents, and lets Tab go from one to the next. */
export function showGaps(): vscode.Disposable {
  const look = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('editor.snippetTabstopHighlightBackground'),
    border: '1px solid',
    borderColor: new vscode.ThemeColor('editor.snippetFinalTabstopHighlightBorder'),
  });
  let isAhead: boolean | undefined;
  const track = (): void => {
    const editor = vscode.window.activeTextEditor;
    const now = editor !== undefined && isLeaving(editor) && nextGap(editor) !== undefined;
    if (now === isAhead) return;
    isAhead = now;
    void vscode.commands.executeCommand('setContext', CONTEXT_KEY, now);
  };
  const draw = (document?: vscode.TextDocument): void => {
    for (const editor of vscode.window.visibleTextEditors)
      if (document === undefined || editor.document === document)
        editor.setDecorations(look, [...gapsOf(editor.document)]);
  };
  let timer: NodeJS.Timeout | undefined;
  // The selection that belongs to a change comes a moment after it.
  const trackSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(track, SETTLED_MS);
  };
  draw();
  track();
  return vscode.Disposable.from(
    look,
    { dispose: () => clearTimeout(timer) },
    vscode.window.onDidChangeVisibleTextEditors(() => draw()),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      draw(document);
      trackSoon();
    }),
    vscode.window.onDidChangeTextEditorSelection(track),
    vscode.window.onDidChangeActiveTextEditor(track),
  );
}
