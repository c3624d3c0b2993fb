import type { FactsOf, KindId } from '../../../../schemas/index.ts';
import { principal } from '../../core/workspace/consent.ts';
import type { Repository } from '../../core/workspace/repository.ts';

/** A value to be written: text, a list, or a block by English ids. */
export type Value = string | readonly Value[] | { readonly [id: string]: Value | undefined };
/** Values that a new document is filled with, by English id. */
export type Values = { readonly [id: string]: Value | undefined };

/** What a new document is made for. */
export interface Occasion {
  readonly repository: Repository;
  /** Folded; undefined for kinds that belong to no case. */
  readonly caseNumber: string | undefined;
  /** ISO date that counts as today. */
  readonly today: string;
  readonly name: string | undefined;
}

type Filler = (occasion: Occasion & { readonly number: string }) => Values;

/** What the case and the repository already say, by kind; the rest is left to the person. */
const fillers: Readonly<Record<KindId, Filler>> = {
  case: ({ today }) => ({
    receivedOn: today,
    household: [{ name: principal, relation: principal }],
    state: '受付',
  }),
  referral: (o) => ({ sentOn: o.today, from: leadOf(o), household: people(o), consent: consentOf(o, principal) }),
  intake: (o) => ({ receivedOn: receivedOn(o) ?? o.today, consent: consentOf(o, principal) }),
  assessment: (o) => ({
    writtenOn: o.today,
    author: leadOf(o),
    issues: people(o).map(({ name }) => ({ person: name })),
  }),
  plan: planValues,
  progress: () => ({}),
  minutes: minutesValues,
  evaluation: evaluationValues,
  closure: (o) => ({ date: o.today, evaluation: latest(o, 'evaluation')?.link, successor: leadOf(o) }),
  consent: (o) => ({
    person: unconsented(o),
    date: o.today,
    taker: leadOf(o),
    sharedWith: consentMeetings(o.repository),
  }),
  resource: ({ name }) => ({ name }),
};

/** The values of a new document. */
export function valuesFor(kind: KindId, occasion: Occasion): Values {
  const number = occasion.caseNumber ?? '';
  const own = kind === 'minutes' || kind === 'resource' ? {} : { caseNumber: occasion.caseNumber };
  return { ...own, ...fillers[kind]({ ...occasion, number }) };
}

type WithNumber = Parameters<Filler>[0];

function planValues(o: WithNumber): Values {
  const last = latest(o, 'plan')?.facts;
  const issues = latest(o, 'assessment')?.facts.issues ?? [];
  const lead = leadOf(o);
  const agencies = (last?.roles ?? []).map(({ agency, role }) => ({ agency, role: role?.join('・') }));
  return {
    round: String(roundOf(o)),
    writtenOn: o.today,
    author: lead,
    state: '案',
    programs: last?.programs ?? [],
    needs: issues.map(({ id, issue, person }) => ({ id, issue, person })),
    roles: agencies.length > 0 ? agencies : lead ? [{ agency: lead, role: '主担当' }] : [],
    lead,
    consent: consentOf(o, principal),
  };
}

/** The number of the next plan. */
export function roundOf({ repository, caseNumber }: Occasion): number {
  const rounds = repository.facts(caseNumber ?? '', 'plan').map((plan) => plan.round ?? 0);
  return Math.max(0, ...rounds) + 1;
}

function evaluationValues(o: WithNumber): Values {
  const plan = latest(o, 'plan');
  return {
    date: o.today,
    plan: plan?.link,
    kind: 'モニタリング',
    achievements: (plan?.facts.needs ?? []).map(({ goal }) => ({ goal })),
    work: (plan?.facts.roles ?? []).map(({ agency }) => ({ agency })),
  };
}

/** The meeting follows from the consent: without one only a meeting of the law may take the case. */
function minutesValues(o: WithNumber): Values {
  const isGiven = o.caseNumber === undefined || consentOf(o, principal) === 'あり';
  const meeting = meetingFor(o.repository, isGiven);
  const attendees = meeting ? o.repository.consents.members(meeting.name).map((agency) => ({ agency })) : [];
  const entry = {
    number: o.caseNumber,
    consent: isGiven ? 'あり' : '未確認',
    ...(isGiven ? {} : { ground: meeting?.ground, reason: '〔理由〕' }),
  };
  return {
    meeting: meeting?.name,
    date: o.today,
    attendees,
    cases: o.caseNumber === undefined ? '該当なし' : [entry],
    ...(isGiven ? {} : { secrecy: '〔確かめた日〕' }),
  };
}

function meetingFor({ config }: Repository, isGiven: boolean) {
  const takesWithout = (ground: string | undefined) => config.grounds.find(ground ?? '')?.withoutConsent === true;
  return config.meetings.find(({ ground }) => takesWithout(ground) !== isGiven) ?? config.meetings[0];
}

function consentMeetings({ config }: Repository): readonly string[] {
  return config.meetings.filter(({ ground }) => ground === '本人同意').map(({ name }) => name);
}

function people({ repository, number }: WithNumber) {
  return repository
    .household(number)
    .filter(({ household }) => household)
    .map(({ name, relation, age }) => ({ name, relation, age }));
}

function leadOf({ repository, number }: WithNumber): string | undefined {
  return repository.facts(number, 'case')[0]?.lead ?? latest({ repository, number }, 'plan')?.facts.lead?.[0];
}

function receivedOn({ repository, number }: WithNumber): string | undefined {
  return repository.facts(number, 'case')[0]?.receivedOn;
}

function consentOf({ repository, number, today }: WithNumber, person: string): string {
  const consent = repository.consents.judge({ caseNumber: number, person, at: today, statement: undefined });
  return consent.state === 'given' ? 'あり' : '未確認';
}

/** The first person of the household whose consent is not on record. */
function unconsented(o: WithNumber): string {
  return people(o).find(({ name }) => consentOf(o, name) !== 'あり')?.name ?? principal;
}

/** The latest document of a kind, by its own number or date. */
function latest<K extends KindId>({ repository, number }: Pick<WithNumber, 'repository' | 'number'>, kind: K) {
  const entries = repository.index.ofCase(number, kind).toSorted((a, b) => (order(a.facts) < order(b.facts) ? 1 : -1));
  const [first] = entries;
  return first ? { facts: first.facts, link: first.path.replace(/\.md$/, '') } : undefined;
}

function order(facts: FactsOf<KindId>): string {
  const { writtenOn, date, round } = facts as { writtenOn?: string; date?: string; round?: number };
  return `${String(round ?? 0).padStart(4, '0')} ${date ?? writtenOn ?? ''}`;
}
