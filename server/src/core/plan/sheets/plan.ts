import { toJapaneseDate } from '../../../../../schemas/dates.ts';
import type { IndexEntry } from '../../workspace/case-index.ts';
import { consentParts } from '../consent.ts';
import {
  type Cell,
  fieldsPart,
  firstLine,
  type Part,
  type Row,
  type SheetContent,
  type SheetField,
  textCell,
} from '../model.ts';
import type { SheetReader } from '../reader.ts';
import { stampOf } from './stamp.ts';

type PlanReader = SheetReader<'plan'>;

const stampTones = { 案: 'draft', 決定: 'done', 支援中: 'running', 終了: 'ended' } as const;

/** 支援プラン: in the layout of a プラン兼利用申込書. */
export function planSheet(reader: PlanReader): SheetContent {
  const round = reader.text('round');
  const stamp = stampOf(reader.text('state'), reader.line('state'), stampTones);
  const body = [reader.section('本人・世帯の意向'), reader.section('支援の目標・方向性')];
  const parts = [needsTable(reader), rolesTable(reader), termPart(reader)];
  const blocks = [...outreachPart(reader), ...participationPart(reader), ...urgentPart(reader)];
  const decision = decisionPart(reader);
  const consent = agreementParts(reader);
  // Last, so that it shows the fields that no other part has taken.
  const head = headPart(reader);
  return {
    ...(round ? { detail: `第${round}回${round === '1' ? '（初回）' : ''}` } : {}),
    ...stamp,
    parts: [
      head,
      ...reader.preamble(),
      ...body,
      ...parts,
      ...blocks,
      ...reader.otherSections(),
      decision,
      ...consent,
      ...evaluationParts(reader),
    ],
  };
}

function headPart(reader: PlanReader): Part {
  const fields: SheetField[] = [
    reader.field('caseNumber', false),
    reader.field('writtenOn', false),
    reader.field('author', false),
    reader.field('lead', false),
    reader.field('programs', true),
    ...reader.remaining(),
  ];
  return fieldsPart(fields);
}

function needsTable(reader: PlanReader): Part {
  const widths = { issue: 15, person: 8, goal: 21, support: 30, agency: 15, due: 11 };
  return reader.table('needs', widths, reader.word('課題と支援'));
}

function rolesTable(reader: PlanReader): Part {
  const table = reader.table('roles', { agency: 29, role: 16, staff: 18, frequency: 19, period: 18 });
  const leads = (reader.document.as('plan')?.lead?.value ?? []).map(({ value }) => value);
  const names = (reader.document.as('plan')?.roles?.value ?? []).map(({ value, range }) => ({
    name: value.agency?.value,
    line: reader.lineAt(range.start),
  }));
  const isLead = (row: Row) => {
    const name = names.find(({ line }) => line === row.line)?.name;
    return name !== undefined && leads.some((lead) => reader.repository.register.same(lead, name));
  };
  return { ...table, rows: table.rows.map((row) => (isLead(row) ? markLead(row) : row)) };
}

function markLead(row: Row): Row {
  const [agency, ...rest] = row.cells;
  if (!agency) return row;
  return {
    ...row,
    tone: 'lead',
    cells: [{ line: agency.line, content: { kind: 'marked', mark: '主担当', cell: agency } }, ...rest],
  };
}

/** プラン期間 on one line, when both of its dates can be read. */
function termPart(reader: PlanReader): Part {
  const period = reader.document.as('plan')?.period?.value;
  const field = reader.field('period', false);
  const [start, end] = [period?.start?.value, period?.end?.value];
  const cell: Cell = start && end ? { line: field.cell.line, content: { kind: 'range', start, end } } : field.cell;
  const fields = [{ ...field, cell, wide: true }, reader.field('monitoring', true)];
  return fieldsPart(fields, '期間とモニタリング', reader.line('period'));
}

function outreachPart(reader: PlanReader): readonly Part[] {
  return whenUsed(reader, 'アウトリーチ', ['noticed', 'approach', 'tie']);
}

function participationPart(reader: PlanReader): readonly Part[] {
  return whenUsed(reader, '参加支援', ['place', 'placeAssessment', 'matching', 'settling']);
}

type PlanField = Parameters<PlanReader['field']>[0];

/** A block of a programme: when the plan uses it, or when somebody filled it in all the same. */
function whenUsed(reader: PlanReader, program: string, ids: readonly PlanField[]): readonly Part[] {
  const chosen = reader.document.as('plan')?.programs?.value.some(({ value }) => value === program) ?? false;
  if (!chosen && !ids.some((id) => reader.has(id))) return [];
  const fields = ids.map((id) => reader.field(id, true));
  return [fieldsPart(fields, program, firstLine(fields))];
}

function urgentPart(reader: PlanReader): readonly Part[] {
  return reader.has('urgent')
    ? [
        fieldsPart(
          [{ ...reader.field('urgent', true), label: '会議を待てない理由' }],
          '緊急の支援',
          reader.line('urgent'),
        ),
      ]
    : [];
}

function decisionPart(reader: PlanReader): Part {
  const fields = [reader.field('meeting', true), reader.field('decidedOn', false), reader.field('decidedBy')];
  return fieldsPart(fields, '会議と支援決定', firstLine(fields));
}

function agreementParts(reader: PlanReader): readonly Part[] {
  const record = reader.document.as('plan');
  const tables = consentParts({
    title: '本人同意と情報の共有',
    caseNumber: record?.caseNumber?.value,
    at: record?.decidedOn?.value ?? record?.writtenOn?.value ?? reader.repository.today,
    stated: record?.consent,
    ...reader.consentQuery(reader.entry(reader.fields.consent.key)),
  });
  return [
    ...tables,
    {
      kind: 'signature',
      title: undefined,
      statement: `この${reader.repository.config.kindName('plan')}について説明を受けました。内容に同意し、支援の利用を申し込みます。また、支援に必要な情報を、上の表の範囲で関係機関が共有することに同意します。`,
      lines: ['本人', '代理人（続柄　　　　）', '説明した職員'],
    },
  ];
}

/** Evaluations of this very plan, in the order of their dates. */
function evaluationParts(reader: PlanReader): readonly Part[] {
  const number = reader.document.as('plan')?.caseNumber?.value;
  if (number === undefined) return [];
  const { index } = reader.repository;
  return index
    .ofCase(number, 'evaluation')
    .filter(({ facts }) => facts.plan !== undefined && index.resolve(facts.plan)?.path === reader.document.path)
    .sort((a, b) => ((a.facts.date ?? '') < (b.facts.date ?? '') ? -1 : 1))
    .map((entry) => evaluationTable(entry));
}

function evaluationTable({ facts }: IndexEntry<'evaluation'>): Part {
  const columns = [
    { label: '目標', width: 80 },
    { label: '達成', width: 20 },
  ];
  const rows = (facts.achievements ?? []).map(
    (item): Row => ({ line: undefined, tone: 'plain', cells: [textCell(item.goal), textCell(item.result)] }),
  );
  const judgement: Row = { line: undefined, tone: 'group', cells: [textCell('判定'), textCell(facts.judgement)] };
  const when = [facts.kind, facts.date && toJapaneseDate(facts.date)].filter((part) => part !== undefined);
  return { kind: 'table', title: `評価（${when.join('・')}）`, line: undefined, columns, rows: [...rows, judgement] };
}
