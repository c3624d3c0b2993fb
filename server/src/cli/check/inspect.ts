import { join } from 'node:path';
import type { CaseDocument } from '../../core/document/document.ts';
import { SourceText } from '../../core/document/source.ts';
import type { YamlNode } from '../../core/document/yaml.ts';
import type { Finding } from '../../core/rules/finding.ts';
import { toFinding } from '../../core/rules/finding.ts';
import { ruleById } from '../../core/rules/index.ts';
import { checkRegisters } from '../../core/rules/registers.ts';
import { checkDocument, severityOf } from '../../core/rules/run.ts';
import type { Repository } from '../../core/workspace/repository.ts';
import { agenciesName } from '../../core/workspace/scope.ts';
import type { Loaded, LoadedDocument, Unreadable } from '../../host/load.ts';

/** One file with what was found in it. */
export interface Inspected {
  /** From the root of its repository. */
  readonly path: string;
  /** On disk. */
  readonly file: string;
  readonly source: SourceText;
  readonly findings: readonly Finding[];
  /** The parsed document; absent for registers and files that are no text. */
  readonly document?: CaseDocument;
  /** The tree of a register. */
  readonly tree?: YamlNode;
}

/** What is asked of a repository. */
export interface Inspection {
  readonly selects: (path: string) => boolean;
  readonly only?: ReadonlySet<string>;
  readonly onDocument?: (count: number) => void;
}

/** A repository after the check: the files with findings, and how many documents were looked at. */
export interface InspectedRepository {
  readonly root: string;
  readonly repository: Repository;
  readonly documents: number;
  readonly files: readonly Inspected[];
}

/** Checks what is selected of a loaded repository. */
export function inspect(loaded: Loaded, inspection: Inspection): InspectedRepository {
  const { repository, root } = loaded;
  const chosen = loaded.documents.filter(({ document }) => inspection.selects(document.path));
  let documents = 0;
  const files: Inspected[] = [];
  for (const item of chosen) {
    if (isCaseDocument(item.document, repository)) documents += 1;
    const inspected = inspectDocument(repository, item, inspection.only);
    if (inspected.findings.length > 0) files.push(inspected);
    inspection.onDocument?.(documents);
  }
  const others = [...inspectRegisters(loaded, inspection), ...inspectUnreadable(loaded, inspection)];
  return { root, repository, documents, files: [...files, ...others] };
}

/** A document that claims a 種別, or lies where case documents lie. */
function isCaseDocument(document: CaseDocument, repository: Repository): boolean {
  return document.kindNode !== undefined || repository.scope.expects(document.path);
}

/** Checks one document. */
export function inspectDocument(repository: Repository, item: LoadedDocument, only?: ReadonlySet<string>): Inspected {
  const { document, file } = item;
  const findings = checkDocument(repository, document, only ? { only } : {});
  return { path: document.path, file, source: document.source, findings, document };
}

function inspectRegisters({ repository, root }: Loaded, { selects, only }: Inspection): Inspected[] {
  const registers = [repository.config.file, repository.register.file].filter((file) => file !== undefined);
  const findings = checkRegisters(repository, only);
  return registers.flatMap(({ path, source, root: tree }) => {
    const own = findings.filter((finding) => finding.path === path);
    if (own.length === 0 || !selects(path)) return [];
    return [{ path, file: join(root, path), source, findings: own, ...(tree ? { tree } : {}) }];
  });
}

function inspectUnreadable({ repository, root, unreadable }: Loaded, { selects, only }: Inspection): Inspected[] {
  const rule = ruleById('document/front-matter');
  const severity = rule && severityOf(repository, rule);
  if (!rule || severity === 'off' || (only && !only.has(rule.id))) return [];
  const asFinding = ({ path, problem }: Unreadable) =>
    toFinding(rule, { message: problem, range: { start: 0, end: 0 } }, path, severity ?? rule.severity);
  return unreadable
    .filter(({ path }) => selects(path) && (repository.scope.expects(path) || path === agenciesName))
    .map((item) => ({
      path: item.path,
      file: join(root, item.path),
      source: new SourceText(''),
      findings: [asFinding(item)],
    }));
}
