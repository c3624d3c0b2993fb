import type { FactsOf } from '../../../../../../schemas/index.ts';
import { samePerson } from '../../../workspace/consent.ts';
import type { PlanView, Subject } from '../subject.ts';
import { oneLine } from '../text.ts';

/** A person of the picture. */
export interface Person {
  /** 呼称, by which documents mean the person. */
  readonly name: string;
  /** What is shown: 呼称, or the real name where that is asked for. */
  readonly shown: string;
  readonly relation: string | undefined;
  /** 年代, or the year of birth where that is given in its place. */
  readonly age: string | undefined;
  readonly place: Place;
}

/** `inside`: of the household that lives together; `apart`: of it, elsewhere; `others`: 関係者; `named`: only a plan names them. */
export type Place = 'inside' | 'apart' | 'others' | 'named';

/** The words of the table. */
export const placeNames: Readonly<Record<Place, string>> = {
  inside: '同居',
  apart: '別居',
  others: '関係者',
  named: 'プランに名前のある人',
};

type Member = NonNullable<FactsOf<'case'>['household']>[number];

/** The people of the case as its ケース lists them; without one, those whom the plan names. */
export function peopleOf(subject: Subject, plan: PlanView | undefined): readonly Person[] {
  const listed = subject
    .entries('case')
    .flatMap(({ facts }) => [
      ...(facts.household ?? []).flatMap((member) =>
        personOf(member, member.together === 'いいえ' ? 'apart' : 'inside'),
      ),
      ...(facts.others ?? []).flatMap((member) => personOf(member, member.together === 'はい' ? 'inside' : 'others')),
    ]);
  const shown = (people: readonly Person[]) => people.map((person) => ({ ...person, shown: subject.say(person.name) }));
  if (listed.length > 0) return shown(unique(listed));
  const named = (plan?.facts.needs ?? []).flatMap(({ person }) => (person === undefined ? [] : splitNames(person)));
  return shown(
    unique(named.map((name) => ({ name, shown: name, relation: undefined, age: undefined, place: 'named' }))),
  );
}

function personOf({ name, relation, age, born }: Member, place: Place): readonly Person[] {
  if (name === undefined) return [];
  const year = born === undefined ? undefined : `${oneLine(born)}${/年/.test(born) ? '' : '年'}生`;
  const called = oneLine(name);
  return [
    { name: called, shown: called, relation: relation && oneLine(relation), age: age ? oneLine(age) : year, place },
  ];
}

function unique(people: readonly Person[]): readonly Person[] {
  return people.filter((person, i) => people.findIndex(({ name }) => samePerson(name, person.name)) === i);
}

function splitNames(text: string): readonly string[] {
  return oneLine(text)
    .split(/[、,，・／/]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** Positions of those whom 誰の means, each once; words that name nobody in the picture are the household as a whole. */
export function personsNamed(texts: readonly string[], people: readonly Person[]): readonly number[] {
  const positions = texts.flatMap((text) => {
    const whole = indexOf(oneLine(text), people);
    return whole >= 0 ? [whole] : splitNames(text).map((name) => indexOf(name, people));
  });
  return [...new Set(positions.filter((position) => position >= 0))].sort((a, b) => a - b);
}

function indexOf(name: string, people: readonly Person[]): number {
  return people.findIndex((person) => samePerson(person.name, name));
}
