import type { Repository } from '../workspace/repository.ts';
import type { Detector } from './detector.ts';
import type { ReadingsOf } from './mask-letters.ts';
import type { SplitName } from './register.ts';

/** What masking goes by. */
export interface MaskOptions {
  /** Households, registers and meetings; an empty one for a folder that is no case repository. */
  readonly repository: Repository;
  readonly detector: Detector;
  readonly split: SplitName;
  readonly readingsOf: ReadingsOf;
  /** A municipality by its full name. */
  readonly isMunicipality: (name: string) => boolean;
  /** Whether a word by itself is a surname or given name. */
  readonly isName: (word: string) => boolean;
  /** Agencies become letters. */
  readonly agencies: boolean;
}

/** Names behind a pseudonym, for the key. */
export interface KeyEntry {
  readonly scope: string;
  readonly pseudonym: string;
  readonly names: readonly string[];
}
