import { kindIds, kindOf } from '../../../../schemas/index.ts';
import { severityNames } from '../../../../schemas/kinds/config.ts';
import { levelNames } from '../../../../schemas/kinds/registers.ts';
import { rules } from '../rules/index.ts';
import type { Repository } from '../workspace/repository.ts';
import { both, type Candidate } from './candidate.ts';
import type { Spot } from './region.ts';
import { documentTermValues, word } from './word-values.ts';

type Offer = (repository: Repository, path: readonly string[]) => readonly Candidate[];

/** Parts of kasane.yaml whose keys are not fixed: what may stand as key and as value, by the key that opens them. */
const parts: Readonly<Record<string, { readonly keys: Offer; readonly values: Offer }>> = {
  規則: { keys: ruleKeys, values: () => severityNames.map((name, i) => word(name, i / 10, 'choice')) },
  項目: { keys: levelKeys, values: () => levelNames.map((name, i) => word(name, i / 10, 'choice')) },
  名称: { keys: () => kindIds.map((id, i) => key(kindOf(id).name, i / 100)), values: () => documentTermValues },
};

/** Rules and their severities, levels of fields, local names: the open parts of kasane.yaml. Undefined elsewhere. */
export function configValues(repository: Repository, { place, region }: Spot): readonly Candidate[] | undefined {
  const [first] = place.path;
  const part = region.isRegister && first !== undefined ? parts[first] : undefined;
  if (!part) return undefined;
  if (place.kind === 'value') return part.values(repository, place.path);
  return part.keys(repository, place.path).filter(({ text }) => !place.siblings.has(text));
}

function key(text: string, rank: number): Candidate {
  return { ...word(text, rank, 'key'), parts: [`${text}: `, { stop: '' }], continues: true };
}

function ruleKeys(): readonly Candidate[] {
  return rules.map(({ id, texts, severity }) => ({
    ...key(id, 0),
    aliases: [texts.title.ja],
    note: both(severity),
    help: texts.title,
  }));
}

/** Kinds first; within one its fields and sections. */
function levelKeys({ config }: Repository, [, kind]: readonly string[]): readonly Candidate[] {
  if (kind === undefined)
    return kindIds.map((id, i) => ({ ...word(kindOf(id).name, i / 100, 'key'), parts: [`${kindOf(id).name}:`] }));
  const id = config.kindOf(kind);
  if (!id) return [];
  const { fields, sections } = kindOf(id);
  return [...Object.values(fields).map((field) => field.key), ...sections.map(({ title }) => title)].map((text, i) =>
    key(text, i / 100),
  );
}
