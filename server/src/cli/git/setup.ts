import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Text } from '../../../../schemas/text.ts';
import { Stop } from '../io.ts';
import { isWithin } from '../paths.ts';
import type { Git } from './git.ts';
import { type HookParts, type HookRules, hookNames, hookText, ownerOf, shimText } from './hook.ts';

/** Where git looks for hooks, and on whose word. */
interface HooksPlace {
  readonly folder: string;
  /** The folder is set for all repositories of this person or machine: it is not ours to write into. */
  readonly isShared: boolean;
}

/** What was done, in words for the user. */
export type Done = readonly Text[];

const hookName = 'pre-commit';
const earlierName = 'pre-commit.before-kasane';

function gitFolder(git: Git): string {
  const answer = git.ask('rev-parse', '--git-common-dir')?.trim();
  return resolve(git.top, answer ?? '.git');
}

/** Our own folder of hooks, used where the one in use is shared with other repositories. */
const ownFolder = (git: Git) => join(gitFolder(git), 'kasane-hooks');

function placeOf(git: Git): HooksPlace {
  const own = git.ask('config', '--local', '--type=path', '--get', 'core.hooksPath')?.trim();
  const any = git.ask('config', '--type=path', '--get', 'core.hooksPath')?.trim();
  if (!any) return { folder: join(gitFolder(git), 'hooks'), isShared: false };
  const folder = resolve(git.top, own ?? any);
  const inRepository = isWithin(git.top, folder) || isWithin(gitFolder(git), folder);
  return { folder, isShared: own === undefined && !inRepository };
}

const readHook = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);

function writeHook(file: string, text: string): void {
  writeFileSync(file, text);
  chmodSync(file, 0o755);
}

/** A hook as it is named to the user: from the top of the repository. */
function shownHook(git: Git, file: string): string {
  if (isWithin(git.top, file)) return file.slice(git.top.length + 1).replace(/\\/g, '/');
  return isWithin(gitFolder(git), file)
    ? `(git)/${file.slice(gitFolder(git).length + 1).replace(/\\/g, '/')}`
    : hookName;
}

/** Puts the hook in place; an earlier one is kept and run first. Doing it again brings the paths up to date. */
export function setUp(git: Git, parts: Omit<HookParts, 'before'>): Done {
  const { folder, isShared } = placeOf(git);
  return isShared ? setUpOwnFolder(git, folder, parts) : setUpHook(git, folder, parts);
}

function setUpHook(git: Git, folder: string, parts: Omit<HookParts, 'before'>): Done {
  const file = join(folder, hookName);
  const earlier = join(folder, earlierName);
  const there = readHook(file);
  const owner = there === undefined ? undefined : ownerOf(there);
  if (owner === 'changed') throw changedByHand(shownHook(git, file));
  if (owner === 'other' && existsSync(earlier)) throw twoEarlier(shownHook(git, earlier));
  mkdirSync(folder, { recursive: true });
  if (owner === 'other') renameSync(file, earlier);
  const isChained = existsSync(earlier);
  writeHook(file, hookText({ ...parts, before: isChained ? earlierName : undefined }));
  return [
    owner === 'kasane' ? refreshed(shownHook(git, file)) : written(shownHook(git, file)),
    ...(isChained ? [chained(shownHook(git, earlier))] : []),
    ...(isTracked(git, folder) ? [sharedByGit()] : []),
    ...afterwards(parts.rules),
  ];
}

/** Whether the hooks' folder lies in the working tree, where git would take our hook along. */
function isTracked(git: Git, folder: string): boolean {
  if (!isWithin(git.top, folder) || isWithin(gitFolder(git), folder)) return false;
  return !git.ignores(join(folder, hookName));
}

function setUpOwnFolder(git: Git, shared: string, parts: Omit<HookParts, 'before'>): Done {
  const folder = ownFolder(git);
  mkdirSync(folder, { recursive: true });
  for (const name of hookNames) {
    if (existsSync(join(shared, name))) writeHook(join(folder, name), shimText(join(shared, name)));
  }
  writeHook(join(folder, hookName), hookText({ ...parts, before: join(shared, hookName) }));
  if (!git.succeeds('config', '--local', 'core.hooksPath', folder)) throw noConfig();
  return [written(shownHook(git, join(folder, hookName))), keptShared, ...afterwards(parts.rules)];
}

