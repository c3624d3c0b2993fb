import type { OffsetRange } from '../../document/source.ts';
import type { PersonalData } from '../../privacy/detector.ts';
import type { MeetingCase } from '../../workspace/meeting-view.ts';
import type { HouseholdMember } from '../../workspace/repository.ts';
import { isLawful } from '../consent/meeting-cases.ts';
import type { RuleContext } from '../rule.ts';

/** The cases that a place of the minutes belongs to: the section's own case, else all of them. */
export function casesAt({ meeting }: RuleContext, offset: number): readonly MeetingCase[] {
  const cases = meeting?.cases ?? [];
  const inSection = cases.filter((item) =>
    [...item.sections, item.entry.range].some(({ start, end }) => offset >= start && offset < end),
  );
  return inSection.length > 0 ? inSection : cases;
}

/** How near a 呼称 or 続柄 must stand to a name to say whose it is, in UTF-16 units. */
const reach = 12;

/** The member of the household whose 呼称 or 続柄 stands beside a place, on the same line. */
export function memberBeside(
  text: string,
  { start, end }: OffsetRange,
  members: readonly HouseholdMember[],
): HouseholdMember | undefined {
  const before =
    text
      .slice(Math.max(0, start - reach), start)
      .split('\n')
      .at(-1) ?? '';
  const after = text.slice(end, end + reach).split('\n')[0] ?? '';
  const distance = (word: string | undefined) => {
    if (!word) return Number.POSITIVE_INFINITY;
    const left = before.lastIndexOf(word);
    const right = after.indexOf(word);
    return Math.min(
      left < 0 ? Number.POSITIVE_INFINITY : before.length - left - word.length,
      right < 0 ? Number.POSITIVE_INFINITY : right,
    );
  };
  const near = members.map((member) => ({
    member,
    distance: Math.min(distance(member.name), distance(member.relation)),
  }));
  near.sort((a, b) => a.distance - b.distance);
  return near[0] && near[0].distance !== Number.POSITIVE_INFINITY ? near[0].member : undefined;
}

/** What consent says about one place of personal data in minutes. */
export interface PlaceConsent {
  readonly item: MeetingCase;
  /** Whose data it is, as far as the words beside it say. */
  readonly person: string | undefined;
  readonly lawful: boolean;
}

function hasConsent(item: MeetingCase, person: string | undefined, { repository, document }: RuleContext): boolean {
  if (person === undefined || person === item.person) return item.consent.state === 'given';
  const at = document.as('minutes')?.date?.value ?? repository.today;
  return repository.consents.judge({ caseNumber: item.number, person, at, statement: undefined }).state === 'given';
}

/** A name without a 呼称 beside it may be anybody's: it is covered only when the whole household has consented. */
function isCovered(context: RuleContext, item: MeetingCase, data: PersonalData, person: string | undefined): boolean {
  if (data.type !== 'PERSON') return item.consent.state === 'given';
  if (person !== undefined) return hasConsent(item, person, context);
  const household = context.repository.household(item.number).filter((member) => member.household);
  return item.consent.state === 'given' && household.every((member) => hasConsent(item, member.name, context));
}

/** The case whose missing consent makes this place a finding; undefined when consent covers it. */
export function missingConsent(context: RuleContext, data: PersonalData): PlaceConsent | undefined {
  for (const item of casesAt(context, data.start)) {
    const person = memberBeside(context.document.text, data, context.repository.household(item.number))?.name;
    if (!isCovered(context, item, data, person)) return { item, person, lawful: isLawful(item) };
  }
  return undefined;
}
