import type { Text } from '../../../../schemas/text.ts';
import { agencyTypes, readingOf } from '../../../../schemas/vocabulary/index.ts';
import type { Agency } from '../workspace/agencies.ts';
import { foldName } from '../workspace/normalize.ts';
import type { Repository } from '../workspace/repository.ts';
import { both, type Candidate } from './candidate.ts';
import { fieldNamed, fieldsOf, topValue } from './region.ts';
import type { Part } from './templates.ts';
import type { ValueContext, ValueSource } from './value-context.ts';

const aliasesOfType = new Map(agencyTypes.map((type) => [type.text, type.aliases]));

/** Agencies of the register: those at the table first, those of the past last. */
export const agencyValues: ValueSource = (context) => {
  const { repository, field } = context;
  const members = membersAt(context);
  const agencies = repository.register.agencies.map((agency) => toCandidate(agency, context, members));
  const meetings = field.key === '共有先' ? repository.config.meetings.map(({ name }) => meetingCandidate(name)) : [];
  const unknown = [...members.values()].filter((name) => !repository.register.find(name)).map(memberCandidate);
  const fallback = repository.register.isEmpty ? typeCandidates() : [];
  return [...agencies, ...unknown, ...meetings, ...fallback];
};

function toCandidate(agency: Agency, context: ValueContext, members: ReadonlyMap<string, string>): Candidate {
  const { repository } = context;
  const ended = agency.until !== undefined && agency.until < repository.today;
  const isMember = members.has(repository.register.identity(agency.name));
  return {
    kind: 'agency',
    text: agency.name,
    reading: [agency.reading ?? readingOf(agency.name), ...agency.short.map(readingOf)].join('|'),
    aliases: [...agency.short, ...agency.former, ...(aliasesOfType.get(agency.type ?? '') ?? [])],
    note: both([agency.sectors.join('・'), agency.short[0]].filter(Boolean).join(' ')),
    help: agencyHelp(agency),
    rank: ended ? 3 : isMember ? 0 : 1,
    outdated: ended,
    ...withStaff(agency, context),
  };
}

function agencyHelp(agency: Agency): Text {
  const lines = [agency.type, agency.operation, agency.section].filter((part) => part !== undefined);
  return both(lines.join('・'));
}

/** The keys that follow an agency in a row and say who comes: filled in where the register leaves no choice. */
const staffKeys = ['担当', '職種'];

/** A row of 役割分担 or 出席 goes on with the agency's one profession. */
function withStaff(agency: Agency, { spot, field }: ValueContext): { readonly parts?: readonly Part[] } {
  if (field.key !== '機関' || spot.place.kind === 'item') return {};
  const fields = fieldsOf(spot.container);
  const staff = staffKeys.map((key) => fieldNamed(fields, key)).find((found) => found !== undefined);
  const professions = [...new Set(agency.staff.flatMap((person) => person.profession ?? []))];
  const [only] = professions;
  if (!staff || only === undefined || professions.length > 1 || spot.place.siblings.has(staff.key)) return {};
  const indent = `\n${' '.repeat(spot.place.column)}`;
  const role = fieldNamed(fields, '役割');
  const askRole: readonly Part[] =
    role && !spot.place.siblings.has(role.key) ? [`${indent}${role.key}: `, { stop: '〔役割〕' }] : [];
  return { parts: [agency.name, ...askRole, `${indent}${staff.key}: ${only}`] };
}

/** Members of the meeting that minutes are about, by identity. */
function membersAt({ repository, spot }: ValueContext): ReadonlyMap<string, string> {
  if (spot.region.kind !== 'minutes') return new Map();
  const names = meetingNames(spot.region, repository).flatMap((name) => repository.consents.members(name));
  return new Map(names.map((name) => [repository.register.identity(name), name]));
}

function meetingNames(region: ValueContext['spot']['region'], repository: Repository): readonly string[] {
  const own = topValue(region, '会議');
  return own ? [own] : repository.config.meetings.map(({ name }) => name);
}

function memberCandidate(name: string): Candidate {
  const note = { ja: '構成員（台帳にない）', en: 'member, not in the register' };
  return { kind: 'agency', text: name, reading: readingOf(name), rank: 1, note };
}

function meetingCandidate(name: string): Candidate {
  const note = { ja: '会議の構成員', en: 'members of the meeting' };
  return { kind: 'word', text: name, reading: readingOf(name), rank: 2, note };
}

/** Without a register the types of agencies stand in. */
function typeCandidates(): readonly Candidate[] {
  return agencyTypes.map(({ text, reading, group, aliases }) => ({
    kind: 'agency',
    text,
    reading,
    aliases,
    rank: 2,
    note: both(group),
  }));
}

/** The agency of the row that a place stands in. */
export function rowAgency({ repository, spot }: ValueContext): Agency | undefined {
  const name = spot.place.siblings.get('機関');
  const agency = name ? repository.register.find(name) : undefined;
  return agency && foldName(agency.name) !== '' ? agency : undefined;
}
