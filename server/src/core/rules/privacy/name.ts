import { dateOf } from '../../document/values.ts';
import { reasonText } from '../../privacy/reasons.ts';
import { principal } from '../../workspace/consent.ts';
import { statementFor } from '../../workspace/meeting-view.ts';
import { defineRule, type Report, type RuleContext } from '../rule.ts';
import { missingConsent } from './consent-of-places.ts';
import { fixesFor } from './fixes.ts';

/** Documents that leave the office. */
const leaving: ReadonlySet<string> = new Set(['referral', 'plan', 'evaluation']);

function leavesWithoutConsent({ document, repository }: RuleContext): boolean {
  const caseNumber = document.record.caseNumber?.value;
  if (!leaving.has(document.kind ?? '') || typeof caseNumber !== 'string') return false;
  const at = dateOf(document) ?? repository.today;
  const own = document.as('plan') ?? document.as('referral');
  const statement = statementFor(own?.consent?.value, principal);
  return repository.consents.judge({ caseNumber, person: principal, at, statement }).state !== 'given';
}

/** A whole name in the path of a document shows in every link, list and report; what is called after people (社会資源) is left out. */
function namedPath({ document, repository }: RuleContext): readonly Report<'path'>[] {
  const { detector, register, config, persons } = repository;
  if (!detector || !document.kind || document.kind === 'resource') return [];
  const path = document.path.replace(/\.md$/i, '');
  if (/^[\x20-\x7e]*$/.test(path) || (persons?.find(path).length ?? 0) > 0) return [];
  const known = {
    staff: register.staffNames,
    agencies: [...register.names, config.municipality, ...config.towns],
    allowed: config.allowed,
  };
  const isName = detector
    .detect(path, known)
    .some(
      ({ type, tier, reason, role }) =>
        type === 'PERSON' && tier === 'certain' && reason === 'full-name' && role !== 'staff',
    );
  return isName ? [{ message: 'path', range: document.anchor, severity: 'warning' }] : [];
}

export const rule = defineRule({
  id: 'privacy/name',
  severity: 'info',
  texts: {
    title: { ja: '人の名前が書かれています', en: 'A person’s name' },
    why: {
      ja: 'ケース文書では、本人・長男・A氏のような呼称を使い、実名は名簿に分けておくのが習わしだからです。',
      en: 'Case documents use 呼称 such as 本人, 長男, A氏; real names are kept apart.',
    },
    do: {
      ja: '世帯や関係者で決めた呼称に置き換えることをお勧めします。',
      en: 'Replacing it by the 呼称 of the household is advised.',
    },
    messages: {
      path: {
        ja: 'このファイルかフォルダの名前に、人の名前が入っているようです。ケース番号か呼称を使った名前に変えてください。',
        en: 'The name of this file or of its folder seems to hold a person’s name; use the case number or a 呼称.',
      },
      advised: { ja: '人の名前があります（{reason}）。', en: 'There is a person’s name ({reason}).' },
      leaving: {
        ja: '人の名前があります（{reason}）。この文書は他機関に渡りますが、本人の同意がありません。',
        en: 'There is a person’s name ({reason}); this document leaves the office, and consent is missing.',
      },
    },
  },
  examples: {
    ok: [{ 'cases/R6-001/プラン-1.md': '把握の経緯: A氏からの電話' }],
    ng: [{ 'cases/R6-001/プラン-1.md': '把握の経緯: 近所の佐々木義男さんからの電話' }],
  },
  check(context, report) {
    const { personalData, meeting } = context;
    for (const found of namedPath(context)) report(found);
    const names = personalData().filter((data) => data.type === 'PERSON' && data.tier === 'certain');
    if (names.length === 0) return;
    const leaves = leavesWithoutConsent(context);
    for (const data of names) {
      if (meeting && missingConsent(context, data)) continue;
      const fixes = () => fixesFor(context, data);
      const message = leaves ? 'leaving' : 'advised';
      report({
        message,
        range: { start: data.start, end: data.end },
        severity: leaves ? 'warning' : 'info',
        params: { reason: reasonText(data.reason) },
        fixes,
      });
    }
  },
});
