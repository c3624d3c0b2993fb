import { knownKeys } from '../document/known-keys.ts';
import type { OffsetRange } from '../document/source.ts';
import { scalarsOf } from '../document/values.ts';
import type { YamlNode } from '../document/yaml.ts';
import { YamlFile } from '../workspace/yaml-file.ts';
import type { MaskInput } from './mask-scope.ts';

/** Stretches of a text that are no free text: keys of forms and closed choices. They are never replaced. */
export function fixedRanges({ path, text, document }: MaskInput): readonly OffsetRange[] {
  if (document) return [...keysOf(document.matter.root), ...choicesOf(document)];
  return /\.ya?ml$/i.test(path) ? keysOf(new YamlFile(path, text).root) : [];
}

function keysOf(node: YamlNode | undefined): OffsetRange[] {
  if (node?.kind === 'list') return node.items.flatMap(keysOf);
  if (node?.kind !== 'map') return [];
  return node.entries.flatMap(({ key, value }) => [
    ...(knownKeys().has(key.text) ? [key.range] : []),
    ...keysOf(value),
  ]);
}

function choicesOf(document: NonNullable<MaskInput['document']>): OffsetRange[] {
  return [...scalarsOf(document)].flatMap(({ type, value }) =>
    type.choices?.some((choice) => choice === value.value) ? [value.range] : [],
  );
}
