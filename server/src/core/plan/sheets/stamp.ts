import type { Line, Stamp } from '../model.ts';

/** A state as a stamp on the head; none while it is not written. */
export function stampOf(
  state: string | undefined,
  line: Line,
  tones: Readonly<Record<string, Stamp['tone']>>,
): { readonly stamp?: Stamp } {
  return state === undefined ? {} : { stamp: { text: state, line, tone: tones[state] ?? 'draft' } };
}
