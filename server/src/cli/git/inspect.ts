import type { Loaded } from '../../host/load.ts';
import type { Target } from '../check/discover.ts';
import { discover } from '../check/discover.ts';
import type { InspectedRepository } from '../check/inspect.ts';
import type { CheckRequest } from '../check/options.ts';
import { Git, noGit } from './git.ts';
import { inspectOthers } from './other-files.ts';
import { inspectRegister } from './register-tracked.ts';
import { type StagedTarget, stagedTargets } from './staged.ts';

const isStaged = (target: Target): target is StagedTarget => 'source' in target;

/** The case repositories that a check is about: those on disk, or those of the index with what is about to be committed. */
export async function targetsOf({ paths, staged }: CheckRequest, cwd: string): Promise<readonly Target[]> {
  if (!staged) return discover(paths, cwd);
  const git = Git.find(cwd);
  if (!git) throw noGit();
  return stagedTargets(git, cwd, paths);
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
