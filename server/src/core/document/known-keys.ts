import { kindKey } from '../../../../schemas/common.ts';
import { kinds } from '../../../../schemas/index.ts';
import { configType } from '../../../../schemas/kinds/config.ts';
import { agencyEntry } from '../../../../schemas/kinds/registers.ts';
import type { Fields, FieldType } from '../../../../schemas/types.ts';

let cache: ReadonlySet<string> | undefined;

/** Every key of every table: a full-width colon is mended only behind one of them. */
export function knownKeys(): ReadonlySet<string> {
  if (cache) return cache;
  const keys = new Set<string>([kindKey]);
  for (const kind of Object.values(kinds)) collect(kind.fields, keys);
  collect(configType.fields, keys);
  collect(agencyEntry.fields, keys);
  cache = keys;
  return keys;
}

function collect(fields: Fields, into: Set<string>): void {
  for (const field of Object.values(fields)) {
    into.add(field.key);
    collectType(field.type, into);
  }
}

function collectType(type: FieldType, into: Set<string>): void {
  if (type.shape === 'list') collectType(type.item, into);
  if (type.shape === 'block') collect(type.fields, into);
}
