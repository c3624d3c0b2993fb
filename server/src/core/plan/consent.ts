import { consentBlock } from '../../../../schemas/common.ts';
import { isEmpty, type Located, type RecordOf } from '../document/bind.ts';
import { entryOf, type YamlNode } from '../document/yaml.ts';
import { principal, type Statement, samePerson } from '../workspace/consent.ts';
import { toStatement } from '../workspace/meeting-view.ts';
import type { Repository } from '../workspace/repository.ts';
import { type CellContext, cellOf, hiddenKeys } from './cells.ts';
import {
  type Cell,
  cellText,
  dateCell,
  isBlank,
  type Line,
  listCell,
  type Row,
  type TablePart,
  textCell,
  withoutBlankColumns,
} from './model.ts';

/** What a document says about consent, and for whom and when it must hold. */
export interface ConsentQuery {
  readonly title: string;
  readonly caseNumber: string | undefined;
  /** ISO date at which the consent must hold. */
  readonly at: string;
  /** The document's own statement as it is written, and as far as it could be read. */
  readonly node: YamlNode | undefined;
  readonly stated: Located<readonly Located<RecordOf<typeof consentBlock.fields>>[]> | undefined;
  /** Line of the statement's key. */
  readonly line: Line;
  readonly context: CellContext;
  readonly repository: Repository;
}

/** One person's consent, as far as document and 同意書 say. */
interface PersonalConsent {
  readonly person: string;
  /** The document's own words; none for what only a 同意書 says. */
  readonly node: YamlNode | undefined;
  readonly statement: Statement;
  readonly line: Line;
}

type Part = keyof typeof consentBlock.fields;

/**
 * Consent person by person: as the document states it, completed by the 同意書 in force; below, the other people of
 * the case whose 同意書 is in force on that day. A second table names what is shared with whom.
 */
export function consentParts(query: ConsentQuery): readonly [TablePart, ...TablePart[]] {
  const consents = consentsOf(query);
  const cells = (consent: PersonalConsent) => (part: Part) => partCell(consent, part, query.context);
  const people: TablePart = {
    kind: 'table',
    title: query.title,
    line: query.line,
    columns: [
      { label: '対象者', width: 13 },
      { label: '状況', width: 10 },
      { label: '同意日', width: 17 },
      { label: '取得者・方法', width: 43 },
      { label: '有効期限', width: 17 },
    ],
    rows: consents.map((consent) => personRow(consent, cells(consent), query.context)),
  };
  const rows = sharingRows(consents.map((consent) => ({ ...consent, cell: cells(consent) })));
  return rows.length === 0 ? [people] : [people, sharingTable(rows)];
}

/** As `consentParts`, but what is shared with whom only where the document itself says it, not only a 同意書. */
export function briefConsentParts(query: ConsentQuery): readonly TablePart[] {
  const [people, ...sharing] = consentParts(query);
  const isStated = query.stated?.value.some(({ value }) => value.sharedWith !== undefined || value.items !== undefined);
  return isStated ? [people, ...sharing] : [people];
}

function consentsOf(query: ConsentQuery): readonly PersonalConsent[] {
  const { node, context } = query;
  const items = (node?.kind === 'list' ? node.items : node ? [node] : []).filter((item) => !isEmpty(item));
  const stated = items.map((item): PersonalConsent => {
    const bound = query.stated?.value.find(({ range }) => range.start === item.range.start)?.value ?? {};
    const person = bound.person?.value ?? principal;
    const line = context.source.lineAt(item.range.start);
    return { person, node: item, statement: resolve(query, person, toStatement(bound)), line };
  });
  const others = peopleWithForms(query)
    .filter((person) => !stated.some((entry) => samePerson(entry.person, person)))
    .map((person) => ({ person, node: undefined, statement: resolve(query, person, undefined), line: undefined }));
  return [...stated, ...others];
}

/** The people of the case whose 同意書 is in force. */
function peopleWithForms({ caseNumber, at, repository }: ConsentQuery): readonly string[] {
  if (caseNumber === undefined) return [];
  const people = repository.index.ofCase(caseNumber, 'consent').flatMap(({ facts }) => facts.person ?? []);
  return [...new Set(people)].filter(
    (person) => repository.consents.judge({ caseNumber, person, at, statement: undefined }).state === 'given',
  );
}

