import { readDate } from '../../../../schemas/dates.ts';
import type { FactsOf, KindId } from '../../../../schemas/index.ts';
import { principal } from '../workspace/consent.ts';
import type { Repository } from '../workspace/repository.ts';
import { latest, type Occasion, ownOrigin, roundOf, type Value, type Values } from './occasion.ts';

type Filler = (occasion: Occasion, today: string) => Values;

/** What the case and the repository already say, by kind; the rest is left to the person. */
const fillers: Readonly<Record<KindId, Filler>> = {
  case: (_, today) => ({
    receivedOn: today,
    household: [{ name: principal, relation: principal, age: '〔年代〕' }],
    sectors: ['〔分野〕'],
    lead: '〔主担当の機関〕',
    state: '受付',
  }),
  referral: (o, today) => ({ sentOn: today, from: receiverOf(o), household: people(o), consent: consentOf(o) }),
  intake: (o, today) => ({
    receivedOn: ownCase(o)?.receivedOn ?? today,
    receiver: leadOf(o),
    consent: consentOf(o),
  }),
  assessment: (o, today) => ({
    writtenOn: today,
    author: receiverOf(o),
    issues: people(o).map(({ name }) => ({ person: name })),
  }),
  plan: planValues,
  progress: () => ({}),
  minutes: minutesValues,
  evaluation: evaluationValues,
  closure: (o, today) => ({ date: today, evaluation: linkTo(latest(o, 'evaluation')), successor: leadOf(o) }),
  consent: (o, today) => ({
    person: unconsented(o),
    date: today,
    taker: leadOf(o),
    sharedWith: consentMeetings(o.repository),
  }),
  resource: ({ name }) => ({ name }),
};

const withoutCase: readonly KindId[] = ['minutes', 'resource'];

/** The values of a new document. */
export function valuesFor(occasion: Occasion): Values {
  const { kind, caseNumber, repository } = occasion;
  const own = withoutCase.includes(kind) || caseNumber === undefined ? {} : { caseNumber: shownNumber(occasion) };
  return { ...own, ...fillers[kind](occasion, repository.today) };
}

/** The number as its ケース writes it. */
function shownNumber(occasion: Occasion): string | undefined {
  return ownCase(occasion)?.caseNumber ?? occasion.caseNumber;
}

function planValues(o: Occasion, today: string): Values {
  const last = latest(o, 'plan')?.facts;
  const assessment = latest(o, 'assessment')?.facts;
  const lead = leadOf(o);
  const gaps = { agency: '〔機関名〕', due: '〔期限〕' };
  const needs = (assessment?.issues ?? []).map(({ id, issue, person }) => ({ id, issue, person, ...gaps }));
  const roles = (last?.roles ?? []).map(({ agency, role }) => ({ agency, role: oneOrMore(role) }));
  return {
    round: String(roundOf(o)),
    writtenOn: today,
    author: assessment?.author ?? last?.author ?? lead,
    state: '案',
    programs: last?.programs ?? [],
    needs,
    roles: roles.length > 0 ? roles : lead ? [{ agency: lead, role: '主担当' }] : [],
    lead,
    consent: consentOf(o),
  };
}

function oneOrMore(values: readonly string[] | undefined): Value | undefined {
  return values?.length === 1 ? values[0] : values;
}

function evaluationValues(o: Occasion, today: string): Values {
  const plan = latest(o, 'plan');
  return {
    date: today,
    plan: linkTo(plan),
    kind: 'モニタリング',
    achievements: (plan?.facts.needs ?? []).flatMap(({ goal }) => (goal ? [{ goal }] : [])),
    work: (plan?.facts.roles ?? []).flatMap(({ agency }) => (agency ? [{ agency, state: '〔状況〕' }] : [])),
  };
}

function minutesValues(o: Occasion, today: string): Values {
  const before = ownOrigin(o, 'minutes')?.facts;
  return before ? nextMeeting(before, today) : meetingOn(o, today);
}

/** The next meeting of the same sort, on the day that was set, with the same agencies and cases. */
function nextMeeting({ meeting, next, host, attendees, cases }: FactsOf<'minutes'>, today: string): Values {
  const agencies = (attendees ?? []).flatMap(({ agency }) => agency ?? []);
  return {
    meeting: oneOrMore(meeting),
    date: (next && readDate(next).iso) || today,
    host,
    attendees: [...new Set(agencies)].map((agency) => ({ agency })),
    cases: (cases ?? []).flatMap(({ number, ground }) => (number ? [{ number, ground }] : [])),
    decisions: [openDecision],
  };
}

/** A decision says who does it until when. */
const openDecision = { content: '〔内容〕', agency: '〔機関名〕', due: '〔期限〕' };

/** The meeting follows from the consent: without one only a meeting of the law may take the case. */
function meetingOn(o: Occasion, today: string): Values {
  const isGiven = o.caseNumber === undefined || consentOf(o) === 'あり';
  const meeting = meetingFor(o.repository, isGiven);
  const members = meeting ? o.repository.consents.members(meeting.name) : [];
  const roles = (latest(o, 'plan')?.facts.roles ?? []).flatMap(({ agency }) => agency ?? []);
  const entry = {
    number: shownNumber(o),
    consent: isGiven ? 'あり' : '未確認',
    ...(isGiven ? {} : { ground: meeting?.ground, reason: '〔理由〕' }),
  };
  return {
    meeting: meeting?.name,
    date: today,
    host: latest(o, 'plan')?.facts.author ?? leadOf(o),
    attendees: [...new Set(members.length > 0 ? members : roles)].map((agency) => ({ agency })),
    cases: o.caseNumber === undefined ? '該当なし' : [entry],
    decisions: [openDecision],
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

function people({ repository, caseNumber = '' }: Occasion) {
  return repository
    .household(caseNumber)
    .filter(({ household }) => household)
    .map(({ name, relation, age }) => ({ name, relation, age }));
}

function ownCase(occasion: Occasion): FactsOf<'case'> | undefined {
  return latest(occasion, 'case')?.facts;
}

function leadOf(occasion: Occasion): string | undefined {
  return ownCase(occasion)?.lead ?? latest(occasion, 'plan')?.facts.lead?.[0];
}

/** Who works on the case before anybody leads it. */
function receiverOf(occasion: Occasion): string | undefined {
  return (
    ownOrigin(occasion, 'intake')?.facts.receiver ?? leadOf(occasion) ?? latest(occasion, 'intake')?.facts.receiver
  );
}

function consentOf({ repository, caseNumber = '' }: Occasion, person = principal): string {
  const at = repository.today;
  const consent = repository.consents.judge({ caseNumber, person, at, statement: undefined });
  return consent.state === 'given' ? 'あり' : '未確認';
}

/** The first person of the household whose consent is not on record. */
function unconsented(o: Occasion): string {
  return people(o).find(({ name }) => consentOf(o, name) !== 'あり')?.name ?? principal;
}

function linkTo(entry: { readonly path: string } | undefined): string | undefined {
  return entry?.path.replace(/\.md$/i, '');
}
