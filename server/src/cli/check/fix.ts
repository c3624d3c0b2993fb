import { writeFileSync } from 'node:fs';
import type { Text } from '../../../../schemas/text.ts';
import type { Finding } from '../../core/rules/finding.ts';
import type { TextEdit } from '../../core/rules/rule.ts';
import { AgencyRegister } from '../../core/workspace/agencies.ts';
import { Config } from '../../core/workspace/config.ts';
import { configName } from '../../core/workspace/scope.ts';
import type { Loaded, LoadedDocument } from '../../host/load.ts';
import { type Inspected, type InspectedRepository, type Inspection, inspect } from './inspect.ts';
import { isApplicable } from './report.ts';

/** One thing that was mended. */
export interface Mended {
  readonly path: string;
  /** From 1, in the file as it was before this pass. */
  readonly line: number;
  readonly rule: string;
  readonly title: Text;
}

/** A repository after its safe fixes were applied, with the findings that remain. */
export interface FixedRepository {
  readonly inspected: InspectedRepository;
  readonly mended: readonly Mended[];
  /** New texts by file on disk. */
  readonly written: ReadonlyMap<string, string>;
}

/** A fix may uncover another one (a key with a full-width colon, then its misspelt name); a circle ends here. */
const mostPasses = 10;

/** Applies safe fixes until none is left. Nothing is written: `writeFixed` does that. */
export function fixRepository(loaded: Loaded, inspection: Inspection): FixedRepository {
  const mended: Mended[] = [];
  const written = new Map<string, string>();
  let current = loaded;
  let inspected = inspect(current, inspection);
  for (let pass = 0; pass < mostPasses; pass += 1) {
    const changed = inspected.files.flatMap((file) => fixFile(file, mended));
    if (changed.length === 0) break;
    for (const { file, text } of changed) written.set(file, text);
    current = withTexts(current, changed);
    inspected = inspect(current, inspection);
  }
  return { inspected, mended, written };
}

interface Changed {
  readonly path: string;
  readonly file: string;
  readonly text: string;
}

function fixFile(inspected: Inspected, mended: Mended[]): Changed[] {
  const edits: TextEdit[] = [];
  for (const finding of inspected.findings) {
    const fix = finding.fixes().find(isApplicable);
    if (!fix || fix.edits.some((edit) => edits.some((other) => touches(edit, other)))) continue;
    edits.push(...fix.edits);
    mended.push(mendedBy(inspected, finding, fix.title));
  }
  if (edits.length === 0) return [];
  return [{ path: inspected.path, file: inspected.file, text: applyEdits(inspected.source.text, edits) }];
}

function mendedBy({ path, source }: Inspected, { rule, range }: Finding, title: Text): Mended {
  return { path, line: source.lineAt(range.start) + 1, rule, title };
}

const touches = (a: TextEdit, b: TextEdit) => a.range.start <= b.range.end && b.range.start <= a.range.end;

/** The text with its edits made; they do not touch each other. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  return edits
    .toSorted((a, b) => b.range.start - a.range.start)
    .reduce((done, { range, text: put }) => done.slice(0, range.start) + put + done.slice(range.end), text);
}

/** The repository with some texts in place of those on disk. */
export function withTexts(loaded: Loaded, changed: readonly Changed[]): Loaded {
  const { repository } = loaded;
  const byPath = new Map(changed.map((change) => [change.path, change]));
  const registers = changed.filter(
    ({ path }) => path === repository.config.file.path || path === repository.register.file?.path,
  );
  for (const { path, text } of registers) {
    if (path === configName) repository.config = new Config(text);
    else repository.register = new AgencyRegister(text);
  }
  const isAllNew = registers.some(({ path }) => path === configName);
  const documents = loaded.documents.map((item): LoadedDocument => {
    const text = byPath.get(item.document.path)?.text;
    if (text === undefined && !isAllNew) return item;
    const document = repository.parse(item.document.path, text ?? item.document.text);
    repository.update(document);
    return { document, file: item.file };
  });
  return { ...loaded, documents };
}

/** Writes the new texts. A byte-order mark and the line breaks are part of the text, so all other bytes stay. */
export function writeFixed(fixed: FixedRepository): void {
  for (const [file, text] of fixed.written) writeFileSync(file, text);
}
