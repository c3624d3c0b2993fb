import type { OffsetRange } from './source.ts';

/** Trouble with the YAML itself, in codes of our own: the parser's texts quote the source and never pass through. */
export type YamlProblemCode =
  | 'unclosed'
  | 'dots'
  | 'fullWidthColon'
  | 'noSpace'
  | 'fullWidthSpace'
  | 'tab'
  | 'alias'
  | 'comment'
  | 'duplicateKey'
  | 'indent'
  | 'quote'
  | 'missingColon'
  | 'flow'
  | 'tooLong'
  | 'notMap'
  | 'syntax';

/** One trouble and where it stands. */
export interface YamlProblem {
  readonly code: YamlProblemCode;
  readonly range: OffsetRange;
  /** Text that mends it in place of `range`, where that is certain. */
  readonly replacement?: string;
}