/** The statement, with the parts it leaves out taken from the 同意書 that stands behind it. */
function resolve({ caseNumber, at, repository }: ConsentQuery, person: string, said: Statement | undefined): Statement {
  if (caseNumber === undefined) return said ?? {};
  const consent = repository.consents.judge({ caseNumber, person, at, statement: said });
  if (consent.state !== 'given' || !consent.terms.form) return said ?? {};
  return { state: 'あり', ...consent.terms.form.facts, ...said };
}

/** A part of the consent: as written, else as resolved. */
function partCell({ node, statement, line }: PersonalConsent, part: Part, context: CellContext): Cell {
  const field = consentBlock.fields[part];
  const isShort = node !== undefined && node.kind !== 'map' && part === consentBlock.shorthand;
  const written = cellOf(isShort ? node : entryOf(node, field.key)?.value, field.type, context);
  if (!isBlank(written)) return written;
  const value = statement[part];
  if (value === undefined) return textCell('', line);
  if (typeof value !== 'string')
    return listCell(
      value.map((item) => textCell(item)),
      'inline',
      line,
    );
  return ['date', 'until', 'withdrawn'].includes(part) ? dateCell(value, line) : textCell(value, line);
}

type PartCell = (part: Part) => Cell;

function personRow(consent: PersonalConsent, cell: PartCell, context: CellContext): Row {
  const { person, node, line } = consent;
  const withdrawn = cell('withdrawn');
  const isSameWord = cellText(cell('relation')) === cellText(cell('proxy'));
  const said = isSameWord ? (['proxy', 'reason'] as const) : (['proxy', 'relation', 'reason'] as const);
  const taken = [
    cell('taker'),
    cell('method'),
    ...said.map((part) => labelled(consentBlock.fields[part].key, cell(part))),
    ...ownCells(node, context),
  ].filter((part) => !isBlank(part));
  const until = [cell('until'), labelled('撤回', withdrawn)].filter((part) => !isBlank(part));
  const cells = [
    textCell(person, line),
    cell('state'),
    cell('date'),
    listCell(taken, 'inline', line),
    listCell(until, 'lines', line),
  ];
  return { line, cells, tone: 'plain' };
}

function labelled(label: string, cell: Cell): Cell {
  if (isBlank(cell)) return cell;
  if (cell.content.kind === 'text') return textCell(`${label} ${cell.content.text}`, cell.line);
  return { line: cell.line, content: { kind: 'pairs', pairs: [{ label, cell }] } };
}

/** Keys that a place added to its blocks of consent. */
function ownCells(node: YamlNode | undefined, context: CellContext): readonly Cell[] {
  if (node?.kind !== 'map') return [];
  const known = new Set([...hiddenKeys, ...Object.values(consentBlock.fields).map(({ key }) => key)]);
  return node.entries
    .filter(({ key }) => !known.has(key.text))
    .map(({ key, value }) => labelled(key.text, cellOf(value, { shape: 'any' }, context)));
}

/** What is shared with whom; people with the same terms stand in one row. */
function sharingRows(consents: readonly (PersonalConsent & { readonly cell: PartCell })[]): readonly Row[] {
  const rows = new Map<string, { readonly names: string[]; readonly terms: readonly Cell[]; readonly line: Line }>();
  for (const { person, cell, line } of consents) {
    const terms = (['sharedWith', 'items'] as const).map((part) => inline(cell(part)));
    if (terms.every(isBlank)) continue;
    const key = terms.map(cellText).join('\n');
    const same = rows.get(key);
    if (same) same.names.push(person);
    else rows.set(key, { names: [person], terms, line });
  }
  return [...rows.values()].map(({ names, terms, line }) => ({
    line,
    cells: [textCell(names.join('、'), line), ...terms],
    tone: 'plain',
  }));
}

function inline(cell: Cell): Cell {
  return cell.content.kind === 'list' ? { ...cell, content: { ...cell.content, flow: 'inline' } } : cell;
}

function sharingTable(rows: readonly Row[]): TablePart {
  const columns = [
    { label: '対象者', width: 13 },
    { label: '情報を共有する先', width: 50 },
    { label: '共有する項目', width: 37 },
  ];
  const table = { kind: 'table' as const, title: undefined, line: undefined, columns, rows };
  return withoutBlankColumns(table, ['共有する項目']);
}
