import { ageBands, kinship } from '../../../../schemas/choices.ts';
import type { HouseholdMember } from '../workspace/repository.ts';
import { letterOf } from './mask-letters.ts';
import type { Member } from './mask-place.ts';

/** A 呼称 that is no 呼称 but a name, and what may stand for it. */
export interface NamedMember {
  readonly real: string;
  readonly pseudonym: string | undefined;
}

const usual: ReadonlySet<string> = new Set([
  ...kinship,
  ...ageBands,
  '大家',
  '近隣',
  '隣人',
  '友人',
  '知人',
  '親族',
  '同居人',
  '家主',
  '雇用主',
  '民生委員',
  '後見人',
  '保佐人',
  '補助人',
  '保証人',
  '支援者',
  '内縁の夫',
  '内縁の妻',
  '交際相手',
  '元夫',
  '元妻',
]);

const isUsual = (word: string) =>
  usual.has(word) || letterOf(word) !== undefined || /^(?:第?[一二三四五1-5])?[子女男児]$/.test(word);

/**
 * The members of a household with a 呼称 that may be shown. Where somebody wrote a name in place of a 呼称, the 続柄 (if
 * nobody else has it) or a letter stands for it.
 */
export function safeMembers(
  members: readonly HouseholdMember[],
  isName: (word: string) => boolean,
): { readonly members: readonly Member[]; readonly named: readonly NamedMember[] } {
  const safe: Member[] = [];
  const named: NamedMember[] = [];
  const names = new Set(members.map(({ name }) => name));
  for (const { name, relation } of members) {
    const kin = relation !== undefined && isUsual(relation) ? relation : undefined;
    if (isUsual(name) || name === kin || !isName(name)) safe.push({ name, relation: kin });
    else {
      const isFree =
        kin !== undefined && !names.has(kin) && members.filter((other) => other.relation === kin).length === 1;
      named.push({ real: name, pseudonym: isFree ? kin : undefined });
      if (isFree) safe.push({ name: kin, relation: kin });
    }
  }
  return { members: safe, named };
}
