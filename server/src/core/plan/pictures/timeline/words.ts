import type { LaneId, Shape } from './entry.ts';

/** Words and signs that a drawing takes from the place. */
export interface TimelineWords {
  readonly today: string;
  readonly lanes: Readonly<Record<LaneId, string>>;
  /** Meetings by their shapes, as far as they occur. */
  readonly meetings: readonly { readonly name: string; readonly shape: Shape }[];
}
