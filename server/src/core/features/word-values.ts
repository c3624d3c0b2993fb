import { assessedIssues, contactMethods, kinship } from '../../../../schemas/choices.ts';
import type { FieldType } from '../../../../schemas/types.ts';
import {
  agencyTypes,
  documentTerms,
  issues,
  professions,
  readingOf,
  roles,
  type Term,
  usualRoles,
} from '../../../../schemas/vocabulary/index.ts';
import { rowAgency } from './agency-values.ts';
import { both, type Candidate, type CandidateKind } from './candidate.ts';
import { topValue } from './region.ts';
import type { ValueContext, ValueSource } from './value-context.ts';

/** A word without a reading of its own. */
export function word(text: string, rank: number, kind: CandidateKind = 'word'): Candidate {
  return { kind, text, reading: readingOf(text), rank };
}

function term({ text, reading, group, aliases }: Term, rank: number): Candidate {
  return { kind: 'word', text, reading, aliases, rank, ...(group === '' ? {} : { note: both(group) }) };
}

/** First come, first kept: a word offered twice stands at its better place. */
export function distinct(candidates: readonly Candidate[]): readonly Candidate[] {
  const seen = new Set<string>();
  return candidates.filter(({ text }) => !seen.has(text) && seen.add(text));
}

/** The choices of a field, the worst of several marked ◎ where that is the form's way. */
export const choiceValues: ValueSource = ({ field, spot }) => {
  const { type } = field;
  const scalar: FieldType = type.shape === 'list' ? type.item : type;
  const choices: readonly string[] = scalar.shape === 'scalar' ? (scalar.choices ?? []) : shorthandChoices(scalar);
  const plain = choices.map((text, rank): Candidate => ({ ...word(text, 0, 'choice'), rank: rank / 1000 }));
  if (field.key !== '相談内容' || spot.region.kind !== 'intake') return plain;
  const note = { ja: 'いちばん困っていること', en: 'the worst' };
  return [...plain, ...choices.map((text): Candidate => ({ ...word(`◎ ${text}`, 1, 'choice'), note }))];
};

/** A block that one value may stand for (本人同意: あり). */
function shorthandChoices(type: ValueContext['field']['type']): readonly string[] {
  if (type.shape !== 'block' || type.shorthand === undefined) return [];
  const short = type.fields[type.shorthand]?.type;
  return short?.shape === 'scalar' ? (short.choices ?? []) : [];
}

const leading = '主担当';

/** Roles: what the agency of the row usually does first; 主担当 goes with the agency that the plan names so. */
export const roleValues: ValueSource = (context) => {
  const agency = rowAgency(context);
  const usual = agency ? usualRoles(agency.type, agency.sectors) : [];
  const note = { ja: 'この機関でよく担う役割', en: 'usual for this agency' };
  const first = usual.map((text, i): Candidate => ({ ...word(text, i / 100), note }));
  const rank = leadRank(context);
  return distinct([...first, ...roles.map((role) => term(role, 1))]).map((candidate) =>
    candidate.text === leading && rank !== undefined ? { ...candidate, rank } : candidate,
  );
};

/** First where the row's agency leads, last where another one does, undefined where nobody leads yet. */
function leadRank({ repository, spot }: ValueContext): number | undefined {
  const lead = topValue(spot.region, leading);
  const own = spot.place.siblings.get('機関');
  if (!lead || !own) return undefined;
  return repository.register.same(lead, own) ? -1 : 2;
}

/** Professions: those the register has for the agency of the row first. */
export const professionValues: ValueSource = (context) => {
  const staff = rowAgency(context)?.staff.flatMap(({ profession }) => profession ?? []) ?? [];
  const note = { ja: '台帳の担当', en: 'in the register' };
  return distinct([
    ...staff.map((text): Candidate => ({ ...word(text, 0), note })),
    ...professions.map((profession) => term(profession, 1)),
  ]);
};

/** Needs: those of the case's assessment first, then the form's and the vocabulary's. */
export const issueValues: ValueSource = ({ repository, caseNumber, spot }) => {
  const assessments = caseNumber ? repository.facts(caseNumber, 'assessment') : [];
  const assessed = spot.region.kind === 'plan' ? assessments.flatMap(issueTexts) : [];
  const note = { ja: 'アセスメントの課題', en: 'from the assessment' };
  return distinct([
    ...assessed.map((text): Candidate => ({ ...word(text, 0), note })),
    ...assessedIssues.map((text) => word(text, spot.region.kind === 'assessment' ? 1 : 2)),
    ...issues.map((issue) => term(issue, 1)),
  ]);
};

function issueTexts(facts: unknown): readonly string[] {
  const list = (facts as { readonly issues?: readonly { readonly issue?: string }[] }).issues ?? [];
  return list.flatMap(({ issue }) => issue ?? []);
}

const letters = [...'ABCDEFGH'];

/** People: those of the case's household; in the ケース itself what one may call them. */
export const personValues: ValueSource = ({ repository, caseNumber, spot, document }) => {
  const people = caseNumber ? repository.household(caseNumber) : [];
  if (spot.region.kind === 'case') {
    const taken = new Set([...document.text.matchAll(/呼称[:：]\s*([A-Z])氏/g)].map((match) => match[1]));
    const letter = letters.find((c) => !taken.has(c));
    const others = letter ? [{ ...word(`${letter}氏`, 1, 'person'), note: { ja: '世帯の外の人', en: 'outside' } }] : [];
    return [...kinship.map((text, i) => word(text, i / 100, 'person')), ...others];
  }
  const named = people.map(({ name, relation, age, household }, i): Candidate => {
    const note = both([relation === name ? undefined : relation, age].filter(Boolean).join('・'));
    return { ...word(name, (household ? 0 : 1) + i / 100, 'person'), note };
  });
  return named.length > 0 ? named : kinship.map((text) => word(text, 2, 'person'));
};

/** 続柄 to choose from. */
export const kinValues: ValueSource = () => kinship.map((text, i) => word(text, i / 100));

/** Types of agencies to choose from. */
/** Documents, meetings and steps by the names they have in one place or another. */
export const documentTermValues: readonly Candidate[] = documentTerms.map((item) => term(item, 0));

/** Types of agencies to choose from. */
export const agencyTypeValues: ValueSource = () => agencyTypes.map((type) => term(type, 0));

/** Ways of contact to choose from. */
export const contactValues = contactMethods.map((text, i) => word(text, i / 100));
