import type { CaseDocument } from '../document/document.ts';
import { missingFields } from '../document/levels.ts';
import type { OffsetRange } from '../document/source.ts';
import { entryOf } from '../document/yaml.ts';
import type { Finding } from '../rules/finding.ts';
import { insertField } from '../rules/insert.ts';
import type { Fix, TextEdit } from '../rules/rule.ts';
import type { Repository } from '../workspace/repository.ts';
import type { Action } from './action.ts';
import { registerAgency } from './register-agency.ts';
import { silence } from './silence.ts';

export type { Action } from './action.ts';

/** What can be done about findings that touch a range: their fixes, then silencing them with a reason. */
export function actionsAt(
  repository: Repository,
  document: CaseDocument,
  findings: readonly Finding[],
  range: OffsetRange,
): readonly Action[] {
  const wide = range.start === range.end ? lineAround(document, range.start) : range;
  const here = findings.filter((finding) => finding.range.start <= wide.end && wide.start <= finding.range.end);
  const fixes = here.flatMap((finding) => finding.fixes().map((fix) => toAction(fix, finding)));
  const registrations = here.flatMap((finding) => registerAgency(repository, document, finding) ?? []);
  return [...fixes, ...registrations, ...here.flatMap((finding) => silence(document, finding) ?? [])];
}

/** A cursor means its line: behind an empty `作成者: ` stands who wants to know what belongs there. */
function lineAround({ source }: CaseDocument, offset: number): OffsetRange {
  return source.lineRange(source.lineAt(offset));
}

function toAction({ title, edits, elsewhere, creates, preferred }: Fix, finding: Finding): Action {
  return {
    title,
    sort: 'fix',
    edits,
    finding,
    ...(elsewhere ? { elsewhere } : {}),
    ...(creates ? { creates } : {}),
    ...(preferred === undefined ? {} : { preferred }),
  };
}

/** All safe fixes at once; those that would touch the text of an earlier one wait for the next time. */
export function fixAll(findings: readonly Finding[]): Action | undefined {
  const edits: TextEdit[] = [];
  for (const finding of findings) {
    const fix = finding.fixes().find(({ safe, elsewhere }) => safe && !elsewhere);
    if (fix?.edits.every((edit) => edits.every((other) => isApart(edit, other)))) edits.push(...fix.edits);
  }
  const title = { ja: '確実な修正をすべて行う', en: 'Apply all safe fixes' };
  return edits.length === 0 ? undefined : { title, sort: 'fixAll', edits };
}

function isApart(a: TextEdit, b: TextEdit): boolean {
  return a.range.end < b.range.start || b.range.end < a.range.start;
}

/** Adds every must field that is absent or empty, each with its placeholder. */
export function addMissingFields(repository: Repository, document: CaseDocument): Action | undefined {
  const missing = missingFields(document, repository.config).filter(({ level }) => level === 'must');
  if (missing.length < 2) return undefined;
  const title = {
    ja: `足りない必須の欄をすべて加える（${missing.length}）`,
    en: `Add all missing must fields (${missing.length})`,
  };
  return { title, sort: 'source', edits: merged(missing.map((field) => insertField(document, field))) };
}

/**
 * Adds the must fields that do not stand there at all. Their findings are at the opening fence, where nobody looks who
 * has just set 状態 to 決定: so it is offered on every line of the front matter.
 */
export function addAbsentFields(
  repository: Repository,
  document: CaseDocument,
  range: OffsetRange,
): Action | undefined {
  if (range.start >= document.matter.bodyStart) return undefined;
  const absent = missingFields(document, repository.config).filter(
    ({ level, map, field, depth }) => level === 'must' && depth === 0 && !entryOf(map, field.key),
  );
  if (absent.length === 0) return undefined;
  const names = absent.map(({ field }) => field.key).join('・');
  const title = { ja: `足りない欄を加える（${names}）`, en: `Add the missing fields (${names})` };
  return { title, sort: 'fix', edits: merged(absent.map((field) => insertField(document, field))) };
}

/** Insertions at one place become one, in the order of the form. */
function merged(edits: readonly TextEdit[]): readonly TextEdit[] {
  const byPlace = new Map<string, TextEdit>();
  for (const edit of edits) {
    const key = `${edit.range.start}-${edit.range.end}`;
    const known = byPlace.get(key);
    byPlace.set(key, known ? { ...known, text: known.text + edit.text } : edit);
  }
  return [...byPlace.values()];
}
