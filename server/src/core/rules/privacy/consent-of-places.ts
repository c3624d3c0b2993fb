import { kinship } from '../../../../../schemas/choices.ts';
import type { OffsetRange } from '../../document/source.ts';
import type { PersonalData } from '../../privacy/detector.ts';
import { memberBeside } from '../../privacy/mask-place.ts';
import type { Consent } from '../../workspace/consent.ts';
import { isConfirmed, type MeetingCase, statementFor } from '../../workspace/meeting-view.ts';
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

/** What consent says about one place of personal data in minutes. */
export interface PlaceConsent {
  /** The case whose consent is missing; undefined in minutes that name no case. */
  readonly item: MeetingCase | undefined;
  /** Whose data it is, as far as the words beside it say. */
  readonly person: string | undefined;
  /** How the consent of that person stands; that of the person whom the case is about where nobody is named. */
  readonly state: Consent['state'];
  readonly lawful: boolean;
}

function consentOf(item: MeetingCase, person: string | undefined, { repository, document }: RuleContext): Consent {
  if (person === undefined || person === item.person) return item.consent;
  const at = document.as('minutes')?.date?.value ?? repository.today;
  const statement = statementFor(item.entry.value.consent?.value, person);
  return repository.consents.judge({ caseNumber: item.number, person, at, statement });
}

const hasConsent = (item: MeetingCase, person: string, context: RuleContext) =>
  consentOf(item, person, context).state === 'given';

/** Words for people who are no members of the household: their data is nobody's who consented. */
const outsiders = [
  ...kinship.filter((word) => word !== '本人'),
  '隣',
  '近所',
  '近隣',
  '家主',
  '知り合い',
  '親戚',
  '親族',
  '元夫',
  '元妻',
  '同僚',
  '雇い主',
];

/** How near the words must stand, in UTF-16 units. */
const reach = 12;

/** Whether the words in front of a name make it somebody outside the household (its members were looked for before). */
function isOutsider(text: string, { start }: OffsetRange): boolean {
  const before =
    text
      .slice(Math.max(0, start - reach), start)
      .split(/[\n。、]/)
      .at(-1) ?? '';
  return outsiders.some((word) => before.includes(word));
}

/** A name without a 呼称 beside it may be anybody's: it is covered only when the whole household has consented. */
function isCovered(context: RuleContext, item: MeetingCase, data: PersonalData, person: string | undefined): boolean {
  if (data.type !== 'PERSON') return item.consent.state === 'given';
  if (person !== undefined) return hasConsent(item, person, context);
  if (isOutsider(context.document.text, data)) return false;
  const household = context.repository.household(item.number).filter((member) => member.household);
  return item.consent.state === 'given' && household.every((member) => hasConsent(item, member.name, context));
}

/** Whether the meeting itself rests on a ground that asks for no consent, and is bound to secrecy where that asks for it. */
function isLawfulMeeting({ document, repository }: RuleContext): boolean {
  const minutes = document.as('minutes');
  const named = minutes?.meeting?.value[0]?.value;
  const text = (named === undefined ? undefined : repository.config.meeting(named))?.ground;
  const ground = text === undefined ? undefined : repository.config.grounds.find(text);
  return ground?.withoutConsent === true && (!ground.secrecy || isConfirmed(minutes?.secrecy?.value));
}

/** Nobody consented in minutes that name no case: a name there is that of somebody without consent. */
function withoutCase(context: RuleContext, { type }: PersonalData): PlaceConsent | undefined {
  if (type !== 'PERSON') return undefined;
  return { item: undefined, person: undefined, state: 'without', lawful: isLawfulMeeting(context) };
}

/** The case whose missing consent makes this place a finding; undefined when consent covers it. */
export function missingConsent(context: RuleContext, data: PersonalData): PlaceConsent | undefined {
  if (context.meeting?.cases.length === 0) return withoutCase(context, data);
  for (const item of casesAt(context, data.start)) {
    const person = memberBeside(context.document.text, data, context.repository.household(item.number))?.name;
    if (!isCovered(context, item, data, person))
      return { item, person, state: consentOf(item, person, context).state, lawful: isLawful(item) };
  }
  return undefined;
}