/** Takes our hook away and puts back what was there before. */
export function undo(git: Git): Done {
  const own = ownFolder(git);
  const { folder } = placeOf(git);
  if (folder === own) return undoOwnFolder(git, own);
  const file = join(folder, hookName);
  const there = readHook(file);
  const owner = there === undefined ? undefined : ownerOf(there);
  if (owner === 'changed') throw changedByHand(shownHook(git, file));
  if (owner !== 'kasane') return [nothingToUndo];
  rmSync(file);
  const earlier = join(folder, earlierName);
  if (!existsSync(earlier)) return [removed(shownHook(git, file))];
  renameSync(earlier, file);
  return [restored(shownHook(git, file))];
}

function undoOwnFolder(git: Git, folder: string): Done {
  if (!git.succeeds('config', '--local', '--unset', 'core.hooksPath')) throw noConfig();
  rmSync(folder, { recursive: true, force: true });
  return [
    removed(hookName),
    { ja: 'gitの設定（core.hooksPath）も元に戻しました。', en: 'The setting core.hooksPath is back as it was.' },
  ];
}

const written = (file: string): Text => ({
  ja: `コミットの前に kasane check --staged が働くようにしました（${file}）。`,
  en: `kasane check --staged now runs before each commit (${file}).`,
});
const refreshed = (file: string): Text => ({
  ja: `すでに設定されていたので、今の内容に書き直しました（${file}）。`,
  en: `It was set up already and was brought up to date (${file}).`,
});
const chained = (file: string): Text => ({
  ja: `前からあったフックは ${file} に移し、先に実行します。`,
  en: `The hook that was there is kept as ${file} and runs first.`,
});
const sharedByGit = (): Text => ({
  ja: 'このフックの置き場所はgitに入るフォルダです。このコンピュータの中の場所が書かれているので、コミットには加えないでください。',
  en: 'The folder of hooks is in git; the hook names places on this computer, so do not commit it.',
});
const keptShared: Text = {
  ja: 'ほかのリポジトリと共用のフック（core.hooksPath）には手を付けず、このリポジトリの設定だけを変えました。共用のフックもこれまでどおり動きます。',
  en: 'The hooks shared with other repositories (core.hooksPath) are untouched and still run; only this repository’s setting was changed.',
};
const stops: Readonly<Record<HookRules, Text>> = {
  privacy: {
    ja: '同意のない個人情報、番号や連絡先、氏名簿の名前があるとコミットは止まります。書きかけの文書は止めません（すべての規則で止めるには --all-rules）。',
    en: 'A commit with personal data that lacks consent is refused; an unfinished document is not (--all-rules stops for every rule).',
  },
  all: {
    ja: 'どの規則でも、直すところ（エラー）があるとコミットは止まります（個人情報だけで止めるには --all-rules を付けずに実行します）。',
    en: 'A commit with an error of any rule is refused (without --all-rules: personal data only).',
  },
};
const afterwards = (rules: HookRules): Done => [
  stops[rules],
  { ja: '元に戻すには kasane git-setup --undo を実行してください。', en: 'To take it off: kasane git-setup --undo' },
];
const removed = (file: string): Text => ({
  ja: `フックを外しました（${file}）。`,
  en: `The hook was taken off (${file}).`,
});
const restored = (file: string): Text => ({
  ja: `フックを外し、前からあったものに戻しました（${file}）。`,
  en: `The hook was taken off, and the earlier one is back (${file}).`,
});
const nothingToUndo: Text = {
  ja: 'kasane のフックは設定されていません。何も変えていません。',
  en: 'There is no hook of kasane here; nothing was changed.',
};

function changedByHand(file: string): Stop {
  return new Stop(
    `${file} は kasane git-setup が書いたあとに手で直されています。消さないように、そのままにしました。要る部分を写してからこのファイルを消し、もう一度実行してください。`,
    `${file} was changed by hand after kasane git-setup wrote it, and was left alone. Save what you need, delete the file, and run this again.`,
  );
}

function twoEarlier(file: string): Stop {
  return new Stop(
    `前のフックの控え（${file}）が残っているため、上書きしないように止めました。どちらを残すかを決めて、要らないほうを消してください。`,
    `An earlier hook is still kept as ${file}; nothing was overwritten. Decide which one stays and delete the other.`,
  );
}

function noConfig(): Stop {
  return new Stop('gitの設定を書き換えられませんでした。', 'The setting of git could not be changed.');
}
