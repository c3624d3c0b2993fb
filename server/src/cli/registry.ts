import type { Text } from '../../../schemas/text.ts';
import type { Command } from './command.ts';

/** What is known of a command before it is loaded: a command that is not called costs nothing. */
export interface CommandEntry {
  readonly about: Text;
  readonly load: () => Promise<Command>;
}

/** Every command, in the order of `kasane --help`. */
export const commands: Readonly<Record<string, CommandEntry>> = {
  init: {
    about: { ja: 'ケース文書のリポジトリを作ります', en: 'make a case repository' },
    load: async () => (await import('./commands/init.ts')).command,
  },
  new: {
    about: { ja: 'ひな形から文書を作ります', en: 'make a document from its template' },
    load: async () => (await import('./commands/new.ts')).command,
  },
  check: {
    about: { ja: 'ケース文書を調べます', en: 'check case documents' },
    load: async () => (await import('./commands/check.ts')).command,
  },
  rules: {
    about: { ja: '規則の一覧を表示します', en: 'list the rules' },
    load: async () => (await import('./commands/rules.ts')).command,
  },
  explain: {
    about: { ja: '規則を説明します', en: 'explain a rule' },
    load: async () => (await import('./commands/explain.ts')).command,
  },
  render: {
    about: { ja: '文書を様式（印刷・PDF・Word）にします', en: 'render documents as forms: print, PDF, Word' },
    load: async () => (await import('./commands/render.ts')).command,
  },
  detect: {
    about: { ja: '文章の中の個人情報を探します', en: 'find personal data in a text' },
    load: async () => (await import('./commands/detect.ts')).command,
  },
  schema: {
    about: { ja: 'JSON Schema を出します', en: 'print JSON Schemas' },
    load: async () => (await import('./commands/schema.ts')).command,
  },
  migrate: {
    about: { ja: '前の形式のリポジトリを今の形式に直します', en: 'bring an older repository forward' },
    load: async () => (await import('./commands/migrate.ts')).command,
  },
  lsp: {
    about: { ja: '言語サーバーを動かします', en: 'run the language server' },
    load: async () => (await import('./commands/lsp.ts')).command,
  },
  mask: {
    about: { ja: '個人情報を伏せた写しを作ります', en: 'make a copy without personal data' },
    load: async () => (await import('./commands/mask.ts')).command,
  },
  'git-setup': {
    about: { ja: 'コミットの前に調べるように設定します', en: 'check before each commit' },
    load: async () => (await import('./commands/git-setup.ts')).command,
  },
  'scan-history': {
    about: { ja: 'gitの履歴から個人情報を探します', en: 'look for personal data in the git history' },
    load: async () => (await import('./commands/scan-history.ts')).command,
  },
};
