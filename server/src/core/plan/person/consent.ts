import type { consentKind } from '../../../../../schemas/kinds/consent.ts';
import { plainWords } from '../../../../../schemas/vocabulary/index.ts';
import type { RecordOf } from '../../document/bind.ts';
import type { Repository } from '../../workspace/repository.ts';
import { agreementTitle, sharingParts } from './agreement.ts';
import { contactPart, currentName } from './contact.ts';
import { type Child, el, longDate, part } from './elements.ts';
import { type PersonContent, type PersonContext, saidParts } from './sheet.ts';

/** 同意書: what for, what, to whom and until when; for the 対象者, whoever of the household that is. */
export function personConsent(context: PersonContext<'consent'>): PersonContent {
  const { reader, caseNumber } = context;
  const record = reader.document.as('consent') ?? {};
  const { repository } = reader;
  const values = (list: readonly { readonly value: string }[] | undefined) => (list ?? []).map(({ value }) => value);
  const sharing = {
    sharedWith: values(record.sharedWith?.value),
    items: values(record.items?.value),
    until: record.until?.value,
  };
  const lead = caseNumber === undefined ? undefined : repository.facts(caseNumber, 'case')[0]?.lead;
  const contact = lead ?? record.taker?.value;
  const purpose = record.purpose?.value;
  return {
    title: agreementTitle,
    detail: undefined,
    notes: record.withdrawn ? [['この同意は取り消されました：', longDate(record.withdrawn.value)]] : [],
    parts: [
      part('何のために', purpose === undefined ? [] : [el('p', '', purpose)], reader.line('purpose')),
      part('伝えてよい範囲', sharingParts(sharing, repository), reader.line('sharedWith')),
      part('同意したとき', recordOf(record, repository)),
      ...saidParts(context),
      contactPart(contact === undefined ? [] : [contact], repository),
    ],
  };
}

type ConsentRecord = RecordOf<(typeof consentKind)['fields']>;

function recordOf({ date, taker, method }: ConsentRecord, repository: Repository): readonly Child[] {
  return [
    date && el('p', '', ['同意した日：', longDate(date.value)]),
    method && el('p', '', `同意のしかた：${plainWords[method.value] ?? method.value}`),
    taker && el('p', '', `説明した機関：${currentName(taker.value, repository)}`),
  ];
}
