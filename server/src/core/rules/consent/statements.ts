import type { OffsetRange } from '../../document/source.ts';
import { dateOf } from '../../document/values.ts';
import { type Consent, principal } from '../../workspace/consent.ts';
import { toStatement } from '../../workspace/meeting-view.ts';
import type { RuleContext } from '../rule.ts';
import { isClaimed } from './meeting-cases.ts';

/** How consent stands at one place of a document that states or needs it. */
export interface Judged {
  readonly consent: Consent;
  readonly range: OffsetRange;
  readonly caseNumber: string;
  /** The document says あり. */
  readonly claimed: boolean;
  /** A ground is recorded that allows the sharing without consent. */
  readonly lawful: boolean;
}

/** Every statement of consent in a document, judged at the document's own date. */
export function judgedStatements(context: RuleContext): readonly Judged[] {
  return context.meeting ? ofMeeting(context) : ofDocument(context);
}

function ofMeeting({ meeting }: RuleContext): readonly Judged[] {
  return (meeting?.cases ?? []).map((item) => ({
    consent: item.consent,
    range: item.entry.value.consent?.range ?? item.entry.value.number?.range ?? item.entry.range,
    caseNumber: item.number,
    claimed: isClaimed(item),
    lawful: item.lawful && !item.consentBased,
  }));
}

function ofDocument({ document, repository }: RuleContext): readonly Judged[] {
  const record = document.as('plan') ?? document.as('referral') ?? document.as('intake');
  const at = dateOf(document);
  const caseNumber = record?.caseNumber?.value;
  if (!record?.consent || caseNumber === undefined || at === undefined) return [];
  return record.consent.value.map((item) => {
    const statement = toStatement(item.value);
    const consent = repository.consents.judge({ caseNumber, person: statement.person ?? principal, at, statement });
    return { consent, range: item.range, caseNumber, claimed: statement.state === 'あり', lawful: false };
  });
}
