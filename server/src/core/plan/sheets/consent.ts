import {
  blank,
  type Cell,
  cellText,
  fieldsPart,
  isBlank,
  listCell,
  type Part,
  type Row,
  type SheetContent,
  textCell,
  withoutBlankColumns,
} from '../model.ts';
import type { SheetReader } from '../reader.ts';

type ConsentReader = SheetReader<'consent'>;

/** 同意書: what the person agrees to, with everybody who may see it named one by one. */
export function consentSheet(reader: ConsentReader): SheetContent {
  const withdrawn = reader.line('withdrawn');
  const isWithdrawn = reader.has('withdrawn');
  const head = [reader.field('caseNumber', false), reader.field('person', false)];
  const what = [reader.field('purpose', true), reader.field('items', true)];
  const partners = partnersTable(reader);
  const term = [reader.field('until', false), ...(isWithdrawn ? [reader.field('withdrawn', false)] : [])];
  const record = [reader.field('date', false), reader.field('method', false), reader.field('taker', true)];
  const proxyIds = (['proxy', 'relation', 'reason'] as const).filter((id) => reader.has(id));
  const proxy = proxyIds.map((id) => ({
    ...reader.field(id),
    label: id === 'proxy' ? '代理人' : `代理の${reader.fields[id].label.ja}`,
  }));
  return {
    ...(isWithdrawn ? { stamp: { text: '撤回', line: withdrawn, tone: 'ended' as const } } : {}),
    parts: [
      fieldsPart(head),
      fieldsPart(what, '共有する目的と項目', reader.line('purpose')),
      partners,
      fieldsPart([...term, ...record, ...proxy, ...reader.remaining()], '同意の記録', reader.line('date')),
      ...reader.preamble(),
      ...reader.otherSections(),
      signature,
    ],
  };
}

const signature: Part = {
  kind: 'signature',
  title: undefined,
  statement:
    '支援を受けるために、上の目的で、上の項目を、上の一覧の機関が共有することに同意します。一覧にない機関には伝えられません。この同意は、いつでも取り消すことができます。取り消しても、支援を受けられなくなることはありません。',
  lines: ['本人', '代理人（続柄　　　　）', '説明した職員'],
};

const columns = [
  { label: '機関・会議', width: 34 },
  { label: '種類・構成員', width: 48 },
  { label: '電話', width: 18 },
];

/** The sharing partners; a meeting's name is followed by those who sit in it. */
function partnersTable(reader: ConsentReader): Part {
  const line = reader.line('sharedWith');
  const cell = reader.cell('sharedWith');
  const partners = cell.content.kind === 'list' ? cell.content.items : isBlank(cell) ? [] : [cell];
  const rows = partners.map((partner) => partnerRow(reader, partner));
  const table = { kind: 'table' as const, title: '情報を共有する先の一覧', line, columns, rows };
  return withoutBlankColumns(table, ['電話']);
}

function partnerRow(reader: ConsentReader, partner: Cell): Row {
  const { config, consents, register } = reader.repository;
  const name = cellText(partner);
  const members = [...new Set(consents.members(name))];
  const meeting = config.meeting(name);
  if (meeting || members.length > 0) {
    const count = members.length > 0 ? `（${members.length}機関）` : '';
    const names = listCell(
      members.map((member) => textCell(member)),
      'columns',
    );
    const title = textCell(`${meeting?.name ?? name}${count}`, partner.line);
    return { line: partner.line, tone: 'group', cells: [title, names, blank] };
  }
  const agency = register.find(name);
  return { line: partner.line, tone: 'plain', cells: [partner, textCell(agency?.type), textCell(agency?.phone)] };
}
