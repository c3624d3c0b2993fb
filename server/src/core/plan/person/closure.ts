import { closureReasons } from '../../../../../schemas/choices.ts';
import { plainWords } from '../../../../../schemas/vocabulary/index.ts';
import { contactPart, currentName } from './contact.ts';
import { dateOrText, el, longDate, part } from './elements.ts';
import { type PersonContent, type PersonContext, saidParts } from './sheet.ts';

/** 終結: why it ends, who goes on, and when somebody calls. The summary of the case stays with the agencies. */
export function personClosure(context: PersonContext<'closure'>): PersonContent {
  const { reader } = context;
  const record = reader.document.as('closure') ?? {};
  const { repository } = reader;
  const reason = record.reason?.value;
  const successor = record.successor?.value;
  const followUp = record.followUp?.value;
  return {
    title: '支援の区切りと、これからのこと',
    detail: undefined,
    notes: record.date ? [['区切りの日：', longDate(record.date.value)]] : [],
    parts: [
      part(
        '機関が集まって行う支援は、ここで区切りになります',
        reason === undefined ? [] : [el('p', '', reasonOf(reason))],
      ),
      part(
        'これから相談するところ',
        successor === undefined ? [] : [el('p', 'agency', currentName(successor, repository))],
        reader.line('successor'),
      ),
      part(
        'そのあとの連絡',
        [
          followUp?.when && el('p', 'day', dateOrText(followUp.when.value)),
          followUp?.method && el('p', '', followUp.method.value),
        ],
        reader.line('followUp'),
      ),
      ...saidParts(context),
      contactPart(successor === undefined ? [] : [successor], repository),
    ],
  };
}

/** Reasons of the list in plain words; any other as it was written. */
function reasonOf(reason: string): string {
  const known = closureReasons.find((choice) => choice === reason);
  return known === undefined ? reason : (plainWords[known] ?? '支援の区切りがついたため');
}
