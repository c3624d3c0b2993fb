import { createHash } from 'node:crypto';

/** The first line below `#!/bin/sh` by which our hook is known; the sum of the rest follows it. */
const mark = '# kasane git-setup';

/** What a hook needs to find kasane again. */
export interface HookParts {
  /** The Node.js that runs now. */
  readonly node: string;
  /** The command line that runs now. */
  readonly cli: string;
  /** The hook that was there before and is run first; absolute, or a name beside this hook. */
  readonly before: string | undefined;
  /** What the commit is looked at for. */
  readonly rules: HookRules;
}

/** `privacy`: personal data, and documents that cannot be read for it; `all`: every rule, as `kasane check` does. */
export type HookRules = 'privacy' | 'all';

/** Where no 種別 can be read, nobody can say whether a name stands there without consent: such a document is stopped. */
const checks: Readonly<Record<HookRules, string>> = {
  privacy: "check --staged --quiet --rule 'privacy/*,document/front-matter,document/kind'",
  all: 'check --staged',
};

const purposes: Readonly<Record<HookRules, readonly [string, string]>> = {
  privacy: [
    '# 個人情報がないかを、コミットの前に調べます。外すには: kasane git-setup --undo',
    '# Looks for personal data in what is about to be committed. To take it off: kasane git-setup --undo',
  ],
  all: [
    '# 個人情報や書きもれがないかを、コミットの前に調べます。外すには: kasane git-setup --undo',
    '# Checks what is about to be committed by all rules. To take it off: kasane git-setup --undo',
  ],
};

const quoted = (word: string) => `'${word.replace(/'/g, `'\\''`)}'`;

/** Git for Windows runs hooks in a shell that wants forward slashes. */
const forShell = (path: string) => quoted(path.replace(/\\/g, '/'));

const missing = [
  'kasane が見つからないので、コミットする前の確認ができません。',
  'kasane を入れ直して kasane git-setup をもう一度実行するか、kasane git-setup --undo で外してください。',
  'kasane was not found: the commit was not checked. Install it and run kasane git-setup again, or kasane git-setup --undo.',
];

/** The pre-commit hook: the earlier hook first, then `kasane check --staged`; without kasane the commit is refused. */
export function hookText({ node, cli, before, rules }: HookParts): string {
  const earlier = before?.includes('/') ? forShell(before) : `"$(dirname "$0")"/${before ?? ''}`;
  const lines = [
    ...purposes[rules],
    ...(before ? [`before=${earlier}`, 'if [ -x "$before" ]; then "$before" "$@" || exit $?; fi'] : []),
    `node=${forShell(node)}`,
    `cli=${forShell(cli)}`,
    '[ -x "$node" ] || node=node',
    `set -- ${checks[rules]}`,
    'if [ -f "$cli" ]; then exec "$node" "$cli" "$@"; fi',
    'if [ -e node_modules/.bin/kasane ]; then exec npx --no-install kasane "$@"; fi',
    'if command -v kasane >/dev/null 2>&1; then exec kasane "$@"; fi',
    ...missing.map((line) => `echo ${quoted(line)} >&2`),
    'exit 1',
    '',
  ];
  const body = lines.join('\n');
  return `#!/bin/sh\n${mark} ${sumOf(body)}\n${body}`;
}

/** Hands a hook on to the folder of hooks that was in use before; ours is the only one that git looks into now. */
export function shimText(hook: string): string {
  const body = [`before=${forShell(hook)}`, 'if [ -x "$before" ]; then exec "$before" "$@"; fi', ''].join('\n');
  return `#!/bin/sh\n${mark} ${sumOf(body)}\n${body}`;
}

const sumOf = (body: string) => createHash('sha256').update(body).digest('hex').slice(0, 12);

/** Whose a hook is: ours as written, ours but changed by hand, or somebody else's. */
export function ownerOf(text: string): 'kasane' | 'changed' | 'other' {
  const match = /^#!\/bin\/sh\r?\n# kasane git-setup ([0-9a-f]{12})\r?\n([\s\S]*)$/.exec(text);
  if (!match) return text.includes(mark) ? 'changed' : 'other';
  return sumOf((match[2] ?? '').replace(/\r\n/g, '\n')) === match[1] ? 'kasane' : 'changed';
}

/** Hooks of git that run in a working tree; each may stand in a shared folder of hooks. */
export const hookNames: readonly string[] = [
  'applypatch-msg',
  'pre-applypatch',
  'post-applypatch',
  'pre-merge-commit',
  'prepare-commit-msg',
  'commit-msg',
  'post-commit',
  'pre-rebase',
  'post-checkout',
  'post-merge',
  'pre-push',
  'pre-auto-gc',
  'post-rewrite',
  'sendemail-validate',
  'reference-transaction',
  'post-index-change',
];
