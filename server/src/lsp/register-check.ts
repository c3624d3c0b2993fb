import type { Finding } from '../core/rules/finding.ts';
import { toFinding } from '../core/rules/finding.ts';
import { ruleById } from '../core/rules/index.ts';
import { checkRegisters } from '../core/rules/registers.ts';
import { severityOf } from '../core/rules/run.ts';
import type { FileProblem } from '../core/rules/unreadable.ts';
import { Repository } from '../core/workspace/repository.ts';
import { agenciesName, configName } from '../core/workspace/scope.ts';

/** Whether a path is kasane.yaml or agencies.yaml at the root. */
export function isRegister(path: string): boolean {
  return path === configName || path === agenciesName;
}

/** Findings of a register whose text an editor holds; the other one is as the repository knows it. */
export function checkRegisterText(repository: Repository, path: string, text: string): readonly Finding[] {
  const config = path === configName ? text : repository.config.file.source.text;
  const agencies = path === agenciesName ? text : repository.register.file?.source.text;
  const edited = new Repository(config, agencies, { today: repository.today });
  return checkRegisters(edited).filter((finding) => finding.path === path);
}

/** What is said of a file that is no text; nothing of files that need not be case documents. */
export function unreadableFindings(repository: Repository, path: string, problem: FileProblem): readonly Finding[] {
  const rule = ruleById('document/front-matter');
  const severity = rule && severityOf(repository, rule);
  if (!rule || severity === 'off' || !(repository.scope.expects(path) || path === agenciesName)) return [];
  return [toFinding(rule, { message: problem, range: { start: 0, end: 0 } }, path, severity ?? rule.severity)];
}
