import { daysBetween } from '../../../../schemas/dates.ts';
import type { Text } from '../../../../schemas/text.ts';
import type { CaseDocument } from '../document/document.ts';
import type { OffsetRange } from '../document/source.ts';
import { principal } from '../workspace/consent.ts';
import { viewMeeting } from '../workspace/meeting-view.ts';
import type { Repository } from '../workspace/repository.ts';
import { consentLine, distance } from './cards.ts';
import { consentIn } from './person-consent.ts';

/** A line above a place of the text. */
export interface Lens {
  readonly range: OffsetRange;
  readonly text: Text;
  /** What a click does; nothing for a lens that only tells. */
  readonly action?: 'preview';
}

/** The preview, the state of consent, the next monitoring, and consent for each case of minutes. */
export function lenses(document: CaseDocument, repository: Repository): readonly Lens[] {
  if (!document.kind) return [];
  const { fence } = document.matter;
  const preview: Lens = { range: fence, text: { ja: '書式で見る', en: 'Show as a form' }, action: 'preview' };
  return [
    preview,
    ...consentLenses(document, repository),
    ...monitoringLens(document, repository),
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
  const days = distance(daysBetween(today, next.value));
  const text = {
    ja: `次回モニタリング: ${next.value}（${days.ja}）`,
    en: `Next monitoring: ${next.value} (${days.en})`,
  };
  return [{ range: document.matter.fence, text }];
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
