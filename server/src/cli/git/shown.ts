import type { PersonsRegister } from '../../core/privacy/register.ts';
import { hashOf, maskPath } from '../mask.ts';

/** A path as outputs show it: names of the registers and names that the lists know stand as hashes. */
export function shownPath(path: string, registers: readonly PersonsRegister[] = []): string {
  const places = registers.flatMap((register) => register.find(path)).sort((a, b) => b.start - a.start);
  let end = path.length + 1;
  let shown = path;
  for (const place of places) {
    if (place.end > end) continue;
    shown = shown.slice(0, place.start) + hashOf(path.slice(place.start, place.end)) + shown.slice(place.end);
    end = place.start;
  }
  return maskPath(shown);
}
