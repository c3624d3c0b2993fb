import { sectors } from '../../../../../../schemas/choices.ts';
import type { Agency } from '../../../workspace/agencies.ts';
import { isClosed } from '../../../workspace/case-state.ts';
import { foldName } from '../../../workspace/normalize.ts';
import type { Repository } from '../../../workspace/repository.ts';
import { countContacts, recentContacts } from '../contacts.ts';
import { type Strength, strengthOf, strengthOfContacts, stronger } from '../frequency.ts';
import { readPeriod } from '../period.ts';
import type { PlanView, RoleView, Subject } from '../subject.ts';
import { oneLine } from '../text.ts';
import { type Person, peopleOf, personsNamed } from './people.ts';

/** Whether a support has not begun, goes on or is over. */
export type Phase = 'planned' | 'present' | 'ended';

/** An agency of the plan and how it stands to the household. */
export interface Supporter {
  readonly name: string;
  /** A shorter name of the register, for a narrow card. */
  readonly short: string | undefined;
  /** Its field, in this office's words. */
  readonly sector: string;
  readonly roles: readonly string[];
  readonly staff: readonly string[];
  readonly frequency: readonly string[];
  readonly strength: Strength;
  /** Whether 支援経過 shows more contact than the plan says. */
  readonly raised: boolean;
  readonly phase: Phase;
  readonly lead: boolean;
  /** Positions in `people`; none means the household as a whole. */
  readonly persons: readonly number[];
  readonly line: number | undefined;
}

/** The support map before it has a form. */
export interface MapModel {
  readonly people: readonly Person[];
  /** By field, in the order of the list of fields. */
  readonly supporters: readonly Supporter[];
  readonly plan: PlanView | undefined;
}

/** What is known of one agency while the rows of the plan are read. */
interface Draft {
  readonly name: string;
  readonly agency: Agency | undefined;
  readonly rows: RoleView[];
  readonly roles: string[];
  readonly persons: string[];
  sector?: string;
}

/** Who is in the picture: the people of the case and the agencies of its plan. */
export function mapModel(subject: Subject): MapModel {
  const { plan, repository } = subject;
  const people = peopleOf(subject, plan);
  if (!plan) return { people, supporters: [], plan };
  const contacts = recentContacts(subject);
  const names = namesIn(repository);
  const phase = phaseOf(plan, subject);
  const isLead = leadTest(plan, repository);
  const say = (text: string) => subject.say(text);
  const supporters = [...draftsOf(plan, repository).values()].map((draft) =>
    supporterOf(draft, { people, contacts, names, repository, phase, isLead, say }),
  );
  return { people, supporters: sortBySector(supporters, repository), plan };
}

function draftsOf(plan: PlanView, repository: Repository): ReadonlyMap<string, Draft> {
  const { register } = repository;
  const drafts = new Map<string, Draft>();
  const draft = (said: string): Draft => {
    const key = register.identity(said);
    const agency = register.find(said);
    const known = drafts.get(key) ?? { name: oneLine(agency?.name ?? said), agency, rows: [], roles: [], persons: [] };
    drafts.set(key, known);
    return known;
  };
  for (const row of plan.roles) {
    if (row.agency === undefined) continue;
    const known = draft(row.agency);
    known.rows.push(row);
    known.roles.push(...row.roles.map(oneLine));
  }
  for (const name of plan.facts.lead ?? []) draft(name);
  for (const need of plan.facts.needs ?? [])
    for (const name of need.agency ?? []) draft(name).persons.push(...(need.person === undefined ? [] : [need.person]));
  addPlace(plan, repository, draft);
  return drafts;
}

/** 受入先 of 参加支援: a 社会資源, whose field its own document gives. */
function addPlace({ facts }: PlanView, repository: Repository, draft: (name: string) => Draft): void {
  if (facts.place === undefined) return;
  const place = draft(facts.place);
  const same = (name: string | undefined) => name !== undefined && foldName(name) === foldName(place.name);
  const resource = repository.index.resources.find(({ facts: { name } }) => same(name))?.facts;
  const contact = resource?.contact === undefined ? undefined : repository.register.find(resource.contact);
  const sector = [...(resource?.sectors ?? []), ...(contact?.sectors ?? [])].find(isSector);
  if (sector !== undefined) place.sector = sector;
  if (place.roles.length === 0) place.roles.push('受入先');
}

