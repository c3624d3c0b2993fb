import type { Element } from 'hast';
import type { planKind } from '../../../../../schemas/kinds/plan.ts';
import { plainWords } from '../../../../../schemas/vocabulary/index.ts';
import type { Located, RecordOf } from '../../document/bind.ts';
import { isPlaceholder } from '../../document/body.ts';
import type { SheetReader } from '../reader.ts';
import { agreementPart } from './agreement.ts';
import { contactPart, currentName } from './contact.ts';
import { type Child, card, el, longDate, part, withEra } from './elements.ts';
import { proseChunks } from './prose.ts';
import { type PersonContent, type PersonContext, saidParts } from './sheet.ts';

const wishes = 'あなたの気持ち・希望';

type PlanContext = PersonContext<'plan'>;
type PlanRecord = RecordOf<(typeof planKind)['fields']>;
type Need = NonNullable<PlanRecord['needs']>['value'][number];
type Role = NonNullable<PlanRecord['roles']>['value'][number];

/** 支援プラン: wishes, aims, a card for each need, who does what, when things are looked at again, consent, whom to call. */
export function personPlan(context: PlanContext): PersonContent {
  const { reader, audience } = context;
  const record = reader.document.as('plan') ?? {};
  const round = record.round?.value;
  const isAgreed = audience.hasConsent(audience.reader);
  const leads = (record.lead?.value ?? []).map(({ value }) => value);
  const stated = record.consent?.value.find(
    ({ value }) => (value.person?.value ?? audience.reader) === audience.reader,
  );
  const items = (stated?.value.items?.value ?? []).map(({ value }) => value);
  return {
    title: 'これからの支援の計画',
    detail: round === undefined ? undefined : `第${round}回`,
    notes: statusOf(record),
    parts: [
      wishesPart(record, isAgreed, context),
      // Before the person has agreed, this is how the supporters mean to win trust: no text to hand over.
      isAgreed ? section('これからめざすこと', '支援の目標・方向性', context) : undefined,
      needsPart(record, context),
      rolesPart(record, leads, context),
      placePart(reader),
      termPart(record),
      monitoringPart(record),
      ...saidParts(context),
      agreementPart(audience.consent(audience.reader), items, reader.repository),
      contactPart(leads, reader.repository),
    ],
  };
}

function statusOf({ state, decidedOn, writtenOn }: PlanRecord): readonly Child[] {
  const written = writtenOn && ['作った日：', longDate(writtenOn.value)];
  const decided = decidedOn && ['決まった日：', longDate(decidedOn.value)];
  const words: Readonly<Record<string, string>> = {
    案: 'これは案です。まだ決まっていません。直したいところは、言ってください。',
    終了: 'この計画の期間は終わりました。',
  };
  return [state && words[state.value], decided ?? written].filter((note) => note !== undefined);
}

/** Their own words; where supporters set out to meet somebody who has not agreed yet, they have only their guesses. */
function wishesPart({ programs }: PlanRecord, isAgreed: boolean, context: PlanContext): Element | undefined {
  const isOutreach = programs?.value.some(({ value }) => value === 'アウトリーチ') ?? false;
  if (isAgreed || !isOutreach) return section(wishes, '本人・世帯の意向', context);
  return part(wishes, [el('p', '', 'あなたの気持ちや希望は、これから聞かせてください。')]);
}

/** A section of the body in plain layout; nothing when it is not there or says nothing of the reader. */
function section(title: string, source: string, { reader, audience }: PlanContext): Element | undefined {
  const { chunks, line } = reader.section(source);
  return part(title, proseChunks(chunks, audience.topics), line);
}

function needsPart(record: PlanRecord, context: PlanContext): Element | undefined {
  const needs = (record.needs?.value ?? []).filter(({ value }) => context.audience.mayShow(value.person?.value));
  const cards = needs.map((need) => needCard(need, context));
  return part('困っていることと、これからすること', cards, context.reader.line('needs'));
}

function needCard(need: Need, { reader, audience }: PlanContext): Element {
  const { issue, person, goal, support, agency, due } = need.value;
  const isOwn = audience.isOwn(person?.value);
  const agencies = (agency?.value ?? []).map(({ value }) => currentName(value, reader.repository));
  const title = isOwn
    ? [el('span', 'kicker', '困っていること'), issue && (plainWords[issue.value] ?? issue.value)]
    : 'ご家族のこと';
  const lineOf = (part: Located<unknown> | undefined) => part && reader.lineAt(part.range.start);
  const rows = [
    { label: '目標', value: goal && said(goal.value), line: lineOf(goal) },
    { label: 'すること', value: support && said(support.value), line: lineOf(support) },
    { label: 'だれが', value: agencies.join('、'), line: lineOf(agency) },
    { label: 'いつまで', value: due && [longDate(due.value), 'まで'], line: lineOf(due) },
  ];
  return card(title, rows, reader.lineAt(need.range.start));
}

function said(text: string): string | undefined {
  return isPlaceholder(text) ? undefined : text;
}

/** Who does what; agencies that only work on needs which are left out are left out with them. */
function rolesPart(record: PlanRecord, leads: readonly string[], context: PlanContext): Element | undefined {
  const { register } = context.reader.repository;
  const needs = record.needs?.value ?? [];
  const works = (name: string, need: Need) => need.value.agency?.value.some(({ value }) => register.same(value, name));
  const isShown = ({ value }: Role) => {
    const name = value.agency?.value;
    if (name === undefined) return false;
    const own = needs.filter((need) => works(name, need));
    const isLead = leads.some((lead) => register.same(lead, name));
    return isLead || own.length === 0 || own.some((need) => context.audience.mayShow(need.value.person?.value));
  };
  const roles = (record.roles?.value ?? []).filter(isShown);
  const cards = roles.map((role) => roleCard(role, leads, context));
  return part('だれが何をするか', cards, context.reader.line('roles'));
}

function roleCard(role: Role, leads: readonly string[], { reader }: PlanContext): Element {
  const { agency, role: roles, staff, frequency, period } = role.value;
  const { register } = reader.repository;
  const name = agency?.value ?? '';
  const isLead = leads.some((lead) => register.same(lead, name));
  const work = (roles?.value ?? []).map(({ value }) => value);
  const often = [frequency?.value, period?.value].filter((text) => text !== undefined).map(withEra);
  const rows = [
    { label: 'すること', value: work.join('、') },
    { label: 'どのくらい', value: often.join('。') },
  ];
  const mark = isLead ? el('span', 'mark', '中心の窓口') : undefined;
  const who = staff && el('span', 'staff', `担当：${staff.value}`);
  return card([currentName(name, reader.repository), mark, who], rows, reader.lineAt(role.range.start));
}

/** 参加支援: the place alone; what was found out about it is for the supporters. */
function placePart(reader: SheetReader<'plan'>): Element | undefined {
  const place = reader.text('place');
  return place === undefined ? undefined : part('参加する場所', [el('p', '', place)], reader.line('place'));
}

function termPart({ period }: PlanRecord): Element | undefined {
  const { start, end } = period?.value ?? {};
  if (!start && !end) return undefined;
  return part('この計画の期間', [
    el('p', '', [start && [longDate(start.value), 'から'], el('span', 'until', end && [longDate(end.value), 'まで'])]),
  ]);
}

function monitoringPart({ monitoring }: PlanRecord): Element | undefined {
  if (!monitoring) return undefined;
  return part('次に様子を聞く日', [
    el('p', 'day', longDate(monitoring.value)),
    el('p', '', 'この日に、計画がうまくいっているかを、いっしょに確かめます。'),
  ]);
}
