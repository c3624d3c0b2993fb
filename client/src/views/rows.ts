import type { RootAnswer } from './protocol.ts';

/** Puts items under headings, in the order in which the headings first come. */
export function grouped<T, K>(items: readonly T[], keysOf: (item: T) => readonly K[]): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items)
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  return groups;
}

/** The name of a repository behind a row; nothing while there is only one. */
export function placeName(roots: readonly RootAnswer<unknown>[], { name }: RootAnswer<unknown>): string {
  return roots.length > 1 ? name : '';
}

/** Parts of a description; what is empty is left out. */
export function joined(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' · ');
}
