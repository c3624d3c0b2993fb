import type { Tier } from '../detector.ts';
import type { NameParts } from '../finding.ts';
import type { ReasonId } from '../reasons.ts';
import type { ParsedName } from './parse.ts';

/** A stretch of a line read as a name; offsets in the line. */
export interface NameReading extends ParsedName {
  readonly start: number;
  readonly end: number;
}

/** A name found in a line, with the score by which overlapping ones are chosen. */
export interface NameHit {
  readonly start: number;
  readonly end: number;
  readonly tier: Tier;
  readonly reason: ReasonId;
  readonly score: number;
  readonly name: NameParts;
  readonly staff: boolean;
  /** Only its place speaks for it, not its characters: an ordinary word of the dictionary there is none. */
  readonly guess?: boolean;
  /** Only a person can stand in its place, so that an ordinary word is a name there too. */
  readonly strong?: boolean;
}

/** How much the surroundings say: `strict` = the value of 氏名, `soft` = 担当, 出席者 and the like, `kana` = フリガナ. */
export type RegionMode = 'strict' | 'soft' | 'kana';

/** A stretch of a line where names are expected; offsets in the line. */
export interface Region {
  readonly start: number;
  readonly end: number;
  readonly mode: RegionMode;
  readonly staff: boolean;
  readonly reason: 'label' | 'column' | 'attendee' | 'speaker';
  /** Only a person stands there (報告者, 主治医), not an agency: even an ordinary word is a name then. */
  readonly person: boolean;
}
