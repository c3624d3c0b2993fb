import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Command } from '../command.ts';
import { here } from '../heavy.ts';
import { exitCodes, Stop } from '../io.ts';

/** `kasane lsp --stdio`: the language server, for editors other than VS Code. It is a bundle of its own. */
export const command: Command = {
  usage: 'lsp --stdio',
  about: {
    ja: '言語サーバーを標準入出力で動かします（Neovim などのエディターから使います）。',
    en: 'Runs the language server on stdin and stdout, for editors such as Neovim.',
  },
  options: {
    stdio: { type: 'boolean', help: { ja: '標準入出力を使います（既定）', en: 'use stdin and stdout (default)' } },
  },
  async run() {
    const server = join(here, 'server.cjs');
    if (!existsSync(server))
      throw new Stop(
        '言語サーバー（server.cjs）が kasane の隣にありません。入れ直してください。',
        'The language server (server.cjs) is not beside kasane; install it again.',
      );
    createRequire(join(here, 'cli.cjs'))(server);
    // The server ends the process when its client asks it to.
    await new Promise(() => {});
    return exitCodes.clean;
  },
};
