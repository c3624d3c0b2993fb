import { basename } from 'node:path';
import { addDays, daysBetween, fiscalYear, toJapaneseDate } from '../../../../schemas/dates.ts';
import { type KindId, kindIds, kinds } from '../../../../schemas/index.ts';
import type { CaseDocument } from '../../core/document/document.ts';
import { newDocument } from '../../core/features/new-document.ts';
import { agencyOverviews } from '../../core/overview/agencies.ts';
import { caseOverviews } from '../../core/overview/cases.ts';
import { type DueKind, dueItems, dueLabels } from '../../core/overview/due.ts';
import { agenciesName } from '../../core/workspace/scope.ts';
import type { CaseRepository } from '../case-repository.ts';
import { readFile } from '../files.ts';
import { guarded } from '../guard.ts';
import type { Server } from '../server.ts';
import type { Session } from '../session.ts';
import { toPath, toUri } from '../uris.ts';

/** Requests of the client's views and commands (twins in client/src/protocol.ts). */
const requests = {
  cases: 'kasane/cases',
  due: 'kasane/due',
  agencies: 'kasane/agencies',
  place: 'kasane/place',
  newDocument: 'kasane/newDocument',
} as const;

/** What one repository answers. */
export interface RootAnswer<T> {
  readonly root: string;
  readonly name: string;
  readonly items: readonly T[];
}

/** Where a due day stands in its document. */
export interface PlaceParams {
  readonly uri: string;
  readonly kind: DueKind;
  readonly date: string;
}

/** What a new document is made for; `root` may be a folder whose kasane.yaml was written a moment ago. */
export interface NewDocumentParams {
  readonly root: string;
  readonly kind: KindId;
  readonly caseNumber?: string;
}

/** A document to be written: its address and text. */
export interface NewDocumentResult {
  readonly uri: string;
  readonly text: string;
}

/** Answers the requests behind the views, and those that find a place or begin a document. */
export function registerOverview({ session }: Server): void {
  const { connection, report } = session;
  const overRoots = <T>(name: string, answer: (home: CaseRepository) => T) =>
    connection.onRequest(
      name,
      guarded<unknown, T[]>(name, report, [], async () => {
        await session.workspace.searched;
        await Promise.all(session.workspace.repositories.map(({ ready }) => ready));
        return session.workspace.repositories.map(answer);
      }),
    );
  overRoots(requests.cases, casesOf);
  overRoots(requests.due, (home) => dueOf(session, home));
  overRoots(requests.agencies, agenciesOf);
  connection.onRequest(
    requests.place,
    guarded<PlaceParams, { line: number; character: number } | null>(requests.place, report, null, (params) =>
      placeOf(session, params),
    ),
  );
  connection.onRequest(
    requests.newDocument,
    guarded<NewDocumentParams, NewDocumentResult | null>(requests.newDocument, report, null, (params) =>
      begin(session, params),
    ),
  );
}

const states: readonly string[] = kinds.case.fields.state.type.choices ?? [];

function casesOf(home: CaseRepository) {
  const items = caseOverviews(home.repository).map(({ path, documents, ...shown }) => ({
    ...shown,
    uri: toUri(home.root, path),
    order: shown.state === undefined ? states.length : states.indexOf(shown.state),
    documents: documents.map(({ kind, name, path: own }) => ({
      kind,
      name,
      uri: toUri(home.root, own),
      file: basename(own),
    })),
  }));
  const { repository } = home;
  const names = kindIds.map((id) => ({ id, name: repository.config.kindName(id) }));
  return { ...headOf(home), items, kinds: names, nextNumber: nextNumber(home) };
}

function headOf(home: CaseRepository) {
  return {
    root: toUri(home.root, ''),
    name: home.repository.config.record.municipality?.value ?? basename(home.root),
  };
}

/** The number behind the last one of this fiscal year: R6-013 after R6-012. */
function nextNumber({ repository }: CaseRepository): string {
  const year = /^令和(元|\d+)年/.exec(toJapaneseDate(`${fiscalYear(repository.today)}-05-01`))?.[1] ?? '1';
  const prefix = `R${year === '元' ? '1' : year}-`;
  const used = repository.index.caseNumbers
    .filter((number) => number.toUpperCase().startsWith(prefix))
    .map((number) => Number(/\d+$/.exec(number)?.[0] ?? 0));
  return `${prefix}${String(Math.max(0, ...used) + 1).padStart(3, '0')}`;
}

function dueOf({ settings }: Session, home: CaseRepository) {
  const { today } = home.repository;
  const items = dueItems(home.repository).map(({ path, ...item }) => ({
    ...item,
    uri: toUri(home.root, path),
    label: dueLabels[item.kind][settings.language],
    japaneseDate: toJapaneseDate(item.date),
    days: daysBetween(today, item.date),
    span: spanOf(item.date, today),
  }));
  return { ...headOf(home), items };
}

