import { toJapaneseDate } from '../../../../../schemas/dates.ts';
import { entryOf } from '../../document/yaml.ts';
import { type MeetingCase, viewMeeting } from '../../workspace/meeting-view.ts';
import { foldCaseNumber } from '../../workspace/normalize.ts';
import { briefConsentParts } from '../consent.ts';
import {
  fieldsPart,
  isBlank,
  type Line,
  type Part,
  type Row,
  type SheetContent,
  type SheetField,
  type TablePart,
  textCell,
  withoutBlankColumns,
} from '../model.ts';
import { proseOf, sectionsOf, within } from '../outline.ts';
import type { SheetReader } from '../reader.ts';

type MinutesReader = SheetReader<'minutes'>;

/**
 * 会議録: with several cases, what belongs to all stands first and each case on a page of its own, so that a page can
 * be given to those who have to do with that case.
 */
export function minutesSheet(reader: MinutesReader): SheetContent {
  const cases = casesOf(reader);
  const isSingle = cases.length === 1 && reader.document.as('minutes')?.cases?.value.length === 1;
  const attendance = reader.table('attendees', { agency: 50, profession: 30, name: 20 });
  const table = reader.table('decisions', { content: 48, agency: 26, due: 16, caseNumber: 12, done: 16 });
  const decisions = withoutBlankColumns(table, ['完了']);
  const entries = caseTable(reader);
  const common = commonDecisions(decisions, isSingle ? [] : cases);
  const [only] = cases;
  const head = headFields(reader);
  return {
    ...titleOf(reader),
    ...(isSingle && only ? { caseNumber: only.number } : {}),
    parts: [
      fieldsPart(head),
      attendance,
      ...(isSingle && only ? caseFacts(reader, only) : [entries]),
      ...common,
      ...reader.preamble(),
      ...commonSections(reader, isSingle ? [] : cases),
      ...(isSingle ? [] : cases.map((entry) => casePage(reader, entry, decisions))),
    ],
  };
}

/** The meeting gives the sheet its name; the foot of each page names its day, too. */
function titleOf(reader: MinutesReader): Pick<SheetContent, 'name' | 'detail' | 'running'> {
  const kind = reader.repository.config.kindName('minutes');
  const names = meetingNames(reader).join('・');
  const date = reader.document.as('minutes')?.date?.value;
  const running = [names, kind].filter((part) => part !== '').join(' ') + (date ? `（${toJapaneseDate(date)}）` : '');
  return names === '' ? { running } : { name: names, detail: kind, running };
}

function meetingNames(reader: MinutesReader): readonly string[] {
  const names = (reader.document.as('minutes')?.meeting?.value ?? []).map(({ value }) => value);
  return names.map((name) => reader.repository.config.meeting(name)?.name ?? name);
}

function casesOf(reader: MinutesReader): readonly MeetingCase[] {
  const minutes = reader.document.as('minutes');
  return minutes ? viewMeeting(reader.document, minutes, reader.repository).cases : [];
}

function headFields(reader: MinutesReader): readonly SheetField[] {
  reader.entry(reader.fields.meeting.key);
  return [
    reader.field('date', false),
    reader.field('time', false),
    reader.field('venue', false),
    reader.field('occasion', false),
    reader.field('host', false),
    reader.field('next'),
    { label: '会議の根拠', ...meetingGround(reader) },
    reader.field('secrecy', false),
    ...reader.remaining(),
  ];
}

/** The ground recorded in the minutes, else that of the meeting in kasane.yaml. */
function meetingGround(reader: MinutesReader): Omit<SheetField, 'label'> {
  const own = reader.cell('ground');
  if (own.content.kind !== 'blank') return { cell: own, wide: false };
  const grounds = meetingNames(reader).flatMap((name) => reader.repository.config.meeting(name)?.ground ?? []);
  return { cell: textCell([...new Set(grounds)].join('・'), reader.line('meeting')), wide: false };
}

/** The cases at a glance: number, meeting, conclusion, lead. The rest stands on the page of each. */
function caseTable(reader: MinutesReader): Part {
  const table = reader.table('cases', { number: 16, meeting: 22, decision: 30, lead: 32 }, '話し合ったケース');
  const shown = withoutBlankColumns(table, ['会議']);
  const known = new Set(['番号', '会議', '決定', '主担当']);
  return { ...shown, columns: shown.columns.filter(({ label }) => known.has(label)) };
}

