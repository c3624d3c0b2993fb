import { addDays, daysBetween } from '../../../../../schemas/dates.ts';
import { isClosed } from '../../workspace/case-state.ts';
import { defineRule } from '../rule.ts';

/** Days ahead of which an end is announced. */
const notice = 30;

export const rule = defineRule({
  id: 'consent/expiring',
  severity: 'info',
  kinds: ['consent'],
  texts: {
    title: { ja: '同意の有効期限が近づいています', en: 'A consent is about to expire' },
    why: {
      ja: '期限が過ぎると、共有も会議での検討もできなくなるためです。',
      en: 'Once it has expired nothing may be shared or discussed by consent.',
    },
    do: {
      ja: '支援を続けるなら、期限までに本人と話して同意を更新してください。',
      en: 'If support goes on, renew it with the person in time.',
    },
    messages: { soon: { ja: '有効期限まであと{days}日です。', en: '{days} days are left until it expires.' } },
  },
  examples: {
    ok: [{ 'cases/R6-001/同意書-本人.md': '有効期限: 2025-03-31' }],
    ng: [{ 'cases/R6-001/同意書-本人.md': '有効期限: 2024-06-20' }],
  },
  check({ document, repository }, report) {
    const consent = document.as('consent');
    const { caseNumber, person, until, withdrawn } = consent ?? {};
    if (!caseNumber || !until || withdrawn) return;
    const { today } = repository;
    if (until.value < today || until.value > addDays(today, notice) || isClosed(repository, caseNumber.value)) return;
    const renewed = repository.consents
      .forms(caseNumber.value, person?.value ?? '')
      .some(
        (form) => form.path !== document.path && !form.facts.withdrawn && (form.facts.until ?? '9999') > until.value,
      );
    if (!renewed) report({ message: 'soon', range: until.range, params: { days: daysBetween(today, until.value) } });
  },
});
