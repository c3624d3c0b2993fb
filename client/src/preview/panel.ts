import { setTimeout as pause } from 'node:timers/promises';
import * as vscode from 'vscode';
import type { Preview, PreviewResult, PreviewView } from '../protocol.ts';
import { scrollsPreview } from '../settings.ts';
import { EditorSync } from './editor-sync.ts';
import { Latest } from './latest.ts';
import type { FromPage, ToPage } from './messages.ts';
import { pageFolder, pageHtml } from './page.ts';

/** Long enough to take a burst of keystrokes as one, short enough to feel immediate. */
const COALESCE_MS = 40;

/** What a person chose to see. Real names are never on by themselves. */
export interface Choice {
  readonly view: PreviewView;
  readonly names: boolean;
}

/** What a panel needs of the world. */
export interface PanelOptions {
  readonly extensionUri: vscode.Uri;
  /** Asks the server; rejects when it does not answer. */
  readonly load: (uri: vscode.Uri, choice: Choice) => Promise<PreviewResult>;
  readonly onError: (error: unknown) => void;
}

function isSame(a: vscode.Uri, b: vscode.Uri): boolean {
  return a.toString() === b.toString();
}

function isOpen(uri: vscode.Uri): boolean {
  return vscode.workspace.textDocuments.some((document) => isSame(document.uri, uri));
}

/** One preview beside the editor. It follows the text as it is typed, and the person from document to document. */
export class PreviewPanel {
  readonly #panel: vscode.WebviewPanel;
  readonly #options: PanelOptions;
  readonly #latest: Latest;
  readonly #sync: EditorSync;
  /** The document shown; undefined until a first view has come. */
  #shown: vscode.Uri | undefined;
  /** The document asked for; it becomes the shown one when it proves to have a preview. */
  #wanted: vscode.Uri;
  #message: ToPage | undefined;
  #choice: Choice;

  constructor(panel: vscode.WebviewPanel, uri: vscode.Uri, options: PanelOptions, view: PreviewView = 'form') {
    this.#choice = { view, names: false };
    this.#panel = panel;
    this.#options = options;
    this.#wanted = uri;
    this.#latest = new Latest(
      () => this.#refresh(),
      () => pause(COALESCE_MS),
    );
    this.#sync = new EditorSync({
      uri: () => this.#shown,
      onScroll: (line) => this.#post({ type: 'scroll', line }),
      onCursor: (line) => this.#post({ type: 'cursor', line, reveal: scrollsPreview() }),
    });
    panel.onDidDispose(() => this.#sync.dispose());
    panel.webview.onDidReceiveMessage((message: FromPage) => this.#onMessage(message));
    panel.webview.options = { enableScripts: true, localResourceRoots: [pageFolder(options.extensionUri)] };
    panel.webview.html = pageHtml(panel.webview, options.extensionUri);
  }

  /** Goes over to this document if it has a preview; else keeps the one shown. */
  follow(uri: vscode.Uri): void {
    this.#wanted = uri;
    this.#latest.request();
  }

  /** The text of a document has changed. */
  onChange(uri: vscode.Uri): void {
    if (isSame(uri, this.#wanted)) this.#latest.request();
  }

  /** Asks anew, e.g. when the server was started again or the registers changed. */
  refresh(): void {
    this.#latest.request();
  }

  /** Brings the panel to the front without taking the keyboard from the editor. */
  bringToFront(): void {
    this.#panel.reveal(undefined, true);
  }

  dispose(): void {
    this.#panel.dispose();
  }

  async #refresh(): Promise<void> {
    const uri = this.#wanted;
    try {
      this.#apply(uri, await this.#options.load(uri, this.#choice));
    } catch (error) {
      this.#options.onError(error);
      this.#note(vscode.l10n.t('The preview could not be updated. What you see is the last state.'));
    }
  }

  #apply(uri: vscode.Uri, preview: PreviewResult): void {
    if (preview !== null) {
      this.#show(uri, preview);
      return;
    }
    const other = this.#shown !== undefined && !isSame(this.#shown, uri);
    if (other && this.#shown !== undefined) this.#wanted = this.#shown;
    // A document that no editor holds any more is not lost, only at rest.
    else if (isOpen(uri))
      this.#note(vscode.l10n.t('This document has no preview any more. What you see is the last state.'));
  }

  #show(uri: vscode.Uri, { title, html, css, stale, view, views, hasNames }: Preview): void {
    this.#shown = uri;
    this.#panel.title = vscode.l10n.t('Preview: {0}', title);
    const note = stale ? vscode.l10n.t('The text cannot be read just now. What you see is the last state.') : '';
    const { names } = this.#choice;
    this.#message = { type: 'show', uri: uri.toString(), title, html, css, note, view, views, names, hasNames };
    this.#post(this.#message);
  }

  #note(note: string): void {
    this.#post({ type: 'note', note });
  }

  #post(message: ToPage): void {
    void this.#panel.webview.postMessage(message);
  }

  #onMessage(message: FromPage): void {
    switch (message.type) {
      case 'ready':
        // A page that was hidden is loaded anew: show at once what we have, then what is true now.
        if (this.#message !== undefined) this.#post(this.#message);
        this.#latest.request();
        return;
      case 'choose':
        this.#choice = { view: message.view, names: message.names };
        this.#latest.request();
        return;
      case 'reveal':
        this.#sync.reveal(message.line).then(undefined, this.#options.onError);
        return;
      case 'scrolled':
        this.#sync.scrollTo(message.line);
    }
  }
}