/** Decisions that belong to none of the cases that have pages of their own. */
function commonDecisions(decisions: TablePart, cases: readonly MeetingCase[]): readonly Part[] {
  if (cases.length === 0) return [isColumnUsed(decisions) ? decisions : withoutColumn(decisions)];
  const rows = decisions.rows.filter((row) => !cases.some(({ number }) => isFor(row, number)));
  return rows.length > 0 ? [{ ...decisions, rows }] : [];
}

/** Place of the column ケース among those of 決定事項. */
const caseColumn = 3;

function caseOf(row: Row): string | undefined {
  const content = row.cells[caseColumn]?.content;
  return content?.kind === 'text' ? foldCaseNumber(content.text) : undefined;
}

function isFor(row: Row, number: string): boolean {
  return caseOf(row) === foldCaseNumber(number);
}

/** Whether the decisions are about several cases. */
function isColumnUsed({ rows }: TablePart): boolean {
  return new Set(rows.map(caseOf)).size > 1;
}

/** Without the column ケース, where all rows are about one case. */
function withoutColumn(table: TablePart): TablePart {
  const rest = <T>(list: readonly T[]) => list.filter((_, i) => i !== caseColumn);
  return {
    ...table,
    columns: rest(table.columns),
    rows: table.rows.map((row) => ({ ...row, cells: rest(row.cells) })),
  };
}

/** Sections of the body that are about no single case. */
function commonSections(reader: MinutesReader, cases: readonly MeetingCase[]): readonly Part[] {
  const own =
    cases.length > 1
      ? new Set(
          within(
            reader.chunks,
            cases.flatMap(({ sections }) => sections),
          ),
        )
      : new Set();
  return sectionsOf(reader.chunks.filter((chunk) => !own.has(chunk))).map((section) => proseOf(section));
}

function casePage(reader: MinutesReader, entry: MeetingCase, decisions: TablePart): Part {
  const rows = decisions.rows.filter((row) => isFor(row, entry.number));
  const chunks = within(reader.chunks, entry.sections);
  const [head, ...rest] = chunks;
  const title = head ? head.heading.title : entry.number;
  const opening: readonly Part[] =
    head && head.text.trim() !== ''
      ? [{ kind: 'prose', title: undefined, line: head.line, chunks: [{ ...head, heading: undefined }], room: false }]
      : [];
  const line: Line = head?.heading.line ?? reader.lineAt(entry.entry.range.start);
  return {
    kind: 'page',
    title,
    caseNumber: entry.number,
    line,
    parts: [
      ...caseFacts(reader, entry),
      withoutColumn({ ...decisions, rows }),
      ...opening,
      ...sectionsOf(rest, (head?.heading.level ?? 2) + 1).map((section) => proseOf(section)),
    ],
  };
}

/** On what the meeting took the case up, and what it concluded. */
function caseFacts(reader: MinutesReader, entry: MeetingCase): readonly Part[] {
  const start = entry.entry.range.start;
  const at = reader.lineAt(start);
  const { known, own } = reader.itemFields('cases', reader.item('cases', start));
  const field = (id: CaseField, always: boolean, label?: string): readonly SheetField[] => {
    const found = known.get(id);
    if (!found || (!always && isBlank(found.cell))) return [];
    return [{ ...found, label: label ?? found.label, cell: { ...found.cell, line: found.cell.line ?? at } }];
  };
  const fields = [
    ...field('number', true, 'ケース番号'),
    ...field('meeting', false),
    groundField(entry, known.get('ground'), at),
    ...field('reason', false, '同意なしで扱う理由'),
    ...field('decision', true),
    ...field('lead', true),
    ...field('sendBackReason', false),
    ...own,
  ];
  return [fieldsPart(fields, 'ケースの扱い', at), ...caseConsent(reader, entry)];
}

type CaseField = 'number' | 'meeting' | 'reason' | 'decision' | 'lead' | 'sendBackReason';

/** The ground as written at the case, else the one of the minutes or the meeting. */
function groundField({ ground, meeting }: MeetingCase, own: SheetField | undefined, at: Line): SheetField {
  const cell = own && !isBlank(own.cell) ? own.cell : textCell(ground?.name ?? meeting?.ground, at);
  return { label: '取り上げる根拠', cell, wide: false };
}

/** Consent on the day of the meeting. */
function caseConsent(reader: MinutesReader, { entry, number }: MeetingCase): readonly Part[] {
  return briefConsentParts({
    title: '本人同意',
    caseNumber: number,
    at: reader.document.as('minutes')?.date?.value ?? reader.repository.today,
    stated: entry.value.consent,
    ...reader.consentQuery(entryOf(reader.item('cases', entry.range.start), '同意')),
  });
}
