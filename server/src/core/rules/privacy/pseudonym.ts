import type { Located } from '../../document/bind.ts';
import { scalarsOf } from '../../document/values.ts';
import { toInitial } from '../../privacy/initial.ts';
import { foldName } from '../../workspace/normalize.ts';
import { defineRule, type Report, type RuleContext } from '../rule.ts';

/** Words for the household as a whole, in place of one 呼称. */
const everybody = /^(?:世帯|世帯全体|家族|全員|世帯員全員)$/;

function membersOf({ document, repository, meeting }: RuleContext): ReadonlySet<string> {
  const number = document.record.caseNumber?.value;
  const numbers = meeting ? meeting.cases.map((item) => item.number) : typeof number === 'string' ? [number] : [];
  return new Set(
    numbers
      .flatMap((n) => repository.household(n))
      .flatMap((member) => [foldName(member.name), ...(member.relation ? [foldName(member.relation)] : [])]),
  );
}

/** Persons that a field names by a 呼称 which the household does not have. */
function undefinedPersons(context: RuleContext, members: ReadonlySet<string>): Report<'undefined'>[] {
  const reports: Report<'undefined'>[] = [];
  for (const { type, value, path } of scalarsOf(context.document)) {
    if (
      type.meaning !== 'person' ||
      typeof value.value !== 'string' ||
      path.includes('世帯') ||
      path.includes('関係者')
    )
      continue;
    const names = value.value.split(/[・、,，／/]|と(?=.)/).map((name) => name.trim());
    const known = names.every((name) => everybody.test(name) || members.has(foldName(name)));
    if (!known) reports.push({ message: 'undefined', range: value.range });
  }
  return reports;
}

/** Letters in the body (A氏, Bさん) that stand for nobody of the case, once each. */
function undefinedLetters({ document }: RuleContext, members: ReadonlySet<string>): Report<'undefined'>[] {
  const seen = new Set(
    [...members].map((name) => name.charAt(0).toUpperCase()).filter((letter) => /[A-Z]/.test(letter)),
  );
  const reports: Report<'undefined'>[] = [];
  for (const match of document.text
    .slice(document.matter.bodyStart)
    .matchAll(/(?<![A-Za-zＡ-Ｚａ-ｚ])([A-ZＡ-Ｚ])(?:氏|さん|様|ちゃん|くん)/g)) {
    const letter = (match[1] ?? '').normalize('NFKC');
    if (seen.has(letter)) continue;
    seen.add(letter);
    const start = document.matter.bodyStart + match.index;
    reports.push({ message: 'undefined', range: { start, end: start + match[0].length } });
  }
  return reports;
}

/** The same 呼称 for two people, and letters that are the real initial. */
function households({ document, repository }: RuleContext): Report<'shared' | 'initial'>[] {
  const record = document.as('case');
  if (!record) return [];
  const names = [...(record.household?.value ?? []), ...(record.others?.value ?? [])].flatMap(({ value }) =>
    value.name ? [value.name] : [],
  );
  const shared = names
    .filter((name, i) => names.findIndex((other) => samePseudonym(other, name)) < i)
    .map((name) => ({ message: 'shared' as const, range: name.range }));
  const number = record.caseNumber?.value;
  const initials = names
    .filter((name) => isInitial(name, number, repository))
    .map((name) => ({ message: 'initial' as const, range: name.range }));
  return [...shared, ...initials];
}

/** A氏 and Aさん are one letter. */
function samePseudonym(a: Located<string>, b: Located<string>): boolean {
  const letter = (name: string) =>
    /^([A-Z])(?:氏|さん|様|ちゃん|くん)?$/.exec(name.normalize('NFKC'))?.[1] ?? foldName(name);
  return letter(a.value) === letter(b.value);
}

function isInitial(name: Located<string>, number: string | undefined, repository: RuleContext['repository']): boolean {
  const letter = /^([A-Z])(?:氏|さん|様|ちゃん|くん)?$/.exec(name.value.normalize('NFKC'))?.[1];
  const person = repository.persons?.persons.find((p) => p.caseNumber === number && p.name === name.value);
  if (!letter || !person?.reading) return false;
  return person.reading.split(/[\s\u3000]+/).some((part) => toInitial(part) === letter);
}

export const rule = defineRule({
  id: 'privacy/pseudonym',
  severity: 'warning',
  texts: {
    title: { ja: '呼称が決められていないか、紛らわしくなっています', en: 'A 呼称 that is undefined or misleading' },
    why: {
      ja: '呼称はケースごとに一人に一つ、A、B、Cの順に付け、実名の頭文字は使わない習わしだからです。',
      en: 'Each person of a case has one 呼称; letters go A, B, C in order and are never the initial.',
    },
    do: {
      ja: 'ケースの「世帯」か「関係者」に呼称を加えるか、決めてある呼称に直してください。',
      en: 'Add it to 世帯 or 関係者 of the ケース, or use the one defined there.',
    },
    messages: {
      undefined: {
        ja: 'この呼称は、ケースの世帯にも関係者にもありません。',
        en: 'Neither 世帯 nor 関係者 of the case has this 呼称.',
      },
      shared: { ja: '同じ呼称が二人に使われています。', en: 'Two people have the same 呼称.' },
      initial: { ja: 'この文字は、実名の頭文字と同じです。', en: 'This letter is the initial of the real name.' },
    },
  },
  examples: {
    ok: [{ 'cases/R6-001/プラン-1.md': '把握の経緯: 本人からの電話' }],
    ng: [
      { 'cases/R6-001/プラン-1.md': '# 本文\n\n近所のA氏が声をかけている。' },
      {
        'cases/R6-002/ケース.md':
          '世帯:\n  - 呼称: 本人\n    続柄: 本人\n  - 呼称: A氏\n    続柄: 友人\n関係者:\n  - 呼称: Aさん\n    続柄: 大家',
      },
    ],
  },
  check(context, report) {
    const { document, repository } = context;
    if (!document.kind) return;
    for (const found of households(context)) report(found);
    const number = document.record.caseNumber?.value;
    const known = context.meeting
      ? context.meeting.cases.some((item) => repository.index.hasCase(item.number))
      : typeof number === 'string' && repository.index.hasCase(number);
    // A case without its ケース document is what document/reference says.
    if (!known) return;
    const members = membersOf(context);
    if (members.size === 0) return;
    for (const found of [...undefinedPersons(context, members), ...undefinedLetters(context, members)]) report(found);
  },
});
