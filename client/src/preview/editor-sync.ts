import * as vscode from 'vscode';
import { openEditor } from '../open-editor.ts';
import { scrollsPreview } from '../settings.ts';

/** What the preview wants to hear of the editor. */
export interface EditorListener {
  readonly uri: () => vscode.Uri | undefined;
  readonly onScroll: (line: number) => void;
  readonly onCursor: (line: number) => void;
}

/** Ties the editors of one document to its preview: places go both ways, without an echo. */
export class EditorSync {
  readonly #listener: EditorListener;
  readonly #subscriptions: vscode.Disposable;
  /** Line that we ourselves scrolled the editor to: the event that follows is no one's wish. */
  #scrolledTo: number | undefined;

  constructor(listener: EditorListener) {
    this.#listener = listener;
    this.#subscriptions = vscode.Disposable.from(
      vscode.window.onDidChangeTextEditorVisibleRanges((event) => this.#onVisibleRanges(event)),
      vscode.window.onDidChangeTextEditorSelection((event) => this.#onSelection(event)),
    );
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  /** Scrolls the document's visible editors so that `line` is at their top. */
  scrollTo(line: number): void {
    if (!scrollsPreview()) return;
    for (const editor of this.#editors()) {
      const last = editor.document.lineCount - 1;
      const range = editor.document.lineAt(Math.min(line, last)).range;
      this.#scrolledTo = line;
      editor.revealRange(range, vscode.TextEditorRevealType.AtTop);
    }
  }

  /** Puts the cursor where the text of `line` begins and brings the editor to the front. */
  async reveal(line: number): Promise<void> {
    const uri = this.#listener.uri();
    if (uri === undefined) return;
    const column = this.#editors()[0]?.viewColumn ?? vscode.ViewColumn.One;
    const editor = await openEditor(uri, { viewColumn: column });
    const target = editor.document.lineAt(Math.min(line, editor.document.lineCount - 1));
    const position = new vscode.Position(target.lineNumber, target.firstNonWhitespaceCharacterIndex);
    editor.selection = new vscode.Selection(position, position);
    editor.revealRange(target.range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }

  #editors(): readonly vscode.TextEditor[] {
    return vscode.window.visibleTextEditors.filter((editor) => this.#concerns(editor));
  }

  #concerns(editor: vscode.TextEditor): boolean {
    return editor.document.uri.toString() === this.#listener.uri()?.toString();
  }

  #onVisibleRanges({ textEditor, visibleRanges }: vscode.TextEditorVisibleRangesChangeEvent): void {
    const top = visibleRanges[0]?.start.line;
    if (top === undefined || !this.#concerns(textEditor)) return;
    const own = this.#scrolledTo !== undefined;
    this.#scrolledTo = undefined;
    if (!own && scrollsPreview()) this.#listener.onScroll(top);
  }

  #onSelection({ textEditor, selections }: vscode.TextEditorSelectionChangeEvent): void {
    const line = selections[0]?.active.line;
    if (line !== undefined && this.#concerns(textEditor)) this.#listener.onCursor(line);
  }
}