/** Which heading a day comes under; a week ends with its Sunday. */
function spanOf(date: string, today: string): 'overdue' | 'week' | 'month' | 'later' {
  const weekday = new Date(`${today}T00:00:00Z`).getUTCDay();
  if (date < today) return 'overdue';
  if (date <= addDays(today, (7 - weekday) % 7)) return 'week';
  return date.slice(0, 7) === today.slice(0, 7) ? 'month' : 'later';
}

function agenciesOf(home: CaseRepository) {
  const { repository, root } = home;
  const source = repository.register.file?.source;
  const items = agencyOverviews(repository).map(({ offset, roles, ...agency }) => ({
    ...agency,
    uri: toUri(root, agenciesName),
    line: source?.positionAt(offset).line ?? 0,
    roles: roles.map(({ path, ...role }) => ({ ...role, uri: toUri(root, path) })),
  }));
  return { ...headOf(home), items };
}

interface Spot {
  readonly value: string | undefined;
  readonly start: number;
}

/** The fields that can say that something is due. */
const spots: Readonly<Record<DueKind, (document: CaseDocument) => readonly (Spot | undefined)[]>> = {
  monitoring: (document) => [spot(document.as('plan')?.monitoring)],
  planEnd: (document) => [spot(document.as('plan')?.period?.value.end)],
  consentExpiry: (document) => [spot(document.as('consent')?.until)],
  followUp: (document) => [spot(document.as('closure')?.followUp?.value.when)],
  decision: (document) => (document.as('minutes')?.decisions?.value ?? []).map(({ value }) => spot(value.due)),
};

function spot(
  located: { readonly value: unknown; readonly range: { readonly start: number } } | undefined,
): Spot | undefined {
  return located && { value: String(located.value), start: located.range.start };
}

async function placeOf({ workspace }: Session, { uri, kind, date }: PlaceParams) {
  const home = workspace.known(toPath(uri));
  const file = home && (await readFile({ workspace, home }, home.pathOf(toPath(uri))));
  if (!file) return null;
  const found = spots[kind](file.document).filter((each) => each !== undefined);
  const best = found.find(({ value }) => value === date) ?? found[0];
  return best ? file.document.source.positionAt(best.start) : null;
}

/** From which document of its case a kind is begun: the one that says most of it. */
const origins: { readonly [K in KindId]?: readonly KindId[] } = {
  plan: ['assessment'],
  evaluation: ['plan'],
  closure: ['evaluation'],
  minutes: ['plan'],
};

/** A number becomes the name of a folder. */
const caseForm = /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u;

async function begin(session: Session, params: NewDocumentParams): Promise<NewDocumentResult | null> {
  const isNumber = params.caseNumber === undefined || caseForm.test(params.caseNumber);
  const home = isNumber ? await homeAt(session, toPath(params.root)) : undefined;
  if (!home) return null;
  const document = await originOf(session, home, params);
  const title = { ja: '', en: '' };
  const made = newDocument(home.repository, document, { kind: params.kind, title });
  const text = params.kind === 'case' ? withCaseValues(made.text, home.repository.today) : made.text;
  return { uri: toUri(home.root, made.path), text };
}

async function homeAt({ workspace }: Session, root: string): Promise<CaseRepository | undefined> {
  const find = () => workspace.repositories.find((home) => toUri(home.root, '') === toUri(root, ''));
  if (!find()) await workspace.rescan(root.replace(/[\\/]+$/, ''));
  await find()?.ready;
  return find();
}

async function originOf(
  { workspace }: Session,
  home: CaseRepository,
  { kind, caseNumber = '' }: NewDocumentParams,
): Promise<CaseDocument> {
  const { index } = home.repository;
  for (const origin of [...(origins[kind] ?? []), 'case' as const]) {
    const entry = index.ofCase(caseNumber, origin).at(-1);
    const file = entry && kind !== 'case' && (await readFile({ workspace, home }, entry.path));
    if (file) return file.document;
  }
  const number = caseNumber === '' ? '' : `ケース番号: ${caseNumber}\n`;
  const folder = kind === 'resource' ? 'resources' : `cases/${caseNumber}`;
  return home.repository.parse(`${folder}/ケース.md`, `---\n種別: ケース\n${number}---\n`);
}

/** What is true of every case on its first day. */
function withCaseValues(text: string, today: string): string {
  return text
    .replace(/^受付日:.*$/m, `受付日: ${today}`)
    .replace(/^状態:.*$/m, '状態: 受付')
    .replace(/^( *- )呼称:.*$/m, '$1呼称: 本人')
    .replace(/^( +)続柄:.*$/m, '$1続柄: 本人');
}
