import { basename } from 'node:path';
import { addDays, daysBetween, toJapaneseDate } from '../../../../schemas/dates.ts';
import { kindIds, kinds } from '../../../../schemas/index.ts';
import { nextCaseNumber } from '../../core/begin/start.ts';
import type { CaseDocument } from '../../core/document/document.ts';
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

/** Requests of the client's views (twins in client/src/views/protocol.ts). */
const requests = {
  cases: 'kasane/cases',
  due: 'kasane/due',
  agencies: 'kasane/agencies',
  place: 'kasane/place',
} as const;

/** Where a due day stands in its document. */
export interface PlaceParams {
  readonly uri: string;
  readonly kind: DueKind;
  readonly date: string;
}

/** Answers the requests behind the views. */
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
  return {
    ...headOf(home),
    items,
    kinds: names,
    nextNumber: nextCaseNumber(repository.today, repository.index.caseNumbers),
  };
}

function headOf(home: CaseRepository) {
  return {
    root: toUri(home.root, ''),
    name: home.repository.config.record.municipality?.value ?? basename(home.root),
  };
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
