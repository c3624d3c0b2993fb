import { daysBetween, toJapaneseDate } from '../../../../../../schemas/dates.ts';
import type { FactsOf } from '../../../../../../schemas/index.ts';
import { foldCaseNumber } from '../../../workspace/normalize.ts';
import { readPeriod } from '../period.ts';
import { compare, type PlanView, type RoleView, type Subject } from '../subject.ts';
import { oneLine } from '../text.ts';
import { type Entry, type LaneId, lanes, type Moment, type Shape, type Span, startOf } from './entry.ts';

/** Shapes of meetings in the order of kasane.yaml. */
const meetingShapes: readonly Shape[] = ['circle', 'square', 'triangle', 'diamond', 'down', 'hexagon'];

/** 10/20. */
export function shortDate(date: string): string {
  return `${Number(date.slice(5, 7))}/${Number(date.slice(8, 10))}`;
}

/** Everything of the case that has a day, lane by lane and by date. */
export function entriesOf(subject: Subject): readonly Entry[] {
  const entries = [
    ...beginnings(subject),
    ...subject.plans.flatMap((plan) => planSpans(plan, subject)),
    ...byAgency(subject.plans.flatMap((plan) => roleSpans(plan, subject))),
    ...checks(subject),
    ...meetings(subject),
    ...consents(subject),
    ...endings(subject),
  ];
  const order = ({ lane }: Entry) => lanes.indexOf(lane);
  // Roles keep the order of their agencies.
  const day = (entry: Entry) => (entry.lane === 'role' ? '' : startOf(entry));
  return entries.sort((a, b) => compare(order(a), order(b)) || compare(day(a), day(b)));
}

/** Roles of one agency one after the other. */
function byAgency(spans: readonly Span[]): readonly Span[] {
  const owners = [...new Set(spans.map(({ owner }) => owner))];
  return owners.flatMap((owner) =>
    spans.filter((span) => span.owner === owner).sort((a, b) => compare(a.start, b.start)),
  );
}

function moment(lane: LaneId, date: string | undefined, text: string, more: Partial<Moment> = {}): readonly Moment[] {
  if (date === undefined) return [];
  const said = oneLine(text);
  return [{ kind: 'moment', lane, date, shape: 'circle', open: false, text: said, full: said, ...more }];
}

function beginnings(subject: Subject): readonly Moment[] {
  const { config } = subject.repository;
  const named = [
    ...subject
      .entries('referral')
      .flatMap(({ facts }) => moment('start', facts.sentOn, `${config.kindName('referral')}`)),
    ...subject.entries('intake').flatMap(({ facts }) => moment('start', facts.receivedOn, config.kindName('intake'))),
    ...subject
      .entries('assessment')
      .flatMap(({ facts }) => moment('start', facts.writtenOn, config.kindName('assessment'))),
  ];
  const received = subject.entries('case').flatMap(({ facts }) => moment('start', facts.receivedOn, '受付'));
  return [...received.filter(({ date }) => !named.some((other) => other.date === date)), ...named];
}

function planSpans(plan: PlanView, subject: Subject): readonly Entry[] {
  const { facts } = plan;
  const { repository } = subject;
  const round = facts.round === undefined ? '' : `第${facts.round}回`;
  const state = facts.state === undefined ? '' : `（${facts.state}）`;
  const name = repository.config.kindName('plan');
  const decided = facts.decidedOn === undefined ? '' : `、支援決定 ${toJapaneseDate(facts.decidedOn)}`;
  const text = `${round || name}${state}`;
  const full = `${name}${round ? ` ${round}` : ''}${state}${decided}`;
  const start = facts.period?.start ?? facts.decidedOn;
  const draft = facts.state === '案';
  if (start === undefined)
    return moment('plan', facts.writtenOn, `${text} 作成`, { full: `${full} 作成`, open: draft });
  return [
    {
      ...plainSpan,
      lane: 'plan',
      start,
      end: endOfPlan(plan, subject),
      text,
      full: `${full}${cutNote(plan, subject)}`,
      draft,
    },
  ];
}

