import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
}

/** Nothing is allowed but our own style sheet and, by nonce, our own script and the sheet's style element. */
function securityPolicy(webview: vscode.Webview, nonce: string): string {
  return [
    "default-src 'none'",
    `style-src ${webview.cspSource} 'nonce-${nonce}'`,
    `script-src 'nonce-${nonce}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function button(id: string, face: string, label: string): string {
  const text = escapeHtml(label);
  return `<button type="button" id="${id}" title="${text}" aria-label="${text}">${face}</button>`;
}

function toolbar(): string {
  const { t } = vscode.l10n;
  return [
    `<div class="kasane-toolbar" role="toolbar" aria-label="${escapeHtml(t('Zoom'))}">`,
    button('kasane-zoom-out', '−', t('Smaller')),
    button('kasane-zoom-reset', '100%', t('Original size')),
    button('kasane-zoom-in', '+', t('Larger')),
    '</div>',
  ].join('');
}

/** The views of a document as a row of buttons, and the switch for real names. */
function viewBar(): string {
  const { t } = vscode.l10n;
  const faces = { form: t('Form'), person: t('For the person'), map: t('Support map'), timeline: t('Timeline') };
  const choices = Object.entries(faces).map(
    ([view, face]) =>
      `<button type="button" data-view="${view}" aria-pressed="false" hidden>${escapeHtml(face)}</button>`,
  );
  const names = t('Real names');
  return [
    `<div id="kasane-views" class="kasane-views" role="toolbar" aria-label="${escapeHtml(t('View'))}">`,
    ...choices,
    `<button type="button" id="kasane-names" aria-pressed="false" title="${escapeHtml(t('Show real names from the register; handle with care'))}" hidden>${escapeHtml(names)}</button>`,
    '</div>',
  ].join('');
}

/** Folder of the page's script and style sheet, the only one that the page may read. */
export function pageFolder(extensionUri: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(extensionUri, 'dist', 'webview');
}

/** The empty page; its script asks for the content once it runs. */
export function pageHtml(webview: vscode.Webview, extensionUri: vscode.Uri): string {
  const nonce = randomBytes(16).toString('base64');
  const resource = (name: string): string =>
    escapeHtml(webview.asWebviewUri(vscode.Uri.joinPath(pageFolder(extensionUri), name)).toString());
  return `<!DOCTYPE html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(securityPolicy(webview, nonce))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${resource('preview.css')}">
<style id="kasane-sheet-style" nonce="${nonce}"></style>
</head>
<body>
${viewBar()}
${toolbar()}
<p id="kasane-note" class="kasane-note" role="status" hidden></p>
<main id="kasane-sheet" class="kasane-paper" hidden></main>
<script nonce="${nonce}" src="${resource('preview.js')}"></script>
</body>
</html>`;
}
