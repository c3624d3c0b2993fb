import { join } from 'node:path';
import { SourceText } from '../../core/document/source.ts';
import { toFinding } from '../../core/rules/finding.ts';
import { ruleById } from '../../core/rules/index.ts';
import { severityOf } from '../../core/rules/run.ts';
import { personsPath } from '../../core/workspace/scope.ts';
import { findGitTop, repositoryPath } from '../../host/files.ts';
import type { Loaded } from '../../host/load.ts';
import { personsFile } from '../../host/persons.ts';
import type { Inspected, Inspection } from '../check/inspect.ts';
import { isWithin } from '../paths.ts';
import { Git, real } from './git.ts';

const id = 'privacy/register-tracked';

/** How far back is looked: before a commit only what it would contain can still be mended by it. */
export type Depth = 'index' | 'history';

/** The register of real names where git has it, or ever had it. */
export function inspectRegister(
  loaded: Loaded,
  { selects, only }: Inspection,
  depth: Depth = 'history',
): readonly Inspected[] {
  const { repository, root } = loaded;
  const rule = ruleById(id);
  const severity = rule && severityOf(repository, rule);
  if (!rule || severity === 'off' || (only && !only.has(id)) || findGitTop(root) === undefined) return [];
  const git = Git.find(root);
  if (!git) return [];
  return placesOf(loaded, git).flatMap(({ path, file }) => {
    if (!selects(path)) return [];
    const message = stateOf(git, file, depth);
    if (!message) return [];
    const range = { start: 0, end: 0 };
    const finding = toFinding(rule, { message, range }, path, severity ?? rule.severity);
    return [{ path, file: join(root, path), source: new SourceText(''), findings: [finding] }];
  });
}

/** Where the register lies, and where it lies by custom (it may have been there before). */
function placesOf({ root, repository }: Loaded, git: Git): readonly { readonly path: string; readonly file: string }[] {
  const place = real(root);
  const files = new Set([join(place, personsPath), personsFile(place, repository.config)]);
  return [...files]
    .filter((file) => isWithin(git.top, file))
    .map((file) => ({ file, path: repositoryPath(place, file) }));
}

function stateOf(git: Git, file: string, depth: Depth): 'tracked' | 'history' | undefined {
  if ((git.list('ls-files', '-z', '--', file) ?? []).length > 0) return 'tracked';
  if (depth === 'index') return undefined;
  const commit = git.ask('log', '--all', '--full-history', '-n1', '--format=%H', '--', file);
  return commit?.trim() ? 'history' : undefined;
}
