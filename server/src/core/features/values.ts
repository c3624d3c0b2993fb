import { kindIds } from '../../../../schemas/index.ts';
import type { Meaning, ScalarType } from '../../../../schemas/types.ts';
import { agencyValues, rowAgency } from './agency-values.ts';
import { both, type Candidate } from './candidate.ts';
import { dateValues } from './date-values.ts';
import { caseNumberValues, linkValues, numberValues } from './link-values.ts';
import type { ValueContext, ValueSource } from './value-context.ts';
import {
  agencyTypeValues,
  choiceValues,
  distinct,
  issueValues,
  kinValues,
  personValues,
  professionValues,
  roleValues,
  word,
} from './word-values.ts';

const nothing: ValueSource = () => [];

const meetingValues: ValueSource = ({ repository }) =>
  repository.config.meetings.map(({ name, ground, frequency }, i) => ({
    ...word(name, i),
    note: both([ground, frequency].filter(Boolean).join('・')),
  }));

const groundValues: ValueSource = ({ repository }) =>
  repository.config.grounds.all.map(({ name, withoutConsent, secrecy }, i) => ({
    ...word(name, i / 100),
    note: {
      ja: withoutConsent ? `同意なしで扱える${secrecy ? '（守秘の確認が要る）' : ''}` : '同意が要る',
      en: withoutConsent ? `without consent${secrecy ? ', secrecy confirmed' : ''}` : 'asks for consent',
    },
  }));

const resourceValues: ValueSource = ({ repository }) =>
  repository.index.resources.flatMap(({ facts }, i) =>
    facts.name ? [{ ...word(facts.name, i / 100), note: both((facts.sectors ?? []).join('・')) }] : [],
  );

const frequencies = ['月1回', '月2回', '週1回', '週2回', '毎週', '隔週', '随時', '必要なとき'];

/** Text fields that have usual values all the same, by key. */
const usualTexts: Readonly<Record<string, ValueSource>> = {
  氏名: (context) => {
    const { profession } = { profession: context.spot.place.siblings.get('職種') };
    const staff = rowAgency(context)?.staff ?? [];
    return staff.flatMap(({ name, profession: own }) =>
      name ? [{ ...word(name, own === profession ? 0 : 1, 'person'), note: both(own ?? '') }] : [],
    );
  },
  頻度: () => frequencies.map((text, i) => word(text, i / 100)),
  次回: (context) => [...dateValues(context), word('未定', 1)],
  守秘義務確認: dateValues,
  決定者: ({ repository }) => repository.config.meetings.map(({ name }, i) => word(name, i / 100)),
  緊急性: () => ['高い', '中程度', '低い'].map((text, i) => word(text, i / 100)),
  町村: ({ repository }) => repository.config.towns.map((text, i) => word(text, i / 100)),
  後継: agencyValues,
};

const textValues: ValueSource = (context) => usualTexts[context.field.key]?.(context) ?? [];

const sources: Readonly<Record<Meaning, ValueSource>> = {
  text: textValues,
  prose: nothing,
  date: dateValues,
  number: numberValues,
  choice: nothing,
  agency: agencyValues,
  agencyType: agencyTypeValues,
  role: roleValues,
  profession: professionValues,
  issue: issueValues,
  person: personValues,
  kin: kinValues,
  caseNumber: caseNumberValues,
  meeting: meetingValues,
  ground: groundValues,
  link: linkValues,
  resource: resourceValues,
};

/** Values that a field may take at a place, unfiltered. */
export function valuesOf(context: ValueContext): readonly Candidate[] {
  const scalar = scalarOf(context.field.type);
  return distinct([...choiceValues(context), ...(scalar ? sources[scalar.meaning](context) : [])]);
}

/** The scalar that may stand at a field: its own, a list's, or the one that stands for a block. */
export function scalarOf(type: ValueContext['field']['type']): ScalarType | undefined {
  if (type.shape === 'scalar') return type;
  if (type.shape === 'list') return scalarOf(type.item);
  const short = type.shape === 'block' && type.shorthand ? type.fields[type.shorthand] : undefined;
  return short && scalarOf(short.type);
}

/** The names of kinds, as this place calls them. */
export function kindValues({ repository }: { readonly repository: ValueContext['repository'] }): readonly Candidate[] {
  return kindIds.map((id, i) => word(repository.config.kindName(id), i / 100, 'choice'));
}