/** The last day of a plan; one that was replaced or closed before its time ended then. */
function endOfPlan({ facts, path }: PlanView, subject: Subject): string | undefined {
  const end = facts.period?.end;
  if (facts.state !== '終了') return end;
  const at = subject.plans.findIndex((plan) => plan.path === path);
  const next = subject.plans[at + 1]?.facts.period?.start;
  const closed = next === undefined ? subject.entries('closure').map(({ facts: closure }) => closure.date) : [next];
  const cuts = closed.flatMap((date) => (date !== undefined && date > (facts.period?.start ?? '') ? [date] : []));
  return [...cuts, ...(end === undefined ? [] : [end])].sort()[0];
}

function cutNote(plan: PlanView, subject: Subject): string {
  const { end } = plan.facts.period ?? {};
  return end === undefined || endOfPlan(plan, subject) === end ? '' : `、予定は${toJapaneseDate(end)}まで`;
}

/** Whether another plan took over. */
function isReplaced({ facts, path }: PlanView, { plans }: Subject): boolean {
  return facts.state === '終了' && plans.at(-1)?.path !== path;
}

const plainSpan = {
  kind: 'span',
  brief: undefined,
  draft: false,
  broken: false,
  lead: false,
  owner: undefined,
} as const;

/** Roles whose 期間 can be read; the others last as long as the plan. Those of a plan that was replaced end with it. */
function roleSpans(plan: PlanView, subject: Subject): readonly Span[] {
  const { facts, roles } = plan;
  const last = isReplaced(plan, subject) ? endOfPlan(plan, subject) : undefined;
  return roles.flatMap((row) => {
    const period = readPeriod(row.period);
    const start = period?.start ?? facts.period?.start;
    if (!period || start === undefined || row.agency === undefined) return [];
    const end = last !== undefined && last > start && (period.end ?? last) >= last ? last : period.end;
    const owner = subject.repository.register.identity(row.agency);
    return [{ ...plainSpan, lane: 'role', start, end, owner, ...roleWords(row.agency, row, plan, subject) }];
  });
}

function roleWords(said: string, row: RoleView, { facts }: PlanView, { repository }: Subject) {
  const { register } = repository;
  const agency = register.find(said);
  const name = oneLine(agency?.name ?? said);
  const isLead = (facts.lead ?? []).some((lead) => register.same(lead, name)) || row.roles.includes('主担当');
  const what = [...new Set([...(isLead ? ['主担当'] : []), ...row.roles.map(oneLine)])].join('・');
  const behind = what === '' ? '' : `（${what}）`;
  return {
    text: `${name}${behind}`,
    brief: agency?.short[0] === undefined ? name : `${oneLine(agency.short[0])}${behind}`,
    full: `${name}${behind}${facts.round === undefined ? '' : ` 第${facts.round}回`}`,
    draft: facts.state === '案',
    lead: isLead,
  };
}

function checks(subject: Subject): readonly Moment[] {
  const done = subject.entries('evaluation').flatMap(({ facts }) => {
    const judged = facts.judgement === undefined ? '' : `（${facts.judgement}）`;
    return moment('check', facts.date, `${facts.kind ?? subject.repository.config.kindName('evaluation')}${judged}`);
  });
  const planned = subject.plans.flatMap((plan) => plannedCheck(plan, subject));
  return [...done, ...planned];
}

/** Days by which a check may come early or late and still be the one that was planned. */
const tolerance = 45;