function isSector(name: string): boolean {
  return (sectors as readonly string[]).includes(name);
}

interface Context {
  readonly people: readonly Person[];
  readonly contacts: readonly string[];
  readonly names: (name: string) => readonly string[];
  readonly repository: Repository;
  readonly phase: (period: string | undefined) => Phase;
  readonly isLead: (name: string) => boolean;
  readonly say: (text: string) => string;
}

function supporterOf(draft: Draft, { people, contacts, names, repository, phase, isLead, say }: Context): Supporter {
  const { name, agency, rows } = draft;
  const stated = rows.map(({ frequency }) => strengthOf(frequency)).reduce(stronger, 'weak');
  const seen = strengthOfContacts(countContacts(contacts, names(name)));
  const strength = stronger(stated, seen);
  return {
    name,
    short: agency?.short[0],
    sector: sectorOf(draft, repository),
    roles: unique(draft.roles.map(say)),
    staff: unique(rows.flatMap(({ staff }) => (staff ? [oneLine(staff)] : []))),
    frequency: unique(rows.flatMap(({ frequency }) => (frequency ? [oneLine(frequency)] : []))),
    strength,
    raised: strength !== stated,
    phase: nearest(rows.length === 0 ? [phase(undefined)] : rows.map(({ period }) => phase(period))),
    lead: isLead(name),
    persons: personsNamed(draft.persons, people),
    line: rows[0]?.line,
  };
}

const unique = (values: readonly string[]) => [...new Set(values.filter((value) => value !== ''))];

/** All names by which entries may speak of an agency, those before a renaming among them. */
function namesIn({ register }: Repository): (name: string) => readonly string[] {
  const byIdentity = new Map<string, string[]>();
  for (const { name, short, former } of register.agencies) {
    const key = register.identity(name);
    const names = byIdentity.get(key) ?? [];
    names.push(name, ...short, ...former);
    byIdentity.set(key, names);
  }
  return (name) => byIdentity.get(register.identity(name)) ?? [name];
}

function sectorOf({ agency, sector }: Draft, { register, config }: Repository): string {
  const current = agency && register.current(agency);
  const found = agency?.sectors[0] ?? current?.sectors[0] ?? sector ?? 'その他';
  return config.terms.reduce((said, [variant, term]) => said.replaceAll(variant, term), found);
}

function sortBySector(supporters: readonly Supporter[], { config }: Repository): readonly Supporter[] {
  const local = sectors.map((name) =>
    config.terms.reduce((said, [from, to]) => said.replaceAll(from, to), name as string),
  );
  const rank = ({ sector }: Supporter) => (local.includes(sector) ? local.indexOf(sector) : local.length);
  return [...supporters].sort((a, b) => rank(a) - rank(b));
}

/** Of several rows of one agency the one that is nearest to now. */
function nearest(phases: readonly Phase[]): Phase {
  return (['present', 'planned', 'ended'] as const).find((phase) => phases.includes(phase)) ?? 'present';
}

/** 案 is planned; a plan or case that is over has ended; else the time of the role decides, or that of the plan. */
function phaseOf(
  { facts, path }: PlanView,
  { number, plans, repository }: Subject,
): (period: string | undefined) => Phase {
  const { today } = repository;
  const over = facts.state === '終了' || (number !== undefined && isClosed(repository, number));
  const isReplaced = plans.at(-1)?.path !== path;
  return (text) => {
    const own = readPeriod(text);
    // What was promised without an end goes on after the joint support.
    if (over) return own?.start !== undefined && own.end === undefined && !isReplaced ? 'present' : 'ended';
    if (facts.state === '案') return 'planned';
    // A plan that runs on beyond its end is late, not over.
    const { start, end } = own ?? { start: facts.period?.start, end: undefined };
    if (start !== undefined && start > today) return 'planned';
    return end !== undefined && end < today ? 'ended' : 'present';
  };
}

function leadTest({ facts, roles }: PlanView, { register }: Repository): (name: string) => boolean {
  const stated = facts.lead ?? roles.flatMap((row) => (row.agency && row.roles.includes('主担当') ? [row.agency] : []));
  return (name) => stated.some((lead) => register.same(lead, name));
}
