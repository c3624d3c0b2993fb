import type { Text } from '../../../../schemas/text.ts';
import type { OffsetRange } from '../document/source.ts';
import type { Findable } from './match.ts';
import type { Part } from './templates.ts';

/** Sort of a candidate; an editor shows it as an icon. */
export type CandidateKind = 'key' | 'choice' | 'agency' | 'word' | 'person' | 'number' | 'date' | 'link' | 'section';

/** Something that may stand at the cursor. */
export interface Candidate extends Findable {
  readonly kind: CandidateKind;
  /** What is written in place of what was typed; the text itself unless given. */
  readonly parts?: readonly Part[];
  /** How much of the indent before what was typed goes too: a new row begins further left than the last one's keys. */
  readonly back?: number;
  /** A word beside the name in the list. */
  readonly note?: Text;
  /** What a reader sees of the candidate beside the list, in Markdown. */
  readonly help?: Text;
  /** Groups stand in this order; within one, the better match first. */
  readonly rank: number;
  /** No longer in use: shown struck through. */
  readonly outdated?: boolean;
  /** Values are offered at once when it is taken. */
  readonly continues?: boolean;
}

/** What completion answers. */
export interface Completion {
  readonly range: OffsetRange;
  /** What of the text the range holds: editors filter by it. */
  readonly typed: string;
  readonly candidates: readonly Candidate[];
}

/** The same words in both languages. */
export function both(text: string): Text {
  return { ja: text, en: text };
}
