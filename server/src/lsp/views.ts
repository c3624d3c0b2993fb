import { CodeLensRefreshRequest } from 'vscode-languageserver/node';
import { Debounce } from './pause.ts';
import type { Session } from './session.ts';

/** Quiet time before an editor is asked to draw lenses and hints anew, in milliseconds. */
const quiet = 300;

/** Lenses, hints and lists tell of other documents too: when those change, the editor is asked to ask again. */
export class Views {
  readonly #soon: Debounce;

  constructor({ connection, settings }: Session) {
    this.#soon = new Debounce(quiet, () => {
      void connection.sendNotification('kasane/changed');
      if (settings.refreshLenses) void connection.sendRequest(CodeLensRefreshRequest.type).catch(() => undefined);
      if (settings.refreshHints) void connection.languages.inlayHint.refresh().catch(() => undefined);
    });
  }

  changed(): void {
    this.#soon.start();
  }

  stop(): void {
    this.#soon.stop();
  }
}
