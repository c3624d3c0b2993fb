import type { consentBlock } from '../../../../schemas/common.ts';
import type { Text } from '../../../../schemas/text.ts';
import type { Located, RecordOf } from '../document/bind.ts';
import type { CaseDocument } from '../document/document.ts';
import type { Consent } from '../workspace/consent.ts';
import { statementFor } from '../workspace/meeting-view.ts';
import { foldCaseNumber } from '../workspace/normalize.ts';
import type { Repository } from '../workspace/repository.ts';
import { personCard } from './cards.ts';

/** Fields that hold the date at which a document's consent is judged, the first filled one. */
const dateFields = ['date', 'decidedOn', 'sentOn', 'writtenOn', 'receivedOn'];

/** The day that a document speaks of; today where it has none. */
function documentDate(document: CaseDocument, repository: Repository): string {
  const record = document.record as Readonly<Record<string, Located<unknown> | undefined>>;
  for (const id of dateFields) {
    const value = record[id]?.value;
    if (typeof value === 'string' && document.kind !== 'case') return value;
  }
  return repository.today;
}

/** How consent of a person stands at a document's day. */
export function consentIn(repository: Repository, document: CaseDocument, caseNumber: string, person: string): Consent {
  const statement = statementFor(consentList(document, caseNumber), person);
  return repository.consents.judge({ caseNumber, person, at: documentDate(document, repository), statement });
}

type ConsentList = readonly Located<RecordOf<typeof consentBlock.fields>>[];

function consentList(document: CaseDocument, caseNumber: string): ConsentList | undefined {
  const minutes = document.as('minutes');
  if (minutes) {
    const number = foldCaseNumber(caseNumber);
    const entry = minutes.cases?.value.find(
      ({ value }) => value.number && foldCaseNumber(value.number.value) === number,
    );
    return entry?.value.consent?.value;
  }
  const record = document.as('plan') ?? document.as('referral') ?? document.as('intake');
  return record?.consent?.value;
}

/** A person with consent at the document's day. */
export function personHover(repository: Repository, document: CaseDocument, caseNumber: string, name: string): Text {
  const consent = consentIn(repository, document, caseNumber, name);
  return personCard(repository, caseNumber, name, documentDate(document, repository), consent);
}
