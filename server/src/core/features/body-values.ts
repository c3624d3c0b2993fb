import { kindOf } from '../../../../schemas/index.ts';
import { readingOf } from '../../../../schemas/vocabulary/index.ts';
import type { CaseDocument } from '../document/document.ts';
import { namesCase } from '../workspace/meeting-view.ts';
import { foldCaseNumber } from '../workspace/normalize.ts';
import type { Repository } from '../workspace/repository.ts';
import type { Candidate } from './candidate.ts';
import { levelLabels } from './key-values.ts';
import { kindTemplates } from './kind-templates.ts';
import { frontMatterRegion, topValue } from './region.ts';
import { tableCandidates } from './table-values.ts';
import type { Part } from './templates.ts';
import { contactValues, word } from './word-values.ts';

interface BodyInput {
  readonly repository: Repository;
  readonly document: CaseDocument;
  readonly offset: number;
}

interface Found {
  readonly start: number;
  readonly lead?: number;
  readonly candidates: readonly Candidate[];
}

/** What an entry of 支援経過 says, in the order of the form. */
const entryKeys = ['対応者', '相手', '内容', '次の予定'];

/** Headings and the lines of a progress entry; nothing in running text. */
export function bodyCandidates(input: BodyInput): Found | undefined {
  const { document, offset } = input;
  const line = document.source.lineAt(offset);
  const { start } = document.source.lineRange(line);
  const before = document.text.slice(start, offset);
  if (!document.matter.present) return wholeDocument(input, start, before);
  if (!document.matter.closed) return undefined;
  const table = tableCandidates(input);
  if (table) return table;
  if (/^#{0,6}[ \u3000]*[^ \u3000]*$/.test(before) && (before === '' || before.startsWith('#')))
    return { start, lead: /^[#\s]*/.exec(before)?.[0].length ?? 0, candidates: headings(input) };
  return entryLine(input, start, before);
}

/** An empty file begins with a template. */
function wholeDocument({ repository, document }: BodyInput, start: number, before: string): Found | undefined {
  const isBlank = document.text.slice(0, start).trim() === '' && /^[^\s#>*|]{0,12}$/.test(before);
  if (!isBlank || !repository.scope.expects(document.path)) return undefined;
  return { start, candidates: kindTemplates(repository, document, 'whole') };
}

function headings(input: BodyInput): readonly Candidate[] {
  const { document, repository } = input;
  const kind = document.kind ?? frontMatterRegion(document, repository)?.kind;
  if (!kind) return [];
  if (kind === 'progress') return entryHeads(input);
  const cases = kind === 'minutes' ? caseHeadings(input) : [];
  const depth = kind === 'minutes' && isInCase(input) ? 3 : 2;
  const missing = kindOf(kind).sections.flatMap(({ title, level, help }, i): Candidate[] => {
    const isThere = depth === 2 && document.body.sections.some((section) => section.title.trim() === title);
    if (isThere) return [];
    const rank = (level === 'must' ? 0 : 1) + i / 100;
    return [{ ...heading(depth, title), note: levelLabels[level], help, rank }];
  });
  return [...cases, ...missing];
}

function heading(depth: number, title: string): Candidate {
  const text = `${'#'.repeat(depth)} ${title}`;
  return { kind: 'section', text, reading: readingOf(title), aliases: [title], rank: 0, parts: [`${text}\n\n`] };
}

/** Sections of the cases of the minutes that have none yet. */
function caseHeadings({ document }: BodyInput): readonly Candidate[] {
  const cases = document.as('minutes')?.cases?.value ?? [];
  return cases.flatMap(({ value }, i): Candidate[] => {
    const number = value.number?.value;
    const folded = number && foldCaseNumber(number);
    if (!folded || document.body.sections.some(({ title }) => namesCase(title, folded))) return [];
    return [{ ...heading(2, number), rank: -1 + i / 100 }];
  });
}

/** Under the heading of a case the parts stand one level deeper. */
function isInCase({ document, offset }: BodyInput): boolean {
  const cases = document.as('minutes')?.cases?.value ?? [];
  const numbers = cases.flatMap(({ value }) => (value.number ? [foldCaseNumber(value.number.value)] : []));
  return document.body.sections.some(
    ({ level, title, heading: head, content }) =>
      level === 2 && head.end < offset && offset <= content.end && numbers.some((number) => namesCase(title, number)),
  );
}

/** Heads of progress entries: today, each way of contact. */
function entryHeads({ repository }: BodyInput): readonly Candidate[] {
  return contactValues.map((method) => {
    const text = `### ${repository.today} ${method.text}`;
    const lines = entryKeys.flatMap((key): readonly Part[] => [`\n- ${key}: `, { stop: '' }]);
    const parts: readonly Part[] = [`### ${repository.today} `, { stop: '10:00' }, ` ${method.text}\n`, ...lines, '\n'];
    return { ...method, kind: 'section', text, aliases: [method.text, repository.today], parts };
  });
}

/** `- 対応者: ` and the like: their keys, agencies and people. */
function entryLine(input: BodyInput, start: number, before: string): Found | undefined {
  const { document, repository } = input;
  if (document.kind !== 'progress') return undefined;
  const value = /^- (対応者|相手)[:：] *([^、・ ]*)$/.exec(before);
  if (value) {
    const candidates = value[1] === '対応者' ? agencies(repository) : people(input);
    return { start: start + before.length - (value[2]?.length ?? 0), candidates };
  }
  if (!/^- ?[^:：]{0,8}$/.test(before) || !isInEntry(input)) return undefined;
  const candidates = entryKeys.map(
    (key, i): Candidate => ({ ...word(`- ${key}: `, i / 10, 'key'), aliases: [key, '-'] }),
  );
  return { start, candidates };
}

function agencies({ register, today }: Repository): readonly Candidate[] {
  return register.agencies
    .filter(({ until }) => until === undefined || until >= today)
    .map(({ name, reading, short, former }) => ({
      ...word(name, 0, 'agency'),
      reading: reading ?? readingOf(name),
      aliases: [...short, ...former],
    }));
}

function people({ repository, document }: BodyInput): readonly Candidate[] {
  const region = frontMatterRegion(document, repository);
  const number = region && topValue(region, 'ケース番号');
  return number ? repository.household(number).map(({ name }, i) => word(name, i / 100, 'person')) : [];
}

function isInEntry({ document, offset }: BodyInput): boolean {
  return document.body.sections.some(
    ({ level, heading: head, content }) => level === 3 && head.end < offset && offset <= content.end,
  );
}
