import * as vscode from 'vscode';
import { type LanguageClient, State } from 'vscode-languageclient/node';
import { isCaseDocument } from '../case-document.ts';
import { exists } from '../commands/write-file.ts';
import { PREVIEW_REQUEST, type PreviewParams, type PreviewResult, type PreviewView } from '../protocol.ts';
import { previewFollows } from '../settings.ts';
import type { PageState } from './messages.ts';
import { type Choice, type PanelOptions, PreviewPanel } from './panel.ts';

const VIEW_TYPE = 'kasane.preview';

/** What the previews need of the extension. */
export interface PreviewOptions {
  readonly client: LanguageClient;
  readonly log: vscode.LogOutputChannel;
  readonly extensionUri: vscode.Uri;
}

function savedUri(state: Partial<PageState> | undefined): vscode.Uri | undefined {
  return typeof state?.uri === 'string' ? vscode.Uri.parse(state.uri) : undefined;
}

/** Whether there is a document to show: one that is open (it may have no file yet), or a file, which is left closed. */
async function isThere(uri: vscode.Uri): Promise<boolean> {
  const isOpen = vscode.workspace.textDocuments.some((document) => document.uri.toString() === uri.toString());
  return isOpen || exists(uri);
}

/** Opens the preview, keeps it following, and restores it with the window. There is at most one. */
export class PreviewPanels implements vscode.WebviewPanelSerializer<Partial<PageState>> {
  readonly #client: LanguageClient;
  readonly #panelOptions: PanelOptions;
  readonly #subscriptions: vscode.Disposable;
  #panel: PreviewPanel | undefined;

  constructor({ client, log, extensionUri }: PreviewOptions) {
    this.#client = client;
    this.#panelOptions = {
      extensionUri,
      load: (uri, choice) => this.#load(uri, choice),
      // The kind of error only: its text could quote the document.
      onError: (error) => log.error(`Preview failed: ${error instanceof Error ? error.name : typeof error}`),
    };
    this.#subscriptions = vscode.Disposable.from(
      vscode.window.registerWebviewPanelSerializer(VIEW_TYPE, this),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.#panel?.onChange(document.uri)),
      // The sheet carries the findings, and some come later than the text.
      vscode.languages.onDidChangeDiagnostics(({ uris }) => {
        for (const uri of uris) this.#panel?.onChange(uri);
      }),
      vscode.window.onDidChangeActiveTextEditor((editor) => this.#onActiveEditor(editor)),
      client.onDidChangeState(({ newState }) => {
        if (newState === State.Running) this.#panel?.refresh();
      }),
    );
  }

  /** Shows this document beside its editor; says so when it has no preview. */
  async open(uri: vscode.Uri): Promise<void> {
    // A person's wish starts a server that has stopped; following the text does not.
    await this.#client.start();
    const preview = await this.#load(uri, { view: 'form', names: false });
    if (preview === null) {
      void vscode.window.showInformationMessage(vscode.l10n.t('There is no preview for this kind of document yet.'));
      return;
    }
    if (this.#panel === undefined) this.#adopt(this.#create(preview.title), uri);
    else this.#panel.follow(uri);
    this.#panel?.bringToFront();
  }

  /** Called by VS Code for a preview that was open when the window was closed. */
  async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: Partial<PageState> | undefined): Promise<void> {
    const uri = savedUri(state);
    if (uri === undefined) return panel.dispose();
    if (!(await isThere(uri))) return panel.dispose();
    this.#adopt(panel, uri, state?.view);
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#panel?.dispose();
  }

  #load(uri: vscode.Uri, { view, names }: Choice): Promise<PreviewResult> {
    const params: PreviewParams = { uri: this.#client.code2ProtocolConverter.asUri(uri), view, names };
    return this.#client.sendRequest<PreviewResult>(PREVIEW_REQUEST, params);
  }

  #create(title: string): vscode.WebviewPanel {
    const column = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
    return vscode.window.createWebviewPanel(VIEW_TYPE, vscode.l10n.t('Preview: {0}', title), column);
  }

  #adopt(panel: vscode.WebviewPanel, uri: vscode.Uri, view?: PreviewView): void {
    this.#panel?.dispose();
    const preview = new PreviewPanel(panel, uri, this.#panelOptions, view);
    this.#panel = preview;
    panel.onDidDispose(() => {
      if (this.#panel === preview) this.#panel = undefined;
    });
  }

  #onActiveEditor(editor: vscode.TextEditor | undefined): void {
    if (editor !== undefined && previewFollows() && isCaseDocument(editor.document))
      this.#panel?.follow(editor.document.uri);
  }
}
