import type { Loaded } from '../../host/load.ts';
import type { Target } from '../check/discover.ts';
import { discover } from '../check/discover.ts';
import type { InspectedRepository } from '../check/inspect.ts';
import type { CheckRequest } from '../check/options.ts';
import type { Io } from '../io.ts';
import { Git, noGit } from './git.ts';
import { inspectOthers } from './other-files.ts';
import { inspectRegister } from './register-tracked.ts';
import { type StagedTarget, stagedTargets } from './staged.ts';

/** Whether git asks before a commit: it names the index there. */
export function isHook({ staged }: Pick<CheckRequest, 'staged'>): boolean {
  return staged && process.env.GIT_INDEX_FILE !== undefined;
}

const isStaged = (target: Target): target is StagedTarget => 'source' in target;

/** The case repositories that a check is about: those on disk, or those of the index with what is about to be committed. */
export async function targetsOf({ paths, staged }: CheckRequest, io: Io): Promise<readonly Target[]> {
  if (!staged) return discover(paths, io.cwd);
  const git = Git.find(io.cwd);
  if (!git) throw noGit();
  const targets = await stagedTargets(git, io.cwd, paths);
  // In a hook silence is the good news.
  if (targets.length === 0 && !isHook({ staged }))
    io.note({
      ja: 'コミットしようとしているケース文書はありません（git add したものを調べます）。',
      en: 'No case document is about to be committed (what was `git add`ed is checked).',
    });
  return targets;
}

/** What a target says of where its texts are read. */
export function sourceOf(target: Target): Pick<StagedTarget, 'source'> | undefined {
  return isStaged(target) ? { source: target.source } : undefined;
}

/** Adds what concerns git: registered names in files that are no documents, and the register where git has it. */
export async function withGit(
  inspected: InspectedRepository,
  loaded: Loaded,
  target: Target,
  { only }: CheckRequest,
): Promise<InspectedRepository> {
  const inspection = { selects: target.selects, ...(only ? { only } : {}) };
  const staged = isStaged(target) ? target : undefined;
  const others = await inspectOthers(loaded, inspection, staged?.others);
  const register = inspectRegister(loaded, inspection, staged ? 'index' : 'history');
  return { ...inspected, files: [...inspected.files, ...others, ...register] };
}
