import type { Text } from '../../../../../schemas/text.ts';
import type { NameForm } from '../../privacy/register.ts';
import { defineRule } from '../rule.ts';

const forms: Readonly<Record<NameForm, Text>> = {
  full: { ja: '氏名', en: 'full name' },
  surname: { ja: '姓', en: 'surname' },
  given: { ja: '名', en: 'given name' },
  reading: { ja: 'よみ', en: 'reading' },
};

export const rule = defineRule({
  id: 'privacy/registered-name',
  severity: 'error',
  texts: {
    title: { ja: '氏名簿にある方の名前が書かれています', en: 'A name of the register of persons' },
    why: {
      ja: 'gitに入れた名前は履歴に残り続け、呼称と実名を分けている意味がなくなるためです。',
      en: 'A name in git stays in its history, and the 呼称 no longer keep anybody apart from it.',
    },
    do: { ja: '「{name}」に置き換えてください。', en: 'Replace it by {name}.' },
    messages: {
      found: {
        ja: '氏名簿にある方の{form}が書かれています。',
        en: 'The {form} of a person of the register stands here.',
      },
    },
  },
  examples: {
    ok: [
      {
        '.kasane/persons.yaml': '---\nR6-001:\n  本人:\n    氏名: 髙橋 ヨシ\n',
        'cases/R6-001/プラン-1.md': '把握の経緯: 本人からの電話',
      },
    ],
    ng: [
      {
        '.kasane/persons.yaml': '---\nR6-001:\n  本人:\n    氏名: 髙橋 ヨシ\n    よみ: たかはし よし\n',
        'cases/R6-001/プラン-1.md': '把握の経緯: 高橋さんからの電話',
      },
    ],
  },
  check({ document, repository }, report) {
    for (const { start, end, person, form } of repository.persons?.find(document.text) ?? []) {
      const name = person.name;
      const title = { ja: `「${name}」に置き換える`, en: `Replace by ${name}` };
      const fixes = () => [{ title, safe: false, preferred: true, edits: [{ range: { start, end }, text: name }] }];
      // The 呼称 comes from the register's keys, which are no names; a free key could be one and is not repeated.
      const shown =
        /^(?:本人|[\p{sc=Han}]{1,4}|[A-Z](?:氏|さん|様))$/u.test(name) && !person.real.includes(name) ? name : '呼称';
      report({ message: 'found', range: { start, end }, params: { form: forms[form], name: shown }, fixes });
    }
  },
});
