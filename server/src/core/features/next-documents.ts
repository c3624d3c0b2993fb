import { readDate } from '../../../../schemas/dates.ts';
import type { FactsOf, KindId } from '../../../../schemas/index.ts';
import type { Text } from '../../../../schemas/text.ts';
import type { CaseDocument } from '../document/document.ts';
import { indexEntryOf } from '../workspace/case-index.ts';
import type { Repository } from '../workspace/repository.ts';

/** A document that usually follows another one. */
export interface Step {
  readonly kind: KindId;
  readonly title: Text;
}

const step = (kind: KindId, ja: string, en: string): Step => ({
  kind,
  title: { ja: `新しい${ja}を作る`, en: `New ${en}` },
});

const plan = step('plan', '支援プラン', 'support plan');
const evaluation = step('evaluation', '評価', 'evaluation');

/** What follows what, the usual one first (format.md: 受付 → アセスメント → プラン → 会議 → 評価 → 終結). */
const following: { readonly [K in KindId]?: readonly Step[] } = {
  case: [
    step('assessment', 'アセスメント', 'assessment'),
    plan,
    step('consent', '同意書', 'consent'),
    step('progress', '支援経過', 'progress record'),
    step('referral', 'つなぐシート', 'referral sheet'),
  ],
  intake: [step('assessment', 'アセスメント', 'assessment'), step('referral', 'つなぐシート', 'referral sheet')],
  assessment: [plan],
  plan: [step('minutes', '会議録', 'minutes'), evaluation, step('plan', '次の支援プラン', 'next support plan')],
  minutes: [step('minutes', '次回の会議録', 'minutes of the next meeting')],
  evaluation: [step('plan', '次の支援プラン', 'next support plan'), step('closure', '終結', 'closure')],
};

/** The documents that follow one of this kind. */
export function nextKinds(kind: KindId): readonly Step[] {
  return following[kind] ?? [];
}

/** What is known of a new document: lines of fields by key, and where it may lie. */
export interface Known {
  readonly values: Readonly<Record<string, readonly string[]>>;
  readonly path: string;
}

interface Source {
  readonly repository: Repository;
  readonly document: CaseDocument;
  readonly step: Step;
}

/** Gathers what the document at hand and its case say of the next one. */
export function knownFor(source: Source): Known {
  const { repository, document } = source;
  const number = caseNumberOf(document);
  const shared = {
    ...line('ケース番号', number),
    ...line('作成日', repository.today),
    ...line('評価日', repository.today),
    ...line('終結日', repository.today),
    ...line('送付日', repository.today),
    ...line('同意日', repository.today),
  };
  const own =
    source.step.kind === 'minutes' ? minutesLines(source) : (makers[source.step.kind]?.(source, number) ?? {});
  return { values: { ...shared, ...own }, path: pathFor(source, number) };
}

type Lines = Readonly<Record<string, readonly string[]>>;

const makers: { readonly [K in KindId]?: (source: Source, number: string | undefined) => Lines } = {
  plan: planLines,
  evaluation: evaluationLines,
  closure: ({ document }) => line('評価', document.path.replace(/\.md$/i, '')),
  assessment: ({ document }) => line('作成者', fact(document, 'receiver') ?? fact(document, 'lead')),
  consent: ({ document }) => ({ ...line('対象者', '本人'), ...line('取得者', fact(document, 'lead')) }),
  referral: ({ document }) => line('送り元', fact(document, 'receiver') ?? fact(document, 'lead')),
};

function planLines({ repository, document }: Source, number: string | undefined): Lines {
  const plans = number ? repository.facts(number, 'plan') : [];
  const last = plans.at(-1);
  const round = Math.max(0, ...plans.map((facts) => facts.round ?? 0)) + 1;
  return {
    ...line('回', String(round)),
    ...line('状態', '案'),
    ...line('作成者', fact(document, 'author') ?? last?.author),
    ...line('主担当', last?.lead?.[0]),
    ...needLines(number ? repository.facts(number, 'assessment').at(-1) : undefined),
    ...(last ? roleLines(last) : {}),
  };
}

/** Each need of the assessment asks for its goal and support. */
function needLines(assessment: FactsOf<'assessment'> | undefined): Lines {
  const issues =
    (assessment as { readonly issues?: readonly { readonly issue?: string; readonly person?: string }[] })?.issues ??
    [];
  const rows = issues.flatMap(({ issue, person }) =>
    issue
      ? [
          `  - 課題: ${scalar(issue)}`,
          ...(person ? [`    誰の: ${scalar(person)}`] : []),
          '    目標: 〔目標〕',
          '    支援内容: 〔支援内容〕',
        ]
      : [],
  );
  return rows.length > 0 ? { 課題と支援: ['課題と支援:', ...rows] } : {};
}

