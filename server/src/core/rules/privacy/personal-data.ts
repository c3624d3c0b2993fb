import { kinship } from '../../../../../schemas/choices.ts';
import type { Text } from '../../../../../schemas/text.ts';
import { reasonText } from '../../privacy/reasons.ts';
import { principal } from '../../workspace/consent.ts';
import { defineRule, type Report, type RuleContext } from '../rule.ts';
import { missingConsent, type PlaceConsent } from './consent-of-places.ts';
import { fixesFor } from './fixes.ts';
import { typeWords } from './words.ts';

/** Which consent is missing, in the words of the message. */
function lacking({ item, person, state }: PlaceConsent): Text {
  if (!item)
    return {
      ja: 'ケースが書かれていないので、同意を確かめられません',
      en: 'no case is named, so there is no consent to go by',
    };
  if (person === undefined && state === 'given')
    return {
      ja: '本人の同意はありますが、この方の同意は記録されていません',
      en: 'the person of the case has consented, whoever this is has not',
    };
  const who = wording(person ?? item.person);
  const how =
    state === 'notInForce'
      ? { ja: 'が開催日には有効でありません', en: 'is not in force on that day' }
      : { ja: 'がありません', en: 'is missing' };
  return { ja: `${who.ja}${how.ja}`, en: `${who.en} ${how.en}` };
}

/** Whose consent; a 呼称 that is no 続柄 of the list may be anything and is not repeated. */
function wording(person: string): Text {
  if (person === principal) return { ja: 'このケースの本人の同意', en: 'the person’s consent' };
  return kinship.some((word) => word === person)
    ? { ja: `${person}の同意`, en: `the consent of the ${person}` }
    : { ja: '世帯のほかの方の同意', en: 'the consent of another member' };
}

function checkPlaces(context: RuleContext, report: (report: Report<'missing' | 'lawful'>) => void): void {
  for (const data of context.personalData()) {
    const place = missingConsent(context, data);
    // Where the meeting may lawfully discuss the case, numbers remain what privacy/identifier says.
    if (!place || (data.type !== 'PERSON' && place.lawful)) continue;
    const range = { start: data.start, end: data.end };
    const severity = place.lawful || data.tier === 'possible' ? 'info' : 'error';
    const message = place.lawful ? 'lawful' : 'missing';
    const params = { type: typeWords[data.type], reason: reasonText(data.reason), lacking: lacking(place) };
    const fixes = () => fixesFor(context, data);
    report({ message, range, severity, ...(place.item ? { caseNumber: place.item.number } : {}), params, fixes });
  }
}

export const rule = defineRule({
  id: 'privacy/personal-data',
  severity: 'error',
  kinds: ['minutes'],
  texts: {
    title: {
      ja: '同意のないケースの会議録に、個人情報があります',
      en: 'Personal data in the minutes of a case without consent',
    },
    why: {
      ja: '同意も守秘義務の定めもないところで個人を特定できる記録を残すと、目的外の提供になり得るためです（個人情報保護法69条）。',
      en: 'Where neither consent nor a legal duty of secrecy holds, identifying records may be an unlawful provision (個人情報保護法 art. 69).',
    },
    do: {
      ja: '呼称（本人・長男・A氏など）に置き換えてください。このまま扱うには、同意を得るか、根拠と守秘義務確認のある支援会議で扱います。',
      en: 'Replace it by a 呼称 (本人, 長男, A氏 …). To keep it, obtain consent or take the case in a 支援会議 with ground and secrecy.',
    },
    messages: {
      missing: { ja: '{type}があります（{reason}）。{lacking}。', en: 'There is {type} ({reason}); {lacking}.' },
      lawful: {
        ja: '{type}があります（{reason}）。守秘義務のある会議なので違法ではありませんが、呼称をお勧めします。',
        en: 'There is {type} ({reason}). The meeting is bound to secrecy, so this is lawful; a 呼称 is advised.',
      },
    },
  },
  examples: {
    ok: [{ 'minutes/2024-05-20.md': '# 本文\n\n本人は「家で暮らしたい」と話した。' }],
    ng: [{ 'minutes/2024-05-20.md': '# 本文\n\n長男の佐々木義男さんは「人と話すのは怖い」と話した。' }],
  },
  check: checkPlaces,
});
