import { daysBetween, readDate } from '../../../../schemas/dates.ts';
import { kindOf } from '../../../../schemas/index.ts';
import { sourceText } from '../../../../schemas/sources.ts';
import type { Level, Text } from '../../../../schemas/text.ts';
import type { Field } from '../../../../schemas/types.ts';
import type { Agency, AgencyRegister } from '../workspace/agencies.ts';
import type { Consent } from '../workspace/consent.ts';
import type { Repository } from '../workspace/repository.ts';
import { longDate } from './date-values.ts';
import { levelLabels } from './key-values.ts';
import { scalarOf } from './values.ts';

/** Markdown lines in both languages; a line that says nothing is left out. */
function card(lines: readonly (Text | undefined)[]): Text {
  const said = lines.filter((line) => line !== undefined);
  return { ja: said.map(({ ja }) => ja).join('\n\n'), en: said.map(({ en }) => en).join('\n\n') };
}

function row(ja: string, en: string, value: string | undefined): Text | undefined {
  return value ? { ja: `${ja}: ${escapeMarkdown(value)}`, en: `${en}: ${escapeMarkdown(value)}` } : undefined;
}

/** Text of a document shown in Markdown stays text. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|]/g, '\\$&');
}

/** A field: what it means, how much it is asked for here, what it takes, where it comes from. */
export function fieldCard(field: Field, level: Level): Text {
  const { level: rule } = field;
  const when = typeof rule === 'string' ? undefined : rule.when;
  const choices = scalarOf(field.type)?.choices;
  const list = choices && choices.length > 0 ? choices.join('・') : undefined;
  const name = levelLabels[level];
  return card([
    {
      ja: `**${field.label.ja}**（${name.ja}${when ? `・${when.ja}` : ''}）`,
      en: `**${field.label.en}** (${field.key}; ${name.en}${when ? `, ${when.en}` : ''})`,
    },
    field.help,
    row('選択肢', 'Choices', list),
    sourceRow(field),
  ]);
}

/** Where the field comes from, in words; fields of the format itself have no such line. */
function sourceRow(field: Field): Text | undefined {
  const source = sourceText(field.source);
  return source && { ja: `出典: ${source.ja}`, en: `Source: ${source.en}` };
}

/** An agency of the register. */
export function agencyCard(agency: Agency, register: AgencyRegister, today: string): Text {
  const ended = agency.until !== undefined && agency.until < today;
  const current = register.current(agency);
  const professions = [...new Set(agency.staff.flatMap(({ profession }) => profession ?? []))].join('・');
  const reading = agency.reading ? { ja: `（${agency.reading}）`, en: ` (${agency.reading})` } : { ja: '', en: '' };
  const name = escapeMarkdown(agency.name);
  const warning = {
    ja: `⚠ ${agency.until} で終わった名称です。${current === agency ? '' : `いまは「${escapeMarkdown(current.name)}」です。`}`,
    en: `⚠ This name ended on ${agency.until}.${current === agency ? '' : ` It is now ${escapeMarkdown(current.name)}.`}`,
  };
  return card([
    { ja: `**${name}**${reading.ja}`, en: `**${name}**${reading.en}` },
    ended ? warning : undefined,
    row('略称', 'Short', agency.short.join('・')),
    row('分野', 'Field', [agency.sectors.join('・'), agency.type].filter(Boolean).join(' / ')),
    row('事業', 'Programmes', agency.programs.join('・')),
    row('運営形態', 'Operation', agency.operation),
    row('所管課', 'Section in charge', agency.section),
    row('会議', 'Meetings', agency.meetings.join('・')),
    row('担当', 'Staff', professions),
    row('電話', 'Telephone', agency.phone),
    row('FAX', 'Fax', agency.fax),
    row('開始日', 'From', agency.from),
    ended ? undefined : row('終了日', 'Until', agency.until),
    ended ? undefined : row('後継', 'Successor', agency.successor),
  ]);
}

/** A date in both calendars and how far it is from today. */
export function dateCard(text: string, today: string): Text | undefined {
  const { iso } = readDate(text);
  if (!iso) return undefined;
  const long = longDate(iso);
  return card([{ ja: `**${iso}**　${long.ja}`, en: `**${iso}** ${long.en}` }, distance(daysBetween(today, iso))]);
}

/** How many days lie between today and a date. */
export function distance(days: number): Text {
  if (days === 0) return { ja: '今日', en: 'today' };
  return days > 0
    ? { ja: `今日から${days}日後`, en: `in ${days} days` }
    : { ja: `${-days}日前`, en: `${-days} days ago` };
}

const reasons: Readonly<Record<string, Text>> = {
  notYet: { ja: 'この日にはまだ同意がありません', en: 'not given yet on this day' },
  expired: { ja: '有効期限が過ぎています', en: 'expired' },
  withdrawn: { ja: '撤回されています', en: 'withdrawn' },
};

/** How consent stands, in one line. */
export function consentLine(consent: Consent): Text {
  switch (consent.state) {
    case 'given':
      return { ja: '同意: あり', en: 'Consent: given' };
    case 'without': {
      const stated = consent.stated ?? '';
      return { ja: `同意: ${stated || '同意書がありません'}`, en: `Consent: ${stated || 'none on record'}` };
    }
    case 'notInForce': {
      const why = reasons[consent.why] ?? { ja: '', en: '' };
      return { ja: `同意: 効力なし（${why.ja}）`, en: `Consent: not in force (${why.en})` };
    }
    case 'incomplete':
      return {
        ja: `同意: 記載が足りません（${consent.missing.join('・')}）`,
        en: `Consent: incomplete (${consent.missing.join(', ')})`,
      };
    case 'contradiction':
      return {
        ja: `同意: 同意書と食い違っています（${consent.part}）`,
        en: `Consent: contradicts the 同意書 (${consent.part})`,
      };
  }
}

/** A person of a case: place in the household, and consent at a date. */
export function personCard(
  repository: Repository,
  caseNumber: string,
  name: string,
  at: string,
  consent: Consent,
): Text {
  const member = repository.household(caseNumber).find((person) => person.name === name);
  const about = member
    ? [member.relation, member.age, member.together ? '同居' : undefined, member.household ? '世帯' : '関係者']
    : [];
  const terms = consent.state === 'given' ? consent.terms : undefined;
  const line = consentLine(consent);
  return card([
    { ja: `**${escapeMarkdown(name)}**　${caseNumber}`, en: `**${escapeMarkdown(name)}** ${caseNumber}` },
    row('世帯', 'Household', about.filter(Boolean).join('・')),
    { ja: `${at} の時点 — ${line.ja}`, en: `On ${at} — ${line.en}` },
    row('同意日', 'Given on', terms?.form?.facts.date),
    row('取得者', 'Taken by', terms?.taker),
    row('共有先', 'Shared with', terms?.sharedWith.join('・')),
    row('有効期限', 'Valid until', terms?.until),
    row('同意書', 'Form', terms?.form?.path),
  ]);
}

/** A case: its state, its people and its documents. */
export function caseCard(repository: Repository, number: string): Text | undefined {
  const facts = repository.facts(number, 'case')[0];
  if (!facts) return undefined;
  const people = repository.household(number).filter(({ household }) => household);
  const label = kindOf('case').label;
  return card([
    { ja: `**${label.ja} ${escapeMarkdown(number)}**`, en: `**${label.en} ${escapeMarkdown(number)}**` },
    row('状態', 'State', facts.state),
    row('主担当', 'Lead', facts.lead),
    row('世帯', 'Household', people.map(({ name }) => name).join('・')),
    row('受付日', 'Received on', facts.receivedOn),
  ]);
}