function roleLines({ roles }: FactsOf<'plan'>): Lines {
  const rows = (roles ?? []).flatMap(({ agency, role }) =>
    agency ? [`  - 機関: ${scalar(agency)}`, `    役割: ${scalar(role?.[0] ?? '〔役割〕')}`] : [],
  );
  return rows.length > 0 ? { 役割分担: ['役割分担:', ...rows] } : {};
}

function evaluationLines({ document }: Source): Lines {
  const facts = factsOf(document) as FactsOf<'plan'>;
  const goals = (facts.needs ?? []).flatMap(({ goal }) =>
    goal ? [`  - 目標: ${scalar(goal)}`, '    達成: 〔達成〕'] : [],
  );
  const work = (facts.roles ?? []).flatMap(({ agency }) =>
    agency ? [`  - 機関: ${scalar(agency)}`, '    状況: 〔状況〕'] : [],
  );
  return {
    ...line('プラン', document.path.replace(/\.md$/i, '')),
    ...line('区分', 'モニタリング'),
    ...(goals.length > 0 ? { 達成状況: ['達成状況:', ...goals] } : {}),
    ...(work.length > 0 ? { 実施状況: ['実施状況:', ...work] } : {}),
  };
}

/** Minutes on a plan, or those of the next meeting of the same sort with the same agencies. */
function minutesLines({ repository, document }: Source): Lines {
  const before = document.kind === 'minutes' ? (factsOf(document) as FactsOf<'minutes'>) : undefined;
  const number = caseNumberOf(document);
  const agencies = before?.attendees?.flatMap(({ agency }) => agency ?? []) ?? [];
  const numbers = before ? (before.cases?.flatMap(({ number: own }) => own ?? []) ?? []) : number ? [number] : [];
  const meeting = before?.meeting?.[0] ?? repository.config.meetings[0]?.name;
  return {
    ...line('会議', meeting),
    ...line('開催日', meetingDate(repository, before)),
    ...line('主催', before?.host ?? fact(document, 'author')),
    ...listLines('出席', '機関', [...new Set(agencies)]),
    ...listLines('ケース', '番号', numbers),
  };
}

function meetingDate({ today }: Repository, before: FactsOf<'minutes'> | undefined): string {
  return (before?.next && readDate(before.next).iso) || today;
}

function listLines(key: string, inner: string, values: readonly string[]): Lines {
  return values.length > 0 ? { [key]: [`${key}:`, ...values.map((value) => `  - ${inner}: ${scalar(value)}`)] } : {};
}

function line(key: string, value: string | undefined): Lines {
  return value ? { [key]: [`${key}: ${scalar(value)}`] } : {};
}

/** A value as YAML writes it: quoted where it would mean something else. */
function scalar(text: string): string {
  return /^[\s\-?:,[\]{}#&*!|>'"%@`]|: |:$| #|\n|^$/.test(text) ? JSON.stringify(text) : text;
}

function factsOf(document: CaseDocument): object {
  return indexEntryOf(document)?.facts ?? {};
}

function fact(document: CaseDocument, id: string): string | undefined {
  const value = (factsOf(document) as Readonly<Record<string, unknown>>)[id];
  return typeof value === 'string' ? value : undefined;
}

function caseNumberOf(document: CaseDocument): string | undefined {
  return fact(document, 'caseNumber');
}

/** Names of files by kind, as the samples have them; minutes lie apart, by date. */
function pathFor({ repository, document, step: { kind } }: Source, number: string | undefined): string {
  if (kind === 'minutes') {
    const before = document.kind === 'minutes' ? (factsOf(document) as FactsOf<'minutes'>) : undefined;
    const folder = before ? document.path.split('/').slice(0, -1).join('/') : 'minutes';
    const name = before?.meeting?.[0] ?? repository.config.meetings[0]?.name ?? '会議録';
    return `${folder || 'minutes'}/${meetingDate(repository, before)}-${name}.md`;
  }
  const folder = document.path.split('/').slice(0, -1).join('/');
  const place = folder || (number ? `cases/${number}` : 'cases');
  const count = (numbered: KindId) => (number ? repository.facts(number, numbered).length : 0) + 1;
  const names: { readonly [K in KindId]?: string } = {
    plan: `プラン-${count('plan')}`,
    evaluation: `評価-${count('evaluation')}`,
    consent: '同意書-本人',
    progress: `支援経過-${repository.today.slice(0, 4)}`,
  };
  return `${place}/${names[kind] ?? repository.config.kindName(kind)}.md`;
}
