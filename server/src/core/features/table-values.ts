import { type KindId, kindOf } from '../../../../schemas/index.ts';
import * as t from '../../../../schemas/types.ts';
import type { CaseDocument } from '../document/document.ts';
import type { Repository } from '../workspace/repository.ts';
import { agencyValues } from './agency-values.ts';
import { both, type Candidate } from './candidate.ts';
import { fieldsOf, frontMatterRegion, type Region, topValue } from './region.ts';
import { type TablePlace, tablePlaceAt } from './table-place.ts';
import type { Part } from './templates.ts';
import type { ValueContext } from './value-context.ts';
import { valuesOf } from './values.ts';

interface Input {
  readonly repository: Repository;
  readonly document: CaseDocument;
  readonly offset: number;
}

interface Found {
  readonly start: number;
  readonly lead?: number;
  readonly candidates: readonly Candidate[];
}

/** What the columns of tables hold, by their headings; one heading may mean several things. */
const columns: readonly (readonly [heading: RegExp, type: t.FieldType])[] = [
  [/職種|^担当者?$/, t.profession],
  [/機関|課$|所属|窓口|^担当者?$|出どころ|^相手$/, t.agency],
  [/役割/, t.role],
  [/期限|期日|日付|日$|時期|^いつ|次回/, t.date],
  [/^人$|^だれ|^誰|本人|対象|呼称|出どころ|^相手$/, t.person],
  [/課題|困りごと/, t.issue],
  [/番号|^ケース$/, t.caseNumber],
  [/^会議/, t.meeting],
  [/続柄/, t.kin],
];

/** Cells of a table by the heading of their column, and whole rows below it. */
export function tableCandidates(input: Input): Found | undefined {
  const place = tablePlaceAt(input.document, input.offset);
  const region = place && frontMatterRegion(input.document, input.repository);
  if (!place || !region) return undefined;
  if (place.column === undefined)
    return { start: place.start, lead: leadOf(input, place), candidates: rows(input, place, region) };
  const heading = place.headers[place.column];
  return { start: place.start, candidates: heading ? cellValues(input, place, region, heading) : [] };
}

function leadOf({ document, offset }: Input, { start }: TablePlace): number {
  return offset - start - document.text.slice(start, offset).replace(/[\s|]/g, '').length;
}

function cellValues(input: Input, place: TablePlace, region: Region, heading: string): readonly Candidate[] {
  const seen = new Set<string>();
  return fieldsNamed(heading, region.kind)
    .flatMap((field) => valuesOf(contextOf(input, place, region, field)))
    .map(({ parts: _, continues: __, ...candidate }) => candidate)
    .filter(({ text }) => !seen.has(text) && seen.add(text));
}

/** Fields that a heading stands for: the kind's own of that name, else what the words say. */
function fieldsNamed(heading: string, kind: KindId | undefined): readonly t.Field[] {
  const own = kind ? deepField({ shape: 'block', fields: kindOf(kind).fields }, heading) : undefined;
  const said = columns.filter(([pattern]) => pattern.test(heading));
  const fields = said.map(([, type]) => t.field(heading, heading, type, 'optional', '', ''));
  return own ? [own, ...fields] : fields;
}

function deepField(type: t.FieldType, key: string): t.Field | undefined {
  const fields = Object.values<t.Field>(fieldsOf(type));
  const own = fields.find((field) => field.key === key && field.type.shape !== 'block');
  if (own) return own;
  for (const { type: inner } of fields) {
    const found = deepField(inner, key);
    if (found) return found;
  }
  return undefined;
}

/** The row as the sources of values know one: its other cells are the entries beside the field. */
function contextOf({ repository, document }: Input, place: TablePlace, region: Region, field: t.Field): ValueContext {
  const token = { start: place.start, end: place.start };
  const siblings = new Map(
    place.headers.flatMap((heading, i) => {
      const cell = i === place.column ? '' : (place.cells[i] ?? '');
      return cell === '' ? [] : [[isAgency(heading) ? '機関' : heading, cell] as const];
    }),
  );
  const spot = {
    region,
    container: undefined,
    field,
    place: {
      kind: 'item' as const,
      path: [],
      key: field.key,
      typed: token,
      token,
      keyRange: undefined,
      column: 0,
      line: place.line,
      inItem: true,
      opensItem: false,
      siblings,
      listColumn: undefined,
    },
  };
  return { repository, document, spot, field, caseNumber: topValue(region, 'ケース番号') };
}

function isAgency(heading: string): boolean {
  return /機関|課$|所属|窓口/.test(heading);
}

const rowNote = { ja: '行を加える', en: 'add a row' };

/** An empty row, and one for each agency that has none yet: members of the meeting first, their profession filled in. */
function rows(input: Input, place: TablePlace, region: Region): readonly Candidate[] {
  const at = place.headers.findIndex(isAgency);
  const empty: Candidate = {
    kind: 'section',
    text: `| ${place.headers.join(' | ')} |`,
    note: rowNote,
    rank: -1,
    parts: rowParts(place, new Map()),
  };
  if (at < 0) return [empty];
  const { register } = input.repository;
  const listed = new Set(place.rows.map((cells) => register.identity(cells[at] ?? '')));
  const field = t.field('機関', 'Agency', t.agency, 'optional', '', '');
  const agencies = agencyValues(contextOf(input, place, region, field)).filter(
    ({ text, outdated }) => !outdated && !listed.has(register.identity(text)),
  );
  return [empty, ...agencies.map((agency) => agencyRow(input, place, agency))];
}

function agencyRow({ repository }: Input, place: TablePlace, candidate: Candidate): Candidate {
  const staff = repository.register.find(candidate.text)?.staff ?? [];
  const professions = [...new Set(staff.flatMap(({ profession }) => profession ?? []))];
  const only = professions.length === 1 ? professions[0] : undefined;
  const filled = new Map<string, string>();
  for (const heading of place.headers) {
    if (isAgency(heading)) filled.set(heading, candidate.text);
    else if (only !== undefined && /職種|^担当者?$/.test(heading)) filled.set(heading, only);
  }
  const text = `| ${[candidate.text, only].filter(Boolean).join(' | ')} |`;
  const aliases = [candidate.text, ...(candidate.aliases ?? [])];
  return { ...candidate, text, aliases, note: candidate.note ?? both(''), parts: rowParts(place, filled) };
}

function rowParts({ headers }: TablePlace, filled: ReadonlyMap<string, string>): readonly Part[] {
  return headers.flatMap((heading, i): readonly Part[] => {
    const known = filled.get(heading);
    return [i === 0 ? '| ' : ' | ', known ?? { stop: `〔${heading}〕` }, i === headers.length - 1 ? ' |' : ''];
  });
}
