import { daysBetween } from '../../../../schemas/dates.ts';
import type { Text } from '../../../../schemas/text.ts';
import { nextSteps } from '../begin/steps.ts';
import type { CaseDocument } from '../document/document.ts';
import type { OffsetRange } from '../document/source.ts';
import { currentPlan } from '../overview/plans.ts';
import { principal } from '../workspace/consent.ts';
import { viewMeeting } from '../workspace/meeting-view.ts';
import type { Repository } from '../workspace/repository.ts';
import { consentLine, distance } from './cards.ts';
import { consentIn } from './person-consent.ts';

/** A line above a place of the text. */
export interface Lens {
  readonly range: OffsetRange;
  readonly text: Text;
  /** What is shown when the pointer rests on it. */
  readonly tooltip?: Text;
  /** What a click does; nothing for a lens that only tells. */
  readonly action?: 'preview' | 'next';
}

/** The preview, the documents that follow, the state of consent, the next monitoring, and consent for each case of minutes. */
export function lenses(document: CaseDocument, repository: Repository): readonly Lens[] {
  if (!document.kind) return [];
  const { fence } = document.matter;
  const preview: Lens = { range: fence, text: { ja: '書式で見る', en: 'Show as a form' }, action: 'preview' };
  const next: Lens = { range: fence, text: { ja: '次の文書を作る', en: 'Begin the next document' }, action: 'next' };
  return [
    preview,
    ...(nextSteps(repository, document).length > 0 ? [next] : []),
    ...consentLenses(document, repository),
    ...monitoringLens(document, repository),
    ...caseMonitoringLens(document, repository),
    ...memberLenses(document, repository),
    ...caseLenses(document, repository),
  ];
}

/** Kinds whose content is shared with others. */
const shared = new Set(['plan', 'referral', 'evaluation']);

function consentLenses(document: CaseDocument, repository: Repository): readonly Lens[] {
  const number = document.record.caseNumber?.value;
  if (!document.kind || !shared.has(document.kind) || typeof number !== 'string') return [];
  return [{ range: document.matter.fence, text: consentLine(consentIn(repository, document, number, principal)) }];
}

function monitoringLens(document: CaseDocument, { today }: Repository): readonly Lens[] {
  const plan = document.as('plan');
  const next = plan?.monitoring;
  if (!next || plan.state?.value === '終了') return [];
  return [monitoring(document, next.value, today)];
}

function monitoring(document: CaseDocument, date: string, today: string): Lens {
  const days = distance(daysBetween(today, date));
  const text = { ja: `次回モニタリング: ${date}（${days.ja}）`, en: `Next monitoring: ${date} (${days.en})` };
  return { range: document.matter.fence, text };
}

/** On the ケース: when the plan it runs by is looked at next. */
function caseMonitoringLens(document: CaseDocument, repository: Repository): readonly Lens[] {
  const number = document.as('case')?.caseNumber?.value;
  const next = number === undefined ? undefined : currentPlan(repository, number)?.facts.monitoring;
  return next ? [monitoring(document, next, repository.today)] : [];
}

/** On 会議録: how many of the members of each meeting came, and who did not. */
function memberLenses(document: CaseDocument, repository: Repository): readonly Lens[] {
  const minutes = document.as('minutes');
  const { attendees } = minutes ?? {};
  const present = (attendees?.value ?? []).flatMap(({ value }) => value.agency?.value ?? []);
  return (minutes?.meeting?.value ?? []).flatMap(({ value: meeting, range }): Lens[] => {
    const members = distinctAgencies(repository.consents.members(meeting), repository);
    if (members.length === 0) return [];
    const missing = members.filter((member) => !present.some((name) => repository.register.same(name, member)));
    return [{ range: attendees?.range ?? range, ...memberText(meeting, members.length, missing) }];
  });
}

function distinctAgencies(names: readonly string[], { register }: Repository): readonly string[] {
  return [...new Map(names.map((name) => [register.identity(name), name])).values()];
}

function memberText(meeting: string, count: number, missing: readonly string[]): Pick<Lens, 'text' | 'tooltip'> {
  const came = count - missing.length;
  const names = missing.join('、');
  return {
    text: { ja: `${meeting}: 構成員 ${count}、出席 ${came}`, en: `${meeting}: ${count} members, ${came} present` },
    tooltip:
      names === ''
        ? { ja: '構成員はそろっています。', en: 'All members are present.' }
        : { ja: `欠席: ${names}`, en: `Absent: ${names}` },
  };
}

function caseLenses(document: CaseDocument, repository: Repository): readonly Lens[] {
  const minutes = document.as('minutes');
  if (!minutes) return [];
  return viewMeeting(document, minutes, repository).cases.map(({ entry, number, person, consent, lawful, ground }) => {
    const line = consentLine(consent);
    const basis =
      lawful && ground ? { ja: `・根拠 ${ground.name}`, en: `, ground ${ground.name}` } : { ja: '', en: '' };
    return {
      range: entry.range,
      text: { ja: `${number} ${person} — ${line.ja}${basis.ja}`, en: `${number} ${person} — ${line.en}${basis.en}` },
    };
  });
}
