import type { consentBlock } from '../../../../schemas/common.ts';
import { readDate } from '../../../../schemas/dates.ts';
import type { FieldsOf } from '../../../../schemas/index.ts';
import type { Located, RecordOf } from '../document/bind.ts';
import type { BodySection } from '../document/body.ts';
import type { CaseDocument } from '../document/document.ts';
import type { OffsetRange } from '../document/source.ts';
import type { MeetingConfig } from './config.ts';
import { type Consent, principal, type Statement, samePerson } from './consent.ts';
import type { Ground } from './grounds.ts';
import { foldCaseNumber } from './normalize.ts';
import type { Repository } from './repository.ts';

type Minutes = RecordOf<FieldsOf<'minutes'>>;
type Entry = Located<NonNullable<Minutes['cases']>['value'][number]['value']>;

/** One case at the table: on what ground, with what consent, and where it stands in the minutes. */
export interface MeetingCase {
  readonly entry: Entry;
  readonly number: string;
  readonly meeting: MeetingConfig | undefined;
  /** Where the meeting is named, for this case. */
  readonly meetingRange: OffsetRange;
  /** The meeting rests on 本人同意: an entry's own 根拠 does not change that. */
  readonly consentBased: boolean;
  /** The ground recorded: the entry's own, else the minutes', else the meeting's. */
  readonly ground: Ground | undefined;
  /** A ground that allows 同意なし is recorded for this case (whatever the meeting is). */
  readonly lawful: boolean;
  /** 守秘義務確認 holds, or the ground asks for none. */
  readonly secrecy: boolean;
  readonly reason: boolean;
  /** The person the entry is about: 本人 unless the section's heading names another. */
  readonly person: string;
  readonly consent: Consent;
  /** Sections of the body that are about this case. */
  readonly sections: readonly OffsetRange[];
}

/** The minutes as the rules of consent see them. */
export interface MeetingView {
  readonly date: string | undefined;
  readonly cases: readonly MeetingCase[];
}

/** A date, or a text with one, in 守秘義務確認; empty, 未 and なし are no confirmation. */
export function isConfirmed(text: string | undefined): boolean {
  if (!text) return false;
  return readDate(text.split(/[\s　（(]/)[0] ?? '').iso !== undefined || readDate(text).iso !== undefined;
}

/** Works out ground, secrecy and consent of every case of the minutes. */
export function viewMeeting(document: CaseDocument, minutes: Minutes, repository: Repository): MeetingView {
  const date = minutes.date?.value;
  const cases = (minutes.cases?.value ?? []).flatMap((entry) => {
    const number = entry.value.number?.value;
    return number ? [viewCase({ document, minutes, repository, entry, number, date: date ?? repository.today })] : [];
  });
  return { date, cases };
}

interface Parts {
  readonly document: CaseDocument;
  readonly minutes: Minutes;
  readonly repository: Repository;
  readonly entry: Entry;
  readonly number: string;
  readonly date: string;
}

function viewCase({ document, minutes, repository, entry, number, date }: Parts): MeetingCase {
  const { config } = repository;
  const named = entry.value.meeting ?? minutes.meeting?.value[0];
  const meeting = named && config.meeting(named.value);
  const base = meeting?.ground === undefined ? undefined : config.grounds.find(meeting.ground);
  const consentBased = base !== undefined && !base.withoutConsent;
  const ownText = entry.value.ground?.value ?? minutes.ground?.value;
  const own = ownText === undefined ? undefined : config.grounds.find(ownText);
  const ground = ownText === undefined ? base : own;
  const sections = sectionsOf(document, number, minutes);
  const person = personOf(sections, repository, number);
  const statement = statementFor(entry.value.consent?.value, person);
  return {
    entry,
    number,
    meeting,
    meetingRange: named?.range ?? document.anchor,
    consentBased,
    ground,
    lawful: ground?.withoutConsent ?? false,
    secrecy: ground?.secrecy === false || isConfirmed(minutes.secrecy?.value),
    reason: entry.value.reason !== undefined,
    person,
    consent: repository.consents.judge({ caseNumber: number, person, at: date, statement }),
    sections: sections.map((section) => ({ start: section.heading.start, end: section.content.end })),
  };
}

/** Sections of the body about a case: those named by its number; all of them when the minutes hold one case alone. */
function sectionsOf(document: CaseDocument, number: string, minutes: Minutes): readonly BodySection[] {
  const folded = foldCaseNumber(number);
  const named = document.body.sections.filter((section) => namesCase(section.title, folded));
  const single = (minutes.cases?.value.length ?? 0) === 1;
  return single && named.length === 0 ? document.body.sections.filter((section) => section.path.length === 0) : named;
}

/** Whether a heading names a case: `R5-012`, `R5-012（長男）`, `2 R5-012 …`. */
export function namesCase(title: string, folded: string): boolean {
  const text = foldCaseNumber(title);
  const at = text.indexOf(folded);
  return at >= 0 && !/[0-9A-Z-]/.test(text[at - 1] ?? '') && !/[0-9]/.test(text[at + folded.length] ?? '');
}

/** The 本人 of the case, unless the heading of its section names another person of the household. */
function personOf(sections: readonly BodySection[], repository: Repository, number: string): string {
  const names = repository.household(number).map((member) => member.name);
  const titled = sections.map((section) => /[（(]([^（）()]+)[）)]/.exec(section.title)?.[1]);
  return titled.find((name) => name !== undefined && names.some((other) => samePerson(other, name))) ?? principal;
}

type ConsentList = readonly Located<RecordOf<typeof consentBlock.fields>>[];

/** What a document says about one person: the block that names the person, or the one that names nobody. */
export function statementFor(list: ConsentList | undefined, person: string): Statement | undefined {
  const item =
    list?.find(({ value }) => value.person && samePerson(value.person.value, person)) ??
    (samePerson(person, principal) ? list?.find(({ value }) => !value.person) : undefined);
  return item && toStatement(item.value);
}

/** The plain values of a block of consent. */
export function toStatement(block: RecordOf<typeof consentBlock.fields>): Statement {
  const statement: Record<string, unknown> = {};
  for (const [id, located] of Object.entries(block)) {
    statement[id] = Array.isArray(located?.value)
      ? located.value.map((item: Located<string>) => item.value)
      : located?.value;
  }
  return statement as Statement;
}
