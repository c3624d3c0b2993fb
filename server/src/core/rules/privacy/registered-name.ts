import type { Text } from '../../../../../schemas/text.ts';
import { initialsOfName } from '../../privacy/mask-letters.ts';
import { memberBeside } from '../../privacy/mask-place.ts';
import type { NameForm, RegisteredPerson, RegisteredPlace } from '../../privacy/register.ts';
import { foldCaseNumber } from '../../workspace/normalize.ts';
import { agenciesName } from '../../workspace/scope.ts';
import { defineRule, type Fix, type RuleContext } from '../rule.ts';
import { caseNumbersAt, membersAt, nextLetter, replaceFixes } from './replace.ts';

const forms: Readonly<Record<NameForm, Text>> = {
  full: { ja: '氏名', en: 'full name' },
  surname: { ja: '姓', en: 'surname' },
  given: { ja: '名', en: 'given name' },
  reading: { ja: 'よみ', en: 'reading' },
};

/** Staff may bear a client's surname: places inside their names, and parts of names in the register of agencies. */
function placesOf({ document, repository }: RuleContext): readonly RegisteredPlace[] {
  const places = repository.persons?.find(document.text) ?? [];
  if (places.length === 0) return places;
  const attendees = document.as('minutes')?.attendees?.value ?? [];
  const staff = attendees.flatMap(({ value }) => (value.name?.value ?? []).map(({ range }) => range));
  return places.filter(({ form, start, end }) => {
    if (form === 'full') return true;
    return document.path !== agenciesName && !staff.some((range) => range.start <= start && end <= range.end);
  });
}

/** People of the register whom the same words may mean: a family shares its surname. */
function candidates(
  written: string,
  { person }: RegisteredPlace,
  all: readonly RegisteredPerson[],
): readonly RegisteredPerson[] {
  const plain = (name: string) => name.normalize('NFKC').replace(/\s/g, '');
  const part = plain(written);
  const sharing = all.filter(
    (other) => other.caseNumber === person.caseNumber && other !== person && plain(other.real).startsWith(part),
  );
  return [person, ...sharing];
}

/** The 呼称 that may stand here: that of the person (where the document is about their case), else a free letter. */
function pseudonyms(context: RuleContext, place: RegisteredPlace): readonly string[] {
  const { document, repository } = context;
  const all = repository.persons?.persons ?? [];
  const people = candidates(document.text.slice(place.start, place.end), place, all);
  const numbers = caseNumbersAt(context, place.start).map(foldCaseNumber);
  const own = people.filter(({ caseNumber }) => numbers.includes(foldCaseNumber(caseNumber)));
  const members = own.map(({ name }) => ({ name, relation: name }));
  const beside = memberBeside(document.text, place, members)?.name;
  if (members.length > 0) return [...new Set([...(beside ? [beside] : []), ...members.map(({ name }) => name)])];
  const { real, reading = '' } = place.person;
  const initials = [real, reading].flatMap((name) => [...initialsOfName(name, repository.nameLists)]);
  return [nextLetter(membersAt(context, place.start), document.text, new Set(initials))];
}

function fixesAt(context: RuleContext, place: RegisteredPlace, places: readonly RegisteredPlace[]): readonly Fix[] {
  const all = places.filter(({ person }) => person === place.person);
  return pseudonyms(context, place).flatMap((name, i) => replaceFixes(context.document, { place, all }, name, i === 0));
}

/** The 呼称 comes from the register's keys, which are no names; a free key could be one and is not repeated. */
function shown({ name, real }: RegisteredPerson): string {
  return /^(?:本人|[\p{sc=Han}]{1,4}|[A-Z](?:氏|さん|様))$/u.test(name) && !real.includes(name) ? name : '呼称';
}

export const rule = defineRule({
  id: 'privacy/registered-name',
  severity: 'error',
  texts: {
    title: { ja: '氏名簿にある方の名前が書かれています', en: 'A name of the register of persons' },
    why: {
      ja: 'gitに入れた名前は履歴に残り続け、呼称と実名を分けている意味がなくなるためです。',
      en: 'A name in git stays in its history, and the 呼称 no longer keep anybody apart from it.',
    },
    do: {
      ja: '「{name}」に置き換えてください。すでにコミットした名前は docs/name-committed.md を見てください。',
      en: 'Replace it by {name}. For a name that is committed already see docs/name-committed.md.',
    },
    messages: {
      found: {
        ja: '氏名簿にある方の{form}が書かれています。',
        en: 'The {form} of a person of the register stands here.',
      },
      path: {
        ja: 'このファイルかフォルダの名前に、氏名簿にある方の{form}が入っています。名前を変えてください。',
        en: 'The name of this file or of its folder holds the {form} of a person of the register; rename it.',
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
  check(context, report) {
    const { document, repository } = context;
    const [inPath] = repository.persons?.find(document.path) ?? [];
    if (inPath) {
      const params = { form: forms[inPath.form], name: shown(inPath.person) };
      report({ message: 'path', range: document.anchor, params, severity: 'error' });
    }
    const places = placesOf(context);
    for (const place of places) {
      const { start, end, person, form } = place;
      const params = { form: forms[form], name: shown(person) };
      report({ message: 'found', range: { start, end }, params, fixes: () => fixesAt(context, place, places) });
    }
  },
});