/** The next check of a plan, unless it was made. */
function plannedCheck({ facts, path }: PlanView, subject: Subject): readonly Moment[] {
  const due = facts.monitoring;
  if (due === undefined) return [];
  const { index, today } = subject.repository;
  const isMade = subject.entries('evaluation').some(({ facts: made }) => {
    const isOwn = made.plan === undefined || index.resolve(made.plan)?.path === path;
    return isOwn && made.date !== undefined && (made.date >= due || daysBetween(made.date, due) <= tolerance);
  });
  if (isMade) return [];
  const isLate = due < today;
  if (isLate && facts.state === '終了') return [];
  const text = isLate ? `モニタリング予定（未記録）` : '次回モニタリング';
  return moment('check', due, text, { open: true });
}

/** The name of a meeting in this place, and its shape by its place in kasane.yaml. */
function meetingShape(name: string, { repository }: Subject): { readonly name: string; readonly shape: Shape } {
  const { config } = repository;
  const meeting = config.meeting(name);
  const at = meeting ? config.meetings.indexOf(meeting) : meetingShapes.length - 1;
  return { name: oneLine(meeting?.name ?? name), shape: meetingShapes[at % meetingShapes.length] ?? 'circle' };
}

function meetings(subject: Subject): readonly Moment[] {
  return subject.entries('minutes').flatMap(({ facts }) => {
    const own = ownCases(facts, subject);
    const names = own.flatMap((entry) => (entry.meeting === undefined ? [] : [entry.meeting]));
    const said = names.length > 0 ? names : (facts.meeting ?? []).slice(0, 1);
    const { name, shape } = meetingShape(said[0] ?? subject.repository.config.kindName('minutes'), subject);
    const decided = own.flatMap(({ decision }) => (decision === undefined ? [] : [oneLine(decision)])).join('、');
    const date = facts.date;
    const text = date === undefined ? '' : shortDate(date);
    return moment('meeting', date, text, {
      shape,
      meeting: name,
      full: decided === '' ? name : `${name}：${subject.say(decided)}`,
    });
  });
}

type CaseEntry = NonNullable<FactsOf<'minutes'>['cases']>[number];

function ownCases(facts: FactsOf<'minutes'>, { number }: Subject): readonly CaseEntry[] {
  const folded = number === undefined ? undefined : foldCaseNumber(number);
  return (facts.cases ?? []).filter((entry) => entry.number !== undefined && foldCaseNumber(entry.number) === folded);
}

function consents(subject: Subject): readonly Span[] {
  const forms = subject.entries('consent').map(({ facts }) => facts);
  return forms.flatMap((facts) => {
    const { date, until, withdrawn } = facts;
    if (date === undefined) return [];
    const broken = withdrawn !== undefined && (until === undefined || withdrawn <= until);
    const person = oneLine(facts.person ?? '対象者未記入');
    const text = `${subject.say(person)}${sharedNote(facts, forms)}${broken ? '（撤回）' : ''}`;
    const how = facts.method === undefined ? '' : `（${facts.method}）`;
    const full = `${text}の同意${how}${broken || until !== undefined ? '' : '、期限なし'}`;
    return [
      {
        ...plainSpan,
        lane: 'consent',
        start: date,
        end: broken ? withdrawn : until,
        owner: person,
        text,
        full,
        broken,
      },
    ];
  });
}

/** Towards whom, where one person gave several consents. */
function sharedNote({ person, sharedWith }: FactsOf<'consent'>, all: readonly FactsOf<'consent'>[]): string {
  const isOne = all.filter((other) => other.person === person).length === 1;
  return isOne || sharedWith === undefined ? '' : `（${oneLine(sharedWith.join('、'))}）`;
}

function endings(subject: Subject): readonly Moment[] {
  const name = subject.repository.config.kindName('closure');
  return subject.entries('closure').flatMap(({ facts }) => {
    const text = facts.reason === undefined ? name : `${name}（${oneLine(facts.reason)}）`;
    return [
      ...moment('end', facts.date, text, { shape: 'square' }),
      ...moment('end', facts.reopened, '再開', { shape: 'triangle' }),
    ];
  });
}
