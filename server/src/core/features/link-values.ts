import type { KindId } from '../../../../schemas/index.ts';
import type { IndexEntry } from '../workspace/case-index.ts';
import { foldCaseNumber } from '../workspace/normalize.ts';
import type { Repository } from '../workspace/repository.ts';
import { both, type Candidate } from './candidate.ts';
import type { ValueContext, ValueSource } from './value-context.ts';
import { word } from './word-values.ts';

/** Kind of document that a link field leads to. */
const linkTargets: Readonly<Record<string, KindId>> = { 会議: 'minutes', プラン: 'plan', 評価: 'evaluation' };

/** Documents of the case that a link may lead to, the latest first. */
export const linkValues: ValueSource = ({ repository, field, caseNumber, document }) => {
  const kind = linkTargets[field.key];
  if (!kind) return [];
  const own = caseNumber ? repository.index.ofCase(caseNumber, kind) : [];
  const entries = own.filter((entry) => entry.path !== document.path).sort((a, b) => (dateOf(a) < dateOf(b) ? 1 : -1));
  return entries.map((entry, rank) => linkCandidate(entry, rank, repository));
};

function linkCandidate(entry: IndexEntry, rank: number, repository: Repository): Candidate {
  const text = entry.path.replace(/\.md$/i, '');
  const name = text.split('/').at(-1) ?? text;
  const title = titleOf(entry, repository);
  return { ...word(text, rank / 100, 'link'), aliases: [name, title], note: both(title) };
}

function dateOf(entry: IndexEntry): string {
  const facts = entry.facts as { readonly date?: string; readonly writtenOn?: string };
  return facts.date ?? facts.writtenOn ?? '';
}

/** How a person speaks of a document: 支援プラン 第2回, 支援会議 2023-10-20. */
export function titleOf(entry: IndexEntry, repository: Repository): string {
  const facts = entry.facts as Readonly<Record<string, unknown>>;
  const name = repository.config.kindName(entry.kind);
  const meeting = Array.isArray(facts.meeting) ? facts.meeting.join('・') : undefined;
  const round = typeof facts.round === 'number' ? `第${facts.round}回` : undefined;
  const person = entry.kind === 'consent' && typeof facts.person === 'string' ? facts.person : undefined;
  const kind = entry.kind === 'evaluation' && typeof facts.kind === 'string' ? facts.kind : undefined;
  return [meeting ?? name, round, person, kind, dateOf(entry)].filter(Boolean).join(' ');
}

/** Numbers of cases; for a new ケース the one that is free next. */
export const caseNumberValues: ValueSource = (context) => {
  const { repository, spot } = context;
  const known = numbersOf(repository);
  if (spot.region.kind === 'case' || spot.region.kind === 'referral') {
    const free = nextNumber(known, repository.today);
    const note = { ja: '次の番号', en: 'next number' };
    const fresh: Candidate[] = free ? [{ ...word(free, 0, 'number'), note }] : [];
    if (spot.region.kind === 'case') return fresh;
    return [{ ...word('新規', 0, 'number') }, ...known.map((number, i) => word(number, 1 + i / 1000, 'number'))];
  }
  const own = caseNumberOfPath(context);
  return known.map((number, i): Candidate => {
    const state = repository.facts(number, 'case')[0]?.state;
    const rank = number === own ? 0 : 1 + i / 10_000;
    return { ...word(number, rank, 'number'), ...(state ? { note: both(state) } : {}) };
  });
};

/** Numbers as their ケース documents write them, the newest first. */
export function numbersOf(repository: Repository): readonly string[] {
  const { index } = repository;
  const written = index.caseNumbers.flatMap((number) => {
    const facts = index.ofCase(number, 'case')[0]?.facts;
    return facts?.caseNumber ? [facts.caseNumber] : [];
  });
  return written.sort((a, b) => (a < b ? 1 : -1));
}

/** Documents lie in the folder of their case, by habit. */
function caseNumberOfPath({ document, repository }: ValueContext): string | undefined {
  const parts = document.path.split('/').map(foldCaseNumber);
  return numbersOf(repository).find((number) => parts.includes(foldCaseNumber(number)));
}

/** The number behind the highest of the newest series: R5-003 → R5-004. */
function nextNumber(known: readonly string[], today: string): string | undefined {
  const series = known.map((number) => /^(.*?)(\d+)$/.exec(number)).filter((match) => match !== null);
  const year = `R${Number(today.slice(0, 4)) - 2018 - (today.slice(5, 7) < '04' ? 1 : 0)}-`;
  const head = series.some(([, prefix]) => prefix === year) ? year : (series[0]?.[1] ?? year);
  const numbers = series.filter(([, prefix]) => prefix === head).map(([, , digits]) => digits ?? '0');
  const width = Math.max(3, ...numbers.map((digits) => digits.length));
  return `${head}${String(Math.max(0, ...numbers.map(Number)) + 1).padStart(width, '0')}`;
}

/** The number of the plan that comes next in the case. */
export const numberValues: ValueSource = ({ repository, field, caseNumber, document }) => {
  if (field.key !== '回') return [];
  const plans = caseNumber ? repository.index.ofCase(caseNumber, 'plan') : [];
  const others = plans.filter((plan) => plan.path !== document.path).map((plan) => plan.facts.round ?? 0);
  return [word(String(Math.max(0, ...others) + 1), 0, 'number')];
};
