import { defineRule, forKind } from '../rule.ts';

export const rule = defineRule({
  id: 'consent/not-a-member',
  severity: 'warning',
  kinds: ['minutes'],
  texts: {
    title: { ja: '構成員でない機関が出席しています', en: 'An agency that is no member attends' },
    why: {
      ja: '会議の構成員は要綱で定められ、守秘義務もその範囲の人に及ぶためです。',
      en: 'Members are set by the office’s 要綱, and the duty of secrecy reaches as far.',
    },
    do: {
      ja: '会議の長が認めた出席なら、kasane.yamlかagencies.yamlの構成員に加えてください。',
      en: 'If the chair admitted it, add it to the members in kasane.yaml or agencies.yaml.',
    },
    messages: {
      outside: {
        ja: 'この機関は、この会議の構成員にありません。',
        en: 'This agency is not among the members of this meeting.',
      },
    },
  },
  examples: {
    ok: [{ 'minutes/2024-05-20-支援会議.md': '出席:\n  - 機関: 地域福祉連携室' }],
    ng: [{ 'minutes/2024-05-20-支援会議.md': '出席:\n  - 機関: 公共職業安定所' }],
  },
  check: forKind('minutes', (minutes, { repository }, report) => {
    const meetings = (minutes.meeting?.value ?? []).map(({ value }) => value);
    if (!meetings.some((meeting) => repository.consents.members(meeting).length > 0)) return;
    for (const { value } of minutes.attendees?.value ?? []) {
      const { agency } = value;
      if (!agency || !repository.register.find(agency.value)) continue;
      const member = meetings.some((meeting) => repository.consents.isMember(meeting, agency.value));
      if (!member) report({ message: 'outside', range: agency.range });
    }
  }),
});
