import type { FactsOf } from '../../../../../schemas/index.ts';
import type { Located } from '../../document/bind.ts';
import { dateOf } from '../../document/values.ts';
import { principal, type Terms } from '../../workspace/consent.ts';
import { statementFor } from '../../workspace/meeting-view.ts';
import { defineRule, type RuleContext } from '../rule.ts';

interface Table {
  readonly terms: Terms;
  readonly caseNumber: string;
  readonly agencies: readonly Located<string>[];
}

/** The cases discussed by consent, with who sat at the table. */
function ofMeeting({ document, meeting }: RuleContext): readonly Table[] {
  const agencies = (document.as('minutes')?.attendees?.value ?? []).flatMap(({ value }) =>
    value.agency ? [value.agency] : [],
  );
  return (meeting?.cases ?? []).flatMap(({ consent, number, lawful, consentBased }) =>
    consent.state === 'given' && !(lawful && !consentBased)
      ? [{ terms: consent.terms, caseNumber: number, agencies }]
      : [],
  );
}

/** The agencies of 役割分担 under the plan's consent, unless the meeting that agreed on it rests on a law. */
function ofPlan({ document, repository }: RuleContext): readonly Table[] {
  const plan = document.as('plan');
  const caseNumber = plan?.caseNumber?.value;
  const at = dateOf(document);
  if (!plan || caseNumber === undefined || at === undefined || restsOnLaw(plan.meeting?.value, repository)) return [];
  const consent = repository.consents.judge({
    caseNumber,
    person: principal,
    at,
    statement: statementFor(plan.consent?.value, principal),
  });
  if (consent.state !== 'given') return [];
  const agencies = (plan.roles?.value ?? []).flatMap(({ value }) => (value.agency ? [value.agency] : []));
  return [{ terms: consent.terms, caseNumber, agencies }];
}

function restsOnLaw(link: string | undefined, repository: RuleContext['repository']): boolean {
  const entry = link === undefined ? undefined : repository.index.resolve(link);
  if (entry?.kind !== 'minutes') return false;
  const facts = entry.facts as FactsOf<'minutes'>;
  const ground = facts.ground ?? repository.config.meeting(facts.meeting?.[0] ?? '')?.ground;
  return repository.config.grounds.find(ground ?? '')?.withoutConsent ?? false;
}

export const rule = defineRule({
  id: 'consent/out-of-scope',
  severity: 'error',
  kinds: ['plan', 'minutes'],
  texts: {
    title: { ja: '同意の共有先にない機関が加わっています', en: 'An agency outside the consent takes part' },
    why: {
      ja: '目的外の提供には法の根拠か本人の同意が要り、同意は示した共有先に限られます（個人情報保護法69条）。',
      en: 'Data may be provided only by law or consent, and consent reaches no further than the partners named (個人情報保護法 art. 69).',
    },
    do: {
      ja: '同意書の共有先に加えてもらうか、この機関が外れる形にしてください。',
      en: 'Have the agency added to the consent, or leave it out.',
    },
    messages: {
      outside: {
        ja: 'この機関は、本人同意の共有先に含まれていません。',
        en: 'This agency is not among the partners of the consent.',
      },
    },
  },
  examples: {
    ok: [{ 'cases/R6-001/プラン-1.md': '役割分担:\n  - 機関: 東地域包括支援センター\n    役割: 主担当' }],
    ng: [
      {
        'cases/R6-001/プラン-1.md':
          '役割分担:\n  - 機関: 東地域包括支援センター\n    役割: 主担当\n  - 機関: 公共職業安定所\n    役割: 就労支援',
      },
    ],
  },
  check(context, report) {
    const reported = new Set<Located<string>>();
    for (const { terms, caseNumber, agencies } of [...ofMeeting(context), ...ofPlan(context)]) {
      if (terms.sharedWith.length === 0) continue;
      const related = terms.form
        ? [{ path: terms.form.path, message: { ja: '同意書の共有先', en: 'Partners of the 同意書' } }]
        : [];
      for (const agency of agencies) {
        // A name that the register does not know is what agency/unknown says.
        if (reported.has(agency) || !context.repository.register.find(agency.value)) continue;
        if (context.repository.consents.covers(terms, agency.value)) continue;
        reported.add(agency);
        report({ message: 'outside', range: agency.range, caseNumber, related });
      }
    }
  },
});
